import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";

/** One API of the manifest. Paths are relative to `directory`, with forward slashes. */
export interface Api {
  /** Name used by every command: `gks`. */
  readonly name: string;
  /** Absolute path of the folder that holds the manifest. */
  readonly directory: string;
  /** Root file of the spec. */
  readonly root: string;
  /** Overlays in the order in which they are applied. */
  readonly overlays: readonly string[];
  /** URL of the vendor's page. */
  readonly upstream: string;
  /** Folder under packages/ and npm name of the client. */
  readonly package: string;
  /** Name of the function that makes a client: `createGksClient`. */
  readonly factory: string;
  /** Where its rendered reference is published, ending in a slash. */
  readonly reference: string;
}

export const manifestFile = "redocly.yaml";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The APIs of redocly.yaml, in its order.
 *
 * @param directory folder of redocly.yaml; default: the repository
 * @throws Error naming the file and the entry when the manifest can't be read or an entry lacks something
 */
export function readManifest(directory: string = repository): Api[] {
  const folder = resolve(directory);
  const parsed = parseDocument(readFileSync(resolve(folder, manifestFile), "utf8"));
  const syntaxError = parsed.errors[0];
  if (syntaxError) throw new Error(`${manifestFile}: ${syntaxError.message}`);

  const manifest: unknown = parsed.toJS();
  const { apis: entries, "x-site": site } = isRecord(manifest) ? manifest : {};
  if (typeof site !== "string" || !site.endsWith("/"))
    throw new Error(`${manifestFile}: \`x-site\` must be the URL of the docs site, ending in a slash.`);
  if (!isRecord(entries)) throw new Error(`${manifestFile}: there is no \`apis\` section; add an entry for each API.`);
  return Object.entries(entries).map(([name, entry]) => {
    const text = (key: string): string => {
      const value = isRecord(entry) ? entry[key] : undefined;
      if (typeof value === "string" && value !== "") return value;
      throw new Error(`${manifestFile}: apis.${name} needs \`${key}\`, a text that isn't empty.`);
    };
    const overlays = (isRecord(entry) ? entry.overlays : undefined) ?? [];
    if (!Array.isArray(overlays) || !overlays.every((overlay) => typeof overlay === "string"))
      throw new Error(`${manifestFile}: apis.${name}.overlays must be a list of file names.`);
    return {
      name,
      directory: folder,
      root: text("root"),
      overlays,
      upstream: text("x-upstream"),
      package: text("x-package"),
      factory: text("x-factory"),
      reference: `${site}${name}/`,
    };
  });
}

/**
 * The APIs that a command was asked to work on: those named, or all when none is named.
 *
 * @throws Error naming the known APIs when a name is unknown
 */
export function selectApis(apis: readonly Api[], names: readonly string[]): readonly Api[] {
  const unknown = names.filter((name) => !apis.some((api) => api.name === name));
  if (unknown.length > 0)
    throw new Error(
      `Unknown API: ${unknown.join(", ")}. ${manifestFile} knows ${apis.map((api) => api.name).join(", ")}.`,
    );
  return names.length === 0 ? apis : apis.filter((api) => names.includes(api.name));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
