import { getEventListeners } from "node:events";
import { createGksClient } from "gks-client";
import { createSuppliersClient } from "lagerkoll-suppliers";
import type { Benchmark } from "../benchmark.js";

const CALLS = 200_000;
const AT_ONCE = 1000;
/** Memory is looked at after so many calls; the first time is what all others are compared with. */
const LOOK_EVERY = 20_000;

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

/** A server in memory that fails in all the ways that a client keeps books about. Tokens last for five seconds. */
function createFetch(): (url: string, init: RequestInit) => Promise<Response> {
  let requests = 0;
  return async (url, init) => {
    if (url.endsWith("/token")) return json({ access_token: `token-${requests}`, token_type: "Bearer", expires_in: 5 });
    const request = ++requests;
    if (request % 9973 === 0) return json({ errorCode: 900429 }, 429, { "retry-after": "0" });
    if (request % 4999 === 0) return json({ title: "Unauthorized" }, 401);
    if (request % 101 === 0) throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    if (request % 53 === 0) return json({}, 503);
    if (request % 41 === 0) return new Response("<p>Maintenance", { headers: { "content-type": "text/html" } });
    if (request % 31 === 0) return json({ errorCode: 900602, errorMessage: "no" }, 400);
    if (request % 1511 === 0) return hang(init.signal ?? undefined);
    return json({ id: request, name: "AB".repeat(200) });
  };
}

function hang(signal: AbortSignal | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

const benchmark: Benchmark = {
  name: "memory",
  title: `Memory over ${CALLS.toLocaleString("en")} calls that fail in all ways: the most beyond that after the first ${LOOK_EVERY.toLocaleString("en")}`,
  async run() {
    const common = {
      fetch: createFetch(),
      rateLimit: { limit: 100_000, windowMs: 1000 },
      retry: { baseDelayMs: 1 },
      timeoutMs: 50,
      onEvent() {},
    };
    const suppliers = createSuppliersClient({ ...common, auth: { store: "memory", apiKey: "made-up-key" } });
    const auth = { clientId: "shop", clientSecret: "made-up-secret", tokenUrl: "https://memory.example/token" };
    const gks = createGksClient({ ...common, baseUrl: "https://memory.example", auth });
    const body = { salesOrderlines: [], customerNumber: "K1", billingContact: { firstName: "A", lastName: "B" } };
    const shared = new AbortController();

    const call = (index: number): Promise<unknown> => {
      const own = new AbortController();
      if (index % 997 === 0) setImmediate(() => own.abort());
      const options = {
        signal: index % 2 === 0 ? own.signal : shared.signal,
        deadlineMs: index % 3 === 0 ? 10_000 : undefined,
        priority: index % 5,
      };
      if (index % 4 === 0) return gks.placeSalesOrder({ body, ...options });
      if (index % 4 === 1) return gks.getCustomer({ params: { path: { customerNumber: "K1" } }, ...options });
      return suppliers.getSupplier({ params: { path: { id: index } }, ...options });
    };

    let start = Number.NaN;
    let peak = 0;
    let settled = 0;
    for (let first = 0; first < CALLS; first += AT_ONCE) {
      const calls = Array.from({ length: AT_ONCE }, (_, index) => call(first + index));
      settled += (await Promise.allSettled(calls)).length;
      if (settled % LOOK_EVERY !== 0) continue;
      const used = await memoryInUse();
      if (Number.isNaN(start)) start = used;
      peak = Math.max(peak, used);
    }
    return [
      { what: "growth over 200,000 calls", value: (peak - start) / 2 ** 20, unit: "MB", atMost: 2 },
      {
        what: "listeners left on a signal of 100,000 calls",
        value: getEventListeners(shared.signal, "abort").length,
        unit: "",
        atMost: 0,
      },
    ];
  },
};

/** Bytes in use, in the heap and beside it, when all garbage is collected. */
async function memoryInUse(): Promise<number> {
  // Some objects go in two steps: what finalizers and weak references hold is garbage only after the first.
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

export default benchmark;
