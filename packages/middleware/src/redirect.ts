import { callOf, type FetchWrapper, type PipelineInit } from "./call.js";
import { RedirectError } from "./errors.js";
import { headersOf, isReplayable, keepBody, methodOf, urlOf } from "./request.js";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 5;

/**
 * Follows redirects within the origin only. fetch itself takes `Authorization` off on the way to another origin, but
 * sends every other header along, and on 307 and 308 the body: for an API that signs by headers of its own, this gives
 * the key away. Rejects with a `RedirectError`. An init with `redirect: "manual"` or `"error"` keeps that.
 */
export function withRedirectGuard(): FetchWrapper {
  return (next) => async (input, init) => {
    if (init?.redirect === "manual" || init?.redirect === "error") return next(input, init);
    const call = callOf(input, init);
    const refuse = (message: string, status: number, target?: string) =>
      new RedirectError(message, status, target, { call });
    const { origin } = new URL(urlOf(input));
    let target = input;
    let request: PipelineInit = { ...(await keepBody(input, init ?? {})), redirect: "manual" };
    for (let hops = 0; ; hops++) {
      const response = await next(target, request);
      if (response.type === "opaqueredirect") {
        throw refuse("the server redirects, and the browser hides where to; nothing was followed.", response.status);
      }
      const location = response.headers.get("location");
      if (!REDIRECTS.has(response.status) || location === null) return response;
      await response.body?.cancel();
      const url = parseUrl(location, urlOf(target));
      if (!url || url.origin !== origin) {
        throw refuse(
          `the server redirects to another origin (${url?.origin ?? "an unreadable address"}), where credentials must not go. Check baseUrl.`,
          response.status,
          url?.origin,
        );
      }
      if (hops === MAX_REDIRECTS)
        throw refuse(`more than ${MAX_REDIRECTS} redirects in a row.`, response.status, origin);
      const method = methodOf(input, request);
      // As fetch does: 303, and by old custom 301 and 302 after a POST, go on as a GET without a body.
      if (response.status === 303 ? method !== "HEAD" : response.status < 303 && method === "POST") {
        const headers = headersOf(input, request);
        headers.delete("content-type");
        request = { ...request, method: "GET", headers, body: null };
      } else if (!isReplayable(request)) {
        throw refuse(
          "the server redirects, and the body is a stream that can't be sent again.",
          response.status,
          origin,
        );
      } else {
        request = { ...request, method, headers: headersOf(input, request) };
      }
      target = url.href;
    }
  };
}

function parseUrl(url: string, base: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
