import type { Budget, Grant } from "./budget.js";
import { Queue, type Waiting } from "./queue.js";
import { setTimer } from "./timer.js";

/** Calls under way at first. */
const FIRST_WAVE = 8;

/** What each answer adds: the calls under way grow by a half with every round trip. */
const WAVE_GROWTH = 1 / 2;

/** The most that are under way at once, as a part of the limit: a refusal, or a change of order, hits no more. */
const FULL_WAVE = 1 / 8;

/**
 * Waiting calls that go in one turn of the event loop: however fast the answers are, others get their turn, too. A fetch
 * that throws at once lets the next call go from within: no deeper than this.
 */
const MOST_PER_TURN = 200;

/**
 * Lets calls through in order, as the budget allows. One gate per key: everything that is known about the key's limit
 * comes together here.
 */
export class Gate {
  readonly #budget: Budget;
  #limit: number;
  #windowMs: number;
  readonly #queue = new Queue();
  #places = 0;
  #underWay = 0;
  /** Calls that may be under way at once. Starts small, so that the first refusal finds few on the road. */
  #wave = FIRST_WAVE;
  #lastAnswerAt = 0;
  #pauseStartedAt = Number.NEGATIVE_INFINITY;
  /** Waves of refusals since the last answer. */
  #refusals = 0;
  #asking = false;
  /** Waiting calls that went since the timer last went off. */
  #woken = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerDueAt = Number.POSITIVE_INFINITY;

  constructor(budget: Budget, limit: number, windowMs: number) {
    this.#budget = budget;
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  /** Takes the stricter of its numbers and a newcomer's, for both. */
  tighten(limit: number, windowMs: number): void {
    if (limit >= this.#limit && windowMs <= this.#windowMs) return;
    this.#limit = Math.min(limit, this.#limit);
    this.#windowMs = Math.max(windowMs, this.#windowMs);
    this.#budget.adjust(this.#limit, this.#windowMs);
  }

  get #fullWave(): number {
    return Math.max(FIRST_WAVE, Math.floor(this.#limit * FULL_WAVE));
  }

  /** Calls that may go now, as far as those under way are concerned. */
  get #room(): number {
    return Math.floor(this.#wave) - this.#underWay;
  }

  /** Calls that wait. */
  get queueLength(): number {
    return this.#queue.size;
  }

  /** Calls per window that are allowed at present. */
  get share(): number {
    return this.#budget.share;
  }

  /** How long the gate stays shut after a refusal, in ms; 0 when it isn't. */
  get pausedMs(): number {
    return this.#budget.pausedMs;
  }

  /** A new place at the end of the line. */
  nextPlace(): number {
    return this.#places++;
  }

  /** Lets a newcomer through, where nobody waits and a slot is to be had at once. */
  enter(): boolean {
    const idleMs = performance.now() - this.#lastAnswerAt;
    if (this.#underWay === 0 && idleMs > this.#windowMs) this.#wave = Math.min(this.#wave, FIRST_WAVE);
    if (this.#queue.size > 0 || this.#asking || this.pausedMs > 0 || this.#room < 1) return false;
    const grant = this.#budget.take(1);
    if (grant instanceof Promise) this.#admitLater(grant);
    else if (grant.slots > 0) {
      this.#underWay++;
      return true;
    }
    return false;
  }

  /** Puts a caller into the queue, who is woken when it may go on, unless it is withdrawn. */
  wait(waiting: Waiting): void {
    this.#queue.add(waiting);
    // Where others wait already, there is nothing to be had at this moment.
    if (this.#queue.size === 1) this.#admit();
  }

  /** Leaves the queue. */
  withdraw(waiting: Waiting): void {
    this.#queue.remove(waiting);
    if (this.#queue.size === 0) this.#admitIn(Number.POSITIVE_INFINITY);
  }

  /** The call got an answer. */
  answered(): void {
    this.#budget.answered();
    this.#lastAnswerAt = performance.now();
    this.#refusals = 0;
    this.#wave = Math.min(this.#wave + WAVE_GROWTH, this.#fullWave);
    this.#over();
  }

  /** The call never reached the server. */
  unused(): void {
    this.#budget.unused();
    this.#over();
  }

  /**
   * The server refused a call that left at `sentAt`. Shuts the gate for what Retry-After asks, plus a little, so that
   * clients don't come back in step. Gives the time it stays shut, in ms.
   */
  refused(sentAt: number, retryAfterMs: number | undefined, maxPauseMs: number): number {
    // Calls that were on the road when the gate shut belong to the wave that shut it.
    const firstOfWave = sentAt >= this.#pauseStartedAt;
    if (firstOfWave) {
      this.#refusals++;
      this.#pauseStartedAt = performance.now();
      this.#wave = 1;
    }
    const leastMs = Math.min(25 * 2 ** this.#refusals, this.#windowMs);
    const unknownMs = Math.min(500 * 2 ** this.#refusals, this.#windowMs);
    const askedMs = Math.min(retryAfterMs ?? unknownMs, maxPauseMs);
    const jitterMs = firstOfWave ? Math.random() * Math.min(1000, this.#windowMs / 20) : 0;
    this.#budget.refused(sentAt, Math.max(askedMs, leastMs) + jitterMs);
    this.#over();
    return this.pausedMs;
  }

  #over(): void {
    this.#underWay--;
    this.#admit();
  }

  /** Lets through whom it can, and sees to it that it is called again in time for the rest. */
  #admit(): void {
    if (this.#asking) return;
    while (this.#queue.size > 0 && this.pausedMs === 0) {
      if (this.#woken >= MOST_PER_TURN) {
        this.#admitIn(0);
        return;
      }
      const wanted = Math.min(this.#queue.size, this.#room, MOST_PER_TURN - this.#woken);
      if (wanted <= 0) return;
      const grant = this.#budget.take(wanted);
      if (grant instanceof Promise) {
        this.#admitLater(grant);
        return;
      }
      this.#use(grant.slots);
      if (grant.slots === 0) {
        this.#admitIn(grant.waitMs);
        return;
      }
    }
    this.#admitIn(this.#queue.size > 0 ? this.pausedMs : Number.POSITIVE_INFINITY);
  }

  #admitLater(grant: Promise<Grant>): void {
    this.#asking = true;
    grant.then(({ slots, waitMs }) => {
      this.#asking = false;
      this.#use(slots);
      if (slots > 0) this.#admit();
      else this.#admitIn(waitMs);
    });
  }

  #use(slots: number): void {
    for (let used = 0; used < slots; used++) {
      const waiting = this.#queue.shift();
      if (waiting) {
        this.#underWay++;
        this.#woken++;
        waiting.wake();
      } else {
        this.#budget.unused();
      }
    }
  }

  /**
   * One timer for the whole gate. None while nobody waits, so that an idle process can exit; while somebody waits, it
   * must not.
   */
  #admitIn(ms: number): void {
    const never = ms === Number.POSITIVE_INFINITY;
    const dueAt = never ? ms : performance.now() + ms;
    // A timer that goes off early only looks and is set again: cheaper than setting it anew at each answer.
    if (this.#timerDueAt <= dueAt && (!never || this.#timerDueAt === dueAt)) return;
    clearTimeout(this.#timer);
    this.#timerDueAt = dueAt;
    if (never) return;
    this.#timer = setTimer(() => {
      this.#timerDueAt = Number.POSITIVE_INFINITY;
      this.#woken = 0;
      this.#admit();
    }, Math.ceil(ms));
  }
}
