import { abortable } from "../abort.js";

/** An access token and when it runs out. */
export interface Token {
  readonly value: string;
  /** Lifetime in ms from when it was received; undefined where the server doesn't say. */
  readonly expiresInMs: number | undefined;
}

/** Renewed this long before it runs out, or at a tenth of its life: it must outlast the way to the server. */
const EARLY_MS = 30_000;

/** Keeps one token for everybody, and sees to it that only one request for a new one is under way. */
export class TokenSource {
  readonly #request: () => Promise<Token>;
  #current: string | undefined;
  #staleAt = Number.POSITIVE_INFINITY;
  #pending: Promise<string> | undefined;

  constructor(request: () => Promise<Token>) {
    this.#request = request;
  }

  /** The token; waits for a new one where there is none or it runs out. An abort ends the caller's wait, not the request. */
  get(signal: AbortSignal | null | undefined): string | Promise<string> {
    if (this.#current !== undefined && performance.now() < this.#staleAt) return this.#current;
    return abortable(this.#renew(), signal);
  }

  /** The server didn't take this token: forgets it. A newer one, that came meanwhile, stays. */
  reject(token: string): void {
    if (this.#current === token) this.#current = undefined;
  }

  #renew(): Promise<string> {
    this.#pending ??= this.#request()
      .then(({ value, expiresInMs }) => {
        this.#current = value;
        this.#staleAt =
          expiresInMs === undefined
            ? Number.POSITIVE_INFINITY
            : performance.now() + expiresInMs - Math.min(EARLY_MS, expiresInMs / 10);
        return value;
      })
      .finally(() => {
        this.#pending = undefined;
      });
    return this.#pending;
  }
}
