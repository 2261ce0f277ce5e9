import { Refused } from "./refused.js";

/** A page of a list. Lagerkoll's answers have the first three under these names; the others go by what they list. */
export interface Page<Item> {
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  /** What stands on this page. */
  readonly items: readonly Item[];
  /** How many there are on all pages. */
  readonly count: number;
}

/**
 * Cuts a page out of a list. The first is 0.
 *
 * @throws Refused when there can be no such page
 */
export function pageOf<Item>(all: readonly Item[], { page, limit }: { page: number; limit: number }): Page<Item> {
  if (page < 0) throw new Refused(`The first page is 0, not ${page}.`, { field: "page" });
  if (limit < 1) throw new Refused(`A page holds at least 1, not ${limit}.`, { field: "limit" });
  const items = all.slice(page * limit, (page + 1) * limit);
  return { page, pages: Math.ceil(all.length / limit), pageSize: limit, items, count: all.length };
}

/** All of a list as its only page. */
export function onePage<Item>(all: readonly Item[]): Page<Item> {
  return pageOf(all, { page: 0, limit: Math.max(1, all.length) });
}

export type SortKey = string | number | boolean | undefined;

/** A list sorted by a key: numbers by size, words as in Swedish, what has no key last. Equals keep their order. */
export function sorted<Item>(all: readonly Item[], key: (item: Item) => SortKey, order = "asc"): Item[] {
  const sign = order === "desc" ? -1 : 1;
  return [...all].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === "string" ? a.localeCompare(String(b), "sv", { numeric: true }) : Number(a) - Number(b));
  });
}

/** Whether each word of a query stands somewhere in the texts, in any case. */
export function matchesQuery(query: string | undefined, texts: readonly (string | number | undefined)[]): boolean {
  const haystack = texts.join("\n").toLocaleLowerCase("sv");
  const words = (query ?? "").toLocaleLowerCase("sv").split(/\s+/);
  return words.every((word) => haystack.includes(word));
}
