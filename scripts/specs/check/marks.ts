import type { SpecNode } from "./spec-node.js";

/** Keywords that say of the place where they stand that it is ours, each with its reason. */
const MARKS = ["x-assumption", "x-added"];

/** Does the place say that it is a guess, or added by us? */
export function isMarked(node: SpecNode | undefined): boolean {
  return MARKS.some((mark) => node?.get(mark) !== undefined);
}

/** Is any of the places marked? */
export function anyMarked(nodes: Iterable<SpecNode | undefined>): boolean {
  return [...nodes].some(isMarked);
}
