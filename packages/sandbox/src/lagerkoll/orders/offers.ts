import {
  type Offer,
  type OfferCreate,
  type OfferRow,
  type OfferRowCreate,
  type OfferUpdate,
  OfferState as State,
} from "lagerkoll-customer-orders";
import type { Clock } from "../../clock.js";
import { Collection } from "../collection.js";
import type { FirstIds } from "../first-ids.js";
import { conflict, notFound, Refused } from "../refused.js";
import { storeCurrency, type Warehouse } from "../warehouse.js";
import { discountOf, money } from "./order.js";
import type { Orders } from "./orders.js";

/** A row of an offer. It always has these. */
type StoredOfferRow = OfferRow & Required<Pick<OfferRow, "id" | "amount" | "salesPrice">>;

/** An offer. It always has these. */
export type StoredOffer = Omit<Offer, "rows"> &
  Required<Pick<Offer, "offerId" | "state" | "createdDate">> & { readonly rows: readonly StoredOfferRow[] };

/** The store's offers. One that is approved becomes a customer order. */
export class Offers {
  readonly #byId = new Collection<number, StoredOffer>();
  readonly #orders: Orders;
  readonly #warehouse: Warehouse;
  readonly #clock: Clock;
  #nextId: number;
  #nextRowId: number;

  constructor(orders: Orders, warehouse: Warehouse, clock: Clock, { offer, offerRow }: FirstIds) {
    this.#orders = orders;
    this.#warehouse = warehouse;
    this.#clock = clock;
    this.#nextId = offer;
    this.#nextRowId = offerRow;
  }

  /** In the order in which they were added. */
  get all(): StoredOffer[] {
    return this.#byId.all;
  }

  get since(): number {
    return this.#byId.since;
  }

  changedSince(since: number): StoredOffer[] {
    return this.#byId.changedSince(since);
  }

  /** @throws Refused when there is no such offer */
  existing(id: number): StoredOffer {
    const offer = this.#byId.get(id);
    if (!offer) throw notFound(`There is no offer with id ${id}.`);
    return offer;
  }

  /** @throws Refused when it points to a customer that doesn't exist */
  add({ rows = [], ...given }: OfferCreate): StoredOffer {
    this.#requireCustomer(given.customerId);
    return this.#save({
      ...given,
      ...(given.currency === storeCurrency && { rate: 1 }),
      offerId: this.#nextId++,
      state: State.NEW,
      createdDate: this.#clock(),
      rows: rows.map((row) => this.#newRow(row)),
    });
  }

  /** @throws Refused when the offer is closed, or has no such row or customer */
  update(offer: StoredOffer, { rows = [], ...fields }: OfferUpdate): StoredOffer {
    requireNew(offer);
    this.#requireCustomer(fields.customerId);
    rows.forEach(({ id }, index) => {
      if (offer.rows.some((row) => row.id === id)) return;
      throw new Refused(`Offer ${offer.offerId} has no row with id ${id}.`, { field: `rows[${index}].id` });
    });
    const changed = offer.rows.map((row) => withTotal({ ...row, ...rows.find(({ id }) => id === row.id) }));
    return this.#save({ ...offer, ...fields, rows: changed });
  }

  /** @throws Refused when the offer is closed already */
  cancel(offer: StoredOffer): StoredOffer {
    requireNew(offer);
    return this.#save({ ...offer, state: State.CANCELLED });
  }

  /**
   * Closes the offer and makes a customer order of it, where it points to a customer. Lagerkoll's page doesn't say that
   * approving does this; an offer's `customerOrderId` suggests it.
   *
   * @throws Refused when the offer is closed already
   */
  approve(offer: StoredOffer): StoredOffer {
    requireNew(offer);
    const { customerId, currency, ourReference } = offer;
    if (customerId === undefined) return this.#save({ ...offer, state: State.CLOSED });
    const { orderId } = this.#orders.add({
      customerId,
      ...(currency !== undefined && { currency }),
      ...(ourReference !== undefined && { ourReference }),
      products: offer.rows.map(({ articleId, articleName, amount, salesPrice, discountType, discount }) => ({
        orderedAmount: amount,
        piecePrice: salesPrice,
        ...(articleId !== undefined && { articleId }),
        ...(articleName !== undefined && { description: articleName }),
        ...(discountType !== undefined && { discountType }),
        ...(discount !== undefined && { discount }),
      })),
    });
    return this.#save({ ...offer, state: State.CLOSED, customerOrderId: orderId });
  }

  #requireCustomer(id: number | undefined): void {
    if (id === undefined || this.#warehouse.customers.get(id)) return;
    throw new Refused(`There is no customer with id ${id}.`, { field: "customerId" });
  }

  #newRow({ id: _, ...given }: OfferRowCreate): StoredOfferRow {
    const article = given.articleId === undefined ? undefined : this.#warehouse.articles.get(given.articleId);
    return withTotal({
      discountType: "AMOUNT",
      discount: 0,
      ...(article && { articleName: article.name, unit: article.unit }),
      ...(given.purchaseCurrency === storeCurrency && { purchaseRate: 1 }),
      ...given,
      id: this.#nextRowId++,
    });
  }

  #save(offer: StoredOffer): StoredOffer {
    this.#byId.set(offer.offerId, offer);
    return offer;
  }
}

function requireNew({ offerId, state }: StoredOffer): void {
  if (state === State.CLOSED) throw conflict(`Offer ${offerId} is approved and can't be changed any more.`);
  if (state === State.CANCELLED) throw conflict(`Offer ${offerId} is cancelled and can't be changed any more.`);
}

function withTotal(row: StoredOfferRow): StoredOfferRow {
  const totalPrice = row.amount * row.salesPrice;
  return { ...row, totalPrice: money(totalPrice - discountOf({ ...row, totalPrice })) };
}
