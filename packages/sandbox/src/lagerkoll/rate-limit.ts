import type { Guard } from "../api/serve.js";
import type { Clock } from "../clock.js";
import { commonCodes, errorAnswer } from "./refused.js";

/**
 * How requests are counted. Lagerkoll's pages don't say:
 *
 * - `fixed-window`: from full minute to full minute
 * - `sliding-log`: in any span of a minute
 * - `token-bucket`: a bucket of so many requests that fills up evenly
 */
export type RateLimitFlavour = "fixed-window" | "sliding-log" | "token-bucket";

export const rateLimitFlavours: readonly RateLimitFlavour[] = ["fixed-window", "sliding-log", "token-bucket"];

/** How many requests a store may make. */
export interface LagerkollRateLimit {
  /** Default: `sliding-log`, the strictest. */
  readonly flavour?: RateLimitFlavour;
  /** Requests in a window. Default: 200. */
  readonly limit?: number;
  /** In ms. Default: 60 000, a minute. */
  readonly windowMs?: number;
}

/** Counts the requests of one store: takes one and gives 0, or refuses it and gives the ms until one will be taken. */
interface Counter {
  take(nowMs: number): number;
}

const counters: Record<RateLimitFlavour, (limit: number, windowMs: number) => Counter> = {
  "fixed-window": fixedWindow,
  "sliding-log": slidingLog,
  "token-bucket": tokenBucket,
};

/** Refuses what goes beyond the limit, with the code and the `Retry-After` that Lagerkoll's pages name. */
export function limitRate(
  { flavour = "sliding-log", limit = 200, windowMs = 60_000 }: LagerkollRateLimit,
  clock: Clock,
): Guard {
  const byStore = new Map<string, Counter>();
  return (request) => {
    const store = request.headers.get("store") ?? "";
    const counter = byStore.get(store) ?? counters[flavour](limit, windowMs);
    byStore.set(store, counter);
    const waitMs = counter.take(clock());
    return waitMs === 0 ? undefined : tooManyRequests(Math.ceil(waitMs / 1000));
  };
}

/** Status 429 as Lagerkoll's pages describe it. */
export function tooManyRequests(retryAfterSeconds: number) {
  return errorAnswer(429, commonCodes.tooManyRequests, "Too many requests", {
    headers: { "Retry-After": `${retryAfterSeconds}` },
  });
}

function fixedWindow(limit: number, windowMs: number): Counter {
  let window = Number.NaN;
  let count = 0;
  return {
    take(nowMs) {
      const current = Math.floor(nowMs / windowMs);
      if (current !== window) {
        window = current;
        count = 0;
      }
      if (count === limit) return (window + 1) * windowMs - nowMs;
      count++;
      return 0;
    },
  };
}

function slidingLog(limit: number, windowMs: number): Counter {
  const taken: number[] = [];
  return {
    take(nowMs) {
      while (taken.length > 0 && taken[0]! <= nowMs - windowMs) taken.shift();
      if (taken.length === limit) return taken[0]! + windowMs - nowMs;
      taken.push(nowMs);
      return 0;
    },
  };
}

function tokenBucket(limit: number, windowMs: number): Counter {
  // Counted in parts of a request, `windowMs` to one, so that all numbers stay whole.
  const full = limit * windowMs;
  let level = full;
  let last = Number.NaN;
  return {
    take(nowMs) {
      level = Math.min(full, level + Math.max(0, nowMs - last || 0) * limit);
      last = nowMs;
      if (level < windowMs) return Math.ceil((windowMs - level) / limit);
      level -= windowMs;
      return 0;
    },
  };
}
