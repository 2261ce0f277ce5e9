import { type CallState, callOf, type Fetch, type FetchWrapper, type PipelineInit } from "./call.js";
import { RedirectError } from "./errors.js";
import { type FetchInput, headersOf, isReplayable, methodOf, urlOf } from "./request.js";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;

/**
 * Follows redirects within the origin only. fetch itself takes `Authorization` off on the way to another origin, but
 * sends every other header along, and on 307 and 308 the body: for an API that signs by headers of its own, this gives
 * the key away. Rejects with a `RedirectError`; in browsers, an upload that is redirected is a failed fetch. An init with
 * `redirect: "manual"` or `"error"` keeps that.
 */
export function withRedirectGuard(): FetchWrapper {
  return (next) => async (input, init) => {
    if (init?.redirect === "manual" || init?.redirect === "error") return next(input, init);
    if (isFile(init?.body))
      return next(input, { ...init, ...UPLOAD }).catch((error) => refuseUpload(error, input, init));
    const response = await next(input, { ...init, redirect: "manual" });
    return isRedirect(response) ? follow(next, input, { ...init }, response) : response;
  };
}

/**
 * How files are sent: without following a redirect, for then fetch needs no second copy of the body, which would end up
 * in memory, whole. (Fetch standard, HTTP-network-or-cache fetch: the request is cloned unless it has no window and its
 * redirect mode is "error".)
 */
const UPLOAD = { redirect: "error", window: null } as const;

function isFile(body: unknown): boolean {
  return body instanceof Blob || body instanceof FormData;
}

/** undici says "unexpected redirect"; other failures pass. */
function refuseUpload(error: unknown, input: FetchInput, init: PipelineInit | undefined): never {
  const cause = (error as { cause?: { message?: unknown } } | null)?.cause;
  if (cause?.message !== "unexpected redirect") throw error;
  throw new RedirectError("the server redirects an upload; check baseUrl. Nothing was followed.", 0, undefined, {
    call: callOf(input, init),
    cause: error,
  });
}

function isRedirect(response: Response): boolean {
  // Browsers hide a redirect that isn't followed.
  return response.type === "opaqueredirect" || (REDIRECTS.has(response.status) && response.headers.has("location"));
}

async function follow(next: Fetch, input: FetchInput, init: PipelineInit, first: Response): Promise<Response> {
  const call: CallState = callOf(input, init);
  const { origin } = new URL(urlOf(input));
  let from = input;
  let request: PipelineInit = { ...init, redirect: "manual" };
  let response = first;
  for (let hops = 0; isRedirect(response); hops++) {
    const { status } = response;
    const target = parseUrl(response.headers.get("location"), urlOf(from));
    const refuse = (why: string) => new RedirectError(`${why} Nothing was followed.`, status, target?.origin, { call });
    await response.body?.cancel();
    if (!target) throw refuse("the server redirects to an address that is hidden or unreadable.");
    if (target.origin !== origin) {
      throw refuse(`the server redirects to ${target.origin}, where credentials must not go; check baseUrl.`);
    }
    if (hops === MAX_REDIRECTS) throw refuse(`the server redirects more than ${MAX_REDIRECTS} times in a row.`);

    const method = methodOf(from, request);
    const headers = headersOf(from, request);
    // As fetch does: 303, and by old custom 301 and 302 after a POST, go on as a GET without a body.
    if (status === 303 ? method !== "HEAD" : status < 303 && method === "POST") {
      headers.delete("content-type");
      request = { ...request, method: "GET", headers, body: null };
    } else if (isReplayable(from, request)) {
      request = { ...request, method, headers };
    } else {
      throw refuse("the server redirects, and the body can't be sent again.");
    }
    from = target.href;
    response = await next(from, request);
  }
  return response;
}

function parseUrl(url: string | null, base: string): URL | undefined {
  try {
    return url === null ? undefined : new URL(url, base);
  } catch {
    return undefined;
  }
}
