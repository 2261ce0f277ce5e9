import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A workspace that is published to npm. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What of a package.json is looked at here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly type?: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly sideEffects?: boolean;
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** All published packages, by name. */
export function readPackages(): Package[] {
  return readdirSync(join(repository, "packages"))
    .map((name) => join(repository, "packages", name))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

export interface Tarball {
  /** Path of the archive. */
  readonly file: string;
  /** Names of the files in it, sorted. */
  readonly contents: readonly string[];
}

/** Packs a package as `npm publish` would. */
export async function pack(folder: string, destination: string): Promise<Tarball> {
  const { stdout } = await run(
    "npm",
    ["pack", folder, "--json", "--ignore-scripts", "--pack-destination", destination],
    { cwd: destination },
  );
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  return { file: join(destination, packed.filename), contents: packed.files.map(({ path }) => path).sort() };
}

/** Source files of a package, relative to its `src`. */
export function sourceFiles({ folder }: Package): string[] {
  return readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.[jt]s$/.test(name),
  );
}
