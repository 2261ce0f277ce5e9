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

/**
 * The changeset of an update: how much it releases, and what it means to users. The same update gives the same file, so
 * that a later run replaces it.
 *
 * @param currentVersion version of the package as it is released, `0.1.0`
 * @returns undefined when the update concerns nobody
 */
export function changesetOf(
  { api, package: name, impact, signals, decidedBy }: Verdict,
  drift: readonly Drift[],
  currentVersion: string,
): Changeset | undefined {
  if (!impact) return undefined;
  const changes = severity.flatMap((level) =>
    drift.filter((entry) => entry.impact === level).map((entry) => `- ${level}: ${named(entry)}`),
  );
  // When the page alone wouldn't have led to this release, the release says what did.
  const others = decidedBy.includes("drift")
    ? []
    : signals
        .filter((signal) => decidedBy.includes(signal.name))
        .flatMap((signal) => signal.reasons.map((reason) => `- ${impact}: ${reason} (found by ${signal.name})`));
  const content = [
    "---",
    `"${name}": ${bumpOf(impact, currentVersion)}`,
    "---",
    "",
    headlines[impact],
    "",
    ...others,
    ...changes,
    "",
  ].join("\n");
  return { file: `.changeset/upstream-${api}.md`, content };
}

const headlines: Readonly<Record<Impact, string>> = {
  breaking: "The vendor's API has changed so that code may have to change too.",
  additive: "The vendor's API has grown; code that worked goes on working.",
  docs: "The vendor's page says some things in other words.",
};

/** A package that hasn't reached 1.0.0 breaks with a minor version: `^0.1.0` doesn't take in 0.2.0. */
function bumpOf(impact: Impact, version: string): Bump {
  const bump = bumps[impact];
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}
