import { type Api, manifestFile } from "../specs/manifest.js";
import { gksImporter } from "./gks/importer.js";
import type { Importer } from "./importer.js";
import { lagerkollImporter } from "./lagerkoll/importer.js";

/**
 * The importer of an API's page: Simutek has one, all of Lagerkoll's are built alike.
 *
 * @throws Error when it is neither's
 */
export function importerOf(api: Api): Importer {
  if (api.name === "gks") return gksImporter;
  if (api.name.startsWith("lagerkoll-")) return lagerkollImporter(api);
  throw new Error(
    `${manifestFile} has ${api.name}, but nobody can read its page: add an importer in scripts/upstream/importers.ts.`,
  );
}
