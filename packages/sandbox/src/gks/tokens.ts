import { randomBytes } from "node:crypto";
import type { Clock } from "../clock.js";

/** Access tokens that were given out. They are random and say nothing. */
export class Tokens {
  readonly #clock: Clock;
  readonly #lifetimeMs: number;
  readonly #expiries = new Map<string, number>();

  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  issue(): string {
    const now = this.#clock();
    for (const [token, expiry] of this.#expiries) if (expiry <= now) this.#expiries.delete(token);
    const token = randomBytes(24).toString("base64url");
    this.#expiries.set(token, now + this.#lifetimeMs);
    return token;
  }

  isValid(token: string): boolean {
    const expiry = this.#expiries.get(token);
    return expiry !== undefined && this.#clock() < expiry;
  }

  /** Makes every token that was given out invalid. */
  revokeAll(): void {
    this.#expiries.clear();
  }
}
