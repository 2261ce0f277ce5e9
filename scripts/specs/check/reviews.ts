import { isContainer, type SpecFile, SpecFiles, type SpecNode } from "./spec-node.js";

/** The places that a machine wrote from a page and nobody has looked at since: those with `x-review: true`. */
export function reviews(files: readonly SpecFile[]): SpecNode[] {
  return new SpecFiles(files).roots().flatMap(marked);
}

function marked(node: SpecNode): SpecNode[] {
  if (!isContainer(node.value)) return [];
  const own = node.get("x-review")?.value === true ? [node] : [];
  return [...own, ...node.members().flatMap(marked)];
}
