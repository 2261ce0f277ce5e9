import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type FetchOptions, fetchBytes, longestPage } from "./fetch.js";

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

/**
 * Reads the pages at a place: one for a file or URL, each file of a directory (not of those in it) in the order of
 * their names.
 *
 * @throws PageError when there is nothing to read, the URL doesn't answer or answers with an error, or a single file
 *   isn't UTF-8 or is far longer than any page of the vendors
 */
export async function readPages(from: string, options?: FetchOptions): Promise<Page[]> {
  if (/^https?:\/\//i.test(from)) return [await fetchPage(from, options)];
  const kind = await stat(from).catch((error: unknown) => {
    throw new PageError(from, `can't be read: ${messageOf(error)}. Name a file, a directory or a URL.`);
  });
  if (!kind.isDirectory()) return [await readPage(from, true)];
  const entries = await readdir(from, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  // What isn't text is nobody's page: it need not stop the reading of the others.
  return Promise.all(files.sort().map((name) => readPage(join(from, name), false)));
}

async function readPage(file: string, isMeant: boolean): Promise<Page> {
  try {
    const { size } = await stat(file);
    if (size <= longestPage) return { source: file, text: decode(await readFile(file), isMeant) };
    if (!isMeant) return { source: file, text: "" };
    throw new Error(`it has ${size} bytes, pages of the vendors have less than ${longestPage}`);
  } catch (error) {
    throw new PageError(file, `can't be read: ${messageOf(error)}`, undefined, { cause: error });
  }
}

async function fetchPage(url: string, options?: FetchOptions): Promise<Page> {
  try {
    return { source: url, text: decode(await fetchBytes(url, options), true) };
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
  return error instanceof Error ? error.message : String(error);
}
