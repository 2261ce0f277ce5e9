import type { CallInit, CallState } from "./call.js";
import { initOf } from "./request.js";

/** What openapi-fetch tells a hook of the call. */
interface HookFacts {
  readonly schemaPath: string;
  readonly params: object;
  readonly id: string;
  readonly options: object;
}

/** A hook of openapi-fetch (its `Middleware`). */
export interface Hook {
  onRequest?(facts: HookFacts & { request: Request }): unknown;
  onResponse?(facts: HookFacts & { request: Request; response: Response }): unknown;
  onError?(facts: HookFacts & { request: Request; error: unknown }): unknown;
}

/** Refuses what can't be a hook: misspelt, it would never be called. */
export function checkHook(hook: object): void {
  if ("onRequest" in hook || "onResponse" in hook || "onError" in hook) return;
  throw new TypeError("a hook is an object with onRequest, onResponse or onError.");
}

/**
 * Sends a call as openapi-fetch does with its hooks around: in order before, in reverse order after. They see a real
 * Request before it is signed, and the final answer only; each may put something else in its place. The call's `answer`
 * is gone when the response isn't the server's.
 */
export async function sendHooked(
  hooks: readonly Hook[],
  facts: Omit<HookFacts, "id">,
  send: (url: string, init: CallInit) => Promise<Response>,
  url: string,
  init: CallInit,
): Promise<Response> {
  const { call } = init;
  const about = { ...facts, id: Math.random().toString(36).slice(2, 11) };
  const original = new Request(url, init);
  let request = original;
  for (const hook of hooks) {
    const given = await hook.onRequest?.({ ...about, request });
    if (given instanceof Response) return given;
    request = orKeep(given, Request, request);
  }

  const backwards = [...hooks].reverse();
  let sent: Response | undefined;
  let response: Response | undefined;
  try {
    const own = await initOf(request, request === original ? init.body : undefined);
    sent = readable(await send(request.url, { ...init, ...own }), call);
    response = sent;
  } catch (failure) {
    let error = failure;
    for (const hook of backwards) {
      const given = await hook.onError?.({ ...about, request, error });
      if (given instanceof Response) {
        response = given;
        break;
      }
      error = orKeep(given, Error, error as Error);
    }
    if (!response) throw error;
  }
  for (const hook of backwards) {
    response = orKeep(await hook.onResponse?.({ ...about, request, response }), Response, response);
  }
  if (response !== sent) call.answer = undefined;
  return response;
}

/** What a hook gave in the place of something, or that which it left as it is. */
function orKeep<T>(given: unknown, type: new (...args: never[]) => T, kept: T): T {
  if (!given) return kept;
  if (given instanceof type) return given;
  throw new TypeError(`a hook may give a ${type.name}, a Response or nothing.`);
}

/** An answer that is read already, as a Response that hooks can read. */
function readable(response: Response, { answer }: CallState): Response {
  if (!answer) return response;
  const { ok, status, text, value } = answer;
  const isFile = value instanceof Blob || value instanceof ArrayBuffer;
  const { statusText, headers, url } = response;
  const body = isFile ? value : text || null;
  const copy = new Response(body, { status: ok ? response.status : status, statusText, headers });
  Object.defineProperty(copy, "url", { value: url });
  // An error that came with status 200.
  if (!ok && copy.ok) Object.defineProperty(copy, "ok", { value: false });
  return copy;
}
