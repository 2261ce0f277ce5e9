import type { ClientEvent } from "lagerkoll-gks-middleware";

/** Counts what the clients tell of. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #longestQueue = 0;

  add(event: ClientEvent): void {
    this.#counts.set(event.type, (this.#counts.get(event.type) ?? 0) + 1);
    if (event.type === "queued") this.#longestQueue = Math.max(this.#longestQueue, event.queueLength);
  }

  lines(): string[] {
    const count = (type: ClientEvent["type"]) => (this.#counts.get(type) ?? 0).toLocaleString("en");
    return [
      `${count("sent")} requests`,
      `${count("retried")} repetitions`,
      `${count("paused")} pauses`,
      `${count("tokenRefreshed")} tokens`,
      `${count("backend")} news of Redis`,
      `up to ${this.#longestQueue} calls in a queue`,
    ];
  }
}
