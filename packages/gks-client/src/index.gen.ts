// Generated from specs/gks/published.json with specs/gks/overlay.yaml (bundle c09699c0675e) by `npm run generate`. Do not edit.

export {
  ApiError,
  AuthError,
  ClientError,
  ConfigurationError,
  GksApiError,
  InvalidParameterError,
  NetworkError,
  RateLimitError,
  RedirectError,
  ResponseError,
  TimeoutError,
  paginate,
  unwrap,
} from "lagerkoll-gks-middleware";
export type {
  Call,
  CallOptions,
  ClientEvent,
  GksAuth,
  PaginatedMethod,
} from "lagerkoll-gks-middleware";
export {
  createGksClient,
} from "./client.gen.js";
export type {
  GksClient,
  GksClientOptions,
} from "./client.gen.js";
export type {
  GksMethods,
  CreateCustomerInit,
  CreateCustomerData,
  CreateCustomerError,
  GetCustomerInit,
  GetCustomerData,
  GetCustomerError,
  GetCustomersInit,
  GetCustomersData,
  GetCustomersError,
  PlaceSalesOrderInit,
  PlaceSalesOrderData,
  PlaceSalesOrderError,
} from "./operations.gen.js";
export type {
  paths,
} from "./paths.gen.js";
export type {
  Address,
  AddressInput,
  Allotment,
  CompanyInfo,
  ContactInfo,
  Customer,
  CustomerCreate,
  CustomerSummary,
  HttpValidationProblemDetails,
  PagedCustomersResponse,
  ProblemDetails,
  Recipient,
  SalesOrder,
  SalesOrderResponse,
  SalesOrderline,
  Tag,
  TagInput,
  ValidationProblemDetails,
} from "./schemas.gen.js";
export {
  source,
} from "./source.gen.js";
