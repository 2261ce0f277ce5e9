import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import type { LimiterBackend } from "lagerkoll-gks-middleware";
import { type RedisClient, redisBackend } from "lagerkoll-gks-middleware/redis";
import { createClient } from "redis";
import { startRedis } from "../../packages/middleware/test/support/redis-server.js";
import type { Disturbance } from "./plan.js";

const OPTIONS = { processes: 2, leaseMs: 2000, commandTimeoutMs: 300 };

/** When all keys must have expired that the last calls left: the lease, three windows of a second, and some. */
const KEYS_LAST_MS = OPTIONS.leaseMs + 3000 + 2000;

/** Redis, as some shops count their calls in it. */
export interface SharedLimits {
  /** Every other shop's; by turns through a client of either library. */
  backendOf(shop: number): LimiterBackend | undefined;
  /** Does something to Redis, when what was done before is over. */
  disturb(disturbance: Disturbance): void;
  /** Closes the clients. Calls must be over. */
  close(): Promise<void>;
  /** Waits until keys must have expired; tells how many haven't. */
  keysLeft(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Where all shops count in this process. */
export const NO_SHARED_LIMITS: SharedLimits = {
  backendOf: () => undefined,
  disturb() {},
  close: async () => {},
  keysLeft: async () => [],
  stop: async () => {},
};

export async function openSharedLimits(): Promise<SharedLimits> {
  const server = await startRedis();
  const ioredis = new Redis(server.url);
  const nodeRedis = createClient({ url: server.url });
  // What is wrong with Redis is for the backend to bear.
  for (const client of [ioredis, nodeRedis]) client.on("error", () => {});
  await nodeRedis.connect();
  const backends = [ioredis, nodeRedis].map((client) => redisBackend(client as RedisClient, OPTIONS));
  let disturbed = Promise.resolve();

  const disturbances: Record<Disturbance, () => Promise<unknown>> = {
    async restart() {
      await server.kill();
      await wait(300);
      await server.start();
    },
    flush: () => server.command("FLUSHALL"),
    async "fall silent"() {
      server.pause();
      await wait(1000);
      server.resume();
    },
  };
  const size = async () => Number(/\d+/.exec(await server.command("DBSIZE"))?.[0]);

  return {
    backendOf: (shop) => (shop % 2 === 1 ? backends[(shop - 1) / 2] : undefined),
    disturb(disturbance) {
      disturbed = disturbed.then(disturbances[disturbance]).then(() => {});
    },
    async close() {
      await disturbed;
      ioredis.disconnect();
      nodeRedis.destroy();
    },
    async keysLeft() {
      const until = performance.now() + KEYS_LAST_MS;
      while ((await size()) > 0 && performance.now() < until) await wait(200);
      const left = await size();
      return left > 0 ? [`${left} keys in Redis that don't expire.`] : [];
    },
    stop: () => server.close(),
  };
}
