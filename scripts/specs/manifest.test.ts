import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readManifest, selectApis } from "./manifest.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "manifest-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const read = (text: string) => {
  writeFileSync(join(directory, "redocly.yaml"), `x-site: https://docs.invalid/\n${text}`);
  return readManifest(directory);
};

const boxes = `
  boxes:
    root: specs/boxes.yaml
    x-upstream: https://boxes.invalid/page
    x-package: boxes-client
    x-factory: createBoxesClient`;

it("lists the APIs with what the commands need to know of them", () => {
  expect(read(`apis:${boxes}`)).toEqual([
    {
      name: "boxes",
      directory,
      root: "specs/boxes.yaml",
      overlays: [],
      upstream: "https://boxes.invalid/page",
      package: "boxes-client",
      factory: "createBoxesClient",
      reference: "https://docs.invalid/boxes/",
    },
  ]);
});

it.each([
  ["no APIs", "rules: {}", "redocly.yaml: there is no `apis` section"],
  ["an entry that lacks something", `apis:${boxes.replace(/ +x-package.*\n/, "")}`, "apis.boxes needs `x-package`"],
  ["an empty entry", "apis:\n  boxes:", "apis.boxes needs `root`"],
  ["overlays that are no list", `apis:${boxes}\n    overlays: specs/o.yaml`, "apis.boxes.overlays must be a list"],
  ["broken YAML", "apis: [", "redocly.yaml: "],
])("refuses %s", (_, text, message) => {
  expect(() => read(text)).toThrow(message);
});

it("selects the APIs that are named, all when none is, and says which there are when one is unknown", () => {
  const apis = read(`apis:${boxes}${boxes.replace("boxes:", "crates:")}`);
  expect(selectApis(apis, ["crates"]).map(({ name }) => name)).toEqual(["crates"]);
  expect(selectApis(apis, [])).toHaveLength(2);
  expect(() => selectApis(apis, ["crates", "pets"])).toThrow("Unknown API: pets. redocly.yaml knows boxes, crates.");
});
