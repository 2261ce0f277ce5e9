// Generated from specs/lagerkoll/interpreter.yaml (bundle 136e775b2d77) by `npm run generate`. Do not edit.

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
  fromDate,
  nameOf,
  paginate,
  toDate,
  unwrap,
} from "lagerkoll-gks-middleware";
export type {
  Call,
  CallOptions,
  ClientEvent,
  LagerkollAuth,
  PaginatedMethod,
} from "lagerkoll-gks-middleware";
export {
  createInterpreterClient,
} from "./client.gen.js";
export type {
  InterpreterClient,
  InterpreterClientOptions,
} from "./client.gen.js";
export type {
  InterpreterMethods,
  InterpretDeliveryNoteInit,
  InterpretDeliveryNoteData,
  InterpretDeliveryNoteError,
  InterpretInvoiceInit,
  InterpretInvoiceData,
  InterpretInvoiceError,
} from "./operations.gen.js";
export type {
  paths,
} from "./paths.gen.js";
export {
  InterpreterErrorCode,
  PurchaseOrderState,
} from "./schemas.gen.js";
export type {
  ArticleType,
  ArticleUnit,
  BarcodeType,
  InterpreterError,
  PurchaseOrder,
  PurchaseOrderArticle,
  PurchaseOrderArticleBatch,
  Unit,
} from "./schemas.gen.js";
export {
  source,
} from "./source.gen.js";
