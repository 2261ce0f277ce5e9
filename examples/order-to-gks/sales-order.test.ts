import fc from "fast-check";
import { createGksClient, unwrap } from "gks-client";
import { type CustomerOrder, CustomerOrderState } from "lagerkoll-customer-orders";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { expect, onTestFinished, test } from "vitest";
import { type Buyer, problemsOf, toSalesOrder } from "./sales-order.js";

const buyer: Buyer = {
  corporateIdentityNumber: "556000-0001",
  contact: { firstName: "Karin", lastName: "Karlsson" },
  postalAddress: {},
};
const cups = { articleId: "KOPP-01", orderedAmount: 24, piecePrice: 49.5, vat: 25 };
const order: CustomerOrder = {
  orderId: 1001,
  customerName: "Kafé Kanelbullen",
  currency: "SEK",
  state: CustomerOrderState.NEW,
  products: [cups],
};

test("what the order holds goes along, and what it charges beside its rows becomes lines", () => {
  const whole: CustomerOrder = {
    ...order,
    customerOrderNumber: "K-77",
    deliveryDate: Date.UTC(2026, 2, 2),
    deliveryAddress1: "Storgatan 1",
    deliveryZipCode: "114 44",
    deliveryCity: "Stockholm",
    deliveryCountry: "SE",
    deliveryEmail: "lager@kanelbullen.example",
    freight: 79,
    administrationFee: 25.5,
    products: [
      { description: "Ring på baksidan." },
      { ...cups, description: "Kaffekopp, blå", discountType: "PERCENT", discount: 10 },
    ],
  };
  expect(problemsOf(whole, buyer)).toEqual([]);
  expect(toSalesOrder(whole, buyer, "K1")).toEqual({
    customerNumber: "K1",
    billingContact: buyer.contact,
    orderTitle: "Lagerkoll order 1001",
    purchaseOrderNumber: "K-77",
    promisedDeliveryDate: "2026-03-02T00:00:00.000Z",
    shipTo: {
      recipientName: "Kafé Kanelbullen",
      address: { address1: "Storgatan 1", address2: null, zipCode: "114 44", city: "Stockholm", countryCode: "SE" },
      contactEmail: "lager@kanelbullen.example",
    },
    currencyCode: "SEK",
    isExport: false,
    isExportWithinEu: false,
    salesOrderlines: [
      { description: "Ring på baksidan.", shipOrderline: false, vatPercent: 25 },
      {
        articleNumber: "KOPP-01",
        description: "Kaffekopp, blå",
        quantity: 24,
        unitPrice: 49.5,
        discountPercent: 10,
        vatPercent: 25,
      },
      { description: "Frakt", quantity: 1, unitPrice: 79, shipOrderline: false, vatPercent: 25 },
      { description: "Expeditionsavgift", quantity: 1, unitPrice: 25.5, shipOrderline: false, vatPercent: 25 },
    ],
  });
});

test("an export goes without VAT, whatever the articles have", () => {
  const abroad = { ...order, deliveryCountry: "NO", deliveryCity: "Bergen", products: [cups, { ...cups, vat: 12 }] };
  expect(problemsOf(abroad, buyer)).toContain(
    "it goes to NO. Say at its buyer whether that is an export (isExport: true or false).",
  );
  const exporting = { ...buyer, isExport: true };
  expect(problemsOf(abroad, exporting)).toEqual([]);
  expect(toSalesOrder(abroad, exporting, "K1")).toMatchObject({
    isExport: true,
    salesOrderlines: [{ vatPercent: 0 }, { vatPercent: 0 }],
  });
});

const row = (change: object) => ({ ...order, products: [{ ...cups, ...change }] });

test.each<[string, CustomerOrder, Buyer, string]>([
  ["cancelled", { ...order, state: CustomerOrderState.CANCELLED }, buyer, "it is cancelled."],
  ["invoiced", { ...order, state: CustomerOrderState.INVOICED }, buyer, "it is invoiced already"],
  ["no rows", { ...order, products: [] }, buyer, "it has no row with an article."],
  ["text alone", { ...order, products: [{ description: "Hej" }] }, buyer, "it has no row with an article."],
  ["no identity number", order, { ...buyer, corporateIdentityNumber: "-" }, "no corporate identity number"],
  ["half a contact", order, { ...buyer, contact: { firstName: "K", lastName: "" } }, "no contact with both names"],
  ["no name", { ...order, customerName: "" }, buyer, "it names no customer."],
  ["EU, but no export", order, { ...buyer, isExportWithinEu: true }, "isExportWithinEu without isExport"],
  ["country by name", { ...order, deliveryCountry: "Sverige" }, buyer, 'it goes to "Sverige".'],
  ["no currency", { ...order, currency: "" }, buyer, "its currency is missing."],
  ["unknown currency", { ...order, currency: "kr" }, buyer, 'its currency is "kr".'],
  ["foreign currency", { ...order, currency: "NOK", currencyRate: 0.97 }, buyer, 'currency: "NOK"'],
  ["other currency", order, { ...buyer, currency: "NOK" }, "it is in SEK"],
  ["fraction", row({ orderedAmount: 1.5 }), buyer, "row 1 (KOPP-01): 1.5 are ordered. GKS takes whole numbers"],
  ["return", row({ orderedAmount: -1 }), buyer, "row 1 (KOPP-01): -1 are ordered. GKS takes no returns"],
  ["too many", row({ orderedAmount: 2 ** 31 }), buyer, "2147483648 are ordered."],
  ["no amount", row({ orderedAmount: undefined }), buyer, "no amount is ordered."],
  ["no price", row({ piecePrice: undefined }), buyer, "it has no price."],
  ["price too fine", row({ piecePrice: 0.3333 }), buyer, "its price is 0.3333."],
  ["price too long", row({ piecePrice: 12345678.123 }), buyer, "its price is 12345678.123."],
  ["price too high", row({ piecePrice: 1e22 }), buyer, "its price is 1e+22."],
  ["price for quantities", row({ totalPrice: 1000 }), buyer, "24 × 49.5 isn't its sum of 1000."],
  ["discount as amount", row({ discount: 50 }), buyer, "its discount is an amount of 50."],
  ["fraction of a per cent", row({ discount: 2.5, discountType: "PERCENT" }), buyer, "its discount is 2.5 %."],
  ["no VAT", row({ vat: undefined }), buyer, "its VAT is missing."],
  ["VAT that GKS lacks", row({ vat: 12 }), buyer, "its VAT is 12 %. GKS takes 0, 6, 25 %"],
  ["mixed VAT", { ...order, products: [cups, { ...cups, vat: 6 }] }, buyer, "different VAT (25 %, 6 %)"],
  ["freight too fine", { ...order, freight: 0.0001 }, buyer, "Frakt: its price is 0.0001."],
])("a problem is told: %s", (_, given, from, problem) => {
  expect(problemsOf(given, from)).toEqual([expect.stringContaining(problem)]);
});

test("a foreign currency that the buyer confirms, and prices calculated in binary, are no problems", () => {
  expect(problemsOf({ ...order, currency: "NOK", currencyRate: 0.97 }, { ...buyer, currency: "NOK" })).toEqual([]);
  const binary = row({ piecePrice: 0.1 + 0.2 });
  expect(problemsOf(binary, buyer)).toEqual([]);
  expect(toSalesOrder(binary, buyer, "K1").salesOrderlines[0]?.unitPrice).toBe(0.3);
});

test("whatever the order: without problems, GKS takes it, at the sum that Lagerkoll has", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { baseUrl, tokenUrl, clientId, clientSecret } = sandbox.gks;
  const gks = createGksClient({ baseUrl, auth: { tokenUrl, clientId, clientSecret } });
  sandbox.gks.addCustomer({ number: "K1", name: "Kafé", corporateIdentityNumber: "1", postalAddress: {} });
  let placed = 0;

  const rare = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
  const price = rare(
    fc.integer({ min: -100_000, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const rows = (vat: fc.Arbitrary<number>) =>
    fc.record(
      {
        articleId: rare(fc.constant("KOPP-01"), fc.constant("")),
        description: fc.string({ unit: "grapheme" }),
        orderedAmount: rare(fc.nat(1000), fc.double({ noNaN: true, noDefaultInfinity: true })),
        piecePrice: price,
        vat,
        discount: rare(fc.constant(0), fc.nat(120)),
        discountType: fc.constantFrom("PERCENT", "AMOUNT"),
      },
      { requiredKeys: ["articleId", "orderedAmount", "piecePrice", "vat"] },
    );
  const someOrder = fc.constantFrom(0, 6, 12, 25).chain((vat) =>
    fc.record(
      {
        customerName: fc.constant("Kafé"),
        currency: rare(fc.constantFrom("SEK", "EUR"), fc.string()),
        deliveryCountry: rare(fc.constant("SE"), fc.string()),
        deliveryCity: fc.string(),
        deliveryDate: fc.integer({ min: Date.UTC(2020), max: Date.UTC(2040) }),
        freight: price,
        state: fc.constantFrom<number>(...Object.values(CustomerOrderState)),
        products: fc.array(rows(rare(fc.constant(vat), fc.constantFrom(0, 25))), { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: ["customerName", "currency", "products"] },
    ),
  );

  await fc.assert(
    fc.asyncProperty(someOrder, async (given) => {
      fc.pre(problemsOf(given, buyer).length === 0);
      const { salesOrderlines } = toSalesOrder(given, buyer, "K1");
      await unwrap(gks.placeSalesOrder({ body: toSalesOrder(given, buyer, "K1") }));
      placed++;
      const cost = (amount = 0, each = 0, per = 0) => amount * each * (1 - per / 100);
      const sent = salesOrderlines.map((line) =>
        cost(line.quantity ?? 0, line.unitPrice ?? 0, line.discountPercent ?? 0),
      );
      const ordered = given.products
        .filter(({ articleId }) => articleId !== "")
        .map(({ orderedAmount, piecePrice, discount }) => cost(orderedAmount, piecePrice, discount));
      expect(sum(sent)).toBeCloseTo(sum(ordered) + (given.freight ?? 0), 2);
    }),
    { numRuns: 200 },
  );
  expect(placed).toBe(sandbox.gks.orders.length);
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
