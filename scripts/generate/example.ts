import { type ApiModel, isJson, type OperationModel, type PlacedSchema } from "./model.js";
import type { MediaType, Response, Schema } from "./openapi.js";
import { lookUp } from "./pointer.js";
import { isBinary } from "./schema-types.js";

/** Values to call an operation with, in the shape of openapi-fetch's init. */
export interface ExampleCall {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> };
  body?: unknown;
}

/** Stands for a file in an example; it has no value in JSON. */
export const exampleFile = Symbol("a file");

/**
 * How an operation is called, from the examples of the spec and, where it has none, from the schemas: required
 * parameters, those that an example is given for, and the body.
 */
export function exampleCall(operation: OperationModel, model: ApiModel): ExampleCall {
  const call: ExampleCall = {};
  for (const parameter of operation.parameters) {
    const place = parameter.in;
    if (place !== "path" && place !== "query" && place !== "header") continue;
    const given = parameter.example ?? ownExample(parameter.schema);
    if (given === undefined && !parameter.required) continue;
    call.params ??= {};
    call.params[place] ??= {};
    call.params[place][parameter.name] = given ?? exampleOf(parameter.schema, model, "request");
  }
  if (operation.body) call.body = exampleBody(operation.body, operation, model);
  return call;
}

function exampleBody(body: PlacedSchema, operation: OperationModel, model: ApiModel): unknown {
  const media = lookUp(model.document, body.pointer.replace(/\/schema$/, "")) as MediaType | undefined;
  const value = exampleOfMedia(media) ?? exampleOf(body.schema, model, "request");
  const isForm = operation.body?.multipart && typeof value === "object" && value !== null;
  // A file's example in a spec can only be a text that stands for it.
  return isForm ? { ...value, ...exampleFiles(body, model) } : value;
}

function exampleFiles(body: PlacedSchema, model: ApiModel): Record<string, unknown> {
  const schema = resolve(body.schema, model);
  const files = Object.entries(schema?.properties ?? {}).filter(([, property]) =>
    isBinary(resolve(property, model) ?? {}),
  );
  return Object.fromEntries(files.map(([name]) => [name, exampleFile]));
}

/** A successful answer: its status, and the example of its JSON or `exampleFile`; no value when it has no content. */
export interface ExampleAnswer {
  readonly status: number;
  readonly mediaType?: string;
  readonly value?: unknown;
}

/** What an operation answers when all is well, from the examples of the spec or from the schema. */
export function exampleAnswer({ source }: OperationModel, model: ApiModel): ExampleAnswer {
  const [code, referenced] = Object.entries(source.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [
    "200",
    {},
  ];
  const status = Number(code.replace(/XX/i, "00"));
  const response = ("$ref" in referenced ? lookUp(model.document, referenced.$ref) : referenced) as Response;
  const content = Object.entries(response.content ?? {});
  const file = content.find(([type]) => !isJson(type) && !type.endsWith("xml"));
  if (file) return { status, mediaType: file[0], value: exampleFile };
  const json = content.find(([type]) => isJson(type));
  if (!json) return { status };
  const [mediaType, media] = json;
  const value = exampleOfMedia(media) ?? exampleOf(media.schema ?? true, model, "answer");
  return { status, mediaType, value };
}

function exampleOfMedia(media: MediaType | undefined): unknown {
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
}

function ownExample(schema: Schema | boolean): unknown {
  return typeof schema === "object" ? (schema.example ?? schema.examples?.[0]) : undefined;
}

/** The least value that fits a schema: its example, default or first allowed value, else one of its type. */
function exampleOf(schema: Schema | boolean, model: ApiModel, side: "request" | "answer", depth = 0): unknown {
  const given = ownExample(schema);
  if (given !== undefined || typeof schema === "boolean") return given ?? null;
  const target = resolve(schema, model);
  const resolvedGiven = target && ownExample(target);
  if (!target || depth > 20) return null;
  if (resolvedGiven !== undefined) return resolvedGiven;
  if (target.default !== undefined) return target.default;
  if (target.const !== undefined) return target.const;
  if (target.enum) return target.enum[0];
  const choice = target.oneOf?.[0] ?? target.anyOf?.[0];
  const inner = (part: Schema | boolean) => exampleOf(part, model, side, depth + 1);
  if (target.allOf || target.properties) return exampleObject(target, model, side, depth);
  if (choice !== undefined) return inner(choice);
  switch ([target.type].flat()[0]) {
    case "string":
      return isBinary(target) ? exampleFile : "text".padEnd(target.minLength ?? 0, "-").slice(0, target.maxLength);
    case "integer":
    case "number":
      return Math.max(1, target.minimum ?? 1);
    case "boolean":
      return true;
    case "array":
      return side === "answer" || target.minItems ? [inner(target.items ?? true)] : [];
    case "object":
      return {};
    default:
      return null;
  }
}

/** All that an answer may hold, but only what a request must. */
function exampleObject(
  schema: Schema,
  model: ApiModel,
  side: "request" | "answer",
  depth: number,
): Record<string, unknown> {
  const merged = mergeAllOf(schema, model);
  const hidden = side === "request" ? "readOnly" : "writeOnly";
  const members = Object.entries(merged.properties ?? {}).filter(([name, property]) => {
    const target = typeof property === "object" ? (resolve(property, model) ?? property) : undefined;
    if (target?.[hidden] || (typeof property === "object" && property[hidden])) return false;
    return merged.required?.includes(name) || (side === "answer" && depth < 3);
  });
  return Object.fromEntries(members.map(([name, property]) => [name, exampleOf(property, model, side, depth + 1)]));
}

function mergeAllOf(schema: Schema, model: ApiModel): Schema {
  const parts = (schema.allOf ?? []).flatMap((part) => {
    const target = resolve(part, model);
    return target ? [mergeAllOf(target, model)] : [];
  });
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: [...parts.flatMap(({ required }) => required ?? []), ...(schema.required ?? [])],
  };
}

function resolve(schema: Schema | boolean, model: ApiModel): Schema | undefined {
  let current: Schema | boolean | undefined = schema;
  while (typeof current === "object" && current.$ref !== undefined) {
    current = lookUp(model.document, current.$ref) as Schema | boolean | undefined;
  }
  return typeof current === "object" ? current : undefined;
}
