import type { Drift } from "../check/drift.js";
import type { Expected } from "./mutation.js";

/** Why drift is not what an edit had to give; `undefined` when it is exactly that. */
export function mismatch(expected: readonly Expected[], drift: readonly Drift[]): string | undefined {
  const isFound = (wanted: Expected) =>
    drift.some((entry) => Object.entries(wanted).every(([key, value]) => entry[key as keyof Drift] === value));
  if (drift.length === expected.length && expected.every(isFound)) return undefined;
  return `expected ${JSON.stringify(expected)}, got ${JSON.stringify(drift)}`;
}
