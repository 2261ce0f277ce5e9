import type { CallState, Outcome } from "./call.js";

interface CallEvent {
  /** When, in ms since 1970 (as `Date.now()`). */
  readonly at: number;
  /** operationId, or method and path where there is none. */
  readonly operation: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** How often the call was sent so far. */
  readonly attempts: number;
}

/** The call waits for a slot. */
export interface QueuedEvent extends CallEvent {
  readonly type: "queued";
  /** Calls waiting, this one included. */
  readonly queueLength: number;
}

/** An attempt leaves. */
export interface SentEvent extends CallEvent {
  readonly type: "sent";
  /** Time spent in the queue before this attempt, in ms. */
  readonly waitedMs: number;
  /** Calls that still wait; 0 without a limiter. */
  readonly queueLength: number;
  /** Calls per window that the limiter allows at present; undefined without one. */
  readonly share: number | undefined;
}

/** An attempt is over: with a status, or with the code of an error. */
export interface AnsweredEvent extends CallEvent {
  readonly type: "answered";
  /** From sending to the whole answer, in ms. */
  readonly durationMs: number;
  readonly status?: number;
  /** `code` of the error, or `aborted`. */
  readonly error?: string;
  readonly outcome: Outcome | "executed";
}

/** The call will be sent again. */
export interface RetriedEvent extends CallEvent {
  readonly type: "retried";
  /** Wait before it, in ms; 0 where the limiter's pause does the waiting. */
  readonly delayMs: number;
  readonly status?: number;
  /** `code` of the error that is overcome by the repetition. */
  readonly error?: string;
}

/** The server refused a call (429): the limiter stops for everybody on the key. */
export interface PausedEvent extends CallEvent {
  readonly type: "paused";
  readonly pauseMs: number;
  /** Calls per window that the limiter goes on with. */
  readonly share: number;
  /** Calls that wait. */
  readonly queueLength: number;
}

/** A new access token is there. */
export interface TokenRefreshedEvent {
  readonly type: "tokenRefreshed";
  readonly at: number;
  /** How long it took, in ms. */
  readonly durationMs: number;
  /** How long the token lasts, in ms; undefined where the server doesn't say. */
  readonly expiresInMs: number | undefined;
}

/** Where slots are counted went away, or came back. While it is away, each process keeps to a part of the limit. */
export interface BackendEvent {
  readonly type: "backend";
  readonly at: number;
  readonly state: "away" | "back";
  /** Why it is away: a code of the system or the backend (`ECONNREFUSED`, `READONLY`), `timeout`, or `unknown`. */
  readonly reason?: string;
  /** How long it was away, in ms; given when it is back. */
  readonly awayMs?: number;
}

/** What `onEvent` is told. Carries no credentials, no path values, no bodies. */
export type ClientEvent =
  | QueuedEvent
  | SentEvent
  | AnsweredEvent
  | RetriedEvent
  | PausedEvent
  | TokenRefreshedEvent
  | BackendEvent;

export type EventListener = (event: ClientEvent) => void;

/** Tells the listener; its own failure never becomes the call's. */
export function emit(listener: EventListener, event: ClientEvent): void {
  try {
    listener(event);
  } catch {
    // An observer must not change what it observes.
  }
}

/** What an event says beside whose it is. */
type News<Event> = Event extends CallEvent ? Omit<Event, keyof CallEvent> : never;

/** Tells the listener, where there is one, of a call. */
export function emitOf(call: CallState, listener: EventListener | undefined, news: News<ClientEvent>): void {
  if (!listener) return;
  const { operation, attempts } = call;
  const { method, path } = call.facts;
  emit(listener, { at: Date.now(), operation, method, path, attempts, ...news } as ClientEvent);
}
