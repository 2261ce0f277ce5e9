import { type Impact, severity } from "../check/drift.js";

/** What one way of looking at an update says of it. */
export interface Signal {
  readonly name: "drift" | "redocly diff" | "types";
  /** The worst that it found; `undefined` when it found nothing. */
  readonly impact: Impact | undefined;
  /** What it found, a sentence each, the worst first. */
  readonly reasons: readonly string[];
}

/** Whom an update of one API's package concerns. */
export interface Verdict {
  readonly api: string;
  readonly package: string;
  /** The highest of the signals; `undefined` when none found anything. */
  readonly impact: Impact | undefined;
  readonly signals: readonly Signal[];
  /** Names of the signals that found as much. */
  readonly decidedBy: readonly string[];
}

/** One thing that a signal found. */
export interface Finding {
  readonly impact: Impact;
  readonly reason: string;
}

/** A signal of what was found; each reason is given once. */
export function signalOf(name: Signal["name"], findings: readonly Finding[]): Signal {
  const sorted = severity.flatMap((impact) => findings.filter((finding) => finding.impact === impact));
  return { name, impact: sorted[0]?.impact, reasons: [...new Set(sorted.map(({ reason }) => reason))] };
}

/** The worst of some impacts; `undefined` when there is none. */
export function worst(impacts: readonly (Impact | undefined)[]): Impact | undefined {
  return severity.find((impact) => impacts.includes(impact));
}
