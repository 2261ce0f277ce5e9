import { bounded } from "./bounded.js";
import { type FetchWrapper, wrapper } from "./call.js";
import { TimeoutError } from "./errors.js";

/**
 * Ends a call when its deadline is reached, wherever it is: in the queue, between attempts, on the network, in the body.
 * Rejects with a `TimeoutError` (`deadline-exceeded`). A call without a deadline passes untouched.
 */
export function withDeadline(): FetchWrapper {
  return wrapper((next) => (url, init) => {
    const { call } = init;
    if (call.deadline === undefined) return next(url, init);
    const ms = call.leftMs;
    return bounded(next, url, init, {
      leftMs: () => call.leftMs,
      tooLate: () => new TimeoutError("deadline-exceeded", Math.round(ms), { call }),
    });
  });
}
