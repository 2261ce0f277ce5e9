/** What fetch takes as its first argument. */
export type FetchInput = string | URL | Request;

/** An init of fetch whose body, if it is one of those that can, is sent again as it was. */
export type OwnInit = RequestInit & { duplex?: "half" };

/** What a Request knows beside its URL, headers and body. */
const PROPERTIES = [
  "method",
  "signal",
  "credentials",
  "cache",
  "mode",
  "redirect",
  "integrity",
  "keepalive",
  "referrer",
  "referrerPolicy",
] as const;

/**
 * What a Request says, as an init that can be sent more than once: its body is read into memory, unless the one that it
 * was made of is given.
 */
export async function initOf(request: Request, body?: BodyInit | null): Promise<OwnInit> {
  const headers = new Headers(request.headers);
  // A form gets its boundary when it is sent, and the Request has already chosen one.
  if (body instanceof FormData) headers.delete("content-type");
  const init: Record<string, unknown> = { headers, body: body ?? (request.body && (await request.arrayBuffer())) };
  for (const name of PROPERTIES) init[name] = request[name];
  return init;
}

/** Can the body be sent a second time? Streams can't. */
export function isReplayable({ body }: RequestInit): boolean {
  return !(
    typeof body === "object" &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body)
  );
}
