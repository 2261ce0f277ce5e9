import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gksImporter } from "../gks/importer.js";
import { info, section } from "../gks/test-page.js";
import { serialise } from "../lagerkoll/facts.js";
import { parsePage } from "../lagerkoll/parse.js";
import { type Page, PageError } from "../page.js";
import { comparePage } from "./compare-page.js";
import { refuseBulkLoss } from "./loss.js";

const page = (text: string): Page => ({ source: "page", text });

describe("how much may go at once", () => {
  it.each([
    [2, 2],
    [6, 3],
    [10, 5],
  ])("of %i things %i", (before, gone) => {
    expect(() => refuseBulkLoss(page(""), "things", before, gone)).not.toThrow();
  });

  it.each([
    [3, 3],
    [5, 3],
    [10, 6],
  ])("but not of %i things %i", (before, gone) => {
    expect(() => refuseBulkLoss(page(""), "things", before, gone)).toThrow(PageError);
    expect(() => refuseBulkLoss(page(""), "things", before, gone)).toThrow(`lacks ${gone} of the ${before} things`);
  });
});

describe("a page that has lost most of one thing is not a changed page", () => {
  let directory: string;
  const write = (file: string, content: string) => {
    mkdirSync(join(directory, file, ".."), { recursive: true });
    writeFileSync(join(directory, file), content);
  };
  const boxes = readFileSync(new URL("../lagerkoll/fixtures/boxes.txt", import.meta.url), "utf8").replace(
    "700002 No such box",
    "700002 No such box\n700003 No such room\n700004 Full",
  );
  const names = ["Ale", "Beer", "Cider", "Dew", "Elixir"];
  const drinks = (...kept: string[]) => {
    const schema = (name: string) => ({ type: "object", properties: { [`${name}Id`]: { type: "string" } } });
    const paths = (name: string) => ({
      [`/${name}`]: { get: { summary: name, responses: { 200: { description: name } } } },
    });
    return kept
      .map((name) =>
        section(`The ${name} object`, { info, components: { schemas: { [name]: schema(name) } }, paths: paths(name) }),
      )
      .join("\n");
  };

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "loss-"));
    write("specs/facts/lagerkoll-boxes.json", serialise(parsePage(boxes).facts));
    const { content, others = [] } = gksImporter.import(page(drinks(...names)));
    for (const file of [{ file: gksImporter.file, content }, ...others]) write(file.file, file.content);
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const check = (name: string, text: string) => comparePage({ name, directory }, page(text));

  it("error codes", () => {
    const lost = boxes.replace(/70000[123] .*\n/g, "");
    expect(() => check("lagerkoll-boxes", lost)).toThrow("lacks 3 of the 4 error codes");
  });

  it("fields", () => {
    const lost = boxes.replace(
      /^(?:label|colour|size|shut|packed|room|word|page|boxCount|name) (?!.*\{).*\b(?:R|R,W)\n/gm,
      "",
    );
    expect(() => check("lagerkoll-boxes", lost)).toThrow(/lacks \d+ of the \d+ fields/);
  });

  it("operations and schemas of the document", () => {
    expect(() => check("gks", drinks("Dew", "Elixir"))).toThrow("lacks 3 of the 5 operations");
    const withoutSchemas = drinks(...names).replaceAll(
      /"(Ale|Beer|Cider)":\{"type":"object","properties":\{[^}]*\}\}\}/g,
      "",
    );
    expect(() => check("gks", withoutSchemas)).toThrow("lacks 3 of the 5 schemas");
  });

  it("less than that is drift", () => {
    const one = boxes.replace("700003 No such room\n", "");
    expect(check("lagerkoll-boxes", one).drift).toMatchObject([{ kind: "error-code-removed", at: "error 700003" }]);
  });
});
