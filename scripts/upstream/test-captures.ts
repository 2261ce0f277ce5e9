import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Lock, lockFile, sha256 } from "../specs/lock.js";

const repository = new URL("../../", import.meta.url);

/** Pages as captured, where somebody has put them beside the repository: they are the vendors', not ours to carry. */
const captures = new URL("../../../shared/upstream/", import.meta.url);

export function readCapture(file: string): string {
  return readFileSync(new URL(file, captures), "utf8");
}

/** The file of an API's captured page: `lagerkoll-suppliers`. */
export const captureFiles = {
  gks: "gks.md",
  "lagerkoll-customer-orders": "lagerkoll-customer-orders.txt",
  "lagerkoll-suppliers": "lagerkoll-suppliers.txt",
  "lagerkoll-interpreter": "lagerkoll-interpreter.md",
} as const;

export type CapturedApi = keyof typeof captureFiles;

/** SHA-256 of the page that an API's committed files were made from. */
export function committedPage(api: string): string | undefined {
  const lock = JSON.parse(readFileSync(fileURLToPath(new URL(lockFile, repository)), "utf8")) as Lock;
  return lock[api]?.page;
}

/**
 * Is the page as captured the one that the committed files were made from? What is known of that page holds for them
 * until a later one is taken over. False where no pages are at hand; what the tests need beside them is committed.
 */
export function isCaptureCommitted(api: CapturedApi): boolean {
  const file = captureFiles[api];
  if (!existsSync(captures)) return false;
  return sha256(readCapture(file)) === committedPage(api);
}
