import type { Finding } from "./compare.js";
import { isExcused } from "./marks.js";
import { isContainer, type SpecFiles, type SpecNode } from "./spec-node.js";

/** Keywords that are ours wherever they stand: words, examples, and what the generator and the docs read. */
const OURS = new Set([
  "$schema",
  "operationId",
  "summary",
  "description",
  "externalDocs",
  "example",
  "examples",
  "x-added",
  "x-assumption",
  "x-body-exceptions",
  "x-enum-descriptions",
  "x-method",
  "x-open-enum",
  "x-pagination",
  "x-retry-safe",
  "x-review",
]);

/** Parts of a document's frame, which state nothing of an API. */
const FRAME = new Set(["/openapi", "/info/title", "/info/version"]);

/** Keywords whose members have names, so that `description` there is a thing called so. */
const NAMED = new Set([
  "properties",
  "schemas",
  "responses",
  "headers",
  "parameters",
  "paths",
  "requestBodies",
  "content",
]);

/** What stands in the files of the specs and was not read, without being ours. */
export function leftovers(files: SpecFiles): Finding[] {
  return files
    .roots()
    .flatMap((root) => walk(root, "").leftovers)
    .map((node) => ({
      node,
      message: `\`${node.key}\` stands for nothing on the page. Remove it, or say beside it with \`x-added\` or \`x-assumption\` why it is here.`,
    }));
}

interface Walked {
  /** Was anything in it read? */
  readonly read: boolean;
  readonly leftovers: readonly SpecNode[];
}

function walk(node: SpecNode, at: string, named = false, inSource = false): Walked {
  const found: SpecNode[] = [];
  let read = false;
  for (const child of node.members()) {
    const where = `${at}/${child.key}`;
    if (isContainer(node.value) && node.files.isRead(node.value, child.key)) {
      read = true;
      continue;
    }
    if (!named && !inSource && OURS.has(child.key)) continue;
    if (FRAME.has(where)) continue;
    const isLeaf = !isContainer(child.value) || Object.keys(child.value).length === 0;
    const inner = isLeaf
      ? { read: false, leftovers: [child] }
      : walk(child, where, !named && NAMED.has(child.key), inSource || child.key === "x-source");
    read ||= inner.read;
    // A mark speaks for what stands beside it, not for what is in a thing that the page has.
    if (!inner.read && !named && isExcused(child.key, node)) continue;
    // A whole that isn't on the page is one finding.
    if (!inner.read && inner.leftovers.length > 0) found.push(child);
    else found.push(...inner.leftovers);
  }
  return { read, leftovers: found };
}
