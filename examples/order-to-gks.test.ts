import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "lagerkoll-gks-sandbox";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Buyer } from "./order-to-gks/sales-order.js";
import { environmentOf } from "./support/demos.js";
import { type MeddlingProxy, startProxy } from "./support/proxy.js";
import { npmRunExample, type Running, startExample, temporaryFolder } from "./support/testing.js";

test("good orders are placed once, and a bad one is told row by row", async () => {
  const { exitCode, stdout, stderr } = await npmRunExample("order-to-gks");
  expect(exitCode).toBe(0);
  const [first, second] = stdout.split("Once more");
  expect(first).toContain("Order 1001: placed in GKS as 100001, for customer K100001 (Kafé Kanelbullen).\n");
  expect(first).toContain("Order 1003: placed in GKS as 100002, for customer K100001 (Kafé Kanelbullen).\n");
  expect(second).toContain("Order 1001: is in GKS already, as 100001.\nOrder 1003: is in GKS already, as 100002.\n");
  expect(stderr).toContain("Order 1002: not placed:\n  - its rows have different VAT (25 %, 12 %).");
  expect(stderr).toContain("  - row 1 (KOPP-01): 1.5 are ordered. GKS takes whole numbers");
  expect(stderr).toContain("  - row 2 (KAFFE 500 g): its VAT is 12 %. GKS takes 0, 6, 25 %");
}, 60_000);

const cups = { articleId: "KOPP-01", orderedAmount: 24 };
const buyer: Buyer = {
  corporateIdentityNumber: "556000-0001",
  contact: { firstName: "Karin", lastName: "Karlsson" },
  postalAddress: { city: "Stockholm", countryCode: "SE" },
};
const placeOrder = "POST /api/v1/salesorders";
const createCustomer = "POST /api/v1/customers";

let sandbox: Sandbox;
/** Between the example and GKS. */
let proxy: MeddlingProxy;
let journal: string;
/** Where the journal's entries are. */
let entries: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  proxy = await startProxy(sandbox.gks.baseUrl);
  journal = await temporaryFolder();
  entries = join(journal, new URL(proxy.url).host.replace(":", "-"));
  await mkdir(entries);
  sandbox.lagerkoll.addOrder({ customerId: 1, products: [cups] }); // 1001
  sandbox.lagerkoll.addOrder({ customerId: 1, products: [cups] }); // 1002
});

describe("an order is placed at most once", () => {
  test("killed before it reaches GKS: a person says that it isn't there, then it is placed", async () => {
    proxy.meddlings.set(placeOrder, "swallow");
    await killOnceReached();
    expect(sandbox.gks.orders).toHaveLength(0);

    const again = await run(["1001"]);
    expect(again.exitCode).toBe(3);
    expect(again.stderr).toMatch(
      /^Order 1001: It was begun on 20\S+, and \S+order-1001\.json doesn't say how it ended\./,
    );
    expect(again.stderr).toContain('Look in GKS for an order with the title "Lagerkoll order 1001".');
    expect(sandbox.gks.orders).toHaveLength(0);

    await rm(join(entries, "order-1001.json"));
    expect((await run(["1001"])).stdout).toContain("Order 1001: placed in GKS as 100001");
    expect(sandbox.gks.orders).toHaveLength(1);
  }, 60_000);

  test("killed after GKS took it: a person says that it is there, and it isn't placed again", async () => {
    proxy.meddlings.set(placeOrder, "execute and hold");
    await killOnceReached();
    expect(sandbox.gks.orders).toHaveLength(1);

    expect((await run(["1001", "1002"])).exitCode).toBe(3);
    await writeFile(join(entries, "order-1001.json"), '{"state":"done","result":{"orderNumber":100001}}');
    const settled = await run(["1001", "1002"]);
    expect([settled.exitCode, settled.stderr]).toEqual([0, ""]);
    expect(settled.stdout).toContain("Order 1001: is in GKS already, as 100001.\nOrder 1002: placed in GKS as 100002");
    expect(titles()).toEqual(["Lagerkoll order 1001", "Lagerkoll order 1002"]);
  }, 60_000);

  test.each(["execute and cut", "answer 500"] as const)(
    "%s: it stops at once, and stays stopped",
    async (meddling) => {
      proxy.meddlings.set(placeOrder, meddling);
      for (let attempt = 1; attempt <= 2; attempt++) {
        const { exitCode, stdout, stderr } = await run(["1001", "1002"]);
        expect([exitCode, stdout]).toEqual([3, ""]);
        expect(stderr).toMatch(/delete that file\. Then run this again\.\nNot tried: 1002\.\n$/);
      }
      expect(sandbox.gks.orders).toHaveLength(meddling === "execute and cut" ? 1 : 0);
    },
    60_000,
  );

  test("killed after the journal said so: it is known", async () => {
    await run(["1001"]);
    const { exitCode, stdout } = await run(["1001"]);
    expect([exitCode, stdout]).toEqual([0, "Order 1001: is in GKS already, as 100001.\n"]);
    expect(sandbox.gks.orders).toHaveLength(1);
  }, 60_000);

  test("what a sandbox took counts for that sandbox alone", async () => {
    await run(["1001"]);
    proxy = await startProxy(sandbox.gks.baseUrl);
    expect((await run(["1001"])).stdout).toContain("Order 1001: placed in GKS as 100002");
  }, 60_000);

  test("a journal whose entry was cut off counts as pending", async () => {
    await writeFile(join(entries, "order-1001.json"), '{"state":"pen');
    expect((await run(["1001"])).exitCode).toBe(3);
    expect(sandbox.gks.orders).toHaveLength(0);
  }, 60_000);

  test("two runs at a time: one places it, the other keeps out of its way", async () => {
    proxy.meddlings.set(placeOrder, "execute and hold");
    const one = await start(["1001"]);
    await proxy.reached;
    expect((await run(["1001"])).exitCode).toBe(3);
    proxy.release();
    expect((await one.ended).stdout).toContain("Order 1001: placed in GKS as 100001");
    expect(sandbox.gks.orders).toHaveLength(1);
  }, 60_000);

  test("many runs at once place each order once, and create its customer once", async () => {
    await Promise.all(Array.from({ length: 4 }, () => run(["1001", "1002"])));
    expect(titles().length).toBe(new Set(titles()).size);
    expect(sandbox.gks.customers).toHaveLength(1);
  }, 60_000);

  test("what GKS refuses leaves nothing behind, and may be tried again", async () => {
    const contact = { firstName: "K".repeat(40), lastName: "Karlsson" };
    const refused = await run(["1001"], { ...buyer, contact });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain("billingContact.firstName: Must not have more than 39 characters");
    expect(await readdir(entries)).not.toContain("order-1001.json");
    expect((await run(["1001"])).exitCode).toBe(0);
  }, 60_000);

  test("what never reached GKS may be tried again", async () => {
    add("K1", buyer.corporateIdentityNumber);
    proxy.meddlings.set("GET /api/v1/customers", "answer and go");
    const away = await run(["1001"]);
    expect(away.exitCode).toBe(1);
    expect(away.stderr).toContain("placeSalesOrder (POST /api/v1/salesorders): no connection to the server");
    expect(await readdir(entries)).toEqual([]);
    proxy = await startProxy(sandbox.gks.baseUrl);
    expect((await run(["1001"])).exitCode).toBe(0);
  }, 60_000);
});

describe("its customer", () => {
  test("is found by its corporate identity number, in any spelling", async () => {
    add("K1", "556000-0002");
    add("K2", "5560000001");
    expect((await run(["1001"])).stdout).toContain("for customer K2 ");
    expect(sandbox.gks.customers).toHaveLength(2);
  }, 60_000);

  test("is created with what the caller knows, once for all orders", async () => {
    expect((await run(["1001", "1002"], { ...buyer, invoiceEmail: "faktura@kanelbullen.example" })).exitCode).toBe(0);
    expect(sandbox.gks.customers).toMatchObject([
      {
        name: "Kafé Kanelbullen",
        corporateIdentityNumber: "556000-0001",
        invoiceEmail: "faktura@kanelbullen.example",
        postalAddress: { city: "Stockholm", countryCode: "SE" },
      },
    ]);
    expect(sandbox.gks.orders.map(({ order }) => order.customerNumber)).toEqual(["K100001", "K100001"]);
  }, 60_000);

  test("must be said where several share the number", async () => {
    add("K1", "556000-0001");
    add("K2", "556000-0001");
    const unsaid = await run(["1001"]);
    expect(unsaid.exitCode).toBe(1);
    expect(unsaid.stderr).toContain("several customers with the corporate identity number 556000-0001: K1, K2.");
    expect((await run(["1001"], { ...buyer, customerNumber: "K2" })).stdout).toContain("for customer K2 ");
  }, 60_000);

  test("is looked for when creating it is in doubt", async () => {
    proxy.meddlings.set(createCustomer, "execute and cut");
    expect((await run(["1001"])).stdout).toContain("placed in GKS as 100001, for customer K100001");
    expect(sandbox.gks.customers).toHaveLength(1);
  }, 60_000);

  test("isn't created a second time while that is in doubt", async () => {
    proxy.meddlings.set(createCustomer, "swallow");
    await killOnceReached();
    const again = await run(["1001"]);
    expect(again.exitCode).toBe(3);
    expect(again.stderr).toContain("Look in GKS for a customer with the corporate identity number 556000-0001.");
    expect(sandbox.gks.customers).toHaveLength(0);

    await rm(join(entries, "customer-5560000001.json"));
    expect((await run(["1001"])).exitCode).toBe(0);
    expect(sandbox.gks.customers).toHaveLength(1);
  }, 60_000);
});

test("orders and buyers that aren't there are told, and keep no other from being placed", async () => {
  sandbox.lagerkoll.addOrder({ customerId: 2, products: [cups] });
  const { exitCode, stdout, stderr } = await run(["9999", "1003", "1001"]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("Order 9999: getCustomerOrder (GET /{id}): error ");
  expect(stderr).toContain("Order 1003: its customer 2 (Fjord Friluft AS) isn't in the file of buyers.");
  expect(stdout).toContain("Order 1001: placed in GKS as 100001");
}, 60_000);

test("wrong arguments are told", async () => {
  const wrongId = await startExample("order-to-gks", ["W-1"], environmentOf(sandbox)).ended;
  expect([wrongId.exitCode, wrongId.stderr]).toEqual([2, "The id of an order is a number, not W-1.\n"]);
  const noJournal = await startExample("order-to-gks", ["1001"], environmentOf(sandbox)).ended;
  expect(noJournal.exitCode).toBe(2);
  expect(noJournal.stderr).toContain("--journal FOLDER");
}, 60_000);

/** Titles of the orders that GKS took. */
function titles() {
  return sandbox.gks.orders.map(({ order }) => order.orderTitle);
}

function add(number: string, corporateIdentityNumber: string): void {
  sandbox.gks.addCustomer({ number, name: `Customer ${number}`, corporateIdentityNumber, postalAddress: {} });
}

async function argsOf(ids: readonly string[], given = buyer): Promise<string[]> {
  const buyers = join(await temporaryFolder(), "buyers.json");
  await writeFile(buyers, JSON.stringify({ "1": given }));
  return ["--buyers", buyers, "--journal", journal, ...ids];
}

async function start(ids: readonly string[], given = buyer): Promise<Running> {
  const environment = { ...environmentOf(sandbox), GKS_URL: proxy.url };
  return startExample("order-to-gks", await argsOf(ids, given), environment);
}

async function run(ids: readonly string[], given = buyer) {
  return (await start(ids, given)).ended;
}

/** Kills a run when its request has come to the proxy; after that, the proxy meddles no more. */
async function killOnceReached(): Promise<void> {
  const running = await start(["1001"]);
  await proxy.reached;
  // The journal was there first: that is what all of this stands on.
  const texts = (await readdir(entries)).map((file) => readFile(join(entries, file), "utf8"));
  expect((await Promise.all(texts)).filter((entry) => entry.includes('"pending"'))).toHaveLength(1);
  running.process.kill("SIGKILL");
  await running.ended;
  proxy.meddlings.clear();
}
