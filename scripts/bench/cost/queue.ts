// What 100,000 waiting calls cost: `queue.ts limiter` or `queue.ts client`. A first call is refused, so that the gate is
// shut while all others come, a thousand at a time; then it opens, and all are sent. The network costs nothing.
// Sends a `QueueCost` to its parent. Needs --expose-gc.

import { withLimiter } from "lagerkoll-gks-middleware";
import { createSuppliersClient } from "lagerkoll-suppliers";

/** All per call but the last. */
export interface QueueCost {
  /** Memory of a call that waits, in bytes. */
  readonly bytes: number;
  /** Time to get into the queue, in µs of processor time. */
  readonly inUs: number;
  /** Time from the opened gate to the result, the call itself included, in µs of processor time. */
  readonly outUs: number;
  /** The same call's whole time, in and out, where there is no queue. */
  readonly unqueuedUs: number;
  /** The longest that the event loop was held up, in ms: while calls came, and while they went. */
  readonly blockedInMs: number;
  readonly blockedOutMs: number;
}

const CALLS = 100_000;
const BATCH = 1_000;
const PAUSE_SECONDS = 4;
/** The short window keeps the jitter after the pause short. */
const rateLimit = { limit: 4 * CALLS, windowMs: 2_000 };

/** One answer for all, without a body: to make one takes longer, and more memory, than the call that waits for it. */
const answer = new Response(null, { status: 204 });

let shut = false;
const fetch = async () => {
  if (!shut) return answer;
  shut = false;
  return new Response("{}", { status: 429, headers: { "retry-after": String(PAUSE_SECONDS) } });
};

function createCall(): (id: number) => Promise<unknown> {
  if (process.argv[2] === "client") {
    const suppliers = createSuppliersClient({
      baseUrl: "https://capi.example/v1/suppliers",
      auth: { store: "4711", apiKey: "made-up-key" },
      rateLimit,
      fetch,
    });
    return (id) => suppliers.getSupplier({ params: { path: { id } } });
  }
  const limited = withLimiter({ ...rateLimit, key: "queue" })(fetch);
  return (id) => limited(`https://capi.example/v1/suppliers/${id}`);
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

let done = 0;
let allDone = () => {};
const end = new Promise<void>((resolve) => {
  allDone = resolve;
});
function countDone(): void {
  if (++done === CALLS) allDone();
}

/** Sends all calls, a thousand per turn of the event loop. */
async function sendAll(): Promise<void> {
  for (let id = 0; id < CALLS; id++) {
    call(id).then(countDone);
    if (id % BATCH === BATCH - 1) await nextTurn();
  }
}

/** Watches for how long the event loop is held up at most, in ms. */
function watchLoop(): () => number {
  const everyMs = 2;
  let longestMs = 0;
  let lastAt = performance.now();
  const look = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - lastAt - everyMs);
    lastAt = now;
  };
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    look();
    return longestMs;
  };
}

async function cpuUs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

function heapBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const call = createCall();
// Code is compiled, and found to be hot, before anything is measured.
for (let id = 0; id < 2000; id++) await call(id);
const unqueuedUs = await cpuUs(async () => {
  for (let id = 0; id < CALLS; id++) {
    await call(id);
    if (id % BATCH === 0) await nextTurn();
  }
});

shut = true;
const refused = call(0);
const shutAt = performance.now();
await nextTurn();
const heapBefore = heapBytes();
const whileComing = watchLoop();
const inUs = await cpuUs(sendAll);
const blockedInMs = whileComing();
const bytes = (heapBytes() - heapBefore) / CALLS;
// Until the gate is about to open: idle, the engine spends its time on cleaning up.
await new Promise((resolve) => setTimeout(resolve, shutAt + PAUSE_SECONDS * 1000 - 20 - performance.now()));
if (done > 0) throw new Error("The gate opened too early: this machine is too busy to measure.");
const whileGoing = watchLoop();
const outUs = await cpuUs(() => Promise.all([refused, end]));
const blockedOutMs = whileGoing();
const result: QueueCost = { bytes, inUs, outUs, unqueuedUs, blockedInMs, blockedOutMs };
if (process.send) process.send(result);
else console.log(result);
