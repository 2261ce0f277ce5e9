import { type Api, manifestFile } from "../../specs/manifest.js";
import type { Page } from "../page.js";
import type { Drift } from "./drift.js";
import { compareGksPage } from "./gks/compare-page.js";
import { compareLagerkollPage } from "./lagerkoll/compare-page.js";

/** What a page states, seen against what was last taken over from it. */
export interface Compared {
  readonly drift: readonly Drift[];
  /** Day on which the vendor rendered the page, YYYY-MM-DD; `null` where the page doesn't tell. */
  readonly capturedAt: string | null;
}

/**
 * Compares an API's page with what was last taken over from it.
 *
 * @throws PageError when the page can't be understood, is another's, is cut off, or has lost most of what it had
 * @throws Error when nothing was taken over yet
 */
export function comparePage(api: Pick<Api, "name" | "directory">, page: Page): Compared {
  if (api.name === "gks") return compareGksPage(page, api.directory);
  if (api.name.startsWith("lagerkoll-")) return compareLagerkollPage(page, api);
  throw new Error(`${manifestFile} has ${api.name}, but nobody can compare its page: see scripts/upstream/check.`);
}
