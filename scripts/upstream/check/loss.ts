import { type Page, PageError } from "../page.js";

/** Fewer things than this may all go at once. */
const fewest = 3;

/**
 * A page that has lost most of what it had is not a changed page but another one, or a part of one.
 *
 * @param things what is counted: "operations"
 * @throws PageError when more than half of them, and three or more, are gone
 */
export function refuseBulkLoss(page: Page, things: string, before: number, gone: number): void {
  if (gone < fewest || gone * 2 <= before) return;
  throw new PageError(
    page.source,
    `lacks ${gone} of the ${before} ${things} that the page had. Is it cut off, or another page?`,
  );
}
