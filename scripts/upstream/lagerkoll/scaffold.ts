import { Document, isPair, isScalar, visit, type YAMLMap } from "yaml";
import type { Class, Facts, Operation, Parameter } from "./facts.js";
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

const COMMON = "./common.yaml#/components";

/** Headers with credentials that common.yaml describes. */
const COMMON_HEADERS = ["store", "api_key", "user_id", "user_token"];

export interface ScaffoldOptions {
  /** Classes that stand in `common.yaml` already, by the name of their schema there. Default: none. */
  readonly shared?: ReadonlyMap<string, string>;
}

/**
 * A first complete spec of one API: every fact of its page in the place that specs/README.md names, to be refined by
 * hand (names, descriptions, body rules, retry safety). The facts are taken in the page's order.
 */
export function scaffold(facts: Facts, options?: ScaffoldOptions): string {
  return toYaml(scaffoldDocument(facts, options));
}

/** The same as an object. */
export function scaffoldDocument(facts: Facts, { shared = new Map() }: ScaffoldOptions = {}): Schema {
  const classRef = (name: string) =>
    shared.has(name) ? `${COMMON}/schemas/${shared.get(name)}` : `#/components/schemas/${name}`;
  const answered = reachable(
    facts,
    facts.operations.map((operation) => operation.response),
  );
  const ids = operationIds(facts.operations);
  const sections = [...new Set(facts.operations.map((operation) => operation.section))];
  const bodies = new Map<string, Schema>();

  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of facts.operations) {
    const path = pathTemplate(operation.path);
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: operationObject(operation, ids.get(operation)!, facts, classRef, bodies),
    };
  }
  const schemas: Record<string, Schema> = {};
  for (const type of facts.classes) {
    if (!shared.has(type.name)) schemas[type.name] = classSchema(type, facts.api, classRef, answered.has(type.name));
  }
  const server =
    facts.baseUrl === undefined
      ? {
          url: `https://capi.lagerkoll.com/v1/${facts.api.replace("lagerkoll-", "").replace(/-/g, "_")}`,
          "x-assumption": {
            claim: "The API is found where its name among the other APIs leads.",
            why: "The page states no base URL.",
          },
        }
      : { url: facts.baseUrl.replace(/\/$/, "") };

  return {
    openapi: "3.1.0",
    info: {
      title: `Lagerkoll ${facts.title}`,
      version: "1",
      description: `The ${facts.title} of Lagerkoll, described from its documentation page.`,
      "x-source": { title: facts.title, headers: facts.headers, hashes: facts.hashes },
    },
    servers: [server],
    tags: sections.map((name) => ({ name, description: `What the section "${name}" of the page lists.` })),
    security: securityRequirements(facts.authHeaders),
    ...(facts.rateLimit
      ? {
          "x-rate-limit": {
            limit: facts.rateLimit.limit,
            windowSeconds: facts.rateLimit.windowSeconds,
            key: facts.authHeaders.includes("store") ? ["store"] : facts.authHeaders,
          },
        }
      : {}),
    paths,
    components: {
      securitySchemes: Object.fromEntries(
        facts.authHeaders.map((name) => [
          name,
          COMMON_HEADERS.includes(name)
            ? { $ref: `${COMMON}/securitySchemes/${name}` }
            : { type: "apiKey", in: "header", name },
        ]),
      ),
      responses: errorResponses(facts),
      schemas: {
        [errorName(facts)]: errorSchema(facts),
        [`${errorName(facts)}Code`]: errorCodeSchema(facts),
        ...schemas,
        ...Object.fromEntries(bodies),
      },
    },
  };
}

/** Where machines are authenticated by a key and people by a token, each together with the store. */
export function securityRequirements(headers: readonly string[]): Record<string, string[]>[] {
  const all = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, []]));
  const isUser = (name: string) => name.startsWith("user_");
  const isKey = (name: string) => name === "api_key";
  const others = headers.filter((name) => !isUser(name) && !isKey(name));
  const ways = [headers.filter(isKey), headers.filter(isUser)].filter((way) => way.length > 0);
  return ways.length === 0 ? [all(headers)] : ways.map((way) => all([...way, ...others]));
}

// Operations

/** Titles as method names; titles that come twice are told apart by their last path parameter, then by their method. */
function operationIds(operations: readonly Operation[]): Map<Operation, string> {
  const ids = new Map<Operation, string>();
  const taken = new Set<string>();
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

function operationObject(
  operation: Operation,
  operationId: string,
  facts: Facts,
  classRef: (name: string) => string,
  bodies: Map<string, Schema>,
): Schema {
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
  const requestBody = multipart ? formBody(listed, facts) : classBody(operation, facts, classRef, bodies);
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
function parameterRows(parameters: readonly Parameter[]): Record<string, unknown> {
  const rows: Record<string, Parameter["hashes"][]> = {};
  for (const { name, hashes } of parameters) rows[name] = [...(rows[name] ?? []), hashes];
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

function parameterSchema(name: string, facts: Facts, parameter?: Parameter): { schema: Schema; assumption: Schema } {
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

function parameterObject(name: string, place: "path" | "query", facts: Facts, parameter?: Parameter): Schema {
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
function classBody(
  operation: Operation,
  facts: Facts,
  classRef: (name: string) => string,
  bodies: Map<string, Schema>,
): Schema | undefined {
  if (operation.request === undefined) return undefined;
  const $ref = bodyRef(operation.request.replace(/\[\]$/, ""), operation.method, facts, classRef, bodies);
  const schema = operation.request.endsWith("[]") ? { type: "array", items: { $ref } } : { $ref };
  return { required: true, content: Object.fromEntries(operation.contentType.map((type) => [type, { schema }])) };
}

/** A class in a body: where the method must send some of its fields, or of those of its rows, a schema says so. */
function bodyRef(
  className: string,
  method: string,
  facts: Facts,
  classRef: (name: string) => string,
  bodies: Map<string, Schema>,
  trail: readonly string[] = [],
): string {
  const name = `${className}${method === "POST" ? "Create" : "Update"}`;
  const ref = `#/components/schemas/${name}`;
  if (bodies.has(name)) return ref;
  // What the server sets can't be required of the caller: where the page says both, a person decides.
  const fields = (facts.classes.find((type) => type.name === className)?.fields ?? []).filter(
    (field) => field.access !== "R",
  );
  const required = fields
    .filter((field) => field.mandatory?.some((by) => by === method || by === "always"))
    .map((field) => field.name);
  const properties = fields.flatMap((field): [string, Schema][] => {
    const inner = field.items ?? field.type;
    if (typeSchema(inner) || inner === className || trail.includes(inner)) return [];
    const $ref = bodyRef(inner, method, facts, classRef, bodies, [...trail, className]);
    if ($ref === classRef(inner)) return [];
    return [[field.name, field.type === "list" ? { type: "array", items: { $ref } } : { $ref }]];
  });
  if (required.length === 0 && properties.length === 0) return classRef(className);
  bodies.set(name, {
    type: "object",
    "x-body-of": className,
    allOf: [{ $ref: classRef(className) }],
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
  });
  return ref;
}

function answerContent(operation: Operation, classRef: (name: string) => string): Record<string, Schema> {
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

// Schemas

/** The schema of a class: what its page states, and the hashes of the rows that its descriptions were written for. */
export function classSchema(type: Class, api: string, classRef: (name: string) => string, answered: boolean): Schema {
  const properties = type.fields.map((field): [string, Schema] => {
    const schema = fieldSchema(field, classRef);
    const open = answered && field.accepted && typeSchema(field.type)?.type !== "boolean";
    return [field.name, open ? { ...schema, "x-open-enum": true } : schema];
  });
  return { type: "object", properties: Object.fromEntries(properties), "x-source": { [api]: classSource(type) } };
}

/** What of a class has no other place in a spec: its name on the page, and the hashes of its rows. */
export function classSource(type: Class): Schema {
  return { class: type.name, rows: Object.fromEntries(type.fields.map((field) => [field.name, field.hashes])) };
}

/** All classes that the given ones lead to. */
function reachable(facts: Facts, from: readonly (string | undefined)[]): Set<string> {
  const found = new Set<string>();
  const follow = (name: string | undefined): void => {
    const type = facts.classes.find((candidate) => candidate.name === name?.replace(/\[\]$/, ""));
    if (!type || found.has(type.name)) return;
    found.add(type.name);
    for (const field of type.fields) {
      follow(field.type);
      follow(field.items);
    }
  };
  from.forEach(follow);
  return found;
}

/** Name of the schema of an API's errors: `CustomerOrdersError`. */
function errorName({ title }: Facts): string {
  const name = camelCase(title.replace(/\s*api$/i, ""));
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Error`;
}

function errorResponses(facts: Facts): Schema {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${errorName(facts)}` } } };
  const { status, header } = facts.rateLimit ?? {};
  return {
    ...(status === undefined
      ? {}
      : {
          TooManyRequests: {
            description: "The calls for this minute are used up.",
            ...(header === undefined ? {} : { headers: { [header]: { $ref: `${COMMON}/headers/${header}` } } }),
            content,
          },
        }),
    Failure: { description: "The call failed; the error code says why.", content },
  };
}

function errorSchema(facts: Facts): Schema {
  return {
    type: "object",
    allOf: [{ $ref: `${COMMON}/schemas/ErrorBody` }],
    properties: { errorCode: { $ref: `#/components/schemas/${errorName(facts)}Code` } },
  };
}

function errorCodeSchema({ api, errors }: Facts): Schema {
  return {
    type: "integer",
    description: "Says why a call failed.",
    enum: errors.map(({ code }) => code),
    "x-enum-varnames": errors.map(({ code }) => `ERROR_${code}`),
    "x-open-enum": true,
    "x-source": { [api]: { rows: Object.fromEntries(errors.map(({ code, hashes }) => [`${code}`, hashes])) } },
  };
}

// YAML

/** Hashes and short lists in one line each, an empty line between the parts of the document, operations and schemas. */
export function toYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      node.flow = node.items.every(isScalar);
    },
    Map(_, node, path) {
      const keys = path.filter(isPair).map((pair) => String(pair.key));
      if (keys.includes("x-source") && isHashes(node)) node.flow = true;
      const parts = keys.length === 0 || ["paths", "components/schemas"].includes(keys.join("/"));
      if (!parts) return;
      for (const { key } of node.items.slice(keys.length === 0 ? 2 : 1)) if (isScalar(key)) key.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

/** Is this one of the facts' `hashes`, all of them short texts? */
function isHashes(node: YAMLMap): boolean {
  return node.items.every(({ value }) => isScalar(value) && /^[0-9a-f]{12}$/.test(String(value.value)));
}
