import type { Outcome } from "lagerkoll-gks-middleware";
import type { CallEntry } from "./fault-proxy.js";
import type { FaultName } from "./faults.js";
import { mix, referenceOf } from "./kinds.js";
import type { PlannedCall } from "./plan.js";
import type { ShopRun } from "./run-shop.js";
import type { Books } from "./servers.js";

/** How a call ended, as its caller saw it. */
export type End =
  | { readonly how: "answered" }
  /** With another answer than what was asked for. */
  | { readonly how: "wrong"; readonly message: string }
  /** With the reason of the caller's own signal. */
  | { readonly how: "aborted" }
  /** With one of the package's errors. */
  | {
      readonly how: "failed";
      readonly name: string;
      readonly code: string;
      readonly outcome: Outcome;
      readonly status: number | undefined;
      readonly message: string;
    }
  /** With an error that isn't one of the package's. */
  | { readonly how: "threw"; readonly message: string }
  /** Not at all. */
  | { readonly how: "open" };

/** All that is known of one call, from both sides. */
export interface CallRecord {
  readonly call: PlannedCall;
  /** What each of its requests met, in order; undefined where nothing went wrong. */
  readonly met: readonly (FaultName | undefined)[];
  readonly end: End;
  /** What the proxy counted. */
  readonly entry: CallEntry;
  /** How often its reference is in the system's data; undefined for calls that leave none. */
  readonly found: number | undefined;
}

/** What a run has to show. */
export interface Evidence {
  readonly records: readonly CallRecord[];
  /** Clients that gave no good answer when all calls were over; one line each. */
  readonly unusable: readonly string[];
  /** Requests that a system refused by its own limit, though the clients keep to it. */
  readonly limitRefusals: number;
  /** What is still there when all calls are over; each line is one too many. */
  readonly leftovers: readonly string[];
  /** Connections that Node's fetch leaves open by itself. */
  readonly socketsLeftByNode: number;
}

/** Brings both sides of a call together. */
export function recordOf(
  call: PlannedCall,
  { ends, met }: Pick<ShopRun, "ends" | "met">,
  { calls, found }: Pick<Books, "calls" | "found">,
): CallRecord {
  const { number, kind } = call;
  return {
    call,
    met: met.get(number) ?? [],
    end: ends.get(number) ?? { how: "open" },
    entry: calls[number] ?? { arrived: 0, executed: 0, turnedAway: 0 },
    found: mix[kind].traced && (found[referenceOf(number)] ?? 0),
  };
}
