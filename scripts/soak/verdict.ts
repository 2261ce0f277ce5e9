import { type FaultName, faults, type Leaves } from "./faults.js";
import { mix } from "./kinds.js";
import type { CallRecord, Evidence } from "./record.js";

/** One thing that was promised, and whether it was kept. */
export interface Check {
  readonly promise: string;
  /** What was counted, as "9,120 answered". */
  readonly counts: readonly string[];
  /** What breaks the promise, the lowest call number first; empty where it was kept. */
  readonly offences: readonly Offence[];
}

export interface Offence {
  /** Undefined where it isn't one call's. */
  readonly record: CallRecord | undefined;
  readonly what: string;
}

/** Holds a run against what the clients promise. */
export function judge(evidence: Evidence): Check[] {
  const { records } = evidence;
  return [answered(evidence), executedOnce(records), truthful(records), withinLimit(evidence), nothingLeft(evidence)];
}

type Failure = Extract<CallRecord["end"], { how: "failed" }>;

/** Every call that may be repeated is answered, or ends for a reason that its faults or its caller gave. */
function answered({ records, unusable }: Evidence): Check {
  const counts = new Counts();
  const offences: Offence[] = [];
  for (const record of records) {
    const { safe } = mix[record.call.kind];
    const reason = reasonOf(record, safe);
    if (reason === undefined) offences.push({ record, what: "It should have been answered." });
    else if (safe || record.end.how === "answered") counts.add(`${safe ? "safe" : "unsafe"} calls ${reason}`);
  }
  offences.push(...unusable.map((what) => ({ record: undefined, what })));
  return { promise: "Every safe call is answered", counts: counts.lines(), offences };
}

/** Why a call ended as it did; undefined where it shouldn't have. */
function reasonOf({ call, met, end }: CallRecord, safe: boolean): string | undefined {
  const last = met.at(-1);
  const leaves = leftBy(last);
  switch (end.how) {
    case "answered":
      return "answered";
    case "aborted":
      return call.abortAfterMs === undefined ? undefined : "aborted by their callers";
    case "threw":
      // Who reads a stream meets what happens to it, in the words of the platform.
      return mix[call.kind].streamed && last && faults[last].inBody ? "cut off in their streams" : undefined;
    case "failed":
      return reasonOfFailure(end, leaves, safe, call.deadlineMs !== undefined, streamBroke(call.kind, last));
    default:
      return undefined;
  }
}

function reasonOfFailure(
  { code, status }: Failure,
  leaves: Leaves,
  safe: boolean,
  hasDeadline: boolean,
  streamBroken: boolean,
): string | undefined {
  // A wait that a deadline leaves no room for isn't begun: the call ends at once, as it stands.
  const waits = code === "rate-limited" || leaves === "doubt" || leaves === "turned-down";
  if (hasDeadline && (code === "deadline-exceeded" || waits)) return "ended by their deadlines";
  if (streamBroken) return "cut off in their streams";
  // Whatever was to come took too long: the machine is busy otherwise.
  if (!safe && code === "attempt-timeout") return "failed in doubt";
  switch (leaves) {
    case "refusal-for-good":
      return code === "rate-limited" ? "refused for a day" : undefined;
    case "doubt-for-good":
      return status === 503 ? "told to come back in a day" : undefined;
    case "unreadable":
      return code === "unreadable-answer" || code === "unexpected-answer" ? "answered with nonsense" : undefined;
    case "turned-down":
    case "doubt":
      return safe ? undefined : "failed in doubt";
    default:
      return undefined;
  }
}

const streamBroke = (kind: CallRecord["call"]["kind"], last: FaultName | undefined) =>
  mix[kind].streamed === true && last !== undefined && faults[last].inBody === true;

const leftBy = (fault: FaultName | undefined): Leaves => (fault === undefined ? "answer" : faults[fault].leaves);

/** An unsafe call is executed once at most, and not sent again once it may have been. */
function executedOnce(records: readonly CallRecord[]): Check {
  const unsafe = records.filter(({ call }) => !mix[call.kind].safe);
  const counts = new Counts();
  const offences: Offence[] = [];
  for (const record of unsafe) {
    const { entry, found } = record;
    const times = Math.max(entry.executed, found ?? 0);
    const repeatedInDoubt = repeatedAfter(record);
    if (times > 1) offences.push({ record, what: `It was executed ${times} times.` });
    else if (repeatedInDoubt) offences.push({ record, what: `It was sent again after "${repeatedInDoubt}".` });
    else if (found !== undefined && found !== entry.executed) {
      offences.push({ record, what: `The proxy handed it on ${entry.executed} times, the system knows ${found}.` });
    } else counts.add(`unsafe calls executed ${times === 1 ? "once" : "never"}`);
  }
  return { promise: "No unsafe call is executed twice", counts: counts.lines(), offences };
}

/** What an unsafe call met that it should have ended with; undefined where it was right to go on. */
function repeatedAfter({ met, entry }: CallRecord): FaultName | "an answer" | undefined {
  // Another call's fault may have revoked the token of this one, or the limit may have been broken.
  let turnedAway = entry.turnedAway;
  for (const fault of met.slice(0, -1)) {
    const leaves = leftBy(fault);
    const goesOn = leaves === "nothing" || leaves === "refusal" || (leaves === "answer" && turnedAway-- > 0);
    if (!goesOn) return fault ?? "an answer";
  }
  return undefined;
}

/** What a call's end says of its execution is so; who is answered was executed once. */
function truthful(records: readonly CallRecord[]): Check {
  const counts = new Counts();
  const offences: Offence[] = [];
  for (const record of records) {
    const { call, met, end, entry } = record;
    const { safe, paged } = mix[call.kind];
    const offend = (what: string) => offences.push({ record, what });
    if (end.how === "answered" && !safe && entry.executed !== 1) {
      offend(`It was answered, but executed ${entry.executed} times.`);
    }
    if (end.how === "threw" && !safe) offend("It failed without saying whether it was executed.");
    if (end.how !== "failed" || paged) continue;
    const { code, outcome } = end;
    // A deadline may pass while word of a refusal is on its way.
    const cutOff = code === "deadline-exceeded" && met.length > 0;
    const inDoubt =
      cutOff || met.some((fault) => !["nothing", "refusal", "turned-down", "refusal-for-good"].includes(leftBy(fault)));
    if (outcome !== "unknown" && entry.executed > 0) offend(`It says "${outcome}", but was executed.`);
    else if (outcome === "not-sent" && entry.arrived > 0) offend('It says "not-sent", but arrived.');
    else if (outcome === "unknown" && !inDoubt) offend('It says "unknown", though it surely was not executed.');
    else if (!safe)
      counts.add(`failed unsafe calls say ${outcome}, executed ${entry.executed === 0 ? "never" : "once"}`);
  }
  return { promise: "A failed call says truly whether it may have been executed", counts: counts.lines(), offences };
}

function withinLimit({ limitRefusals }: Evidence): Check {
  const what = `${limitRefusals} requests went beyond the limit.`;
  return {
    promise: "No request goes beyond the limit",
    counts: [`${limitRefusals} requests refused by the systems' own limit`],
    offences: limitRefusals > 0 ? [{ record: undefined, what }] : [],
  };
}

function nothingLeft({ leftovers, socketsLeftByNode }: Evidence): Check {
  return {
    promise: "Nothing is left: no listener, timer, socket or key",
    counts: [`${leftovers.length} left; ${socketsLeftByNode} connections left open by Node's own fetch`],
    offences: leftovers.map((what) => ({ record: undefined, what })),
  };
}

class Counts {
  readonly #counts = new Map<string, number>();

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  lines(): string[] {
    return [...this.#counts].sort().map(([what, count]) => `${count.toLocaleString("en")} ${what}`);
  }
}
