import type { Facts } from "../../upstream/lagerkoll/facts.js";
import { type Comparison, compare, type Finding } from "./compare.js";
import { leftovers } from "./leftovers.js";
import { pageStatements } from "./page-statements.js";
import { specClaims } from "./spec-claims.js";
import { type SpecFile, SpecFiles } from "./spec-node.js";

/** One API: what its page states, and the root file of its spec. */
export interface Checked {
  readonly api: string;
  readonly facts: Facts;
  readonly root: string;
}

export interface CheckResult {
  /** By API, in the order in which they were given. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** What stands in the files and no API's page states. */
  readonly leftovers: readonly Finding[];
}

/**
 * Compares specs with the facts of their pages, both ways.
 *
 * @param files all files of the specs, those that they share included
 * @throws SpecError when a file or a reference is missing
 */
export function check(apis: readonly Checked[], files: readonly SpecFile[]): CheckResult {
  const specs = new SpecFiles(files);
  const comparisons = new Map<string, Comparison>();
  for (const { api, facts, root } of apis)
    comparisons.set(api, compare(pageStatements(facts), specClaims(api, root, specs)));
  return { comparisons, leftovers: leftovers(specs) };
}
