import { onAbort } from "./abort.js";
import { type LimiterBackend, SlidingLog } from "./budget.js";
import { type CallInit, type FetchWrapper, type Send, wrapper } from "./call.js";
import { RateLimitError } from "./errors.js";
import { type EventListener, emitOf } from "./events.js";
import { Gate } from "./gate.js";
import { neverSent } from "./network.js";
import { Waiting } from "./queue.js";
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
  const { admission, accounting } = createLimiter(options);
  return (next) => admission(accounting(next));
}

/** The two parts of a limiter, between which a pipeline may have others. */
interface Limiter {
  /** Has a call wait for its slot, unless it has one. */
  readonly admission: FetchWrapper;
  /** Sends a call that was admitted, and gives its slot back. */
  readonly accounting: FetchWrapper;
}

/** A limiter in its parts. Its accounting is for calls that come from its admission. */
export function createLimiter(options: LimiterOptions): Limiter {
  const { key, maxQueue = Number.POSITIVE_INFINITY, maxPauseMs = 120_000, onEvent, backend } = options;
  if (onEvent) backend?.listen?.(onEvent);

  /** Lets a call through, or has it wait its turn. */
  function enter(gate: Gate, next: Send, url: string, init: CallInit): Promise<Response> {
    const { call, signal } = init;
    signal?.throwIfAborted();
    const { pausedMs } = gate;
    if (pausedMs > call.leftMs) {
      throw new RateLimitError("rate-limited", "the server asks to wait longer than the deadline allows.", pausedMs, {
        call,
      });
    }
    if (call.gate !== gate) call.place = gate.nextPlace();
    call.gate = gate;
    call.waitedMs = undefined;
    if (gate.enter()) {
      call.admitted = true;
      return next(url, init);
    }
    if (gate.queueLength >= maxQueue) {
      throw new RateLimitError("queue-full", `${maxQueue} calls are waiting already (maxQueue).`, undefined, { call });
    }
    emitOf(call, onEvent, { type: "queued", queueLength: gate.queueLength + 1 });
    return new WaitingCall(next, url, init).at(gate);
  }

  const admission = wrapper((next) => (url, init) => {
    if (init.call.admitted) return next(url, init);
    return typeof key === "string"
      ? enter(gateOf(key, options), next, url, init)
      : Promise.resolve(key()).then((name) => enter(gateOf(name, options), next, url, init));
  });

  const accounting = wrapper((next) => async (url, init) => {
    const { call } = init;
    const gate = call.gate as Gate;
    call.admitted = false;
    const sentAt = performance.now();
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
      emitOf(call, onEvent, { type: "paused", pauseMs, share, queueLength });
    } else {
      gate.answered();
    }
    return response;
  });

  return { admission, accounting };
}

/**
 * A call that waits its turn. There may be very many, so each is an object that holds what sends it, rather than closures:
 * those take twice as much, and longer to run.
 */
class WaitingCall extends Waiting {
  readonly #next: Send;
  readonly #url: string;
  readonly #init: CallInit;
  // Whole ms: a fraction would be an object of its own.
  readonly #since = Math.floor(performance.now());
  #resolve!: (response: Promise<Response>) => void;

  constructor(next: Send, url: string, init: CallInit) {
    super();
    this.#next = next;
    this.#url = url;
    this.#init = init;
  }

  /** Waits at the gate; rejects, and leaves the queue, as soon as the call is aborted. */
  at(gate: Gate): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      const { signal } = this.#init;
      if (signal) {
        const release = onAbort(signal, () => {
          gate.withdraw(this);
          reject(signal.reason);
        });
        this.#resolve = (response) => {
          release();
          resolve(response);
        };
      }
      gate.wait(this);
    });
  }

  get priority(): number {
    return this.#init.call.priority;
  }

  get place(): number {
    return this.#init.call.place;
  }

  wake(): void {
    const { call } = this.#init;
    call.waitedMs = performance.now() - this.#since;
    call.admitted = true;
    this.#resolve(this.#next(this.#url, this.#init));
  }
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
