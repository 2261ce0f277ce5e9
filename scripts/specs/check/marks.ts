import { isContainer, type SpecNode } from "./spec-node.js";

/**
 * What a place says of itself: that it is a guess (`x-assumption`), or added by us (`x-added`), with the reason. With
 * `covers`, the mark speaks for these keywords of the place alone.
 */
interface Mark {
  readonly kind: "x-assumption" | "x-added";
  readonly covers: readonly unknown[] | undefined;
}

const KINDS = ["x-assumption", "x-added"] as const;
const NONE: readonly Mark[] = [];

function marksOf(node: SpecNode | undefined): readonly Mark[] {
  const place = node?.value;
  if (!isContainer(place) || !KINDS.some((kind) => kind in place)) return NONE;
  return KINDS.flatMap((kind) =>
    [place[kind] ?? []].flat().map((mark: unknown) => ({
      kind,
      covers: isContainer(mark) && Array.isArray(mark.covers) ? mark.covers : undefined,
    })),
  );
}

/** Does any of the places say that it isn't on the page? */
export function isAdded(...nodes: readonly (SpecNode | undefined)[]): boolean {
  return nodes.some((node) => marksOf(node).some(({ kind, covers }) => kind === "x-added" && !covers));
}

/** Does any of the places bear a mark? */
export function isMarked(...nodes: readonly (SpecNode | undefined)[]): boolean {
  return nodes.some((node) => marksOf(node).length > 0);
}

/** Does any of the places say that this keyword, on a thing that the page has, is ours? */
export function isCovered(keyword: string, ...nodes: readonly (SpecNode | undefined)[]): boolean {
  return nodes.some((node) => marksOf(node).some(({ covers }) => covers?.includes(keyword) ?? false));
}

/** Does the place bear a mark that may speak for this keyword, of which the page states nothing? */
export function isExcused(keyword: string, node: SpecNode): boolean {
  return marksOf(node).some(({ covers }) => covers?.includes(keyword) ?? true);
}
