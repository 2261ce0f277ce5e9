import { type CallState, callOf, type FetchWrapper, type Outcome } from "./call.js";
import { ClientError, NetworkError, ResponseError } from "./errors.js";
import { type EventListener, emitOf } from "./events.js";
import { networkReason, neverConnected } from "./network.js";
import { headersOf, signalOf } from "./request.js";

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

const answers = new WeakMap<Response, Answer>();

/** What was read of a response; undefined for one that is handed out unread. */
export function answerOf(response: Response): Answer | undefined {
  return answers.get(response);
}

/** The status that counts. */
export function statusOf(response: Response): number {
  return answers.get(response)?.status ?? response.status;
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
 * passed on with its body read; `answerOf` gives what was in it. Answers to `parseAs: "stream"` pass unread.
 */
export function withAnswerCheck(options: AnswerOptions = {}): FetchWrapper {
  const { onEvent } = options;
  return (next) => async (input, init) => {
    const call = callOf(input, init);
    call.attemptSent();
    emitOf(call, onEvent, { type: "sent", waitedMs: call.waitedMs });
    const startedAt = performance.now();
    const report = (outcome: Outcome | "executed", result: { status: number } | { error: string }) => {
      emitOf(call, onEvent, { type: "answered", durationMs: performance.now() - startedAt, outcome, ...result });
    };
    try {
      const response = await next(input, init);
      const answer = await read(response, call, options, () => headersOf(input, init));
      if (!answer) {
        report("executed", { status: response.status });
        return response;
      }
      answers.set(response, answer);
      if (isRefusal(answer)) call.attemptRefused();
      report(answer.ok ? "executed" : call.outcome, { status: answer.status });
      return response;
    } catch (error) {
      const signal = signalOf(input, init);
      const failure = signal?.aborted ? signal.reason : typed(error, call);
      report(call.outcome, { error: failure instanceof ClientError ? failure.code : "aborted" });
      throw failure;
    }
  };
}

// 408: the server gave up on a request that it may have read in part. 5xx: anything may have happened.
function isRefusal({ ok, status }: Answer): boolean {
  return !ok && status >= 400 && status < 500 && status !== 408;
}

function typed(error: unknown, call: CallState): unknown {
  if (error instanceof ClientError) return error;
  const reason = networkReason(error);
  if (neverConnected(error)) {
    call.attemptUnsent();
    return new NetworkError(`no connection to the server (${reason}). Nothing was sent.`, reason, {
      call,
      cause: error,
    });
  }
  const what = reason ?? (error instanceof Error ? error.message : String(error));
  return new NetworkError(`the connection failed before the answer was complete (${what}).`, reason, {
    call,
    cause: error,
  });
}

async function read(
  response: Response,
  call: CallState,
  { errorStatus, errorBody = (_status, text) => text }: AnswerOptions,
  sentHeaders: () => Headers,
): Promise<Answer | undefined> {
  const { status } = response;
  const unexpected = (code: ResponseError["code"], message: string, text: string) =>
    new ResponseError(code, message, status, excerpt(redact(text, sentHeaders())), { call });

  if (!response.ok) {
    // The status says enough, should the body break off.
    const text = redact(await response.text().catch(() => ""), sentHeaders());
    const value = parse(text);
    const isObject = typeof value === "object" && value !== null;
    return {
      ok: false,
      status: errorStatus?.(value, status) ?? status,
      text,
      value: isObject ? value : errorBody(status, excerpt(text)),
    };
  }
  const type = response.headers.get("content-type") ?? "";
  const inPlaceOfFile = call.binary && /\b(json|html)\b/i.test(type);
  if (call.parseAs === "stream" && !inPlaceOfFile) return undefined;

  if (call.parseAs === "json" || inPlaceOfFile) {
    const text = await response.text();
    if (text === "" && !inPlaceOfFile) return { ok: true, status, text, value: undefined };
    const value = parse(text);
    if (value === undefined && !inPlaceOfFile) {
      throw unexpected("unreadable-answer", `answered ${status} with something that isn't JSON.`, text);
    }
    const failed = errorStatus?.(value, status);
    if (failed !== undefined) {
      const redacted = redact(text, sentHeaders());
      return { ok: false, status: failed, text: redacted, value: redacted === text ? value : parse(redacted) };
    }
    if (inPlaceOfFile) {
      throw unexpected("unexpected-answer", `answered ${status} with ${type} where a file was expected.`, text);
    }
    return { ok: true, status, text, value };
  }
  if (call.parseAs === "blob") return { ok: true, status, text: "", value: await response.blob() };
  if (call.parseAs === "arrayBuffer") return { ok: true, status, text: "", value: await response.arrayBuffer() };
  const text = await response.text();
  const failed = errorStatus?.(parse(text), status);
  return { ok: failed === undefined, status: failed ?? status, text, value: text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A server may send back what it was sent; credentials are blotted out of whatever ends up in an error. */
function redact(text: string, sent: Headers): string {
  let redacted = text;
  sent.forEach((value, name) => {
    if (name === "accept" || name === "content-type") return;
    const secret = value.replace(/^(Bearer|Basic) /i, "");
    // Short values (a store's number) aren't secret, and would blot out half the text.
    if (secret.length < 8) return;
    // JSON, and JSON within JSON, puts backslashes before quotes.
    const parts = secret.split(/["\\]+/).map((part) => part.replace(/[.*+?^${}()|[\]/-]/g, "\\$&"));
    redacted = redacted.replace(new RegExp(parts.join('["\\\\]+'), "g"), "[redacted]");
  });
  return redacted;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
