import type { Fetch, FetchWrapper } from "./call.js";
import type { ApiError, ApiErrorFacts } from "./errors.js";
import type { EventListener } from "./events.js";

/** What a client gives its system to sign requests with. */
export interface SystemContext {
  /** Name of the API, for messages. */
  readonly name: string;
  /** Where the API is; credentials go nowhere else. */
  readonly origin: string;
  /** For requests of the system's own (tokens); goes straight to the network. */
  readonly fetch: Fetch;
  readonly timeoutMs: number | undefined;
  readonly onEvent: EventListener | undefined;
}

/** How a client's requests are signed, and what its limit counts by. */
export interface SignedBy {
  readonly wrapper: FetchWrapper;
  /** The limiter's key: no credential in clear. */
  readonly limiterKey: string | (() => Promise<string>);
}

/** What the APIs of one vendor share. */
export interface System<Auth> {
  /** Checks the credentials when a client is created. Throws a `ConfigurationError` that says what to set. */
  sign(auth: Auth, context: SystemContext): SignedBy;
  /** The status that a JSON body stands for, where it says that the call failed; undefined for a good answer. */
  errorStatus?(body: unknown, status: number): number | undefined;
  /** An error object of the API's own type, for an error answer that came without one. */
  errorBody(status: number, text: string): unknown;
  /** The error that `unwrap` throws. */
  toError(facts: ApiErrorFacts): ApiError;
}
