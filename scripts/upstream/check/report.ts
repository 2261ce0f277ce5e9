import { type Drift, severity } from "./drift.js";
import { namesItself, sentence } from "./sentence.js";
import type { FindPlace } from "./spec-place.js";

/** What the check found out about one page. */
export type Result = Compared | NotUnderstood;

export interface Compared {
  readonly api: string;
  /** Path or URL of the page. */
  readonly source: string;
  /** Day on which the vendor rendered the page, YYYY-MM-DD; `null` where the page doesn't tell. */
  readonly capturedAt: string | null;
  readonly drift: readonly Drift[];
}

/** A page that says nothing about drift, not even that there is none. */
export interface NotUnderstood {
  readonly api: string | null;
  readonly source: string;
  readonly error: string;
}

export type Format = "json" | "markdown" | "text";

/** 0: nothing changed. 1: drift. 2: a page can't be understood. */
export function exitCode(results: readonly Result[]): 0 | 1 | 2 {
  if (results.some((result) => "error" in result)) return 2;
  return results.some((result) => "drift" in result && result.drift.length > 0) ? 1 : 0;
}

/** Drift with the worst first; among equals in the order in which it was found. */
export function worstFirst(drift: readonly Drift[]): Drift[] {
  return [...drift].sort((a, b) => severity.indexOf(a.impact) - severity.indexOf(b.impact));
}

/** One object in one line. */
export function jsonLine(result: Result): string {
  return JSON.stringify("drift" in result ? { ...result, drift: worstFirst(result.drift) } : result);
}

/** What the page of one API has to tell, for a terminal. */
export function textReport(result: Result, find: FindPlace): string {
  if ("error" in result) return `${result.api ?? "unknown page"}: not understood\n  ${result.error}\n`;
  const lines = [`${result.api}: ${summary(result.drift)} (${result.source}${captured(result)})`];
  for (const { name, entries } of groups(result.drift)) {
    lines.push("", `  ${name}`);
    for (const entry of entries) {
      const place = find(entry.at);
      lines.push(`    ${entry.impact.padEnd(8)}  ${told(entry, name)}${place ? `  (${place})` : ""}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** The same as the body of a pull request. */
export function markdownReport(result: Result, find: FindPlace): string {
  if ("error" in result) return `## ${result.api ?? "Unknown page"}\n\nThe page can't be understood: ${result.error}\n`;
  const lines = [
    `## ${result.api}`,
    "",
    `${sentenceCase(summary(result.drift))} on <${result.source}>${captured(result)}.`,
  ];
  for (const { name, entries } of groups(result.drift)) {
    lines.push("", `### ${code(name)}`, "");
    for (const entry of entries) {
      const place = find(entry.at);
      const link = place ? ` ([${place}](${place.replace(/:(\d+)$/, "#L$1")}))` : "";
      lines.push(`- **${entry.impact}**: ${told(entry, name)}${link}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

interface Group {
  readonly name: string;
  readonly entries: readonly Drift[];
}

const whole = "The API as a whole";

/** Drift by operation and class, the group with the worst entry first. */
function groups(drift: readonly Drift[]): Group[] {
  const found = new Map<string, Drift[]>();
  for (const entry of worstFirst(drift)) {
    const name = groupOf(entry);
    found.set(name, [...(found.get(name) ?? []), entry]);
  }
  return [...found].map(([name, entries]) => ({ name, entries }));
}

function groupOf({ at, kind }: Drift): string {
  const operation = /^[A-Z]+ \/\S*/.exec(at)?.[0];
  if (operation) return operation;
  const member = /^(\w+)[.[{]/.exec(at)?.[1];
  return member ?? (/^(?:class|schema)-/.test(kind) ? at : whole);
}

/** An entry within its group: the part's name, then what happened to it. */
function told(entry: Drift, group: string): string {
  const part =
    entry.at === group ? "" : entry.at.startsWith(group) ? entry.at.slice(group.length).replace(/^[. ]/, "") : entry.at;
  return part === "" || namesItself(entry.kind, part) ? sentence(entry) : `${code(part)}: ${sentence(entry)}`;
}

function summary(drift: readonly Drift[]): string {
  if (drift.length === 0) return "nothing has changed";
  const counts = severity.flatMap((impact) => {
    const count = drift.filter((entry) => entry.impact === impact).length;
    return count === 0 ? [] : [`${count} ${impact}`];
  });
  return `${drift.length} ${drift.length === 1 ? "change" : "changes"}, ${counts.join(", ")}`;
}

function captured({ capturedAt }: { readonly capturedAt: string | null }): string {
  return capturedAt === null ? "" : `, as of ${capturedAt}`;
}

function sentenceCase(text: string): string {
  return text.replace(/^\w/, (first) => first.toUpperCase());
}

function code(text: string): string {
  return text === whole ? text : `\`${text}\``;
}
