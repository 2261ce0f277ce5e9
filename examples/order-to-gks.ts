// Places Lagerkoll's customer orders in GKS as sales orders, each at most once.
//
//   npm run example -- order-to-gks --buyers FILE.json --journal FOLDER ORDER-ID…
//
// Set LAGERKOLL_STORE, LAGERKOLL_API_KEY, GKS_URL, GKS_CLIENT_ID and GKS_CLIENT_SECRET for your own; then this places real
// orders. Without them it runs against a sandbox.
//
// GKS can't be asked which orders it has. So the journal says "pending" before an order is sent, and what became of it
// afterwards. When nothing tells whether GKS took an order, in this run or in one that died, the program stops with exit
// code 3: a person has to look. What was surely not taken may be tried again. Keep the journal, one for each store: who
// loses it places orders twice.
//
// The file of buyers says what Lagerkoll's orders don't hold, by Lagerkoll's customerId: see order-to-gks/buyers.json.

import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createGksClient, paginate, type SalesOrderResponse, unwrap } from "gks-client";
import { type CustomerOrder, createCustomerOrdersClient } from "lagerkoll-customer-orders";
import { doneBefore, OutcomeUnknownError, once } from "./order-to-gks/once.js";
import { type Buyer, problemsOf, titleOf, toSalesOrder } from "./order-to-gks/sales-order.js";
import { fail, UsageError } from "./support/fail.js";

const lagerkoll = createCustomerOrdersClient({
  auth: { store: process.env.LAGERKOLL_STORE!, apiKey: process.env.LAGERKOLL_API_KEY! },
  baseUrl: process.env.LAGERKOLL_CUSTOMER_ORDERS_URL, // Not set: Lagerkoll itself.
});
const gks = createGksClient({
  baseUrl: process.env.GKS_URL!,
  auth: {
    clientId: process.env.GKS_CLIENT_ID!,
    clientSecret: process.env.GKS_CLIENT_SECRET!,
    tokenUrl: process.env.GKS_TOKEN_URL, // Not set: Simutek's.
  },
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { buyers: { type: "string" }, journal: { type: "string" } },
  });
  const { buyers: buyersFile, journal } = values;
  const wrong = positionals.find((id) => !/^\d+$/.test(id));
  if (wrong !== undefined) throw new UsageError(`The id of an order is a number, not ${wrong}.`);
  if (!buyersFile || !journal || positionals.length === 0) {
    throw new UsageError("Give --buyers FILE.json, --journal FOLDER and the ids of the orders.");
  }
  const buyers = await readBuyers(buyersFile);
  // What a sandbox took isn't in your GKS: each has entries of its own.
  const entries = join(journal, new URL(process.env.GKS_URL!).host.replace(":", "-"));
  await mkdir(entries, { recursive: true });

  for (const [index, id] of positionals.map(Number).entries()) {
    try {
      console.log(`Order ${id}: ${await place(id, buyers, entries)}`);
    } catch (error) {
      process.exitCode = error instanceof OutcomeUnknownError ? 3 : 1;
      console.error(`Order ${id}: ${(error as Error).message}`);
      if (!(error instanceof OutcomeUnknownError)) continue;
      // What puts one order in doubt, a broken connection say, would put the next ones in doubt, too.
      console.error(`Not tried: ${positionals.slice(index + 1).join(", ") || "none"}.`);
      return;
    }
  }
}

type Buyers = Readonly<Record<string, Buyer>>;

async function readBuyers(file: string): Promise<Buyers> {
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text) as Buyers;
  } catch (cause) {
    throw new Error(`${file} isn't JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Places an order unless it was placed before, and says which. */
async function place(orderId: number, buyers: Buyers, entries: string): Promise<string> {
  const entry = join(entries, `order-${orderId}.json`);
  const before = await doneBefore<SalesOrderResponse>(entry).catch(explainDoubt);
  if (before) return `is in GKS already, as ${before.result.orderNumber}.`;

  const answer = await unwrap(lagerkoll.getCustomerOrder({ params: { path: { id: orderId } } }));
  const [order] = answer.orders ?? [];
  if (!order) throw new Error("Lagerkoll doesn't have it.");
  const buyer = buyers[String(order.customerId)];
  if (!buyer) throw new Error(`its customer ${order.customerId} (${order.customerName}) isn't in the file of buyers.`);
  const problems = problemsOf(order, buyer);
  if (problems.length > 0) throw new Error(["not placed:", ...problems].join("\n  - "));

  const customerNumber = await customerNumberOf(buyer, order, entries);
  const body = toSalesOrder(order, buyer, customerNumber);
  const { orderNumber } = await once(entry, () => unwrap(gks.placeSalesOrder({ body }))).catch(explainDoubt);
  return `placed in GKS as ${orderNumber}, for customer ${customerNumber} (${order.customerName}).`;

  function explainDoubt(error: unknown): never {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    throw new OutcomeUnknownError(
      [
        error.message,
        `Look in GKS for an order with the title "${titleOf({ orderId })}".`,
        `  If it is there, write {"state":"done","result":{"orderNumber":NUMBER}} into ${entry}.`,
        "  If it isn't, and no other run is at it, delete that file. Then run this again.",
      ].join("\n"),
      { cause: error },
    );
  }
}

/** The buyer's customer number in GKS. A buyer that isn't there yet is created, at most once as well. */
async function customerNumberOf(buyer: Buyer, { customerName = "" }: CustomerOrder, entries: string): Promise<string> {
  const known = buyer.customerNumber ?? (await findCustomer(buyer));
  if (known) return known;
  const { corporateIdentityNumber, postalAddress, invoiceEmail = null } = buyer;
  const body = { name: customerName, corporateIdentityNumber, postalAddress, invoiceEmail };
  const entry = join(entries, `customer-${plain(corporateIdentityNumber)}.json`);
  const doubt = await once(entry, () => unwrap(gks.createCustomer({ body }))).catch((error: unknown) => {
    if (error instanceof OutcomeUnknownError) return error;
    throw error;
  });
  // Unlike an order, a customer can be looked for afterwards. That also gives the number, which creating doesn't answer.
  const created = await findCustomer(buyer);
  if (created) return created;
  throw new OutcomeUnknownError(
    [
      doubt?.message ?? `GKS created its customer ${customerName}, but doesn't list it.`,
      `Look in GKS for a customer with the corporate identity number ${corporateIdentityNumber}.`,
      "  If it is there, run this again.",
      `  If it isn't, and no other run is at it, delete ${entry}. Then run this again.`,
    ].join("\n"),
  );
}

async function findCustomer({ corporateIdentityNumber }: Buyer): Promise<string | undefined> {
  const numbers: string[] = [];
  for await (const found of paginate(gks.getCustomers, { params: { query: { corporateIdentityNumber } } })) {
    if (plain(found.corporateIdentityNumber ?? "") === plain(corporateIdentityNumber)) numbers.push(found.number);
  }
  if (numbers.length < 2) return numbers[0];
  throw new Error(
    `GKS has several customers with the corporate identity number ${corporateIdentityNumber}: ${numbers.join(", ")}. Say at the buyer which one is meant (customerNumber).`,
  );
}

/** As GKS compares corporate identity numbers: without spaces and dashes. */
function plain(corporateIdentityNumber: string): string {
  return corporateIdentityNumber.replaceAll(/[\s-]/g, "").toUpperCase();
}

await main().catch(fail);
