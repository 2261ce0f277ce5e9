import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A Swedish word and the operation that it leads to. */
export interface GlossaryEntry {
  readonly swedish: string;
  readonly english: string;
  /** Name of the API in the manifest. */
  readonly api: string;
  readonly operation: string;
}

/** What glossary.yaml holds; a test sees that every operation exists. */
export function readGlossary(): GlossaryEntry[] {
  return parse(readFileSync(join(import.meta.dirname, "glossary.yaml"), "utf8")) as GlossaryEntry[];
}
