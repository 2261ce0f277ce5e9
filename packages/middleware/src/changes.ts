import { InvalidParameterError, ResponseError } from "./errors.js";
import { type PaginatedMethod, pages } from "./paginate.js";

/** Where to go on, and which arguments go with each call. */
export interface ChangesOptions<Init> {
  /** What an earlier feed gave as its `resumeToken`. Default: from the beginning, which hands out everything once. */
  resumeToken?: string | undefined;
  /** Arguments of the list operation: filters, page size, deadline. */
  init?: Init | undefined;
}

/** What changed; to be walked once with `for await`. */
export interface Changes<Item> extends AsyncIterable<Item> {
  /**
   * Where the next feed can go on. Holds what was handed out and dealt with: an item counts once the loop asks for the
   * one after it. Keep it when the loop has ended, or in its midst.
   */
  readonly resumeToken: string;
}

/** Items that a token remembers at most, the latest: a longer memory would make tokens of megabytes. */
const REMEMBERED = 10_000;

/** How often the pages of one feed are walked at most while they won't hold still. */
const MOST_ROUNDS = 10;

/** What a token says. */
interface Position {
  /** As the server gave it: what it counts isn't documented. */
  since?: unknown;
  /** Items that were handed out and may come again, key → hash of their content. */
  seen: [key: string, hash: string][];
}

/**
 * What changed since the last feed, each item at least once, over all pages.
 *
 * The server is asked with what its answer to the feed before gave as "since", which is taken for opaque. A change
 * between two pages can make an item slip from one to the other unseen: while the list won't hold still, its pages are
 * walked again. What comes again with the same content is dropped; a token remembers the latest 10 000 items, a feed all
 * of its own (some 100 B each). Throws as `paginate` does, an `InvalidParameterError` for a token that isn't one, and a `ResponseError` when
 * the answer doesn't say where to go on.
 *
 * @example
 * const feed = changes(orders.getCustomerOrders, { resumeToken: await load() });
 * for await (const order of feed) await handle(order);
 * await save(feed.resumeToken);
 */
export function changes<Init, Data, Error, Item>(
  method: PaginatedMethod<[init?: Init], Data, Error, Item>,
  { resumeToken, init }: ChangesOptions<Init> = {},
): Changes<Item> {
  const names = method.pagination.changes;
  if (!names) throw new InvalidParameterError("this operation can't tell what changed.");
  const start = resumeToken === undefined ? { seen: [] } : parse(resumeToken);
  const seen = new Map(start.seen);
  let since = start.since;

  async function* walk(): AsyncGenerator<Item, void, undefined> {
    // The first answer of all: what changed after it comes again in the next feed, whatever became of it in this one.
    let next: unknown;
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      let current: unknown;
      let pageCount = 0;
      let changing = false;
      let twice = false;
      let fresh = 0;
      const met = new Set<string>();
      for await (const { items, answer, response } of pages(method, withSince(init, names!.param, since))) {
        const given = answer[names!.field];
        if (given === undefined || given === null) {
          const message = `the answer has no "${names!.field}", which says where to go on.`;
          throw new ResponseError("unexpected-answer", message, response.status, "");
        }
        next ??= given;
        current ??= given;
        pageCount++;
        changing ||= given !== current;
        for (const item of items) {
          const key = String((item as Record<string, unknown>)[names!.key]);
          twice ||= met.has(key);
          met.add(key);
          const hash = await hashOf(item);
          if (seen.get(key) === hash) continue;
          yield item;
          fresh++;
          // Again at the end: a token remembers the latest.
          seen.delete(key);
          seen.set(key, hash);
        }
      }
      // What changes between two pages can move an unseen item to a page that was fetched already. So the pages are
      // walked again until they held still, or showed nothing new; of a single page, nothing can slip away.
      const heldStill = !twice && (!changing || (round > 1 && fresh === 0));
      if (pageCount === 1 || heldStill) {
        since = next;
        return;
      }
    }
    // The list never held still: `since` stays, so that the next feed looks at all of it again.
  }

  return {
    [Symbol.asyncIterator]: walk,
    get resumeToken() {
      const position: Position = { since, seen: [...seen].slice(-REMEMBERED) };
      return JSON.stringify(position);
    },
  };
}

function withSince<Init>(init: Init | undefined, param: string, since: unknown): Init | undefined {
  if (since === undefined) return init;
  const { params, ...rest } = (init ?? {}) as { params?: { query?: object } };
  return { ...rest, params: { ...params, query: { ...params?.query, [param]: since } } } as Init;
}

function parse(token: string): Position {
  try {
    const position = JSON.parse(token) as Partial<Position> | null;
    const isPair = (entry: unknown) => Array.isArray(entry) && entry.every((part) => typeof part === "string");
    if (Array.isArray(position?.seen) && position.seen.every(isPair))
      return { since: position.since, seen: position.seen };
  } catch {
    // Not even JSON: said below.
  }
  throw new InvalidParameterError(
    "resumeToken isn't one that a feed of changes gave. Leave it out to start from the beginning.",
  );
}

/** Of the content alone: the order of an object's keys says nothing. */
async function hashOf(item: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(item, sortKeys));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 9), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
