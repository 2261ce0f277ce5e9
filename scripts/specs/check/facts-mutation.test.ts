import { describe, expect, it } from "vitest";
import type { Facts } from "../../upstream/lagerkoll/facts.js";
import { assertFacts, FactsError } from "../../upstream/lagerkoll/facts-file.js";
import { compare } from "./compare.js";
import { mutations } from "./mutations.js";
import { pageStatements } from "./page-statements.js";
import { specClaims } from "./spec-claims.js";
import { SpecFiles } from "./spec-node.js";
import { subjects } from "./test-specs.js";

// Takes a while: each fact is changed and taken away alone, thousands of times.
const TIMEOUT_MS = 600_000;

describe.each(subjects())("%s: no fact can be changed or taken away unnoticed", (_, { apis, files }) => {
  it.each(apis)("$api", { timeout: TIMEOUT_MS }, ({ api, root, facts }) => {
    const claims = specClaims(api, root, new SpecFiles(files));
    const isNoticed = () => isRefused(facts) || compare(pageStatements(facts), claims).findings.length > 0;
    expect(isNoticed()).toBe(false);
    const unnoticed: string[] = [];
    let count = 0;
    for (const { kind, path } of mutations(facts)) {
      count++;
      if (!isNoticed()) unnoticed.push(`${path.join("/")} ${kind}`);
    }
    expect(unnoticed).toEqual([]);
    expect(count).toBeGreaterThan(JSON.stringify(facts).length / 50);
    expect(isNoticed()).toBe(false);
  });
});

/** Facts that lack what all facts have aren't even compared. */
function isRefused(facts: Facts): boolean {
  try {
    assertFacts(facts, "facts");
    return false;
  } catch (error) {
    if (error instanceof FactsError) return true;
    throw error;
  }
}
