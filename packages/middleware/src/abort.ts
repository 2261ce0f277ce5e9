const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal aborts, at once if it has; gives what takes the callback off again. However many calls share
 * a signal, it has one listener of ours: Node warns of a leak at eleven.
 */
export function onAbort(signal: AbortSignal | null | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  if (signal.aborted) {
    callback();
    return () => {};
  }
  const all = callbacks.get(signal) ?? listen(signal);
  all.add(callback);
  return () => {
    if (all.delete(callback) && all.size === 0) unlisten(signal);
  };
}

function listen(signal: AbortSignal): Set<() => void> {
  const all = new Set<() => void>();
  callbacks.set(signal, all);
  signal.addEventListener("abort", callAll);
  return all;
}

function unlisten(signal: AbortSignal): void {
  callbacks.delete(signal);
  signal.removeEventListener("abort", callAll);
}

function callAll(this: AbortSignal): void {
  const all = callbacks.get(this);
  unlisten(this);
  for (const callback of all ?? []) callback();
}

/** Waits for a promise that others may wait for, too; an abort ends this wait only. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const release = onAbort(signal, () => reject(signal.reason));
    promise.then(resolve, reject).finally(release);
  });
}
