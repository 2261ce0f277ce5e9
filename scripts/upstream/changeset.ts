import { type Drift, type Impact, severity } from "./check/drift.js";
import { named } from "./check/sentence.js";
import type { Verdict } from "./judge/verdict.js";

/** A file to write, relative to the manifest's folder. */
export interface Changeset {
  readonly file: string;
  readonly content: string;
}

type Bump = "major" | "minor" | "patch";

const bumps: Readonly<Record<Impact, Bump>> = { breaking: "major", additive: "minor", docs: "patch" };

const headlines: Readonly<Record<Impact, string>> = {
  breaking: "The vendor's API has changed, and code that uses it may have to.",
  additive: "The vendor's API has grown. Code that uses it goes on as it is.",
  docs: "The vendor's page says some things in other words.",
};

/**
 * The changeset of an update: how much it releases, and what it means to users. The same update gives the same file, so
 * that a later run replaces it.
 *
 * @param currentVersion version of the package as it was released last: `0.1.0`
 * @returns undefined when the update concerns nobody
 */
export function changesetOf(verdict: Verdict, drift: readonly Drift[], currentVersion: string): Changeset | undefined {
  const { api, package: name, impact } = verdict;
  if (!impact) return undefined;
  const lines = [
    "---",
    `"${name}": ${bumpOf(impact, currentVersion)}`,
    "---",
    "",
    headlines[impact],
    "",
    ...foundByOthers(verdict),
    ...severity.flatMap((level) => changes(drift, level)),
  ];
  return { file: `.changeset/upstream-${api}.md`, content: `${lines.join("\n")}\n` };
}

/** A package below 1.0.0 breaks with a minor version: `^0.1.0` doesn't take in 0.2.0. */
function bumpOf(impact: Impact, version: string): Bump {
  const bump = bumps[impact];
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}

/** What led to this release when the page's changes alone wouldn't have. */
function foundByOthers({ impact, signals, decidedBy }: Verdict): string[] {
  if (decidedBy.includes("drift")) return [];
  const deciding = signals.filter(({ name }) => decidedBy.includes(name));
  return deciding.flatMap(({ name, reasons }) =>
    someOf(reasons, 10).map((reason) => `- ${impact} (${name}): ${reason}`),
  );
}

function changes(drift: readonly Drift[], level: Impact): string[] {
  const entries = drift.filter(({ impact }) => impact === level);
  // New words at thirty places needn't take thirty lines of a changelog.
  if (level === "docs" && entries.length > 5) {
    const places = someOf([...new Set(entries.map(({ at }) => `\`${at}\``))], 5);
    return [`- docs: other words at ${places.join(", ")}`];
  }
  return entries.map((entry) => `- ${level}: ${named(entry)}`);
}

/** The first of many, and how many more there are. */
function someOf(all: readonly string[], most: number): string[] {
  return all.length <= most ? [...all] : [...all.slice(0, most), `and ${all.length - most} more`];
}
