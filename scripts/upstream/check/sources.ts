import { stat } from "node:fs/promises";
import type { Api } from "../../specs/manifest.js";
import type { FetchOptions } from "../fetch.js";
import { importerOf } from "../importers.js";
import { type Page, readPages } from "../page.js";
import type { NotUnderstood } from "./report.js";

/** Which pages are to be compared, and what stands in the way. */
export interface Sources {
  readonly pages: readonly { readonly api: Api; readonly page: Page }[];
  readonly failures: readonly NotUnderstood[];
  /** Files of directories that are no API's page. */
  readonly skipped: readonly string[];
}

interface Request {
  /** APIs that were asked for. */
  readonly apis: readonly Api[];
  /** Did the caller name them? Then each wants a page. */
  readonly areNamed: boolean;
  /** Files, directories and URLs; none: the URLs of the manifest. */
  readonly from: readonly string[];
  readonly fetch?: FetchOptions;
}

/**
 * Reads pages and finds out whose they are. A file or URL is meant: with one API named it is taken as that one's page,
 * else by its content. In a directory everything goes by content, and what is nobody's page is skipped.
 */
export async function readSources({ apis, areNamed, from, fetch }: Request): Promise<Sources> {
  if (from.length === 0) return together(await Promise.all(apis.map((api) => readOne(api, api.upstream, fetch))));

  const only = areNamed && apis.length === 1 ? apis[0] : undefined;
  const read = together(
    await Promise.all(
      from.map(async (place) => {
        if (await isDirectory(place)) return readDirectory(apis, place);
        return only ? readOne(only, place, fetch) : readAny(apis, place, fetch);
      }),
    ),
  );
  const wanted = areNamed ? apis : read.pages.length + read.failures.length === 0 ? apis : [];
  const found = new Set([...read.pages.map(({ api }) => api.name), ...read.failures.map(({ api }) => api)]);
  const missing = wanted
    .filter(({ name }) => !found.has(name))
    .map(({ name }) => ({
      api: name,
      source: from.join(", "),
      error: `${from.join(", ")}: no page of ${name} is there.`,
    }));
  return { ...read, failures: [...read.failures, ...missing] };
}

const nothing: Sources = { pages: [], failures: [], skipped: [] };

async function readOne(api: Api, place: string, fetch: FetchOptions | undefined): Promise<Sources> {
  try {
    return { ...nothing, pages: (await readPages(place, fetch)).map((page) => ({ api, page })) };
  } catch (error) {
    return { ...nothing, failures: [failure(api.name, place, error)] };
  }
}

async function readAny(apis: readonly Api[], place: string, fetch: FetchOptions | undefined): Promise<Sources> {
  try {
    const [page] = await readPages(place, fetch);
    const api = page && apiOf(apis, page);
    if (page && api) return { ...nothing, pages: [{ api, page }] };
    throw new Error(`${place}: is no page of ${apis.map(({ name }) => name).join(", ")}.`);
  } catch (error) {
    return { ...nothing, failures: [failure(null, place, error)] };
  }
}

async function readDirectory(apis: readonly Api[], place: string): Promise<Sources> {
  try {
    const found = (await readPages(place)).map((page) => ({ page, api: apiOf(apis, page) }));
    return {
      pages: found.flatMap(({ page, api }) => (api ? [{ page, api }] : [])),
      failures: [],
      skipped: found.filter(({ api }) => !api).map(({ page }) => page.source),
    };
  } catch (error) {
    return { ...nothing, failures: [failure(null, place, error)] };
  }
}

function apiOf(apis: readonly Api[], page: Page): Api | undefined {
  return apis.find((api) => importerOf(api).recognises(page));
}

export function failure(api: string | null, source: string, error: unknown): NotUnderstood {
  return { api, source, error: error instanceof Error ? error.message : String(error) };
}

async function isDirectory(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function together(parts: readonly Sources[]): Sources {
  return {
    pages: parts.flatMap(({ pages }) => pages),
    failures: parts.flatMap(({ failures }) => failures),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
}
