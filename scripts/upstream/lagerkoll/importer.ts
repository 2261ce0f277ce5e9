import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "../../specs/manifest.js";
import type { Importer } from "../importer.js";
import { type Page, PageError } from "../page.js";
import { apiName, serialise } from "./facts.js";
import { parseFacts } from "./facts-file.js";
import { findTitle } from "./outline.js";
import { PageProblem } from "./page-problem.js";
import { type ParsedPage, parsePage } from "./parse.js";
import { readSplits } from "./splits.js";

/** One page of Lagerkoll's documentation to its facts. */
export function lagerkollImporter(api: Api): Importer {
  return {
    file: factsFile(api.name),
    recognises: (page) => pageApi(page) === api.name,
    import(page) {
      const { facts, capturedAt } = readFacts(page, api);
      return {
        content: serialise(facts),
        capturedAt: capturedAt === null ? null : new Date(capturedAt).toISOString().slice(0, 10),
      };
    },
  };
}

/** Where the facts of an API are kept, relative to the manifest's folder. */
export function factsFile(api: string): string {
  return `specs/facts/${api}.json`;
}

/**
 * Reads the facts of an API's page with the help of the committed ones and of what a person decided.
 *
 * @throws PageError when the page can't be understood or is another API's
 */
export function readFacts(page: Page, api: Pick<Api, "name" | "directory">): ParsedPage {
  const facts = readIfThere(join(api.directory, factsFile(api.name)));
  const splits = readIfThere(join(api.directory, `specs/facts/${api.name}.splits.yaml`));
  const parsed = explained(page, () =>
    parsePage(page.text, {
      known: facts === undefined ? undefined : parseFacts(facts, factsFile(api.name)),
      splits: splits === undefined ? undefined : readSplits(splits),
    }),
  );
  if (parsed.facts.api === api.name) return parsed;
  throw new PageError(page.source, `is the page "${parsed.facts.title}", not that of ${api.name}.`);
}

const titles = new WeakMap<Page, string | null>();

/** The API whose page this is, as its title says; `null` when it has none. Read once, for all who ask. */
function pageApi(page: Page): string | null {
  const known = titles.get(page);
  if (known !== undefined) return known;
  const api = titledApi(page);
  titles.set(page, api);
  return api;
}

function titledApi(page: Page): string | null {
  try {
    return apiName(findTitle(page.text));
  } catch (error) {
    if (error instanceof PageProblem) return null;
    throw error;
  }
}

function explained<T>(page: Page, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PageProblem) throw new PageError(page.source, error.problem, error.line, { cause: error });
    throw error;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
