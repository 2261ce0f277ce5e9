import type { Operation } from "../../lagerkoll/facts.js";

/** How an operation is named: `GET /`, `PUT /{order_id}/cancel`. A regular expression in the path is left out. */
export function operationName({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${pathTemplate(path) || "/"}`;
}

/** A path as OpenAPI writes it: `/article/{article_id : .+}` is `/article/{article_id}`. */
export function pathTemplate(path: string): string {
  return path.replace(/\{\s*([\w-]+)\s*:[^{}]*\}/g, "{$1}");
}
