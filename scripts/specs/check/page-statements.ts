import type { Class, Facts, Field, Operation, Parameter, Value } from "../../upstream/lagerkoll/facts.js";
import { securityRequirements } from "../../upstream/lagerkoll/scaffold.js";
import {
  literal,
  parameterType,
  pathParameters,
  pathTemplate,
  typeSchema,
} from "../../upstream/lagerkoll/spec-schema.js";
import { type Aspect, keyOf, type Sent, type Statement, text } from "./statement.js";

/** Everything that a page states. What a spec must say in several places is stated for each. */
export function pageStatements(facts: Facts): Statement[] {
  const statements: Statement[] = [];
  const state: State = (subject, aspect, value, within = "") =>
    statements.push({ key: keyOf(subject, aspect), subject, aspect, value: text(value), within });

  state("", "name", facts.api);
  state("", "title", facts.title);
  state("", "headers", facts.headers);
  state("", "hashes", facts.hashes);
  if (facts.baseUrl !== undefined) state("", "base URL", facts.baseUrl);
  if (facts.rateLimit) {
    state("", "limit", facts.rateLimit.limit);
    state("", "window in seconds", facts.rateLimit.windowSeconds);
  }
  for (const name of facts.authHeaders) state(`auth header ${name}`, "exists", "");
  state("", "security", securityRequirements(facts.authHeaders));
  for (const { code, hashes } of facts.errors) {
    state(`error ${code}`, "exists", "", "errors");
    state(`error ${code}`, "hashes", hashes, "errors");
  }
  for (const section of new Set(facts.operations.map((operation) => operation.section)))
    state(`section ${section}`, "exists", "");
  for (const operation of facts.operations) stateOperation(operation, facts, state);
  for (const type of facts.classes) stateClass(type, state);
  return statements;
}

type State = (subject: string, aspect: Aspect, value: unknown, within?: string) => void;

function stateOperation(operation: Operation, facts: Facts, state: State): void {
  const at = `${operation.method} ${pathTemplate(operation.path)}`;
  const of = (aspect: Aspect, value: unknown) => state(at, aspect, value);
  state(at, "exists", "", "paths");
  of("path", operation.path);
  of("section", operation.section);
  of("title", operation.title);
  of("hashes", operation.hashes);
  of("accept", [...operation.accept].sort());
  of("content type", [...operation.contentType].sort());
  const failed = `${at} answer default`;
  state(failed, "error body", [...facts.errorFields].sort(), at);
  state(failed, "error codes", facts.errors.map(({ code }) => code).sort(), at);
  const { status, header } = facts.rateLimit ?? {};
  if (status !== undefined) {
    const limited = `${at} answer ${status}`;
    if (header !== undefined) state(limited, "headers", [header], at);
    state(limited, "error body", [...facts.errorFields].sort(), at);
  }

  // A file's bytes need no sample; which JSON or XML an operation without a sample answers is not known.
  const answer = operation.response ?? "file";
  for (const type of operation.accept)
    if (operation.response !== undefined || !isData(type)) state(`${at} answer ${type}`, "answer", answer, at);

  const form = operation.contentType.includes("multipart/form-data");
  if (form || operation.request !== undefined) of("body is sent", true);
  if (operation.request !== undefined) {
    for (const type of operation.contentType) state(`${at} body ${type}`, "body", operation.request, at);
    const list = operation.request.endsWith("[]");
    stateBody(operation.request.replace(/\[\]$/, ""), operation.method, `${at} body${list ? "[]" : ""}`, facts, state);
  }

  const inPath = pathParameters(operation.path);
  const names = new Set([...inPath, ...operation.parameters.map(({ name }) => name)]);
  for (const name of names) {
    const subject = `${at} ${inPath.includes(name) ? "path" : form ? "form" : "query"} ${name}`;
    stateParameter(
      name,
      operation.parameters.filter((parameter) => parameter.name === name),
      facts,
      (aspect, value) => state(subject, aspect, value, at),
    );
  }
}

/** A parameter, from all rows that the page has of it. */
function stateParameter(
  name: string,
  rows: readonly Parameter[],
  facts: Facts,
  state: (aspect: Aspect, value: unknown) => void,
): void {
  state("exists", "");
  if (rows.length > 0) state("hashes", rows.map(({ hashes }) => text(hashes)).sort());
  for (const row of rows) {
    if (row.default !== undefined) state("default", row.default);
    if (row.allowed) stateValues(row.allowed, (value) => value, state);
    // Without a value the type is a guess, and guesses are the spec's to make.
    if (row.default !== undefined || row.allowed) state("type", parameterType(name, facts, row).schema.type);
  }
}

function stateClass({ name: className, fields }: Class, state: State): void {
  state(className, "exists", "", "classes");
  for (const field of fields) {
    const subject = `${className}.${field.name}`;
    const of = (aspect: Aspect, value: unknown) => state(subject, aspect, value, className);
    const type = typeSchema(field.type) ?? {};
    of("exists", "");
    of("type", field.type);
    of("access", field.access ?? "none");
    of("hashes", field.hashes);
    if (field.items !== undefined) of("items", field.items);
    if (field.default !== undefined) of("default", literal(field.default, type));
    if (field.accepted) stateValues(field.accepted, (value) => literal(value, type), of);
    if (field.mandatory) of("mandatory", [...field.mandatory].sort());
  }
}

function stateValues(
  values: readonly Value[],
  read: (value: string) => unknown,
  state: (aspect: Aspect, value: unknown) => void,
): void {
  state(
    "values",
    values.map((value) => read(typeof value === "string" ? value : value.value)),
  );
  const names = values.filter((value) => typeof value !== "string").map(({ name }) => name);
  if (names.length > 0) state("names of values", names);
}

/** How the body of a method treats each field of a class, and of the classes that come with it. */
function stateBody(
  className: string,
  method: string,
  at: string,
  facts: Facts,
  state: State,
  trail: readonly string[] = [],
): void {
  const type = facts.classes.find(({ name }) => name === className);
  if (!type || trail.includes(className)) return;
  for (const field of type.fields) {
    const subject = `${at} ${field.name}`;
    const sent = sentBy(method, field);
    state(subject, "sent in bodies", sent, at);
    if (sent !== "left out")
      stateBody(field.items ?? field.type, method, itemsOf(subject, field.type === "list"), facts, state, [
        ...trail,
        className,
      ]);
  }
}

/** What the server sets isn't sent, save where the page says that a method must. */
function sentBy(method: string, { access, mandatory = [] }: Field): Sent {
  if (mandatory.includes(method) || mandatory.includes("always")) return "required";
  return access === "R" ? "left out" : "optional";
}

export function itemsOf(subject: string, isList: boolean): string {
  return isList ? `${subject}[]` : subject;
}

/** Is this a media type whose content has a schema? */
export function isData(mediaType: string): boolean {
  return /[/+](?:json|xml)$/.test(mediaType);
}
