import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { expect, onTestFinished, test } from "vitest";
import { environmentOf } from "./support/demos.js";
import { npmRunExample, startExample, temporaryFolder } from "./support/testing.js";

test("an invoice is read", async () => {
  const { exitCode, stdout, stderr } = await npmRunExample("interpret-invoice");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("$ npm run example -- interpret-invoice examples/support/invoice.pdf\n");
  expect(stdout).toContain("Supplier    Porslinsgrossisten AB\n");
  expect(stdout).toContain("Invoice     40021\n");
  expect(stdout).toContain("Your order  PO-1007\n");
  expect(stdout).toContain("Delivered   2026-03-02\n");
  // The supplier's K-100 is the store's KOPP-01; S-40 isn't known to the store.
  expect(stdout).toMatch(/^KOPP-01 +Kaffekopp, blå +48 st +18\.00$/m);
  expect(stdout).toMatch(/^S-40 +Serveringsfat, ovalt +6 st +89\.00$/m);
  expect(stdout).toMatch(/^Sum +1698\.00 SEK$/m);
}, 60_000);

test("a file that isn't there, and one that is no PDF, are told in words", async () => {
  const missing = await npmRunExample("interpret-invoice", "not-there.pdf");
  expect(missing.exitCode).toBe(1);
  expect(missing.stderr).toContain("not-there.pdf");
  expect(missing.stderr).not.toContain("    at ");

  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const file = join(await temporaryFolder(), "letter.pdf");
  await writeFile(file, "Dear supplier,");
  const broken = await startExample("interpret-invoice", [file], environmentOf(sandbox)).ended;
  expect(broken.exitCode).toBe(1);
  expect(broken.stderr).toContain("LagerkollApiError: interpretInvoice (POST /invoice): error ");
  expect(broken.stderr).toContain("can't be read as a PDF");
}, 60_000);

test("without a file, one is asked for", async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { exitCode, stderr } = await startExample("interpret-invoice", [], environmentOf(sandbox)).ended;
  expect(exitCode).toBe(2);
  expect(stderr).toBe("Which invoice? Give the name of a PDF file.\n");
}, 60_000);
