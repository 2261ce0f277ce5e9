import type { SpecNode } from "./spec-node.js";

/** One thing that a page states, in the words in which a spec's claims are compared with it. */
export interface Statement {
  readonly key: string;
  /** What it is about, as a person would name it: `GET /{id} query limit`, `Supplier.language`, `error 900601`. */
  readonly subject: string;
  /** What of it: `default`, `type`, … */
  readonly aspect: Aspect;
  /** What is stated, as a text that is equal only for equal statements. */
  readonly value: string;
  /** The thing that the subject is part of: where to put it when it is missing. */
  readonly within: string;
}

/** One thing that a spec states at one of its places. */
export interface Claim {
  readonly key: string;
  readonly subject: string;
  readonly aspect: Aspect;
  readonly value: string;
  readonly node: SpecNode;
  /** The place says that this is ours, with its reason, so that the page need not state it. */
  readonly ours?: boolean;
  /** The place says, with its reason, that it departs from the page here. */
  readonly departs?: boolean;
  /** Says again what has its place elsewhere: it must be right there, and isn't enough alone. */
  readonly repeats?: boolean;
}

export type Aspect = keyof typeof PLACES;

/** Every aspect with its place in a spec, for people; specs/README.md has the table. */
export const PLACES = {
  exists: "itself",
  name: "the name of the API in the manifest",
  title: "`title` of `x-source`",
  headers: "`headers` of `info.x-source`, or of the answer",
  hashes: "its hashes in `x-source`",
  "base URL": "`url` of the first server",
  limit: "`limit` of `x-rate-limit`",
  "window in seconds": "`windowSeconds` of `x-rate-limit`",
  security: "`security` of the document",
  "error body": "the properties of the schema of the answer",
  "error codes": "`enum` of `errorCode` in the schema of the answer",
  section: "`tags`, a single one",
  path: "`x-source.path`, or its key in `paths`",
  accept: "the media types of the answer 200, or `x-source.accept`",
  "content type": "the media types of `requestBody`, or `x-source.contentType`",
  answer: "the schema of that media type of the answer 200",
  body: "the schema of that media type of `requestBody`",
  "body is sent": "`required: true` of `requestBody`",
  type: "`type`, `format` and `x-epoch`, or a `$ref` to the class's schema",
  items: "`items`",
  default: "`default`",
  values: "`enum`",
  "names of values": "`x-enum-varnames`",
  access: "`readOnly`, `writeOnly` or `x-access: none`",
  mandatory: "`x-mandatory`",
  required: "`required`",
  "sent in bodies": "`required` of the body's schema, its properties, or `x-body-exceptions`",
  "other places": "no more than one place",
  nullable: "`null` among its types",
} as const;

/** A value as a text that is equal only for equal values, whatever the order of keys. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "nothing" : canonical(value);
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const members = value as Record<string, unknown>;
  const keys = Object.keys(members).filter((key) => members[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(members[key])}`)
    .join()}}`;
}

/** What is said of what, without the value: a statement and a claim with one key are compared. */
export function keyOf(subject: string, aspect: Aspect): string {
  return `${subject}\n${aspect}`;
}

/** How bodies may treat a field. */
export type Sent = "required" | "optional" | "left out";
