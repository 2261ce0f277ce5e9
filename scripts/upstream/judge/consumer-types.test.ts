import { readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../specs/manifest.js";
import { typesSignal } from "./consumer-types.js";
import { released, treeWith } from "./testing/tree.js";

/**
 * That the program of a package uses all of it: whatever field of whatever type is made another, it no longer compiles.
 * Fields are found in the emitted code by their form, so that nothing is asked of what wrote the program.
 */

const stranger = "{ readonly nobodyKnows: 1 }";
/** How many fields of each package, spread evenly over all of them. */
const count = 12;

interface Found {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The fields of a file's interfaces that can be read or sent and are of some type, in the first level. */
function fieldsIn(folder: string, file: string): Found[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.flatMap((text, line) =>
    /^ {2}[\w"][^(]*: (?!never|unknown)[^{]*;$/.test(text) ? [{ file, line, text }] : [],
  );
}

function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]!);
}

describe.each(readManifest().map((api) => [api.name, api.package] as const))("%s", (api, name) => {
  it("misses any field that has another type", { timeout: 120_000 }, async () => {
    const tree = await treeWith(api, () => {});
    const folder = join(tree, "packages", name);
    try {
      const fields = fieldsIn(folder, "src/schemas.gen.ts");
      expect(fields.length).toBeGreaterThan(10);
      for (const { file, line, text } of spread(fields)) {
        const lines = readFileSync(join(folder, file), "utf8").split("\n");
        const before = lines.join("\n");
        lines[line] = text.replace(/: [^{]*;$/, `: ${stranger};`);
        writeFileSync(join(folder, file), lines.join("\n"));
        expect({ line: line + 1, text, impact: typesSignal(name, released, tree).impact }).toEqual({
          line: line + 1,
          text,
          impact: "breaking",
        });
        writeFileSync(join(folder, file), before);
      }
    } finally {
      await rm(tree, { recursive: true });
    }
  });
});
