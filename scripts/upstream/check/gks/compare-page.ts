import { type GksFacts, gksFactsFile, readGksFacts } from "../../gks/facts.js";
import type { Json } from "../../gks/fragments.js";
import { gksImporter, readDocument } from "../../gks/importer.js";
import { type Page, PageError } from "../../page.js";
import { readCommitted } from "../committed.js";
import type { Compared } from "../compare-page.js";
import { refuseBulkLoss } from "../loss.js";
import { compareDocuments } from "./compare-document.js";
import { compareGksFacts } from "./compare-facts.js";
import { asObject, at } from "./schema-use.js";

/**
 * Compares Simutek's page with what was last taken over from it.
 *
 * @param directory folder of the manifest
 * @throws PageError when the page can't be understood, is cut off, or has lost most of what it had
 */
export function compareGksPage(page: Page, directory: string): Compared {
  const was = readCommitted<Json>(directory, gksImporter.file, "gks");
  const known = readCommitted<GksFacts>(directory, gksFactsFile, "gks");
  const now = readDocument(page);
  const facts = readGksFacts(page);
  refuseCutOff(page, known, facts, now);
  const drift = compareDocuments(was, now);
  const gone = (kind: string) => drift.filter((entry) => entry.kind === kind).length;
  refuseBulkLoss(page, "operations", operationCount(was), gone("operation-removed"));
  refuseBulkLoss(page, "schemas", Object.keys(schemasOf(was)).length, gone("schema-removed"));

  // A section that comes or goes with its operation or schema is told as that.
  const isTold = (title: string) => states(was, title) !== states(now, title);
  return { drift: [...drift, ...compareGksFacts(known, facts, isTold)], capturedAt: null };
}

/** The page repeats its schemas: one that ends early still speaks of some that it doesn't describe any more. */
function refuseCutOff(page: Page, known: GksFacts, facts: GksFacts, document: Json): void {
  if (facts.parts.includes(known.end)) return;
  const missing = known.parts.filter((title) => !facts.parts.includes(title));
  if (!missing.some((title) => states(document, title))) return;
  const problem = `ends with "${facts.end}" and lacks "${known.end}", with which it used to end. Is it cut off?`;
  throw new PageError(page.source, problem);
}

/** Does the document state what a section of this title is about: `GET /api/v1/customers`, `The Address object`? */
function states(document: Json, title: string): boolean {
  const [, method, path] = /^([A-Z]+) (\/.*)$/.exec(title) ?? [];
  if (method && path) return at(document, "paths", path, method.toLowerCase()) !== undefined;
  const name = /^The (\S+) object$/.exec(title)?.[1];
  return name !== undefined && name in schemasOf(document);
}

function schemasOf(document: Json): Json {
  return asObject(at(document, "components", "schemas"));
}

function operationCount(document: Json): number {
  return Object.values(asObject(document.paths)).flatMap((item) => Object.keys(asObject(item))).length;
}
