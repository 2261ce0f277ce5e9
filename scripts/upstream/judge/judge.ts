import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readManifest, selectApis } from "../../specs/manifest.js";
import type { Drift } from "../check/drift.js";
import { named } from "../check/sentence.js";
import { typesSignal } from "./consumer-types.js";
import { compareBundles, redoclySignal } from "./redocly-diff.js";
import { type Signal, signalOf, type Verdict, worst } from "./verdict.js";

/** An update to be judged: one API in the tree as it was released last and in the tree as it is to become. */
export interface Update {
  /** API name: `gks`. */
  readonly api: string;
  /** What `upstream check` found. */
  readonly drift: readonly Drift[];
  /** Root folder of the tree as it was: manifest, packages/, and node_modules to resolve from. */
  readonly before: string;
  /** Root folder of the tree as it becomes, generated anew. */
  readonly after: string;
}

/**
 * Whom does an update break? Three ways of looking at it are asked: what the page says of the API, what the bundled
 * document says, and what the compiler says of a program that uses everything. The one that finds the most decides,
 * since each is blind where another sees: a document shows no default that the page states in words, and no compiler
 * sees that a request is refused which its types allow.
 *
 * @throws Error when a tree lacks what is looked at: the API, its bundle, its program
 */
export async function judge({ api: name, drift, before, after }: Update): Promise<Verdict> {
  const [api] = selectApis(readManifest(after), [name]);
  const folder = api!.package;
  const [wasBundle, isBundle] = [before, after].map((tree) => resolve(tree, "packages", folder, "openapi.json"));
  const isNew = !existsSync(wasBundle!);
  const signals = [
    driftSignal(drift),
    isNew ? newPackage("redocly diff") : redoclySignal(await compareBundles(wasBundle!, isBundle!)),
    isNew ? newPackage("types") : typesSignal(folder, before, after),
  ];
  const impact = worst(signals.map((signal) => signal.impact));
  const decidedBy = impact ? signals.filter((signal) => signal.impact === impact).map((signal) => signal.name) : [];
  return { api: name, package: folder, impact, signals, decidedBy };
}

function newPackage(name: Signal["name"]): Signal {
  return signalOf(name, [{ impact: "additive", reason: "the package is new" }]);
}

function driftSignal(drift: readonly Drift[]): Signal {
  return signalOf(
    "drift",
    drift.map((entry) => ({ impact: entry.impact, reason: named(entry) })),
  );
}
