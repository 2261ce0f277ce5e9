import type { Drift } from "../drift.js";
import { asObject } from "./schema-use.js";

/** Compares each member of one or both of two objects. */
export function each(
  was: unknown,
  now: unknown,
  compare: (name: string, was: unknown, now: unknown) => Drift[],
): Drift[] {
  const [before, after] = [asObject(was), asObject(now)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => compare(name, before[name], after[name]));
}
