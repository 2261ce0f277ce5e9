import type { CallState, Outcome } from "./call.js";

/** What an error tells beside its message. */
export interface ErrorFacts {
  /** The call that failed. */
  call?: CallState | undefined;
  /** Default: what the call's attempts came to. */
  outcome?: Outcome | undefined;
  cause?: unknown;
}

/**
 * Base of every error that this package raises. Carries no credentials, no path values and no bodies that were sent.
 * Names stand on the prototypes: they survive minifiers, and don't clutter what util.inspect prints.
 */
export abstract class ClientError extends Error {
  /** Stable, for programs; messages may change. */
  readonly code: string;
  /** operationId, or method and path where there is none. */
  readonly operation: string | undefined;
  /** How often the call was sent. */
  readonly attempts: number;
  /** May the server have executed the call? */
  readonly outcome: Outcome;

  /** @param fields what a class tells beside */
  constructor(code: string, message: string, { call, outcome, cause }: ErrorFacts = {}, fields?: object) {
    super(call ? `${call.name}: ${message}` : message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.operation = call?.operation;
    this.attempts = call?.attempts ?? 0;
    this.outcome = outcome ?? call?.outcome ?? "not-sent";
    Object.assign(this, fields);
  }
}

/** A client was set up in a way that can't work; thrown when it is created. Codes: `invalid-configuration`. */
export class ConfigurationError extends ClientError {
  static {
    ConfigurationError.prototype.name = "ConfigurationError";
  }
  constructor(message: string, facts?: ErrorFacts) {
    super("invalid-configuration", message, facts);
  }
}

/** A value can't be sent: an empty path value, a header with a line break, a port that fetch blocks. Nothing was sent. Codes: `invalid-parameter`. */
export class InvalidParameterError extends ClientError {
  static {
    InvalidParameterError.prototype.name = "InvalidParameterError";
  }
  constructor(message: string, facts?: ErrorFacts) {
    super("invalid-parameter", message, facts);
  }
}

/** An answer that had begun when a call failed. */
abstract class InterruptedError extends ClientError {
  /** Its status; undefined where none had begun. */
  declare readonly status: number | undefined;
  /** How it begins, credentials blotted out. */
  declare readonly excerpt: string | undefined;

  constructor(code: string, message: string, facts: ErrorFacts | undefined, fields: object) {
    const answer = facts?.call?.answering;
    const status = answer?.status;
    const excerpt = answer?.excerpt();
    const whole = answer ? `${message} The answer (status ${status}) begins: ${excerpt}` : message;
    super(code, whole, facts, { status, excerpt, ...fields });
  }
}

/**
 * No answer came, or not all of it. Codes: `network-error`. `reason` is the system's own code (`ECONNRESET`), where it
 * gave one.
 */
export class NetworkError extends InterruptedError {
  static {
    NetworkError.prototype.name = "NetworkError";
  }
  declare readonly reason: string | undefined;
  constructor(message: string, reason: string | undefined, facts?: ErrorFacts) {
    super("network-error", message, facts, { reason });
  }
}

/** Time ran out. Codes: `attempt-timeout` (one attempt, `timeoutMs`), `deadline-exceeded` (the whole call, `deadlineMs`). */
export class TimeoutError extends InterruptedError {
  static {
    TimeoutError.prototype.name = "TimeoutError";
  }
  declare readonly code: "attempt-timeout" | "deadline-exceeded";
  /** The limit that was exceeded, in ms. */
  declare readonly timeoutMs: number;
  constructor(code: "attempt-timeout" | "deadline-exceeded", timeoutMs: number, facts?: ErrorFacts) {
    super(
      code,
      code === "attempt-timeout"
        ? `no complete answer within ${timeoutMs} ms (timeoutMs).`
        : `not done within ${Math.round(timeoutMs)} ms (deadlineMs), waiting in the queue included.`,
      facts,
      { timeoutMs },
    );
  }
}

/** The API's limit stands in the way. Codes: `rate-limited` (the server's 429), `queue-full` (our own `maxQueue`). */
export class RateLimitError extends ClientError {
  static {
    RateLimitError.prototype.name = "RateLimitError";
  }
  declare readonly code: "rate-limited" | "queue-full";
  /** When it makes sense to try again, in ms from now; undefined where nobody knows. */
  declare readonly retryAfterMs: number | undefined;
  constructor(
    code: "rate-limited" | "queue-full",
    message: string,
    retryAfterMs: number | undefined,
    facts?: ErrorFacts,
  ) {
    super(code, message, facts, { retryAfterMs });
  }
}

/**
 * No access token was to be had. `operation` and `attempts` are those of the token request, `outcome` is the call's: an
 * earlier attempt may have been sent. Codes: `token-refused`, `token-unavailable`.
 */
export class AuthError extends ClientError {
  static {
    AuthError.prototype.name = "AuthError";
  }
  declare readonly code: "token-refused" | "token-unavailable";
  /** Status of the token endpoint's answer. */
  declare readonly status: number | undefined;
  /** OAuth's error code (RFC 6749, 5.2): `invalid_client`, `invalid_scope`, … */
  declare readonly oauthError: string | undefined;
  constructor(
    code: "token-refused" | "token-unavailable",
    message: string,
    { status, oauthError, ...facts }: ErrorFacts & { status?: number | undefined; oauthError?: string | undefined },
  ) {
    super(code, message, facts, { status, oauthError });
  }
}

/** The server sent the call to where credentials must not go. Codes: `redirect-refused`. */
export class RedirectError extends ClientError {
  static {
    RedirectError.prototype.name = "RedirectError";
  }
  /** Status of the redirect; 0 where the browser hides it. */
  declare readonly status: number;
  /** Origin that the server pointed to; undefined where it is hidden or isn't a URL. */
  declare readonly target: string | undefined;
  constructor(message: string, status: number, target: string | undefined, facts?: ErrorFacts) {
    super("redirect-refused", message, facts, { status, target });
  }
}

/** An answer came that isn't what the API promises. Codes: `unreadable-answer`, `unexpected-answer`. */
export class ResponseError extends ClientError {
  static {
    ResponseError.prototype.name = "ResponseError";
  }
  declare readonly code: "unreadable-answer" | "unexpected-answer";
  declare readonly status: number;
  /** The first characters of the answer, credentials blotted out. */
  declare readonly excerpt: string;
  constructor(
    code: "unreadable-answer" | "unexpected-answer",
    message: string,
    status: number,
    excerpt: string,
    facts?: ErrorFacts,
  ) {
    super(code, excerpt ? `${message} It begins: ${excerpt}` : message, facts, { status, excerpt });
  }
}

/** What an API's error answer is made into. */
export interface ApiErrorFacts extends ErrorFacts {
  readonly status: number;
  /** The error object, as in `{ error }`. */
  readonly body: unknown;
  readonly response: Response;
  readonly retryAfterMs?: number | undefined;
}

/** The API answered with an error; raised by `unwrap` and `paginate`. Codes: `api-error`. */
export class ApiError extends ClientError {
  static {
    ApiError.prototype.name = "ApiError";
  }
  declare readonly status: number;
  /** The error object that the API sent. */
  declare readonly body: unknown;
  /** What Retry-After asked for, in ms. */
  declare readonly retryAfterMs: number | undefined;
  /** The answer itself, for its headers; not enumerable, so that logs stay short. */
  declare readonly response: Response;
  constructor(message: string, { status, body, response, retryAfterMs, ...facts }: ApiErrorFacts) {
    super("api-error", message, facts, { status, body, retryAfterMs });
    Object.defineProperty(this, "response", { value: response });
  }
}
