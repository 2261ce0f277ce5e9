import { classUse } from "../check/lagerkoll/class-use.js";
import type { Class, Facts, Field, Operation, Parameter } from "./facts.js";
import {
  camelCase,
  fieldSchema,
  literal,
  parameterType,
  pathParameters,
  pathTemplate,
  type Schema,
  typeSchema,
  valueKeywords,
} from "./spec-schema.js";

/** What an operation's part of a spec refers to. */
export interface SpecParts {
  readonly facts: Facts;
  /** The `$ref` of a class's schema. */
  readonly classRef: (className: string) => string;
  /** The `$ref` of the schema that a class already has as the body of a method. */
  readonly knownBody: (className: string, method: string) => string | undefined;
  /** The `$ref` of what a class's schema has in common with its bodies, where some fields differ in them. */
  readonly fieldsRef: (className: string) => string | undefined;
  /** The bodies that come with the operations, by name: filled as they are needed. */
  readonly bodies: Map<string, Schema>;
}

/** Titles as method names; titles that come twice are told apart by their last path parameter, then by their method. */
export function operationIds(
  operations: readonly Operation[],
  known: ReadonlySet<string> = new Set(),
): Map<Operation, string> {
  const ids = new Map<Operation, string>();
  const taken = new Set(known);
  for (const operation of operations) {
    const base = camelCase(operation.title.replace(/['´`]/g, "")) || "call";
    const by = pathParameters(operation.path).at(-1);
    const longer = `${base}By${camelCase(by ?? operation.path).replace(/^./, (first) => first.toUpperCase())}`;
    const id = [base, longer, `${longer}${operation.method}`].find((candidate) => !taken.has(candidate));
    if (id === undefined)
      throw new Error(`${operation.method} ${operation.path}: "${operation.title}" names three operations`);
    taken.add(id);
    ids.set(operation, id);
  }
  return ids;
}

/** An operation as its place in `paths` has it. */
export function operationObject(operation: Operation, operationId: string, spec: SpecParts): Schema {
  const { facts, classRef } = spec;
  const multipart = operation.contentType.includes("multipart/form-data");
  const path = pathTemplate(operation.path);
  const inPath = pathParameters(operation.path);
  const listed = [
    ...new Map([...operation.parameters].reverse().map((parameter) => [parameter.name, parameter])).values(),
  ].reverse();
  const inQuery = multipart ? [] : listed.filter((parameter) => !inPath.includes(parameter.name));
  const parameters = [
    ...inPath.map((name) =>
      parameterObject(
        name,
        "path",
        facts,
        listed.find((parameter) => parameter.name === name),
      ),
    ),
    ...inQuery.map((parameter) => parameterObject(parameter.name, "query", facts, parameter)),
  ];
  const requestBody = multipart ? formBody(listed, facts) : classBody(operation, spec);
  const answer = answerContent(operation, classRef);
  const pagination = paginationOf(operation, facts);
  return {
    operationId,
    summary: operation.title,
    tags: [operation.section],
    "x-source": {
      title: operation.title,
      ...(path === operation.path ? {} : { path: operation.path }),
      ...(Object.keys(answer).join() === operation.accept.join() ? {} : { accept: operation.accept }),
      ...(requestBody || operation.contentType.length === 0 ? {} : { contentType: operation.contentType }),
      ...(operation.parameters.length === 0 ? {} : { rows: parameterRows(operation.parameters) }),
      hashes: operation.hashes,
    },
    ...(pagination ? { "x-pagination": pagination } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody ? { requestBody } : {}),
    responses: {
      "200": {
        description: "The call succeeded.",
        ...(Object.keys(answer).length === 0 ? {} : { content: answer }),
      },
      ...(facts.rateLimit?.status === undefined
        ? {}
        : { [facts.rateLimit.status]: { $ref: "#/components/responses/TooManyRequests" } }),
      default: { $ref: "#/components/responses/Failure" },
    },
  };
}

/** The hashes of the rows by parameter; a list where the page has several rows of one name. */
export function parameterRows(parameters: readonly Parameter[]): Record<string, unknown> {
  const rows: Record<string, Parameter["hashes"][]> = {};
  for (const { name, hashes } of parameters) rows[name] = [...(rows[name] ?? []), hashes];
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

/** What is known of the values of a parameter or of a form's field, and the mark where the type is a guess. */
export function parameterSchema(
  name: string,
  facts: Facts,
  parameter?: Parameter,
): { schema: Schema; assumption: Schema } {
  const { schema, guess } = parameterType(name, facts, parameter);
  return {
    schema: {
      ...schema,
      ...valueKeywords(parameter?.allowed, schema),
      ...(parameter?.default === undefined ? {} : { default: literal(parameter.default, schema) }),
    },
    assumption:
      guess === undefined
        ? {}
        : { "x-assumption": { claim: `\`${name}\` is of type ${String(schema.type)}.`, why: guess } },
  };
}

/** A parameter with the type that its name and values suggest. */
export function parameterObject(name: string, place: "path" | "query", facts: Facts, parameter?: Parameter): Schema {
  const { schema, assumption } = parameterSchema(name, facts, parameter);
  return { name, in: place, ...(place === "path" ? { required: true } : {}), schema, ...assumption };
}

function formBody(parameters: readonly Parameter[], facts: Facts): Schema {
  const properties = parameters.map((parameter): [string, Schema] => {
    if (parameter.name === "file") return ["file", FILE];
    const { schema, assumption } = parameterSchema(parameter.name, facts, parameter);
    return [parameter.name, { ...schema, ...assumption }];
  });
  const files = properties.filter(([, schema]) => schema.format === "binary").map(([name]) => name);
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(files.length === 0 ? {} : { required: files }),
  };
  return { required: true, content: { "multipart/form-data": { schema } } };
}

const FILE = {
  type: "string",
  format: "binary",
  "x-assumption": { claim: "`file` must be sent.", why: "The page doesn't say which form fields must." },
};

/** The body of an operation with a body sample. */
function classBody(operation: Operation, spec: SpecParts): Schema | undefined {
  if (operation.request === undefined) return undefined;
  const $ref = bodyRef(operation.request.replace(/\[\]$/, ""), operation.method, spec);
  const schema = operation.request.endsWith("[]") ? { type: "array", items: { $ref } } : { $ref };
  return { required: true, content: Object.fromEntries(operation.contentType.map((type) => [type, { schema }])) };
}

/** A class in a body: where the method must send some of its fields, or of those of its rows, a schema says so. */
export function bodyRef(className: string, method: string, spec: SpecParts, trail: readonly string[] = []): string {
  const { facts, classRef, knownBody, bodies } = spec;
  const known = knownBody(className, method);
  if (known !== undefined) return known;
  const whole = classRef(className);
  const name = bodyName(whole.replace(/^.*\//, ""), method);
  const ref = `#/components/schemas/${name}`;
  if (bodies.has(name)) return ref;
  const type = facts.classes.find((candidate) => candidate.name === className);
  const fields = type?.fields ?? [];
  const apart = type ? fieldsApart(type, facts) : [];
  const required = fields.filter((field) => isDemanded(field, method)).map((field) => field.name);
  const properties = fields.flatMap((field): [string, Schema][] => {
    // What the server sets and the page yet demands is writable here.
    if (field.access === "R") return isDemanded(field, method) ? [[field.name, writable(field, spec)]] : [];
    const inner = field.items ?? field.type;
    if (typeSchema(inner)) return [];
    const isWithin = inner === className || trail.includes(inner);
    const $ref = isWithin ? classRef(inner) : bodyRef(inner, method, spec, [...trail, className]);
    if ($ref === classRef(inner) && !apart.includes(field)) return [];
    return [[field.name, field.type === "list" ? { type: "array", items: { $ref } } : { $ref }]];
  });
  if (required.length === 0 && properties.length === 0) return whole;
  const common = apart.length > 0 && properties.length > 0 ? spec.fieldsRef(className) : undefined;
  const isAllApart = apart.length === fields.length && properties.length > 0;
  bodies.set(name, {
    type: "object",
    "x-body-of": whole.replace(/^.*\//, ""),
    ...(isAllApart ? {} : { allOf: [{ $ref: common ?? whole }] }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
  });
  return ref;
}

/** Name of a class's schema as the body of a method: `SupplierCreate`. */
export function bodyName(schema: string, method: string): string {
  return `${schema}${method === "POST" ? "Create" : method === "PUT" ? "Update" : `${method.charAt(0)}${method.slice(1).toLowerCase()}`}`;
}

/** Must the body of a method have the field? */
export function isDemanded({ mandatory }: Field, method: string): boolean {
  return mandatory?.some((by) => by === method || by === "always") ?? false;
}

/** Does the page say of a field both that the server sets it and that a body must have it, as of rows' ids? */
export function isContradictory({ access, mandatory }: Field): boolean {
  return access === "R" && mandatory !== undefined;
}

/**
 * The fields of a class that can't be shared with its bodies, since these have them otherwise: what is read-only here and
 * sent there, itself or deeper. None for a class that nobody sends.
 */
export function fieldsApart(type: Class, facts: Facts): Field[] {
  const classes = new Map(facts.classes.map((candidate) => [candidate.name, candidate]));
  const isApart = (field: Field, trail: readonly string[]): boolean => {
    const inner = classes.get(field.items ?? field.type);
    if (isContradictory(field)) return true;
    if (!inner || field.access === "R" || trail.includes(inner.name)) return false;
    return inner.fields.some((deeper) => isApart(deeper, [...trail, inner.name]));
  };
  return isSent(type.name, facts) ? type.fields.filter((field) => isApart(field, [type.name])) : [];
}

/** Is the class part of a body? */
function isSent(className: string, facts: Facts): boolean {
  return classUse(facts).sentBy(className).size > 0;
}

/** Name of the schema, or its `$ref`, of what a class has in common with its bodies, where some fields differ in them. */
export function commonFields(schema: string): string {
  return `${schema}Fields`;
}

/** A field that the server sets, as a body has it that must send it all the same. */
export function writable(field: Field, { classRef }: SpecParts): Schema {
  const { readOnly: _, "x-mandatory": __, ...schema } = fieldSchema(field, classRef);
  return {
    ...schema,
    "x-assumption": {
      claim: `\`${field.name}\` is sent, although it is read-only.`,
      why: "The page gives it the access R, and makes it mandatory.",
    },
  };
}

/** What an operation answers, by media type. */
export function answerContent(operation: Operation, classRef: (name: string) => string): Record<string, Schema> {
  const { response, accept } = operation;
  if (response !== undefined) {
    const $ref = classRef(response.replace(/\[\]$/, ""));
    const schema = response.endsWith("[]") ? { type: "array", items: { $ref } } : { $ref };
    return Object.fromEntries(accept.map((type) => [type, { schema }]));
  }
  // A file's bytes need no sample; which JSON or XML an operation without a sample answers is not known.
  const files = accept.filter((type) => !/[/+](?:json|xml)$/.test(type));
  return Object.fromEntries(files.map((type) => [type, { schema: { type: "string", format: "binary" } }]));
}

function paginationOf(operation: Operation, facts: Facts): Schema | undefined {
  const names = operation.parameters.map((parameter) => parameter.name);
  const limit = ["limit", "page_size"].find((name) => names.includes(name));
  const page = operation.parameters.find((parameter) => parameter.name === "page");
  const fields = facts.classes.find((type) => type.name === operation.response)?.fields ?? [];
  const lists = fields.filter((field) => field.type === "list");
  if (operation.method !== "GET" || !limit || !page || lists.length !== 1) return undefined;
  return {
    items: lists[0]!.name,
    page: { param: "page", first: Number(page.default ?? 0) },
    limit,
    end: fields.some((field) => field.name === "pages") ? "pages" : "shortPage",
  };
}
