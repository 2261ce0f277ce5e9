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
export async function bounded(next: Fetch, input: FetchInput, init: PipelineInit, limit: TimeLimit): Promise<Response> {
  const outer = signalOf(input, init);
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  let timer = setTimer(() => controller.abort(limit.tooLate()), limit.ms);
  const unlink = onAbort(outer, () => controller.abort(outer?.reason));
  const release = () => {
    clearTimeout(timer);
    unlink();
  };
  try {
    const response = await new Promise<Response>((resolve, reject) => {
      // Not every fetch heeds its signal; the caller is let go all the same.
      onAbort(signal, () => reject(signal.reason));
      next(input, { ...init, signal }).then(resolve, reject);
    });
    if (!response.body || response.bodyUsed) {
      release();
      return response;
    }
    if (limit.perChunk) clearTimeout(timer);
    return watchBody(response, signal, {
      reading() {
        if (limit.perChunk) timer = setTimer(() => controller.abort(limit.tooLate()), limit.ms);
      },
      arrived() {
        if (limit.perChunk) clearTimeout(timer);
      },
      ended: release,
    });
  } catch (error) {
    release();
    throw error;
  }
}

interface BodyWatch {
  /** The reader asks for the next piece. */
  reading(): void;
  /** It is there. */
  arrived(): void;
  /** The body is read, cancelled or broken. */
  ended(): void;
}

function watchBody(response: Response, signal: AbortSignal, watch: BodyWatch): Response {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      start(stream) {
        onAbort(signal, () => {
          watch.ended();
          stream.error(signal.reason);
          reader.cancel(signal.reason).catch(() => {});
        });
      },
      async pull(stream) {
        watch.reading();
        try {
          const { done, value } = await reader.read();
          watch.arrived();
          if (!done) return stream.enqueue(value);
          watch.ended();
          stream.close();
        } catch (error) {
          watch.ended();
          throw signal.aborted ? signal.reason : error;
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
  return watched;
}
