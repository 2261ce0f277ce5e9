import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundleApi, type OpenApiDocument } from "./bundle.js";
import { lintBundle } from "./lint.js";
import { readManifest } from "./manifest.js";
import { formatProblems } from "./problem.js";

describe.each(readManifest().map((api) => ({ name: api.name, api })))("the spec of $name", ({ api }) => {
  it("lints clean, warnings included, as a bundle", async () => {
    const { document } = await bundleApi(api);
    expect(formatProblems(await lintBundle(api, document))).toBe("");
  });

  it("has examples that its schemas accept", async () => {
    const { document } = await bundleApi(api);
    const examples = [...examplesIn(document, "")];
    expect(examples.length).toBeGreaterThan(0);
    const validate = validator(document);
    const refused = examples.flatMap(({ at, schema, value }) => validate(schema, value).map((why) => `${at}: ${why}`));
    expect(refused).toEqual([]);
  });

  it("gives a reason for each correction", () => {
    for (const overlay of api.overlays) {
      const { actions } = parse(readFileSync(join(api.directory, overlay), "utf8")) as { actions: Action[] };
      expect(actions.filter(({ description = "" }) => description.trim() === "")).toEqual([]);
    }
  });
});

interface Action {
  target: string;
  description?: string;
}

/** An example with the JSON pointers of its place and of the schema that describes it. */
interface Example {
  at: string;
  schema: string;
  value: unknown;
}

/** Examples of media types and parameters (beside `schema`) and of schemas (`example` within them). */
function* examplesIn(node: unknown, at: string): Generator<Example> {
  if (Array.isArray(node)) for (const [index, item] of node.entries()) yield* examplesIn(item, `${at}/${index}`);
  if (!isObject(node)) return;
  const schema = "schema" in node ? `${at}/schema` : at;
  if ("example" in node) yield { at: `${at}/example`, schema, value: node.example };
  if (isObject(node.examples))
    for (const [name, example] of Object.entries(node.examples))
      if (isObject(example) && "value" in example) yield { at: `${at}/examples/${name}`, schema, value: example.value };
  for (const [key, child] of Object.entries(node))
    if (key !== "example" && key !== "examples" && !key.startsWith("x-"))
      yield* examplesIn(child, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** Checks values against the schemas of a document, given by JSON pointer; answers with what is wrong. */
function validator(document: OpenApiDocument): (schema: string, value: unknown) => string[] {
  const Draft = document.openapi.startsWith("3.0") ? Ajv.default : Ajv2020.default;
  const ajv = new Draft({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  return (schema, value) => {
    const pointer = schema.split("/").map(encodeURIComponent).join("/");
    const valid = ajv.validate({ $ref: `api#${pointer}` }, value);
    return valid ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
