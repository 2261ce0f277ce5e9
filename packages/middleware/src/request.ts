/** What fetch takes as its first argument. */
export type FetchInput = string | URL | Request;

const isRequest = (input: FetchInput): input is Request => typeof input === "object" && "headers" in input;

/** URL of a request, whatever form it comes in. */
export function urlOf(input: FetchInput): string {
  return typeof input === "string" ? input : isRequest(input) ? input.url : input.href;
}

/** Method in capitals; init goes before the Request, as in fetch. */
export function methodOf(input: FetchInput, init?: RequestInit): string {
  return (init?.method ?? (isRequest(input) ? input.method : "GET")).toUpperCase();
}

/** A copy of the headers to be sent. */
export function headersOf(input: FetchInput, init?: RequestInit): Headers {
  return new Headers(init?.headers ?? (isRequest(input) ? input.headers : undefined));
}

/** The caller's signal, if any. */
export function signalOf(input: FetchInput, init?: RequestInit): AbortSignal | undefined {
  return (init?.signal === undefined && isRequest(input) ? input.signal : init?.signal) ?? undefined;
}

/** Reads a Request's body into memory, so that it can be sent again. Other bodies are re-read by fetch itself. */
export async function keepBody<Init extends RequestInit>(input: FetchInput, init: Init): Promise<Init> {
  if (!isRequest(input) || !input.body || init.body != null) return init;
  return { ...init, body: await input.clone().arrayBuffer() };
}

/** Can the body be sent a second time? Streams can't, and neither can what a Request holds. */
export function isReplayable(input: FetchInput, init: RequestInit | undefined): boolean {
  const body = init?.body ?? (isRequest(input) ? input.body : undefined);
  return !(
    typeof body === "object" &&
    body !== null &&
    (body instanceof ReadableStream || Symbol.asyncIterator in body)
  );
}
