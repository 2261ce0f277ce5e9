// Lets Lagerkoll read a supplier's invoice, and prints what it found.
//
//   npm run example -- interpret-invoice FILE.pdf
//
// Set LAGERKOLL_STORE and LAGERKOLL_API_KEY to have it read in your store; without them a sandbox reads it.
//
// The file is sent from the disk as it is read, so that its size costs no memory.

import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createInterpreterClient, type PurchaseOrder, toDate, unwrap } from "lagerkoll-interpreter";
import { fail, UsageError } from "./support/fail.js";

const interpreter = createInterpreterClient({
  auth: { store: process.env.LAGERKOLL_STORE!, apiKey: process.env.LAGERKOLL_API_KEY! },
  baseUrl: process.env.LAGERKOLL_INTERPRETER_URL, // Not set: Lagerkoll itself.
  timeoutMs: 300_000, // Sending a large file and reading it takes its time.
});

async function main(): Promise<void> {
  const [path] = parseArgs({ allowPositionals: true }).positionals;
  if (!path) throw new UsageError("Which invoice? Give the name of a PDF file.");
  const file = await openFile(path);
  console.log(`Reading ${basename(path)} (${Math.ceil(file.size / 1000)} kB) …\n`);
  show(await unwrap(interpreter.interpretInvoice({ body: { file } })));
}

async function openFile(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path, { type: "application/pdf" });
  } catch (cause) {
    throw new Error(`${path} can't be opened. Is it there?`, { cause });
  }
}

/** Every field may be missing: not every invoice states it, and not everything is found. */
function show(invoice: PurchaseOrder): void {
  const { supplierName, externalInvoiceReference, poReference, deliveryDate, paymentTerms, articles = [] } = invoice;
  const facts = {
    Supplier: supplierName,
    Invoice: externalInvoiceReference,
    "Your order": poReference,
    Delivered: toDate(deliveryDate)?.toISOString().slice(0, 10),
    Terms: paymentTerms,
  };
  for (const [name, value] of Object.entries(facts)) console.log(`${name.padEnd(12)}${value ?? "not found"}`);

  console.log();
  for (const { articleId = "", articleName = "", deliveredAmount, unit = "", purchasePrice } of articles) {
    const amount = `${deliveredAmount ?? "?"} ${unit}`;
    console.log(`${articleId.padEnd(12)}${articleName.padEnd(26)}${amount.padStart(8)}${money(purchasePrice)}`);
  }
  console.log(`${"Sum".padEnd(46)}${money(invoice.orderValue)} ${invoice.orderValueCurrency ?? ""}`);
}

function money(value: number | undefined): string {
  return (value?.toFixed(2) ?? "?").padStart(12);
}

await main().catch(fail);
