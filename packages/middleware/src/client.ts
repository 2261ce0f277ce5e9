import { readAnswer, withAnswerCheck } from "./answer.js";
import { type CallInit, CallState, type Fetch, type FetchWrapper, type ParseAs, pipeline } from "./call.js";
import { withDeadline } from "./deadline.js";
import { ConfigurationError, InvalidParameterError } from "./errors.js";
import type { EventListener } from "./events.js";
import { mergeHeaders } from "./headers.js";
import { checkHook, type Hook, sendHooked } from "./hooks.js";
import { createLimiter, type LimiterOptions } from "./limiter.js";
import type { Operation, OperationTable } from "./operation.js";
import { checkPathValues } from "./path.js";
import { withRedirectGuard } from "./redirect.js";
import { noteFailure } from "./result.js";
import { type RetryOptions, withRetry } from "./retry.js";
import type { System } from "./system.js";
import { withTimeout } from "./timeout.js";
import { checkUrl } from "./url.js";

/** fetch's words (Fetch standard, RequestInit.priority) as numbers. */
const PRIORITIES: Readonly<Record<string, number>> = { high: 1, auto: 0, low: -1 };

/** Headers of a call; null takes a default off. */
export type CallHeaders =
  | Headers
  | Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[] | null | undefined>>;

/** Options that every method takes beside its parameters and body. */
export interface CallOptions {
  /** The whole call must be over in so many ms, waiting in the queue and all attempts included. Default: the client's. */
  deadlineMs?: number | undefined;
  /** Time that one attempt may take, in ms. Default: the client's. */
  timeoutMs?: number | undefined;
  /**
   * Higher goes first in the limiter's queue: a customer's call passes a thousand polls. Also in fetch's words, which calls
   * by path are typed for: "high" is 1, "auto" 0, "low" -1. Default: 0.
   */
  priority?: number | "high" | "auto" | "low" | undefined;
  /** Aborts the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  headers?: CallHeaders | undefined;
}

/** The limiter of a client. */
export interface RateLimitOptions {
  /** Calls per window. Default: the API's limit. */
  limit?: number | undefined;
  /** Length of the window, in ms. Default: the API's. */
  windowMs?: number | undefined;
  /** Where slots are counted. Default: in this process. */
  backend?: LimiterOptions["backend"];
  /** Calls that may wait; one more is refused with a `RateLimitError` (`queue-full`). Default: no bound. */
  maxQueue?: number | undefined;
}

/** Options of a client. */
export interface ClientOptions<Auth> {
  auth: Auth;
  /** Where the API is. Default: the API's own address, where it has one. */
  baseUrl?: string | undefined;
  /** Keeps to the API's limit. Default: the documented limit; false sends at once. */
  rateLimit?: RateLimitOptions | false | undefined;
  /** Repeats what may be repeated; false never does. */
  retry?: Omit<RetryOptions, "onEvent"> | false | undefined;
  /** Time that one attempt may take, in ms, its answer's body included. Default: 60 000. */
  timeoutMs?: number | undefined;
  /** Time that a whole call may take, in ms, queueing included. Default: no bound. */
  deadlineMs?: number | undefined;
  /** What requests go out by. Called with a URL and an init. Default: the global fetch, as it is at each call. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Told what happens: queued, sent, answered, retried, paused, tokenRefreshed. */
  onEvent?: EventListener | undefined;
}

/** What a generated client says of its API. */
export interface ApiDefinition<Auth> {
  readonly name: string;
  readonly system: System<Auth>;
  readonly operations: OperationTable;
  readonly baseUrl?: string;
  readonly rateLimit?: { readonly limit: number; readonly windowMs: number };
}

type QuerySerializer = (query: Record<string, unknown>) => string;
type PathSerializer = (path: string, values: Record<string, unknown>) => string;

/**
 * How openapi-fetch writes what is sent. A client is made of these rather than of openapi-fetch's `createClient`: what
 * that does beside, building a Request and reading the answer, is here the pipeline's, and would be paid for twice.
 */
export interface Serializers {
  createFinalURL(
    path: string,
    options: {
      baseUrl: string;
      params: Params;
      querySerializer: QuerySerializer;
      pathSerializer: PathSerializer;
    },
  ): string;
  createQuerySerializer(options?: object): QuerySerializer;
  defaultPathSerializer: PathSerializer;
  defaultBodySerializer(body: unknown, headers?: unknown): string;
}

interface Params {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** An operation, and what is made of it once for all of its calls. */
interface CallableOperation extends Operation {
  /** operationId; undefined where a call by path is of none. */
  readonly operation: string | undefined;
  /** Headers of a call that has none of its own and no body. */
  readonly headers: Record<string, string>;
}

/** Init of a call as it comes from methods and from GET("/path") alike. */
interface Init extends CallOptions {
  params?: Params;
  body?: unknown;
  parseAs?: ParseAs;
  baseUrl?: string;
  querySerializer?: QuerySerializer | Record<string, unknown>;
  pathSerializer?: PathSerializer;
  bodySerializer?: (body: unknown, headers: unknown) => BodyInit;
  middleware?: readonly Hook[];
  fetch?: (request: Request) => Promise<Response>;
  [option: string]: unknown;
}

/** What of an init is ours or openapi-fetch's; everything else is fetch's. */
const OWN_OPTIONS = new Set([
  "params",
  "headers",
  "body",
  "baseUrl",
  "querySerializer",
  "pathSerializer",
  "bodySerializer",
  "middleware",
  "deadlineMs",
  "priority",
]);

const JSON_TYPE = "application/json";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * A client: openapi-fetch's methods and one per operation, all through the same pipeline. Generated packages call this.
 * Throws a `ConfigurationError` for options that can't work.
 */
export function createApiClient<Client, Auth>(
  serializers: Serializers,
  api: ApiDefinition<Auth>,
  options: ClientOptions<Auth>,
): Client {
  const { href, origin } = checkUrl(api.name, "baseUrl", options.baseUrl ?? api.baseUrl);
  checkOptions(api.name, options);
  const ownBaseUrl = href.replace(/\/$/, "");
  const send = createPipeline(api, options, origin);
  const hooks: Hook[] = [];
  const { system } = api;
  const serializeQuery = serializers.createQuerySerializer();

  /** Credentials go to the API's origin and nowhere else, whatever a call's own baseUrl or a hook says. */
  function sendToOwn(url: string, init: CallInit): Promise<Response> {
    if (url.startsWith(`${origin}/`)) return send(url, init);
    const target = new URL(url).origin;
    if (target === origin) return send(url, init);
    throw new InvalidParameterError(
      `goes to ${target}, but the client's credentials are for ${origin}. Make a client of its own for another address.`,
      { call: init.call },
    );
  }

  /** How a call is written, and read; what hooks are told as its options. */
  function optionsOf(operation: Operation, init: Init) {
    const { querySerializer = serializeQuery, parseAs = operation.binary ? "blob" : "json" } = init;
    return {
      baseUrl: init.baseUrl?.replace(/\/$/, "") ?? ownBaseUrl,
      parseAs,
      querySerializer:
        typeof querySerializer === "function" ? querySerializer : serializers.createQuerySerializer(querySerializer),
      pathSerializer: init.pathSerializer ?? serializers.defaultPathSerializer,
      bodySerializer: init.bodySerializer ?? operation.bodySerializer ?? serializers.defaultBodySerializer,
      fetch: init.fetch,
    };
  }

  /** What fetch is to be called with. Throws an `InvalidParameterError` for arguments that can't be sent. */
  function toRequest(operation: CallableOperation, init: Init): [url: string, init: CallInit] {
    const { params = {}, deadlineMs = options.deadlineMs, timeoutMs, priority } = init;
    const { method, path, headers: plain } = operation;
    const { baseUrl, querySerializer, pathSerializer, bodySerializer } = optionsOf(operation, init);
    const deadline = deadlineMs === undefined ? undefined : performance.now() + deadlineMs;
    const rank = typeof priority === "string" ? (PRIORITIES[priority] ?? Number.NaN) : priority;
    const call = new CallState(operation, { priority: rank, deadline });
    checkPathValues(call, params.path);
    if (Number.isNaN(call.priority)) {
      throw new InvalidParameterError(`priority is ${priority}, but must be a number, "high", "auto" or "low".`, {
        call,
      });
    }
    if (deadlineMs !== undefined || timeoutMs !== undefined) {
      checkNumbers({ deadlineMs, timeoutMs }, (problem) => new InvalidParameterError(problem, { call }));
    }
    const hasBody = init.body !== undefined;
    const defaults = hasBody ? { ...plain, "content-type": JSON_TYPE } : plain;
    const own = hasBody || init.headers || params.header;
    const headers = own ? mergeHeaders(call, defaults, init.headers, params.header) : plain;
    const sent: CallInit & Record<string, unknown> = { call, method, headers };
    for (const name in init) if (!OWN_OPTIONS.has(name)) sent[name] = init[name];
    try {
      if (hasBody) sent.body = bodySerializer(init.body, headers) as BodyInit;
      // fetch chooses the boundary.
      if (sent.body instanceof FormData && headers["content-type"] === JSON_TYPE) delete headers["content-type"];
      return [serializers.createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer }), sent];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new InvalidParameterError(`can't be made into a request: ${reason}`, { call, cause: error });
    }
  }

  function call(operation: CallableOperation, init: Init = {}): Promise<Result> {
    try {
      const [url, sent] = toRequest(operation, init);
      const all = init.middleware ? [...hooks, ...init.middleware] : hooks;
      const response = all.length > 0 ? callHooked(all, url, sent, operation, init) : sendToOwn(url, sent);
      // No more than this is kept of a call while it waits: there may be very many.
      return response.then((response) => settle(response, sent.call));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async function callHooked(all: Hook[], url: string, sent: CallInit, operation: Operation, init: Init) {
    const facts = { schemaPath: operation.path, params: init.params ?? {}, options: optionsOf(operation, init) };
    const response = await sendHooked(all, facts, sendToOwn, url, sent);
    sent.call.answer ??= await readAnswer(response, sent, system);
    return response;
  }

  function settle(response: Response, call: CallState): Result {
    const { answer } = call;
    if (!answer) return { data: response.body, response };
    const { ok, status, value } = answer;
    if (ok) return { data: value, response };
    noteFailure(response, { call, system, status });
    return { error: value, response };
  }

  const byRoute = new Map<string, CallableOperation>();
  const methods: Record<string, unknown> = {};
  for (const [id, row] of Object.entries(api.operations)) {
    const operation = callable(row, id);
    byRoute.set(`${row.method} ${row.path}`, operation);
    if (row.pathOnly) continue;
    const method = (init?: Init) => call(operation, init);
    methods[id] = row.pagination ? Object.assign(method, { pagination: row.pagination }) : method;
  }
  const request = (method: string, path: string, init?: Init) =>
    call(byRoute.get(`${method} ${path}`) ?? callable({ method, path }), init);
  const verbs = METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]);

  return {
    ...Object.fromEntries(verbs),
    ...methods,
    request: (method: string, path: string, init?: Init) => request(method.toUpperCase(), path, init),
    use(...added: Hook[]) {
      for (const hook of added) checkHook(hook);
      hooks.push(...added);
    },
    eject(...removed: Hook[]) {
      for (const hook of removed) if (hooks.includes(hook)) hooks.splice(hooks.indexOf(hook), 1);
    },
  } as Client;
}

function callable(row: Operation, operation?: string): CallableOperation {
  return { ...row, operation, headers: { accept: row.accept ?? JSON_TYPE } };
}

function createPipeline<Auth>(api: ApiDefinition<Auth>, options: ClientOptions<Auth>, origin: string): Fetch {
  const { name, system } = api;
  const { timeoutMs, onEvent, retry, rateLimit = api.rateLimit } = options;
  const network: Fetch = (input, { call, timeoutMs, parseAs, fetch, ...init } = {}) => {
    if (fetch) return fetch(new Request(input, init));
    const send = options.fetch ?? globalThis.fetch;
    return send(input as string, init);
  };
  const { wrapper: auth, limiterKey: key } = system.sign(options.auth, {
    name,
    origin,
    fetch: network,
    timeoutMs,
    onEvent,
  });
  const wrappers: FetchWrapper[] = [withDeadline()];
  const repetition = retry === false ? [] : [withRetry({ ...retry, onEvent })];
  if (rateLimit) {
    const { limit, windowMs } = { ...api.rateLimit, ...rateLimit };
    if (limit === undefined || windowMs === undefined) {
      throw new ConfigurationError(
        `${name}: no limit is documented for this API. Give rateLimit.limit and rateLimit.windowMs.`,
      );
    }
    const maxPauseMs = retry === false ? undefined : retry?.maxRetryAfterMs;
    const { admission, accounting } = createLimiter({ ...rateLimit, limit, windowMs, key, maxPauseMs, onEvent });
    // Calls wait outside of retry, so that nothing of it is held for each; what waits within is repetitions, and calls whose
    // key must be found out first, which may fail.
    if (typeof key === "string") wrappers.push(admission);
    wrappers.push(...repetition, admission, accounting);
  } else {
    wrappers.push(...repetition);
  }
  const { errorStatus, errorBody } = system;
  wrappers.push(
    auth,
    withTimeout({ timeoutMs }),
    withAnswerCheck({ errorStatus, errorBody, onEvent }),
    withRedirectGuard(),
  );
  return pipeline(network, ...wrappers);
}

function checkOptions<Auth>(name: string, { timeoutMs, deadlineMs, retry, rateLimit }: ClientOptions<Auth>): void {
  const { backend, ...numbers } = rateLimit || {};
  checkNumbers(
    { timeoutMs, deadlineMs, ...numbers, ...(retry || {}) },
    (problem) => new ConfigurationError(`${name}: ${problem}`),
  );
}

const MAY_BE_ZERO = new Set(["maxRetries", "maxRetryAfterMs", "maxRefusals", "maxQueue"]);

function checkNumbers(values: Record<string, number | undefined>, error: (problem: string) => Error): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value > 0 || (value === 0 && MAY_BE_ZERO.has(name))) continue;
    throw error(`${name} is ${value}, but must be a number above zero${name.endsWith("Ms") ? " (milliseconds)" : ""}.`);
  }
}
