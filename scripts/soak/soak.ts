import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createCustomerOrdersClient, unwrap } from "lagerkoll-customer-orders";
import { LIMIT, WINDOW_MS } from "./clients.js";
import { HANGS_IN_BODY } from "./faults.js";
import { socketsLeft, watchProcess } from "./leftovers.js";
import { type Plan, planOf } from "./plan.js";
import { recordOf } from "./record.js";
import { runShop, type ShopRun } from "./run-shop.js";
import { type ServerProcess, startServers } from "./server-process.js";
import { NO_SHARED_LIMITS, openSharedLimits, type SharedLimits } from "./shared-limits.js";
import type { ShopFacts } from "./shop.js";
import { Tally } from "./tally.js";
import { type Check, judge } from "./verdict.js";

/** Shops, each with systems, a limit and credentials of its own. */
const SHOPS = 4;

/** When no call has ended for so long, those that are open will never end. */
const STALLED_MS = 30_000;

export interface SoakOptions {
  readonly seed: number;
  readonly calls: number;
  /** Do some shops count their calls in Redis, which is restarted now and then? Needs `redis-server`. */
  readonly redis: boolean;
  /** Told after each call how many are over. */
  onProgress(ended: number): void;
}

export interface SoakReport {
  readonly plan: Plan;
  readonly checks: readonly Check[];
  readonly tookMs: number;
  /** What happened on the way, as "26,113 requests". */
  readonly events: readonly string[];
}

/** Lets the four clients of some shops make their calls under faults, and judges what came of it. */
export async function soak({ seed, calls, redis, onProgress }: SoakOptions): Promise<SoakReport> {
  const startedAt = performance.now();
  const plan = planOf(seed, calls, SHOPS);
  const unwanted = Array.from({ length: SHOPS }, (_, shop) => {
    return callsOf(plan, shop).filter(({ kind }) => kind === "deleteSupplier").length;
  });
  const servers = await startServers({ unwanted, limit: LIMIT, windowMs: WINDOW_MS });
  const sharedLimits = redis ? await openSharedLimits() : NO_SHARED_LIMITS;
  const folder = await mkdtemp(join(tmpdir(), "soak-"));
  try {
    const note = await printNote(servers.shops[0]!, folder);
    const watch = watchProcess();
    const tally = new Tally();
    const runs = await runAll({ plan, servers, sharedLimits, note, tally, onProgress });

    const timers = await watch.timersLeft();
    const listeners = runs.reduce((sum, run) => sum + run.listenersLeft(), 0);
    await sharedLimits.close();
    const hungBodies = runs.flatMap((run) => [...run.met.values()].flat()).filter((fault) => fault === HANGS_IN_BODY);
    const sockets = await socketsLeft(() => servers.ask("sockets"), hungBodies.length);
    const leftovers = [
      ...timers,
      ...(listeners > 0 ? [`${listeners} listeners on the signals that were handed in.`] : []),
      ...sockets.ours,
      ...(await sharedLimits.keysLeft()),
      ...watch.end(),
    ];
    const books = await servers.ask("books");
    const limitRefusals = books.reduce((sum, shop) => sum + shop.limitRefusals, 0);
    const records = plan.calls.map((call) => recordOf(call, runs[call.shop]!, books[call.shop]!));
    const unusable = runs.flatMap((run) => run.unusable);
    return {
      plan,
      checks: judge({ records, unusable, limitRefusals, leftovers, socketsLeftByNode: sockets.byNode }),
      tookMs: performance.now() - startedAt,
      events: tally.lines(),
    };
  } finally {
    await sharedLimits.stop();
    await servers.stop();
    await rm(folder, { recursive: true });
  }
}

const callsOf = ({ calls }: Plan, shop: number) => calls.filter((call) => call.shop === shop);

interface Means {
  readonly plan: Plan;
  readonly servers: ServerProcess;
  readonly sharedLimits: SharedLimits;
  readonly note: Blob;
  readonly tally: Tally;
  onProgress(ended: number): void;
}

/** All shops make their calls, side by side. */
async function runAll({ plan, servers, sharedLimits, note, tally, onProgress }: Means): Promise<ShopRun[]> {
  let ended = 0;
  const runs = servers.shops.map((facts, shop) =>
    runShop({
      seed: plan.seed,
      shop,
      calls: callsOf(plan, shop),
      facts,
      note,
      backend: sharedLimits.backendOf(shop),
      onEvent: (event) => tally.add(event),
      onEnd() {
        onProgress(++ended);
        const disturbance = plan.disturbances.get(ended);
        if (disturbance) sharedLimits.disturb(disturbance);
      },
    }),
  );
  await doneOrStalled(
    runs.map(({ done }) => done),
    () => ended,
  );
  return runs;
}

/** A delivery note on the disk. */
async function printNote({ lagerkoll, stock }: ShopFacts, folder: string): Promise<Blob> {
  const { baseUrls, store, apiKey } = lagerkoll;
  const orders = createCustomerOrdersClient({
    baseUrl: baseUrls.customerOrders,
    auth: { store, apiKey },
    rateLimit: { limit: LIMIT, windowMs: WINDOW_MS },
  });
  const note = await unwrap(orders.printDeliveryNote({ params: { path: { id: stock.orders[0]! } } }));
  const file = join(folder, "note.pdf");
  await writeFile(file, note.stream());
  return openAsBlob(file, { type: "application/pdf" });
}

/** Waits for all, but not for calls that never end. */
async function doneOrStalled(all: readonly Promise<void>[], progress: () => number): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const stalled = async () => {
    let before: number;
    do {
      before = progress();
      await wait(STALLED_MS, undefined, { signal });
    } while (progress() > before);
  };
  // It is told to stop by an abort.
  await Promise.race([Promise.all(all), stalled().catch(() => {})]);
  controller.abort();
}
