import { type CallInit, type FetchWrapper, type Send, wrapper } from "./call.js";
import { RedirectError } from "./errors.js";
import { mergeHeaders } from "./headers.js";
import { isReplayable } from "./request.js";
import { parseUrl } from "./url.js";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;

/**
 * Follows redirects within the origin only. fetch itself takes `Authorization` off on the way to another origin, but
 * sends every other header along, and on 307 and 308 the body: for an API that signs by headers of its own, this gives
 * the key away. Rejects with a `RedirectError`; in browsers, an upload that is redirected is a failed fetch. An init with
 * `redirect: "manual"` or `"error"` keeps that.
 */
export function withRedirectGuard(): FetchWrapper {
  return wrapper((next) => (url, init) => {
    if (init.redirect === "manual" || init.redirect === "error") return next(url, init);
    if (init.body instanceof Blob || init.body instanceof FormData) {
      return next(url, { ...init, ...UPLOAD }).catch((error) => refuseUpload(error, init));
    }
    const manual: CallInit = { ...init, redirect: "manual" };
    return next(url, manual).then((response) =>
      isRedirect(response) ? follow(next, url, manual, response) : response,
    );
  });
}

/**
 * How files are sent: without following a redirect, for then fetch needs no second copy of the body, which would end up
 * in memory, whole. (Fetch standard, HTTP-network-or-cache fetch: the request is cloned unless it has no window and its
 * redirect mode is "error".)
 */
const UPLOAD = { redirect: "error", window: null } as const;

/** undici says "unexpected redirect"; other failures pass. */
function refuseUpload(error: unknown, { call }: CallInit): never {
  const cause = (error as { cause?: { message?: unknown } } | null)?.cause;
  if (cause?.message !== "unexpected redirect") throw error;
  throw new RedirectError("the server redirects an upload; check baseUrl. Nothing was followed.", 0, undefined, {
    call,
    cause: error,
  });
}

function isRedirect(response: Response): boolean {
  // Browsers hide a redirect that isn't followed.
  return response.type === "opaqueredirect" || (REDIRECTS.has(response.status) && response.headers.has("location"));
}

async function follow(next: Send, from: string, init: CallInit, first: Response): Promise<Response> {
  const { origin } = new URL(from);
  let url = from;
  let request = init;
  let response = first;
  for (let hops = 0; isRedirect(response); hops++) {
    const { status } = response;
    const location = response.headers.get("location");
    const target = location === null ? undefined : parseUrl(location, url);
    const refuse = (why: string) =>
      new RedirectError(`the server redirects ${why} Nothing was followed.`, status, target?.origin, {
        call: init.call,
      });
    await response.body?.cancel();
    if (!target) throw refuse("to an address that is hidden or unreadable.");
    if (target.origin !== origin) throw refuse(`to ${target.origin}, where credentials must not go; check baseUrl.`);
    if (hops === MAX_REDIRECTS) throw refuse(`more than ${MAX_REDIRECTS} times in a row.`);

    // As fetch does: 303, and by old custom 301 and 302 after a POST, go on as a GET without a body.
    const method = (request.method ?? "GET").toUpperCase();
    if (status === 303 ? method !== "HEAD" : status < 303 && method === "POST") {
      const headers = mergeHeaders(init.call, request.headers, { "content-type": null });
      request = { ...request, method: "GET", headers, body: null };
    } else if (!isReplayable(request)) {
      throw refuse("a body that can't be sent again.");
    }
    url = target.href;
    response = await next(url, request);
  }
  return response;
}
