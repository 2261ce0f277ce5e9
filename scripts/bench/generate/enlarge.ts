import type { OpenApiDocument } from "../../specs/bundle.js";

/**
 * A document with `times` as many paths and schemas: each copy has names of its own and refers to its own schemas, so
 * that nothing is shared that wouldn't be in a real API of that size.
 */
export function enlarge(document: OpenApiDocument, times: number): OpenApiDocument {
  const components = document.components as { schemas: object; responses?: object };
  const copies = Array.from({ length: times }, (_, i) => rename(document, i === 0 ? "" : `V${i}`));
  return {
    ...document,
    paths: Object.assign({}, ...copies.map((copy) => copy.paths)),
    components: {
      ...components,
      schemas: Object.assign({}, ...copies.map((copy) => (copy.components as typeof components).schemas)),
      responses: Object.assign({}, ...copies.map((copy) => (copy.components as typeof components).responses)),
    },
  };
}

function rename(document: OpenApiDocument, suffix: string): OpenApiDocument {
  const visit = (value: unknown, key = "", isNameMap = false): unknown => {
    if (typeof value === "string") {
      if (key === "$ref") return value + suffix;
      return key === "operationId" ? value + suffix : value;
    }
    if (Array.isArray(value)) return value.map((item) => visit(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => {
        const inMap = !isNameMap && ["schemas", "responses"].includes(name) && "securitySchemes" in value;
        return [isNameMap ? name + suffix : name, visit(child, name, inMap)];
      }),
    );
  };
  const copy = visit(document) as OpenApiDocument;
  const paths = Object.entries(copy.paths as object).map(([path, item]) => [suffix ? `/${suffix}${path}` : path, item]);
  return { ...copy, paths: Object.fromEntries(paths) };
}
