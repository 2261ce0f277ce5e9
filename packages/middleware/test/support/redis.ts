import { Redis } from "ioredis";
import {
  type ClientEvent,
  type Fetch,
  type LimiterBackend,
  pipeline,
  withLimiter,
  withRetry,
} from "lagerkoll-gks-middleware";
import { type RedisBackendOptions, type RedisClient, redisBackend } from "lagerkoll-gks-middleware/redis";
import { createClient } from "redis";
import { describe, onTestFinished } from "vitest";
import { createLimit } from "./limits.js";
import { hasRedis, type RedisServer, startRedis } from "./redis-server.js";
import { startServer } from "./server.js";

/** A group of tests that need `redis-server`: skipped loudly without it; a failure with CI=true. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (!hasRedis) {
    const remedy = "Install redis-server (Debian: apt install redis-server).";
    if (process.env.CI) throw new Error(`There is no redis-server to test "${name}" with. ${remedy}`);
    console.warn(`SKIPPED: "${name}", since there is no redis-server. ${remedy}`);
  }
  describe.skipIf(!hasRedis)(name, tests);
}

/** A Redis that lasts for one test. */
export async function redisForTest(...settings: string[]): Promise<RedisServer> {
  const redis = await startRedis(...settings);
  onTestFinished(() => redis.close());
  return redis;
}

/** A client of each library that lasts for one test. That its server fails is what is tested: nobody needs to be told. */
export const connect = {
  async ioredis(url: string): Promise<RedisClient> {
    const client = new Redis(url, { retryStrategy: () => 100 });
    client.on("error", () => {});
    onTestFinished(() => client.disconnect());
    await client.ping();
    return client;
  },
  async "node-redis"(url: string): Promise<RedisClient> {
    const client = createClient({ url, socket: { reconnectStrategy: 100 } });
    client.on("error", () => {});
    await client.connect();
    onTestFinished(() => client.destroy());
    return client;
  },
};

export const libraries = Object.keys(connect) as (keyof typeof connect)[];

/** A server with a sliding log, and what came to it. */
export async function startLimitedServer(limit: number, windowMs: number, latencyMs = 3) {
  const admit = createLimit("sliding", limit, windowMs);
  const executed: string[] = [];
  const arrivedAt: number[] = [];
  let refused = 0;
  const { url } = await startServer((response, request) => {
    const now = performance.now();
    arrivedAt.push(now);
    const waitMs = admit(now);
    if (waitMs === undefined) executed.push(request.url);
    else refused++;
    setTimeout(() => {
      if (waitMs !== undefined) response.writeHead(429, { "retry-after": String(Math.ceil(waitMs / 1000)) });
      response.end("{}");
    }, latencyMs);
  });
  return { url, executed, arrivedAt, refused: () => refused, admit };
}

let workers = 0;

export interface WorkerOptions extends RedisBackendOptions {
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
  readonly fetch?: Fetch;
}

/**
 * What a process of its own would be: a gate and a backend that share nothing with other workers but Redis. (Within a
 * process, clients with one key share a gate; so each worker has a key of its own, and they meet under `key` in Redis.)
 */
export function createWorker(client: RedisClient, options: WorkerOptions) {
  const { key, limit, windowMs, fetch = globalThis.fetch, ...backendOptions } = options;
  const shared = redisBackend(client, backendOptions);
  const backend: LimiterBackend = (_key, ...numbers) => shared(key, ...numbers);
  backend.listen = (listener) => shared.listen?.(listener);
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent) => void events.push(event);
  const send = pipeline(
    async (input, init) => {
      const response = await fetch(input, init);
      await response.clone().text();
      return response;
    },
    withRetry({ onEvent, baseDelayMs: 10 }),
    withLimiter({ limit, windowMs, key: `worker:${workers++}`, backend, onEvent }),
  );
  return { send, events, backend: () => events.filter((event) => event.type === "backend") };
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
