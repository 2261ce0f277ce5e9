// What generated clients are made of.

// The parts of the pipeline, for any other fetch client.
export { withAnswerCheck } from "./answer.js";
export { withBearerToken } from "./auth/bearer.js";
export { clientCredentials } from "./auth/client-credentials.js";
export type { LagerkollApiKeyAuth, LagerkollAuth, LagerkollUserAuth } from "./auth/lagerkoll.js";
export { withLagerkollAuth } from "./auth/lagerkoll.js";
export type { Budget, Grant, LimiterBackend } from "./budget.js";
// What went wrong, and what goes on.
export type { Outcome } from "./call.js";
export {
  type CallFacts,
  CallState,
  type Fetch,
  type FetchWrapper,
  type PipelineInit,
  pipeline,
} from "./call.js";
export { type Changes, type ChangesOptions, changes } from "./changes.js";
export {
  type ApiDefinition,
  type CallHeaders,
  type CallOptions,
  type ClientOptions,
  createApiClient,
  type RateLimitOptions,
} from "./client.js";
export { fromDate, toDate } from "./date.js";
export { withDeadline } from "./deadline.js";
export {
  ApiError,
  AuthError,
  ClientError,
  ConfigurationError,
  InvalidParameterError,
  NetworkError,
  RateLimitError,
  RedirectError,
  ResponseError,
  TimeoutError,
} from "./errors.js";
export type {
  AnsweredEvent,
  BackendEvent,
  ClientEvent,
  EventListener,
  PausedEvent,
  QueuedEvent,
  RetriedEvent,
  SentEvent,
  TokenRefreshedEvent,
} from "./events.js";
export { GksApiError, type GksAuth, type GksClientAuth, type GksTokenAuth, gks } from "./gks.js";
export { LagerkollApiError, lagerkoll } from "./lagerkoll.js";
export { type LimiterOptions, withLimiter } from "./limiter.js";
export { toFormData } from "./multipart.js";
export { nameOf } from "./name-of.js";
export type { Operation, OperationTable, Pagination } from "./operation.js";
export { type PaginatedMethod, paginate } from "./paginate.js";
export { withRedirectGuard } from "./redirect.js";
export { type Call, unwrap } from "./result.js";
export { type RetryOptions, withRetry } from "./retry.js";
export type { Secret } from "./secret.js";
export type { System } from "./system.js";
export { withTimeout } from "./timeout.js";
export { picker } from "./update.js";
