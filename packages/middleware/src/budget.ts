import type { EventListener } from "./events.js";

/** Slots that were given out, or how long to wait for one. */
export interface Grant {
  /** Calls that may go now, at most as many as were asked for. */
  readonly slots: number;
  /** When none is free: ask again in so many ms. Infinity: when a call is over. */
  readonly waitMs: number;
}

/**
 * What may be sent on a key: the part of the limiter that several processes can share. A slot is taken when it is
 * granted and given back when its call is over, in one of three ways.
 */
export interface Budget {
  /** Calls per window that are allowed at present. */
  readonly share: number;
  /** How long nobody may send after a refusal, in ms; 0 while the way is free. */
  readonly pausedMs: number;
  /** Asks for up to `wanted` slots. */
  take(wanted: number): Grant | Promise<Grant>;
  /** The answer is there: the slot is free again when a window has passed from now. */
  answered(): void;
  /** The call never reached the server: the slot is free again at once. */
  unused(): void;
  /**
   * The server refused a call that left at `sentAt` (on the clock of `performance.now()`): nobody may send for `pauseMs`.
   * Calls that were on the road when a pause began belong to the refusal that caused it.
   */
  refused(sentAt: number, pauseMs: number): void;
  /** From now on, other numbers hold. */
  adjust(limit: number, windowMs: number): void;
}

/** Where slots are counted. The default counts in this process. A budget never rejects: while it is away, it estimates. */
export interface LimiterBackend {
  (key: string, limit: number, windowMs: number): Budget;
  /** Takes the listener of a client, to tell it of the backend itself. */
  listen?(listener: EventListener): void;
}

/** Clocks of two machines drift apart by some ten ms per minute at worst; a thousandth makes up for it. */
export const DRIFT = 1.001;

/**
 * What a share grows by in a window without refusals, as a part of the limit. Slower, and programs that started with
 * unequal shares take too long to come to equal ones; the refusals are hardly fewer.
 */
export const GROWTH = 0.4;

/**
 * A sliding log, the strictest of the usual limits: at most `limit` calls in any span of `windowMs`. Who obeys it also
 * obeys a fixed window and a token bucket of the same numbers.
 *
 * A slot is dated when the answer is there, not when the call leaves: the server dates a call when it arrives, which is
 * later than the one and earlier than the other. Dated at the start, the next window would begin too early.
 */
export class SlidingLog implements Budget {
  #limit: number;
  #windowMs: number;
  /** Times of answers within the window, oldest first, in a ring. */
  readonly #times: Float64Array;
  #first = 0;
  #count = 0;
  /** Calls under way. */
  #taken = 0;
  /** Calls that were on the road when the share was last cut: what gets through of them counts as well. */
  #onRoad = 0;
  /** The share right after it was last cut, and when that was. */
  #cutTo: number;
  #cutAt = 0;
  #pausedUntil = 0;

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs * DRIFT;
    this.#times = new Float64Array(limit);
    this.#cutTo = limit;
  }

  get share(): number {
    if (this.#cutTo === this.#limit) return this.#limit;
    const grown = Math.max(0, Math.floor((performance.now() - this.#cutAt) / this.#growMs));
    return Math.min(this.#limit, this.#cutTo + grown);
  }

  get pausedMs(): number {
    return this.#pausedUntil && Math.max(0, this.#pausedUntil - performance.now());
  }

  take(wanted: number): Grant {
    this.#expire();
    const { share } = this;
    const free = share - this.#count - this.#taken;
    if (free > 0) {
      const slots = Math.min(free, wanted);
      this.#taken += slots;
      return { slots, waitMs: 0 };
    }
    return { slots: 0, waitMs: Math.min(this.#untilExpiry(1 - free), this.#untilGrowth(share)) };
  }

  answered(): void {
    this.#over(1);
    const now = performance.now();
    this.#expire(now);
    this.#times[(this.#first + this.#count) % this.#times.length] = now;
    this.#count++;
  }

  unused(): void {
    this.#over(0);
  }

  /** Refused although the limit was kept: somebody else is on the key. What got through is our share for now. */
  refused(sentAt: number, pauseMs: number): void {
    this.#over(0);
    const onTheRoad = sentAt < this.#pausedUntil;
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + pauseMs);
    if (onTheRoad) return;
    this.#expire();
    // With nothing through there is nothing to go by: we may have been started into a window that others had used up.
    if (this.#count === 0) return;
    this.#cutTo = this.#count;
    this.#onRoad = this.#taken;
    this.#cutAt = this.#pausedUntil;
  }

  /** More than at the start is not to be had. */
  adjust(limit: number, windowMs: number): void {
    this.#cutTo = this.#cutTo === this.#limit ? limit : Math.min(this.#cutTo, limit);
    this.#limit = limit;
    this.#windowMs = windowMs * DRIFT;
  }

  #over(gotThrough: 0 | 1): void {
    this.#taken--;
    if (this.#onRoad === 0) return;
    this.#onRoad--;
    this.#cutTo = Math.min(this.#limit, this.#cutTo + gotThrough);
  }

  /** Time for the share to grow by one. */
  get #growMs(): number {
    return this.#windowMs / (this.#limit * GROWTH);
  }

  #untilGrowth(share: number): number {
    if (share === this.#limit) return Number.POSITIVE_INFINITY;
    return this.#cutAt + (share - this.#cutTo + 1) * this.#growMs - performance.now();
  }

  /** Time until that many answers have left the window; Infinity when there are fewer. */
  #untilExpiry(answers: number): number {
    if (answers > this.#count) return Number.POSITIVE_INFINITY;
    const time = this.#times[(this.#first + answers - 1) % this.#times.length] as number;
    return time + this.#windowMs - performance.now();
  }

  #expire(now = performance.now()): void {
    const since = now - this.#windowMs;
    while (this.#count > 0 && (this.#times[this.#first] as number) <= since) {
      this.#first = (this.#first + 1) % this.#times.length;
      this.#count--;
    }
  }
}
