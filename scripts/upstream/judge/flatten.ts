import { lookUp } from "../../generate/pointer.js";

type Schema = Readonly<Record<string, unknown>>;

/**
 * A bundled document with every `allOf` merged into the schema that it stands in: what it says of values stays, how it
 * is put together goes, since no type shows that and redocly would take each part that moves for gone.
 *
 * An `allOf` with an alternative in it (`anyOf`, `oneOf`, `not`) stays as it is.
 */
export function withoutAllOf(document: unknown): unknown {
  const flatten = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(flatten);
    if (!isRecord(value)) return value;
    const merged = merge(value, document, []) ?? value;
    return Object.fromEntries(Object.entries(merged).map(([key, inner]) => [key, flatten(inner)]));
  };
  return flatten(document);
}

/** The schema with its `allOf` in it, and theirs; undefined when that can't be said in one schema. */
function merge(schema: Schema, document: unknown, trail: readonly unknown[]): Schema | undefined {
  if (trail.includes(schema)) return undefined;
  if (typeof schema.$ref === "string" && trail.length > 0) {
    const target = lookUp(document, schema.$ref);
    return isRecord(target) ? merge(target, document, [...trail, schema]) : undefined;
  }
  if (!Array.isArray(schema.allOf)) return schema;
  const { allOf, ...own } = schema;
  const parts = allOf.map((part: unknown) => (isRecord(part) ? merge(part, document, [...trail, schema]) : undefined));
  if (!parts.every((part) => part !== undefined && !["anyOf", "oneOf", "not"].some((key) => key in part)))
    return undefined;
  const all = [...(parts as Schema[]), own];
  const properties = joined(all.map((part) => part.properties));
  const required = [...new Set(all.flatMap((part) => (Array.isArray(part.required) ? part.required : [])))];
  return {
    ...Object.assign({}, ...all),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** Properties of several schemas: what two say of one is put together. */
function joined(all: readonly unknown[]): Schema {
  const properties: Record<string, unknown> = {};
  for (const [name, property] of all.filter(isRecord).flatMap((part) => Object.entries(part))) {
    const known = properties[name];
    properties[name] = isRecord(known) && isRecord(property) ? { ...known, ...property } : property;
  }
  return properties;
}

function isRecord(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
