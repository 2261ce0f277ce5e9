/** The usual ways in which servers limit calls per window. */
export type Flavour = "fixed" | "sliding" | "bucket";

/** Counts a call that arrives now: undefined when it may pass, or the ms until one may. */
export type Limit = (now: number) => number | undefined;

export function createLimit(flavour: Flavour, limit: number, windowMs: number): Limit {
  return { fixed: fixedWindow, sliding: slidingLog, bucket: tokenBucket }[flavour](limit, windowMs);
}

/** `limit` calls in a window that opens with its first call. */
function fixedWindow(limit: number, windowMs: number): Limit {
  let opened = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (now) => {
    if (now >= opened + windowMs) {
      opened = now;
      count = 0;
    }
    return count++ < limit ? undefined : opened + windowMs - now;
  };
}

/** `limit` calls in any span of the window's length. */
function slidingLog(limit: number, windowMs: number): Limit {
  const passed: number[] = [];
  return (now) => {
    while (passed.length > 0 && (passed[0] as number) <= now - windowMs) passed.shift();
    if (passed.length >= limit) return (passed[0] as number) + windowMs - now;
    passed.push(now);
    return undefined;
  };
}

/** `limit` tokens, refilled at an even rate. */
function tokenBucket(limit: number, windowMs: number): Limit {
  let tokens = limit;
  let last = Number.NaN;
  return (now) => {
    if (!Number.isNaN(last)) tokens = Math.min(limit, tokens + ((now - last) * limit) / windowMs);
    last = now;
    if (tokens < 1) return ((1 - tokens) * windowMs) / limit;
    tokens--;
    return undefined;
  };
}
