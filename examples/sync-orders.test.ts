import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createCustomerOrdersClient, unwrap } from "lagerkoll-customer-orders";
import { type Sandbox, startSandbox } from "lagerkoll-gks-sandbox";
import { expect, onTestFinished, test } from "vitest";
import { environmentOf } from "./support/demos.js";
import { npmRunExample, startExample, temporaryFolder } from "./support/testing.js";

test("the first run fetches everything, the next one what changed", async () => {
  const { exitCode, stdout, stderr } = await npmRunExample("sync-orders");
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  const [first, second] = stdout.split("Meanwhile");
  expect(first).toMatch(/^Order 1003 .+ 372 SEK {2}NEW\nOrder 1002 .+ NEW\nOrder 1001 .+ NEW\n3 orders changed\.$/m);
  expect(second).toMatch(/^Order 1004 .+ NEW\nOrder 1002 .+ 420 SEK {2}SENT\n2 orders changed\.$/m);
}, 60_000);

test("killed again and again in the midst, it misses nothing and keeps nothing twice", async () => {
  const sandbox = await sandboxWithOrders(170);
  const folder = await temporaryFolder();
  const args = ["--to", folder];
  const environment = environmentOf(sandbox);
  // Pages come slowly enough to be caught between two of them as well as within one.
  sandbox.lagerkoll.inject({ operation: "getCustomerOrders", times: Number.POSITIVE_INFINITY, delayMs: 50 });

  for (const kept of [1, 49, 51, 120, 170]) {
    const running = startExample("sync-orders", args, environment);
    const ended = once(running.process, "exit");
    while ((await orderFiles(folder)).length < kept && running.process.exitCode === null) await sleep(2);
    running.process.kill("SIGKILL");
    await ended;
  }
  // Orders go on changing while nobody looks.
  await send(sandbox, 1001, 1100, 1170);
  sandbox.lagerkoll.addOrder({ customerId: 2 });
  const last = await startExample("sync-orders", args, environment).ended;
  expect(last.stderr).toBe("");

  const orders = await Promise.all((await orderFiles(folder)).map((file) => readOrder(join(folder, file))));
  expect(byId(orders)).toEqual(byId(await allOrders(sandbox)));

  const idle = await startExample("sync-orders", args, environment).ended;
  expect(idle.stdout).toBe("No orders changed.\n");
}, 120_000);

test("it polls until it is stopped", async () => {
  const sandbox = await sandboxWithOrders(1);
  const folder = await temporaryFolder();
  const running = startExample("sync-orders", ["--to", folder, "--every", "0.05"], environmentOf(sandbox));
  while ((await orderFiles(folder)).length < 1) await sleep(5);
  await send(sandbox, 1001);
  const file = join(folder, "order-1001.json");
  while (((await readOrder(file)) as { state: number }).state !== 40) await sleep(5);
  running.process.kill("SIGTERM");
  const { stdout } = await running.ended;
  expect(stdout).toMatch(/ NEW\n1 order changed\.\n(No orders changed\.\n)*Order 1001 .+ SENT\n/);
}, 60_000);

test("a token that isn't one is told, and nothing is fetched anew behind one's back", async () => {
  const sandbox = await sandboxWithOrders(1);
  const folder = await temporaryFolder();
  const args = ["--to", folder];
  await startExample("sync-orders", args, environmentOf(sandbox)).ended;
  await writeFile(join(folder, "resume-token.json"), "{}");
  const { exitCode, stdout, stderr } = await startExample("sync-orders", args, environmentOf(sandbox)).ended;
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("InvalidParameterError: resumeToken isn't one that a feed of changes gave.");

  await rm(join(folder, "resume-token.json"));
  await mkdir(join(folder, "resume-token.json"));
  const unreadable = await startExample("sync-orders", args, environmentOf(sandbox)).ended;
  expect([unreadable.exitCode, unreadable.stdout]).toEqual([1, ""]);
}, 60_000);

test.each([
  [[], "Where are the orders to be kept? Say it with --to FOLDER.\n"],
  [["--to", "x", "--every", "soon"], "--every takes seconds, not soon.\n"],
  [["--too", "x"], "Unknown option '--too'\n"],
])(
  "wrong arguments %j are told",
  async (args, message) => {
    const environment = { LAGERKOLL_STORE: "1", LAGERKOLL_API_KEY: "key" };
    const { exitCode, stderr } = await startExample("sync-orders", args, environment).ended;
    expect([exitCode, stderr]).toEqual([2, message]);
  },
  60_000,
);

async function sandboxWithOrders(count: number): Promise<Sandbox> {
  const sandbox = await startSandbox({ lagerkoll: { rateLimit: false } });
  onTestFinished(() => sandbox.close());
  for (let number = 1; number <= count; number++) {
    sandbox.lagerkoll.addOrder({ customerId: 1, products: [{ articleId: "KOPP-01", orderedAmount: number }] });
  }
  return sandbox;
}

function client({ lagerkoll: { baseUrls, store, apiKey } }: Sandbox) {
  return createCustomerOrdersClient({ baseUrl: baseUrls.customerOrders, auth: { store, apiKey } });
}

async function send(sandbox: Sandbox, ...ids: number[]): Promise<void> {
  const orders = client(sandbox);
  for (const order_id of ids) await unwrap(orders.sendCustomerOrder({ params: { path: { order_id } } }));
}

async function allOrders(sandbox: Sandbox) {
  const query = { limit: 10_000 };
  return (await unwrap(client(sandbox).getCustomerOrders({ params: { query } }))).orders ?? [];
}

async function orderFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => /^order-\d+\.json$/.test(file));
}

async function readOrder(file: string): Promise<{ orderId?: number }> {
  return JSON.parse(await readFile(file, "utf8")) as { orderId?: number };
}

function byId<Order extends { orderId?: number }>(orders: readonly Order[]): Order[] {
  return [...orders].sort((a, b) => a.orderId! - b.orderId!);
}
