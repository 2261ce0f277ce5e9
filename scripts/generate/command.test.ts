import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import middleware from "../../packages/middleware/package.json" with { type: "json" };
import { generateCommand } from "./command.js";

const spec = `openapi: 3.1.0
info: { title: Boxes, version: "1", description: What is in which box. }
servers: [{ url: https://boxes.invalid/v1 }]
security: [{ store: [], apiKey: [] }]
tags: [{ name: Boxes, description: All about boxes. }]
paths:
  /boxes/{id}:
    get:
      operationId: getBox
      summary: One box
      description: Gives a box.
      tags: [Boxes]
      parameters: [{ name: id, in: path, required: true, description: The box., schema: { type: integer }, example: 7 }]
      responses:
        "200": { description: The box., content: { application/json: { schema: { $ref: "#/components/schemas/Box" } } } }
        "404": { description: No such box., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
components:
  securitySchemes:
    store: { type: apiKey, in: header, name: store, description: The store. }
    apiKey: { type: apiKey, in: header, name: api_key, description: The key. }
  schemas:
    Box: { type: object, description: A box., required: [id], properties: { id: { type: integer, description: Its number. } } }
    Problem: { type: object, description: What went wrong., properties: { errorCode: { type: integer, description: Its code. } } }
`;

const manifest = `extends: [recommended-strict]
rules: { info-license: off }
x-site: https://boxes.invalid/
apis:
`;

const entry = (name: string) => `  ${name}:
    root: specs/${name}.yaml
    x-upstream: https://boxes.invalid/doc
    x-package: ${name}-client
    x-factory: createBoxesClient
`;

let directory: string;
let lines: string[];
let installs: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "generate-"));
  await mkdir(join(directory, "specs"));
  await mkdir(join(directory, "packages"));
  await writeFile(join(directory, "LICENSE"), "Free.\n");
  await writeFile(join(directory, "specs/boxes.yaml"), spec);
  await writeFile(join(directory, "specs/crates.yaml"), spec.replace("title: Boxes", "title: Crates"));
  await writeFile(join(directory, "redocly.yaml"), manifest + entry("boxes") + entry("crates"));
  [lines, installs] = [[], 0];
});

afterEach(() => rm(directory, { recursive: true, force: true }));

function generate(names: string[] = [], check = false): Promise<number> {
  lines.length = 0;
  return generateCommand(names, { check }, { directory, log: (line) => lines.push(line), install: () => installs++ });
}

/** All files below packages/, by name. */
async function snapshot(): Promise<Record<string, string>> {
  const folder = join(directory, "packages");
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, "utf8")])));
}

describe("npm run generate", () => {
  it("makes a package of each entry and has npm link them once", async () => {
    expect(await generate()).toBe(0);
    expect(lines).toEqual([
      "boxes: 14 file(s) written in packages/boxes-client",
      "crates: 14 file(s) written in packages/crates-client",
    ]);
    expect(installs).toBe(1);
    expect(await readFile(join(directory, "packages/boxes-client/src/client.gen.ts"), "utf8")).toContain(
      'baseUrl: "https://boxes.invalid/v1"',
    );
  });

  it("does nothing when nothing changed, and all that is needed when one spec did", async () => {
    await generate();
    const before = await snapshot();
    expect(await generate()).toBe(0);
    expect(lines).toEqual(["boxes: up to date", "crates: up to date"]);
    await writeFile(join(directory, "specs/boxes.yaml"), spec.replace("summary: One box", "summary: A single box"));
    await generate();
    expect(lines).toEqual(["crates: up to date", expect.stringMatching(/^boxes: \d+ file\(s\) written/)]);
    const after = await snapshot();
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed.every((file) => file.includes("boxes-client"))).toBe(true);
    expect(installs).toBe(1);
  });

  it("lets a new package depend on the middleware of this repository, whatever its version", async () => {
    await generate(["boxes"]);
    const { dependencies } = JSON.parse(
      await readFile(join(directory, "packages/boxes-client/package.json"), "utf8"),
    ) as { dependencies: Record<string, string> };
    expect(dependencies["lagerkoll-gks-middleware"]).toBe(`^${middleware.version}`);
  });

  it("gives the same bytes every time", async () => {
    await generate(["boxes"]);
    const first = await snapshot();
    await rm(join(directory, "packages/boxes-client"), { recursive: true });
    await generate(["boxes"]);
    expect(await snapshot()).toEqual(first);
  });

  it("leaves alone what belongs to people, and takes back what it owns", async () => {
    await generate(["boxes"]);
    const folder = join(directory, "packages/boxes-client");
    const before = await snapshot();
    await writeFile(join(folder, "src/index.ts"), "export const mine = 1;\n");
    await writeFile(join(folder, "package.json"), "{}\n");
    await writeFile(join(folder, "src/client.gen.ts"), "// edited\n");
    await writeFile(join(folder, "src/gone.gen.ts"), "// of an earlier generator\n");
    expect(await generate(["boxes"])).toBe(0);
    const after = await snapshot();
    expect(after[join(folder, "src/index.ts")]).toBe("export const mine = 1;\n");
    expect(after[join(folder, "package.json")]).toBe("{}\n");
    expect(after[join(folder, "src/client.gen.ts")]).toBe(before[join(folder, "src/client.gen.ts")]);
    expect(after).not.toHaveProperty([join(folder, "src/gone.gen.ts")]);
  });

  it("takes what people wrote for the README, also when it comes or goes later", async () => {
    await generate(["boxes"]);
    const usage = join(directory, "packages/boxes-client/usage.md");
    const readme = () => readFile(join(directory, "packages/boxes-client/README.md"), "utf8");
    await writeFile(usage, "## A day with boxes\n");
    await generate(["boxes"]);
    expect(await readme()).toContain("## A day with boxes");
    await rm(usage);
    await generate(["boxes"]);
    expect(await readme()).not.toContain("## A day with boxes");
  });

  it("removes a package whose entry is gone, unless it was asked for others only", async () => {
    await generate();
    await writeFile(join(directory, "redocly.yaml"), manifest + entry("crates"));
    await mkdir(join(directory, "packages/by-hand"));
    await generate(["crates"]);
    expect(await readdir(join(directory, "packages"))).toEqual(["boxes-client", "by-hand", "crates-client"]);
    await generate();
    expect(await readdir(join(directory, "packages"))).toEqual(["by-hand", "crates-client"]);
    expect(installs).toBe(2);
  });

  it("writes nothing when a spec doesn't lint, and says where", async () => {
    await generate();
    const before = await snapshot();
    await writeFile(join(directory, "specs/crates.yaml"), spec.replace("      operationId: getBox\n", ""));
    await writeFile(join(directory, "specs/boxes.yaml"), spec.replace("One box", "A single box"));
    await expect(generate()).rejects.toThrow(
      /specs\/crates\.yaml: the bundled spec doesn't lint:\n.*operation-operationId/,
    );
    expect(await snapshot()).toEqual(before);
  });

  it("writes nothing when a file can't be written", async () => {
    await generate();
    const before = await snapshot();
    await writeFile(join(directory, "specs/boxes.yaml"), spec.replace("One box", "A single box"));
    // A folder where a file should go is in the way of the last of the writes, whoever runs the test.
    const temporary = join(directory, "packages/boxes-client/src", `operations.gen.ts.${process.pid}.tmp`);
    await mkdir(temporary);
    await expect(generate()).rejects.toThrow(/EISDIR/);
    await rm(temporary, { recursive: true, force: true });
    expect(await snapshot()).toEqual(before);
  });

  it("knows its APIs by name", async () => {
    await expect(generate(["lids"])).rejects.toThrow(/Unknown API: lids.*boxes, crates/);
  });
});

describe("npm run generate -- --check", () => {
  it("passes on what was generated", async () => {
    await generate();
    await rm(join(directory, "node_modules"), { recursive: true });
    expect(await generate([], true)).toBe(0);
    expect(lines).toEqual(["All packages are as generated."]);
  });

  it("lists what differs, is missing or is stale, and writes nothing", async () => {
    await generate();
    const folder = join(directory, "packages/boxes-client");
    await writeFile(join(folder, "README.md"), "edited");
    await writeFile(join(folder, "src/gone.gen.ts"), "");
    await rm(join(folder, "openapi.json"));
    await rm(join(directory, "packages/crates-client"), { recursive: true });
    await writeFile(join(directory, "redocly.yaml"), manifest + entry("boxes"));
    const before = await snapshot();
    expect(await generate([], true)).toBe(1);
    expect(lines).toEqual([
      "different: packages/boxes-client/README.md",
      "missing: packages/boxes-client/openapi.json",
      "stale: packages/boxes-client/src/gone.gen.ts",
      "\nRun `npm run generate` and commit what it writes.",
    ]);
    expect(await snapshot()).toEqual(before);
  });
});
