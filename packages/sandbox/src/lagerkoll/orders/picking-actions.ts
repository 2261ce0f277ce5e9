import {
  type PickingListProductsUpdate,
  type PickingListProductUpdate,
  type PickingListsResponse,
  PickingListState as State,
} from "lagerkoll-customer-orders";
import type { LagerkollUser } from "../credentials.js";
import { matchesQuery, onePage, type Page, pageOf, type SortKey, sorted } from "../list.js";
import { conflict, notFound, Refused } from "../refused.js";
import type { Action } from "../serve-lagerkoll.js";
import type { Warehouse } from "../warehouse.js";
import type { DropShipments } from "./drop-shipments.js";
import { envelope } from "./order-actions.js";
import type { OrderStates } from "./order-states.js";
import type { Orders } from "./orders.js";
import type { PickingLists, StoredPick, StoredPickingList, Worker } from "./picking-lists.js";

interface OnOrder<Query = unknown> {
  readonly params: { readonly path: { readonly order_id: number }; readonly query: Query };
}
interface OnList<Query = unknown> {
  readonly params: {
    readonly path: { readonly order_id: number; readonly list_id: number };
    readonly query: Query;
    readonly header: Who;
  };
}
/** Headers that say who asks. */
interface Who {
  readonly user_id?: string;
  readonly device_id?: string;
}
interface Paging {
  readonly page: number;
  readonly limit: number;
}
/** How the articles of a list are sorted. */
interface Sorting {
  readonly sort_column?: string;
  readonly sort_order?: string;
}

/** What the operations on picking lists do. */
export function pickingActions(
  lists: PickingLists,
  orders: Orders,
  states: OrderStates,
  dropShipments: DropShipments,
  warehouse: Warehouse,
  users: readonly LagerkollUser[],
) {
  const existing = ({ params: { path } }: Pick<OnList, "params">) => lists.existing(path.order_id, path.list_id);

  function answer({ items, count, ...page }: Page<StoredPickingList>, sorting: Sorting = {}): PickingListsResponse {
    return { ...page, listsCount: count, since: lists.since, lists: items.map((list) => shown(list, sorting)) };
  }

  function requireWorker(who: Who): Worker {
    const worker = workerOf(who, users);
    if (worker) return worker;
    throw new Refused("This operation needs the header device_id or user_id.", { field: "device_id" });
  }

  return {
    getPickingLists: (({ params: { path, query } }) =>
      answer(onePage(lists.of(orders.existing(path.order_id))), query)) satisfies Action<OnOrder<Sorting>>,

    getPickingList: ((request) => answer(onePage([existing(request)]), request.params.query)) satisfies Action<
      OnList<Sorting>
    >,

    getMyPickingLists: (({ params: { query, header } }) => {
      const found = lists.open.filter((list) => {
        const worker = lists.workerOf(list);
        if (!worker ? !query.return_unassigned_lists : !isSame(worker, workerOf(header, users))) return false;
        const { id, title, customerName, orderComment, products } = list;
        const articles = products.flatMap(({ articleId, name }) => [articleId, name]);
        return matchesQuery(query.query, [id, list.orderId, title, customerName, orderComment, ...articles]);
      });
      return answer(onePage(found), query);
    }) satisfies Action<{
      params: { query: { query?: string; return_unassigned_lists: boolean } & Sorting; header: Who };
    }>,

    getUnassignedPickingLists: (({ params: { query } }) => {
      const found = lists.open.filter((list) => !lists.workerOf(list));
      return answer(pageOf(found, query), query);
    }) satisfies Action<{ params: { query: Paging & Sorting } }>,

    getAssignedPickingLists: (({ params: { query, header } }) => {
      const found = lists.open.filter((list) => {
        const worker = lists.workerOf(list);
        return worker && !(query.filter_your_lists && isSame(worker, workerOf(header, users)));
      });
      return answer(pageOf(found, query));
    }) satisfies Action<{ params: { query: Paging & { filter_your_lists: boolean }; header: Who } }>,

    searchPickingListArticles: ((request) => {
      const { query, ...paging } = request.params.query;
      const found = existing(request).products.filter((product) => {
        const units = (product.units ?? []).map(({ barcode }) => barcode);
        const batches = (product.batches ?? []).flatMap(({ batchId, serialNr }) => [batchId, serialNr]);
        return matchesQuery(query, [product.articleId, product.name, product.barcode, ...units, ...batches]);
      });
      return { products: pageOf(found, paging).items };
    }) satisfies Action<OnList<Paging & { query?: string }>>,

    assignPickingList: ((request) =>
      shown(lists.assign(existing(request), requireWorker(request.params.header)))) satisfies Action<OnList>,

    assignPickingListToUser: ((request) => {
      const { assigned_user_id } = request.params.path;
      const worker = workerOf({ user_id: `${assigned_user_id}` }, users);
      if (!worker) throw notFound(`There is no user with id ${assigned_user_id}.`);
      return shown(lists.assign(existing(request), worker));
    }) satisfies Action<{
      params: { path: { order_id: number; list_id: number; assigned_user_id: number } } & OnList["params"];
    }>,

    pickArticle: ((request) => {
      const { params, body } = request;
      requireWorker(params.header);
      const list = existing(request);
      if (body.articleId !== params.path.article_id) {
        throw new Refused(`The path says article ${params.path.article_id}, the body ${body.articleId}.`, {
          field: "articleId",
        });
      }
      return lists
        .pick(list, [body], () => "")
        .products.find(({ customerOrderProductId }) => customerOrderProductId === body.customerOrderProductId);
    }) satisfies Action<OnList & { params: { path: { article_id: string } } } & { body: PickingListProductUpdate }>,

    pickArticles: ((request) => {
      const picked = request.body.products ?? [];
      const { products } = lists.pick(existing(request), picked, (index) => `products[${index}].`);
      const ids = picked.map(({ customerOrderProductId }) => customerOrderProductId);
      return { products: products.filter(({ customerOrderProductId }) => ids.includes(customerOrderProductId)) };
    }) satisfies Action<OnList & { body: PickingListProductsUpdate }>,

    markPickingListPacking: ((request) => {
      const list = existing(request);
      if (list.state === State.CLOSED) throw conflict(`Picking list ${list.id} is closed.`);
      states.packing(orders.existing(list.orderId));
      lists.setState(list, State.PACKING);
    }) satisfies Action<OnList>,

    finishPickingList: ((request) => shown(lists.setState(existing(request), State.CLOSED))) satisfies Action<OnList>,

    createRestPickingList: ((request) => {
      const list = existing(request);
      lists.moveRest(list);
      return envelope(dropShipments.of(orders.existing(list.orderId)));
    }) satisfies Action<OnList>,
  };

  function shown(list: StoredPickingList, { sort_column, sort_order }: Sorting = {}) {
    const key = sort_column === undefined ? undefined : productKeys[sort_column];
    const products = list.products.map((product) => {
      const article = warehouse.articles.get(product.articleId);
      return article ? { ...product, stockAmount: article.stock } : product;
    });
    return { ...list, products: key ? sorted(products, key, sort_order) : products };
  }
}

/** Sort keys of a list's articles, by the names that the page has for columns. */
const productKeys: Readonly<Record<string, (product: StoredPick) => SortKey>> = {
  art: ({ articleId }) => articleId,
  name: ({ name }) => name,
  stock_place: ({ stockPlace }) => stockPlace,
};

function workerOf({ user_id, device_id }: Who, users: readonly LagerkollUser[]): Worker | undefined {
  const user = users.find(({ userId }) => userId === user_id);
  if (user) return { userId: Number(user.userId), name: user.name };
  return device_id === undefined ? undefined : { device: device_id };
}

function isSame(one: Worker, other: Worker | undefined): boolean {
  if (!other) return false;
  if ("userId" in one) return "userId" in other && one.userId === other.userId;
  return "device" in other && one.device === other.device;
}
