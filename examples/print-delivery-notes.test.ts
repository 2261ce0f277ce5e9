import { existsSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CustomerOrderState } from "lagerkoll-customer-orders";
import { type Sandbox, startSandbox } from "lagerkoll-gks-sandbox";
import { expect, onTestFinished, test } from "vitest";
import { environmentOf } from "./support/demos.js";
import { startProxy } from "./support/proxy.js";
import { npmRunExample, startExample, temporaryFolder } from "./support/testing.js";

test("the notes of all packed orders are printed, a line for each where there is no terminal", async () => {
  const folder = await temporaryFolder();
  const { exitCode, stdout, stderr } = await npmRunExample("print-delivery-notes", "--to", folder);
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain("\u001b");
  expect(stdout).toContain(`12 of 12 delivery notes are in ${folder}.`);
  const files = await readdir(folder);
  expect(files).toHaveLength(12);
  for (const file of files) {
    expect(stdout).toContain(`${file}\n`);
    const pdf = await readFile(join(folder, file), "latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf.trimEnd().slice(-5)).toBe("%%EOF");
  }
  expect(files.map((file) => file.normalize("NFC"))).toContain("delivery-note-1003-Åke-Örjan-Nytt-Begagnat.pdf");
}, 60_000);

test("a note that fails is told, and keeps no other from being printed", async () => {
  const sandbox = await sandboxWithPackedOrders("Anna", "Bo", "Cilla");
  sandbox.lagerkoll.inject({ operation: "printDeliveryNote", error: { status: 404, errorCode: 900743 } });
  const { exitCode, stdout, stderr, files } = await print(sandbox);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("2 of 3 delivery notes are in ");
  expect(stderr).toContain("Order 1003: printDeliveryNote (GET /{id}/delivery_note/print): error 900743");
  expect(files).toEqual(["delivery-note-1001-Anna.pdf", "delivery-note-1002-Bo.pdf"]);
}, 60_000);

test("of a note whose connection breaks off, there isn't half a file", async () => {
  const sandbox = await sandboxWithPackedOrders("Anna", "Bo");
  const { url, meddlings } = await startProxy(sandbox.lagerkoll.baseUrls.customerOrders);
  meddlings.set("GET /1002/delivery_note/print", "cut the answer short");
  const { exitCode, stderr, files } = await print(sandbox, { LAGERKOLL_CUSTOMER_ORDERS_URL: url });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^Order 1002: ./m);
  expect(files).toEqual(["delivery-note-1001-Anna.pdf"]);
}, 60_000);

test("a note is on the disk as far as it has arrived, and killed then, it has no name to be printed by", async () => {
  const sandbox = await sandboxWithPackedOrders("Anna");
  const { url, meddlings } = await startProxy(sandbox.lagerkoll.baseUrls.customerOrders);
  meddlings.set("GET /1001/delivery_note/print", "half an answer");
  const folder = await temporaryFolder();
  const environment = { ...environmentOf(sandbox), LAGERKOLL_CUSTOMER_ORDERS_URL: url };
  const running = startExample("print-delivery-notes", ["--to", folder], environment);
  const part = join(folder, "delivery-note-1001-Anna.pdf.part");
  while (!existsSync(part) || statSync(part).size === 0) await sleep(5);
  running.process.kill("SIGKILL");
  await running.ended;
  expect(await readdir(folder)).toEqual(["delivery-note-1001-Anna.pdf.part"]);

  const again = await startExample("print-delivery-notes", ["--to", folder], environmentOf(sandbox)).ended;
  expect(again.exitCode).toBe(0);
  expect(await readdir(folder)).toEqual(["delivery-note-1001-Anna.pdf"]);
}, 60_000);

test("no customer's name leads out of the folder, or makes a file that can't be", async () => {
  const names = ["../../../outside", "C:\\boot", "a\u0000b\nc", "å".repeat(300), "한국 หมู่ 🐎", "..", ""];
  const { exitCode, files } = await print(await sandboxWithPackedOrders(...names));
  expect(exitCode).toBe(0);
  expect(files).toEqual([
    "delivery-note-1001-outside.pdf",
    "delivery-note-1002-C-boot.pdf",
    "delivery-note-1003-a-b-c.pdf",
    `delivery-note-1004-${"å".repeat(40)}.pdf`,
    "delivery-note-1005-한국-หมู่.pdf",
    "delivery-note-1006.pdf",
    "delivery-note-1007.pdf",
  ]);
}, 60_000);

test("where nothing is packed, nothing is printed", async () => {
  const { exitCode, stdout, files } = await print(await sandboxWithPackedOrders());
  expect([exitCode, stdout, files]).toEqual([0, "No order is packed.\n", []]);
}, 60_000);

/** One packed order for each customer: 1001, 1002, … */
async function sandboxWithPackedOrders(...customers: string[]): Promise<Sandbox> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const products = [{ articleId: "KOPP-01", orderedAmount: 1 }];
  customers.forEach((name, index) => {
    sandbox.lagerkoll.addCustomer({ id: 10 + index, name, currency: "SEK" });
    sandbox.lagerkoll.addOrder({ customerId: 10 + index, state: CustomerOrderState.PACKED, products });
  });
  sandbox.lagerkoll.addOrder({ customerId: 1, state: CustomerOrderState.SENT, products });
  return sandbox;
}

async function print(sandbox: Sandbox, environment: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder();
  const running = startExample("print-delivery-notes", ["--to", folder], { ...environmentOf(sandbox), ...environment });
  return { ...(await running.ended), files: (await readdir(folder)).map((file) => file.normalize("NFC")).sort() };
}
