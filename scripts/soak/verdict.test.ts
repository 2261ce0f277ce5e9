import { describe, expect, test } from "vitest";
import type { FaultName } from "./faults.js";
import type { KindName } from "./kinds.js";
import type { CallRecord, End, Evidence } from "./record.js";
import { judge } from "./verdict.js";

interface Case {
  kind: KindName;
  met?: (FaultName | undefined)[];
  end: End;
  arrived?: number;
  executed?: number;
  turnedAway?: number;
  found?: number;
  abortAfterMs?: number;
  deadlineMs?: number;
}

function recordOf({ kind, met = [], end, abortAfterMs, deadlineMs, ...more }: Case): CallRecord {
  const faults = met.filter((fault) => fault !== undefined);
  const signal = abortAfterMs === undefined ? "none" : "own";
  const { executed = 0, arrived = executed, turnedAway = 0, found } = more;
  return {
    call: { number: 17, shop: 0, kind, ordinal: 0, faults, priority: 0, signal, abortAfterMs, deadlineMs },
    met,
    end,
    entry: { arrived, executed, turnedAway },
    found,
  };
}

/** What is said against a run of one call. */
function offencesOf(one: Case, more: Partial<Evidence> = {}): string[] {
  const checks = judge({
    records: [recordOf(one)],
    unusable: [],
    limitRefusals: 0,
    leftovers: [],
    socketsLeftByNode: 0,
    ...more,
  });
  return checks.flatMap(({ offences }) => offences.map(({ what }) => what));
}

const answered: End = { how: "answered" };
const fails = (code: string, outcome: "not-sent" | "refused" | "unknown", more: object = {}): End => ({
  how: "failed",
  name: "NetworkError",
  code,
  outcome,
  status: undefined,
  message: "",
  ...more,
});

describe("what is right", () => {
  test.each<[string, Case]>([
    ["an answer", { kind: "getCustomer", met: [undefined], end: answered, executed: 1 }],
    [
      "an order whose deadline passed before it heard that it was turned away",
      {
        kind: "placeSalesOrder",
        met: ["token revoked"],
        end: fails("deadline-exceeded", "unknown"),
        arrived: 1,
        turnedAway: 1,
        deadlineMs: 400,
        found: 0,
      },
    ],
    [
      "a safe call that was repeated",
      { kind: "getCustomer", met: ["reset, executed", undefined], end: answered, executed: 2 },
    ],
    [
      "an order that was refused, and then placed",
      {
        kind: "placeSalesOrder",
        met: ["429, Retry-After: soon", undefined],
        end: answered,
        arrived: 2,
        executed: 1,
        found: 1,
      },
    ],
    [
      "an order whose token another call had revoked",
      {
        kind: "placeSalesOrder",
        met: [undefined, undefined],
        end: answered,
        arrived: 2,
        executed: 1,
        turnedAway: 1,
        found: 1,
      },
    ],
    [
      "an order in doubt that was placed",
      {
        kind: "placeSalesOrder",
        met: ["reset, executed"],
        end: fails("network-error", "unknown"),
        executed: 1,
        found: 1,
      },
    ],
    [
      "an order in doubt that was not",
      {
        kind: "placeSalesOrder",
        met: ["reset, not executed"],
        end: fails("network-error", "unknown"),
        arrived: 1,
        found: 0,
      },
    ],
    [
      "a refusal for a day",
      { kind: "getCustomer", met: ["429, Retry-After: 86400"], end: fails("rate-limited", "refused"), arrived: 1 },
    ],
    [
      "nonsense",
      { kind: "getSupplier", met: ["broken JSON"], end: fails("unreadable-answer", "unknown"), executed: 1 },
    ],
    ["an abort", { kind: "getSupplier", end: { how: "aborted" }, abortAfterMs: 5 }],
    ["a deadline", { kind: "addSupplier", end: fails("deadline-exceeded", "not-sent"), found: 0, deadlineMs: 5 }],
    [
      "a stream that breaks off",
      {
        kind: "printDeliveryNote as a stream",
        met: ["cut in the body"],
        end: { how: "threw", message: "terminated" },
        executed: 1,
      },
    ],
  ])("%s", (_name, one) => {
    expect(offencesOf(one)).toEqual([]);
  });
});

describe("what is wrong", () => {
  const unanswered = "It should have been answered.";
  test.each<[string, Case, string]>([
    ["a call that never ends", { kind: "getCustomer", end: { how: "open" } }, unanswered],
    [
      "another call's answer",
      { kind: "getCustomer", met: [undefined], end: { how: "wrong", message: "" } },
      unanswered,
    ],
    [
      "a safe call that wasn't repeated",
      { kind: "getCustomer", met: ["reset, executed"], end: fails("network-error", "unknown"), executed: 1 },
      unanswered,
    ],
    [
      "an order that wasn't repeated after a refusal",
      {
        kind: "placeSalesOrder",
        met: ["429, Retry-After: 0"],
        end: fails("rate-limited", "refused"),
        arrived: 1,
        found: 0,
      },
      unanswered,
    ],
    ["an abort that nobody asked for", { kind: "getCustomer", end: { how: "aborted" } }, unanswered],
    [
      "an order that is there twice, of which the proxy knows once",
      { kind: "placeSalesOrder", met: [undefined], end: answered, executed: 1, found: 2 },
      "It was executed 2 times.",
    ],
    [
      "an order that was executed twice",
      { kind: "placeSalesOrder", met: [undefined], end: answered, executed: 2, found: 2 },
      "It was executed 2 times.",
    ],
    [
      "an order that was repeated in doubt, and got away with it",
      {
        kind: "placeSalesOrder",
        met: ["reset, not executed", undefined],
        end: answered,
        arrived: 2,
        executed: 1,
        found: 1,
      },
      'It was sent again after "reset, not executed".',
    ],
    [
      "an order that was repeated after an answer",
      { kind: "placeSalesOrder", met: ["late answer", undefined], end: answered, arrived: 2, executed: 1, found: 1 },
      'It was sent again after "late answer".',
    ],
    [
      "an order that is said to be placed, and isn't",
      { kind: "placeSalesOrder", met: [undefined], end: answered, arrived: 1, found: 0 },
      "It was answered, but executed 0 times.",
    ],
    [
      "an order that was placed, and is said to be refused",
      {
        kind: "placeSalesOrder",
        met: ["reset, executed"],
        end: fails("network-error", "refused"),
        executed: 1,
        found: 1,
      },
      'It says "refused", but was executed.',
    ],
    [
      "an order that arrived, and is said never to have been sent",
      {
        kind: "placeSalesOrder",
        met: ["reset, not executed"],
        end: fails("network-error", "not-sent"),
        arrived: 1,
        found: 0,
      },
      'It says "not-sent", but arrived.',
    ],
    [
      "an order that waited until its deadline, and is said to be in doubt",
      { kind: "placeSalesOrder", end: fails("deadline-exceeded", "unknown"), deadlineMs: 400, found: 0 },
      'It says "unknown", though it surely was not executed.',
    ],
    [
      "an order that was surely not placed, and is said to be in doubt",
      { kind: "placeSalesOrder", met: ["425"], end: fails("api-error", "unknown"), arrived: 1, found: 0 },
      'It says "unknown", though it surely was not executed.',
    ],
    [
      "an order that failed with somebody else's error",
      {
        kind: "placeSalesOrder",
        met: ["reset, executed"],
        end: { how: "threw", message: "fetch failed" },
        executed: 1,
        found: 1,
      },
      "It failed without saying whether it was executed.",
    ],
  ])("%s", (_name, one, offence) => {
    expect(offencesOf(one)).toContain(offence);
  });

  test("clients that are no good any more, requests beyond the limit, and what is left", () => {
    const fine: Case = { kind: "getCustomer", met: [undefined], end: answered, executed: 1 };
    expect(offencesOf(fine, { unusable: ["The gks client"] })).toEqual(["The gks client"]);
    expect(offencesOf(fine, { limitRefusals: 2 })).toEqual(["2 requests went beyond the limit."]);
    expect(offencesOf(fine, { leftovers: ["3 Timeout more than before"] })).toEqual(["3 Timeout more than before"]);
  });
});
