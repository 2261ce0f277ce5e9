import { expect, test } from "vitest";
import { linesOfPdf } from "../src/lagerkoll/interpreter/pdf-text.js";
import { toPdf } from "../src/lagerkoll/prints/pdf.js";
import { lagerkollForTest, order } from "./lagerkoll-support.js";

async function setUp() {
  const sandbox = await lagerkollForTest({ rateLimit: false }, { clock: () => Date.UTC(2026, 2, 1) });
  const { baseUrls, store, apiKey } = sandbox;
  const fetched = (path: string, method = "GET", headers: Record<string, string> = {}) =>
    fetch(`${baseUrls.customerOrders}${path}`, { method, headers: { store, api_key: apiKey, ...headers } });
  const lines = async (path: string) => linesOfPdf(await (await fetched(path)).blob());
  return { sandbox, fetched, lines };
}

test("prints hold what they are about, in Swedish letters", async () => {
  const { sandbox, fetched, lines } = await setUp();
  sandbox.addOrder({ ...order, yourReference: "Åsa Öberg" });
  await fetched("/1001/ready_for_packing", "PUT");
  expect(await lines("/1001/print")).toEqual(
    expect.arrayContaining([
      "Orderbekräftelse 1001",
      "Kafé Kanelbullen",
      "114 44 Stockholm",
      "Orderdatum: 2026-03-01",
      "Er referens: Åsa Öberg",
      "KOPP-01 Kaffekopp, blå 3 49,50 148,50",
      "Ordervärde exkl. moms: 218,50 SEK",
    ]),
  );
  expect(await lines("/1001/pickinglist/3001/print")).toEqual(
    expect.arrayContaining(["Plocklista 3001", "A-02-1 FAT/16 Assiett 16 cm 2 0"]),
  );
  expect(await lines("/1001/delivery_note/print?picking_list_id=3001")).toEqual(
    expect.arrayContaining(["Följesedel 1001", "FAT/16 Assiett 16 cm 2"]),
  );
});

test("prints of many orders have a page for each, of those in the right state", async () => {
  const { sandbox, fetched, lines } = await setUp();
  for (let count = 0; count < 3; count++) sandbox.addOrder(order);
  for (const id of [1001, 1003]) await fetched(`/${id}/packed`, "PUT");
  await fetched("/1002/ready_for_packing", "PUT");
  const notes = async (query = "") =>
    (await lines(`/delivery_notes/print${query}`)).filter((line) => line.startsWith("Följesedel"));
  expect(await notes()).toEqual(["Följesedel 1001", "Följesedel 1003"]);
  expect(await notes("?sort_order=desc&page_size=1")).toEqual(["Följesedel 1003"]);
  expect(await lines("/delivery_notes/print?state=60")).toEqual(["Inget att skriva ut."]);
  expect(await lines("/pickinglists/print")).toContain("Plocklista 3001");
  expect((await lines("/print_labels")).filter((line) => line.includes("Storgatan 1"))).toHaveLength(3);
});

test("labels come as Excel to those who ask for it alone", async () => {
  const { sandbox, fetched } = await setUp();
  sandbox.addOrder(order);
  const excel = await fetched("/print_labels", "GET", { Accept: "application/vnd.ms-excel" });
  expect(excel.headers.get("Content-Type")).toBe("application/vnd.ms-excel");
  expect(new TextDecoder().decode((await excel.arrayBuffer()).slice(0, 2))).toBe("PK");
  const either = await fetched("/print_labels", "GET", { Accept: "application/pdf, application/vnd.ms-excel" });
  expect(either.headers.get("Content-Type")).toBe("application/pdf");
});

test("an invoice can be had when there is one", async () => {
  const { sandbox, fetched, lines } = await setUp();
  sandbox.addOrder(order);
  const early = await fetched("/1001/invoice/print", "GET", { Accept: "application/pdf" });
  expect([early.status, await early.json()]).toMatchObject([409, { errorCode: 900701 }]);
  await fetched("/1001/invoice", "PUT");
  expect(await lines("/1001/invoice/print")).toContain("Faktura 1001");
});

test("letters that the fonts lack become question marks, and long tables go on to further pages", async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`A${index}`, "Łódź 日本 – €5", "1"]);
  const bytes = await toPdf([{ title: "T", facts: [], columns: ["Artikel", "B", "C"], rows }], "T", new Date(0));
  const lines = await linesOfPdf(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  expect(lines).toContain("A119 ?ód? ?? – €5 1");
});
