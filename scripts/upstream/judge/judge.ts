import { readManifest, selectApis } from "../../specs/manifest.js";
import type { Drift } from "../check/drift.js";
import { named } from "../check/sentence.js";
import { type Signal, signalOf, type Verdict, worst } from "./verdict.js";

/** An update to be judged: one API in the tree as it was released last and in the tree as it is to become. */
export interface Update {
  /** API name: `gks`. */
  readonly api: string;
  /** What `upstream check` found. */
  readonly drift: readonly Drift[];
  /** Root folder of the tree as it was: manifest, specs/ and packages/, with node_modules to resolve from. */
  readonly before: string;
  /** Root folder of the tree as it becomes, generated anew. */
  readonly after: string;
}

/** Whom does an update break? Several ways of looking at it are asked; the one that finds the most decides. */
export async function judge({ api: name, drift, before: _, after }: Update): Promise<Verdict> {
  const [api] = selectApis(readManifest(after), [name]);
  const signals: Signal[] = [driftSignal(drift)];
  const impact = worst(signals.map((signal) => signal.impact));
  const decidedBy = impact ? signals.filter((signal) => signal.impact === impact).map((signal) => signal.name) : [];
  return { api: name, package: api!.package, impact, signals, decidedBy };
}

function driftSignal(drift: readonly Drift[]): Signal {
  return signalOf(
    "drift",
    drift.map((entry) => ({ impact: entry.impact, reason: named(entry) })),
  );
}
