import { bounded } from "./bounded.js";
import { type FetchWrapper, wrapper } from "./call.js";
import { TimeoutError } from "./errors.js";

export interface TimeoutOptions {
  /**
   * Time that one attempt may take, in ms. Covers the answer's body where a wrapper further in reads it; a body handed
   * out unread may keep its reader waiting for so long at each piece. Default: 60 000.
   */
  timeoutMs?: number | undefined;
}

/** Ends an attempt that takes too long with a `TimeoutError` (`attempt-timeout`) and aborts its request. */
export function withTimeout({ timeoutMs = 60_000 }: TimeoutOptions = {}): FetchWrapper {
  return wrapper((next) => (url, init) => {
    const { call, timeoutMs: ms = timeoutMs } = init;
    return bounded(next, url, init, {
      leftMs: () => ms,
      tooLate: () => new TimeoutError("attempt-timeout", ms, { call, outcome: "unknown" }),
    });
  });
}
