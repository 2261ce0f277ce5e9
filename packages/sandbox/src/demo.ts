import type { FirstIds } from "./lagerkoll/first-ids.js";
import type { Sandbox } from "./sandbox.js";

/** The ids that the examples of the specs have. */
export const exampleIds: FirstIds = {
  order: 1001,
  orderRow: 5001,
  offer: 601,
  offerRow: 7001,
  pickingList: 301,
  purchaseOrder: 3557,
  supplier: 7,
};

/**
 * Fills both systems with a few things to look at, and first of all with what the examples of the specs speak of: so that
 * each of them can be sent as it stands.
 *
 * @param sandbox one that is new, with `exampleIds`
 */
export async function addDemoData({ gks, lagerkoll }: Sandbox): Promise<void> {
  gks.addCustomer({
    number: "K100421",
    name: "Exempelbolaget AB",
    corporateIdentityNumber: "556000-0000",
    postalAddress: { address1: "Storgatan 1", zipCode: "114 44", city: "Stockholm", countryCode: "SE" },
  });
  addSuppliers(lagerkoll);
  addStock(lagerkoll);
  addOrders(lagerkoll);
  addOffers(lagerkoll);
  await makePickingList(lagerkoll);
}

type Lagerkoll = Sandbox["lagerkoll"];

const place = { country: "SE", currency: "SEK", language: "sv" };

function addSuppliers(lagerkoll: Lagerkoll): void {
  const wholesaler = {
    name: "Exempelgrossisten AB",
    street: "Industrigatan 4",
    zip: "211 20",
    city: "Malmö",
    ...place,
  };
  const potter = { name: "Porslinsgrossisten AB", street: "Lerstigen 1", zip: "211 20", city: "Malmö", ...place };
  const roaster = { name: "Bönans Rosteri AB", street: "Rostgatan 2", zip: "753 10", city: "Uppsala", ...place };
  lagerkoll.addSupplier({ ...wholesaler, contactEmail: "order@example.com", externalId: "L-7" });
  lagerkoll.addSupplier({ ...potter, contactEmail: "order@porslin.example", externalId: "L-8" });
  lagerkoll.addSupplier({ ...roaster, contactEmail: "order@bonan.example", externalId: "L-9" });
}

function addStock(lagerkoll: Lagerkoll): void {
  // Those that are there belong to the first two suppliers of a new sandbox: here the second and the third.
  const first = exampleIds.supplier;
  for (const article of lagerkoll.articles)
    lagerkoll.addArticle({ ...article, supplier: first + (article.supplier ?? 0) });
  lagerkoll.addArticle({
    id: "SKRUV-6X40",
    name: "Träskruv 6 x 40",
    price: 25,
    vat: 25,
    unit: "st",
    stock: 500,
    stockPlace: "C-01-1",
    supplier: first,
    supplierArticleId: "TS640",
    buyPrice: 12.5,
  });
  lagerkoll.addCustomer({
    id: 42,
    name: "Exempelbolaget AB",
    currency: "SEK",
    address: "Storgatan 1",
    zipCode: "114 44",
    city: "Stockholm",
    country: "SE",
    email: "inkop@example.com",
  });
  lagerkoll.addPurchaseOrder({
    supplierId: first,
    articles: [{ articleId: "SKRUV-6X40", orderedAmount: 200, purchasePrice: 12.5 }],
  });
}

function addOrders(lagerkoll: Lagerkoll): void {
  const screws = { articleId: "SKRUV-6X40", orderedAmount: 10 };
  const cups = { articleId: "KOPP-01", orderedAmount: 24 };
  const plates = { articleId: "FAT/16", orderedAmount: 12 };
  const coffee = { articleId: "KAFFE 500 g", orderedAmount: 6 };
  lagerkoll.addOrder({ customerId: 42, externalOrderId: "W-20017", products: [screws] });
  lagerkoll.addOrder({ customerId: 1, externalOrderId: "W-1", products: [cups, plates] });
  lagerkoll.addOrder({ customerId: 2, externalOrderId: "W-2", products: [coffee], deliveryName: "Fjord, lageret" });
  lagerkoll.addOrder({ customerId: 1, externalOrderId: "W-3", products: [coffee, cups], freight: 79 });
}

function addOffers(lagerkoll: Lagerkoll): void {
  const common = { pricelistId: 1, currency: "SEK" };
  lagerkoll.addOffer({
    ...common,
    customerId: 42,
    customerName: "Exempelbolaget AB",
    customerPhone: "+46 8 10 20 30",
    customerEmail: "inkop@example.com",
    rows: [{ articleId: "SKRUV-6X40", amount: 10, salesPrice: 25, purchasePrice: 12.5, purchaseCurrency: "SEK" }],
  });
  lagerkoll.addOffer({
    ...common,
    customerId: 1,
    customerName: "Kafé Kanelbullen",
    customerPhone: "+46 8 123 45 67",
    customerEmail: "inkop@kanelbullen.example",
    rows: [{ articleId: "KOPP-01", amount: 100, salesPrice: 42, purchasePrice: 18, purchaseCurrency: "SEK" }],
  });
}

/** Lists are made by an operation alone. */
async function makePickingList({ baseUrls, store, apiKey: api_key }: Lagerkoll): Promise<void> {
  const url = `${baseUrls.customerOrders}/${exampleIds.order}/ready_for_packing`;
  const { status } = await fetch(url, { method: "PUT", headers: { store, api_key } });
  if (status !== 200) throw new Error(`The sandbox's demo data can't be made: ${url} answered with status ${status}.`);
}
