import type { SalesOrder, SalesOrderline } from "gks-client";
import { describe, expect, test } from "vitest";
import type { SandboxOptions } from "../src/index.js";
import { caller, sandboxForTest } from "./support.js";

const path = "/api/v1/salesorders";

function order(more: object = {}): SalesOrder {
  return {
    customerNumber: "K100421",
    billingContact: { firstName: "Anna", lastName: "Andersson" },
    salesOrderlines: [{ articleNumber: "A1", quantity: 1 }],
    ...more,
  };
}

async function shop(options?: SandboxOptions) {
  const { gks } = await sandboxForTest(options);
  gks.addCustomer({ number: "K100421", name: "AB", postalAddress: {}, corporateIdentityNumber: "556000-0000" });
  const call = await caller(gks);
  return { gks, place: (body: unknown) => call("POST", path, body) };
}

describe("placing an order", () => {
  test("gives it a number, and tests can read it as it was sent", async () => {
    const now = Date.UTC(2026, 2, 2);
    const { gks, place } = await shop({ clock: () => now });
    const sent = order({ orderTitle: null, isExport: null, isExportWithinEu: null, shipTo: null });
    sent.salesOrderlines[0]!.vatPercent = null;
    const first = await place(sent);
    const second = await place(order());
    expect([first.status, first.body]).toEqual([200, { orderNumber: 100_001 }]);
    expect(second.body).toEqual({ orderNumber: 100_002 });
    expect(gks.orders).toEqual([
      { orderNumber: 100_001, placedAt: new Date(now), order: sent },
      { orderNumber: 100_002, placedAt: new Date(now), order: order() },
    ]);
    // Left out and null mean different things to GKS.
    expect(gks.orders[1]?.order).not.toHaveProperty("isExport");
  });

  test("for a customer whom nobody knows is a 404", async () => {
    const { gks, place } = await shop();
    const { status, body } = await place(order({ customerNumber: "K404" }));
    expect([status, body]).toEqual([
      404,
      expect.objectContaining({ detail: "There is no customer with number K404." }),
    ]);
    expect(gks.orders).toEqual([]);
  });

  test("ignores a read-only property, as OpenAPI asks", async () => {
    const { gks, place } = await shop();
    expect((await place(order({ hasAllotments: "whatever" }))).status).toBe(200);
    expect(gks.orders[0]?.order).toEqual(order());
  });

  const lines = (...given: SalesOrderline[]) => ({ salesOrderlines: given });
  const address = { countryCode: "SE" };

  test.each([
    ["no lines", lines()],
    ["a line of text", lines({ description: "Ring the bell.", shipOrderline: false })],
    ["one VAT on all lines", lines({ vatPercent: 6 }, { vatPercent: 6 })],
    ["VAT left out where the other line has the default", lines({}, { vatPercent: 25 })],
    ["an export", { isExport: true, ...lines({ vatPercent: 0 }) }],
    ["an export within the EU", { isExport: true, isExportWithinEu: true, ...lines({ vatPercent: 0 }) }],
    [
      "all three from the directory",
      { isExport: null, isExportWithinEu: null, ...lines({ vatPercent: null }, { vatPercent: null }) },
    ],
    ["null for what has a null", { billTo: null, shipTo: null, billingCompanyInfo: null, languageCode: null }],
    ["all of them given", { billTo: address, shipTo: { recipientName: "AB", address }, billingCompanyInfo: {} }],
    ["allotments", lines({ allotments: [{ qtyToShip: 1, shipTo: { recipientName: "AB", address } }] })],
    ["a negative price", lines({ unitPrice: -1234567.125 })],
    ["the longest prices", lines({ unitPrice: 9999999999 }, { unitPrice: 0.125 }, { unitPrice: 1000000 })],
    ["names of 39 characters", { billingContact: { firstName: "a".repeat(39), lastName: "b".repeat(39) } }],
  ])("takes %s", async (_case, more) => {
    const { place } = await shop();
    expect(await place(order(more))).toMatchObject({ status: 200 });
  });

  test.each([
    ["export within the EU that is no export", { isExportWithinEu: true }, { isExportWithinEu: [/isExport/] }],
    [
      "an export with VAT",
      { isExport: true, ...lines({ vatPercent: 0 }, { vatPercent: 25 }) },
      { "salesOrderlines[1].vatPercent": ["Must be 0, not 25: isExport is true."] },
    ],
    [
      "an export that leaves VAT to its default",
      { isExport: true, ...lines({}) },
      { "salesOrderlines[0].vatPercent": [/^Must be 0, not 25 as when left out/] },
    ],
    [
      "different VAT",
      lines({ vatPercent: 6 }, { vatPercent: 6 }, {}),
      { "salesOrderlines[2].vatPercent": [/^Must be 6, not 25 as when left out/] },
    ],
    [
      "VAT that Sweden has and GKS hasn't",
      lines({ vatPercent: 12 as 6 }),
      { "salesOrderlines[0].vatPercent": [/0, 6, 25/] },
    ],
    ["a negative quantity", lines({ quantity: -1 }), { "salesOrderlines[0].quantity": [/>= 0/] }],
    ["half a quantity", lines({ quantity: 0.5 }), { "salesOrderlines[0].quantity": [/integer/] }],
    ["a fourth decimal", lines({ unitPrice: 1.0001 }), { "salesOrderlines[0].unitPrice": [/this is 1.0001/] }],
    ["an eleventh digit", lines({}, { unitPrice: 12345678.123 }), { "salesOrderlines[1].unitPrice": [/10 digits/] }],
    ["a price beyond all bounds", lines({ unitPrice: 1e21 }), { "salesOrderlines[0].unitPrice": [/10 digits/] }],
    [
      "a name of 40 characters",
      { billingContact: { firstName: "a".repeat(40), lastName: "b" } },
      { "billingContact.firstName": [/39 characters; this has 40/] },
    ],
    ["a missing name", { billingContact: { firstName: "Anna" } }, { "billingContact.lastName": ["Is required."] }],
    ["an unknown language", { languageCode: "de" }, { languageCode: [/"sv", "no", "en"/] }],
    ["a currency in small letters", { currencyCode: "sek" }, { currencyCode: [/pattern/] }],
    ["a day for a time", { promisedDeliveryDate: "2026-03-02" }, { promisedDeliveryDate: [/date-time/] }],
    ["an empty customer number", { customerNumber: "" }, { customerNumber: ["Must not be empty."] }],
    ["a recipient without a name", { shipTo: { address } }, { "shipTo.recipientName": ["Is required."] }],
    ["text for an address", { billTo: "Storgatan 1" }, { billTo: [/^Must be object/] }],
    ["null for a number that has none", { purchaseOrderNumber: null }, { purchaseOrderNumber: [/^Must be string/] }],
  ])("refuses %s", async (_case, more, errors) => {
    const { gks, place } = await shop();
    const { status, body } = await place(order(more));
    expect(status).toBe(400);
    const told = (body as { errors: Record<string, string[]> }).errors;
    expect(Object.keys(told)).toEqual(Object.keys(errors));
    for (const [field, [message]] of Object.entries(errors)) {
      expect(told[field]).toHaveLength(1);
      expect(told[field]![0]).toEqual(typeof message === "string" ? message : expect.stringMatching(message!));
    }
    expect(gks.orders).toEqual([]);
  });

  test("tells several broken rules at once", async () => {
    const { place } = await shop();
    const { body } = await place(order({ isExport: false, isExportWithinEu: true, ...lines({ unitPrice: 1.2345 }) }));
    expect((body as { errors: object }).errors).toEqual({
      isExportWithinEu: [expect.any(String)],
      "salesOrderlines[0].unitPrice": [expect.any(String)],
    });
  });
});
