import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { ApiModel } from "../model.js";

const blob = ts.factory.createTypeReferenceNode("Blob");

/** Types for calls by path, in the form that openapi-fetch's own typing reads: openapi-typescript's output. */
export async function emitPaths({ document }: ApiModel): Promise<string> {
  const nodes = await openapiTS(withoutOpenEnums(document) as unknown as OpenAPI3, {
    silent: true,
    // A default is what the server assumes, no reason to demand the field from the caller.
    defaultNonNullable: false,
    // Marks read-only and write-only fields, which openapi-fetch takes out of bodies and results.
    readWriteMarkers: true,
    transform: (schema) => (schema.format === "binary" ? blob : undefined),
  });
  return astToString(nodes);
}

/**
 * Open enums become their plain type: openapi-fetch's `Readable<>` would turn `number & {}` into an object type.
 * Done on the document, since the `transform` hook never sees the items of an array.
 */
function withoutOpenEnums(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOpenEnums);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const isOpen = (value as { "x-open-enum"?: unknown })["x-open-enum"] === true;
  return Object.fromEntries(
    entries.filter(([key]) => !(isOpen && key === "enum")).map(([key, inner]) => [key, withoutOpenEnums(inner)]),
  );
}
