import { type LimiterBackend, SlidingLog } from "./budget.js";
import { type CallInit, type Fetch, type FetchWrapper, wrapper } from "./call.js";
import { RateLimitError } from "./errors.js";
import { type EventListener, emitOf } from "./events.js";
import { Gate } from "./gate.js";
import { neverSent } from "./network.js";
import { retryAfterMs } from "./retry-after.js";

export interface LimiterOptions {
  /** Calls per window. */
  limit: number;
  /** Length of the window, in ms. */
  windowMs: number;
  /**
   * What the limit counts by: clients with the same key share one gate, also across copies of this package. Must not be
   * a credential in clear. May be found out per call.
   */
  key: string | (() => string | Promise<string>);
  /** Where slots are counted. Default: in this process. */
  backend?: LimiterBackend | undefined;
  /** Calls that may wait; one more is refused with a `RateLimitError` (`queue-full`). Default: no bound. */
  maxQueue?: number | undefined;
  /** Longest time that one refusal stops the gate, whatever Retry-After says, in ms. Default: 120 000. */
  maxPauseMs?: number | undefined;
  onEvent?: EventListener | undefined;
}

/**
 * Holds calls back so that the server has no reason to answer 429, and stops everybody on the key when it does. Calls go
 * in order of `priority`, first come, first served within one. A slot is freed whatever happens to its call.
 */
export function withLimiter(options: LimiterOptions): FetchWrapper {
  const { key, maxQueue = Number.POSITIVE_INFINITY, maxPauseMs = 120_000, onEvent, backend } = options;
  if (onEvent) backend?.listen?.(onEvent);

  /** Lets a call in, or has it wait its turn: then there is a promise. */
  function enter(gate: Gate, { call, signal }: CallInit): Promise<void> | undefined {
    signal?.throwIfAborted();
    const { pausedMs } = gate;
    if (pausedMs > call.leftMs) {
      throw new RateLimitError("rate-limited", "the server asks to wait longer than the deadline allows.", pausedMs, {
        call,
      });
    }
    call.gate = gate;
    call.place ??= gate.nextPlace();
    const waiting = gate.enter(call.priority, call.place);
    if (waiting.admitted) return undefined;
    if (gate.queueLength > maxQueue) {
      gate.withdraw(waiting);
      throw new RateLimitError("queue-full", `${maxQueue} calls are waiting already (maxQueue).`, undefined, { call });
    }
    emitOf(call, onEvent, { type: "queued", queueLength: gate.queueLength });
    return gate.wait(waiting, signal);
  }

  /** Sends a call that was let in, and tells the gate what became of it. */
  async function pass(gate: Gate, enteredAt: number, next: Fetch, url: string, init: CallInit): Promise<Response> {
    const { call, signal } = init;
    // Aborted between being let in and going on.
    if (signal?.aborted) {
      gate.unused();
      throw signal.reason;
    }
    const sentAt = performance.now();
    call.waitedMs = sentAt - enteredAt;
    let response: Response;
    try {
      response = await next(url, init);
    } catch (error) {
      if (neverSent(error)) gate.unused();
      else gate.answered();
      throw error;
    }
    if (call.statusOf(response) === 429) {
      const pauseMs = gate.refused(sentAt, retryAfterMs(response.headers), maxPauseMs);
      const { share, queueLength } = gate;
      call.pausedMs = pauseMs;
      emitOf(call, onEvent, { type: "paused", pauseMs, share, queueLength });
    } else {
      gate.answered();
    }
    return response;
  }

  function send(name: string, next: Fetch, url: string, init: CallInit): Promise<Response> {
    const gate = gateOf(name, options);
    const enteredAt = performance.now();
    const admission = enter(gate, init);
    // Of a call that waits, no more is kept than this: there may be very many.
    return admission
      ? admission.then(() => pass(gate, enteredAt, next, url, init))
      : pass(gate, enteredAt, next, url, init);
  }

  return wrapper((next, url, init) =>
    typeof key === "string"
      ? send(key, next, url, init)
      : Promise.resolve(key()).then((name) => send(name, next, url, init)),
  );
}

// Packages may bring their own copy of this one; the gates must be the same all the same. The number goes up when a
// Gate changes so that two copies of it could not share one.
const GATES = Symbol.for("lagerkoll-gks-middleware.gates.1");

function gateOf(key: string, { limit, windowMs, backend }: LimiterOptions): Gate {
  const registry = globalThis as { [GATES]?: Map<string, Gate> };
  registry[GATES] ??= new Map();
  let gate = registry[GATES].get(key);
  if (!gate) {
    const budget = backend ? backend(key, limit, windowMs) : new SlidingLog(limit, windowMs);
    gate = new Gate(budget, limit, windowMs);
    registry[GATES].set(key, gate);
  }
  gate.tighten(limit, windowMs);
  return gate;
}
