import * as oauth from "oauth4webapi";
import { CallState, type Fetch, type FetchWrapper, pipeline } from "../call.js";
import { AuthError } from "../errors.js";
import { type EventListener, emit } from "../events.js";
import { withRedirectGuard } from "../redirect.js";
import { withRetry } from "../retry.js";
import { readSecret, type Secret } from "../secret.js";
import { withTimeout } from "../timeout.js";
import { isLocal } from "../url.js";
import { TokenSource } from "./token.js";

export interface ClientCredentials {
  clientId: Secret;
  clientSecret: Secret;
  /** Token endpoint. */
  tokenUrl: string;
  /** Scope to ask for; none is sent when it is missing or empty. */
  scope?: string | undefined;
}

export interface TokenRequestOptions {
  /** What token requests go out by. Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** Time that one token request may take, in ms. Default: 60 000. */
  timeoutMs?: number | undefined;
  onEvent?: EventListener | undefined;
}

/**
 * Tokens by OAuth's client credentials grant (RFC 6749, 4.4), the credentials in the request's body. A failing token
 * endpoint is tried again; a failure is never kept. Raises `AuthError`.
 */
export function clientCredentials(credentials: ClientCredentials, options: TokenRequestOptions = {}): TokenSource {
  const { tokenUrl, scope } = credentials;
  const { fetch = (input, init) => globalThis.fetch(input, init), timeoutMs, onEvent } = options;
  const send = pipeline(fetch, withRetry({ onEvent }), withTimeout({ timeoutMs }), readWhole, withRedirectGuard());
  const url = new URL(tokenUrl);
  const server: oauth.AuthorizationServer = { issuer: url.origin, token_endpoint: url.href };

  return new TokenSource(async () => {
    // Asking twice for a token does no harm, so the request may be repeated like a GET.
    const call = new CallState({ operation: "token", method: "POST", path: url.pathname, retrySafe: true });
    const client: oauth.Client = { client_id: await readSecret("clientId", credentials.clientId) };
    const secret = await readSecret("clientSecret", credentials.clientSecret);
    const startedAt = performance.now();
    try {
      const response = await oauth.clientCredentialsGrantRequest(
        server,
        client,
        oauth.ClientSecretPost(secret),
        scope ? { scope } : {},
        {
          [oauth.customFetch]: (target, { method, headers, body }) => send(target, { method, headers, body, call }),
          [oauth.allowInsecureRequests]: isLocal(url),
        },
      );
      const token = await oauth.processClientCredentialsResponse(server, client, response);
      const expiresInMs = token.expires_in === undefined ? undefined : token.expires_in * 1000;
      if (onEvent)
        emit(onEvent, {
          type: "tokenRefreshed",
          at: Date.now(),
          durationMs: performance.now() - startedAt,
          expiresInMs,
        });
      return { value: token.access_token, expiresInMs };
    } catch (error) {
      throw authError(error, url, call);
    }
  });
}

/** Reads an answer to its end: one that breaks off or hangs is a failure of its attempt then, and asked for again. */
const readWhole: FetchWrapper = (next) => async (input, init) => {
  const response = await next(input, init);
  return new Response((await response.text()) || null, response);
};

function authError(error: unknown, { origin, pathname }: URL, call: CallState): AuthError {
  const endpoint = origin + pathname;
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError) {
    const { status } = error;
    const oauthError = error instanceof oauth.ResponseBodyError ? error.error : undefined;
    // The library's error holds the whole answer; only what OAuth defines as speakable is taken over.
    return new AuthError(
      "token-refused",
      `${endpoint} refused the credentials (${[status, oauthError].filter(Boolean).join(" ")}). Check clientId, clientSecret and scope.`,
      { status, oauthError, cause: new Error(error.message), ...tokenFacts(call) },
    );
  }
  if (error instanceof oauth.OperationProcessingError) {
    const { cause } = error;
    const status = cause instanceof Response ? cause.status : undefined;
    return new AuthError(
      "token-unavailable",
      `${endpoint} gave no token${status === undefined ? "" : ` (status ${status})`}: ${error.message}. Check tokenUrl.`,
      { status, cause: new Error(error.message), ...tokenFacts(call) },
    );
  }
  return new AuthError("token-unavailable", `no token from ${endpoint}.`, { cause: error, ...tokenFacts(call) });
}

// It is the token request that failed; of the call that waits for it, nothing was sent.
const tokenFacts = (call: CallState) => ({ call, outcome: "not-sent" as const });
