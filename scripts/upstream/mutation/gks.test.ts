import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareGksPage } from "../check/gks/compare-page.js";
import { gksImporter } from "../gks/importer.js";
import { captureFiles, isCaptureCommitted, readCapture } from "../test-captures.js";
import { gksMutations } from "./gks-mutations.js";
import { type GksPage, gksForms, readGksPage, reordered } from "./gks-page.js";
import { inventedGksPage } from "./invented-gks-page.js";
import { mismatch } from "./mismatch.js";
import { seeded } from "./random.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

let invented: string;
beforeAll(() => {
  invented = mkdtempSync(join(tmpdir(), "mutation-"));
  const { content, others = [] } = gksImporter.import(written("as published", inventedGksPage));
  for (const { file, content: text } of [{ file: gksImporter.file, content }, ...others]) {
    mkdirSync(dirname(join(invented, file)), { recursive: true });
    writeFileSync(join(invented, file), text);
  }
});
afterAll(() => rmSync(invented, { recursive: true }));

function written(form: string, page: GksPage) {
  return { source: form, text: gksForms[form]!(page) };
}

function drift(form: string, page: GksPage, directory: string) {
  return compareGksPage(written(form, page), directory).drift;
}

const forms = Object.keys(gksForms);

function suite(directory: () => string, page: () => GksPage, count: number): void {
  it.each(forms)("%s: the page itself is no change, nor is another order", (form) => {
    expect(drift(form, page(), directory())).toEqual([]);
    for (const seed of [1, 2, 3]) expect(drift(form, reordered(page(), seeded(seed)), directory())).toEqual([]);
  });

  it(`${count} single edits are found, named and placed, each in one of the forms`, { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    let done = 0;
    for (const { page: edited, expected } of gksMutations(page(), seeded(8))) {
      if (done === count) break;
      const form = forms[done % forms.length]!;
      done += 1;
      const problem = mismatch(expected, drift(form, edited, directory()));
      if (problem) wrong.push(`${form}: ${problem}`);
    }
    expect(wrong).toEqual([]);
    expect(done).toBe(count);
  });

  it("a page that is cut between two sections, or anywhere in one, is not understood", () => {
    const { sections } = page();
    const text = gksForms["as published"]!(page());
    const parts = sections.findIndex(({ document }) => document);
    for (let end = 1; end < sections.length; end += 1) {
      const cut = { sections: sections.slice(0, end) };
      const message = end <= parts ? /has no part of an OpenAPI document/ : /cut off|had/;
      expect(() => drift("as published", cut, directory())).toThrow(message);
    }
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const cut = { source: "cut", text: text.slice(0, (text.length * tenth) / 10) };
      expect(() => compareGksPage(cut, directory())).toThrow(/^cut/);
    }
  });
}

describe("an invented page", () => {
  suite(
    () => invented,
    () => inventedGksPage,
    300,
  );
});

describe.runIf(isCaptureCommitted("gks"))("the captured page", () => {
  suite(
    () => repository,
    () => readGksPage(readCapture(captureFiles.gks)),
    300,
  );
});
