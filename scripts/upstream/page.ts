import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** A vendor's page as it was read; what it says is for an importer to find out. */
export interface Page {
  /** Path or URL that it was read from, as the caller wrote it. */
  readonly source: string;
  readonly text: string;
}

/** A page that can't be read or understood. The message says what was missing or unexpected, and where. */
export class PageError extends Error {
  override readonly name = "PageError";

  /** @param line line of the page, counted from 1; left out when the page as a whole is meant */
  constructor(source: string, problem: string, line?: number, options?: ErrorOptions) {
    super(line === undefined ? `${source}: ${problem}` : `${source}:${line}: ${problem}`, options);
  }
}

/** How long a vendor may take to send a page, in ms. */
const fetchTimeoutMs = 30_000;

/**
 * Reads the pages at a place: one for a file or URL, each file of a directory (not of those in it) in the order of
 * their names.
 *
 * @throws PageError when there is nothing to read, the URL doesn't answer within 30 s or answers with an error, or a
 *   single file isn't UTF-8
 */
export async function readPages(from: string): Promise<Page[]> {
  if (/^https?:\/\//i.test(from)) return [await fetchPage(from)];
  const kind = await stat(from).catch((error: unknown) => {
    throw new PageError(from, `can't be read: ${messageOf(error)}. Name a file, a directory or a URL.`);
  });
  if (!kind.isDirectory()) return [await readPage(from, true)];
  const entries = await readdir(from, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  // What isn't text is nobody's page: it need not stop the reading of the others.
  return Promise.all(files.sort().map((name) => readPage(join(from, name), false)));
}

async function readPage(file: string, mustBeText: boolean): Promise<Page> {
  try {
    return { source: file, text: decode(await readFile(file), mustBeText) };
  } catch (error) {
    throw new PageError(file, `can't be read: ${messageOf(error)}`, undefined, { cause: error });
  }
}

async function fetchPage(url: string): Promise<Page> {
  try {
    const response = await fetch(url, {
      headers: { accept: "text/markdown, text/html;q=0.9, text/plain;q=0.8, */*;q=0.1" },
      signal: AbortSignal.timeout(fetchTimeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`it answered ${response.status} ${response.statusText}`.trimEnd());
    }
    return { source: url, text: decode(await response.arrayBuffer(), true) };
  } catch (error) {
    const problem = `can't be fetched: ${messageOf(error)}. Save the page and name the file with --from.`;
    throw new PageError(url, problem, undefined, { cause: error });
  }
}

/** Text without a byte order mark; bytes that aren't UTF-8 throw when `strict`. */
function decode(bytes: ArrayBuffer | Uint8Array, strict: boolean): string {
  return new TextDecoder("utf-8", { fatal: strict }).decode(bytes);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch says no more than "fetch failed"; the cause knows why.
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
