import { createHash } from "node:crypto";
import type { LimiterBackend } from "./budget.js";
import { ConfigurationError } from "./errors.js";
import type { EventListener } from "./events.js";
import { SharedBudget } from "./redis/budget.js";
import { type RedisClient, scriptOf } from "./redis/client.js";
import { Link } from "./redis/link.js";
import { SHARED_LOG } from "./redis/shared-log.js";

export type { IoredisClient, NodeRedisClient, RedisClient } from "./redis/client.js";

export interface RedisBackendOptions {
  /** Processes that share a key: while Redis is away, each keeps to the limit divided by this. Default: 4. */
  processes?: number | undefined;
  /** Time after which the slots of a process that died count as answered, in ms; they are free a window later. Default: 10 000. */
  leaseMs?: number | undefined;
  /** Time that Redis may take for a command, in ms; one that takes longer means that it is away. Default: 2000. */
  commandTimeoutMs?: number | undefined;
}

/** What `redisBackend` gives. */
export interface RedisBackend extends LimiterBackend {
  /**
   * Resolves when Redis knows what has become of all calls so far, or is away. Await it before you close the client: what
   * isn't told until then, the other processes take for calls under way until their lease is over.
   */
  flush(): Promise<void>;
}

/**
 * Counts slots in Redis (5 or later) or Valkey, so that all processes with the same key keep to its limit together:
 * `rateLimit: { backend: redisBackend(client) }`. One backend serves any number of clients and keys.
 *
 * While Redis is away (down, slow, read-only, full), each process goes on with its part of the limit and says so by a
 * `backend` event. Keys in Redis are named `lagerkoll-gks:{…}:log` and `…:state`, with a hash of the limiter's key in the
 * braces; they expire by themselves.
 *
 * @param client of `ioredis` or `redis`; the latter must be connected. Stays the caller's to close.
 * @throws ConfigurationError for what is no such client, and for numbers that can't work.
 */
export function redisBackend(client: RedisClient, options: RedisBackendOptions = {}): RedisBackend {
  const { processes = 4, leaseMs = 10_000, commandTimeoutMs = 2000 } = options;
  for (const [name, value] of Object.entries({ processes, leaseMs, commandTimeoutMs })) {
    if (value > 0) continue;
    throw new ConfigurationError(`redisBackend: ${name} is ${value}, but must be a number above zero.`);
  }
  const link = new Link(scriptOf(client, SHARED_LOG), commandTimeoutMs);
  const budgets: SharedBudget[] = [];
  const countIn: LimiterBackend = (key, limit, windowMs) => {
    const budget = new SharedBudget(link, keysOf(key), { limit, windowMs, processes, leaseMs });
    budgets.push(budget);
    return budget;
  };
  return Object.assign(countIn, {
    listen: (listener: EventListener) => link.listen(listener),
    flush: async () => {
      await Promise.all(budgets.map((budget) => budget.flush()));
    },
  });
}

/** Both lie in one slot of a cluster: that is what the braces are for. */
function keysOf(key: string): string[] {
  const name = `lagerkoll-gks:{${createHash("sha256").update(key).digest("hex").slice(0, 32)}}`;
  return [`${name}:log`, `${name}:state`];
}
