import { withBearerToken } from "./auth/bearer.js";
import { clientCredentials } from "./auth/client-credentials.js";
import { ApiError, type ApiErrorFacts, ConfigurationError } from "./errors.js";
import { checkSecret, limiterKey, readSecret, type Secret } from "./secret.js";
import type { System } from "./system.js";
import { checkUrl } from "./url.js";

/** The client id and secret that Simutek gave; tokens are fetched and renewed. */
export interface GksClientAuth {
  clientId: Secret;
  clientSecret: Secret;
  /** Token endpoint. Default: Simutek's. */
  tokenUrl?: string | undefined;
  /** Scope to ask for; `""` asks for none. Default: the API's. */
  scope?: string | undefined;
  token?: never;
}

/** Tokens from elsewhere. A function is asked at each call, and once more after a 401: let it cache. */
export interface GksTokenAuth {
  token: Secret;
  clientId?: never;
  clientSecret?: never;
  tokenUrl?: never;
  scope?: never;
}

export type GksAuth = GksClientAuth | GksTokenAuth;

/** GKS's error object (RFC 9457), as far as it is there. */
interface ProblemDetails {
  type?: unknown;
  title?: unknown;
  detail?: unknown;
  instance?: unknown;
  errors?: unknown;
}

/** An error answer of GKS: problem details, and what is wrong with which field. */
export class GksApiError extends ApiError {
  static {
    GksApiError.prototype.name = "GksApiError";
  }
  readonly type: string | null;
  readonly title: string | null;
  readonly detail: string | null;
  readonly instance: string | null;
  /** Messages by field; empty where the answer names none. */
  readonly errors: Readonly<Record<string, readonly string[]>>;

  constructor(facts: ApiErrorFacts) {
    const { type, title, detail, instance, errors } = (facts.body ?? {}) as ProblemDetails;
    const fields = fieldErrors(errors);
    const list = Object.entries(fields).map(([field, messages]) => `\n  ${field}: ${messages.join(" ")}`);
    const summary = [textOf(title), textOf(detail)].filter(Boolean).join(" ");
    super(`${summary || "error"} [status ${facts.status}]${list.join("")}`, facts);
    this.type = textOf(type);
    this.title = textOf(title);
    this.detail = textOf(detail);
    this.instance = textOf(instance);
    this.errors = fields;
  }
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function fieldErrors(errors: unknown): Record<string, string[]> {
  if (typeof errors !== "object" || errors === null) return {};
  return Object.fromEntries(Object.entries(errors).map(([field, messages]) => [field, [messages].flat().map(String)]));
}

/** GKS: signed by bearer tokens, errors are problem details. */
export function gks(defaults: { tokenUrl: string; scope?: string | undefined }): System<GksAuth> {
  return {
    sign(auth, context) {
      const { name, origin } = context;
      if (!auth)
        throw new ConfigurationError(`${name}: auth is missing. Give { clientId, clientSecret } or { token }.`);
      if (auth.token !== undefined) {
        const { token } = auth;
        checkSecret(name, "token", token);
        return {
          wrapper: withBearerToken({
            get: () => (typeof token === "string" ? token : readSecret("token", token)),
            reject() {},
          }),
          limiterKey: `gks:${origin}`,
        };
      }
      const { clientId, clientSecret, tokenUrl = defaults.tokenUrl, scope = defaults.scope } = auth;
      checkSecret(name, "clientId", clientId);
      checkSecret(name, "clientSecret", clientSecret);
      checkUrl(name, "auth.tokenUrl", tokenUrl);
      const tokens = clientCredentials({ clientId, clientSecret, tokenUrl, scope }, context);
      return { wrapper: withBearerToken(tokens), limiterKey: limiterKey(`gks:${origin}`, "clientId", clientId) };
    },

    errorBody: (status, text) => ({
      type: null,
      title: text || `HTTP ${status} without a body`,
      status,
      detail: null,
      instance: null,
    }),

    toError: (facts) => new GksApiError(facts),
  };
}
