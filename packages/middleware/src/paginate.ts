import { ResponseError } from "./errors.js";
import type { Pagination } from "./operation.js";
import { type Call, unwrap } from "./result.js";

/** A method whose answers come in pages; `paginate` walks them. */
export interface PaginatedMethod<Args extends readonly unknown[], Data, Error, Item> {
  (...args: Args): Call<Data, Error>;
  /** How the pages are counted. */
  readonly pagination: Pagination & { readonly item?: Item };
}

/** The part of an init that paging needs. */
interface PagedInit {
  params?: { query?: Record<string, unknown> };
}

/**
 * Every item of every page, a page at a time: the next page is fetched when the caller asks for more, and never when the
 * caller stops. Starts at the page that `params.query` names, or the first. Throws as `unwrap` does, and a
 * `ResponseError` when the server gives the same page over and over.
 */
export async function* paginate<Args extends readonly unknown[], Data, Error, Item>(
  method: PaginatedMethod<Args, Data, Error, Item>,
  ...args: Args
): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of pages(method, ...args)) yield* items;
}

/** A page: its items, and the answer that held them. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly answer: Readonly<Record<string, unknown>>;
  readonly response: Response;
}

/** The pages that `paginate` walks, the last one too when it is empty. */
export async function* pages<Args extends readonly unknown[], Data, Error, Item>(
  method: PaginatedMethod<Args, Data, Error, Item>,
  ...args: Args
): AsyncGenerator<Page<Item>, void, undefined> {
  const { items: itemsKey, page: pageKey, limit: limitKey, end } = method.pagination;
  const init = (args[0] ?? {}) as PagedInit;
  const query = init.params?.query ?? {};
  const asked = query[limitKey];
  let pageSize = typeof asked === "number" ? asked : undefined;
  let page = typeof query[pageKey.param] === "number" ? (query[pageKey.param] as number) : pageKey.first;
  const firstPage = page;
  let handedOut = 0;
  let previous: string | undefined;
  let repeats = 0;

  for (; ; page++) {
    const pageInit = { ...init, params: { ...init.params, query: { ...query, [pageKey.param]: page } } };
    const call = method(...([pageInit] as unknown as Args));
    const { response } = await call;
    const data = (await unwrap(call)) as Record<string, unknown> | undefined;
    const items = data?.[itemsKey];
    if (!data || !Array.isArray(items)) {
      throw new ResponseError("unexpected-answer", `page ${page} has no list "${itemsKey}".`, response.status, "");
    }
    if (items.length === 0) {
      yield { items, answer: data, response };
      return;
    }
    const content = JSON.stringify(items);
    repeats = content === previous ? repeats + 1 : 0;
    // Once may be chance: rows that moved while the pages were fetched.
    if (repeats === 2) {
      throw new ResponseError(
        "unexpected-answer",
        `page ${page} is the same as the two before it: the server doesn't count its pages, so this would never end. Pages are asked for by "${pageKey.param}".`,
        response.status,
        "",
      );
    }
    previous = content;
    yield { items, answer: data, response };

    handedOut += items.length;
    pageSize ??= items.length;
    const total = data[end];
    if (end === "shortPage") {
      if (items.length < pageSize) return;
    } else if (typeof total === "number") {
      const skipped = (firstPage - pageKey.first) * pageSize;
      const reached = end === "pages" ? page - pageKey.first + 1 : skipped + handedOut;
      if (reached >= total) return;
    }
  }
}
