import type {
  CustomerOrderCreate,
  CustomerOrderProductCreate,
  CustomerOrderProductUpdate,
  CustomerOrderUpdate,
} from "lagerkoll-customer-orders";
import type { Clock } from "../../clock.js";
import { Collection } from "../collection.js";
import type { FirstIds } from "../first-ids.js";
import { notFound, Refused } from "../refused.js";
import { storeCurrency, type Warehouse } from "../warehouse.js";
import { derived, money, type StoredOrder, type StoredRow } from "./order.js";

/** The store's customer orders. */
export class Orders {
  readonly #byId = new Collection<number, StoredOrder>();
  readonly #warehouse: Warehouse;
  readonly #clock: Clock;
  #nextId: number;
  #nextRowId: number;

  constructor(warehouse: Warehouse, clock: Clock, { order, orderRow }: FirstIds) {
    this.#warehouse = warehouse;
    this.#clock = clock;
    this.#nextId = order;
    this.#nextRowId = orderRow;
  }

  /** In the order in which they were added. */
  get all(): StoredOrder[] {
    return this.#byId.all;
  }

  get since(): number {
    return this.#byId.since;
  }

  changedSince(since: number): StoredOrder[] {
    return this.#byId.changedSince(since);
  }

  /** @throws Refused when there is no such order */
  existing(id: number): StoredOrder {
    const order = this.#byId.get(id);
    if (!order) throw notFound(`There is no customer order with id ${id}.`);
    return order;
  }

  /** @throws Refused when the customer doesn't exist */
  add({ products = [], ...given }: CustomerOrderCreate): StoredOrder {
    const customer = this.#customer(given.customerId);
    const orderId = this.#nextId++;
    const orderDate = given.orderDate ?? this.#clock();
    const currency = given.currency ?? customer.currency;
    return this.save({
      ...present({
        deliveryAddress1: customer.address,
        deliveryZipCode: customer.zipCode,
        deliveryCity: customer.city,
        deliveryCountry: customer.country,
        deliveryEmail: customer.email,
        phone1: customer.phone,
        deliveryName: customer.name,
        currencyRate: currency === storeCurrency ? 1 : undefined,
      }),
      state: 0,
      vatIncluded: true,
      pricelistId: -1,
      customerOrderNumber: `${orderId}`,
      ...given,
      orderId,
      customerName: customer.name,
      currency,
      orderDate,
      deliveryDate: given.deliveryDate ?? orderDate,
      products: products.map((row) => this.#newRow(row)),
    });
  }

  /** Sets what the fields say; rows are found by their ids. */
  update(order: StoredOrder, { products = [], ...fields }: CustomerOrderUpdate): StoredOrder {
    const customer = fields.customerId === undefined ? undefined : this.#customer(fields.customerId);
    const updated = { ...order, ...fields, ...(customer && { customerName: customer.name }) };
    if (fields.costCenter === -1) delete updated.costCenter;
    products.forEach(({ id }, index) => {
      if (order.products.some((row) => row.id === id)) return;
      throw new Refused(`Order ${order.orderId} has no row with id ${id}.`, { field: `products[${index}].id` });
    });
    const rows = order.products.map((row) => {
      const change = products.find(({ id }) => id === row.id);
      return change ? this.#changedRow(row, change) : row;
    });
    return this.save({ ...updated, products: rows });
  }

  addRow(order: StoredOrder, row: CustomerOrderProductCreate): StoredOrder {
    return this.save({ ...order, products: [...order.products, this.#newRow(row)] });
  }

  /** @throws Refused when the order has no row at this index */
  updateRow(order: StoredOrder, change: CustomerOrderProductUpdate & { rowIndex: number }): StoredOrder {
    const index = this.#indexOf(order, change);
    const row = this.#changedRow(order.products[index]!, change);
    return this.save({ ...order, products: order.products.with(index, row) });
  }

  /** @throws Refused when the order has no row at this index */
  removeRow(order: StoredOrder, given: { rowIndex: number; id: number }): StoredOrder {
    return this.save({ ...order, products: order.products.toSpliced(this.#indexOf(order, given), 1) });
  }

  /** Keeps an order as it is now, and counts it among what changed. */
  save(order: Omit<StoredOrder, "orderValue">): StoredOrder {
    const complete = derived(order, this.#warehouse);
    this.#byId.set(order.orderId, complete);
    return complete;
  }

  #customer(id: number) {
    const customer = this.#warehouse.customers.get(id);
    if (customer) return customer;
    throw new Refused(`There is no customer with id ${id}.`, { field: "customerId" });
  }

  #newRow({ id: _, ...given }: CustomerOrderProductCreate): StoredRow {
    const defaults = { pickedAmount: 0, deliveredAmount: 0, discountType: "AMOUNT", discount: 0, rowIndex: 0 };
    return this.#priced({ ...defaults, ...given, id: this.#nextRowId++ });
  }

  #changedRow(row: StoredRow, change: CustomerOrderProductUpdate): StoredRow {
    const { totalPrice, ...changed } = { ...row, ...change, id: row.id, rowIndex: row.rowIndex };
    // The row's old price isn't right for a new amount, be it that it was sent along as it was fetched.
    const isStale =
      totalPrice === row.totalPrice &&
      (changed.orderedAmount !== row.orderedAmount || changed.piecePrice !== row.piecePrice);
    return this.#priced(isStale || totalPrice === undefined ? changed : { ...changed, totalPrice });
  }

  /** An article's price, VAT and the like stand in for what the row leaves out. */
  #priced(row: StoredRow): StoredRow {
    const article = row.articleId === undefined ? undefined : this.#warehouse.articles.get(row.articleId);
    if (!article && row.piecePrice === undefined) return row;
    const piecePrice = row.piecePrice ?? article?.price ?? 0;
    return {
      ...present({ description: article?.name, vat: article?.vat, weight: article?.weight }),
      isBundled: false,
      totalPrice: money(piecePrice * row.orderedAmount),
      ...row,
      piecePrice,
    };
  }

  #indexOf(order: StoredOrder, { rowIndex, id }: { rowIndex: number; id: number }): number {
    const row = order.products[rowIndex];
    if (!row) throw new Refused(`Order ${order.orderId} has no row ${rowIndex}.`, { field: "rowIndex" });
    if (row.id === id) return rowIndex;
    throw new Refused(`Row ${rowIndex} of order ${order.orderId} has the id ${row.id}, not ${id}.`, { field: "id" });
  }
}

/** Without the fields that are undefined. */
function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
