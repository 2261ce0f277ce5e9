import type { Importer } from "../importer.js";
import { type Page, PageError } from "../page.js";
import { formatGksFacts, gksFactsFile, readGksFacts } from "./facts.js";
import { findFragments, isObject, type Json } from "./fragments.js";
import { mergeFragments } from "./merge.js";

/** Simutek's page to the OpenAPI document that it publishes in fragments, one per operation and schema. */
export const gksImporter: Importer = {
  file: "specs/gks/published.json",
  recognises: ({ text }) => /"openapi"\s*:\s*"3/.test(text) && /\bGKS\b/.test(text),
  import: (page) => ({
    content: `${JSON.stringify(readDocument(page), null, 2)}\n`,
    others: [{ file: gksFactsFile, content: formatGksFacts(readGksFacts(page)) }],
    // The page doesn't tell its date.
    capturedAt: null,
  }),
};

/**
 * The OpenAPI document of Simutek's page, as it is published.
 *
 * @throws PageError when the page has no such document, another's, or one that contradicts itself or is cut off
 */
export function readDocument(page: Page): Json {
  const document = mergeFragments(page, findFragments(page));
  const title = isObject(document.info) ? document.info.title : undefined;
  if (typeof title !== "string" || !/\bGKS\b/.test(title))
    throw new PageError(page.source, `isn't Simutek's page on GKS: its document is titled ${JSON.stringify(title)}.`);
  if (!isObject(document.paths)) throw new PageError(page.source, "has schemas but no operation. Is it cut off?");
  return document;
}
