import { answerOf, withAnswerCheck } from "./answer.js";
import { CallState, type Fetch, type FetchWrapper, type ParseAs, pipeline } from "./call.js";
import { withDeadline } from "./deadline.js";
import { ClientError, ConfigurationError, InvalidParameterError } from "./errors.js";
import type { EventListener } from "./events.js";
import { HookableRequest, initOf, LightRequest } from "./light-request.js";
import { type LimiterOptions, withLimiter } from "./limiter.js";
import { toFormData } from "./multipart.js";
import type { Operation, OperationTable } from "./operation.js";
import { checkPathValues } from "./path.js";
import { withRedirectGuard } from "./redirect.js";
import { noteFailure } from "./result.js";
import { type RetryOptions, withRetry } from "./retry.js";
import type { System } from "./system.js";
import { withTimeout } from "./timeout.js";
import { checkUrl } from "./url.js";

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
  /** Higher goes first in the limiter's queue: a customer's call passes a thousand polls. Default: 0. */
  priority?: number | undefined;
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

/** openapi-fetch's `createClient`, as far as it is used here. */
type CreateFetchClient = (options: { baseUrl: string }) => object;

interface FetchClient {
  request(method: string, path: string, init: object): Promise<Result>;
  use(...hooks: object[]): void;
  eject(...hooks: object[]): void;
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Init of a call as it comes from methods and from GET("/path") alike. */
interface Init extends CallOptions {
  params?: { path?: Record<string, unknown>; header?: Record<string, unknown> };
  parseAs?: ParseAs;
  middleware?: readonly object[];
  fetch?: (request: Request) => Promise<Response>;
  [option: string]: unknown;
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** What openapi-fetch gets to read in place of an answer that is read already: nothing. */
const READ_ALREADY = { ok: true, status: 204, headers: { get: () => null } };

/**
 * A client: openapi-fetch's own methods and one per operation, all through the same pipeline. Generated packages call
 * this. Throws a `ConfigurationError` for options that can't work.
 */
export function createApiClient<Client, Auth>(
  createFetchClient: CreateFetchClient,
  api: ApiDefinition<Auth>,
  options: ClientOptions<Auth>,
): Client {
  const baseUrl = checkUrl(api.name, "baseUrl", options.baseUrl ?? api.baseUrl);
  checkOptions(api.name, options);
  const { origin } = baseUrl;
  const send = createPipeline(api, options, baseUrl);
  const core = createFetchClient({ baseUrl: baseUrl.href }) as FetchClient;
  const hooks: object[] = [];

  async function call(id: string | undefined, operation: Operation, init: Init = {}): Promise<Result> {
    const { deadlineMs = options.deadlineMs, timeoutMs, priority, signal, headers, fetch, ...rest } = init;
    const { method, path, retrySafe, binary, accept = "application/json", multipart } = operation;
    const parseAs = init.parseAs ?? (binary ? "blob" : "json");
    const deadline = deadlineMs === undefined ? undefined : performance.now() + deadlineMs;
    const state = new CallState({
      operation: id,
      method,
      path,
      retrySafe,
      binary,
      priority,
      deadline,
      timeoutMs,
      parseAs,
      fetch,
    });
    checkPathValues(state, init.params?.path);
    checkHeaders(state, headers);
    checkHeaders(state, init.params?.header);
    checkNumbers({ deadlineMs, timeoutMs }, (problem) => new InvalidParameterError(problem, { call: state }));

    const hooked = hooks.length > 0 || (init.middleware?.length ?? 0) > 0;
    let sent = false;
    let response: Response | undefined;
    const coreInit = {
      ...rest,
      ...(multipart && { bodySerializer: toFormData }),
      ...(signal && { signal }),
      parseAs,
      headers: { accept, ...plain(headers) },
      Request: hooked ? HookableRequest : LightRequest,
      fetch: async (request: Request) => {
        sent = true;
        checkOrigin(state, request.url, origin);
        const init = hooked ? await initOf(request) : (request as RequestInit);
        response = await send(request.url, { ...init, call: state });
        return hooked ? readable(response) : READ_ALREADY;
      },
    };
    let result: Result;
    try {
      result = await core.request(method, path, coreInit);
    } catch (error) {
      // Before anything was sent, and without hooks that may throw what they like, it is the arguments that don't work.
      if (sent || hooked || error instanceof ClientError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new InvalidParameterError(`can't be made into a request: ${reason}`, { call: state, cause: error });
    }
    return hooked ? settleHooked(result, state) : settle(response as Response, state);
  }

  /** The result of a call that no hook has seen. */
  function settle(response: Response, state: CallState): Result {
    const answer = answerOf(response);
    if (!answer) return { data: response.body, response };
    const { ok, status, value } = answer;
    if (ok) return { data: value, response };
    noteFailure(response, { call: state, system: api.system, status });
    return { error: value, response };
  }

  /** Hooks may have put another response in the place of the server's; openapi-fetch has read it. */
  function settleHooked({ data, error, response }: Result, state: CallState): Result {
    if (response.ok) return { data, response };
    const { status } = response;
    noteFailure(response, { call: state, system: api.system, status });
    const isObject = typeof error === "object" && error !== null;
    return { error: isObject ? error : api.system.errorBody(status, String(error ?? "")), response };
  }

  const byRoute = new Map<string, { id: string; operation: Operation }>();
  const methods: Record<string, unknown> = {};
  for (const [id, operation] of Object.entries(api.operations)) {
    byRoute.set(`${operation.method} ${operation.path}`, { id, operation });
    if (operation.pathOnly) continue;
    const method = (init?: Init) => call(id, operation, init);
    methods[id] = operation.pagination ? Object.assign(method, { pagination: operation.pagination }) : method;
  }
  const request = (method: string, path: string, init?: Init) => {
    const known = byRoute.get(`${method} ${path}`);
    return call(known?.id, known?.operation ?? { method, path }, init);
  };
  const verbs = METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]);

  return {
    ...Object.fromEntries(verbs),
    ...methods,
    request: (method: string, path: string, init?: Init) => request(method.toUpperCase(), path, init),
    use(...added: object[]) {
      core.use(...added);
      hooks.push(...added);
    },
    eject(...removed: object[]) {
      core.eject(...removed);
      for (const hook of removed) if (hooks.includes(hook)) hooks.splice(hooks.indexOf(hook), 1);
    },
  } as Client;
}

function createPipeline<Auth>(api: ApiDefinition<Auth>, options: ClientOptions<Auth>, baseUrl: URL): Fetch {
  const { name, system } = api;
  const { timeoutMs, onEvent, retry, rateLimit = api.rateLimit } = options;
  const network: Fetch = (input, { call, ...init } = {}) => {
    if (call?.fetch) return call.fetch(new Request(input, init));
    const send = options.fetch ?? globalThis.fetch;
    return send(input as string, init);
  };
  const { wrapper: auth, limiterKey: key } = system.sign(options.auth, {
    name,
    baseUrl,
    fetch: network,
    timeoutMs,
    onEvent,
  });
  const wrappers: FetchWrapper[] = [withDeadline()];
  if (retry !== false) wrappers.push(withRetry({ ...retry, onEvent }));
  if (rateLimit) {
    const { limit, windowMs } = { ...api.rateLimit, ...rateLimit };
    if (limit === undefined || windowMs === undefined) {
      throw new ConfigurationError(
        `${name}: no limit is documented for this API. Give rateLimit.limit and rateLimit.windowMs.`,
      );
    }
    const maxPauseMs = retry === false ? undefined : retry?.maxRetryAfterMs;
    wrappers.push(withLimiter({ ...rateLimit, limit, windowMs, key, maxPauseMs, onEvent }));
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

/** An answer that is read already, as a Response that hooks and openapi-fetch can read. */
function readable(response: Response): Response {
  const answer = answerOf(response);
  if (!answer) return response;
  const { ok, status, text, value } = answer;
  const isFile = value instanceof Blob || value instanceof ArrayBuffer;
  const body = isFile ? value : text || null;
  const { statusText, headers, url } = response;
  const copy = new Response(body, { status: ok ? response.status : status, statusText, headers });
  Object.defineProperty(copy, "url", { value: url });
  // An error that came with status 200.
  if (!ok && copy.ok) Object.defineProperty(copy, "ok", { value: false });
  return copy;
}

/** openapi-fetch takes plain objects only; pairs and Headers are made into one. */
function plain(headers: Init["headers"]): object | undefined {
  return headers instanceof Headers || Array.isArray(headers) ? Object.fromEntries(headers) : headers;
}

function checkHeaders(call: CallState, headers: unknown): void {
  if (!headers) return;
  for (const [name, value] of Object.entries(plain(headers as Headers) ?? {})) {
    if (/[\0\r\n]|[^\0-\xff]/.test(String(value))) {
      throw new InvalidParameterError(
        `header "${name}" holds a line break or a character that can't go into a header.`,
        { call },
      );
    }
  }
}

/** Credentials go to the API's origin and nowhere else, whatever a call's own baseUrl or a hook says. */
function checkOrigin(call: CallState, url: string, own: string): void {
  if (url.startsWith(`${own}/`)) return;
  const { origin } = new URL(url);
  if (origin === own) return;
  throw new InvalidParameterError(
    `goes to ${origin}, but the client's credentials are for ${own}. Make a client of its own for another address.`,
    { call },
  );
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
