import { literal } from "../../upstream/lagerkoll/spec-schema.js";
import { claimBody } from "./body-claims.js";
import { claimObject } from "./class-claims.js";
import { isAdded, isMarked } from "./marks.js";
import { isData, itemsOf } from "./page-statements.js";
import type { ErrorBody, Reading } from "./reading.js";
import { partsOf, propertiesOf, requiredOf, SchemaView } from "./schema-view.js";
import type { SpecNode } from "./spec-node.js";
import { text } from "./statement.js";

const METHODS = ["get", "post", "put", "delete", "patch", "head", "options"];

/** What the spec's operations say. */
export function claimOperations(reading: Reading): void {
  const paths = reading.root.get("paths");
  if (!paths) return;
  reading.locate("paths", paths);
  for (const item of paths.members())
    for (const operation of item.members())
      if (METHODS.includes(operation.key)) claimOperation(item, operation, reading);
}

function claimOperation(item: SpecNode, operation: SpecNode, reading: Reading): void {
  const { claim, locate } = reading;
  const at = `${operation.key.toUpperCase()} ${item.key}`;
  locate(at, operation);
  const ours = { ours: isAdded(operation) };
  claim(at, "exists", "", operation, ours);

  const source = operation.get("x-source");
  const sourced = (key: string) => source?.get(key) ?? operation;
  const path = source?.take("path");
  claim(at, "path", path ?? item.key, source?.get("path") ?? item, ours);
  if (path === item.key) claimNeedless(at, "path", operation, reading);
  const title = source?.take("title");
  if (title !== undefined) claim(at, "title", title, sourced("title"), ours);
  const hashes = source?.take("hashes");
  if (hashes !== undefined) claim(at, "hashes", hashes, sourced("hashes"), ours);
  // Sections have one operation each way: further tags stay untaken.
  const section = operation.get("tags")?.take("0");
  if (section !== undefined) claim(at, "section", section, operation.get("tags")!, ours);

  claimAnswers(at, operation, reading);
  claimRequest(at, operation, reading);
  for (const parameter of [
    ...(item.get("parameters")?.members() ?? []),
    ...(operation.get("parameters")?.members() ?? []),
  ])
    claimParameter(at, parameter, operation, reading);
  for (const row of source?.get("rows")?.members() ?? []) {
    const value = source!.get("rows")!.take(row.key);
    const rows = (Array.isArray(value) ? value : [value]).map(text).sort();
    claim(parameterSubject(at, row.key, operation), "hashes", rows, row);
  }
}

/** Each fact has one place: `x-source` says only what no other place can. */
function claimNeedless(at: string, key: string, operation: SpecNode, { claim }: Reading): void {
  claim(at, "other places", `\`${key}\` of x-source`, operation.at("x-source", key) ?? operation);
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? [...list].sort() : list;
}

/** Where a parameter of that name stands: in the path, the query, a header or a form. */
function parameterSubject(at: string, name: string, operation: SpecNode): string {
  const inForm = operation.at("requestBody", "content", "multipart/form-data", "schema", "properties", name);
  if (inForm) return `${at} form ${name}`;
  return `${at} ${at.includes(`{${name}}`) ? "path" : "query"} ${name}`;
}

// Answers

function claimAnswers(at: string, operation: SpecNode, reading: Reading): void {
  const { claim, locate } = reading;
  const responses = operation.get("responses");
  for (const response of responses?.members() ?? []) {
    const resolved = response.resolved();
    if (response.key === "200") {
      claimSuccess(at, operation, resolved, reading);
      continue;
    }
    const subject = `${at} answer ${response.key}`;
    const ours = { ours: isAdded(response, resolved) };
    locate(subject, response);
    const headers = resolved.get("headers")?.members() ?? [];
    // What a header of that name holds is known from HTTP.
    for (const header of headers) header.resolved().pass("schema");
    if (headers.length > 0)
      claim(
        subject,
        "headers",
        headers.map(({ key }) => key),
        response,
        ours,
      );
    claimError(subject, resolved, reading, ours);
  }
}

function claimSuccess(at: string, operation: SpecNode, response: SpecNode, reading: Reading): void {
  const { classes, claim, locate } = reading;
  const content = response.get("content");
  const stated = operation.get("x-source")?.take("accept");
  const types = content?.members() ?? [];
  const shown = types.filter((media) => !isOursAsMedia(media)).map(({ key }) => key);
  claim(at, "accept", sorted(stated ?? shown), operation.at("x-source", "accept") ?? content ?? response);
  if (text(sorted(stated)) === text(sorted(shown))) claimNeedless(at, "accept", operation, reading);
  for (const media of types) {
    const subject = `${at} answer ${media.key}`;
    locate(subject, media);
    claim(subject, "answer", contentOf(media, classes), media, { ours: isAdded(response) || isOursAsMedia(media) });
  }
}

/** What the content of a media type is: a class, a list of it, or a file. */
function contentOf(media: SpecNode, classes: Reading["classes"]): string {
  const schema = media.get("schema");
  if (!schema) return "nothing";
  const view = new SchemaView([schema], classes);
  const type = view.takeType();
  if (type === text({ format: "binary", type: "string" })) return "file";
  return type === "list" ? `${view.takeItems()}[]` : type;
}

function isOursAsMedia(media: SpecNode): boolean {
  return isAdded(media, media.get("schema"));
}

/** The error body: its fields and, where they are listed, the values of `errorCode`. */
function claimError(at: string, response: SpecNode, reading: Reading, ours: { readonly ours: boolean }): void {
  for (const media of response.get("content")?.members() ?? []) {
    const schema = media.get("schema");
    if (!schema) continue;
    const { fields, codes, list } = readError(schema, reading);
    reading.claim(at, "error body", fields, schema, ours);
    // An answer of one status may list all codes or none.
    if (codes) reading.claim(at, "error codes", codes, list ?? schema, { ours: !at.endsWith(" default") });
  }
}

/** Operations share their error bodies: each is read once. Types of the fields are no facts. */
function readError(schema: SpecNode, reading: Reading): ErrorBody {
  const known = reading.errors.get(schema.resolved().value);
  if (known) return known;
  const properties = propertiesOf(schema, claimObject(reading));
  for (const part of partsOf(schema)) part.pass("required");
  const body: { fields: string[]; codes?: unknown[]; list?: SpecNode } = { fields: [] };
  for (const [name, places] of properties) {
    const view = new SchemaView(places, reading.classes);
    if (!view.nodes.some((node) => node.get("x-added"))) body.fields.push(name);
    for (const keyword of ["type", "format", "items", "additionalProperties"]) view.pass(keyword);
    const values = view.take("enum");
    if (name !== "errorCode" || !Array.isArray(values)) continue;
    body.codes = [...values].sort();
    body.list = view.place("enum");
    view.pass("x-enum-varnames");
    claimErrorCodes(values, body.list.parent!, reading);
  }
  body.fields.sort();
  reading.errors.set(schema.resolved().value, body);
  return body;
}

function claimErrorCodes(values: readonly unknown[], schema: SpecNode, { api, claim, locate }: Reading): void {
  locate("errors", schema);
  for (const code of values) claim(`error ${code}`, "exists", "", schema.get("enum")!);
  const rows = schema.at("x-source", api, "rows");
  for (const row of rows?.members() ?? []) claim(`error ${row.key}`, "hashes", rows!.take(row.key), row);
}

// Requests

function claimRequest(at: string, operation: SpecNode, reading: Reading): void {
  const { classes, claim, locate } = reading;
  const place = operation.get("requestBody");
  const body = place?.resolved();
  const stated = operation.get("x-source")?.take("contentType");
  const media = body?.get("content")?.members() ?? [];
  const ours = isAdded(place, body);
  const shown = (ours ? [] : media).filter((type) => !isOursAsMedia(type)).map(({ key }) => key);
  claim(at, "content type", sorted(stated ?? shown), operation.at("x-source", "contentType") ?? body ?? operation);
  if (text(sorted(stated)) === text(sorted(shown))) claimNeedless(at, "contentType", operation, reading);
  if (!body) return;
  claim(at, "body is sent", body.take("required") === true, body, { ours });
  for (const type of media) {
    const schema = type.get("schema");
    if (type.key === "multipart/form-data") {
      if (schema) claimForm(at, schema, operation, reading);
      continue;
    }
    const isOurs = ours || isOursAsMedia(type);
    const subject = `${at} body ${type.key}`;
    locate(subject, type);
    claim(subject, "body", contentOf(type, classes), type, { ours: isOurs });
    if (!schema) continue;
    const first = media.find(({ key }) => isData(key));
    if (first && first.key !== type.key && text(schema.value) === text(first.get("schema")?.value)) continue;
    const view = new SchemaView([schema], classes);
    const items = view.items();
    const inner = items ? new SchemaView(items, classes).classNode : view.classNode;
    if (inner) claimBody(inner, itemsOf(`${at} body`, items !== undefined), reading, isOurs);
  }
}

function claimForm(at: string, schema: SpecNode, operation: SpecNode, reading: Reading): void {
  const { claim } = reading;
  const properties = propertiesOf(schema, claimObject(reading));
  for (const [name, places] of properties) {
    const subject = `${at} form ${name}`;
    claimValue(subject, places, operation, reading, []);
  }
  // That a field of a form must be sent is no fact of a page.
  for (const [name, place] of requiredOf(schema, false))
    claim(`${at} form ${name}`, "required", true, place, {
      ours: isMarked(schema, ...(properties.get(name) ?? [])),
    });
}

// Parameters

function claimParameter(at: string, place: SpecNode, operation: SpecNode, reading: Reading): void {
  const parameter = place.resolved();
  const marked = [place, parameter];
  // What is ours states nothing, so that it may stand in a component that one operation uses.
  const read = isAdded(...marked) ? "pass" : "take";
  const [name, where, required] = [parameter[read]("name"), parameter[read]("in"), parameter[read]("required")];
  const subject = `${at} ${where} ${name}`;
  if (where === "path" ? required !== true : required === true)
    reading.claim(subject, "required", required ?? false, parameter, { ours: isMarked(...marked) && where !== "path" });
  const schema = parameter.get("schema");
  claimValue(subject, schema ? [schema] : [], operation, reading, marked, place);
}

/** What a parameter, or a field of a form, says of its values. Its type is a fact where the page has a value of it. */
function claimValue(
  subject: string,
  schemas: readonly SpecNode[],
  operation: SpecNode,
  { root, classes, claim, locate }: Reading,
  markable: readonly SpecNode[],
  place: SpecNode = schemas[0] ?? operation,
): void {
  const view = new SchemaView(schemas, classes);
  const bearers = [...markable, ...view.nodes];
  const ours = isAdded(...bearers);
  locate(subject, place);
  claim(subject, "exists", "", place, { ours });
  const type = view.take("type");
  view.pass("format");
  view.pass("x-epoch");
  // Guesses about many parameters may stand once for all, at the root.
  const isGuess = isMarked(...bearers, root, root.get("info"), operation);
  if (type !== undefined) claim(subject, "type", type, view.place("type"), { ours: isGuess });
  view.claimValues(
    (aspect, value, node, isOurs) => claim(subject, aspect, value, node, { ours: isOurs }),
    markable,
    (value) => asOnPage(value, type),
  );
}

/** A value as pages write it: as text; as it stands when it doesn't fit its type. */
function asOnPage(value: unknown, type: unknown): unknown {
  const written = String(value);
  return literal(written, { type }) === value ? written : { value, type };
}
