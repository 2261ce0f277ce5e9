import {
  type CustomerOrderBatchProduct,
  type PickingList,
  type PickingListProduct,
  type PickingListProductUpdate,
  PickingListState as State,
} from "lagerkoll-customer-orders";
import type { Clock } from "../../clock.js";
import { Collection } from "../collection.js";
import type { FirstIds } from "../first-ids.js";
import { conflict, notFound, Refused } from "../refused.js";
import type { Warehouse } from "../warehouse.js";
import { articleRows, type StoredOrder, sum } from "./order.js";
import type { Orders } from "./orders.js";

/** What is to be picked for a row of an order. */
export type StoredPick = PickingListProduct &
  Required<Pick<PickingListProduct, "customerOrderProductId" | "articleId" | "orderedAmount" | "pickedAmount">>;

/** A picking list. It always has these. */
export type StoredPickingList = Omit<PickingList, "products"> &
  Required<Pick<PickingList, "id" | "orderId" | "state">> & { readonly products: readonly StoredPick[] };

/** Who picks: a user, or whoever holds a device. */
export type Worker = { readonly userId: number; readonly name: string } | { readonly device: string };

/** The store's picking lists. What is picked is told to the rows of their orders. */
export class PickingLists {
  readonly #byId = new Collection<number, StoredPickingList>();
  readonly #workers = new Map<number, Worker>();
  readonly #orders: Orders;
  readonly #warehouse: Warehouse;
  readonly #clock: Clock;
  #nextId: number;

  constructor(orders: Orders, warehouse: Warehouse, clock: Clock, { pickingList }: FirstIds) {
    this.#orders = orders;
    this.#warehouse = warehouse;
    this.#clock = clock;
    this.#nextId = pickingList;
  }

  /** In the order in which they were made. */
  get all(): StoredPickingList[] {
    return this.#byId.all;
  }

  get since(): number {
    return this.#byId.since;
  }

  /** Lists that aren't closed. */
  get open(): StoredPickingList[] {
    return this.all.filter(({ state }) => state !== State.CLOSED);
  }

  of({ orderId }: StoredOrder): StoredPickingList[] {
    return this.all.filter((list) => list.orderId === orderId);
  }

  /** @throws Refused when the order has no such list */
  existing(orderId: number, listId: number): StoredPickingList {
    const list = this.#byId.get(listId);
    if (list?.orderId !== orderId) throw notFound(`Order ${orderId} has no picking list with id ${listId}.`);
    return list;
  }

  workerOf({ id }: StoredPickingList): Worker | undefined {
    return this.#workers.get(id);
  }

  /** Makes a list of what remains to be picked, unless the order has an open one or there is nothing to pick. */
  make(order: StoredOrder): void {
    const picks = articleRows(order)
      .filter(({ orderedAmount, pickedAmount }) => orderedAmount > pickedAmount)
      .map((row): StoredPick => {
        const article = this.#warehouse.articles.get(row.articleId);
        return {
          ...this.#articleFields(row.articleId),
          name: row.description ?? row.articleId,
          customerOrderProductId: row.id,
          articleId: row.articleId,
          orderedAmount: row.orderedAmount - row.pickedAmount,
          pickedAmount: 0,
          bundled: false,
          ...(row.batches && { batches: row.batches }),
          ...(article && { stockAmount: article.stock }),
        };
      });
    if (picks.length === 0 || this.of(order).some(({ state }) => state !== State.CLOSED)) return;
    this.#add(order, picks);
  }

  assign(list: StoredPickingList, worker: Worker): StoredPickingList {
    this.#workers.set(list.id, worker);
    const who =
      "userId" in worker
        ? { warehouseWorkerId: worker.userId, warehouseWorkerName: worker.name }
        : { warehouseWorkerName: worker.device };
    const { warehouseWorkerId: _, ...kept } = list;
    return this.#save({ ...kept, ...who, startedDate: this.#clock() });
  }

  setState(list: StoredPickingList, state: number): StoredPickingList {
    const finished = state === State.CLOSED && list.state !== State.CLOSED;
    return this.#save({ ...list, state, ...(finished && { finishedDate: this.#clock() }) });
  }

  /**
   * Notes what was picked.
   *
   * @param at way in the request's body to what is picked, for errors
   * @throws Refused when the list is closed, or hasn't what is said to be picked
   */
  pick(
    list: StoredPickingList,
    picked: readonly PickingListProductUpdate[],
    at: (index: number) => string,
  ): StoredPickingList {
    if (list.state === State.CLOSED) throw conflict(`Picking list ${list.id} is closed.`);
    for (const [index, pick] of picked.entries()) checkPick(list, pick, at(index));
    const products = list.products.map((product) => {
      const pick = picked.find(
        ({ customerOrderProductId }) => customerOrderProductId === product.customerOrderProductId,
      );
      if (!pick) return product;
      const { pickedAmount, batches } = pick;
      return { ...product, pickedAmount, ...(batches && { batches: batches.map(wholeBatch) }) };
    });
    const saved = this.#save({ ...list, products });
    this.#tellOrder(list.orderId);
    return saved;
  }

  /** Moves what isn't picked to a list of its own. */
  moveRest(list: StoredPickingList): StoredPickingList {
    const rest = list.products.filter(({ orderedAmount, pickedAmount }) => pickedAmount < orderedAmount);
    if (rest.length === 0) throw conflict(`All of picking list ${list.id} is picked.`);
    this.#save({
      ...list,
      products: list.products
        .filter(({ pickedAmount }) => pickedAmount > 0)
        .map((product) => ({ ...product, orderedAmount: Math.min(product.orderedAmount, product.pickedAmount) })),
    });
    return this.#add(
      this.#orders.existing(list.orderId),
      rest.map(({ batches: _, ...product }) => ({
        ...product,
        orderedAmount: product.orderedAmount - product.pickedAmount,
        pickedAmount: 0,
      })),
    );
  }

  remove(order: StoredOrder): void {
    for (const { id } of this.of(order)) this.#byId.delete(id);
  }

  #add(order: StoredOrder, products: readonly StoredPick[]): StoredPickingList {
    return this.#save({
      id: this.#nextId++,
      orderId: order.orderId,
      title: `Order ${order.customerOrderNumber}`,
      state: State.NEW,
      deliveryDate: order.deliveryDate,
      ...(order.customerName !== undefined && { customerName: order.customerName }),
      ...(order.comments !== undefined && { orderComment: order.comments }),
      products,
    });
  }

  #articleFields(articleId: string): PickingListProduct {
    const article = this.#warehouse.articles.get(articleId);
    if (!article) return {};
    return {
      unit: { name: article.unit },
      ...(article.barcode !== undefined && { barcode: article.barcode }),
      ...(article.stockPlace !== undefined && { stockPlace: article.stockPlace }),
    };
  }

  #save(list: StoredPickingList): StoredPickingList {
    this.#byId.set(list.id, list);
    return list;
  }

  /** A row of an order has picked what all the order's lists have picked for it. */
  #tellOrder(orderId: number): void {
    const order = this.#orders.existing(orderId);
    const picks = this.of(order).flatMap(({ products }) => products);
    this.#orders.save({
      ...order,
      products: order.products.map((row) => {
        const own = picks.filter(({ customerOrderProductId }) => customerOrderProductId === row.id);
        if (own.length === 0) return row;
        const batches = own.flatMap((pick) => pick.batches ?? []);
        const pickedAmount = sum(own, (pick) => pick.pickedAmount);
        return { ...row, pickedAmount, ...(batches.length > 0 && { batches }) };
      }),
    });
  }
}

function checkPick(list: StoredPickingList, pick: PickingListProductUpdate, at: string): void {
  const { customerOrderProductId, articleId, pickedAmount, batches } = pick;
  const product = list.products.find((one) => one.customerOrderProductId === customerOrderProductId);
  if (!product) {
    throw new Refused(`Picking list ${list.id} has nothing for row ${customerOrderProductId} of the order.`, {
      field: `${at}customerOrderProductId`,
    });
  }
  if (product.articleId !== articleId) {
    throw new Refused(`Row ${customerOrderProductId} orders article ${product.articleId}, not ${articleId}.`, {
      field: `${at}articleId`,
    });
  }
  if (pickedAmount < 0) throw new Refused("Less than nothing can't be picked.", { field: `${at}pickedAmount` });
  if (!batches) return;
  if (batches.some(({ batchId, serialNr }) => batchId === undefined && serialNr === undefined)) {
    throw new Refused("Each batch needs a batchId or a serialNr.", { field: `${at}batches` });
  }
  const inBatches = sum(batches, (batch) => batch.pickedAmount ?? 0);
  if (inBatches !== pickedAmount) {
    throw new Refused(`The batches add up to ${inBatches}, but pickedAmount is ${pickedAmount}.`, {
      field: `${at}pickedAmount`,
    });
  }
}

/** With the amounts that Lagerkoll sets where they are missing. */
function wholeBatch(batch: CustomerOrderBatchProduct): CustomerOrderBatchProduct {
  return { orderedAmount: 1, pickedAmount: 0, deliveredAmount: 0, ...batch };
}
