import type { Options, SearchOptions } from "minisearch";

/** What can be found, and where it stands. */
export interface Entry {
  readonly id: number;
  readonly kind: "operation" | "parameter" | "schema" | "field" | "error code" | "value" | "Swedish";
  /** What is shown, and counts most: `900743 SEND_CONFIRMATION_FAILED`. */
  readonly title: string;
  /** Other names: an operation's id and path. */
  readonly names: string;
  /** A sentence about it. */
  readonly text: string;
  /** Name of the API, as people know it. */
  readonly api: string;
  /** Address from the site's root. */
  readonly url: string;
}

/** The same when the index is made and when it is searched. */
export const indexOptions: Options<Entry> = {
  fields: ["title", "names", "text", "api"],
  storeFields: ["kind", "title", "text", "api", "url"],
  tokenize,
  processTerm: withoutAccents,
};

/** Who types `deliveryStatus`, or `plocklist`, wants just that first; a slip of a finger is forgiven. */
export const searchOptions: SearchOptions = {
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
  processTerm: withoutAccents,
  combineWith: "AND",
  prefix: true,
  fuzzy: (term) => (term.length > 4 && !/^\d+$/.test(term) ? 0.2 : false),
  boost: { title: 4, names: 3 },
  boostDocument: (_id, _term, stored) => kindBoost[stored?.kind as Entry["kind"]],
};

const kindBoost: Record<Entry["kind"], number> = {
  Swedish: 2,
  operation: 1.6,
  "error code": 1.4,
  schema: 1.2,
  field: 1,
  parameter: 0.9,
  value: 0.7,
};

/** Words, and of names in camel case the whole and its parts: `deliveryStatus` → `deliveryStatus`, `delivery`, `Status`. */
function tokenize(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const parts = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
    return parts.length > 1 ? [word, ...parts] : word === "" ? [] : [word];
  });
}

/** `Följesedel` → `foljesedel`, so that it is found from any keyboard. */
function withoutAccents(term: string): string {
  return term.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** What is called just so comes first, else the order is kept. */
export function exactFirst<Result extends Pick<Entry, "title">>(results: readonly Result[], query: string): Result[] {
  const wanted = withoutAccents(query);
  const isExact = ({ title }: Result) => title.split(": ").some((name) => withoutAccents(name) === wanted);
  return [...results.filter(isExact), ...results.filter((result) => !isExact(result))];
}
