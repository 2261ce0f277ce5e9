import { fork } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { CallState, type ClientEvent, withLimiter } from "lagerkoll-gks-middleware";
import { publishEvents } from "lagerkoll-gks-middleware/node";
import { type RedisClient, redisBackend } from "lagerkoll-gks-middleware/redis";
import { createClient } from "redis";
import { describe, expect, onTestFinished, test } from "vitest";
import { createBoxesClient, errorOf, path } from "./support/client.js";
import {
  connect,
  createWorker,
  describeWithRedis,
  libraries,
  redisForTest,
  startLimitedServer,
  wait,
} from "./support/redis.js";
import { type RedisServer, startRedis } from "./support/redis-server.js";
import { json, startServer } from "./support/server.js";

const idsOf = (count: number, name: string | number = "") => Array.from({ length: count }, (_, i) => `/${name}-${i}`);

/** Every id once, in whatever order. */
function expectEachOnce(executed: readonly string[], ids: readonly string[]): void {
  expect([...executed].sort()).toEqual([...ids].sort());
}

/** How often Redis has run the script. */
async function scriptsRun(redis: RedisServer): Promise<number> {
  const stats = await redis.command("INFO", "commandstats");
  return Number(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1]);
}

describeWithRedis("several workers on one key", () => {
  test.each(libraries)("keep to its limit together (%s)", async (library) => {
    const redis = await redisForTest();
    const server = await startLimitedServer(40, 400);
    const workers = await Promise.all(
      [0, 1, 2, 3].map(async () =>
        createWorker(await connect[library](redis.url), { key: "k", limit: 40, windowMs: 400 }),
      ),
    );
    const ids = workers.map((_, worker) => idsOf(50, worker));
    await Promise.all(workers.flatMap(({ send }, worker) => ids[worker]!.map((id) => send(server.url + id))));
    expect(server.refused()).toBe(0);
    expectEachOnce(server.executed, ids.flat());
    expect(workers.flatMap((worker) => worker.backend())).toEqual([]);
  });

  test.each(libraries)("may close their client of %s once all is told", async (library) => {
    const redis = await redisForTest();
    const server = await startLimitedServer(1000, 500);
    const backend = redisBackend(await connect[library](redis.url));
    const send = withLimiter({ key: `closing ${library}`, limit: 1000, windowMs: 500, backend })(fetch);
    for (let round = 0; round < 20; round++) {
      await Promise.all(idsOf(7, round).map((id) => send(server.url + id)));
      await backend.flush();
      const told = await scriptsRun(redis);
      await wait(5);
      expect(await scriptsRun(redis)).toBe(told);
    }
  });

  test("needn't wait to close it while Redis is away", async () => {
    const redis = await startRedis();
    const server = await startLimitedServer(100, 500);
    const backend = redisBackend(await connect.ioredis(redis.url), { commandTimeoutMs: 100 });
    const send = withLimiter({ key: "closing without Redis", limit: 100, windowMs: 500, backend })(fetch);
    await send(server.url);
    await redis.close();
    await Promise.all([send(server.url), backend.flush()]);
    await backend.flush();
  });

  test("of both libraries meet, and one that is alone gets the whole limit", async () => {
    const redis = await redisForTest();
    const server = await startLimitedServer(40, 10_000);
    const one = createWorker(await connect.ioredis(redis.url), { key: "k", limit: 40, windowMs: 10_000 });
    const other = createWorker(await connect["node-redis"](redis.url), { key: "k", limit: 40, windowMs: 10_000 });
    await Promise.all(idsOf(40).map((id) => one.send(server.url + id)));
    const late = other.send(`${server.url}/late`, { signal: AbortSignal.timeout(500) });
    await expect(late).rejects.toThrow("timeout");
    expect(server.executed).toHaveLength(40);
    expect(server.refused()).toBe(0);
  });

  test("that know different windows each keep their own", async () => {
    const redis = await redisForTest();
    const client = await connect.ioredis(redis.url);
    const server = await startLimitedServer(10, 800);
    const long = createWorker(client, { key: "k", limit: 10, windowMs: 800 });
    const short = createWorker(client, { key: "k", limit: 10, windowMs: 50 });
    await Promise.all(idsOf(8).map((id) => long.send(server.url + id)));
    await wait(100);
    await short.send(`${server.url}/short`);
    await Promise.all(idsOf(8, "more").map((id) => long.send(server.url + id)));
    expect(server.refused()).toBe(0);
    expect(server.executed).toHaveLength(17);
  });

  test("don't wait for those on other keys", async () => {
    const redis = await redisForTest();
    const client = await connect.ioredis(redis.url);
    const server = await startLimitedServer(100, 1000);
    const one = createWorker(client, { key: "one", limit: 1, windowMs: 60_000 });
    const other = createWorker(client, { key: "other", limit: 1, windowMs: 60_000 });
    await Promise.all([one.send(`${server.url}/1`), other.send(`${server.url}/2`)]);
    expect(server.executed).toHaveLength(2);
  });
});

describeWithRedis("what is kept in Redis", () => {
  test("has names without a credential, and expires by itself", async () => {
    const redis = await redisForTest();
    const client = await connect.ioredis(redis.url);
    const server = await startServer((response) => json(response, { id: 7 }));
    const auth = { store: "store-of-anna", apiKey: "key-that-is-secret" };
    const boxes = createBoxesClient(server.url, { auth, rateLimit: { backend: redisBackend(client) } });
    expect((await boxes.getBox(path(7))).data).toEqual({ id: 7 });
    const keys = await redis.command("KEYS", "*");
    const names = keys.match(/lagerkoll-gks:\S+/g) ?? [];
    expect(names).toHaveLength(2);
    for (const name of names) {
      // What stands in braces puts both into one slot of a cluster.
      expect(name).toMatch(/^lagerkoll-gks:\{[0-9a-f]{32}\}:(log|state)$/);
      const leftMs = Number((await redis.command("PTTL", name)).slice(1));
      expect(leftMs).toBeGreaterThan(60_000);
      expect(leftMs).toBeLessThan(200_000);
    }
    const all = [keys, ...(await Promise.all(names.map((name) => redis.command("DUMP", name))))].join();
    expect(all).not.toMatch(/anna|secret/);
  });

  test("isn't asked for by each waiting call, nor all the time", async () => {
    const redis = await redisForTest();
    const server = await startLimitedServer(10, 60_000);
    const busy = createWorker(await connect.ioredis(redis.url), { key: "k", limit: 10, windowMs: 60_000 });
    await Promise.all(idsOf(10).map((id) => busy.send(server.url + id)));
    const before = await scriptsRun(redis);
    const worker = createWorker(await connect["node-redis"](redis.url), { key: "k", limit: 10, windowMs: 60_000 });
    const controller = new AbortController();
    const calls = idsOf(500).map((id) => worker.send(server.url + id, { signal: controller.signal }).catch(() => {}));
    await wait(500);
    expect((await scriptsRun(redis)) - before).toBeLessThanOrEqual(3);
    controller.abort();
    await Promise.all(calls);
  });
});

describeWithRedis("slots", () => {
  test("of calls that were never sent go back at once", async () => {
    const redis = await redisForTest();
    const unsent = createWorker(await connect.ioredis(redis.url), {
      key: "k",
      limit: 5,
      windowMs: 60_000,
      fetch: () => Promise.reject(Object.assign(new Error("no"), { code: "ECONNREFUSED" })),
    });
    await expect(Promise.all(idsOf(5).map((id) => unsent.send(`http://127.0.0.1${id}`)))).rejects.toThrow("no");
    const server = await startLimitedServer(5, 60_000);
    const other = createWorker(await connect["node-redis"](redis.url), { key: "k", limit: 5, windowMs: 60_000 });
    await Promise.all(idsOf(5).map((id) => other.send(server.url + id)));
    expect(server.executed).toHaveLength(5);
  });

  test("are held by calls that take longer than a lease, and dated when the answer is there", async () => {
    const redis = await redisForTest();
    const times: number[] = [];
    const server = await startServer((response, { url }) => {
      times.push(performance.now());
      setTimeout(() => response.end("{}"), url === "/slow" ? 900 : 0);
    });
    const options = { key: "k", limit: 1, windowMs: 300, leaseMs: 150 };
    const one = createWorker(await connect.ioredis(redis.url), options);
    const other = createWorker(await connect["node-redis"](redis.url), options);
    const slow = one.send(`${server.url}/slow`);
    await wait(50);
    await other.send(`${server.url}/next`);
    await slow;
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(1190);
  });

  test("of a process that is killed come back when their lease and a window are over, by themselves", async () => {
    const redis = await redisForTest();
    let arrived = () => {};
    const fiveArrived = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await startServer((response, { url }, n) => {
      if (url !== "/hang") response.end("{}");
      else if (n === 4) arrived();
    });
    const program = fileURLToPath(new URL("support/redis-worker.ts", import.meta.url));
    const child = fork(program, [redis.url, server.url, "5", "300", "400"], {
      execArgv: ["--import", "tsx", "--conditions", "@lagerkoll-gks/source"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    await fiveArrived;
    child.kill("SIGKILL");
    await once(child, "exit");
    const killedAt = performance.now();
    const worker = createWorker(await connect.ioredis(redis.url), { key: "k", limit: 5, windowMs: 300, leaseMs: 400 });
    await worker.send(`${server.url}/next`);
    // Not before a window has passed from the moment when the server may have counted its calls.
    expect(performance.now() - killedAt).toBeGreaterThan(300);
  });
});

describeWithRedis("a refusal in one worker", () => {
  /** Refuses the first call, answers all others after 20 ms. */
  async function startRefusingServer(retryAfter: string) {
    const arrivals: { url: string; at: number }[] = [];
    const server = await startServer((response, { url }, n) => {
      arrivals.push({ url, at: performance.now() });
      const answer = () => json(response, {}, n === 0 ? 429 : 200, { "retry-after": retryAfter });
      setTimeout(answer, n === 0 ? 0 : 20);
    });
    return { url: server.url, arrivals };
  }

  test("pauses all, and after it one call goes ahead of all others", async () => {
    const redis = await redisForTest();
    const { url, arrivals } = await startRefusingServer("1");
    const clients = [await connect.ioredis(redis.url), await connect["node-redis"](redis.url)];
    const workers = clients.map((client) => createWorker(client, { key: "k", limit: 100, windowMs: 5000 }));
    await errorOf(workers[0]!.send(`${url}/first`, { signal: AbortSignal.timeout(300) }));
    const rest = workers.flatMap(({ send }, worker) => idsOf(12, worker).map((id) => send(url + id)));
    await Promise.all(rest);
    const [refusal, first, second, third] = arrivals.map(({ at }) => at) as [number, number, number, number];
    expect(arrivals).toHaveLength(25);
    expect(first - refusal).toBeGreaterThanOrEqual(990);
    // One alone; its answer lets one or two follow.
    expect(second - first).toBeGreaterThanOrEqual(19);
    expect(third - first).toBeGreaterThanOrEqual(19);
  });

  test("tells others with a deadline before the pause's end at once how long to wait", async () => {
    const redis = await redisForTest();
    const { url } = await startRefusingServer("30");
    const one = createWorker(await connect.ioredis(redis.url), { key: "k", limit: 100, windowMs: 60_000 });
    const other = createWorker(await connect["node-redis"](redis.url), { key: "k", limit: 100, windowMs: 60_000 });
    await errorOf(one.send(url, { signal: AbortSignal.timeout(200) }));
    // The first question tells of the pause; whoever asked it waits.
    const waiting = errorOf(other.send(url, { signal: AbortSignal.timeout(200) }));
    await wait(100);
    const call = new CallState({ method: "GET", path: "/" }, { deadline: performance.now() + 1000 });
    const error = await errorOf<Error & { retryAfterMs: number }>(other.send(url, { call }));
    expect(error).toMatchObject({ name: "RateLimitError", outcome: "not-sent" });
    expect(error.retryAfterMs).toBeGreaterThan(29_000);
    await waiting;
  });

  test("cuts the share of all", async () => {
    const redis = await redisForTest();
    const server = await startLimitedServer(40, 2000);
    // Another program has used up 25 of 40.
    for (let call = 0; call < 25; call++) server.admit(performance.now());
    const one = createWorker(await connect.ioredis(redis.url), { key: "k", limit: 40, windowMs: 2000 });
    const other = createWorker(await connect["node-redis"](redis.url), { key: "k", limit: 40, windowMs: 2000 });
    await Promise.all(idsOf(20).map((id) => one.send(server.url + id)));
    const [paused] = one.events.filter((event) => event.type === "paused");
    expect(paused).toBeDefined();
    const seen: number[] = [];
    const budget = redisBackend(await connect.ioredis(redis.url))("k", 40, 2000);
    await budget.take(1);
    seen.push(budget.share);
    await other.send(`${server.url}/other`);
    expect(seen[0]).toBeGreaterThanOrEqual(10);
    expect(seen[0]).toBeLessThan(40);
    expect(server.executed).toHaveLength(21);
  });
});

describe("redisBackend", () => {
  test("tells each listener of its clients once, on diagnostics_channel, too", async () => {
    const server = await startServer((response) => json(response, { id: 7 }));
    const published: unknown[] = [];
    const collect = (event: unknown) => void published.push(event);
    subscribe("lagerkoll-gks-middleware.backend", collect);
    onTestFinished(() => void unsubscribe("lagerkoll-gks-middleware.backend", collect));
    const told: ClientEvent[] = [];
    const onEvent = (event: ClientEvent) => void told.push(event);
    const rateLimit = { backend: redisBackend(createClient()) };
    for (const listener of [publishEvents, publishEvents, onEvent]) {
      await createBoxesClient(server.url, { rateLimit, onEvent: listener }).getBox(path(7));
    }
    const away = { type: "backend", at: expect.any(Number), state: "away", reason: "ClientClosedError" };
    expect(published).toEqual([away]);
    // It came when Redis was away already.
    expect(told.filter(({ type }) => type === "backend")).toEqual([away]);
  });

  test("takes clients of the two libraries only, and numbers above zero", async () => {
    const notAClient = { get: () => {} } as unknown as RedisClient;
    expect(() => redisBackend(notAClient)).toThrow("takes a client of ioredis (5 or later) or of redis (4 or later)");
    expect(() => redisBackend(undefined as unknown as RedisClient)).toThrow("takes a client");
    expect(() => redisBackend(createClient(), { processes: 0 })).toThrow("processes is 0");
    expect(() => redisBackend(createClient(), { leaseMs: Number.NaN })).toThrow("leaseMs is NaN");
  });

  test("works without a Redis, by this process' part of the limit", async () => {
    const server = await startLimitedServer(10, 500);
    const worker = createWorker(createClient(), { key: "k", limit: 20, windowMs: 500, processes: 2 });
    const ids = idsOf(25);
    await Promise.all(ids.map((id) => worker.send(server.url + id)));
    expect(server.refused()).toBe(0);
    expectEachOnce(server.executed, ids);
    expect(worker.backend()).toEqual([
      { type: "backend", at: expect.any(Number), state: "away", reason: "ClientClosedError" },
    ]);
  });
});
