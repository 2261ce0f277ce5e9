import type { Api } from "../../../specs/manifest.js";
import { canonical, type Facts } from "../../lagerkoll/facts.js";
import { factsFile, readFacts } from "../../lagerkoll/importer.js";
import { type Page, PageError } from "../../page.js";
import { readCommitted } from "../committed.js";
import type { Compared } from "../compare-page.js";
import { refuseBulkLoss } from "../loss.js";
import { compareFacts } from "./compare-facts.js";

/**
 * Compares a page of Lagerkoll's with what was last taken over from it.
 *
 * @throws PageError when the page can't be understood, is another API's, is cut off, or has lost most of what it had
 */
export function compareLagerkollPage(page: Page, api: Pick<Api, "name" | "directory">): Compared {
  const was = readCommitted<Facts>(api.directory, factsFile(api.name), api.name);
  const { facts, capturedAt, missing } = readFacts(page, api);
  const [first] = missing;
  if (first && missing.length > 1) {
    const problem = `ends early: it speaks of ${listNames(missing)}, which it doesn't describe any more. Is it cut off?`;
    throw new PageError(page.source, problem);
  }
  const drift = compareFacts(was, canonical(facts));
  const gone = (kind: string) => drift.filter((entry) => entry.kind === kind).length;
  const fields = was.classes.flatMap((type) => type.fields).length;
  refuseBulkLoss(page, "operations", was.operations.length, gone("operation-removed"));
  refuseBulkLoss(page, "classes", was.classes.length, gone("class-removed"));
  refuseBulkLoss(page, "fields", fields, gone("field-removed"));
  refuseBulkLoss(page, "error codes", was.errors.length, gone("error-code-removed"));
  return { drift, capturedAt: capturedAt === null ? null : new Date(capturedAt).toISOString().slice(0, 10) };
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
