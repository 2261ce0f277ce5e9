import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Api } from "../specs/manifest.js";
import type { GeneratedPackage } from "./generate.js";

/** A file whose content on disk isn't what the generator would write. */
export interface Difference {
  readonly file: string;
  readonly state: "missing" | "different" | "stale";
  /** What should stand there; undefined for a file that should not be there. */
  readonly content: string | undefined;
}

/** What is to be done so that the packages on disk are as generated. Paths are relative to the manifest's folder. */
export async function compare(packages: readonly GeneratedPackage[]): Promise<Difference[]> {
  const differences = await Promise.all(packages.map(comparePackage));
  return differences.flat().sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function comparePackage({ api, files, scaffold }: GeneratedPackage): Promise<Difference[]> {
  const folder = `packages/${api.package}`;
  const differences: Difference[] = [];
  for (const [name, content] of files) {
    const found = await readIfThere(join(api.directory, folder, name));
    if (found !== content) {
      differences.push({ file: `${folder}/${name}`, state: found === undefined ? "missing" : "different", content });
    }
  }
  for (const [name, content] of scaffold) {
    const found = await readIfThere(join(api.directory, folder, name));
    if (found === undefined) differences.push({ file: `${folder}/${name}`, state: "missing", content });
  }
  const sources = await readdir(join(api.directory, folder, "src")).catch(() => []);
  for (const name of sources.filter((name) => name.endsWith(".gen.ts") && !files.has(`src/${name}`))) {
    differences.push({ file: `${folder}/src/${name}`, state: "stale", content: undefined });
  }
  return differences;
}

/** Folders of generated packages whose API is no longer in the manifest. */
export async function findOrphans(directory: string, apis: readonly Api[]): Promise<string[]> {
  const names = await readdir(join(directory, "packages"));
  const orphans = names.filter((name) => !apis.some((api) => api.package === name));
  const generated = await Promise.all(
    orphans.map((name) => readIfThere(join(directory, "packages", name, "src/client.gen.ts"))),
  );
  return orphans.filter((_, i) => generated[i] !== undefined).map((name) => `packages/${name}`);
}

/**
 * Makes the differences go away. Everything is written beside its place first and moved there last, so that a run
 * that fails (a full disk, no permission) leaves the packages as they were.
 */
export async function settle(directory: string, differences: readonly Difference[]): Promise<void> {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { file, content } of differences) {
      if (content === undefined) continue;
      const target = join(directory, file);
      await mkdir(dirname(target), { recursive: true });
      const temporary = `${target}.${process.pid}.tmp`;
      written.push({ temporary, target });
      await writeFile(temporary, content);
    }
  } catch (error) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
  for (const { temporary, target } of written) await rename(temporary, target);
  for (const { file, content } of differences) if (content === undefined) await rm(join(directory, file));
}

/** A file's text, or undefined where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
