import { onAbort } from "./abort.js";

// A longer delay makes setTimeout fire at once.
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** setTimeout without its overflow. */
export function setTimer(callback: () => void, delayMs: number): ReturnType<typeof setTimeout> {
  return setTimeout(callback, Math.min(Math.max(delayMs, 0), LONGEST_DELAY_MS));
}

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(delayMs: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimer(() => {
      release();
      resolve();
    }, delayMs);
    const release = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal?.reason);
    });
  });
}
