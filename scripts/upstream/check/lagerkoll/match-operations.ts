import type { Operation } from "../../lagerkoll/facts.js";
import { pathTemplate } from "./names.js";

/** Things of two captures that belong together, and those that only one has. */
export interface Matched<T> {
  readonly pairs: readonly (readonly [was: T, now: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** When two operations are the same one, the surest sign first. */
const signs: readonly ((was: Operation, now: Operation) => boolean)[] = [
  (was, now) => sameRoute(was, now) && was.title === now.title,
  sameRoute,
  // One of method and path has changed. Which it is: where both would do, the more alike.
  (was, now) => was.title === now.title && pathTemplate(was.path) === pathTemplate(now.path),
  (was, now) => was.title === now.title && was.method === now.method && shape(was.path) === shape(now.path),
  (was, now) => was.title === now.title && was.method === now.method && alike(was, now),
  (was, now) => was.method === now.method && shape(was.path) === shape(now.path),
];

/** Finds out which operations of two captures are the same, also where method or path has changed. */
export function matchOperations(was: readonly Operation[], now: readonly Operation[]): Matched<Operation> {
  const pairs: [Operation, Operation][] = [];
  let removed = [...was];
  let added = [...now];
  for (const sign of signs) {
    for (const before of removed) {
      const after = added.find((candidate) => sign(before, candidate));
      if (!after) continue;
      pairs.push([before, after]);
      added = added.filter((candidate) => candidate !== after);
    }
    const found = new Set(pairs.map(([before]) => before));
    removed = removed.filter((operation) => !found.has(operation));
  }
  return { pairs, removed, added };
}

function sameRoute(was: Operation, now: Operation): boolean {
  return was.method === now.method && pathTemplate(was.path) === pathTemplate(now.path);
}

/** A path without the names of its parameters. */
function shape(path: string): string {
  return pathTemplate(path).replace(/\{[^{}]*\}/g, "{}");
}

/** Do two operations of one title take and answer the same? Titles are not unique. */
function alike(was: Operation, now: Operation): boolean {
  const look = ({ section, accept, contentType, parameters }: Operation) =>
    JSON.stringify([section, accept, contentType, parameters.map(({ name }) => name).sort()]);
  return look(was) === look(now);
}
