/** A caller in the queue. */
export abstract class Waiting {
  abstract readonly priority: number;
  abstract readonly place: number;
  /** Neighbours, while in the queue. */
  before: Waiting | undefined;
  after: Waiting | undefined;

  /** Called when the caller may go on. */
  abstract wake(): void;
}

interface Lane {
  readonly priority: number;
  first: Waiting | undefined;
  last: Waiting | undefined;
}

/**
 * First come, first served within a priority; higher priorities first. In, out and away from the middle in constant
 * time, for as many callers as there are and a few different priorities.
 */
export class Queue {
  size = 0;
  /** Lanes, highest priority first; one of them may be empty, for the next caller. */
  readonly #lanes: Lane[] = [];

  /** Puts a caller at its place: a newcomer last, one that comes back near the front. */
  add(waiting: Waiting): void {
    const lane = this.#lane(waiting.priority);
    let after: Waiting | undefined;
    if (lane.last && lane.last.place > waiting.place) {
      after = lane.first;
      while (after && after.place < waiting.place) after = after.after;
    }
    const before = after ? after.before : lane.last;
    waiting.before = before;
    waiting.after = after;
    if (before) before.after = waiting;
    else lane.first = waiting;
    if (after) after.before = waiting;
    else lane.last = waiting;
    this.size++;
  }

  /** Takes the next caller out. */
  shift(): Waiting | undefined {
    const next = this.#lanes.find(({ first }) => first)?.first;
    if (next) this.remove(next);
    return next;
  }

  /** Takes a caller out that stands in the queue. */
  remove(waiting: Waiting): void {
    const lane = this.#lane(waiting.priority);
    const { before, after } = waiting;
    if (before) before.after = after;
    else lane.first = after;
    if (after) after.before = before;
    else lane.last = before;
    waiting.before = undefined;
    waiting.after = undefined;
    this.size--;
    if (!lane.first && this.#lanes.length > 1) this.#lanes.splice(this.#lanes.indexOf(lane), 1);
  }

  #lane(priority: number): Lane {
    let index = 0;
    for (const lane of this.#lanes) {
      if (lane.priority === priority) return lane;
      if (lane.priority < priority) break;
      index++;
    }
    const lane: Lane = { priority, first: undefined, last: undefined };
    this.#lanes.splice(index, 0, lane);
    return lane;
  }
}
