import { resolve } from "node:path";
import { BaseResolver, bundle, createConfig, type Document, ResolveError } from "@redocly/openapi-core";
import type { Api } from "./manifest.js";
import { IdleActionError, OverlayResolver } from "./overlay.js";
import { formatProblems, relativeFile, toProblem } from "./problem.js";

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

/** The spec, or an overlay or a file that it refers to, can't be bundled. The message names file, line and pointer. */
export class BundleError extends Error {
  override readonly name = "BundleError";
}

/**
 * Applies an API's overlays to its root file and brings in what it refers to.
 *
 * @throws BundleError when a file can't be read or parsed, a reference leads nowhere, two files define different
 *   components of one name, or an overlay action fails or matches nothing
 */
export async function bundleApi(api: Api): Promise<Bundle> {
  const config = await createConfig({});
  const root = await readRoot(api, new BaseResolver(config.resolve));
  const resolver = new OverlayResolver(config, root, api);

  const result = await resolver
    .actions()
    .then((overlays) =>
      bundle({
        doc: root,
        config,
        externalRefResolver: resolver,
        overlays,
        // Otherwise the second of two components of one name is silently called `Name-2`.
        componentRenamingConflicts: "error",
      }),
    )
    .catch((error: unknown) => {
      throw toBundleError(error, api);
    });
  const errors = result.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new BundleError(formatProblems(errors.map((problem) => toProblem(problem, api.directory))));

  const read = [...result.fileDependencies].map((file) => relativeFile(file, api.directory));
  return {
    // One object used in several places is written out in each, and nothing but JSON is left.
    document: JSON.parse(JSON.stringify(result.bundle.parsed)) as OpenApiDocument,
    sources: [...new Set([api.root, ...read])].sort(),
  };
}

async function readRoot(api: Api, resolver: BaseResolver): Promise<Document> {
  const root = await resolver
    .resolveDocument(null, resolve(api.directory, api.root), true)
    .catch((error: unknown) => error);
  if (isDocument(root)) return root;
  throw toBundleError(root, api);
}

function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && "parsed" in value;
}

function toBundleError(error: unknown, api: Api): BundleError {
  const cause = error instanceof ResolveError ? error.originalError : error;
  if (cause instanceof IdleActionError) return new BundleError(cause.message, { cause });
  const message = cause instanceof Error ? cause.message : String(cause);
  return new BundleError(`${api.root}: ${message}`, { cause });
}
