import type { Operation } from "./document.js";

/** A path as Hono matches it, with the operations that stand there. */
interface Route<Of extends Operation> {
  readonly pattern: string;
  readonly operations: readonly Of[];
}

/**
 * Routes of a document in the order in which they are to be tried: where two match the same path, the one that names more
 * of it comes first (`/offers` before `/{id}`). A slash at the end counts for nothing.
 *
 * @param wildcards names of parameters that take the rest of a path, slashes included
 */
export function routesOf<Of extends Operation>(
  operations: readonly Of[],
  wildcards: readonly string[] = [],
): Route<Of>[] {
  const routes = new Map<string, Of[]>();
  for (const operation of operations) {
    const pattern = patternOf(operation.path, wildcards);
    routes.set(pattern, [...(routes.get(pattern) ?? []), operation]);
  }
  return [...routes]
    .map(([pattern, at]): Route<Of> => ({ pattern, operations: at }))
    .sort((one, other) => compare(segments(one.pattern), segments(other.pattern)));
}

function patternOf(path: string, wildcards: readonly string[]): string {
  const pattern = path.replaceAll(/\{([^}]+)\}/g, (_, name) => `:${name}${wildcards.includes(name) ? "{.+}" : ""}`);
  return pattern.replace(/(?<=.)\/$/, "");
}

function segments(pattern: string): string[] {
  return pattern.split("/").slice(1);
}

/** Named segments before parameters, from left to right; a wildcard last, since it takes more than its own segment. */
function compare(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const difference = rank(one[index]!) - rank(other[index]!);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rank(segment: string): number {
  return segment.startsWith(":") ? (segment.endsWith("}") ? 2 : 1) : 0;
}
