import { type BackendEvent, type EventListener, emit } from "../events.js";
import type { RunScript } from "./client.js";

/** How long to leave Redis alone after it failed, in ms. */
const PROBE_MS = 1000;

class Silence extends Error {}

/** The way to Redis, for all keys: bounds each command, and knows whether Redis is there. */
export class Link {
  readonly #run: RunScript;
  readonly #timeoutMs: number;
  // A backend may outlive the clients that use it.
  readonly #listeners = new Set<WeakRef<EventListener>>();
  readonly #listening = new WeakSet<EventListener>();
  /** When Redis went away, on the clock of `performance.now()`; undefined while it is there. */
  awaySince: number | undefined;
  /** What was told of that. */
  #away: BackendEvent | undefined;
  /** When it last came back. */
  backAt = Number.NEGATIVE_INFINITY;
  /** How often Redis is looked for while it is away and calls come, in ms. */
  readonly probeEveryMs = PROBE_MS;
  #probeAt = 0;
  #probing = false;

  constructor(run: RunScript, timeoutMs: number) {
    this.#run = run;
    this.#timeoutMs = timeoutMs;
  }

  /** Tells the listener from now on when Redis goes and comes; at once, should it be away already. */
  listen(listener: EventListener): void {
    if (this.#listening.has(listener)) return;
    this.#listening.add(listener);
    this.#listeners.add(new WeakRef(listener));
    if (this.#away) emit(listener, this.#away);
  }

  /**
   * Runs the script. Rejects when it fails, or takes longer than the bound; what it returns later still is handed to
   * `late`.
   */
  ask(keys: string[], argument: string, late: (returned: unknown) => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      let over = false;
      const timer = setTimeout(() => {
        // After a long task of this process, the answer may be there, unread.
        setImmediate(() => {
          over = true;
          reject(new Silence());
        });
      }, this.#timeoutMs);
      this.#run(keys, argument).then(
        (returned) => {
          clearTimeout(timer);
          resolve(returned);
          if (!over) return;
          this.#probeAt = 0;
          late(returned);
        },
        (error: unknown) => {
          clearTimeout(timer);
          reject(error);
        },
      );
    });
  }

  /** A question that calls waited for has failed: from now on Redis is away. */
  fell(error: unknown): void {
    this.#probeAt = performance.now() + PROBE_MS;
    if (this.awaySince !== undefined) return;
    this.awaySince = performance.now();
    this.#away = { type: "backend", at: Date.now(), state: "away", reason: reasonOf(error) };
    this.#tell(this.#away);
  }

  /**
   * While Redis is away: sees now and then whether it is back, by a `look` at it that no call waits for. Call it whenever
   * there is a use for Redis.
   */
  probe(look: () => Promise<unknown>): void {
    if (this.#probing || performance.now() < this.#probeAt) return;
    this.#probing = true;
    look()
      .then(
        () => this.#cameBack(),
        (error) => this.fell(error),
      )
      .finally(() => {
        this.#probing = false;
      });
  }

  #cameBack(): void {
    const now = performance.now();
    if (this.awaySince === undefined) return;
    const awayMs = now - this.awaySince;
    this.awaySince = undefined;
    this.#away = undefined;
    this.backAt = now;
    this.#tell({ type: "backend", at: Date.now(), state: "back", awayMs });
  }

  #tell(event: BackendEvent): void {
    for (const reference of this.#listeners) {
      const listener = reference.deref();
      if (listener) emit(listener, event);
      else this.#listeners.delete(reference);
    }
  }
}

/** Names only: the texts of errors may hold addresses and more. */
function reasonOf(error: unknown): string {
  if (error instanceof Silence) return "timeout";
  if (!(error instanceof Error)) return "unknown";
  const { code } = error as { code?: unknown };
  if (typeof code === "string") return code;
  // Redis puts a word in capitals first: READONLY, LOADING, OOM, NOAUTH.
  const [word] = /^[A-Z]{3,}\b/.exec(error.message) ?? [];
  if (word) return word;
  return error.name === "Error" ? error.constructor.name : error.name;
}
