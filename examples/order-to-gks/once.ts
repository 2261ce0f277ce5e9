import { open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { ClientError } from "gks-client";
import { writeWhole } from "../support/files.js";

/** What a journal's file says of one thing that must not be done twice. */
type Entry<Result> =
  | { readonly state: "pending"; readonly since: string }
  | { readonly state: "done"; readonly result: Result };

/** Nobody can know from here whether it was done. A person has to look, and to say so in the journal. */
export class OutcomeUnknownError extends Error {
  override readonly name = "OutcomeUnknownError";
}

/**
 * Does something at most once, over crashes, restarts and other processes: `act` runs only after a file says "pending", on
 * the disk. The file is created exclusively, so it keeps others out, too. Done before, the result of then is given.
 *
 * @param file entry of the journal, one for each thing; its folder must exist
 * @param act a call of a client, whose errors tell whether the server may have carried it out
 * @throws OutcomeUnknownError when it may have been done, now or in a run before that didn't come to its end
 * @throws what `act` threw, when it surely wasn't done; it may be tried again
 */
export async function once<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  if (!(await claim(file))) {
    const before = await doneBefore<Result>(file);
    // The entry may be gone meanwhile: another run had it, and was refused.
    return before ? before.result : once(file, act);
  }
  let result: Result;
  try {
    result = await act();
  } catch (error) {
    if (!(error instanceof ClientError) || error.outcome === "unknown") {
      throw new OutcomeUnknownError(`${(error as Error).message}\nIt may have been done: see ${file}.`, {
        cause: error,
      });
    }
    await rm(file);
    throw error;
  }
  try {
    await write(file, { state: "done", result });
  } catch (error) {
    const message = `It was done, with the result ${JSON.stringify(result)}, but ${file} doesn't say so: ${error}`;
    throw new OutcomeUnknownError(message, { cause: error });
  }
  return result;
}

/**
 * What `once` gave for this entry of the journal before; undefined when it hasn't been done.
 *
 * @throws OutcomeUnknownError when it was begun, and nothing says how it ended
 */
export async function doneBefore<Result>(file: string): Promise<{ result: Result } | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const entry = parse<Result>(text);
  if (entry?.state === "done") return entry;
  const since = entry ? `on ${entry.since}` : "once";
  throw new OutcomeUnknownError(`It was begun ${since}, and ${file} doesn't say how it ended.`);
}

/** False when there is such an entry already. */
async function claim(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    try {
      await handle.writeFile(textOf({ state: "pending", since: new Date().toISOString() }));
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  await syncFolder(dirname(file));
  return true;
}

/** The file's name has to outlast a power cut as well as its content. Windows can't do that, and needn't be told. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function write<Result>(file: string, entry: Entry<Result>): Promise<void> {
  return writeWhole(file, textOf(entry));
}

function textOf<Result>(entry: Entry<Result>): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Undefined for what isn't an entry: a crash may have come while it was written. */
function parse<Result>(text: string): Entry<Result> | undefined {
  try {
    return JSON.parse(text) as Entry<Result>;
  } catch {
    return undefined;
  }
}
