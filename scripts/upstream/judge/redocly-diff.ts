import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { lookUp } from "../../generate/pointer.js";
import type { Impact } from "../check/drift.js";
import { withoutAllOf } from "./flatten.js";
import { type Finding, type Signal, signalOf } from "./verdict.js";

const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** What of `redocly diff --format json` is read here. */
interface Report {
  readonly reportVersion: string;
  readonly changes: readonly Change[];
}

/** One change in redocly's report. */
interface Change {
  /** Place of the first use, with references followed. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  /** Rules that found the change to be breaking. */
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** Keyword that was modified. */
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
}

interface Side {
  readonly pointer: string;
  readonly value?: unknown;
}

/** Two bundled documents, compared. */
export interface Comparison {
  readonly report: Report;
  /** The second one, as redocly saw it. */
  readonly after: unknown;
}

/**
 * What `redocly diff` says of two bundled documents. The command is experimental: the judge's tests pin what it says of
 * planted breaks, and which it takes for harmless.
 *
 * @param before file of the bundle as it was
 * @param after file of the bundle as it becomes
 * @throws Error when the command fails or its report has a form that isn't known here
 */
export async function compareBundles(before: string, after: string): Promise<Comparison> {
  // A folder of its own has no redocly.yaml, whose settings would change what is found.
  const directory = await mkdtemp(join(tmpdir(), "redocly-diff-"));
  try {
    const [base, revision] = await Promise.all([before, after].map(readBundle));
    await writeFile(join(directory, "before.json"), JSON.stringify(base));
    await writeFile(join(directory, "after.json"), JSON.stringify(revision));
    const command = [redocly, "diff", "before.json", "after.json", "--format", "json", "--fail-on", "none"];
    const { stdout } = await run(process.execPath, command, {
      cwd: directory,
      env: { ...process.env, ...quiet },
      maxBuffer: 256 * 1024 * 1024,
    });
    const report = JSON.parse(stdout) as Report;
    if (report.reportVersion === "1") return { report, after: revision };
    throw new Error(`its report has version ${report.reportVersion}, known is 1`);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(
      `redocly diff of ${before} and ${after}: ${problem}. If a new @redocly/cli says things otherwise, see scripts/upstream/judge/redocly-diff.ts.`,
      { cause: error },
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** What redocly found, set right where it doesn't know what the packages make of a document. */
export function redoclySignal({ report, after }: Comparison): Signal {
  return signalOf(
    "redocly diff",
    report.changes.map((change) => finding(change, after)),
  );
}

const quiet = { DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

const impacts: Readonly<Record<Change["impact"], Impact>> = { major: "breaking", minor: "additive", patch: "docs" };

function finding(change: Change, after: unknown): Finding {
  const pardon = pardons.find(({ applies }) => applies(change, after));
  const impact = pardon && change.impact === "major" ? pardon.impact : impacts[change.impact];
  const [verdict] = change.verdicts;
  const what = verdict?.message ?? `${change.property ?? change.typeName} ${change.kind} at ${change.path}`;
  return { impact, reason: pardon ? `${what} (${pardon.why})` : what };
}

interface Pardon {
  /** Whom the change concerns in truth. */
  readonly impact: Impact;
  readonly why: string;
  applies(change: Change, after: unknown): boolean;
}

/**
 * What redocly calls breaking and what breaks no program that uses the packages. Whatever isn't listed here stays
 * breaking; and a pardoned change is still looked at by the other signals.
 */
const pardons: readonly Pardon[] = [
  {
    impact: "additive",
    why: "the enum is open, its type takes any value",
    applies: (change, after) => has(change, "enum-values-added") && isOpenEnum(change, after),
  },
  {
    impact: "additive",
    why: "both are numbers in TypeScript, and what was sent is still taken",
    applies: ({ property, base, revision }) =>
      (property === "type" && textOf(base) !== textOf(revision) && withNumbers(base) === textOf(revision)) ||
      (property === "format" && base?.value === "int32" && revision?.value === "int64"),
  },
  {
    impact: "additive",
    why: "no type shows limits, and what was sent is still taken",
    applies: (change) => has(change, "schema-constraint-changed") && isLooser(change),
  },
  {
    impact: "docs",
    why: "an error that no longer comes need not be handled",
    applies: (change) =>
      has(change, "response-removed") &&
      change.kind === "removed" &&
      /\/responses\/(?:[45]..|default)$/.test(change.path),
  },
];

function has({ verdicts }: Change, rule: string): boolean {
  return verdicts.some(({ ruleId }) => ruleId === rule);
}

function isOpenEnum({ revision }: Change, after: unknown): boolean {
  const schema = revision && lookUp(after, revision.pointer.replace(/\/enum$/, ""));
  return (schema as { "x-open-enum"?: unknown } | undefined)?.["x-open-enum"] === true;
}

/** The value of `type` as one text, its order being of no meaning. */
function textOf(side: Side | undefined): string {
  return [side?.value ?? []].flat().sort().join();
}

function withNumbers(side: Side | undefined): string {
  return textOf(side).replace("integer", "number");
}

/** Does a limit take all that it took before? Redocly counts that as breaking where the schema is answered. */
function isLooser({ property = "", base, revision }: Change): boolean {
  const [was, now] = [base?.value, revision?.value];
  if (now === undefined) return was !== undefined;
  if (typeof was !== "number" || typeof now !== "number") return false;
  if (/^(?:max|exclusiveMax)/.test(property)) return now > was;
  return /^(?:min|exclusiveMin)/.test(property) && now < was;
}

async function readBundle(file: string): Promise<unknown> {
  return withoutAllOf(JSON.parse(await readFile(file, "utf8")));
}
