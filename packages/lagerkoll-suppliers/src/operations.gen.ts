// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

import type { Call, CallOptions, OperationTable, PaginatedMethod } from "lagerkoll-gks-middleware";
import type {
  Supplier,
  SupplierCreate,
  SupplierUpdate,
  SuppliersError,
  SuppliersResponse,
} from "./schemas.gen.js";

/** What the pipeline knows of each operation. */
export const operations = {
  addSupplier: { method: "POST", path: "/" },
  deleteSupplier: { method: "DELETE", path: "/{id}", retrySafe: true },
  getSupplier: { method: "GET", path: "/{id}" },
  getSuppliers: { method: "GET", path: "/", pagination: { items: "suppliers", page: { param: "page", first: 0 }, limit: "limit", end: "pages", changes: { param: "since", field: "since", key: "id" } } },
  updateSupplier: { method: "PUT", path: "/{id}", retrySafe: true },
} as const satisfies OperationTable;

/** Arguments of `addSupplier`. */
export interface AddSupplierInit extends CallOptions {
  /** The new supplier. */
  body: SupplierCreate;
}
/** Result of `addSupplier`. */
export type AddSupplierData = Supplier;
/** What `addSupplier` answers when it fails. */
export type AddSupplierError = SuppliersError;

/** Arguments of `deleteSupplier`. */
export interface DeleteSupplierInit extends CallOptions {
  params: {
    path: {
      /**
       * The supplier's id in Lagerkoll.
       *
       * @example 7
       */
      id: number;
    };
  };
}
/** Result of `deleteSupplier`. */
export type DeleteSupplierData = undefined;
/** What `deleteSupplier` answers when it fails. */
export type DeleteSupplierError = SuppliersError;

/** Arguments of `getSupplier`. */
export interface GetSupplierInit extends CallOptions {
  params: {
    path: {
      /**
       * The supplier's id in Lagerkoll.
       *
       * @example 7
       */
      id: number;
    };
    query?: {
      /**
       * Whether each supplier comes with the number of its open purchase orders, `openOrders`.
       *
       * Assumption: It asks for the field `openOrders`, it doesn't select suppliers. The page lists the parameter without a word.
       *
       * @default false
       */
      open_orders?: boolean;
      /**
       * Id of an article; selects the suppliers that sell it.
       *
       * Assumption: `article` is an article's id (a string). The page gives its name only: no description, default or values.
       */
      article?: string;
    };
  };
}
/** Result of `getSupplier`. */
export type GetSupplierData = SuppliersResponse;
/** What `getSupplier` answers when it fails. */
export type GetSupplierError = SuppliersError;

/** Arguments of `getSuppliers`. */
export interface GetSuppliersInit extends CallOptions {
  params?: {
    query?: {
      /** Words to search for. Which fields are searched isn't documented. */
      query?: string;
      /**
       * Asks for what changed since then: pass the `since` of an earlier answer. 0 asks for all.
       *
       * Assumption: `since` is opaque: only 0 and values from answers are meaningful. The page doesn't say whether it counts time or changes.
       *
       * @default 0
       */
      since?: number;
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most suppliers in a page.
       *
       * @default 100
       * @example 50
       */
      limit?: number;
      /**
       * Direction of sorting.
       *
       * Assumption: The directions are `asc` and `desc`. The page gives the default alone; Lagerkoll's other pages list these two.
       *
       * @default "asc"
       */
      order?: "asc" | "desc";
      /**
       * Column to sort by. Other columns than the default aren't documented.
       *
       * @default "name"
       */
      sort_column?: string;
      /**
       * Whether each supplier comes with the number of its open purchase orders, `openOrders`.
       *
       * Assumption: It asks for the field `openOrders`, it doesn't select suppliers. The page lists the parameter without a word.
       *
       * @default false
       */
      open_orders?: boolean;
      /**
       * Id of an article; selects the suppliers that sell it.
       *
       * Assumption: `article` is an article's id (a string). The page gives its name only: no description, default or values.
       */
      article?: string;
    };
  };
}
/** Result of `getSuppliers`. */
export type GetSuppliersData = SuppliersResponse;
/** What `getSuppliers` answers when it fails. */
export type GetSuppliersError = SuppliersError;

/** Arguments of `updateSupplier`. */
export interface UpdateSupplierInit extends CallOptions {
  params: {
    path: {
      /**
       * The supplier's id in Lagerkoll.
       *
       * @example 7
       */
      id: number;
    };
  };
  /**
   * The fields to set.
   *
   * Assumption: Fields that are left out keep their values. The page doesn't say what becomes of them; none is mandatory when updating.
   */
  body: SupplierUpdate;
}
/** Result of `updateSupplier`. */
export type UpdateSupplierData = Supplier;
/** What `updateSupplier` answers when it fails. */
export type UpdateSupplierError = SuppliersError;

/** A method per operation. */
export interface SuppliersMethods {
  /**
   * Add a supplier
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-suppliers/#operation/addSupplier
   */
  readonly addSupplier: (init: AddSupplierInit) => Call<AddSupplierData, AddSupplierError>;
  /**
   * Delete a supplier
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-suppliers/#operation/deleteSupplier
   */
  readonly deleteSupplier: (init: DeleteSupplierInit) => Call<DeleteSupplierData, DeleteSupplierError>;
  /**
   * Get a supplier by its id
   *
   * The supplier comes in the envelope of a list, as its only member.
   *
   * Assumption: The answer is the envelope of the list with one supplier. The page's text speaks of one supplier, its sample shows the envelope.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-suppliers/#operation/getSupplier
   */
  readonly getSupplier: (init: GetSupplierInit) => Call<GetSupplierData, GetSupplierError>;
  /**
   * List suppliers, page by page
   *
   * All suppliers, those that match a search, or those that changed since an earlier answer.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-suppliers/#operation/getSuppliers
   */
  readonly getSuppliers: PaginatedMethod<[init?: GetSuppliersInit], GetSuppliersData, GetSuppliersError, Supplier>;
  /**
   * Change a supplier
   *
   * Sets the fields that the body holds.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-suppliers/#operation/updateSupplier
   */
  readonly updateSupplier: (init: UpdateSupplierInit) => Call<UpdateSupplierData, UpdateSupplierError>;
}
