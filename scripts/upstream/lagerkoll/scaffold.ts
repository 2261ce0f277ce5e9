import type { Class, Facts, Field } from "./facts.js";
import { commonFields, fieldsApart, operationIds, operationObject, type SpecParts } from "./scaffold-operation.js";
import { camelCase, fieldSchema, pathTemplate, type Schema, typeSchema } from "./spec-schema.js";
import { toYaml } from "./spec-style.js";

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
  const fieldsRef = (name: string) => (shared.has(name) ? undefined : commonFields(classRef(name)));
  const answered = answeredClasses(facts);
  const ids = operationIds(facts.operations);
  const sections = [...new Set(facts.operations.map((operation) => operation.section))];
  const parts: SpecParts = { facts, classRef, knownBody: () => undefined, fieldsRef, bodies: new Map() };

  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of facts.operations) {
    const path = pathTemplate(operation.path);
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: operationObject(operation, ids.get(operation)!, parts),
    };
  }
  const schemas: Record<string, Schema> = {};
  for (const type of facts.classes) {
    if (!shared.has(type.name)) Object.assign(schemas, classSchemas(type, facts, classRef, answered.has(type.name)));
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
    "x-review": true,
    servers: [server],
    tags: sections.map(sectionTag),
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
        ...Object.fromEntries(parts.bodies),
      },
    },
  };
}

/** A section of the page as a tag of the spec. */
export function sectionTag(name: string): Schema {
  return { name, description: `What the section "${name}" of the page lists.` };
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

// Schemas

/**
 * The schema of a class: what its page states, and the hashes of the rows that its descriptions were written for. Fields
 * that bodies have otherwise stand apart, so that bodies can share the others.
 */
export function classSchemas(
  type: Class,
  facts: Facts,
  classRef: (name: string) => string,
  answered: boolean,
): Record<string, Schema> {
  const own = fieldsApart(type, facts);
  const properties = (fields: readonly Field[]) =>
    Object.fromEntries(fields.map((field) => [field.name, propertySchema(field, classRef, answered)]));
  const source = { "x-source": { [facts.api]: classSource(type) } };
  const shared = type.fields.filter((field) => !own.includes(field));
  if (own.length === 0 || shared.length === 0)
    return { [type.name]: { type: "object", properties: properties(type.fields), ...source } };
  return {
    [commonFields(type.name)]: { type: "object", properties: properties(shared) },
    [type.name]: {
      type: "object",
      allOf: [{ $ref: commonFields(classRef(type.name)) }],
      properties: properties(own),
      ...source,
    },
  };
}

/** A field as a property. Of what is answered, further values may come. */
export function propertySchema(field: Field, classRef: (name: string) => string, answered: boolean): Schema {
  const schema = fieldSchema(field, classRef);
  const open = answered && field.accepted && typeSchema(field.type)?.type !== "boolean";
  return open ? { ...schema, "x-open-enum": true } : schema;
}

/** What of a class has no other place in a spec: its name on the page, and the hashes of its rows. */
export function classSource(type: Class): Schema {
  return { class: type.name, rows: Object.fromEntries(type.fields.map((field) => [field.name, field.hashes])) };
}

/** All classes that answers lead to. */
export function answeredClasses(facts: Facts): Set<string> {
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
  for (const { response } of facts.operations) follow(response);
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

/** Most pages show the error body that common.yaml has. */
function errorSchema(facts: Facts): Schema {
  const errorCode = { $ref: `#/components/schemas/${errorName(facts)}Code` };
  if ([...facts.errorFields].sort().join() === COMMON_ERROR_FIELDS)
    return { type: "object", allOf: [{ $ref: `${COMMON}/schemas/ErrorBody` }], properties: { errorCode } };
  const names = facts.errorFields.filter((name) => name !== "errorCode");
  const others = names.map((name): [string, Schema] => [name, name === "errorMessage" ? { type: "string" } : {}]);
  return { type: "object", properties: { errorCode, ...Object.fromEntries(others) } };
}

const COMMON_ERROR_FIELDS = "errorCode,errorData,errorField,errorMessage";

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
