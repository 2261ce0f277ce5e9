import { type Context, Hono } from "hono";
import { type Answer, mediaTypeOf, toResponse } from "./answer.js";
import type { OpenApiDocument, Operation } from "./document.js";
import type { Refusal } from "./refusal.js";
import { readRequest } from "./request.js";
import { routesOf } from "./routes.js";
import { type OperationChecks, operationChecks } from "./validation.js";

/** Does what an operation is for. It is called with a `ValidRequest`, and may say more exactly what it takes of it. */
export type Handler<Valid = never> = (request: Valid, operation: Operation) => Answer | Promise<Answer>;

/** Looks at a request before it is read: may it pass? An answer ends it. */
export type Guard = (request: Request, operation: Operation) => Answer | undefined | Promise<Answer | undefined>;

/** One API: its spec, and what stands behind it. */
export interface Api {
  readonly document: OpenApiDocument;
  /** By operationId. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** In the order in which they are asked. */
  readonly guards: readonly Guard[];
  /** Names of path parameters that take the rest of the path, slashes included. */
  readonly wildcards?: readonly string[];
  /** Tells a refusal in the system's own form. The operation is known unless the path or the method isn't. */
  readonly refuse: (refusal: Refusal, operation?: Operation) => Answer;
}

/**
 * Serves an API as its spec says: what breaks the spec is refused before a handler sees it, and no answer leaves that
 * the spec doesn't allow.
 *
 * @throws Error when an operation has no handler
 */
export function serveApi(api: Api): Hono {
  const app = new Hono({ strict: false });
  const checksOf = new Map(operationChecks(api.document).map((checks) => [checks.operation, checks]));
  for (const { pattern, operations } of routesOf([...checksOf.keys()], api.wildcards)) {
    for (const operation of operations) {
      const { id, method, path } = operation;
      const handler = api.handlers[id];
      if (!handler) throw new Error(`The sandbox has no handler for ${id} (${method} ${path}).`);
      const checks = checksOf.get(operation)!;
      app.on(method, pattern, (context) => serve(api, checks, handler as Handler<unknown>, context));
    }
    const allowed = operations.map(({ method }) => method);
    app.all(pattern, ({ req }) => toResponse(api.refuse({ kind: "unknownMethod", method: req.method, allowed })));
  }
  app.all("*", ({ req }) => toResponse(api.refuse({ kind: "unknownPath", path: req.path })));
  return app;
}

async function serve(
  api: Api,
  checks: OperationChecks,
  handler: Handler<unknown>,
  { req }: Context,
): Promise<Response> {
  try {
    const answer =
      (await guarded(api, req.raw, checks.operation)) ?? (await handled(api, checks, handler, req.raw, req.param()));
    const mediaType = mediaTypeOf(answer);
    const violations = checks.answer(answer.status, mediaType, answer.body);
    if (violations.length === 0) return toResponse(answer);
    const list = violations.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`).join(" ");
    return bug(api, checks, `its answer isn't what the spec says. ${list}`);
  } catch (error) {
    return bug(api, checks, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

async function guarded({ guards }: Api, request: Request, operation: Operation): Promise<Answer | undefined> {
  for (const guard of guards) {
    const answer = await guard(request, operation);
    if (answer) return answer;
  }
  return undefined;
}

async function handled(
  { refuse }: Api,
  checks: OperationChecks,
  handler: Handler<unknown>,
  request: Request,
  pathValues: Record<string, string>,
): Promise<Answer> {
  const read = await readRequest(request, pathValues, checks);
  return "refusal" in read ? refuse(read.refusal, checks.operation) : handler(read.valid, checks.operation);
}

function bug({ refuse }: Api, { operation }: OperationChecks, what: string): Response {
  const detail = `This is a bug of the sandbox, not of your code: ${operation.id} failed, ${what}`;
  return toResponse(refuse({ kind: "bug", detail }, operation));
}
