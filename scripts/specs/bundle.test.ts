import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleApi } from "./bundle.js";
import { lintBundle } from "./lint.js";
import type { Api } from "./manifest.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "bundle-"));
  mkdirSync(join(directory, "specs"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** An API of these files; those called overlay… are applied in the order in which they are given. */
function api(files: Record<string, string>): Api {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, "specs", name), content);
  return {
    name: "boxes",
    directory,
    root: "specs/boxes.yaml",
    overlays: Object.keys(files)
      .filter((name) => name.startsWith("overlay"))
      .map((name) => `specs/${name}`),
    upstream: "https://boxes.invalid/page",
    package: "boxes-client",
    factory: "createBoxesClient",
    reference: "https://boxes.invalid/boxes/",
  };
}

const boxes = `
openapi: 3.0.4
info: { title: Boxes, version: "1" }
paths:
  /boxes:
    get:
      responses:
        "200":
          description: All of them
          content: { application/json: { schema: { $ref: "#/components/schemas/Box" } } }
components:
  schemas:
    Box: { type: object, required: [size, lid], properties: { size: { $ref: common.yaml#/Size }, lid: { type: string } } }
`;
const common = "Size: { type: string, enum: [small, large] }\n";

/** An overlay with an action in each line from the fourth on. */
const overlay = (...actions: object[]) =>
  `overlay: 1.1.0\ninfo: { title: Corrections, version: "1" }\nactions:\n${actions.map((action) => `  - ${JSON.stringify(action)}\n`).join("")}`;

describe("a bundle", () => {
  it("has the overlays applied and other files brought in, and tells what it was made from", async () => {
    const { document, sources } = await bundleApi(
      api({
        "boxes.yaml": boxes,
        "common.yaml": common,
        "overlay.yaml": overlay(
          { target: "$.paths['/boxes'].get", description: "Named", update: { operationId: "getBoxes" } },
          { target: "$.components.schemas.Box.required[?@=='lid']", description: "Optional", remove: true },
        ),
        "overlay-2.yaml": overlay({ target: "$.info", description: "New", update: { version: "2" } }),
      }),
    );
    expect(document).toMatchObject({
      info: { version: "2" },
      paths: { "/boxes": { get: { operationId: "getBoxes" } } },
      components: {
        schemas: {
          Box: { required: ["size"], properties: { size: { $ref: "#/components/schemas/Size" } } },
          Size: { enum: ["small", "large"] },
        },
      },
    });
    expect(sources).toEqual(["specs/boxes.yaml", "specs/common.yaml", "specs/overlay-2.yaml", "specs/overlay.yaml"]);
  });

  it("is the same to the byte each time", async () => {
    const boxesApi = api({ "boxes.yaml": boxes, "common.yaml": common });
    const [first, second] = [await bundleApi(boxesApi), await bundleApi(boxesApi)];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it("lets a later action see what an earlier one did", async () => {
    const actions = [
      { target: "$.components.schemas", description: "Room for a copy", update: { Copy: {} } },
      { target: "$.components.schemas.Copy", description: "The copy", copy: "$.components.schemas.Box" },
      { target: "$.components.schemas.Copy.required", description: "All is optional", remove: true },
    ];
    const { document } = await bundleApi(
      api({ "boxes.yaml": boxes, "common.yaml": common, "overlay.yaml": overlay(...actions) }),
    );
    expect(document).toMatchObject({ components: { schemas: { Box: { required: ["size", "lid"] } } } });
    expect(document).not.toHaveProperty("components.schemas.Copy.required");
    expect(document).toHaveProperty("components.schemas.Copy.properties.lid");
  });
});

describe("a spec that can't be bundled is refused with its place", () => {
  const idle = { target: "$.paths['/crates']", description: "Crates have no id.", update: { summary: "Crates" } };
  const removed = { target: "$.info.title", description: "First", remove: true };

  it.each<[string, Record<string, string>, string | RegExp]>([
    ["a missing root", {}, "specs/boxes.yaml: ENOENT"],
    ["broken YAML", { "boxes.yaml": "openapi: [" }, "specs/boxes.yaml: "],
    ["a document that isn't OpenAPI", { "boxes.yaml": "swagger: pets" }, "specs/boxes.yaml: "],
    [
      "a reference to a missing file",
      { "boxes.yaml": boxes },
      /^specs\/boxes\.yaml:13 #\/components\/schemas\/Box\/properties\/size: .*Can't resolve \$ref/,
    ],
    [
      "a reference to nothing in a file",
      { "boxes.yaml": boxes, "common.yaml": "Other: {}" },
      /^specs\/boxes\.yaml:13 .*Can't resolve/,
    ],
    [
      "two components of one name",
      {
        "boxes.yaml": boxes
          .replace('/Box"', '/Size"')
          .replace("  schemas:\n", "  schemas:\n    Size: { type: integer }\n"),
        "common.yaml": common,
      },
      "same name but different content",
    ],
    [
      "a missing overlay",
      { "boxes.yaml": boxes, "common.yaml": common, "overlay.yaml": "" },
      "specs/overlay.yaml: an overlay needs a list of `actions`",
    ],
    [
      "an overlay of another version",
      { "boxes.yaml": boxes, "common.yaml": common, "overlay.yaml": overlay(removed).replace("1.1.0", "9.0.0") },
      "specs/overlay.yaml",
    ],
    [
      "an action whose target isn't a JSONPath",
      {
        "boxes.yaml": boxes,
        "common.yaml": common,
        "overlay.yaml": overlay(removed, { target: "$[[", description: "Broken", remove: true }),
      },
      "specs/overlay.yaml:5 #/actions/1/target: error overlay: Invalid JSONPath expression",
    ],
    [
      "an action that can't be applied",
      {
        "boxes.yaml": boxes,
        "common.yaml": common,
        "overlay.yaml": overlay(removed, { target: "$.info", description: "Wrong", update: "text" }),
      },
      "specs/overlay.yaml:5 #/actions/1/update: error overlay: Cannot apply string to object",
    ],
    [
      "an action that matches nothing, with its reason",
      { "boxes.yaml": boxes, "common.yaml": common, "overlay.yaml": overlay(removed, idle) },
      /^specs\/overlay\.yaml:5 #\/actions\/1: the overlay action matches nothing.*\n {2}target: \$\.paths\['\/crates'\]\n {2}reason: Crates have no id\.\n/,
    ],
    [
      "several actions that match nothing, all of them",
      {
        "boxes.yaml": boxes,
        "common.yaml": common,
        "overlay.yaml": overlay(idle, removed, { ...idle, description: "Crates are gone." }),
      },
      /#\/actions\/0: the overlay action matches nothing(?:.*\n)+.*#\/actions\/2: the overlay action matches nothing.*\n.*\n {2}reason: Crates are gone\.\n/,
    ],
    [
      "an action that matches nothing any more, because an earlier one removed it",
      {
        "boxes.yaml": boxes,
        "common.yaml": common,
        "overlay.yaml": overlay(removed, { ...removed, description: "Second" }),
      },
      /#\/actions\/1: the overlay action matches nothing.*\n.*\n {2}reason: Second\n/,
    ],
  ])("%s", async (_, files, message) => {
    await expect(bundleApi(api(files))).rejects.toMatchObject({
      name: "BundleError",
      message: typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message),
    });
  });

  it("names no path of this machine", async () => {
    const error = await bundleApi(api({})).catch((error: Error) => error);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).not.toContain(directory);
  });
});

describe("lint", () => {
  it("is of the bundle, by the rules of the manifest, and gives the line of the published document", async () => {
    const boxesApi = api({ "boxes.yaml": boxes, "common.yaml": common });
    writeFileSync(
      join(directory, "redocly.yaml"),
      "rules: { operation-operationId: warn, info-license: error }\napis: { boxes: { root: specs/boxes.yaml, rules: { info-license: off } } }\n",
    );
    const { document } = await bundleApi(boxesApi);
    const line =
      JSON.stringify(document, null, 2)
        .split("\n")
        .findIndex((text) => text.includes('"get"')) + 1;
    expect(await lintBundle(boxesApi, document)).toEqual([
      {
        severity: "warn",
        rule: "operation-operationId",
        message: "Operation object should contain `operationId` field.",
        file: "packages/boxes-client/openapi.json",
        line,
        pointer: "#/paths/~1boxes/get/operationId",
      },
    ]);
  });
});
