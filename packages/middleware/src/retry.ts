import { type CallInit, type CallState, type FetchWrapper, type Send, wrapper } from "./call.js";
import { ClientError, RateLimitError } from "./errors.js";
import { type EventListener, emitOf } from "./events.js";
import { neverConnected, refusedByFetch } from "./network.js";
import { isReplayable } from "./request.js";
import { retryAfterMs } from "./retry-after.js";
import { sleep } from "./timer.js";

export interface RetryOptions {
  /** Repetitions after failures, 429s not counted. Default: 4. */
  maxRetries?: number | undefined;
  /** Longest wait that a server may ask for, in ms; when it asks for more, the call fails at once. Default: 120 000. */
  maxRetryAfterMs?: number | undefined;
  /** Repetitions after 429s. Each waits its time, so this many only happen when others keep using up the limit. Default: 30. */
  maxRefusals?: number | undefined;
  /** Upper bound of the first wait, in ms; it doubles with each. Default: 250. */
  baseDelayMs?: number | undefined;
  /** Upper bound of every wait, in ms. Default: 10 000. */
  maxDelayMs?: number | undefined;
  onEvent?: EventListener | undefined;
}

/** Statuses after which a safe call is repeated (RFC 9110 and 6585, 8470). */
const TRANSIENT = new Set([408, 425, 500, 502, 503, 504]);

/** Repetitions that a client may have outstanding against answers: an outage isn't multiplied by more. */
const QUOTA = 100;

/**
 * Repeats what may be repeated. A 429 was refused before anything was done, so every call is repeated after it, with an
 * identical body. After a failure in doubt (reset, timeout, 5xx), only calls that are safe to repeat are; every call
 * is when no connection was made. Waits are drawn between zero and a bound that doubles, so that clients don't come back
 * in step. A call whose body is a stream is sent once.
 */
export function withRetry(options: RetryOptions = {}): FetchWrapper {
  const { maxRetries = 4, maxRetryAfterMs = 120_000, maxRefusals = 30, onEvent } = options;
  const { baseDelayMs = 250, maxDelayMs = 10_000 } = options;
  let quota = QUOTA;

  const backoffMs = (repetition: number) => Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** repetition);

  /** Was that the call's last attempt, whatever became of it? */
  const isLast = (call: CallState, response?: Response, failure?: unknown, sent = 1) => {
    call.attempts = Math.max(call.attempts, sent);
    const status = response && call.statusOf(response);
    if (status === undefined ? isTransient(failure) : status === 429 || TRANSIENT.has(status)) return false;
    quota = Math.min(QUOTA, quota + 1);
    return true;
  };

  /** Goes on after a first attempt that wasn't the last. */
  async function repeat(next: Send, url: string, init: CallInit, response?: Response, failure?: unknown) {
    const { call, signal } = init;
    const replayable = isReplayable(init);
    for (let retries = 0, refusals = 0, sent = 1; ; sent++) {
      if (isLast(call, response, failure, sent) || signal?.aborted) break;
      const status = response && call.statusOf(response);
      const askedMs = response && retryAfterMs(response.headers);
      let delayMs: number;
      if (status === 429) {
        const waitMs = askedMs ?? call.gate?.pausedMs ?? backoffMs(refusals);
        const giveUp = !replayable
          ? "the body is a stream that can't be sent again"
          : askedMs !== undefined && askedMs > maxRetryAfterMs
            ? `it asks to wait ${askedMs} ms, more than maxRetryAfterMs (${maxRetryAfterMs} ms)`
            : waitMs > call.leftMs
              ? `it takes ${Math.round(waitMs)} ms until it may be repeated, more than the deadline leaves`
              : refusals >= maxRefusals
                ? `that was the ${refusals + 1}th time`
                : undefined;
        if (giveUp) {
          await discard(response);
          throw new RateLimitError("rate-limited", `the server refused the call (429), and ${giveUp}.`, waitMs, {
            call,
            outcome: call.outcome === "unknown" ? "unknown" : "refused",
          });
        }
        refusals++;
        // The gate, where there is one, waits for everybody, and the call keeps its place in it.
        delayMs = call.gate ? 0 : waitMs + Math.random() * Math.min(1000, waitMs / 10);
      } else {
        const repeatable = replayable && (call.retrySafe || (!response && neverConnected(failure)));
        delayMs = Math.max(backoffMs(retries), askedMs ?? 0);
        const affordable = (askedMs ?? 0) <= maxRetryAfterMs && delayMs < call.leftMs;
        if (!repeatable || !affordable || retries >= maxRetries || quota < 1) break;
        quota--;
        retries++;
      }
      const error = failure instanceof ClientError ? failure.code : "network-error";
      emitOf(call, onEvent, { type: "retried", delayMs, ...(status === undefined ? { error } : { status }) });
      await discard(response);
      if (delayMs > 0) await sleep(delayMs, signal);
      response = undefined;
      try {
        response = await next(url, init);
      } catch (error) {
        failure = error;
      }
    }
    if (response) return response;
    throw failure;
  }

  // Most calls end with their first attempt; an async function would cost each of them more than these two callbacks.
  return wrapper(
    (next) => (url, init) =>
      next(url, init).then(
        (response) => (isLast(init.call, response) ? response : repeat(next, url, init, response)),
        (failure) => repeat(next, url, init, undefined, failure),
      ),
  );
}

/** Failures that another attempt may overcome. Whatever isn't ours came from fetch itself: the network. */
function isTransient(failure: unknown): boolean {
  if (!(failure instanceof ClientError)) return refusedByFetch(failure) === undefined;
  return failure.code === "network-error" || failure.code === "attempt-timeout";
}

/** An answer that nobody reads would hold its connection. */
async function discard(response: Response | undefined): Promise<void> {
  if (!response?.bodyUsed) await response?.body?.cancel().catch(() => {});
}
