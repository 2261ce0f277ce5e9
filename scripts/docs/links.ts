import type { Document } from "../generate/openapi.js";
import { httpMethods, type OpenApiOperation } from "../generate/openapi.js";

/**
 * Addresses within the site. They are part of what the project promises: doc comments, READMEs and people's notes hold
 * them, so they stay when Redoc, or its own addresses, change.
 */

/** Name of the group in which a reference lists its schemas. */
export const schemasGroup = "Schemas";

/** `#operation/getSupplier` */
export function operationAnchor(id: string): string {
  return `#operation/${id}`;
}

/** `#operation/getSuppliers/query/limit` */
export function parameterAnchor(operationId: string, place: string, name: string): string {
  return `${operationAnchor(operationId)}/${place}/${name}`;
}

/** `#schema/Supplier` */
export function schemaAnchor(name: string): string {
  return `#schema/${name}`;
}

/** `#schema/Supplier/contactEmail` */
export function fieldAnchor(schema: string, field: string): string {
  return `${schemaAnchor(schema)}/${field}`;
}

/** The page "Try it" with an operation chosen, seen from a page of the first level. */
export function tryItLink(api: string, operationId: string): string {
  return `../try/index.html#operation=${api}/${operationId}`;
}

/** By our address without `#` (`operation/getSupplier`), the one that Redoc 3 has for the same place (`/suppliers/getsupplier`). */
export function redocRoutes({ paths = {}, components }: Document): Record<string, string> {
  const operations = Object.values(paths).flatMap((item) =>
    httpMethods.flatMap((method) => (item[method] as OpenApiOperation | undefined) ?? []),
  );
  return Object.fromEntries([
    ...operations.map(({ operationId = "", tags = [] }) => [
      `operation/${operationId}`,
      `/${slug(tags[0] ?? "other")}/${slug(operationId)}`,
    ]),
    ...Object.keys(components?.schemas ?? {}).map((name) => [`schema/${name}`, `/${slug(schemasGroup)}/${slug(name)}`]),
  ]);
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, "-");
}
