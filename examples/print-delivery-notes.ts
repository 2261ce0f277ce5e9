// Prints the delivery notes of all packed orders to PDF files.
//
//   npm run example -- print-delivery-notes --to FOLDER
//
// Set LAGERKOLL_STORE and LAGERKOLL_API_KEY for your own orders; without them it runs against a sandbox.
//
// A PDF goes to the disk as it arrives. Until it is complete it has another name, so there is never half a delivery note
// to be printed. One that fails doesn't keep the others from being printed; the exit code is 1 then.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  type CustomerOrder,
  CustomerOrderState,
  createCustomerOrdersClient,
  paginate,
  unwrap,
} from "lagerkoll-customer-orders";
import { fail, UsageError } from "./support/fail.js";
import { writeWhole } from "./support/files.js";
import { startProgress } from "./support/progress.js";

const orders = createCustomerOrdersClient({
  auth: { store: process.env.LAGERKOLL_STORE!, apiKey: process.env.LAGERKOLL_API_KEY! },
  baseUrl: process.env.LAGERKOLL_CUSTOMER_ORDERS_URL, // Not set: Lagerkoll itself.
});

async function main(): Promise<void> {
  const { to: folder } = parseArgs({ options: { to: { type: "string" } } }).values;
  if (!folder) throw new UsageError("Where are the PDFs to go? Say it with --to FOLDER.");
  await mkdir(folder, { recursive: true });

  const packed = { params: { query: { state: CustomerOrderState.PACKED } } };
  const toPrint: CustomerOrder[] = [];
  for await (const order of paginate(orders.getCustomerOrders, packed)) toPrint.push(order);

  if (toPrint.length === 0) return console.log("No order is packed.");

  const failures: string[] = [];
  const progress = startProgress(toPrint.length);
  for (const order of toPrint) {
    try {
      const file = fileNameOf(order);
      await print(order.orderId!, join(folder, file));
      progress.step(file);
    } catch (error) {
      progress.step(`Order ${order.orderId} failed.`);
      failures.push(`Order ${order.orderId}: ${(error as Error).message}`);
    }
  }
  progress.stop();
  console.log(`${toPrint.length - failures.length} of ${toPrint.length} delivery notes are in ${folder}.`);
  if (failures.length > 0) throw new Error(failures.join("\n"));
}

async function print(id: number, path: string): Promise<void> {
  const pdf = await unwrap(orders.printDeliveryNote({ params: { path: { id } }, parseAs: "stream" }));
  await writeWhole(path, pdf);
}

/** Customers are called `A/B`, `../..` and `CON`: a file name takes their letters and digits alone, and not too many. */
function fileNameOf({ orderId, customerName = "" }: CustomerOrder): string {
  const words = customerName.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.join("-")].slice(0, 40).join("");
  return ["delivery-note", orderId, name].filter(Boolean).join("-").concat(".pdf");
}

await main().catch(fail);
