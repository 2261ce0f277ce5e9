import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What an API's imported files were made from. */
export interface LockEntry {
  /** URL of the vendor's page; a saved copy counts as the page. */
  readonly source: string;
  /** Day of the import, YYYY-MM-DD. */
  readonly fetchedAt: string;
  /** Day on which the vendor rendered the page, YYYY-MM-DD; null where the page doesn't tell. */
  readonly capturedAt: string | null;
  /** SHA-256 of the page's text. */
  readonly page: string;
  /** SHA-256 of the imported file: the published document, or the facts. */
  readonly document: string;
  /** Version of the importers that wrote the file. */
  readonly generator: number;
}

/** API names to what their files were made from, in the order of the names. */
export type Lock = Readonly<Record<string, LockEntry>>;

export const lockFile = "specs/upstream.lock.json";

/** Raise when an importer writes something else for the same page. */
export const generatorVersion = 1;

/**
 * The lock of a manifest's folder; empty when there is none yet.
 *
 * @throws Error naming the file when it isn't JSON
 */
export async function readLock(directory: string): Promise<Lock> {
  const text = await readFile(join(directory, lockFile), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw error;
  });
  try {
    return JSON.parse(text) as Lock;
  } catch (error) {
    throw new Error(`${lockFile} isn't JSON: ${(error as Error).message}. Restore it from git.`, { cause: error });
  }
}

/** The lock with an API's entry set. */
export function withEntry(lock: Lock, api: string, entry: LockEntry): Lock {
  return Object.fromEntries(Object.entries({ ...lock, [api]: entry }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function formatLock(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** SHA-256 of a text in hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
