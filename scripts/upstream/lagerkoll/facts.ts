import { createHash } from "node:crypto";

/**
 * What one page of Lagerkoll's API documentation states: names, types, values, and hashes of its texts, never the texts.
 * `parsePage` gives it in the page's order, `canonical` sorts it, and `specs/facts/<api>.json` holds it sorted.
 */
export interface Facts {
  /** Name of the API in every command: `lagerkoll-suppliers`, made of the page's title. */
  readonly api: string;
  /** The page's title: `Suppliers API`. */
  readonly title: string;
  /** As on the page, trailing slash included. Absent where the page has none. */
  readonly baseUrl?: string;
  readonly rateLimit?: RateLimit;
  /** Headers that carry credentials, in the page's order. */
  readonly authHeaders: readonly string[];
  /** The other headers that every request should send, with their values. */
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly ErrorCode[];
  /** Properties of the error body that the page shows. */
  readonly errorFields: readonly string[];
  readonly operations: readonly Operation[];
  readonly classes: readonly Class[];
  readonly hashes: { readonly basics?: Hash; readonly headers?: Hash; readonly errors?: Hash; readonly classes?: Hash };
}

/** The first 12 hex digits of the SHA-256 of a text whose runs of white space are single blanks. */
export type Hash = string;

export interface RateLimit {
  /** Requests per window. */
  readonly limit: number;
  readonly windowSeconds: number;
  /** Status of an answer that was refused for the limit. */
  readonly status?: number;
  /** Header of that answer that says how many seconds to wait. */
  readonly header?: string;
}

export interface ErrorCode {
  readonly code: number;
  readonly hashes: { readonly description?: Hash };
}

export interface Operation {
  readonly section: string;
  readonly title: string;
  readonly method: string;
  /** As on the page: may be empty, may hold a regular expression (`/article/{article_id : .+}`). */
  readonly path: string;
  /** Media types of the `Accept` line. */
  readonly accept: readonly string[];
  /** Media types of the `Content-type` line; empty when the operation has none. */
  readonly contentType: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Class of the body's sample; `Name[]` for a list. */
  readonly request?: string;
  /** Class of the answer's sample; `Name[]` for a list. */
  readonly response?: string;
  readonly hashes: { readonly prose?: Hash };
}

export interface Parameter {
  readonly name: string;
  readonly default?: string;
  readonly allowed?: readonly Value[];
  /** `row` covers the whole row; `allowed` stands for a cell that isn't a list of values. */
  readonly hashes: { readonly row: Hash; readonly description?: Hash; readonly allowed?: Hash };
}

export interface Class {
  readonly name: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Class of the elements of a `list`, known from the samples. */
  readonly items?: string;
  readonly default?: string;
  /** Methods whose body must have the field (`POST`, `PUT`, `DELETE`), or `always`. */
  readonly mandatory?: readonly string[];
  readonly accepted?: readonly Value[];
  /** Absent where the page leaves the column empty. */
  readonly access?: "R" | "W" | "R,W";
  /** `row` covers the whole row; `mandatory` and `accepted` stand for cells that say it in words. */
  readonly hashes: {
    readonly row: Hash;
    readonly description?: Hash;
    readonly mandatory?: Hash;
    readonly accepted?: Hash;
  };
}

/** A value that a field or parameter takes, with its name as a constant where the page gives one (`DROP SHIPMENT = 15`). */
export type Value = string | { readonly value: string; readonly name: string };

/** `int`, `long`, `double`, `float`, `string`, `boolean`, `date`, `map`, `list`, or a class of the page. */
export type FieldType = string;

const PRIMITIVES: Readonly<Record<string, string>> = {
  int: "int",
  integer: "int",
  long: "long",
  double: "double",
  float: "float",
  string: "string",
  boolean: "boolean",
  date: "date",
  hashmap: "map",
  list: "list",
};

/** One spelling for each type: the pages write `Integer` and `int`, `Long` and `long`. Class names stay as they are. */
export function fieldType(spelled: string): FieldType {
  return primitive(spelled) ?? spelled;
}

/** The type that a primitive's spelling stands for; `undefined` for anything else. */
export function primitive(spelled: string): FieldType | undefined {
  const key = spelled.toLowerCase();
  return Object.hasOwn(PRIMITIVES, key) ? PRIMITIVES[key] : undefined;
}

/** Runs of white space become one blank; the ends are trimmed. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, " ").trim();
}

export function hash(text: string): Hash {
  return createHash("sha256").update(squeeze(text)).digest("hex").slice(0, 12);
}

/** Name of an API from its page's title: `Customer orders API` gives `lagerkoll-customer-orders`. */
export function apiName(title: string): string {
  const words = title.toLowerCase().replace(/\s*api$/, "");
  return `lagerkoll-${words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
}

/** The vendor renames classes to `…Dto`; their rows stay what they were. */
export function bareName(className: string): string {
  return className.replace(/Dto$/, "");
}

/** Sorts what has no order of its own, so that two captures of one page give the same text. */
export function canonical(facts: Facts): Facts {
  return {
    ...facts,
    authHeaders: [...facts.authHeaders].sort(),
    headers: Object.fromEntries(Object.entries(facts.headers).sort(by(([name]) => name))),
    errors: [...facts.errors].sort((a, b) => a.code - b.code),
    errorFields: [...facts.errorFields].sort(),
    operations: facts.operations
      .map((operation) => ({
        ...operation,
        parameters: [...operation.parameters].sort(by((parameter) => `${parameter.name} ${parameter.hashes.row}`)),
      }))
      .sort(by((operation) => `${operation.path} ${operation.method}`)),
    classes: facts.classes
      .map((type) => ({ ...type, fields: [...type.fields].sort(by((field) => field.name)) }))
      .sort(by((type) => type.name)),
  };
}

/** The text of `specs/facts/<api>.json`: sorted, and a row of the page in one line, so that a change shows as that line. */
export function serialise(facts: Facts): string {
  return `${inLines(canonical(facts), "")}\n`;
}

const LONGEST_LINE = 160;

function inLines(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= LONGEST_LINE) return flat;
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => inLines(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inLines(item, inner)}`);
  return `${list ? "[" : "{"}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${list ? "]" : "}"}`;
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
