import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Difference } from "../generate/output.js";
import type { Api } from "../specs/manifest.js";
import { importerOf } from "./importers.js";
import { formatLock, generatorVersion, lockFile, readLock, sha256, withEntry } from "./lock.js";
import { type Page, PageError } from "./page.js";

/** Which page is which API's, and which nobody's. */
export interface Sorted {
  readonly pages: ReadonlyMap<Api, Page>;
  readonly skipped: readonly Page[];
}

/**
 * Finds out by their content which pages are those of the APIs.
 *
 * @param apis those that were asked for; `named` when a caller named them, so that a page is wanted for each
 * @throws PageError when an API has several pages, or a wanted page isn't among them
 */
export function sortPages(apis: readonly Api[], pages: readonly Page[], named: boolean): Sorted {
  const [only, ...others] = pages;
  // A page that is meant for an API is read as such, so that the importer says what is wrong with it.
  if (named && apis.length === 1 && only && others.length === 0)
    return { pages: new Map(apis.map((api) => [api, only])), skipped: [] };

  const found = new Map<Api, Page>();
  for (const api of apis) {
    const [page, second] = pages.filter((page) => importerOf(api).recognises(page));
    if (second) throw new PageError(second.source, `is a page of ${api.name}, and so is ${page?.source}. Name one.`);
    if (page) found.set(api, page);
    else if (named) throw new Error(`No page of ${api.name} among: ${list(pages)}.`);
  }
  if (found.size === 0) throw new Error(`No page of ${apis.map(({ name }) => name).join(", ")} among: ${list(pages)}.`);
  return { pages: found, skipped: pages.filter((page) => ![...found.values()].includes(page)) };
}

/**
 * What has to be written so that the imported files say what the pages say; empty when they do already.
 *
 * @param directory folder of the manifest
 * @param today day to note as that of the import, YYYY-MM-DD
 * @throws PageError when a page can't be understood, even when the others can
 */
export async function planUpdate(
  directory: string,
  pages: ReadonlyMap<Api, Page>,
  today: string,
): Promise<Difference[]> {
  const files = new Map<string, string>();
  let lock = await readLock(directory);
  for (const [api, page] of pages) {
    const importer = importerOf(api);
    const { content, others = [], capturedAt } = importer.import(page);
    files.set(importer.file, content);
    for (const other of others) files.set(other.file, other.content);
    lock = withEntry(lock, api.name, {
      source: api.upstream,
      fetchedAt: today,
      capturedAt,
      page: sha256(page.text),
      document: sha256(content),
      generator: generatorVersion,
    });
  }
  files.set(lockFile, formatLock(lock));

  const differences: Difference[] = [];
  for (const [file, content] of files) {
    const found = await readFile(join(directory, file), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (found !== content) differences.push({ file, content, state: found === undefined ? "missing" : "different" });
  }
  return differences;
}

function list(pages: readonly Page[]): string {
  return pages.map(({ source }) => source).join(", ") || "nothing";
}
