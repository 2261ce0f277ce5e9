import type { PurchaseOrder } from "lagerkoll-interpreter";
import { expect, test } from "vitest";
import { pdfType, type Sheet, toPdf } from "../src/lagerkoll/prints/pdf.js";
import { lagerkollCaller, lagerkollForTest, supplier } from "./lagerkoll-support.js";

const note: Sheet = {
  title: "Följesedel F-77",
  facts: [
    ["Leverantör", "Porslinsgrossisten AB"],
    ["Er beställning", "PO-12"],
    ["Leveransdatum", "2026-03-02"],
    ["Okänd rubrik", "spelar ingen roll"],
  ],
  columns: ["Artikelnr", "Benämning", "Antal", "Enhet", "À-pris", "Summa"],
  rows: [
    ["K-100", "Kopp, blå", "2,5", "st", "18,00", "45,00"],
    ["KAFFE 500 g", "Bryggkaffe", "4", "pkt", "41", "164"],
    ["K-100 B", "Kopp, andra sortering, sedan länge ur sortimentet", "1", "st", "9", "9"],
    ["NY-1", "Något nytt", "1", "st", "9.50", "9.50"],
  ],
  closing: "Summa: 218,50 SEK",
};

async function form(content: Sheet | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}): Promise<FormData> {
  const bytes = content instanceof Uint8Array ? content : await toPdf([content], "Test", new Date(0));
  const data = new FormData();
  data.append("file", new Blob([bytes as Uint8Array<ArrayBuffer>], { type: pdfType }), "file.pdf");
  for (const [name, value] of Object.entries(more)) data.append(name, value);
  return data;
}

async function setUp() {
  const sandbox = await lagerkollForTest();
  return { sandbox, call: lagerkollCaller(sandbox, "interpreter") };
}

test("a delivery note becomes a purchase order, with what is known of its supplier and articles", async () => {
  const { sandbox, call } = await setUp();
  sandbox.addSupplier(supplier);
  sandbox.addArticle({ ...sandbox.articles[0]!, id: "KOPP-01 B", supplierArticleId: "K-100 B" });
  const { status, body } = await call("POST", "/deliverynote", await form(note));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    supplierId: 1,
    supplierName: "Porslinsgrossisten AB",
    poReference: "PO-12",
    deliveryNoteId: "F-77",
    deliveryDate: Date.UTC(2026, 2, 2),
    productCount: 4,
    orderValue: 227.5,
    articles: [
      { articleId: "KOPP-01", articleName: "Kaffekopp, blå", supplierArticleId: "K-100", deliveredAmount: 2.5 },
      { articleId: "KAFFE 500 g", deliveredAmount: 4, purchasePrice: 41 },
      { articleId: "KOPP-01 B", supplierArticleId: "K-100 B", deliveredAmount: 1 },
      { articleId: "NY-1", articleName: "Något nytt", deliveredAmount: 1, purchasePrice: 9.5, unit: "st" },
    ],
  });
});

test("an invoice in English is read too", async () => {
  const { call } = await setUp();
  const invoice: Sheet = {
    title: "Invoice 2026-1",
    facts: [["Payment terms", "30 days net"]],
    columns: ["Item", "Description", "Qty", "Price"],
    rows: [["F-16", "Plate", 10, "12.50"]],
  };
  expect((await call("POST", "/invoice", await form(invoice))).body).toMatchObject({
    externalInvoiceReference: "2026-1",
    paymentTerms: "30 days net",
    orderValue: 125,
    articles: [{ articleId: "FAT/16", purchasePrice: 12.5, deliveredAmount: 10 }],
  });
});

test("a delivery note is compared with the order that is named, which stays as it is", async () => {
  const { sandbox, call } = await setUp();
  const ordered = sandbox.addPurchaseOrder({
    poReference: "PO-12",
    supplierId: 1,
    articles: [{ articleId: "KOPP-01", orderedAmount: 10, purchasePrice: 17 }],
  });
  for (const more of [{ order_id: `${ordered.id}` }, {}]) {
    const { body } = await call("POST", "/deliverynote", await form(note, more));
    expect(body).toMatchObject({ id: ordered.id, state: 0 });
    expect((body as PurchaseOrder).articles?.[0]).toMatchObject({ orderedAmount: 10, deliveredAmount: 2.5 });
  }
  expect(sandbox.purchaseOrders).toEqual([ordered]);
});

test.each<[string, () => Promise<FormData>, object]>([
  ["no file", async () => new FormData(), { errorField: "file" }],
  ["no PDF", () => form(new TextEncoder().encode("hello")), { errorField: "file" }],
  ["a PDF without text", () => form({ title: " ", facts: [], columns: [], rows: [] }), { errorField: "file" }],
  ["another text", () => form({ title: "Hej", facts: [], columns: [], rows: [] }), { errorField: "file" }],
  ["an unknown order", () => form(note, { order_id: "9" }), { errorMessage: "There is no purchase order with id 9." }],
  ["an order that is no number", () => form(note, { order_id: "x" }), { errorField: "order_id" }],
])("%s is refused with 900101", async (_case, body, error) => {
  const { call } = await setUp();
  const answer = await call("POST", "/deliverynote", await body());
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body).toMatchObject({ errorCode: 900101, ...error });
});
