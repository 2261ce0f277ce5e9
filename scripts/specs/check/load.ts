import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseFacts } from "../../upstream/lagerkoll/facts-file.js";
import { factsFile } from "../../upstream/lagerkoll/importer.js";
import type { Api } from "../manifest.js";
import type { Checked } from "./check.js";
import { isContainer, parseSpec, SpecError, type SpecFile } from "./spec-node.js";

/** What there is to check: Lagerkoll's APIs with the facts of their pages, and the files of their specs. */
export interface Loaded {
  readonly apis: readonly Checked[];
  readonly files: readonly SpecFile[];
}

/**
 * Reads the facts and the specs of Lagerkoll's APIs, and every file that their specs refer to.
 *
 * @throws FactsError when facts have another form than they should
 * @throws SpecError when a file is missing or is no YAML
 */
export function loadChecked(manifest: readonly Api[]): Loaded {
  const files = new Map<string, SpecFile>();
  const apis = manifest
    .filter(({ name }) => name.startsWith("lagerkoll-"))
    .map(({ name, directory, root }) => {
      const facts = factsFile(name);
      load(root, directory, files);
      return { api: name, root, facts: parseFacts(readText(facts, directory), facts) };
    });
  return { apis, files: [...files.values()] };
}

function load(name: string, directory: string, files: Map<string, SpecFile>): void {
  if (files.has(name)) return;
  const file = parseSpec(name, readText(name, directory));
  files.set(name, file);
  for (const ref of references(file.root)) load(posix.join(posix.dirname(name), ref), directory, files);
}

function readText(name: string, directory: string): string {
  try {
    return readFileSync(join(directory, name), "utf8");
  } catch (error) {
    throw new SpecError(`${name}: can't be read (${(error as NodeJS.ErrnoException).code}).`, { cause: error });
  }
}

/** The other files that a document refers to. */
function references(value: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (!isContainer(part)) return;
    const file = typeof part.$ref === "string" ? part.$ref.split("#")[0] : "";
    if (file) found.add(file);
    Object.values(part).forEach(visit);
  };
  visit(value);
  return found;
}
