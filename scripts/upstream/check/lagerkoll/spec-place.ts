import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { Api } from "../../../specs/manifest.js";
import type { FindPlace } from "../spec-place.js";

interface SpecFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Finds where the hand-written spec of one of Lagerkoll's APIs speaks of something: the line of a field, a parameter or an
 * operation, or of what it would stand in. Classes are known by `x-source`, whatever their schemas are called.
 */
export function lagerkollPlaces(api: Pick<Api, "name" | "directory" | "root">): FindPlace {
  const shared = join(dirname(api.root), "common.yaml").replaceAll("\\", "/");
  const files = [api.root, shared]
    .filter((file) => existsSync(join(api.directory, file)))
    .map((file) => read(api, file));
  return (at) => {
    const [, method = "", path = "", place, parameter = ""] =
      /^([A-Z]+) (\/\S*)(?: (query|path|form|Accept|Content-type)(?: (\S+))?)?$/.exec(at) ?? [];
    if (method) return operationPlace(files, path, method.toLowerCase(), place, parameter);
    const [, className = "", field] = /^(\w+)(?:\.(\w+))?$/.exec(at) ?? [];
    const found = className && classPlace(files, api.name, className, field);
    return found || wholePlace(files, api.name, at);
  };
}

function read({ directory }: Pick<Api, "directory">, file: string): SpecFile {
  const lines = new LineCounter();
  return { file, lines, document: parseDocument(readFileSync(join(directory, file), "utf8"), { lineCounter: lines }) };
}

/** Line of the key at a path, or of the last one on the way that is there; `undefined` when not even the first is. */
function lineOf({ file, document, lines }: SpecFile, path: readonly string[]): string | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!isPair(pair) || !isNode(pair.key)) break;
    offset = pair.key.range?.[0];
    node = pair.value;
  }
  return offset === undefined ? undefined : `${file}:${lines.linePos(offset).line}`;
}

function operationPlace(
  files: readonly SpecFile[],
  path: string,
  method: string,
  place: string | undefined,
  parameter: string,
): string | undefined {
  const [root] = files;
  if (!root) return undefined;
  const operation = ["paths", path, method];
  const inside = root.document.getIn([...operation, "parameters"]);
  if (isSeq(inside)) {
    const found = inside.items.find((item) => isMap(item) && item.get("name") === parameter);
    if (isNode(found) && found.range) return `${root.file}:${root.lines.linePos(found.range[0]).line}`;
  }
  const schema = ["requestBody", "content", "multipart/form-data", "schema", "properties", parameter];
  if (place === "form") return lineOf(root, [...operation, ...schema]);
  const part = { query: "parameters", path: "parameters", Accept: "responses", "Content-type": "requestBody" }[
    place ?? ""
  ];
  return lineOf(root, part ? [...operation, part] : operation);
}

function classPlace(
  files: readonly SpecFile[],
  api: string,
  className: string,
  field: string | undefined,
): string | undefined {
  for (const file of files) {
    const schemas = file.document.getIn(["components", "schemas"]);
    if (!isMap(schemas)) continue;
    for (const { key, value } of (schemas as YAMLMap).items) {
      if (!isScalar(key) || !isMap(value)) continue;
      const stated = value.getIn(["x-source", api, "class"]) ?? value.getIn(["x-source", api, 0, "class"]);
      if ((stated ?? key.value) !== className) continue;
      const schema = ["components", "schemas", String(key.value)];
      return lineOf(file, field === undefined ? schema : [...schema, "properties", field]);
    }
  }
  return undefined;
}

/** What holds for the API as a whole, in the first file that speaks of it. */
function wholePlace(files: readonly SpecFile[], api: string, at: string): string | undefined {
  const [kind = "", name = ""] = at.split(" ");
  if (kind === "error") {
    for (const file of files) {
      const schemas = file.document.getIn(["components", "schemas"]);
      for (const { key, value } of isMap(schemas) ? schemas.items : []) {
        if (!isScalar(key) || !isMap(value) || !isMap(value.getIn(["x-source", api, "rows"]))) continue;
        if (value.get("enum") && value.get("type") === "integer" && /Error/.test(String(key.value)))
          return lineOf(file, ["components", "schemas", String(key.value), "enum"]);
      }
    }
  }
  const paths: Record<string, readonly (readonly string[])[]> = {
    base: [["servers"]],
    rate: [["x-rate-limit"]],
    header: [["components", "securitySchemes", name], ["security"]],
  };
  for (const path of [...(paths[kind] ?? []), ["info"]]) {
    for (const file of files) {
      const line = lineOf(file, path);
      if (line) return line;
    }
  }
  return undefined;
}
