import type { Operation, Parameter } from "../../lagerkoll/facts.js";
import { type Drift, difference, docsOnly, listDifference, usual } from "../drift.js";
import { compareValues } from "./compare-fields.js";
import { operationName } from "./names.js";

/** What is known of the classes when two captures of an operation are compared. */
export interface OperationContext {
  /** The new name of a class that was renamed; other names as they are. */
  readonly renamed: (className: string) => string;
  /** Is the class gone from the page? */
  readonly isGone: (className: string) => boolean;
  /** The new name of a section that was renamed; other names as they are. */
  readonly section: (name: string) => string;
}

/** What differs between two captures of an operation. */
export function compareOperation(was: Operation, now: Operation, context: OperationContext): Drift[] {
  const at = operationName(was);
  return [
    ...difference("operation-method", at, was.method, now.method),
    ...difference("operation-path", at, was.path, now.path),
    ...difference("operation", at, was.title, now.title, docsOnly).map(
      (drift) => ({ ...drift, kind: "operation-renamed" }) as const,
    ),
    ...difference("operation", at, context.section(was.section), now.section, docsOnly),
    ...listDifference("media-type", `${at} Accept`, was.accept, now.accept),
    ...listDifference("media-type", `${at} Content-type`, was.contentType, now.contentType),
    ...compareBody("request-class", at, was.request, now.request, context),
    ...compareBody("response-class", at, was.response, now.response, context),
    ...compareParameters(was, now, at),
    ...difference("text", at, was.hashes.prose, now.hashes.prose, docsOnly),
  ];
}

/** A body of which nothing was known may have to be sent now; an answer that is known now only helps. */
function compareBody(
  subject: "request-class" | "response-class",
  at: string,
  was: string | undefined,
  now: string | undefined,
  { renamed, isGone }: OperationContext,
): Drift[] {
  const before = was?.replace(/\w+/, renamed);
  // That the class is gone is said of the class; here only what came in its place.
  if (was !== undefined && now === undefined && isGone(was.replace(/\[\]$/, ""))) return [];
  return difference(subject, at, before, now, {
    ...usual,
    added: subject === "request-class" ? "breaking" : "additive",
  });
}

/** Where the parameters of an operation's table go: those of the path stand in it, a form has no others. */
function placeOf(operation: Operation, name: string): "path" | "form" | "query" {
  if (new RegExp(`\\{\\s*${name}\\s*[:}]`).test(operation.path)) return "path";
  return operation.contentType.includes("multipart/form-data") ? "form" : "query";
}

function compareParameters(was: Operation, now: Operation, operation: string): Drift[] {
  const drift: Drift[] = [];
  const before = byName(was.parameters);
  const after = byName(now.parameters);
  for (const [name, rows] of before) {
    const at = `${operation} ${placeOf(was, name)} ${name}`;
    const found = after.get(name);
    if (found) drift.push(...compareRows(at, rows, found));
    else drift.push(...difference("param", at, name, undefined));
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const place = placeOf(now, name);
    // What stands in the path can't be left out.
    const added = place === "path" ? "breaking" : "additive";
    drift.push(...difference("param", `${operation} ${place} ${name}`, undefined, name, { ...usual, added }));
  }
  return drift;
}

/** The rows of each name, in which some pages have several: repeated ones say nothing new. */
function byName(parameters: readonly Parameter[]): Map<string, Parameter[]> {
  const rows = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    const found = rows.get(parameter.name) ?? [];
    rows.set(parameter.name, found);
    if (!found.some(({ hashes }) => hashes.row === parameter.hashes.row)) found.push(parameter);
  }
  return rows;
}

function compareRows(at: string, was: readonly Parameter[], now: readonly Parameter[]): Drift[] {
  const before = was.filter(({ hashes }) => !now.some((row) => row.hashes.row === hashes.row));
  const after = now.filter(({ hashes }) => !was.some((row) => row.hashes.row === hashes.row));
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index);
  return rows.flatMap((index) => {
    const [row, found] = [before[index], after[index]];
    // A second row of a name that is known comes or goes: the parameter stays.
    if (!row || !found) return difference("text", at, row?.hashes.row, found?.hashes.row, docsOnly);
    const drift = [
      ...difference("param-default", at, row.default, found.default),
      ...compareValues(
        "param-allowed",
        at,
        { values: row.allowed, words: row.hashes.allowed },
        { values: found.allowed, words: found.hashes.allowed },
        true,
      ),
      ...difference("text", at, row.hashes.description, found.hashes.description, docsOnly),
    ];
    // Something in the row is written differently, and states the same.
    return drift.length > 0 ? drift : difference("text", at, row.hashes.row, found.hashes.row, docsOnly);
  });
}
