import { expect, test, vi } from "vitest";
import {
  connect,
  createWorker,
  describeWithRedis,
  libraries,
  redisForTest,
  startLimitedServer,
  wait,
} from "./support/redis.js";
import type { RedisServer } from "./support/redis-server.js";

const LIMIT = 40;
const WINDOW_MS = 500;
const CALLS_EACH = 100;

/** What is done to Redis in mid-run, and what is done about it later. */
interface Fault {
  begin(redis: RedisServer): Promise<unknown>;
  end?(redis: RedisServer): Promise<unknown>;
  /** What the workers say of it; none where it passes unnoticed. */
  reasons?: RegExp;
}

const faults: Record<string, Fault> = {
  "killed, and started again without what it knew": {
    begin: (redis) => redis.kill(),
    end: (redis) => redis.start(),
    reasons: /^(timeout|ECONN\w+|\w+Error)$/,
  },
  "stopped, and continued": {
    begin: async (redis) => redis.pause(),
    end: async (redis) => redis.resume(),
    reasons: /^timeout$/,
  },
  "closed to writers that lag behind (no replica listens)": {
    begin: (redis) => redis.command("CONFIG", "SET", "min-replicas-to-write", "1"),
    end: (redis) => redis.command("CONFIG", "SET", "min-replicas-to-write", "0"),
    reasons: /^NOREPLICAS$/,
  },
  full: { begin: (redis) => redis.command("CONFIG", "SET", "maxmemory", "1") },
  "made a replica, and a master again": {
    begin: (redis) => redis.command("REPLICAOF", "127.0.0.1", "1"),
    end: (redis) => redis.command("REPLICAOF", "NO", "ONE"),
    reasons: /^READONLY$/,
  },
  flushed: { begin: (redis) => redis.command("FLUSHALL") },
  "rid of its scripts": { begin: (redis) => redis.command("SCRIPT", "FLUSH") },
};

/** Four workers, two on each library, 400 calls; the fault begins after 0.8 s and ends 1.5 s later. */
async function runThrough({ begin, end }: Fault) {
  const redis = await redisForTest();
  const server = await startLimitedServer(LIMIT, WINDOW_MS);
  const options = { key: "k", limit: LIMIT, windowMs: WINDOW_MS, leaseMs: 600, commandTimeoutMs: 500 };
  const workers = await Promise.all(
    [0, 1].flatMap(() => libraries.map(async (library) => createWorker(await connect[library](redis.url), options))),
  );
  const ids = workers.map((_, worker) => Array.from({ length: CALLS_EACH }, (_, index) => `/${worker}-${index}`));
  const calls = workers.flatMap(({ send }, worker) => ids[worker]!.map((id) => send(server.url + id)));
  await wait(800);
  const executedBefore = server.executed.length;
  await begin(redis);
  await wait(1500);
  await end?.(redis);
  await Promise.all(calls);
  return { server, workers, ids: ids.flat(), executedBefore };
}

describeWithRedis("Redis, in mid-run,", () => {
  test.each(Object.entries(faults))(
    "%s: nothing is lost, nothing is made twice",
    async (_name, fault) => {
      const { server, workers, ids, executedBefore } = await runThrough(fault);
      expect(executedBefore).toBeLessThan(ids.length);
      const refused = server.refused();
      expect([...server.executed].sort()).toEqual([...ids].sort());
      for (const worker of workers) {
        if (!fault.reasons) {
          expect(worker.backend()).toEqual([]);
          continue;
        }
        // Whoever was done before Redis was back sees that with its next calls.
        await vi.waitFor(
          async () => {
            await worker.send(`${server.url}/more`);
            expect(worker.backend().at(-1)).toMatchObject({ state: "back", awayMs: expect.any(Number) });
          },
          { timeout: 10_000, interval: 300 },
        );
        expect(worker.backend()[0]).toMatchObject({ state: "away", reason: expect.stringMatching(fault.reasons) });
      }
      expect(refused).toBeLessThanOrEqual(5);
    },
    20_000,
  );
});
