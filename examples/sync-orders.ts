// Keeps a copy of Lagerkoll's customer orders, a file for each, by asking for what changed since the last time.
//
//   npm run example -- sync-orders --to FOLDER [--every SECONDS]
//
// Set LAGERKOLL_STORE and LAGERKOLL_API_KEY for your own orders; without them it runs against a sandbox.
//
// It may be killed at any moment: nothing gets lost and nothing comes twice. An order is kept under its id, so that
// keeping it again changes nothing, and the token that says where to go on is kept after the orders that it covers. With a
// database that is an upsert per order and then the token. Let one process at a time work on a folder.

import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import {
  type CustomerOrder,
  CustomerOrderState,
  changes,
  createCustomerOrdersClient,
  nameOf,
} from "lagerkoll-customer-orders";
import { fail, UsageError } from "./support/fail.js";
import { writeWhole } from "./support/files.js";

const orders = createCustomerOrdersClient({
  auth: { store: process.env.LAGERKOLL_STORE!, apiKey: process.env.LAGERKOLL_API_KEY! },
  baseUrl: process.env.LAGERKOLL_CUSTOMER_ORDERS_URL, // Not set: Lagerkoll itself.
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: "string" }, every: { type: "string" } } });
  const { to: folder, every } = values;
  if (!folder) throw new UsageError("Where are the orders to be kept? Say it with --to FOLDER.");
  if (every !== undefined && !(Number(every) > 0)) throw new UsageError(`--every takes seconds, not ${every}.`);
  await mkdir(folder, { recursive: true });
  do {
    await sync(folder);
    if (every) await sleep(Number(every) * 1000);
  } while (every);
}

/** One round: what changed since the round before, which may have been in another process. */
async function sync(folder: string): Promise<void> {
  const tokenFile = join(folder, "resume-token.json");
  const feed = changes(orders.getCustomerOrders, { resumeToken: await readIfThere(tokenFile) });
  let count = 0;
  for await (const order of feed) {
    await keep(order, folder);
    count++;
  }
  // Not before the loop is through: what a crash leaves undone comes again.
  await writeWhole(tokenFile, feed.resumeToken);
  console.log(`${count || "No"} ${count === 1 ? "order" : "orders"} changed.`);
}

async function keep(order: CustomerOrder, folder: string): Promise<void> {
  const { orderId, customerName, orderValue, currency, state } = order;
  await writeWhole(join(folder, `order-${orderId}.json`), `${JSON.stringify(order, null, 2)}\n`);
  // States that nobody listed may come: they have no name.
  const stateName = nameOf(CustomerOrderState, state) ?? state;
  console.log(`Order ${orderId}  ${customerName}  ${orderValue} ${currency}  ${stateName}`);
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    // Only a missing file means the first round: begin anew for another reason, and nobody would notice.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

await main().catch(fail);
