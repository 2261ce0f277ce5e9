import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ApiModel, readModel } from "../generate/model.js";
import { type ClientNames, clientNames } from "../generate/names.js";
import type { Document } from "../generate/openapi.js";
import { bundleApi } from "../specs/bundle.js";
import { type Api, readManifest } from "../specs/manifest.js";

/** What the site says of an API. */
export interface SiteApi extends Api {
  readonly document: Document;
  readonly model: ApiModel;
  readonly names: ClientNames;
  /** What a client is called in samples: `customerOrders`. */
  readonly variable: string;
  /** Version of its package. */
  readonly version: string;
  /** When the vendor's page was fetched: `2026-03-01`. */
  readonly fetchedAt: string;
  /** What the page's own dates say of its age, if it has any. */
  readonly capturedAt: string | null;
}

/**
 * The APIs of the manifest with all that the site is made from.
 *
 * @param directory folder of redocly.yaml; default: the repository
 * @throws BundleError, GenerateError when a spec can't be used; Error when the lock doesn't know an API
 */
export async function readSiteApis(directory?: string): Promise<SiteApi[]> {
  return Promise.all(readManifest(directory).map(readSiteApi));
}

async function readSiteApi(api: Api): Promise<SiteApi> {
  const [{ document }, packageJson, lockFile] = await Promise.all([
    bundleApi(api),
    readFile(join(api.directory, "packages", api.package, "package.json"), "utf8"),
    readFile(join(api.directory, "specs/upstream.lock.json"), "utf8"),
  ]);
  const lock = JSON.parse(lockFile) as Record<string, { fetchedAt: string; capturedAt: string | null }>;
  const captured = lock[api.name];
  if (!captured)
    throw new Error(`specs/upstream.lock.json has no entry for ${api.name}; run \`npm run upstream -- update\`.`);
  const { version } = JSON.parse(packageJson) as { version: string };
  const names = clientNames(api.factory);
  const stem = names.client.replace(/Client$/, "");
  return {
    ...api,
    document: document as Document,
    model: readModel(document as Document, api.root),
    names,
    variable: stem[0]!.toLowerCase() + stem.slice(1),
    version,
    fetchedAt: captured.fetchedAt,
    capturedAt: captured.capturedAt,
  };
}
