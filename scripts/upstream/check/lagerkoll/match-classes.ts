import { bareName, type Class } from "../../lagerkoll/facts.js";
import type { Matched } from "./match-operations.js";

/**
 * Finds out which classes of two captures are the same: by name, with or without the suffix `Dto`, or as the only two
 * that are left with the very same fields.
 */
export function matchClasses(was: readonly Class[], now: readonly Class[]): Matched<Class> {
  const pairs: [Class, Class][] = [];
  let removed = [...was];
  let added = [...now];
  const pair = (find: (before: Class) => Class | undefined) => {
    for (const before of removed) {
      const after = find(before);
      if (!after) continue;
      pairs.push([before, after]);
      added = added.filter((candidate) => candidate !== after);
    }
    const found = new Set(pairs.map(([before]) => before));
    removed = removed.filter((type) => !found.has(type));
  };
  pair(({ name }) => added.find((candidate) => candidate.name === name));
  pair(({ name }) => added.find((candidate) => bareName(candidate.name) === bareName(name)));
  pair((before) => {
    const same = added.filter((candidate) => fieldNames(candidate) === fieldNames(before));
    const rivals = removed.filter((candidate) => fieldNames(candidate) === fieldNames(before));
    return same.length === 1 && rivals.length === 1 ? same[0] : undefined;
  });
  return { pairs, removed, added };
}

function fieldNames(type: Class): string {
  return type.fields
    .map(({ name }) => name)
    .sort()
    .join();
}
