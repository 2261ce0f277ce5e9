import type { Facts, Field, FieldType, Parameter, Value } from "./facts.js";

/** A JSON Schema as it stands in a spec, with our extensions. */
export type Schema = { [keyword: string]: unknown };

/** The keywords that say in a spec what a type of the page is; `undefined` for a class, which is a `$ref`. */
export function typeSchema(type: FieldType): Schema | undefined {
  const schemas: Record<string, Schema> = {
    int: { type: "integer", format: "int32" },
    long: { type: "integer", format: "int64" },
    double: { type: "number", format: "double" },
    float: { type: "number", format: "float" },
    string: { type: "string" },
    boolean: { type: "boolean" },
    date: { type: "integer", format: "int64", "x-epoch": "ms" },
    map: { type: "object", additionalProperties: true },
    list: { type: "array" },
  };
  return Object.hasOwn(schemas, type) ? schemas[type] : undefined;
}

/**
 * What a field states, as keywords of its property. `classRef` gives the `$ref` of a class's schema.
 * Whether an enum is open depends on where the schema is used and is not stated here.
 */
export function fieldSchema(field: Field, classRef: (className: string) => string): Schema {
  const base = typeSchema(field.type) ?? { $ref: classRef(field.type) };
  const items = field.items === undefined ? {} : { $ref: typeSchema(field.items) ? undefined : classRef(field.items) };
  return {
    ...base,
    ...(field.type === "list" ? { items } : {}),
    ...valueKeywords(field.accepted, base),
    ...(field.default === undefined ? {} : { default: literal(field.default, base) }),
    ...accessKeywords(field.access),
    ...(field.mandatory ? { "x-mandatory": field.mandatory } : {}),
  };
}

function accessKeywords(access: Field["access"]): Schema {
  if (access === "R") return { readOnly: true };
  if (access === "W") return { writeOnly: true };
  return access === undefined ? { "x-access": "none" } : {};
}

/** `enum`, and `x-enum-varnames` where the page names its values. */
export function valueKeywords(values: readonly Value[] | undefined, type: Schema): Schema {
  if (!values) return {};
  const names = values.filter((value) => typeof value !== "string").map((value) => value.name);
  return {
    enum: values.map((value) => literal(typeof value === "string" ? value : value.value, type)),
    ...(names.length === values.length ? { "x-enum-varnames": names } : {}),
  };
}

/** A value of the page as a value of the schema's type; as it stands when it isn't one. */
export function literal(text: string, { type }: Schema): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** A path of the page as a path of a spec: `""` is `/`, and a parameter's regular expression goes. */
export function pathTemplate(path: string): string {
  return path === "" ? "/" : path.replace(/\{\s*(\w+)\s*:[^}]*\}/g, "{$1}");
}

export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name!);
}

/** The type of a parameter, and why when it is a guess: the pages state none. */
export function parameterType(name: string, facts: Facts, parameter?: Parameter): { schema: Schema; guess?: string } {
  const named = typeOfName(name, facts);
  const values = [
    ...(parameter?.default === undefined ? [] : [parameter.default]),
    ...(parameter?.allowed ?? []).map((value) => (typeof value === "string" ? value : value.value)),
  ];
  if (values.length > 0) {
    const type = typeOfValues(values);
    return { schema: type === "integer" && named?.type === "integer" ? named : { type } };
  }
  if (named) return { schema: named, guess: `The page states no type; fields named ${camelCase(name)} have this one.` };
  return { schema: { type: "string" }, guess: "The page states no type, no default and no values." };
}

function typeOfValues(values: readonly string[]): string {
  if (values.every((value) => /^-?\d+$/.test(value))) return "integer";
  if (values.every((value) => /^-?\d+(?:\.\d+)?$/.test(value))) return "number";
  return values.every((value) => value === "true" || value === "false") ? "boolean" : "string";
}

/** The plain type that most fields of that name have. */
function typeOfName(name: string, facts: Facts): Schema | undefined {
  const fieldName = camelCase(name);
  const counts = new Map<FieldType, number>();
  for (const { fields } of facts.classes)
    for (const field of fields) if (field.name === fieldName) counts.set(field.type, (counts.get(field.type) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const schema = most && typeSchema(most[0]);
  return schema && ["string", "integer", "number", "boolean"].includes(schema.type as string) ? schema : undefined;
}

export function camelCase(words: string): string {
  const [first = "", ...rest] = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join("");
}
