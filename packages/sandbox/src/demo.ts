import type { LagerkollSandbox } from "./lagerkoll/lagerkoll.js";

/** Fills a store with a few things to look at: suppliers, new orders, an offer. */
export function addDemoData(lagerkoll: LagerkollSandbox): void {
  const place = { country: "SE", currency: "SEK", language: "sv" };
  const grocer = { name: "Bönans Rosteri AB", street: "Rostgatan 2", zip: "753 10", city: "Uppsala", ...place };
  const potter = { name: "Porslinsgrossisten AB", street: "Industrigatan 4", zip: "211 20", city: "Malmö", ...place };
  lagerkoll.addSupplier({ ...potter, contactEmail: "order@porslin.example", externalId: "L-1" });
  lagerkoll.addSupplier({ ...grocer, contactEmail: "order@bonan.example", externalId: "L-2" });
  const cups = { articleId: "KOPP-01", orderedAmount: 24 };
  const plates = { articleId: "FAT/16", orderedAmount: 12 };
  const coffee = { articleId: "KAFFE 500 g", orderedAmount: 6 };
  lagerkoll.addOrder({ customerId: 1, externalOrderId: "W-1", products: [cups, plates] });
  lagerkoll.addOrder({ customerId: 2, externalOrderId: "W-2", products: [coffee], deliveryName: "Fjord, lageret" });
  lagerkoll.addOrder({ customerId: 1, externalOrderId: "W-3", products: [coffee, cups], freight: 79 });
  lagerkoll.addOffer({
    customerId: 1,
    customerName: "Kafé Kanelbullen",
    customerPhone: "+46 8 123 45 67",
    customerEmail: "inkop@kanelbullen.example",
    pricelistId: 1,
    currency: "SEK",
    rows: [{ articleId: "KOPP-01", amount: 100, salesPrice: 42, purchasePrice: 18, purchaseCurrency: "SEK" }],
  });
}
