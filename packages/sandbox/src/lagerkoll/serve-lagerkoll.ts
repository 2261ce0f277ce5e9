import type { Hono } from "hono";
import type { Answer } from "../api/answer.js";
import type { OpenApiDocument, Operation } from "../api/document.js";
import { type Guard, type Handler, serveApi } from "../api/serve.js";
import { commonCodes, errorAnswer, Refused, refuse } from "./refused.js";

/** A file as an answer: a print, for the most part. */
export class FileAnswer {
  readonly mediaType: string;
  readonly bytes: Uint8Array;

  constructor(mediaType: string, bytes: Uint8Array) {
    this.mediaType = mediaType;
    this.bytes = bytes;
  }
}

/**
 * Does what an operation is for and gives the body of its answer: a `FileAnswer` for a file, `undefined` for nothing.
 *
 * @throws Refused when Lagerkoll's rules don't allow it
 */
export type Action<Request = never> = (request: Request) => unknown;

/** One of Lagerkoll's APIs. */
export interface LagerkollApi {
  readonly document: OpenApiDocument;
  /** By operationId. */
  readonly actions: Readonly<Record<string, Action>>;
  /** Says by which code an operation's failures go. */
  readonly errorCodeOf: (operation: Operation) => number;
  readonly guards: readonly Guard[];
}

/** Serves one of Lagerkoll's APIs: all of them tell errors in the same form and take article ids with slashes. */
export function serveLagerkoll({ document, actions, errorCodeOf, guards }: LagerkollApi): Hono {
  return serveApi({
    document,
    handlers: Object.fromEntries(
      Object.entries(actions).map(([id, action]) => [id, handlerOf(action as Action<unknown>)]),
    ),
    guards,
    wildcards: ["article_id"],
    refuse: (refusal, operation) => refuse(refusal, operation ? errorCodeOf(operation) : commonCodes.general),
  });

  function handlerOf(action: Action<unknown>): Handler<unknown> {
    return async (request, operation) => {
      try {
        return answerOf(await action(request));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const { status, errorCode = errorCodeOf(operation), message, field = null } = error;
        return errorAnswer(status, errorCode, message, { field });
      }
    };
  }
}

function answerOf(body: unknown): Answer {
  return body instanceof FileAnswer
    ? { status: 200, mediaType: body.mediaType, body: body.bytes }
    : { status: 200, body };
}
