import { BaseResolver, bundle, createConfig, ResolveError } from "@redocly/openapi-core";
import type { Api } from "./manifest.js";
import { OverlayResolver } from "./overlay.js";
import { formatProblems, relativeFile, toProblem } from "./problem.js";
import { BundleError, readSpecFile } from "./read.js";

/** A spec in one document: overlays applied, references to other files brought in. */
export interface Bundle {
  /** Plain JSON; keys stand in the order of the sources. */
  readonly document: OpenApiDocument;
  /** Every file that the document was made from, relative to the manifest's folder, sorted. */
  readonly sources: string[];
}

/** As much of an OpenAPI document as every reader may rely on before looking closer. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly [key: string]: unknown;
}

/**
 * Applies an API's overlays to its root file and brings in what it refers to.
 *
 * @throws BundleError when a file can't be read or parsed, a reference leads nowhere, two files define different
 *   components of one name, or an overlay action fails or matches nothing
 */
export async function bundleApi(api: Api): Promise<Bundle> {
  const config = await createConfig({});
  const root = await readSpecFile(new BaseResolver(config.resolve), api, api.root);
  const resolver = new OverlayResolver(config, root, api);
  const overlays = await resolver.readActions();

  const result = await bundle({
    doc: root,
    config,
    externalRefResolver: resolver,
    overlays,
    // Otherwise the second of two components of one name is silently called `Name-2`.
    componentRenamingConflicts: "error",
  }).catch((error: unknown) => {
    const cause = error instanceof ResolveError ? error.originalError : error;
    if (cause instanceof BundleError) throw cause;
    const message = `${api.root}: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new BundleError([...resolver.idle, message].join("\n"), { cause });
  });
  const errors = result.problems.filter(({ severity }) => severity === "error");
  const problems =
    errors.length > 0 ? [formatProblems(errors.map((problem) => toProblem(problem, api.directory)))] : [];
  if (resolver.idle.length + problems.length > 0) throw new BundleError([...resolver.idle, ...problems].join("\n"));

  const read = [...result.fileDependencies].map((file) => relativeFile(file, api.directory));
  return {
    // One object used in several places is written out in each, and nothing but JSON is left.
    document: JSON.parse(JSON.stringify(result.bundle.parsed)) as OpenApiDocument,
    sources: [...new Set([api.root, ...read])].sort(),
  };
}
