import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { Difference } from "../../generate/output.js";

/** What would be written, as `git diff` shows it; specs first, what is generated from them last. */
export async function unifiedDiff(directory: string, changes: readonly Difference[]): Promise<string> {
  const rank = ({ file }: Difference) =>
    ["specs/", "redocly.yaml", ".changeset/"].findIndex((part) => file.startsWith(part));
  const sorted = [...changes].sort((a, b) => ((rank(a) + 4) % 4) - ((rank(b) + 4) % 4));
  const patches = await Promise.all(sorted.map((change) => patch(directory, change)));
  return patches.join("");
}

async function patch(directory: string, { file, state, content = "" }: Difference): Promise<string> {
  const before = state === "missing" ? "" : await readFile(join(directory, file), "utf8");
  const names = [
    state === "missing" ? "/dev/null" : `a/${file}`,
    state === "stale" ? "/dev/null" : `b/${file}`,
  ] as const;
  const text = createTwoFilesPatch(...names, before, content, undefined, undefined, { context: 3 });
  // The library draws a line above each patch that no other tool reads.
  return text.replace(/^=+\n/, "");
}
