import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Api } from "../../specs/manifest.js";
import { PageError } from "../page.js";
import { lagerkollImporter } from "./importer.js";

const boxes = { source: "boxes.txt", text: readFileSync(new URL("./fixtures/boxes.txt", import.meta.url), "utf8") };

describe("the importer of a page", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "facts-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const importer = (name = "lagerkoll-boxes") => lagerkollImporter({ name, directory } as Api);

  it("recognises its API by the title", () => {
    expect(importer().recognises(boxes)).toBe(true);
    expect(importer("lagerkoll-shelves").recognises(boxes)).toBe(false);
    expect(importer().recognises({ source: "x", text: "" })).toBe(false);
  });

  it("writes the same facts when they were there before", async () => {
    const first = importer().import(boxes);
    expect(first.capturedAt).toBe("2025-01-01");
    await mkdir(join(directory, "specs/facts"), { recursive: true });
    await writeFile(join(directory, importer().file), first.content);
    expect(importer().import(boxes)).toEqual(first);
  });

  it("follows a person's decision, and says so when it can't", async () => {
    const { content } = importer().import(boxes);
    const row = /"name":"size".*?"row":"([0-9a-f]+)"/.exec(content)?.[1];
    const decide = async (words: string) => {
      await mkdir(join(directory, "specs/facts"), { recursive: true });
      const entry = `- { at: Box.size, row: "${row}", words: ${words}, why: for a test }`;
      await writeFile(join(directory, "specs/facts/lagerkoll-boxes.splits.yaml"), entry);
    };
    await decide("{ description: 1, accepted: 11 }");
    expect(importer().import(boxes).content).toMatch(
      /"name":"size","type":"double","access":"R,W".*"accepted":"[0-9a-f]+"/,
    );
    await decide("{ description: 3 }");
    expect(() => importer().import(boxes)).toThrowError(
      /boxes\.txt:\d+: the split decided for "size .*" counts 3 words, the row has 12/,
    );
    await decide("");
    expect(() => importer().import(boxes)).toThrowError(/entry 1 \(Box\.size\) needs/);
  });

  it("refuses another API's page, and one that is cut off, naming file and line", () => {
    expect(() => importer("lagerkoll-shelves").import(boxes)).toThrowError(PageError);
    expect(() => importer("lagerkoll-shelves").import(boxes)).toThrowError('boxes.txt: is the page "Boxes API", not');
    const cut = { ...boxes, text: boxes.text.slice(0, -4) };
    expect(() => importer().import(cut)).toThrowError(/^boxes\.txt:\d+: the last row, .* has no access/);
  });
});
