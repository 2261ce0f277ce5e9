import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FactsError } from "../../upstream/lagerkoll/facts-file.js";
import type { Api } from "../manifest.js";
import { specsCheck } from "./command.js";
import { loadChecked } from "./load.js";
import { SpecError } from "./spec-node.js";
import { fixture } from "./test-specs.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "specs-check-"));
  mkdirSync(join(directory, "specs/facts"), { recursive: true });
  for (const name of ["lids.yaml", "common.yaml"])
    cpSync(new URL(`./fixtures/${name}`, import.meta.url), join(directory, "specs", name));
  write("specs/facts/lagerkoll-lids.json", fixture("lids.facts.json"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(directory, file), text);
const load = () =>
  loadChecked(
    ["gks", "lagerkoll-lids"].map((name) => ({ name, directory, root: "specs/lids.yaml" }) as unknown as Api),
  );

describe("what there is to check", () => {
  it("are Lagerkoll's APIs, with every file that their specs refer to", () => {
    const { apis, files } = load();
    expect(apis.map(({ api, root, facts }) => [api, root, facts.title])).toEqual([
      ["lagerkoll-lids", "specs/lids.yaml", "Lids API"],
    ]);
    expect(files.map(({ name }) => name)).toEqual(["specs/lids.yaml", "specs/common.yaml"]);
  });

  it("isn't there, and is missed", () => {
    rmSync(join(directory, "specs/common.yaml"));
    expect(load).toThrowError(new SpecError("specs/common.yaml: can't be read (ENOENT)."));
    write("specs/common.yaml", "components: {}");
    rmSync(join(directory, "specs/facts/lagerkoll-lids.json"));
    expect(load).toThrowError(new SpecError("specs/facts/lagerkoll-lids.json: can't be read (ENOENT)."));
  });

  it.each([
    ["no JSON", "{", /^specs\/facts\/lagerkoll-lids\.json: is no JSON: /],
    ["no facts", "[]", "specs/facts/lagerkoll-lids.json #: must be object."],
    [
      "facts that lack something",
      fixture("lids.facts.json").replace('"title": "Get lid",', ""),
      "specs/facts/lagerkoll-lids.json #/operations/0: must have required property 'title'. Facts are written by `npm run upstream -- update`, not by hand.",
    ],
    [
      "facts with something else",
      fixture("lids.facts.json").replace('"title": "Get lid",', '"title": "Get lid", "note": "x",'),
      "#/operations/0: must NOT have additional properties: note.",
    ],
  ])("has %s for facts: says so", (_, text, message) => {
    write("specs/facts/lagerkoll-lids.json", text);
    expect(load).toThrowError(FactsError);
    expect(load).toThrowError(message);
  });
});

describe("specs:check", () => {
  it("lists what it finds, counts, and exits with 1", () => {
    const entry = { root: "specs/lids.yaml", "x-upstream": "x", "x-package": "x", "x-factory": "x" };
    const manifest = { "x-site": "https://example.test/", apis: { "lagerkoll-lids": entry } };
    write("redocly.yaml", JSON.stringify(manifest));
    const lines: string[] = [];
    expect(specsCheck(directory, (line) => lines.push(line))).toBe(1);
    expect(lines[0]).toBe(
      "specs/lids.yaml:1 #: name is lagerkoll-lids here, lids on the page. Correct the name of the API in the manifest.",
    );
    expect(lines.at(-1)).toMatch(/^\d+ differences\. specs\/README\.md says where each fact stands\.$/);
  });

  it("lists what awaits a person's review, which is no error", () => {
    write("specs/facts/lagerkoll-crates.json", fixture("crates.facts.json"));
    write("specs/crates.yaml", fixture("crates.yaml").replace(/^( +)operationId:/m, "$1x-review: true\n$&"));
    const entry = { root: "specs/crates.yaml", "x-upstream": "x", "x-package": "x", "x-factory": "x" };
    write("redocly.yaml", JSON.stringify({ "x-site": "https://example.test/", apis: { "lagerkoll-crates": entry } }));
    const lines: string[] = [];
    specsCheck(directory, (line) => lines.push(line));
    const awaiting = lines.filter((line) => line.includes("x-review"));
    expect(awaiting).toHaveLength(1);
    expect(awaiting[0]).toMatch(/^specs\/crates\.yaml:\d+ #\/paths\/\S+: taken over by machine\. Name and describe it/);
    const messages = lines.filter((line) => line.includes("`x-review` stands for nothing"));
    expect(messages).toEqual([]);
  });

  it("exits with 2 when called wrongly", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/specs/check/cli.ts", "suppliers"],
      { cwd: fileURLToPath(new URL("../../..", import.meta.url)), encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("suppliers");
  });
});
