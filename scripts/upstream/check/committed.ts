import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads what was last taken over from an API's page.
 *
 * @param directory folder of the manifest
 * @param file path in it
 * @throws Error saying what to do when the file isn't there or isn't JSON
 */
export function readCommitted<T>(directory: string, file: string, api: string): T {
  try {
    return JSON.parse(readFileSync(join(directory, file), "utf8")) as T;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    const problem = missing ? "isn't there, so that nothing can be compared with it" : `isn't JSON (${String(error)})`;
    throw new Error(`${file} ${problem}. Take the page over: npm run upstream -- update ${api}`, { cause: error });
  }
}
