import { ClientError } from "./errors.js";

/** Codes of failures that leave no doubt: no connection, so nothing was sent. */
const NEVER_CONNECTED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** How undici, which is Node's fetch, says that it won't even connect: words for an address, codes for a header. */
const REFUSED_BY_FETCH = new Set(["bad port", "unknown scheme", "UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"]);

/** The system's code of a failed fetch: Node's fetch gives a TypeError with a cause, others give the error itself. */
export function networkReason(error: unknown): string | undefined {
  for (let depth = 0; depth < 5 && typeof error === "object" && error !== null; depth++) {
    const { code, cause } = error as { code?: unknown; cause?: unknown };
    if (typeof code === "string" && !(error instanceof ClientError)) return code;
    error = cause;
  }
  return undefined;
}

/** Was nothing sent, so that the server can't have counted it? */
export function neverSent(error: unknown): boolean {
  return (
    neverConnected(error) ||
    refusedByFetch(error) !== undefined ||
    (error instanceof ClientError && error.outcome === "not-sent")
  );
}

/** Why fetch refused to send what it was given, where it did: another attempt would fare no better. Browsers don't tell. */
export function refusedByFetch(error: unknown): string | undefined {
  const { cause } = (error ?? {}) as { cause?: { code?: unknown; message?: unknown } };
  const refused = REFUSED_BY_FETCH.has(cause?.message as string) || REFUSED_BY_FETCH.has(cause?.code as string);
  return refused ? String(cause?.message) : undefined;
}

/** Did the call fail before a connection was made? Then even an order may be sent again. */
export function neverConnected(error: unknown): boolean {
  const reason = networkReason(error);
  return reason !== undefined && NEVER_CONNECTED.has(reason);
}
