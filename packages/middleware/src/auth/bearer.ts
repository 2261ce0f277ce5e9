import { callOf, type FetchWrapper } from "../call.js";
import { headersOf, isReplayable, keepBody, signalOf } from "../request.js";

/** Where bearer tokens come from. */
export interface BearerTokens {
  get(signal: AbortSignal | undefined): string | Promise<string>;
  /** The server answered 401 to this token. */
  reject(token: string): void;
}

/**
 * Signs each request with a bearer token (RFC 6750). After a 401, which was refused before anything was done, the request
 * is sent once more if there is another token by then; a second 401 stands.
 */
export function withBearerToken(tokens: BearerTokens): FetchWrapper {
  return (next) => async (input, originalInit) => {
    const init = await keepBody(input, { ...originalInit, call: callOf(input, originalInit) });
    const signal = signalOf(input, init);
    const send = (token: string) => {
      const headers = headersOf(input, init);
      headers.set("authorization", `Bearer ${token}`);
      return next(input, { ...init, headers });
    };
    const token = await tokens.get(signal);
    const response = await send(token);
    if (response.status !== 401) return response;
    tokens.reject(token);
    if (!isReplayable(input, init)) return response;
    const newer = await tokens.get(signal);
    if (newer === token) return response;
    if (!response.bodyUsed) await response.body?.cancel();
    return send(newer);
  };
}
