import type { Drift } from "../check/drift.js";
import { textReport } from "../check/report.js";
import type { FindPlace } from "../check/spec-place.js";
import type { Verdict } from "../judge/verdict.js";

/** What became of one API's page. */
export interface Updated {
  readonly api: string;
  /** Path or URL of the page. */
  readonly source: string;
  readonly capturedAt: string | null;
  readonly drift: readonly Drift[];
  /** Where the spec speaks of a thing now. */
  readonly find: FindPlace;
  /** What a machine has written that a person should look at, a line each. */
  readonly notes: readonly string[];
  /** What only a person can do, a line each; the tree is red until it is done. */
  readonly left: readonly string[];
  readonly verdict?: Verdict;
  /** The changeset that says so, relative to the manifest's folder. */
  readonly changeset?: string;
}

/** A package that is to be released, though its own page wasn't taken over. */
export interface Released {
  readonly api: string;
  readonly verdict: Verdict;
  /** The changeset that says so, relative to the manifest's folder. */
  readonly changeset: string;
}

/** What becomes of an API that shares a schema with one whose page has changed, for a terminal. */
export function sharingReport({ api, verdict, changeset }: Released): string {
  return `${api}: changes with what it shares\n${judgement(verdict, changeset)}`;
}

/** What an update of one API has to tell, for a terminal. */
export function updateReport(updated: Updated): string {
  const { api, drift, notes, left, verdict, changeset } = updated;
  const parts = [textReport(updated, updated.find)];
  if (drift.length === 0 && left.length === 0) return `${api}: up to date (${updated.source})\n`;
  if (verdict?.impact) parts.push(judgement(verdict, changeset));
  if (notes.length > 0) parts.push("  Look at:\n", lines(notes));
  if (left.length > 0) parts.push("  Left for a person, as a machine can't decide it:\n", lines(left));
  return parts.join("\n");
}

function judgement({ impact, decidedBy }: Verdict, changeset: string | undefined): string {
  return `  ${impact}, told by ${list(decidedBy)}${changeset ? `: see ${changeset}` : ""}\n`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `    ${text.replaceAll("\n", "\n    ")}\n`).join("");
}

function list(names: readonly string[]): string {
  return names.join(", ").replace(/, (?=[^,]*$)/, " and ");
}
