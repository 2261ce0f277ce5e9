// One of several programs that share a limit through Redis: `shared-worker.ts <contestant> <redis> <url> <limit>
// <windowMs> <calls> <name>`. Waits for a message, makes its calls, says how many were answered.
import { Redis } from "ioredis";
import { RateLimiterQueue, RateLimiterRedis } from "rate-limiter-flexible";
import { createClient } from "redis";
import { redisBackend } from "../../../packages/middleware/src/redis.js";
import { createThingClient } from "./limit-client.js";
import type { WorkerReport } from "./limit-worker.js";

export type Contestant = "ioredis" | "node-redis" | "rate-limiter-flexible";

/** Makes a call; tells whether it got a good answer. */
type Call = (id: string) => Promise<boolean>;

const [contestant, redisUrl, url, limitText, windowText, calls, name] = process.argv.slice(2) as [
  Contestant,
  ...string[],
] as [Contestant, string, string, string, string, string, string];
const limit = Number(limitText);
const windowMs = Number(windowText);

const contestants: Record<Contestant, () => Promise<{ call: Call; close: () => Promise<unknown> }>> = {
  async ioredis() {
    const redis = new Redis(redisUrl);
    await redis.ping();
    const backend = redisBackend(redis);
    const client = createThingClient(url, limit, windowMs, backend);
    const close = () => backend.flush().then(() => redis.quit());
    return { call: (id) => isGood(client.get({ params: { path: { id } } })), close };
  },
  async "node-redis"() {
    const redis = await createClient({ url: redisUrl }).connect();
    const backend = redisBackend(redis);
    const client = createThingClient(url, limit, windowMs, backend);
    const close = () => backend.flush().then(() => redis.close());
    return { call: (id) => isGood(client.get({ params: { path: { id } } })), close };
  },
  async "rate-limiter-flexible"() {
    const redis = new Redis(redisUrl);
    await redis.ping();
    const limiter = new RateLimiterRedis({ storeClient: redis, points: limit, duration: windowMs / 1000 });
    const queue = new RateLimiterQueue(limiter);
    const call: Call = async (id) => {
      for (;;) {
        await queue.removeTokens(1, "4711");
        const response = await fetch(`${url}/${id}`);
        await response.text();
        if (response.status !== 429) return response.ok;
        const seconds = Number(response.headers.get("retry-after"));
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      }
    };
    return { call, close: () => redis.quit() };
  },
};

async function isGood(result: Promise<{ error?: unknown }>): Promise<boolean> {
  return (await result).error === undefined;
}

const { call, close } = await contestants[contestant]();
process.once("message", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: Number(calls) }, (_, index) => call(`${name}-${index}`)),
  );
  const answered = results.filter((result) => result.status === "fulfilled" && result.value).length;
  process.send?.({ answered } satisfies WorkerReport);
  await close();
  process.disconnect();
});
process.send?.({ ready: true });
