import { onAbort } from "./abort.js";
import type { Fetch, PipelineInit } from "./call.js";
import { type FetchInput, signalOf } from "./request.js";
import { setTimer } from "./timer.js";

/** A limit in time, and the error it ends with. */
export interface TimeLimit {
  readonly ms: number;
  /** For an answer handed out unread: does the clock start again at each piece of the body? */
  readonly perChunk: boolean;
  tooLate(): Error;
}

/**
 * Runs a fetch within a time limit. When time is up, or the caller aborts, the fetch is aborted and the caller let go at
 * once. An answer that comes back unread stays under watch until its body has ended.
 */
export function bounded(next: Fetch, input: FetchInput, init: PipelineInit, limit: TimeLimit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const outer = signalOf(input, init);
    if (outer?.aborted) {
      reject(outer.reason);
      return;
    }
    const controller = new AbortController();
    let abandon = reject;
    const stop = (reason: unknown) => {
      release();
      // Not every fetch heeds its signal; the caller is let go all the same.
      abandon(reason);
      controller.abort(reason);
    };
    const startTimer = () => setTimer(() => stop(limit.tooLate()), limit.ms);
    let timer = startTimer();
    const release = () => {
      clearTimeout(timer);
      unlink?.();
    };
    const unlink = outer && onAbort(outer, () => stop(outer.reason));

    next(input, { ...init, signal: controller.signal }).then(
      (response) => {
        if (!response.body || response.bodyUsed) {
          release();
          resolve(response);
          return;
        }
        if (limit.perChunk) clearTimeout(timer);
        const [watched, fail] = watchBody(response, {
          reading() {
            if (limit.perChunk) timer = startTimer();
          },
          arrived() {
            if (limit.perChunk) clearTimeout(timer);
          },
          ended: release,
        });
        abandon = fail;
        resolve(watched);
      },
      (error) => {
        release();
        reject(error);
      },
    );
  });
}

interface BodyWatch {
  /** The reader asks for the next piece. */
  reading(): void;
  /** It is there. */
  arrived(): void;
  /** The body is read, cancelled or broken. */
  ended(): void;
}

/** A response whose body tells how it is read, and what makes it fail. */
function watchBody(response: Response, watch: BodyWatch): [Response, (reason: unknown) => void] {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let failure: { reason: unknown } | undefined;
  let fail = (_reason: unknown): void => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(stream) {
        fail = (reason) => {
          failure = { reason };
          stream.error(reason);
          reader.cancel(reason).catch(() => {});
        };
      },
      async pull(stream) {
        watch.reading();
        try {
          const { done, value } = await reader.read();
          if (failure) return;
          watch.arrived();
          if (!done) return stream.enqueue(value);
          watch.ended();
          stream.close();
        } catch (error) {
          watch.ended();
          throw failure ? failure.reason : error;
        }
      },
      cancel(reason) {
        watch.ended();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const watched = new Response(body, response);
  Object.defineProperty(watched, "url", { value: response.url });
  return [watched, fail];
}
