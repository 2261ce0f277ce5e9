import type { LockEntry } from "../../specs/lock.js";

/** What the package says of the vendor's page that it was made from. */
export function emitSource(entry: LockEntry): string {
  const { source, fetchedAt, capturedAt, page, document, generator } = entry;
  const value = (content: string | number | null) => JSON.stringify(content);
  return `/** The vendor's page that this client was made from, and when. */
export const source = {
  /** URL of the page. */
  url: ${value(source)},
  /** Day on which it was read, YYYY-MM-DD. */
  fetchedAt: ${value(fetchedAt)},
  /** Day on which the vendor rendered it, YYYY-MM-DD; null where the page doesn't tell. */
  capturedAt: ${value(capturedAt)},
  /** SHA-256 of the page's text. */
  page: ${value(page)},
  /** SHA-256 of what was read off it: the published document, or the facts. */
  document: ${value(document)},
  /** Version of the importer that read it. */
  generator: ${value(generator)},
} as const;
`;
}
