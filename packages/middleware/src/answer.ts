import { bytesOf, readBody, textOf } from "./body.js";
import { type CallInit, type CallState, type FetchWrapper, type Outcome, wrapper } from "./call.js";
import { ClientError, InvalidParameterError, NetworkError, ResponseError } from "./errors.js";
import { type EventListener, emitOf } from "./events.js";
import { excerpt, redact } from "./excerpt.js";
import { networkReason, neverConnected, refusedByFetch } from "./network.js";

/** An answer read to its end. */
export interface Answer {
  /** A good answer; false also for an error that came with status 200. */
  readonly ok: boolean;
  /** The status that counts: 429 where the body says so, whatever the status line says. */
  readonly status: number;
  /** Text of a JSON, text or error answer. */
  readonly text: string;
  /** What the caller gets: parsed JSON, text, Blob or ArrayBuffer. Undefined for an empty body. */
  readonly value: unknown;
}

export interface AnswerOptions {
  /**
   * Does a JSON body say that the call failed, whatever the status? Gives the status that it stands for, or undefined
   * for a good answer.
   */
  errorStatus?: ((body: unknown, status: number) => number | undefined) | undefined;
  /** The error value of an answer that has an error status and no JSON object. Default: its text. */
  errorBody?: ((status: number, text: string) => unknown) | undefined;
  onEvent?: EventListener | undefined;
}

/**
 * Reads answers to their end and checks that they are what was asked for: a body that ends early is a `NetworkError`
 * (so it can be retried), HTML or broken JSON a `ResponseError`, an error body an error at any status. The response is
 * passed on with its body read; the call has what was in it. Answers to `parseAs: "stream"` pass unread.
 */
export function withAnswerCheck(options: AnswerOptions = {}): FetchWrapper {
  const { onEvent } = options;
  return wrapper((next) => async (url, init) => {
    const { call, signal } = init;
    call.attemptSent();
    const { waitedMs = 0, gate } = call;
    emitOf(call, onEvent, { type: "sent", waitedMs, queueLength: gate?.queueLength ?? 0, share: gate?.share });
    const startedAt = onEvent && performance.now();
    const report = (outcome: Outcome | "executed", result: { status: number } | { error: string }) => {
      if (startedAt)
        emitOf(call, onEvent, { type: "answered", durationMs: performance.now() - startedAt, outcome, ...result });
    };
    try {
      const response = await next(url, init);
      const answer = await readAnswer(response, init, options);
      call.answer = answer;
      if (answer && isRefusal(answer)) call.attemptRefused();
      const { ok, status } = answer ?? { ok: true, status: response.status };
      report(ok ? "executed" : call.outcome, { status });
      return response;
    } catch (error) {
      const failure = signal?.aborted ? signal.reason : typed(error, call);
      report(call.outcome, { error: failure instanceof ClientError ? failure.code : "aborted" });
      throw failure;
    }
  });
}

// 408: the server gave up on a request that it may have read in part. 5xx: anything may have happened.
function isRefusal({ ok, status }: Answer): boolean {
  return !ok && status >= 400 && status < 500 && status !== 408;
}

function typed(error: unknown, call: CallState): unknown {
  if (error instanceof ClientError) return error;
  const refusal = refusedByFetch(error);
  if (refusal !== undefined) {
    call.attemptUnsent();
    const message = `fetch refuses to send this (${refusal}); check baseUrl and headers. Nothing was sent.`;
    return new InvalidParameterError(message, { call, cause: error });
  }
  const reason = networkReason(error);
  const unsent = neverConnected(error);
  if (unsent) call.attemptUnsent();
  const what = reason ?? (error instanceof Error ? error.message : String(error));
  const message = unsent
    ? `no connection to the server (${what}). Nothing was sent.`
    : `the connection failed before the answer was complete (${what}).`;
  return new NetworkError(message, reason, { call, cause: error });
}

/** Reads an answer; undefined where it is to be handed out unread. */
export async function readAnswer(
  response: Response,
  { call, parseAs: asked, headers: sent }: CallInit,
  { errorStatus, errorBody = (_status, text) => text }: AnswerOptions,
): Promise<Answer | undefined> {
  const { status, ok } = response;
  const { binary } = call.facts;
  const type = response.headers.get("content-type") ?? "";
  const inPlaceOfFile = ok && binary && /\b(json|html)\b/i.test(type);
  const parseAs = ok && !inPlaceOfFile ? (asked ?? (binary ? "blob" : "json")) : "json";
  if (parseAs === "stream") return undefined;

  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const begin = () => excerpt(redact(textOf(pieces), sent));
  call.answering = { status, excerpt: begin };
  try {
    await readBody(response, pieces);
  } catch (error) {
    // An error's status says enough, should its body break off.
    if (ok) throw error;
  }
  call.answering = undefined;

  if (parseAs === "blob") return { ok, status, text: "", value: new Blob(pieces, { type }) };
  if (parseAs === "arrayBuffer") return { ok, status, text: "", value: bytesOf(pieces).buffer };

  const text = textOf(pieces);
  const value = parse(text);
  const failedAs = errorStatus?.(value, status) ?? (ok ? undefined : status);
  if (failedAs !== undefined) {
    const redacted = redact(text, sent);
    const body = redacted === text ? value : parse(redacted);
    const isObject = typeof body === "object" && body !== null;
    return {
      ok: false,
      status: failedAs,
      text: redacted,
      value: isObject ? body : errorBody(status, excerpt(redacted)),
    };
  }
  if (inPlaceOfFile) {
    const what = `answered ${status} with ${type} where a file was expected.`;
    throw new ResponseError("unexpected-answer", what, status, begin(), { call });
  }
  if (parseAs === "text") return { ok, status, text, value: text };
  if (value === undefined && text !== "") {
    const what = `answered ${status} with something that isn't JSON.`;
    throw new ResponseError("unreadable-answer", what, status, begin(), { call });
  }
  return { ok, status, text, value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
