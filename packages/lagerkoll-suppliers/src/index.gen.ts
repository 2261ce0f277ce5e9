// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

export {
  ApiError,
  AuthError,
  ClientError,
  ConfigurationError,
  InvalidParameterError,
  LagerkollApiError,
  NetworkError,
  RateLimitError,
  RedirectError,
  ResponseError,
  TimeoutError,
  changes,
  fromDate,
  nameOf,
  paginate,
  toDate,
  unwrap,
} from "lagerkoll-gks-middleware";
export type {
  Call,
  CallOptions,
  Changes,
  ChangesOptions,
  ClientEvent,
  LagerkollAuth,
  PaginatedMethod,
} from "lagerkoll-gks-middleware";
export {
  createSuppliersClient,
} from "./client.gen.js";
export type {
  SuppliersClient,
  SuppliersClientOptions,
} from "./client.gen.js";
export type {
  SuppliersMethods,
  AddSupplierInit,
  AddSupplierData,
  AddSupplierError,
  DeleteSupplierInit,
  DeleteSupplierData,
  DeleteSupplierError,
  GetSupplierInit,
  GetSupplierData,
  GetSupplierError,
  GetSuppliersInit,
  GetSuppliersData,
  GetSuppliersError,
  UpdateSupplierInit,
  UpdateSupplierData,
  UpdateSupplierError,
} from "./operations.gen.js";
export type {
  paths,
} from "./paths.gen.js";
export {
  SuppliersErrorCode,
} from "./schemas.gen.js";
export type {
  Supplier,
  SupplierCreate,
  SupplierUpdate,
  SuppliersError,
  SuppliersResponse,
} from "./schemas.gen.js";
export {
  source,
} from "./source.gen.js";
export {
  toUpdate,
} from "./updates.gen.js";
