import { type Api, manifestFile } from "../specs/manifest.js";
import { gksImporter } from "./gks/importer.js";
import type { Importer } from "./importer.js";

const importers: Readonly<Record<string, Importer>> = {
  gks: gksImporter,
};

/**
 * The importer of an API's page.
 *
 * @throws Error when the API has none
 */
export function importerOf(api: Api): Importer {
  const importer = importers[api.name];
  if (importer) return importer;
  throw new Error(
    `${manifestFile} has ${api.name}, but nobody can read its page: add an importer in scripts/upstream/importers.ts.`,
  );
}
