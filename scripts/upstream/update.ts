import { join } from "node:path";
import { type Difference, readIfThere } from "../generate/output.js";
import { formatLock, generatorVersion, lockFile, readLock, sha256, withEntry } from "../specs/lock.js";
import type { Api } from "../specs/manifest.js";
import { importerOf } from "./importers.js";
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
  const differences: Difference[] = [];
  let lock = await readLock(directory);
  for (const [api, page] of pages) {
    const importer = importerOf(api);
    const { content, others = [], capturedAt } = importer.import(page);
    const changed = await differing(directory, [{ file: importer.file, content }, ...others]);
    differences.push(...changed);
    const entry = lock[api.name];
    // The page's own hash says nothing: its samples are random, so that no two loads are the same text.
    if (changed.length === 0 && entry?.source === api.upstream && entry.generator === generatorVersion) continue;
    lock = withEntry(lock, api.name, {
      source: api.upstream,
      fetchedAt: today,
      capturedAt,
      page: sha256(page.text),
      document: sha256(content),
      generator: generatorVersion,
    });
  }
  return [...differences, ...(await differing(directory, [{ file: lockFile, content: formatLock(lock) }]))];
}

/** Which of the files aren't on disk as they should be. */
async function differing(
  directory: string,
  files: readonly { readonly file: string; readonly content: string }[],
): Promise<Difference[]> {
  const found = await Promise.all(files.map(({ file }) => readIfThere(join(directory, file))));
  return files.flatMap(({ file, content }, index) => {
    const state = found[index] === undefined ? "missing" : "different";
    return found[index] === content ? [] : [{ file, content, state }];
  });
}

function list(pages: readonly Page[]): string {
  return pages.map(({ source }) => source).join(", ") || "nothing";
}
