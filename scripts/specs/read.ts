import { resolve } from "node:path";
import type { BaseResolver, Document } from "@redocly/openapi-core";
import type { Api } from "./manifest.js";

/** The spec, or an overlay or a file that it refers to, can't be bundled. The message names file, line and pointer. */
export class BundleError extends Error {
  override readonly name = "BundleError";
}

/**
 * Reads and parses one of an API's files, JSON or YAML.
 *
 * @param file relative to the manifest's folder
 * @throws BundleError naming the file when it can't be read or parsed
 */
export async function readSpecFile<T>(resolver: BaseResolver, api: Api, file: string): Promise<Document<T>> {
  const path = resolve(api.directory, file);
  const document = await resolver
    .resolveDocument<T>(null, path, true)
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (!(document instanceof Error)) return document;
  throw new BundleError(`${file}: ${document.message.replaceAll(path, file)}`, { cause: document });
}
