import { describe, expect, it } from "vitest";
import { type Checked, check } from "./check.js";
import { compare } from "./compare.js";
import type { Loaded } from "./load.js";
import { mutations } from "./mutations.js";
import { pageStatements } from "./page-statements.js";
import { formatFindings, isClean } from "./report.js";
import { specClaims } from "./spec-claims.js";
import { isContainer, SpecError, SpecFiles } from "./spec-node.js";
import { subjects } from "./test-specs.js";

// Takes a while: each place is changed and taken away alone, thousands of times.
const TIMEOUT_MS = 600_000;

describe.each(subjects())("%s", (_, loaded) => {
  const { apis, files } = loaded;

  it("says what the pages say, and nothing else", () => {
    expect(formatFindings(check(apis, files))).toEqual([]);
  });

  describe("no place of a fact can be changed or taken away unnoticed", () => {
    it.each(files)("$name", { timeout: TIMEOUT_MS }, (file) => {
      const bearsFact = factBearing(loaded);
      // The API whose file it is notices nearly everything without the others being read; of a shared file, the smallest.
      const owners = apis.filter(({ root }) => root === file.name);
      const concerned = (owners.length > 0 ? owners : [...apis].sort((a, b) => sizeOf(a) - sizeOf(b))).map(
        ({ api, root, facts }) => ({ api, root, statements: pageStatements(facts) }),
      );
      const isNoticed = () =>
        isRefused(
          () =>
            concerned.some(
              ({ api, root, statements }) =>
                compare(statements, specClaims(api, root, new SpecFiles(files))).findings.length > 0,
            ) || !isClean(check(apis, files)),
        );
      expect(isNoticed()).toBe(false);
      const unnoticed: string[] = [];
      let count = 0;
      for (const { kind, path } of mutations(file.root, bearsFact)) {
        count++;
        if (!isNoticed()) unnoticed.push(`${path.join("/")} ${kind}`);
      }
      expect(unnoticed).toEqual([]);
      expect(count).toBeGreaterThan(20);
      expect(isNoticed()).toBe(false);
    });
  });
});

/** Does the check find something, or can't it even read the spec? */
function isRefused(find: () => boolean): boolean {
  try {
    return find();
  } catch (error) {
    if (error instanceof SpecError) return true;
    throw error;
  }
}

/** Tells whether a value, or something that it is in, is the place of a fact. What is right by its mark alone is none. */
function factBearing({ apis, files }: Loaded): (holder: object, key: string) => boolean {
  const specs = new SpecFiles(files);
  const ours = new Map<object, Set<string>>();
  for (const { api, root, facts } of apis)
    for (const { node } of compare(pageStatements(facts), specClaims(api, root, specs)).ours)
      if (isContainer(node.parent?.value)) add(ours, node.parent.value, node.key);

  const bearing = new Map<object, Set<string>>();
  const visit = (value: unknown, inFact: boolean): void => {
    if (!isContainer(value)) return;
    for (const key of Object.keys(value)) {
      if (ours.get(value)?.has(key)) continue;
      const isFact = inFact || specs.isFact(value, key);
      if (isFact) add(bearing, value, key);
      visit(value[key], isFact);
    }
  };
  for (const { root } of files) visit(root, false);
  return (holder, key) => bearing.get(holder)?.has(key) ?? false;
}

function sizeOf({ facts }: Checked): number {
  return facts.operations.length;
}

function add(map: Map<object, Set<string>>, key: object, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
