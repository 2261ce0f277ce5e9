import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { bundleApi } from "../../specs/bundle.js";
import { check } from "../../specs/check/check.js";
import { formatFindings } from "../../specs/check/report.js";
import { parseSpec } from "../../specs/check/spec-node.js";
import { lintBundle } from "../../specs/lint.js";
import type { Api } from "../../specs/manifest.js";
import { formatProblems } from "../../specs/problem.js";
import type { Facts } from "./facts.js";
import { factsFile } from "./importer.js";
import { parsePage } from "./parse.js";
import { scaffold } from "./scaffold.js";

const boxes = parsePage(readFileSync(new URL("./fixtures/boxes.txt", import.meta.url), "utf8")).facts;
const repository = fileURLToPath(new URL("../../../", import.meta.url));

const spec = (facts: Facts) => parse(scaffold(facts));

describe("the first spec of an API", () => {
  it("has an operation for each of the page's, with what OpenAPI can't say beside it", () => {
    const { paths } = spec(boxes);
    expect(Object.keys(paths)).toEqual(["/", "/rooms/{room}/print"]);
    expect(paths["/"].get).toMatchObject({
      operationId: "getBoxes",
      tags: ["Boxes"],
      "x-source": { title: "Get boxes", path: "", rows: { page: boxes.operations[0]!.parameters[1]!.hashes } },
      "x-pagination": { items: "boxes", page: { param: "page", first: 0 }, limit: "limit", end: "shortPage" },
    });
    expect(paths["/rooms/{room}/print"].get).toMatchObject({
      operationId: "printLabelsOfARoom",
      "x-source": { path: "/rooms/{room : .+}/print" },
      parameters: [
        { name: "room", in: "path", required: true, "x-assumption": { claim: "`room` is of type string." } },
      ],
      responses: { "200": { content: { "application/pdf": { schema: { type: "string", format: "binary" } } } } },
    });
  });

  it("types parameters by their default and values", () => {
    expect(spec(boxes).paths["/"].get.parameters.map(({ schema }: { schema: unknown }) => schema)).toEqual([
      { type: "string" },
      { type: "integer", format: "int32", default: 0 },
      { type: "integer", default: 25 },
      { type: "string", enum: ["name", "size", "weight"], default: "name" },
      { type: "string", enum: ["asc", "desc"], default: "asc" },
      { type: "integer", enum: [-1, 0, 1], default: -1 },
    ]);
  });

  it("has a schema for each class, enums open where they are answered", () => {
    const { Box } = spec(boxes).components.schemas;
    expect(Box.properties).toEqual({
      id: { type: "integer", format: "int64", readOnly: true },
      label: { type: "string", "x-mandatory": ["POST"] },
      colour: { type: "string", enum: ["brown", "white", "blue"], default: "brown", "x-open-enum": true },
      size: { type: "number", format: "double", "x-mandatory": ["POST", "PUT"] },
      shut: { type: "boolean", default: false },
      packed: { type: "integer", format: "int64", "x-epoch": "ms", readOnly: true },
      state: {
        type: "integer",
        format: "int32",
        enum: [10, 20, 30],
        "x-enum-varnames": ["NEW", "FULL", "IN_TRANSIT"],
        default: 10,
        "x-open-enum": true,
      },
      room: { $ref: "#/components/schemas/Room", "x-mandatory": ["always"] },
      tags: { type: "array", items: { $ref: "#/components/schemas/BoxTag" } },
      extra: { type: "object", additionalProperties: true, readOnly: true },
    });
    expect(Box["x-source"]["lagerkoll-boxes"].rows.label).toEqual(boxes.classes[0]!.fields[1]!.hashes);
  });

  it("requires what a method must send beside `allOf`, not inside", () => {
    const { BoxCreate, BoxTagCreate } = spec(boxes).components.schemas;
    expect(BoxCreate).toEqual({
      type: "object",
      "x-body-of": "Box",
      allOf: [{ $ref: "#/components/schemas/Box" }],
      properties: { tags: { type: "array", items: { $ref: "#/components/schemas/BoxTagCreate" } } },
      required: ["label", "size", "room"],
    });
    expect(BoxTagCreate).toMatchObject({ "x-body-of": "BoxTag", required: ["word"] });
  });

  it("lints clean, warnings included", async () => {
    const directory = mkdtempSync(join(tmpdir(), "scaffold-"));
    try {
      mkdirSync(join(directory, "specs/lagerkoll"), { recursive: true });
      cpSync(join(repository, "specs/lagerkoll/common.yaml"), join(directory, "specs/lagerkoll/common.yaml"));
      cpSync(join(repository, "redocly.yaml"), join(directory, "redocly.yaml"));
      const root = "specs/lagerkoll/boxes.yaml";
      writeFileSync(join(directory, root), scaffold(boxes));
      const api = { name: "lagerkoll-boxes", directory, root, overlays: [], package: "boxes" } as unknown as Api;
      const { document } = await bundleApi(api);
      expect(formatProblems(await lintBundle(api, document))).toBe("");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it.each(["lagerkoll-customer-orders", "lagerkoll-suppliers", "lagerkoll-interpreter"])(
    "says what the page says: %s",
    (api) => {
      expect(findings(JSON.parse(readFileSync(join(repository, factsFile(api)), "utf8")) as Facts)).toEqual([]);
    },
  );

  it("says what the page says: boxes", () => {
    // Its error body is another than that of the pages that are known.
    expect(findings(boxes)).toEqual([]);
  });

  it("lets bodies send what the page calls read-only and mandatory at once, and says that this is a guess", () => {
    const facts = JSON.parse(readFileSync(join(repository, factsFile("lagerkoll-customer-orders")), "utf8")) as Facts;
    const { OfferRow, OfferRowFields, OfferRowUpdate } = spec(facts).components.schemas;
    expect(Object.keys(OfferRow.properties)).toEqual(["id"]);
    expect(OfferRow).toMatchObject({
      allOf: [{ $ref: "#/components/schemas/OfferRowFields" }],
      properties: { id: { readOnly: true } },
    });
    expect(OfferRowFields.properties).not.toHaveProperty("id");
    expect(OfferRowUpdate).toMatchObject({
      "x-body-of": "OfferRow",
      allOf: [{ $ref: "#/components/schemas/OfferRowFields" }],
      properties: {
        id: { type: "integer", format: "int64", "x-assumption": { claim: expect.stringContaining("id") } },
      },
    });
    expect(OfferRowUpdate.required).toContain("id");
  });

  /** What `specs:check` says of a first spec. */
  function findings(facts: Facts): string[] {
    const root = `specs/lagerkoll/${facts.api}.yaml`;
    const shared = parse(readFileSync(join(repository, common), "utf8"));
    // The classes that it holds are those of pages that have a spec already.
    shared.components.schemas = { ErrorBody: shared.components.schemas.ErrorBody };
    const files = [parseSpec(root, scaffold(facts)), parseSpec(common, stringify(shared))];
    const { comparisons, leftovers } = check([{ api: facts.api, facts, root }], files);
    const ours = leftovers.filter(({ node }) => node.file.name === root);
    return formatFindings({ comparisons, leftovers: ours });
  }
});

const common = "specs/lagerkoll/common.yaml";
