import fc from "fast-check";
import { changes, InvalidParameterError, type PaginatedMethod } from "lagerkoll-gks-middleware";
import { describe, expect, test } from "vitest";

interface Item {
  id: number;
  content: string;
}
interface Init {
  params?: { query?: Record<string, unknown> };
}

/** A list that counts its changes, in pages of two, and gives again what changed at the very count it is asked with. */
class List {
  private count = 100;
  private items = new Map<number, { content: string; at: number }>();
  readonly asked: (Record<string, unknown> | undefined)[] = [];
  /** Called before each answer. */
  beforeAnswer = () => {};

  /** A list may count its changes, or have a clock that never gives the same twice. */
  constructor(private readonly hasClock = false) {}

  delete(id: number): void {
    this.count++;
    this.items.delete(id);
  }

  set(id: number, content: string): void {
    this.items.delete(id);
    this.items.set(id, { content, at: ++this.count });
  }

  readonly method: PaginatedMethod<[init?: Init], unknown, unknown, Item> = Object.assign(
    async (init?: Init) => {
      this.beforeAnswer();
      if (this.hasClock) this.count++;
      const query = init?.params?.query;
      this.asked.push(query);
      const since = Number(query?.since ?? 0);
      const page = Number(query?.page ?? 0);
      const all = [...this.items].filter(([, { at }]) => at >= since).map(([id, { content }]) => ({ id, content }));
      const data = { items: all.slice(page * 2, page * 2 + 2), since: this.count, pages: Math.ceil(all.length / 2) };
      return { data, response: new Response() };
    },
    {
      pagination: {
        items: "items",
        page: { param: "page", first: 0 },
        limit: "limit",
        end: "pages",
        changes: { param: "since", field: "since", key: "id" },
      },
    } as const,
  );
}

async function collect(feed: AsyncIterable<Item>, atMost = Number.POSITIVE_INFINITY): Promise<string[]> {
  const found: string[] = [];
  for await (const { id, content } of feed) {
    found.push(`${id}${content}`);
    if (found.length >= atMost) break;
  }
  return found;
}

describe("changes", () => {
  test("hands out everything, then what changed, over a restart", async () => {
    const list = new List();
    for (const id of [1, 2, 3]) list.set(id, "a");
    const first = changes(list.method);
    expect(await collect(first)).toEqual(["1a", "2a", "3a"]);

    list.set(2, "b");
    const second = changes(list.method, { resumeToken: first.resumeToken });
    expect(await collect(second)).toEqual(["2b"]);
    expect(await collect(changes(list.method, { resumeToken: second.resumeToken }))).toEqual([]);
  });

  test("gives back what the server gave, whatever it counts, with the caller's own arguments", async () => {
    const list = new List();
    list.set(1, "a");
    const init = { params: { query: { state: 0 } } };
    const { resumeToken } = await finish(changes(list.method, { init }));
    await collect(changes(list.method, { init, resumeToken }));
    expect(list.asked).toEqual([
      { state: 0, page: 0 },
      { state: 0, since: 101, page: 0 },
    ]);
  });

  test("goes on where the loop stopped: the item in hand comes again, those before it don't", async () => {
    const list = new List();
    for (const id of [1, 2, 3, 4]) list.set(id, "a");
    const broken = changes(list.method);
    expect(await collect(broken, 3)).toEqual(["1a", "2a", "3a"]);
    expect(await collect(changes(list.method, { resumeToken: broken.resumeToken }))).toEqual(["3a", "4a"]);
  });

  test.each([
    ["a list that counts its changes", false],
    ["a list with a clock", true],
  ])("misses nothing that changes while the pages are fetched, wherever it changes: %s", async (_, hasClock) => {
    const change = fc.record({
      before: fc.nat(8),
      id: fc.integer({ min: 1, max: 7 }),
      content: fc.constantFrom("a", "b", "c", undefined),
    });
    const property = fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (plan) => {
      const list = new List(hasClock);
      const latest = new Map<number, string>();
      const set = (id: number, content: string | undefined) => {
        if (content === undefined) {
          list.delete(id);
          latest.delete(id);
        } else {
          list.set(id, content);
          latest.set(id, content);
        }
      };
      for (const id of [1, 2, 3, 4, 5]) set(id, "a");
      let answers = 0;
      list.beforeAnswer = () => {
        for (const { id, content } of plan.filter(({ before }) => before === answers)) set(id, content);
        answers++;
      };
      const known = new Map<number, string>();
      let resumeToken: string | undefined;
      // Feeds until the plan is worked off, and one more.
      for (let calm = 0; calm < 2; calm = answers > 9 ? calm + 1 : 0) {
        const feed = changes(list.method, { resumeToken });
        for await (const { id, content } of feed) known.set(id, content);
        resumeToken = feed.resumeToken;
      }
      // That something is gone, a list of what changed can't tell.
      expect(Object.fromEntries(known)).toMatchObject(Object.fromEntries(latest));
    });
    await fc.assert(property, { numRuns: 300, seed: 7 });
  });

  test("a list that never holds still is looked at again from the same place", async () => {
    const list = new List();
    for (const id of [1, 2, 3]) list.set(id, "a");
    let n = 0;
    list.beforeAnswer = () => list.set((n % 3) + 1, `${n++}`);
    const feed = await finish(changes(list.method));
    expect(list.asked).toHaveLength(20);
    expect(JSON.parse(feed.resumeToken)).not.toHaveProperty("since");
  });

  test("the order of an item's keys is no change", async () => {
    const list = new List();
    list.set(1, "a");
    const { resumeToken } = await finish(changes(list.method));
    const turned: typeof list.method = Object.assign(
      async (init?: Init) => {
        const { data, response } = await list.method(init);
        const items = (data as { items: Item[] }).items.map(({ id, content }) => ({ content, id }));
        return { data: { ...(data as object), items }, response };
      },
      { pagination: list.method.pagination },
    );
    expect(await collect(changes(turned, { resumeToken }))).toEqual([]);
  });

  test.each(["", "abc", "{}", '{"seen":[1]}', "null"])("refuses a token that isn't one: %j", (resumeToken) => {
    expect(() => changes(new List().method, { resumeToken })).toThrow(InvalidParameterError);
  });

  test("says when the answer doesn't tell where to go on", async () => {
    const { method } = new List();
    const silent = Object.assign(async () => ({ data: { items: [{ id: 1 }], pages: 1 }, response: new Response() }), {
      pagination: method.pagination,
    });
    await expect(collect(changes(silent as typeof method))).rejects.toThrow('no "since"');
  });

  test("refuses an operation that knows no changes", () => {
    const method = Object.assign(async () => ({ data: {}, response: new Response() }), {
      pagination: { items: "items", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } as const,
    });
    expect(() => changes(method)).toThrow(/can't tell what changed/);
  });
});

async function finish<Feed extends AsyncIterable<Item>>(feed: Feed): Promise<Feed> {
  await collect(feed);
  return feed;
}
