import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Difference, readIfThere } from "../../generate/output.js";
import { sha256 } from "../../specs/lock.js";

/** Folder in which an update that is being written notes all that it will write. It is there for no longer than that. */
export const journalFolder = ".upstream-update";

interface Entry {
  readonly file: string;
  /** SHA-256 of what stood there before; null where nothing did. */
  readonly was: string | null;
  /** What is to stand there; null where nothing is. */
  readonly content: string | null;
}

/** How the steps of a write are told, for tests that stop it at one. */
export type OnStep = (step: "noted" | "written" | "done", file?: string) => void;

/**
 * Writes all of the files or none, also when the process is killed half-way: before anything is touched, a
 * journal is put beside the tree in one step. With a journal there, `recover` writes what isn't written yet.
 *
 * @param onStep told after each step; default: nobody
 * @throws Error when another update is being written, or a file can't be
 */
export async function writeAll(
  directory: string,
  changes: readonly Difference[],
  onStep: OnStep = () => {},
): Promise<void> {
  if (changes.length === 0) return;
  const entries = await Promise.all(
    changes.map(async ({ file, content }): Promise<Entry> => {
      const before = await readIfThere(join(directory, file));
      return { file, was: before === undefined ? null : sha256(before), content: content ?? null };
    }),
  );
  const journal = join(directory, journalFolder);
  const draft = `${journal}.${process.pid}`;
  await mkdir(draft);
  try {
    await writeDurably(join(draft, "journal.json"), JSON.stringify(entries));
    // From here on the update is decided: one rename, which happens or doesn't.
    await rename(draft, journal);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
    throw new Error(`Another update is being written (${journalFolder} is there). ${finishIt}`, { cause: error });
  }
  onStep("noted");
  await apply(directory, entries, onStep);
}

const finishIt = "The next `npm run upstream -- update` finishes it.";

/** Is there an update that was interrupted while it was written? */
export async function isInterrupted(directory: string): Promise<boolean> {
  return (await readIfThere(join(directory, journalFolder, "journal.json"))) !== undefined;
}

/** @throws Error saying what to do when an update was interrupted, so that the tree is neither old nor new */
export async function refuseInterrupted(directory: string): Promise<void> {
  if (await isInterrupted(directory))
    throw new Error(`An update was interrupted while its files were written. ${finishIt}`);
}

/**
 * Finishes an update that was interrupted while it was written, if there is one.
 *
 * @returns the files that were still to be written
 * @throws Error naming a file that somebody has changed since; nothing is written then
 */
export async function recover(directory: string): Promise<string[]> {
  await removeDrafts(directory);
  const text = await readIfThere(join(directory, journalFolder, "journal.json"));
  if (text === undefined) return [];
  const entries = JSON.parse(text) as Entry[];
  const pending: Entry[] = [];
  for (const entry of entries) {
    const found = (await readIfThere(join(directory, entry.file))) ?? null;
    if (found === entry.content) continue;
    if ((found === null ? null : sha256(found)) !== entry.was)
      throw new Error(
        `${entry.file} has been changed since an update of it was interrupted. Undo that change and run this again, ` +
          `or remove ${journalFolder} and restore from git what the update has written: ${entries.map(({ file }) => file).join(", ")}.`,
      );
    pending.push(entry);
  }
  await apply(directory, pending, () => {});
  return pending.map(({ file }) => file);
}

async function apply(directory: string, entries: readonly Entry[], onStep: OnStep): Promise<void> {
  for (const { file, content } of entries) {
    const target = join(directory, file);
    if (content === null) await rm(target, { force: true });
    else {
      await mkdir(dirname(target), { recursive: true });
      const temporary = join(directory, journalFolder, "next");
      await writeDurably(temporary, content);
      await rename(temporary, target);
    }
    onStep("written", file);
  }
  await rm(join(directory, journalFolder, "journal.json"));
  await rm(join(directory, journalFolder), { recursive: true, force: true });
  onStep("done");
}

/** What was being noted when a run was killed was never decided; a journal that has lost its list is done with. */
async function removeDrafts(directory: string): Promise<void> {
  if (!(await isInterrupted(directory))) await rm(join(directory, journalFolder), { recursive: true, force: true });
  for (const name of await readdir(directory)) {
    const pid = new RegExp(`^\\${journalFolder}\\.(\\d+)$`).exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(directory, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The content is on the disk, not in a cache, before anything relies on it. */
async function writeDurably(file: string, content: string): Promise<void> {
  const handle = await open(file, "w");
  try {
    await writeFile(handle, content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
