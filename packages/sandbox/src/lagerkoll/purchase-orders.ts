import type { PurchaseOrder } from "lagerkoll-interpreter";
import { Collection } from "./collection.js";
import type { FirstIds } from "./first-ids.js";

/** An order from the store to a supplier. It always has these. */
export type StoredPurchaseOrder = PurchaseOrder & Required<Pick<PurchaseOrder, "id" | "state" | "articles">>;

/** The store's orders to its suppliers. Drop shipments make them; Lagerkoll's API for them isn't covered here. */
export class PurchaseOrders {
  readonly #byId = new Collection<number, StoredPurchaseOrder>();
  #nextId: number;

  constructor({ purchaseOrder }: FirstIds) {
    this.#nextId = purchaseOrder;
  }

  get all(): StoredPurchaseOrder[] {
    return this.#byId.all;
  }

  get(id: number): StoredPurchaseOrder | undefined {
    return this.#byId.get(id);
  }

  add(given: PurchaseOrder): StoredPurchaseOrder {
    const id = this.#nextId++;
    const articles = (given.articles ?? []).map((article, index) => ({ ...article, id: id * 100 + index }));
    const orderValue = articles.reduce(
      (sum, { orderedAmount = 0, purchasePrice = 0 }) => sum + orderedAmount * purchasePrice,
      0,
    );
    const poReference = given.poReference ?? `PO-${id}`;
    const order = { state: 0, ...given, id, poReference, articles, productCount: articles.length, orderValue };
    this.#byId.set(id, order);
    return order;
  }

  update(order: StoredPurchaseOrder): void {
    this.#byId.set(order.id, order);
  }
}
