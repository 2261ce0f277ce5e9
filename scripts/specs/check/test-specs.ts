import { readFileSync } from "node:fs";
import { parseFacts } from "../../upstream/lagerkoll/facts-file.js";
import { readManifest } from "../manifest.js";
import { type Loaded, loadChecked } from "./load.js";
import { parseSpec } from "./spec-node.js";

/** Two small APIs that have a thing of each kind. */
export function fixtures(): Loaded {
  return {
    apis: ["crates", "lids"].map((api) => ({
      api,
      root: `${api}.yaml`,
      facts: parseFacts(fixture(`${api}.facts.json`), api),
    })),
    files: ["crates.yaml", "lids.yaml", "common.yaml"].map((name) => parseSpec(name, fixture(name))),
  };
}

export function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
}

/** What the mutation tests change, by name: the fixtures, and Lagerkoll's specs as they are. */
export function subjects(): readonly (readonly [string, Loaded])[] {
  return [
    ["fixtures", fixtures()],
    ["Lagerkoll", loadChecked(readManifest())],
  ];
}
