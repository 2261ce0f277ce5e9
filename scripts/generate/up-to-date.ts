import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Api, manifestFile } from "../specs/manifest.js";
import type { GeneratedPackage } from "./generate.js";
import { readIfThere } from "./output.js";

/** What a package was last generated from and what came out, so that the same need not be done again. */
interface Stamp {
  readonly sources: readonly string[];
  readonly files: readonly string[];
  /** Hash of the sources, the generator and its tools. */
  readonly inputs: string;
  /** Hash of the files. */
  readonly outputs: string;
}

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Did the last run make this package of just these inputs, and is all that it wrote still there, unchanged? */
export async function isUpToDate(api: Api): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(stampFile(api), "utf8")) as Stamp;
    const [inputs, outputs] = await Promise.all([
      hashInputs(api, stamp.sources),
      hashFiles(api.directory, stamp.files),
    ]);
    return inputs === stamp.inputs && outputs === stamp.outputs;
  } catch {
    // No stamp, or a file that it speaks of is gone: generating says what is wrong, if anything is.
    return false;
  }
}

/** Notes what the package on disk was made of. */
export async function stamp({ api, sources, files, scaffold }: GeneratedPackage): Promise<void> {
  const written = [...files.keys(), ...scaffold.keys()].map((name) => `packages/${api.package}/${name}`);
  const stamp: Stamp = {
    sources,
    files: written,
    inputs: await hashInputs(api, sources),
    outputs: await hashFiles(api.directory, written),
  };
  await mkdir(dirname(stampFile(api)), { recursive: true });
  await writeFile(stampFile(api), JSON.stringify(stamp));
}

function stampFile(api: Api): string {
  return join(api.directory, "node_modules/.cache/lagerkoll-gks-clients/generate", `${api.name}.json`);
}

/** The spec, the manifest, the generator itself, and by the lock file the tools that it stands on. */
async function hashInputs(api: Api, sources: readonly string[]): Promise<string> {
  const folders = ["scripts/generate", "scripts/specs"].map(async (folder) => {
    const names = await readdir(join(repository, folder), { recursive: true });
    return names
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name}`);
  });
  const code = (await Promise.all(folders)).flat().sort();
  const parts = [
    hashFiles(repository, [...code, "package-lock.json"]),
    hashFiles(api.directory, [manifestFile, "LICENSE", ...sources]),
  ];
  return (await Promise.all(parts)).join();
}

async function hashFiles(directory: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const contents = await Promise.all(files.map(async (file) => (await readIfThere(join(directory, file))) ?? ""));
  for (const [i, content] of contents.entries()) hash.update(`${files[i]} ${content.length}\n`).update(content);
  return hash.digest("hex");
}
