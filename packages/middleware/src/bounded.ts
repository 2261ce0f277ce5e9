import { onAbort } from "./abort.js";
import type { CallInit, Send } from "./call.js";
import { setTimer } from "./timer.js";

/** A limit in time, and the error it ends with. */
export interface TimeLimit {
  /** Time that is left, in ms: asked for the answer, and for each piece of a body that is handed out unread. */
  leftMs(): number;
  tooLate(): Error;
}

/**
 * Runs a fetch within a time limit. When time is up, or the caller aborts, the fetch is aborted and the caller let go at
 * once, for not every fetch heeds its signal. A body that comes back unread is read within the limit, too.
 */
export async function bounded(next: Send, url: string, init: CallInit, limit: TimeLimit): Promise<Response> {
  const controller = new AbortController();
  const { signal } = init;
  signal?.throwIfAborted();

  const inTime = <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const stop = (reason: unknown) => {
        release();
        reject(reason);
        controller.abort(reason);
      };
      const timer = setTimer(() => stop(limit.tooLate()), limit.leftMs());
      let unlink = () => {};
      const release = () => {
        clearTimeout(timer);
        unlink();
      };
      unlink = onAbort(signal, () => stop(signal?.reason));
      work.then(
        (value) => {
          release();
          resolve(value);
        },
        (error) => {
          release();
          reject(error);
        },
      );
    });

  const response = await inTime(next(url, { ...init, signal: controller.signal }));
  if (!response.body || response.bodyUsed) return response;
  // Between two pieces nobody is to be let go, but the connection is.
  const unlink = onAbort(signal, () => controller.abort(signal?.reason));
  return watched(response, inTime, unlink);
}

/** A response each piece of whose body must come in time. */
function watched(response: Response, inTime: <T>(work: Promise<T>) => Promise<T>, ended: () => void): Response {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        try {
          const { done, value } = await inTime(reader.read());
          if (!done) return stream.enqueue(value);
          ended();
          stream.close();
        } catch (error) {
          ended();
          reader.cancel(error).catch(() => {});
          throw error;
        }
      },
      cancel(reason) {
        ended();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const copy = new Response(body, response);
  Object.defineProperty(copy, "url", { value: response.url });
  return copy;
}
