import { isDeepStrictEqual } from "node:util";
import { type Page, PageError } from "../page.js";
import { type Fragment, isObject, type Json } from "./fragments.js";

/** Something that a fragment states as a whole: an operation, a schema, `info`. */
interface Statement {
  /** Keys from the root of the document. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** Line of the page where it was first stated, counted from 1. */
  readonly line: number;
}

/**
 * Puts a page's fragments together into one document. Its paths, methods and components stand in the order of their
 * names, so that the order of the fragments doesn't matter.
 *
 * @throws PageError naming both lines when two fragments state the same thing differently, and when something is
 *   referred to that no fragment has
 */
export function mergeFragments(page: Page, fragments: readonly Fragment[]): Json {
  const statements = new Map<string, Statement>();
  for (const { line, document } of fragments) {
    for (const statement of statementsOf(page, document, line)) {
      const key = pointerTo(statement.path);
      const first = statements.get(key);
      if (!first) statements.set(key, statement);
      else if (!isDeepStrictEqual(first.value, statement.value)) {
        const place = pointerTo(firstDifference(first.value, statement.value, statement.path));
        throw new PageError(page.source, `${place} differs from what line ${first.line} states.`, line);
      }
    }
  }
  const document: Json = {};
  for (const { path, value } of [...statements.values()].sort(byPath)) put(document, path, value);
  for (const statement of statements.values()) checkReferences(page, statement, document);
  return document;
}

/** `paths` and `components` are put together from the parts two levels below, everything else is stated as a whole. */
function* statementsOf(page: Page, value: unknown, line: number, path: readonly string[] = []): Generator<Statement> {
  const isAssembled = path.length === 0 || (path.length <= 2 && (path[0] === "paths" || path[0] === "components"));
  if (!isAssembled) {
    yield { path, value, line };
    return;
  }
  if (!isObject(value)) throw new PageError(page.source, `${pointerTo(path)} must be an object.`, line);
  for (const [key, child] of Object.entries(value)) yield* statementsOf(page, child, line, [...path, key]);
}

const rootKeys = ["openapi", "info", "servers", "tags", "security", "paths", "components"];

/** Keys of the root in the order that people are used to, all others by name. */
function byPath({ path: a }: Statement, { path: b }: Statement): number {
  const rank = ([key = ""]: readonly string[]) => (rootKeys.indexOf(key) + rootKeys.length + 1) % (rootKeys.length + 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return pointerTo(a) < pointerTo(b) ? -1 : 1;
}

function put(document: Json, path: readonly string[], value: unknown): void {
  let parent = document;
  for (const key of path.slice(0, -1)) {
    const child = parent[key] ?? {};
    parent[key] = child;
    parent = child as Json;
  }
  parent[path.at(-1) ?? ""] = value;
}

/** Path of the first place, seen from the root, in which two values differ. */
function firstDifference(a: unknown, b: unknown, path: readonly string[]): readonly string[] {
  if (!isObject(a) || !isObject(b)) return path;
  const key = [...Object.keys(a), ...Object.keys(b)].find((key) => !isDeepStrictEqual(a[key], b[key]));
  return key === undefined ? path : firstDifference(a[key], b[key], [...path, key]);
}

function checkReferences(page: Page, { path, value, line }: Statement, document: Json): void {
  for (const reference of referencesIn(value)) {
    if (find(document, reference) !== undefined) continue;
    const problem = `${pointerTo(path)} refers to ${reference}, which the page doesn't have. Is it cut off?`;
    throw new PageError(page.source, problem, line);
  }
}

function* referencesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesIn(item);
  if (!isObject(value)) return;
  if (typeof value.$ref === "string") yield value.$ref;
  for (const child of Object.values(value)) yield* referencesIn(child);
}

function find(document: Json, reference: string): unknown {
  const keys = reference.replace(/^#\//, "").split("/");
  const unescaped = keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return unescaped.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document);
}

/** JSON pointer of a path, as in a `$ref`. */
function pointerTo(path: readonly string[]): string {
  return ["#", ...path.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}
