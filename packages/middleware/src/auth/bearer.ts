import { type CallState, type FetchWrapper, wrapper } from "../call.js";
import { AuthError } from "../errors.js";
import { mergeHeaders } from "../headers.js";
import { isReplayable } from "../request.js";

/** Where bearer tokens come from. */
export interface BearerTokens {
  get(signal: AbortSignal | null | undefined): string | Promise<string>;
  /** The server answered 401 to this token. */
  reject(token: string): void;
}

/**
 * Signs each request with a bearer token (RFC 6750). After a 401, which was refused before anything was done, the request
 * is sent once more if there is another token by then; a second 401 stands.
 */
export function withBearerToken(tokens: BearerTokens): FetchWrapper {
  return wrapper((next) => async (url, init) => {
    const { call, signal } = init;
    const send = (token: string) =>
      next(url, { ...init, headers: mergeHeaders(call, init.headers, { authorization: `Bearer ${token}` }) });
    try {
      const token = await tokens.get(signal);
      const response = await send(token);
      if (response.status !== 401) return response;
      tokens.reject(token);
      if (!isReplayable(init)) return response;
      const newer = await tokens.get(signal);
      if (newer === token) return response;
      if (!response.bodyUsed) await response.body?.cancel();
      return await send(newer);
    } catch (error) {
      throw ofCall(error, call);
    }
  });
}

/** All who wait for a token share its failure; what had become of the call by then is each one's own. */
function ofCall(error: unknown, { outcome }: CallState): unknown {
  if (!(error instanceof AuthError) || error.outcome === outcome) return error;
  const { code, message, status, oauthError, cause, operation, attempts } = error;
  const own = new AuthError(code, message, { status, oauthError, cause, outcome });
  return Object.assign(own, { operation, attempts });
}
