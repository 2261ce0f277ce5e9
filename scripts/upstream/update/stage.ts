import { cp, lstat, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, sep } from "node:path";
import type { Difference } from "../../generate/output.js";

/** What an update reads or writes, relative to the manifest's folder. The rest of a tree is left alone. */
const parts = [
  "redocly.yaml",
  "LICENSE",
  "package.json",
  "tsconfig.base.json",
  "tsconfig.package.json",
  ".changeset",
  "packages",
  "specs",
];

/** What is made anew from the rest. */
const made = ["node_modules", "dist", ".turbo", "coverage"];

/**
 * Copies a tree to a folder of its own, with the same node_modules, and removes it in the end: what goes wrong there
 * happens to nobody.
 */
export async function staged<T>(directory: string, work: (stage: string) => Promise<T>): Promise<T> {
  const stage = await mkdtemp(join(tmpdir(), "upstream-update-"));
  try {
    await copyTree(directory, stage);
    return await work(stage);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Copies what an update reads or writes to an empty folder, and links the node_modules. */
export async function copyTree(directory: string, to: string): Promise<void> {
  const filter = (file: string) => !made.includes(basename(file));
  for (const part of parts)
    if (await isThere(join(directory, part)))
      await cp(join(directory, part), join(to, part), { recursive: true, filter });
  await symlink(join(directory, "node_modules"), join(to, "node_modules"), "junction");
}

/** What has to be written to a tree so that it is as its staged copy has become. */
export async function differences(directory: string, stage: string): Promise<Difference[]> {
  const [before, after] = await Promise.all([listFiles(directory), listFiles(stage)]);
  const found: Difference[] = [];
  for (const file of after) {
    const content = await readFile(join(stage, file), "utf8");
    if (!before.has(file)) found.push({ file, state: "missing", content });
    else if (content !== (await readFile(join(directory, file), "utf8")))
      found.push({ file, state: "different", content });
  }
  for (const file of before) if (!after.has(file)) found.push({ file, state: "stale", content: undefined });
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function listFiles(directory: string): Promise<Set<string>> {
  const found = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    const entry = await lstat(path);
    if (entry.isFile()) found.add(relative(directory, path).split(sep).join("/"));
    if (!entry.isDirectory()) return;
    for (const name of await readdir(path)) if (!made.includes(name)) await visit(join(path, name));
  };
  for (const part of parts) if (await isThere(join(directory, part))) await visit(join(directory, part));
  return found;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
