import { type LagerkollAuth, withLagerkollAuth } from "./auth/lagerkoll.js";
import { ApiError, type ApiErrorFacts, ConfigurationError } from "./errors.js";
import { checkSecret, limiterKey } from "./secret.js";
import type { System } from "./system.js";

/** The code that stands for "too many requests", whatever the status. */
const TOO_MANY_REQUESTS = 900429;

/** The error object of Lagerkoll's APIs, as far as it is there. */
interface LagerkollErrorBody {
  errorCode?: unknown;
  errorMessage?: unknown;
  errorField?: unknown;
  errorData?: unknown;
}

/** An error answer of a Lagerkoll API. */
export class LagerkollApiError extends ApiError {
  static {
    LagerkollApiError.prototype.name = "LagerkollApiError";
  }
  /** Lagerkoll's code, listed per API; the HTTP status where an error came without one. */
  readonly errorCode: number;
  readonly errorMessage: string | null;
  /** The field that was wrong. */
  readonly errorField: string | null;
  readonly errorData: unknown;

  constructor(facts: ApiErrorFacts) {
    const { errorCode, errorMessage, errorField, errorData } = (facts.body ?? {}) as LagerkollErrorBody;
    const code = typeof errorCode === "number" ? errorCode : facts.status;
    const text = typeof errorMessage === "string" ? errorMessage : null;
    const field = typeof errorField === "string" ? errorField : null;
    super(`error ${code}${text ? `: ${text}` : ""}${field ? ` (${field})` : ""} [status ${facts.status}]`, facts);
    this.errorCode = code;
    this.errorMessage = text;
    this.errorField = field;
    this.errorData = errorData ?? null;
  }

  /** Is it this error? Codes are not unique across APIs: use the constants of the API that was called. */
  is(code: number): boolean {
    return this.errorCode === code;
  }
}

/** Lagerkoll: signed by headers, one limit per store, errors told by an `errorCode` at any status. */
export const lagerkoll: System<LagerkollAuth> = {
  sign(auth, { name, origin }) {
    if (!auth) {
      throw new ConfigurationError(`${name}: auth is missing. Give { store, apiKey } or { store, userId, userToken }.`);
    }
    const { store, apiKey, userId, userToken, deviceId } = auth;
    const asPerson = userId !== undefined || userToken !== undefined;
    if (asPerson && apiKey !== undefined) {
      throw new ConfigurationError(`${name}: auth holds both apiKey and userId/userToken. Give one of the two.`);
    }
    const needed = asPerson ? { store, userId, userToken } : { store, apiKey };
    const given = deviceId === undefined ? needed : { ...needed, deviceId };
    for (const [secretName, secret] of Object.entries(given)) checkSecret(name, secretName, secret);
    // All APIs of a store are taken to share its limit; a sandbox has one of its own.
    return { wrapper: withLagerkollAuth(auth), limiterKey: limiterKey(`lagerkoll:${origin}`, "store", store) };
  },

  errorStatus(body, status) {
    const code = (body as LagerkollErrorBody | null | undefined)?.errorCode;
    if (typeof code !== "number" || code === 0) return undefined;
    return code === TOO_MANY_REQUESTS ? 429 : status;
  },

  errorBody(status, text) {
    return {
      errorCode: status,
      errorMessage: text || `HTTP ${status} without a body`,
      errorField: null,
      errorData: null,
    };
  },

  toError: (facts) => new LagerkollApiError(facts),
};
