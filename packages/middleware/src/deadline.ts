import { bounded } from "./bounded.js";
import { callOf, type FetchWrapper } from "./call.js";
import { TimeoutError } from "./errors.js";

/**
 * Ends a call when its deadline is reached, wherever it is: in the queue, between attempts, on the network, in the body.
 * Rejects with a `TimeoutError` (`deadline-exceeded`). A call without a deadline passes untouched.
 */
export function withDeadline(): FetchWrapper {
  return (next) => (input, init) => {
    const call = callOf(input, init);
    if (call.deadline === undefined) return next(input, init);
    const ms = call.leftMs;
    return bounded(next, input, init ?? {}, {
      ms,
      perChunk: false,
      tooLate: () => new TimeoutError("deadline-exceeded", Math.round(ms), { call }),
    });
  };
}
