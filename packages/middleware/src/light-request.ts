/**
 * Stands in for a Request while no hook is registered that could look at it: building a real one is most of what
 * openapi-fetch costs. Keeps the body as it was given, so that it can be sent again.
 */
export class LightRequest {
  declare readonly url: string;
  constructor(url: string, init: RequestInit) {
    Object.assign(this, init);
    this.url = url;
  }
}

const bodies = new WeakMap<Request, BodyInit>();

/** A Request that hooks can work with, and that remembers the body it was made of. */
export class HookableRequest extends Request {
  constructor(url: string, init: RequestInit) {
    super(url, init);
    if (init.body != null) bodies.set(this, init.body);
  }

  /** openapi-fetch asks for an instance of this class where a hook gives a request of its own; any Request will do. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }
}

/** What a Request says, as an init that can be sent more than once. */
export async function initOf(request: Request): Promise<RequestInit> {
  const { method, signal, credentials, cache, mode, integrity, keepalive, referrer, referrerPolicy } = request;
  const headers = new Headers(request.headers);
  let body = bodies.get(request);
  // A form gets its boundary when it is sent, and the Request has already chosen one.
  if (body instanceof FormData) headers.delete("content-type");
  if (body === undefined && request.body) body = await request.arrayBuffer();
  return {
    // What openapi-fetch put there of options that a Request doesn't know.
    ...request,
    method,
    signal,
    credentials,
    cache,
    mode,
    integrity,
    keepalive,
    referrer,
    referrerPolicy,
    headers,
    ...(body !== undefined && { body }),
    ...(body instanceof ReadableStream && { duplex: "half" }),
  };
}
