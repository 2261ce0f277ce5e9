import { resolve } from "node:path";
import { BaseResolver, lintDocument, loadConfig, makeDocumentFromString } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./bundle.js";
import { type Api, manifestFile } from "./manifest.js";
import { type Problem, toProblem } from "./problem.js";

/**
 * What the rules of redocly.yaml find in an API's bundle; empty when it is clean. The bundle is what is published, and
 * the sources alone (before overlays) may break rules. Warnings count: they are listed like errors.
 *
 * Lines are those of the document as it is published: JSON, indented by two blanks.
 */
export async function lintBundle(api: Api, document: OpenApiDocument): Promise<Problem[]> {
  const config = (await loadConfig({ configPath: resolve(api.directory, manifestFile) })).forAlias(api.name);
  const file = resolve(api.directory, "packages", api.package, "openapi.json");
  const found = await lintDocument({
    document: makeDocumentFromString(`${JSON.stringify(document, null, 2)}\n`, file),
    config,
    externalRefResolver: new BaseResolver(config.resolve),
  });
  return found.filter(({ ignored }) => !ignored).map((problem) => toProblem(problem, api.directory));
}
