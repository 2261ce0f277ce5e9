import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

/** Where the rendered specs are published: their page "Try it" calls sandboxes. */
const docsSite = "https://lagerkoll-gks-clients.github.io";

/** Pages of this machine's own servers, whatever their port. */
const thisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The origin of a page that was opened from a file. */
const fromFile = "null";

/**
 * Lets scripts of some pages read the sandbox's answers (CORS, as in the Fetch standard): of pages that this machine
 * serves, pages opened from a file, and the published docs. Requests of other pages and of programs are served as if this
 * weren't here.
 */
export function letBrowsersIn(): MiddlewareHandler {
  const allow = cors({
    origin: (origin) => origin,
    exposeHeaders: ["Allow", "Content-Disposition", "Location", "Retry-After", "WWW-Authenticate"],
    maxAge: 600,
  });
  return (context, next) => {
    const { method } = context.req;
    const origin = context.req.header("Origin");
    if (origin === undefined || !isAllowed(origin)) return next();
    const isPreflight = context.req.header("Access-Control-Request-Method") !== undefined;
    return method === "OPTIONS" && !isPreflight ? next() : allow(context, next);
  };
}

function isAllowed(origin: string): boolean {
  return origin === docsSite || origin === fromFile || thisMachine.test(origin);
}
