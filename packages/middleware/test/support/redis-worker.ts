// A program that takes every slot of a limit and never gets an answer: `redis-worker.ts <redis> <url> <limit> <windowMs>
// <leaseMs>`.
import { Redis } from "ioredis";
import { type LimiterBackend, withLimiter } from "lagerkoll-gks-middleware";
import { redisBackend } from "lagerkoll-gks-middleware/redis";

const [redis, url, limit, windowMs, leaseMs] = process.argv.slice(2) as [string, string, string, string, string];
const shared = redisBackend(new Redis(redis), { leaseMs: Number(leaseMs) });
const backend: LimiterBackend = (_key, ...numbers) => shared("k", ...numbers);
const options = { limit: Number(limit), windowMs: Number(windowMs), key: "k", backend };
const fetch = withLimiter(options)(globalThis.fetch);
for (let call = 0; call < Number(limit); call++) void fetch(`${url}/hang`);
