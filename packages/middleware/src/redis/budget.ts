import { type Budget, DRIFT, type Grant, SlidingLog } from "../budget.js";
import type { Link } from "./link.js";
import { type Question, type Reply, toReply } from "./shared-log.js";

export interface SharedBudgetOptions {
  readonly limit: number;
  readonly windowMs: number;
  readonly processes: number;
  readonly leaseMs: number;
}

/** What has become of slots since Redis was last told. Times on the clock of `performance.now()`. */
class News {
  readonly answered: { id: number; at: number }[] = [];
  readonly unused: number[] = [];
  readonly refused: { id: number; sentAt: number; pausedUntil: number }[] = [];

  get isEmpty(): boolean {
    return this.answered.length + this.unused.length + this.refused.length === 0;
  }

  add({ answered, unused, refused }: News): void {
    this.answered.push(...answered);
    this.unused.push(...unused);
    this.refused.push(...refused);
  }
}

/**
 * An id for a slot that is taken while Redis is away; it is told of it afterwards. Below zero, unlike those that Redis gives,
 * and drawn by lot, since nobody sees to it that processes don't take the same.
 */
const loneId = () => -Math.ceil(Math.random() * 2 ** 50);

/**
 * A key's budget that several processes share through Redis. One question to Redis carries what has become of slots and asks
 * for new ones. Beside it, a log of this process' own calls is kept: while Redis is away, and until what happened meanwhile is
 * known again, this process keeps to its part of the limit by that.
 */
export class SharedBudget implements Budget {
  readonly #link: Link;
  readonly #keys: string[];
  readonly #processes: number;
  readonly #leaseMs: number;
  #limit: number;
  #windowMs: number;

  readonly #own: SlidingLog;
  /** Slots of calls under way, oldest first. Which call has which doesn't matter. */
  readonly #underWay: number[] = [];
  #news = new News();
  /** Questions that are on their way. */
  readonly #asking = new Set<Promise<unknown>>();
  #renewal: ReturnType<typeof setTimeout> | undefined;

  /** The log that was last heard of, and when. */
  #epoch = 0;
  #heardAt = Number.NEGATIVE_INFINITY;
  #share: number;
  #free: number;
  #pausedUntil = 0;
  /** Nothing is to be had before. */
  #askAgainAt = 0;
  /** The log was found to be another than the one that was known. */
  #lost = false;
  /** When Redis was last found to have gone away. */
  #leftAt: number | undefined;
  /** Until then, calls of others count that can't be seen any more; what this process may do meanwhile. */
  #blindUntil = Number.NEGATIVE_INFINITY;
  #blindLimit = 0;

  constructor(link: Link, keys: string[], { limit, windowMs, processes, leaseMs }: SharedBudgetOptions) {
    this.#link = link;
    this.#keys = keys;
    this.#processes = processes;
    this.#leaseMs = leaseMs;
    this.#limit = limit;
    this.#windowMs = Math.ceil(windowMs * DRIFT);
    this.#own = new SlidingLog(limit, windowMs);
    this.#share = limit;
    this.#free = limit;
  }

  get share(): number {
    return this.#isAway ? this.#own.share : Math.min(this.#share, this.#own.share);
  }

  get pausedMs(): number {
    return Math.max(0, this.#pausedUntil - performance.now());
  }

  take(wanted: number): Grant | Promise<Grant> {
    this.#setOwnLimit();
    if (this.#isAway) return this.#takeAlone(wanted);
    const waitMs = this.#askAgainAt - performance.now();
    if (waitMs > 0 && this.#news.isEmpty) return { slots: 0, waitMs };
    const own = this.#own.take(wanted);
    if (own.slots === 0) return { slots: 0, waitMs: Math.min(own.waitMs, this.#longestWaitMs) };
    return this.#takeShared(wanted, own.slots);
  }

  answered(): void {
    this.#own.answered();
    const now = performance.now();
    const { answered } = this.#news;
    answered.push({ id: this.#over(), at: now });
    // While Redis is away, this is what is worth being told when it is back.
    while (answered[0]!.at < now - this.#windowMs) answered.shift();
    this.#tellSoon();
  }

  unused(): void {
    this.#own.unused();
    this.#giveBack([this.#over()]);
  }

  refused(sentAt: number, pauseMs: number): void {
    const now = performance.now();
    this.#pausedUntil = Math.max(this.#pausedUntil, now + pauseMs);
    const id = this.#over();
    // Taken alone, it says nothing of what all processes together may do.
    if (id < 0) {
      this.#own.refused(sentAt, pauseMs);
    } else {
      this.#own.unused();
      this.#news.refused.push({ id, sentAt, pausedUntil: now + pauseMs });
    }
    this.#tellSoon();
  }

  adjust(limit: number, windowMs: number): void {
    this.#limit = limit;
    this.#windowMs = Math.ceil(windowMs * DRIFT);
  }

  /** Resolves when Redis knows what has become of all slots, or can't be told. */
  async flush(): Promise<void> {
    while (!this.#isAway && this.#asking.size > 0) await Promise.allSettled(this.#asking);
    if (this.#isAway || this.#news.isEmpty) return;
    await this.#exchange({}).then(
      () => this.flush(),
      () => {},
    );
  }

  get #isAway(): boolean {
    return this.#link.awaySince !== undefined;
  }

  /** Nobody tells when another process gives slots back: it is looked after now and then. */
  get #longestWaitMs(): number {
    return this.#windowMs / 20;
  }

  /** By Redis: at most as many slots as this process' own log has room for. */
  async #takeShared(wanted: number, room: number): Promise<Grant> {
    let reply: Reply;
    try {
      reply = await this.#exchange({ wanted: room });
    } catch (error) {
      this.#link.fell(error);
      for (let slot = 0; slot < room; slot++) this.#own.unused();
      return this.take(wanted);
    }
    const { ids, waitMs = this.#longestWaitMs } = reply;
    for (let slot = ids.length; slot < room; slot++) this.#own.unused();
    if (reply.lost) return this.take(wanted);
    // A call was refused while the question was on its way.
    if (this.pausedMs > 0) {
      for (const _ of ids) this.#own.unused();
      this.#giveBack(ids);
      return { slots: 0, waitMs: this.pausedMs };
    }
    this.#underWay.push(...ids);
    this.#keepLeases();
    if (ids.length > 0) return { slots: ids.length, waitMs: 0 };
    // Many processes that wait for one slot must not ask for it all the time.
    const soonestMs = this.#windowMs / 200;
    const boundedMs = Math.max(soonestMs, Math.min(waitMs, this.#longestWaitMs));
    this.#askAgainAt = performance.now() + boundedMs;
    return { slots: 0, waitMs: boundedMs };
  }

  /** Without Redis: this process' part of the limit. */
  #takeAlone(wanted: number): Grant {
    this.#link.probe(() => this.#exchange({}));
    const { slots, waitMs } = this.#own.take(wanted);
    for (let slot = 0; slot < slots; slot++) this.#underWay.push(loneId());
    this.#keepLeases();
    return { slots, waitMs: Math.min(waitMs, this.#link.probeEveryMs) };
  }

  /** Sets how many calls per window this process may make as far as it can tell by itself. */
  #setOwnLimit(): void {
    const now = performance.now();
    const { awaySince, backAt, probeEveryMs } = this.#link;
    const part = Math.max(1, Math.floor(this.#limit / this.#processes));
    if (this.#lost || (awaySince !== undefined && awaySince !== this.#leftAt)) {
      this.#lost = false;
      this.#leftAt = awaySince;
      this.#blindUntil = now + this.#windowMs;
      // Those who have used more than their part wait until they haven't; only then it is the others'. What was free is
      // everybody's.
      this.#blindLimit = Math.min(part, Math.max(1, this.#ownUse() + Math.floor(this.#free / this.#processes)));
    }
    // All processes come back within some time, and only then have all told what they did meanwhile.
    const isAlone = awaySince !== undefined || now < backAt + 2 * probeEveryMs;
    this.#setOwn(now < this.#blindUntil ? this.#blindLimit : isAlone ? part : this.#limit);
  }

  #setOwn(limit: number): void {
    this.#own.adjust(limit, this.#windowMs / DRIFT);
  }

  /** Own calls that count at present. */
  #ownUse(): number {
    this.#setOwn(this.#limit);
    const { slots } = this.#own.take(this.#limit);
    for (let slot = 0; slot < slots; slot++) this.#own.unused();
    return this.#limit - slots;
  }

  /** Tells the news, asks, and learns from the reply. Rejects when no reply comes in time; then the news are kept. */
  #exchange(wish: { wanted?: number; renewed?: readonly number[] }): Promise<Reply> {
    const asking = this.#ask(wish).finally(() => this.#asking.delete(asking));
    this.#asking.add(asking);
    return asking;
  }

  async #ask({ wanted = 0, renewed = [] }: { wanted?: number; renewed?: readonly number[] }): Promise<Reply> {
    const news = this.#news;
    this.#news = new News();
    const now = performance.now();
    const question: Question = {
      epoch: now - this.#heardAt < this.#windowMs ? this.#epoch : 0,
      limit: this.#limit,
      windowMs: this.#windowMs,
      leaseMs: this.#leaseMs,
      wanted,
      answered: news.answered.map(({ id, at }) => [id, now - at]),
      unused: news.unused,
      refused: news.refused.map(({ id, sentAt, pausedUntil }) => [id, now - sentAt, pausedUntil - now]),
      renewed,
    };
    try {
      const late = (returned: unknown) => this.#giveBack(toReply(returned, question).ids);
      const reply = toReply(await this.#link.ask(this.#keys, JSON.stringify(question), late), question);
      this.#learn(reply);
      if (!this.#news.isEmpty) setImmediate(() => this.#tell());
      return reply;
    } catch (error) {
      this.#news.add(news);
      throw error;
    }
  }

  #learn({ epoch, lost, share, free, pausedMs }: Reply): void {
    const now = performance.now();
    if (lost) this.#lost = true;
    else this.#free = free;
    this.#epoch = epoch;
    this.#heardAt = now;
    this.#share = share;
    if (pausedMs > 0) this.#pausedUntil = Math.max(this.#pausedUntil, now + pausedMs);
  }

  /** A call is over. */
  #over(): number {
    const id = this.#underWay.shift()!;
    this.#keepLeases();
    return id;
  }

  #giveBack(ids: readonly number[]): void {
    this.#news.unused.push(...ids.filter((id) => id > 0));
    this.#tellSoon();
  }

  /** Tells the news unless a question does so first, as it will where calls wait. */
  #tellSoon(): void {
    if (this.#asking.size === 0) queueMicrotask(() => this.#tell());
  }

  #tell(): void {
    if (this.#news.isEmpty || this.#asking.size > 0 || this.#isAway) return;
    // Should it fail, the news go with the next question; nobody waits for this one.
    this.#exchange({}).catch(() => {});
  }

  /** Renews the leases of calls that take long; keeps no process alive. */
  #keepLeases(): void {
    if (this.#underWay.length === 0) {
      clearTimeout(this.#renewal);
      this.#renewal = undefined;
      return;
    }
    this.#renewal ??= setTimeout(() => {
      this.#renewal = undefined;
      this.#keepLeases();
      if (!this.#isAway) this.#exchange({ renewed: this.#underWay }).catch(() => {});
    }, this.#leaseMs / 3).unref();
  }
}
