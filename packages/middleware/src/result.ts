import type { CallState } from "./call.js";
import { ApiError, RateLimitError } from "./errors.js";
import { retryAfterMs } from "./retry-after.js";
import type { System } from "./system.js";

/** What a method gives: the API's data or its error, never both, and the response. The shape is openapi-fetch's. */
export type Call<Data, Error> = Promise<
  { data: Data; error?: never; response: Response } | { data?: never; error: Error; response: Response }
>;

/** What is needed to make an error of an error answer. */
interface Failure {
  readonly call: CallState;
  readonly system: Pick<System<never>, "toError">;
  readonly status: number;
}

const failures = new WeakMap<Response, Failure>();

/** Notes whose error answer a response is, for `unwrap`. */
export function noteFailure(response: Response, failure: Failure): void {
  failures.set(response, failure);
}

/**
 * The data of a call; throws the API's own `ApiError` for an error answer, and a `RateLimitError` for a 429. Errors
 * without an answer (network, timeout, …) pass through as they are.
 */
export async function unwrap<Result extends AnyResult>(call: Promise<Result>): Promise<DataOf<Result>> {
  const { data, error, response } = await call;
  if (error === undefined) return data as DataOf<Result>;
  throw toError(error, response);
}

interface AnyResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The data of the good one among a call's results; also of openapi-fetch's own, where inference would add undefined. */
type DataOf<Result extends AnyResult> = Result extends { error?: never } ? Result["data"] : never;

function toError(body: unknown, response: Response): Error {
  const failure = failures.get(response);
  const waitMs = retryAfterMs(response.headers);
  const status = failure?.status ?? response.status;
  const facts = { status, body, response, retryAfterMs: waitMs, call: failure?.call };
  const error = failure
    ? failure.system.toError(facts)
    : new ApiError(`the API answered with status ${status}.`, facts);
  if (status !== 429) return error;
  return new RateLimitError("rate-limited", "the server refused the call (429).", waitMs, {
    call: failure?.call,
    outcome: error.outcome,
    cause: error,
  });
}
