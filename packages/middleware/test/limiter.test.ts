import { getEventListeners } from "node:events";
import fc from "fast-check";
import {
  type Budget,
  CallState,
  type ClientEvent,
  type Fetch,
  type LimiterBackend,
  type LimiterOptions,
  pipeline,
  withLagerkollAuth,
  withLimiter,
  withRetry,
} from "lagerkoll-gks-middleware";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { errorOf } from "./support/client.js";
import { createLimit, type Flavour } from "./support/limits.js";

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

let keys = 0;
const anyKey = () => `test:${keys++}`;

/** A server on the fake clock: limits as the flavour says, answers after some milliseconds. */
function createServer(flavour: Flavour, limit: number, windowMs: number, latencyMs = 40) {
  const admit = createLimit(flavour, limit, windowMs);
  const executed: string[] = [];
  let refused = 0;
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const fetch: Fetch = async (input) => {
    await wait(latencyMs / 2);
    const waitMs = admit(performance.now());
    if (waitMs === undefined) executed.push(String(input));
    else refused++;
    await wait(latencyMs / 2);
    if (waitMs === undefined) return new Response("{}");
    return new Response("{}", { status: 429, headers: { "retry-after": String(Math.ceil(waitMs / 1000)) } });
  };
  return { fetch, executed, refused: () => refused, admit };
}

/** Lets the fake clock run until all is done; gives how long it took, in ms. */
async function run(...calls: Promise<unknown>[]): Promise<number> {
  const startedAt = performance.now();
  let endedAt = Number.NaN;
  const all = Promise.allSettled(calls).then(() => {
    endedAt = performance.now();
  });
  await vi.runAllTimersAsync();
  await all;
  return endedAt - startedAt;
}

const call = (settings: { priority?: number; deadline?: number } = {}) =>
  new CallState({ method: "GET", path: "/" }, settings);

describe("the documented limit, 200 a minute", () => {
  test.each([
    ["sliding", 1.05],
    ["bucket", 1.05],
    ["fixed", 1.05],
  ] as const)("a %s server never refuses, and loses no more than 5 %% of the time", async (flavour, atMost) => {
    const server = createServer(flavour, 200, MINUTE);
    const fetch = withLimiter({ limit: 200, windowMs: MINUTE, key: anyKey() })(server.fetch);
    const ids = Array.from({ length: 1000 }, (_, index) => `/${index}`);
    const elapsedMs = await run(...ids.map((id) => fetch(id)));
    expect(server.refused()).toBe(0);
    expect(server.executed).toEqual(ids);
    expect(elapsedMs / (4 * MINUTE)).toBeLessThan(atMost);
  });

  test("a slot is dated when the answer is there: a server that takes seconds isn't overrun", async () => {
    const server = createServer("sliding", 20, MINUTE, 8000);
    const fetch = withLimiter({ limit: 20, windowMs: MINUTE, key: anyKey() })(server.fetch);
    await run(...Array.from({ length: 60 }, (_, index) => fetch(`/${index}`)));
    expect(server.refused()).toBe(0);
    expect(server.executed).toHaveLength(60);
  });

  test("nothing is left behind when all is done", async () => {
    const server = createServer("sliding", 5, 1000);
    const fetch = withLimiter({ limit: 5, windowMs: 1000, key: anyKey() })(server.fetch);
    const controller = new AbortController();
    await run(...Array.from({ length: 20 }, () => fetch("/", { signal: controller.signal })));
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

test("whatever becomes of the calls, the server never has a reason to refuse one, and all of them end", async () => {
  const anyCall = fc.record({
    startMs: fc.nat(3 * MINUTE),
    priority: fc.integer({ min: -1, max: 1 }),
    toServerMs: fc.nat(50),
    fromServerMs: fc.nat(20_000),
    fate: fc.constantFrom("answered", "answered", "answered", "reset", "unsent", "aborted"),
    abortMs: fc.nat(MINUTE),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyCall, { minLength: 30, maxLength: 80 }), async (plans) => {
      const admit = createLimit("sliding", 10, MINUTE);
      const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
      let refused = 0;
      const limiter = withLimiter({ limit: 10, windowMs: MINUTE, key: anyKey() });
      const calls = plans.map(async ({ startMs, priority, toServerMs, fromServerMs, fate, abortMs }) => {
        const controller = new AbortController();
        const fetch = limiter((_input, init) => {
          const answer = (async () => {
            if (fate === "unsent") throw Object.assign(new Error(fate), { code: "ECONNREFUSED" });
            await wait(toServerMs);
            if (admit(performance.now()) !== undefined) refused++;
            await wait(fromServerMs);
            if (fate === "reset") throw new Error(fate);
            return new Response("{}");
          })();
          const aborted = new Promise<never>((_resolve, reject) => {
            init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
          });
          return Promise.race([answer, aborted]);
        });
        await wait(startMs);
        if (fate === "aborted") setTimeout(() => controller.abort(), abortMs);
        await fetch("/", { signal: controller.signal, call: call({ priority }) }).catch(() => {});
      });
      await run(...calls);
      await Promise.all(calls);
      expect(refused).toBe(0);
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: 40 },
  );
});

describe("order", () => {
  test("first come, first served within a priority, higher priorities first", async () => {
    const server = createServer("sliding", 2, 1000);
    const fetch = withLimiter({ limit: 2, windowMs: 1000, key: anyKey() })(server.fetch);
    const send = (path: string, priority: number) => fetch(path, { call: call({ priority }) });
    await run(
      send("a0", 0),
      send("b0", 0),
      send("c0", 0),
      send("d9", 9),
      send("e0", 0),
      send("f9", 9),
      send("g-1", -1),
    );
    expect(server.executed).toEqual(["a0", "b0", "d9", "f9", "c0", "e0", "g-1"]);
  });

  test("a call that was refused keeps its place", async () => {
    let refusals = 2;
    const executed: string[] = [];
    const fetch = pipeline(
      async (input) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (refusals-- > 0) return new Response("", { status: 429, headers: { "retry-after": "1" } });
        executed.push(String(input));
        return new Response("{}");
      },
      withRetry(),
      withLimiter({ limit: 8, windowMs: 1000, key: anyKey() }),
    );
    await run(...Array.from({ length: 12 }, (_, index) => fetch(`/${index}`)));
    // Two were refused while six others of the first wave were on the road.
    expect(executed.slice(6)).toEqual(["/0", "/1", "/8", "/9", "/10", "/11"]);
  });
});

describe("a refusal", () => {
  test("stops everybody on the key until Retry-After, and one call goes ahead after it", async () => {
    const sentAt: number[] = [];
    const fetch = pipeline(
      async () => {
        sentAt.push(performance.now());
        await new Promise((resolve) => setTimeout(resolve, 10));
        const status = sentAt.length <= 8 ? 429 : 200;
        return new Response("", { status, headers: { "retry-after": "7" } });
      },
      withRetry(),
      withLimiter({ limit: 100, windowMs: MINUTE, key: anyKey() }),
    );
    const start = performance.now();
    await run(...Array.from({ length: 30 }, () => fetch("/")));
    const later = sentAt.slice(8).map((time) => time - start);
    expect(later[0]).toBeGreaterThanOrEqual(7000);
    expect(later[0]).toBeLessThan(8100);
    // One alone, and another; two when both are answered.
    expect((later[1] as number) - (later[0] as number)).toBeGreaterThanOrEqual(10);
    expect((later[2] as number) - (later[1] as number)).toBeGreaterThanOrEqual(10);
    expect(later[3]).toBe(later[2]);
  });

  test("cuts the share to what got through, and the share grows back slowly", async () => {
    const events: ClientEvent[] = [];
    const server = createServer("sliding", 100, MINUTE);
    // Another program has used up 60 of 100.
    for (let i = 0; i < 60; i++) server.admit(performance.now());
    const fetch = pipeline(
      server.fetch,
      withRetry({ onEvent: (event) => events.push(event) }),
      withLimiter({ limit: 100, windowMs: MINUTE, key: anyKey(), onEvent: (event) => events.push(event) }),
    );
    await run(...Array.from({ length: 100 }, () => fetch("/")));
    const paused = events.filter((event) => event.type === "paused");
    expect(paused[0]?.share).toBe(40);
    expect(server.executed).toHaveLength(160 - 60);
    const before = paused.length;
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    await run(...Array.from({ length: 100 }, () => fetch("/")));
    expect(events.filter((event) => event.type === "paused")).toHaveLength(before);
  });

  test("without anything through leaves the share alone: the window was used up before we came", async () => {
    const shares: number[] = [];
    const server = createServer("fixed", 100, MINUTE);
    for (let i = 0; i < 100; i++) server.admit(performance.now());
    const fetch = pipeline(
      server.fetch,
      withRetry(),
      withLimiter({
        limit: 100,
        windowMs: MINUTE,
        key: anyKey(),
        onEvent: (event) => event.type === "paused" && shares.push(event.share),
      }),
    );
    const elapsedMs = await run(...Array.from({ length: 100 }, () => fetch("/")));
    expect(shares[0]).toBe(100);
    expect(elapsedMs).toBeLessThan(1.1 * MINUTE);
  });

  test("of an absurd length stops the gate for maxPauseMs only", async () => {
    let n = 0;
    const fetch = withLimiter({ limit: 10, windowMs: 1000, key: anyKey(), maxPauseMs: 5000 })(async () =>
      n++ === 0 ? new Response("", { status: 429, headers: { "retry-after": "86400" } }) : new Response("{}"),
    );
    await fetch("/");
    const elapsedMs = await run(fetch("/"));
    expect(elapsedMs).toBeGreaterThanOrEqual(5000);
    expect(elapsedMs).toBeLessThan(5200);
  });

  test("that outlasts a call's deadline is told at once, with the time to wait", async () => {
    let n = 0;
    const fetch = withLimiter({ limit: 10, windowMs: MINUTE, key: anyKey() })(async () =>
      n++ === 0 ? new Response("", { status: 429, headers: { "retry-after": "30" } }) : new Response("{}"),
    );
    await fetch("/");
    const error = await errorOf(fetch("/", { call: call({ deadline: performance.now() + 1000 }) }));
    expect(error).toMatchObject({ name: "RateLimitError", code: "rate-limited", outcome: "not-sent" });
    expect((error as unknown as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(29_000);
  });
});

describe("keys", () => {
  test("don't wait for each other", async () => {
    const server = createServer("bucket", 1000, 1000, 10);
    const one = withLimiter({ limit: 1, windowMs: MINUTE, key: anyKey() })(server.fetch);
    const other = withLimiter({ limit: 1, windowMs: MINUTE, key: anyKey() })(server.fetch);
    expect(await run(one("/"), other("/"))).toBeLessThan(20);
  });

  test("may be found out per call", async () => {
    const server = createServer("bucket", 1000, 1000, 10);
    const names = [anyKey(), anyKey()];
    const fetch = withLimiter({ limit: 1, windowMs: MINUTE, key: async () => names.shift() as string })(server.fetch);
    expect(await run(fetch("/"), fetch("/"))).toBeLessThan(20);
  });

  test("are shared by every client of the process, also by one with its own copy of this package", async () => {
    const server = createServer("sliding", 2, MINUTE, 10);
    const options = { limit: 2, windowMs: MINUTE, key: anyKey() };
    const ours = withLimiter(options)(server.fetch);
    vi.resetModules();
    const copy = await import("lagerkoll-gks-middleware");
    expect(copy.withLimiter).not.toBe(withLimiter);
    const theirs = copy.withLimiter(options)(server.fetch);
    const elapsedMs = await run(ours("/1"), theirs("/2"), ours("/3"));
    expect(elapsedMs).toBeGreaterThan(MINUTE);
    expect(server.refused()).toBe(0);
  });

  test("with different limits keep to the strictest", async () => {
    const server = createServer("sliding", 2, MINUTE, 10);
    const key = anyKey();
    const loose = withLimiter({ limit: 100, windowMs: 1000, key })(server.fetch);
    const strict = withLimiter({ limit: 2, windowMs: MINUTE, key })(server.fetch);
    await run(strict("/"), loose("/"), loose("/"), strict("/"), loose("/"));
    expect(server.refused()).toBe(0);
    expect(server.executed).toHaveLength(5);
  });
});

describe("leaving the queue", () => {
  test("an abort leaves at once, costs no slot and no listener", async () => {
    const server = createServer("sliding", 1, MINUTE);
    const fetch = withLimiter({ limit: 1, windowMs: MINUTE, key: anyKey() })(server.fetch);
    const controller = new AbortController();
    const first = fetch("/1");
    const aborted = fetch("/2", { signal: controller.signal });
    const third = fetch("/3");
    await vi.advanceTimersByTimeAsync(1000);
    const at = performance.now();
    controller.abort(new Error("changed my mind"));
    expect((await errorOf(aborted)).message).toBe("changed my mind");
    expect(performance.now()).toBe(at);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await run(first, third);
    expect(server.executed).toEqual(["/1", "/3"]);
  });

  test("the last to leave takes the timer along: nothing keeps the process", async () => {
    const server = createServer("sliding", 1, MINUTE);
    const fetch = withLimiter({ limit: 1, windowMs: MINUTE, key: anyKey() })(server.fetch);
    const controller = new AbortController();
    const first = fetch("/1");
    const second = fetch("/2", { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1000);
    await first;
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await expect(second).rejects.toThrow("aborted");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a signal that is aborted already never enters", async () => {
    const server = createServer("sliding", 1, MINUTE);
    const fetch = withLimiter({ limit: 1, windowMs: MINUTE, key: anyKey() })(server.fetch);
    await expect(fetch("/", { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    expect(await run(fetch("/"))).toBeLessThan(100);
  });

  test("maxQueue refuses one more with a typed error, and only that one", async () => {
    const server = createServer("sliding", 1, 1000);
    const fetch = withLimiter({ limit: 1, windowMs: 1000, key: anyKey(), maxQueue: 2 })(server.fetch);
    const kept = [fetch("/1"), fetch("/2"), fetch("/3")];
    expect(await errorOf(fetch("/4"))).toMatchObject({
      name: "RateLimitError",
      code: "queue-full",
      outcome: "not-sent",
    });
    await run(...kept);
    expect(server.executed).toEqual(["/1", "/2", "/3"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a slot is freed when anything further in throws, at once when nothing was sent", async () => {
    const fail = (code: string) => Object.assign(new Error(code), { code });
    const limiter = (error: Error) =>
      withLimiter({ limit: 1, windowMs: MINUTE, key: anyKey() })(() => Promise.reject(error));
    const unsent = limiter(fail("ECONNREFUSED"));
    expect(await run(unsent("/"), unsent("/"), unsent("/"))).toBeLessThan(100);
    const sent = limiter(fail("ECONNRESET"));
    expect(await run(sent("/"), sent("/"))).toBeGreaterThanOrEqual(MINUTE);
  });
});

test("a fetch that throws at once fails each waiting call, and no more than that", async () => {
  let shut = true;
  const fetch = withLimiter({ limit: 100_000, windowMs: 1000, key: anyKey() })(() => {
    if (!shut) throw new RangeError("not today");
    shut = false;
    return Promise.resolve(new Response("", { status: 429, headers: { "retry-after": "1" } }));
  });
  await fetch("/");
  const errors: unknown[] = [];
  const calls = Array.from({ length: 20_000 }, () => fetch("/").catch((error) => errors.push(error)));
  await run(...calls);
  expect(errors).toHaveLength(20_000);
  expect(new Set(errors.map((error) => (error as Error).message))).toEqual(new Set(["not today"]));
});

test("no slot goes to a call that fails before it is sent", async () => {
  const fetch = pipeline(
    async () => new Response("{}"),
    withLimiter({ limit: 1, windowMs: MINUTE, key: anyKey() }),
    withLagerkollAuth({ store: "4711", apiKey: () => "" }),
  );
  const elapsedMs = await run(fetch("https://api.example/1"), fetch("https://api.example/2"));
  expect(elapsedMs).toBeLessThan(100);
});

describe("a backend", () => {
  /** Counts elsewhere: each question takes a while, and more may be granted than are still waiting. */
  const remote: LimiterBackend = (_key, limit) => {
    let free = limit;
    const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 5));
    const budget: Budget = {
      share: limit,
      pausedMs: 0,
      take(wanted) {
        const slots = Math.min(wanted, free);
        free -= slots;
        return later({ slots, waitMs: slots > 0 ? 0 : 50 });
      },
      answered() {
        setTimeout(() => free++, MINUTE);
      },
      unused() {
        free++;
      },
      refused() {},
      adjust() {},
    };
    return budget;
  };

  test("may answer later; slots for calls that went away meanwhile are given back", async () => {
    const server = createServer("sliding", 10, MINUTE);
    const options: LimiterOptions = { limit: 10, windowMs: MINUTE, key: anyKey(), backend: remote };
    const fetch = withLimiter(options)(server.fetch);
    const controller = new AbortController();
    const aborted = Array.from({ length: 5 }, () => fetch("/no", { signal: controller.signal }));
    setTimeout(() => controller.abort(), 2);
    const elapsedMs = await run(...aborted, ...Array.from({ length: 25 }, (_, index) => fetch(`/${index}`)));
    expect(server.executed).toHaveLength(25);
    expect(server.refused()).toBe(0);
    expect(elapsedMs).toBeLessThan(2.2 * MINUTE);
  });
});

test("a thousand waiting calls whose answers cost no time leave the event loop its turns", async () => {
  vi.useRealTimers();
  let sent = 0;
  let turns = 0;
  const fetch = withLimiter({ limit: 100_000, windowMs: 1000, key: anyKey() })(async () => {
    // The turns of the pause don't count.
    if (++sent === 2) turns = 0;
    return new Response(null, { status: sent === 1 ? 429 : 200, headers: { "retry-after": "0" } });
  });
  await fetch("/");
  const timer = setInterval(() => turns++, 1);
  await Promise.all(Array.from({ length: 1000 }, () => fetch("/")));
  clearInterval(timer);
  expect(sent).toBe(1001);
  expect(turns).toBeGreaterThanOrEqual(3);
});
