// Generated from specs/gks/published.json with specs/gks/overlay.yaml (bundle c09699c0675e) by `npm run generate`. Do not edit.

import type { Call, CallOptions, OperationTable, PaginatedMethod } from "lagerkoll-gks-middleware";
import type {
  Customer,
  CustomerCreate,
  CustomerSummary,
  HttpValidationProblemDetails,
  PagedCustomersResponse,
  ProblemDetails,
  SalesOrder,
  SalesOrderResponse,
  ValidationProblemDetails,
} from "./schemas.gen.js";

/** What the pipeline knows of each operation. */
export const operations = {
  createCustomer: { method: "POST", path: "/api/v1/customers" },
  getCustomer: { method: "GET", path: "/api/v1/customers/{customerNumber}" },
  getCustomers: { method: "GET", path: "/api/v1/customers", pagination: { items: "customers", page: { param: "page", first: 1 }, limit: "limit", end: "totalCount" } },
  placeSalesOrder: { method: "POST", path: "/api/v1/salesorders" },
} as const satisfies OperationTable;

/** Arguments of `createCustomer`. */
export interface CreateCustomerInit extends CallOptions {
  /** The customer to create. */
  body: CustomerCreate;
}
/** Result of `createCustomer`. */
export type CreateCustomerData = undefined;
/** What `createCustomer` answers when it fails. */
export type CreateCustomerError = ValidationProblemDetails | ProblemDetails | HttpValidationProblemDetails;

/** Arguments of `getCustomer`. */
export interface GetCustomerInit extends CallOptions {
  params: {
    path: {
      /**
       * The customer number.
       *
       * @example "K100421"
       */
      customerNumber: string;
    };
  };
}
/** Result of `getCustomer`. */
export type GetCustomerData = Customer;
/** What `getCustomer` answers when it fails. */
export type GetCustomerError = ValidationProblemDetails | ProblemDetails | HttpValidationProblemDetails;

/** Arguments of `getCustomers`. */
export interface GetCustomersInit extends CallOptions {
  params?: {
    query?: {
      /** Optional filter by exact customer number. */
      number?: string;
      /** Optional filter by name, matches anywhere in the name. */
      name?: string;
      /** Optional filter by corporate identity number. Spaces and dashes are ignored when matching. */
      corporateIdentityNumber?: string;
      /**
       * Page number, starting from 1. Default is 1.
       *
       * At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Page size, maximum 100. Default is 50.
       *
       * From 1 to 100.
       *
       * @default 50
       */
      limit?: number;
    };
  };
}
/** Result of `getCustomers`. */
export type GetCustomersData = PagedCustomersResponse;
/** What `getCustomers` answers when it fails. */
export type GetCustomersError = ValidationProblemDetails | ProblemDetails;

/** Arguments of `placeSalesOrder`. */
export interface PlaceSalesOrderInit extends CallOptions {
  /** The sales order to create. */
  body: SalesOrder;
}
/** Result of `placeSalesOrder`. */
export type PlaceSalesOrderData = SalesOrderResponse;
/** What `placeSalesOrder` answers when it fails. */
export type PlaceSalesOrderError = ValidationProblemDetails | ProblemDetails | HttpValidationProblemDetails;

/** A method per operation. */
export interface GksMethods {
  /**
   * Creates a customer
   *
   * @see https://lagerkoll-gks-clients.github.io/gks/#operation/createCustomer
   */
  readonly createCustomer: (init: CreateCustomerInit) => Call<CreateCustomerData, CreateCustomerError>;
  /**
   * Gets a customer by customer number.
   *
   * @see https://lagerkoll-gks-clients.github.io/gks/#operation/getCustomer
   */
  readonly getCustomer: (init: GetCustomerInit) => Call<GetCustomerData, GetCustomerError>;
  /**
   * Returns a paginated list of customers.
   *
   * @see https://lagerkoll-gks-clients.github.io/gks/#operation/getCustomers
   */
  readonly getCustomers: PaginatedMethod<[init?: GetCustomersInit], GetCustomersData, GetCustomersError, CustomerSummary>;
  /**
   * Places a sales order.
   *
   * @see https://lagerkoll-gks-clients.github.io/gks/#operation/placeSalesOrder
   */
  readonly placeSalesOrder: (init: PlaceSalesOrderInit) => Call<PlaceSalesOrderData, PlaceSalesOrderError>;
}
