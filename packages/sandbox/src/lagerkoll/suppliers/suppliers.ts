import type {
  GetSuppliersInit,
  Supplier,
  SupplierCreate,
  SuppliersResponse,
  SupplierUpdate,
} from "lagerkoll-suppliers";
import { Collection } from "../collection.js";
import type { FirstIds } from "../first-ids.js";
import { matchesQuery, type Page, pageOf, type SortKey, sorted } from "../list.js";
import type { PurchaseOrders } from "../purchase-orders.js";
import { notFound } from "../refused.js";
import type { Action } from "../serve-lagerkoll.js";
import type { Warehouse } from "../warehouse.js";
import { companyFields } from "./company-fields.js";

/** A supplier of the store. It always has an id. */
export type StoredSupplier = Supplier & { id: number };

type Query = NonNullable<NonNullable<GetSuppliersInit["params"]>["query"]>;
/** What of a query says which suppliers are wanted, and how much of them. */
type Selection = Pick<Query, "article" | "open_orders">;
interface ById {
  readonly params: { readonly path: { readonly id: number }; readonly query: Selection };
}

/** The suppliers of the store, and what each operation of the Suppliers API does with them. */
export class Suppliers {
  readonly #byId = new Collection<number, StoredSupplier>();
  readonly #warehouse: Warehouse;
  readonly #purchaseOrders: PurchaseOrders;
  #nextId: number;

  constructor(warehouse: Warehouse, purchaseOrders: PurchaseOrders, { supplier }: FirstIds) {
    this.#warehouse = warehouse;
    this.#purchaseOrders = purchaseOrders;
    this.#nextId = supplier;
  }

  /** In the order in which they were added. */
  get all(): StoredSupplier[] {
    return this.#byId.all;
  }

  get(id: number): StoredSupplier | undefined {
    return this.#byId.get(id);
  }

  /** @throws Refused when a field holds what Lagerkoll doesn't know */
  add(given: SupplierCreate): StoredSupplier {
    const id = this.#nextId;
    const { externalId } = given;
    const supplier: StoredSupplier = {
      ...ownFields(given),
      ...companyFields(given),
      ...(externalId !== undefined && { externalId, supplierExternalId: externalId }),
      id,
    };
    this.#nextId++;
    this.#byId.set(id, supplier);
    return supplier;
  }

  readonly actions = {
    addSupplier: (({ body }) => this.add(body)) satisfies Action<{ body: SupplierCreate }>,

    getSupplier: (({ params: { path, query } }) => {
      const supplier = this.#existing(path.id);
      return this.#answer(pageOf(this.#select([supplier], query), { page: 0, limit: 100 }));
    }) satisfies Action<ById>,

    getSuppliers: (({ params: { query } }) => {
      const { since, sort_column, order } = query;
      const found = this.#byId.changedSince(since).filter((supplier) => matchesQuery(query.query, searched(supplier)));
      const column = (supplier: StoredSupplier) => supplier[sort_column as keyof Supplier] as SortKey;
      return this.#answer(pageOf(this.#select(sorted(found, column, order), query), query));
    }) satisfies Action<{
      params: { query: Query & Required<Pick<Query, "since" | "page" | "limit" | "order" | "sort_column">> };
    }>,

    updateSupplier: (({ params, body }) => {
      const supplier = this.#existing(params.path.id);
      const { country, currency, orgNumber, vatNumber } = { ...supplier, ...body };
      const derived = companyFields({ country, currency, orgNumber, vatNumber });
      const updated: StoredSupplier = { ...supplier, ...ownFields(body), ...derived };
      this.#byId.set(supplier.id, updated);
      return updated;
    }) satisfies Action<ById & { body: SupplierUpdate }>,

    deleteSupplier: (({ params }) => {
      this.#byId.delete(this.#existing(params.path.id).id);
    }) satisfies Action<ById>,
  };

  #existing(id: number): StoredSupplier {
    const supplier = this.#byId.get(id);
    if (!supplier) throw notFound(`There is no supplier with id ${id}.`);
    return supplier;
  }

  #select(suppliers: readonly StoredSupplier[], { article, open_orders = false }: Selection): Supplier[] {
    const sells = (id: number) => article === undefined || this.#warehouse.articles.get(article)?.supplier === id;
    const chosen = suppliers.filter(({ id }) => sells(id));
    return open_orders
      ? chosen.map((supplier) => ({ ...supplier, openOrders: this.#openOrders(supplier.id) }))
      : chosen;
  }

  /** Orders that are neither finished nor cancelled. */
  #openOrders(supplierId: number): number {
    return this.#purchaseOrders.all.filter((order) => order.supplierId === supplierId && order.state < 3).length;
  }

  #answer({ items, count, ...page }: Page<Supplier>): SuppliersResponse {
    return { ...page, suppliersCount: count, since: this.#byId.since, suppliers: [...items] };
  }
}

/** What the body sets and the store keeps as it is. The external id is written once, when the supplier is added. */
function ownFields({ externalId: _, ...fields }: SupplierUpdate): Omit<SupplierUpdate, "externalId"> {
  return fields;
}

function searched({ id, name, orgNumber, vatNumber, customerNumber, externalId, city, contactName }: StoredSupplier) {
  return [id, name, orgNumber, vatNumber, customerNumber, externalId, city, contactName];
}
