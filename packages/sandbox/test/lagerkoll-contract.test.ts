import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { type OpenApiDocument, type Operation, operationsOf } from "../src/api/document.js";
import type { LagerkollSandbox } from "../src/index.js";
import { toPdf } from "../src/lagerkoll/prints/pdf.js";
import { type LagerkollCaller, lagerkollCaller, lagerkollForTest, supplier } from "./lagerkoll-support.js";

/** What the examples of the specs speak of: a customer, an article, an order under way and an offer. */
function furnish(sandbox: LagerkollSandbox): void {
  sandbox.addSupplier(supplier);
  sandbox.addCustomer({ id: 42, name: "Exempelbolaget AB", currency: "SEK", email: "inkop@example.com" });
  const article = { id: "SKRUV-6X40", name: "Träskruv", price: 25, vat: 25, unit: "st", stock: 500, supplier: 1 };
  sandbox.addArticle(article);
  for (const externalOrderId of ["W-20017", "W-20018"]) {
    const products = [{ articleId: article.id, orderedAmount: 10 }];
    sandbox.addOrder({ customerId: 42, externalOrderId, products });
  }
  sandbox.addOffer({
    customerName: "Exempelbolaget AB",
    customerPhone: "1",
    customerEmail: "inkop@example.com",
    pricelistId: 1,
    currency: "SEK",
    rows: [{ articleId: article.id, amount: 10, salesPrice: 25, purchasePrice: 12.5, purchaseCurrency: "SEK" }],
  });
  sandbox.addPurchaseOrder({ supplierId: 1, articles: [{ articleId: article.id }] });
}

/** Ids in the furnished sandbox by the names of path parameters. */
const ids: Readonly<Record<string, string | number>> = {
  id: 1001,
  order_id: 1001,
  list_id: 3001,
  offer_id: 2001,
  supplier_id: 1,
  assigned_user_id: 1,
  article_id: "SKRUV-6X40",
  external_id: "W-20017",
  state: 5,
};

/** What has to be done before an operation can be. */
const before: Readonly<Record<string, readonly (readonly [method: string, path: string])[]>> = {
  markCustomerOrderDelivered: [["PUT", "/1001/send"]],
  cancelDropShipment: [["POST", "/1001/dropshipment"]],
  getInvoiceFile: [["PUT", "/1001/invoice"]],
};

/** Row ids in the examples of the specs, and those of the furnished sandbox. */
function withOurIds(example: unknown): unknown {
  return JSON.parse(JSON.stringify(example).replaceAll(/\b(5001|7001)\b/g, "1"));
}

async function bodyOf({ body }: Operation): Promise<unknown> {
  if (!body) return undefined;
  const json = body.content["application/json"] as { readonly example?: unknown } | undefined;
  if (json) return withOurIds(json.example);
  const form = new FormData();
  const sheet = { title: "Följesedel 1", facts: [], columns: ["Artikel", "Benämning", "Antal"], rows: [] };
  const bytes = (await toPdf([sheet], "Test", new Date(0))) as Uint8Array<ArrayBuffer>;
  form.append("file", new Blob([bytes]));
  return form;
}

describe.each([
  ["customerOrders", "lagerkoll-customer-orders", 57],
  ["suppliers", "lagerkoll-suppliers", 5],
  ["interpreter", "lagerkoll-interpreter", 2],
] as const)("of %s", (api, packageName, count) => {
  const operations = operationsOf(createRequire(import.meta.url)(`${packageName}/openapi.json`) as OpenApiDocument);

  test("all operations of the page are tried", () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(count);
  });

  test.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s answers the spec's example as the spec says",
    async (id, operation) => {
      const { path, method, responses } = operation;
      const sandbox = await lagerkollForTest();
      furnish(sandbox);
      const call: LagerkollCaller = lagerkollCaller(sandbox, api);
      if (api === "customerOrders") await call("PUT", "/1001/ready_for_packing");
      for (const [verb, at] of before[id] ?? []) expect((await call(verb, at)).status).toBe(200);

      const places =
        api === "suppliers" ? { ...ids, id: 1 } : { ...ids, ...(path.includes("purchaseorder") && { order_id: 5001 }) };
      const url = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `${places[name as keyof typeof places]}`);
      const { status, headers, text } = await call(method, url, await bodyOf(operation), { device_id: "D1" });
      expect([status, text.slice(0, 300)]).toEqual([200, expect.anything()]);

      const documented = Object.keys(responses["200"]?.content ?? {});
      const mediaType = headers.get("Content-Type")?.split(";")[0];
      if (documented.length === 0) expect(text).toBe("");
      else expect(documented).toContain(mediaType);
      if (mediaType === "application/pdf") expect(text).toMatch(/^%PDF-1\.\d[\s\S]+%%EOF\s*$/);
    },
  );
});
