import type { Answer } from "./answer.js";
import type { Gate } from "./gate.js";
import { type FetchInput, initOf, type OwnInit } from "./request.js";

/** Whether the server may have executed a call that failed: it never got there, it was turned down, or nobody knows. */
export type Outcome = "not-sent" | "refused" | "unknown";

/** How an answer's body is handed out. `stream` is handed out unread. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** What calls are of: the same for all calls of an operation. What is left out goes by the HTTP method's rules. */
export interface CallFacts {
  /** Name in errors and events: an operationId, say. Default: method and path. */
  readonly operation?: string | undefined;
  readonly method: string;
  /** Path template (`/{id}`), so that no error or event carries a customer's number. */
  readonly path: string;
  /** May the call be repeated when its outcome is unknown? Default: GET, HEAD and OPTIONS may. */
  readonly retrySafe?: boolean | undefined;
  /** A file is expected, JSON in its place is an error. */
  readonly binary?: boolean | undefined;
}

/** How one call is to be made. */
export interface CallSettings {
  /** Higher goes first in the limiter's queue. Default: 0. */
  readonly priority?: number | undefined;
  /** When the whole call must be over, on the clock of `performance.now()`, in ms. */
  readonly deadline?: number | undefined;
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** One call on its way through the pipeline, over all its attempts. Travels as `init.call`. */
export class CallState {
  readonly facts: CallFacts;
  readonly priority: number;
  readonly deadline: number | undefined;
  /** How often the call was sent so far. */
  attempts = 0;
  /** Place in the limiter's queue; a call that was refused comes back to it. */
  place = 0;
  /** The limiter's gate that it went through. */
  gate: Gate | undefined;
  /** Has it a slot there that it hasn't used yet? */
  admitted = false;
  /** Time that the present attempt waited in the limiter's queue, in ms; undefined where it didn't. */
  waitedMs: number | undefined;
  /** The answer that is being read: its status, and how it begins (credentials blotted out). */
  answering: { readonly status: number; excerpt(): string } | undefined;
  /** The last answer that was read to its end. */
  answer: Answer | undefined;
  #inDoubt = 0;
  #refused = false;

  constructor(facts: CallFacts, { priority = 0, deadline }: CallSettings = {}) {
    this.facts = facts;
    this.priority = priority;
    this.deadline = deadline;
  }

  /** operationId, or method and path where there is none. */
  get operation(): string {
    const { operation, method, path } = this.facts;
    return operation ?? `${method} ${path}`;
  }

  /** For messages: `getSupplier (GET /{id})`. */
  get name(): string {
    const { operation, method, path } = this.facts;
    return operation ? `${operation} (${method} ${path})` : `${method} ${path}`;
  }

  /** May the call be repeated when its outcome is unknown? */
  get retrySafe(): boolean {
    return this.facts.retrySafe ?? SAFE_METHODS.has(this.facts.method);
  }

  /** Over all attempts so far: one attempt in doubt puts the call in doubt. */
  get outcome(): Outcome {
    return this.#inDoubt > 0 ? "unknown" : this.#refused ? "refused" : "not-sent";
  }

  /** Milliseconds until the deadline; Infinity without one. */
  get leftMs(): number {
    return this.deadline === undefined ? Number.POSITIVE_INFINITY : this.deadline - performance.now();
  }

  /** The status that counts: 429 where the body says so, whatever the status line says. */
  statusOf(response: Response): number {
    return this.answer?.status ?? response.status;
  }

  /** An attempt leaves: from now on the server may have executed the call. */
  attemptSent(): void {
    this.attempts++;
    this.answering = undefined;
    this.answer = undefined;
    this.#inDoubt++;
  }

  /** The server turned the attempt down without executing it. */
  attemptRefused(): void {
    this.#inDoubt--;
    this.#refused = true;
  }

  /** The attempt never reached the server. */
  attemptUnsent(): void {
    this.#inDoubt--;
  }
}

/** fetch's init with the call on board. */
export interface PipelineInit extends OwnInit {
  call?: CallState;
  /** Time that an attempt of this call may take, in ms; overrides the timeout's own. */
  timeoutMs?: number | undefined;
  /** How the answer's body is handed out. Default: `json`; `blob` where a file is expected. */
  parseAs?: ParseAs | undefined;
  /** What this call goes out by, in place of the client's fetch. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** What wrappers wrap: fetch, or anything of its shape. */
export type Fetch = (input: FetchInput, init?: PipelineInit) => Promise<Response>;

/** A part of the pipeline. Each works alone, too: `const fetch = withRetry()(globalThis.fetch)`. */
export type FetchWrapper = (next: Fetch) => Fetch;

/** An init of the pipeline's own: the call is on board, and the body can be sent again if it is no stream. */
export type CallInit = PipelineInit & { call: CallState };

/** What wrappers are made of: a fetch that gets its requests in one form only. */
export type Send = (url: string, init: CallInit) => Promise<Response>;

/**
 * A wrapper that need not care in which form a request comes: whatever fetch takes is made into a URL and an init first,
 * once per call. A bare fetch gets a call of its own.
 */
export function wrapper(wrap: (next: Send) => Send): FetchWrapper {
  return (next) => {
    const send = wrap(next);
    const fetch: Fetch = (input, init) => {
      if (typeof input === "object" && input instanceof Request) return unpack(fetch, input, init);
      const url = String(input);
      try {
        return send(url, init?.call ? (init as CallInit) : { ...init, call: callOf(url, init) });
      } catch (error) {
        return Promise.reject(error);
      }
    };
    return fetch;
  };
}

async function unpack(fetch: Fetch, request: Request, init: PipelineInit | undefined): Promise<Response> {
  return fetch(request.url, { ...(await initOf(request, init?.body)), ...init });
}

function callOf(url: string, init: PipelineInit | undefined): CallState {
  const method = (init?.method ?? "GET").toUpperCase();
  return new CallState({ method, path: url.replace(/^\w+:\/\/[^/?#]*|[?#].*$/g, "") || "/" });
}

/** Puts wrappers around a fetch, the outermost first. */
export function pipeline(fetch: Fetch, ...wrappers: FetchWrapper[]): Fetch {
  return wrappers.reduceRight((next, wrap) => wrap(next), fetch);
}
