import { follow, type OpenApiDocument } from "./document.js";

/** Which way a body goes. Read-only properties are not for requests, write-only ones not for answers. */
export type Direction = "request" | "answer";

/** Keyword that stands in for the schema of a property that a request may carry in vain. */
export const ignoredKeyword = "x-ignored";

/**
 * Rewrites a document for Ajv, which knows JSON Schema and not OpenAPI's additions to it:
 *
 * - References become absolute (`<id>#/…`), so that any part of the document can be compiled by itself.
 * - An enum that is open (`x-open-enum`) doesn't bind answers. Requests keep to the values that the page lists.
 * - Read-only properties are ignored in a request and write-only ones unknown to an answer; neither is required there.
 * - `anyOf` of one schema and null becomes a condition. It means the same, and what is wrong is then told by the one
 *   schema instead of by both.
 */
export function schemasFor(document: OpenApiDocument, direction: Direction, id: string): OpenApiDocument {
  const foreign = direction === "request" ? "readOnly" : "writeOnly";

  function rewrite(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(withoutForeign(withCondition(withOpenEnum(value as Node))));
    return Object.fromEntries(
      entries.map(([key, inner]) =>
        key === "$ref" && typeof inner === "string" ? [key, `${id}${inner}`] : [key, rewrite(inner)],
      ),
    );
  }

  function withOpenEnum(node: Node): Node {
    if (direction === "request" || node["x-open-enum"] !== true) return node;
    const { enum: _, ...rest } = node;
    return rest;
  }

  function withoutForeign(node: Node): Node {
    const { properties, required } = node;
    if (typeof properties !== "object" || properties === null) return node;
    const isForeign = ([, schema]: [string, unknown]) =>
      ((schema as Node)[foreign] ?? follow<Node>(document, schema as Node)[foreign]) === true;
    const names = Object.entries(properties)
      .filter(isForeign)
      .map(([name]) => name);
    if (names.length === 0) return node;
    const stand = Object.fromEntries(
      names.map((name) => [name, direction === "request" ? { [ignoredKeyword]: true } : false]),
    );
    return {
      ...node,
      properties: { ...properties, ...stand },
      ...(Array.isArray(required) && { required: required.filter((name) => !names.includes(name)) }),
    };
  }

  return rewrite(document) as OpenApiDocument;
}

type Node = Readonly<Record<string, unknown>>;

function withCondition(node: Node): Node {
  const { anyOf, ...rest } = node;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return node;
  const schemas = (anyOf as Node[]).filter((schema) => !isNull(schema));
  return schemas.length === 1 ? { ...rest, if: { type: "null" }, else: schemas[0] } : node;
}

/** Null alone: `type: "null"` in OpenAPI 3.1; 3.0 can only say it as an enum. */
function isNull(schema: Node): boolean {
  const { type, enum: values } = schema;
  return type === "null" || (Array.isArray(values) && values.length === 1 && values[0] === null);
}
