import { describe, expect, it } from "vitest";
import type { GksFacts } from "../../gks/facts.js";
import type { Json } from "../../gks/fragments.js";
import type { Drift } from "../drift.js";
import { compareDocuments } from "./compare-document.js";
import { compareGksFacts } from "./compare-facts.js";

const ref = { $ref: "#/components/schemas/Jar" };
const content = (schema: Json = ref, type = "application/json") => ({ content: { [type]: { schema } } });
const document = (operation: Json, schemas: Json = {}, rest: Json = {}): Json => ({
  openapi: "3.0.4",
  info: { title: "Jars", version: "1" },
  paths: { "/jars": { post: operation } },
  components: { schemas },
  ...rest,
});
const empty = document({});
const operation = (facts: Json = {}, schemas: Json = {}) => document(facts, schemas);
const param = (facts?: Json, schema: Json = { type: "string" }) =>
  operation({ parameters: facts ? [{ name: "lid", in: "query", schema, ...facts }] : [] });
const response = (facts: Json, status = "200") => operation({ responses: { [status]: facts } });
const request = (facts: Json) => operation({ requestBody: facts });

/** The same class where it is sent only, answered only, and both. */
const uses = {
  sent: (jar: Json) => operation({ requestBody: content() }, { Jar: jar }),
  answered: (jar: Json) => operation({ responses: { 200: content() } }, { Jar: jar }),
  both: (jar: Json) => operation({ requestBody: content(), responses: { 200: content() } }, { Jar: jar }),
};
const object = (properties: Json, required: readonly string[] = []): Json => ({
  type: "object",
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const lid = (facts: Json, required = false) => object({ lid: facts }, required ? ["lid"] : []);
const text = (facts: Json = {}, required = false) => lid({ type: "string", ...facts }, required);

type Row = readonly [change: string, was: Json, now: Json, ...expected: string[]];
type Impact = Drift["impact"];

/** Impacts of a change of a class where it is sent, where it is answered, and where it is both. */
const inAll = (change: string, was: Json, now: Json, what: string, impacts: readonly [Impact, Impact, Impact]): Row[] =>
  (["sent", "answered", "both"] as const).map((use, index) => [
    `${change}, ${use}`,
    uses[use](was),
    uses[use](now),
    `${impacts[index]} ${what}`,
  ]);

const always = ["breaking", "breaking", "breaking"] as const;
const never = ["additive", "additive", "additive"] as const;
const docs = ["docs", "docs", "docs"] as const;
/** What refuses requests, and what answers may hold that nobody reckons with. */
const writers = ["breaking", "additive", "breaking"] as const;
const readers = ["additive", "breaking", "breaking"] as const;

const flows = (name: string, facts: Json = {}) =>
  document(
    {},
    {},
    {
      components: {
        securitySchemes: {
          oauth2: { type: "oauth2", flows: { [name]: { tokenUrl: "https://a.test", scopes: {}, ...facts } } },
        },
      },
    },
  );

describe("whom a change of Simutek's document concerns", () => {
  const rows: readonly Row[] = [
    ["nothing", uses.both(text()), uses.both(text())],
    [
      "the version",
      empty,
      document({}, {}, { info: { title: "Jars", version: "2" } }),
      "docs document-changed at info.version",
    ],
    [
      "servers",
      empty,
      document({}, {}, { servers: [{ url: "https://a.test" }] }),
      "additive base-url-added at servers",
    ],
    [
      "another server",
      document({}, {}, { servers: [{ url: "https://a.test" }] }),
      document({}, {}, { servers: [{ url: "https://b.test" }] }),
      "breaking base-url-changed at servers",
    ],
    [
      "tokens are wanted",
      empty,
      document({}, {}, { security: [{ oauth2: [] }] }),
      "breaking security-added at security",
    ],
    [
      "no tokens are wanted",
      document({}, {}, { security: [{ oauth2: [] }] }),
      empty,
      "additive security-removed at security",
    ],
    [
      "tokens are wanted for one",
      operation(),
      operation({ security: [{ oauth2: [] }] }),
      "breaking security-added at POST /jars",
    ],

    [
      "a way to get in comes",
      document({}, {}, { components: {} }),
      flows("password"),
      "additive security-added at oauth2",
    ],
    [
      "the way to get in goes",
      flows("password"),
      document({}, {}, { components: {} }),
      "breaking security-removed at oauth2",
    ],
    ["another grant", flows("password"), flows("clientCredentials"), "breaking grant-changed at oauth2"],
    [
      "another token URL",
      flows("password"),
      flows("password", { tokenUrl: "https://b.test" }),
      "breaking token-url-changed at oauth2",
    ],
    [
      "a scope comes",
      flows("password"),
      flows("password", { scopes: { all: "" } }),
      "additive scope-added at scope all",
    ],
    [
      "a scope goes",
      flows("password", { scopes: { all: "" } }),
      flows("password"),
      "breaking scope-removed at scope all",
    ],
    [
      "words on a scope",
      flows("password", { scopes: { all: "a" } }),
      flows("password", { scopes: { all: "b" } }),
      "docs text-changed at scope all",
    ],

    ["an operation comes", document({}, {}, { paths: {} }), operation(), "additive operation-added at POST /jars"],
    ["an operation goes", operation(), document({}, {}, { paths: {} }), "breaking operation-removed at POST /jars"],
    [
      "another path",
      operation({ summary: "A" }),
      document({}, {}, { paths: { "/j": { post: { summary: "A" } } } }),
      "breaking operation-path-changed at POST /jars",
    ],
    [
      "another method",
      operation({ summary: "A" }),
      document({}, {}, { paths: { "/jars": { put: { summary: "A" } } } }),
      "breaking operation-method-changed at POST /jars",
    ],
    ["another summary", operation({ summary: "A" }), operation({ summary: "B" }), "docs text-changed at POST /jars"],
    [
      "words on a path",
      empty,
      document({}, {}, { paths: { "/jars": { description: "A", post: {} } } }),
      "docs text-added at /jars",
    ],
    ["deprecated", operation(), operation({ deprecated: true }), "docs document-added at POST /jars deprecated"],
    ["another tag", operation({ tags: ["a"] }), operation({ tags: ["b"] }), "docs document-changed at POST /jars tags"],

    ["a parameter comes", param(), param({}), "additive param-added at POST /jars query lid"],
    ["a mandatory parameter comes", param(), param({ required: true }), "breaking param-added at POST /jars query lid"],
    ["a parameter goes", param({}), param(), "breaking param-removed at POST /jars query lid"],
    [
      "a parameter becomes mandatory",
      param({}),
      param({ required: true }),
      "breaking required-added at POST /jars query lid",
    ],
    [
      "a parameter is no longer mandatory",
      param({ required: true }),
      param({}),
      "additive required-removed at POST /jars query lid",
    ],
    ["words on a parameter", param({}), param({ description: "A" }), "docs text-added at POST /jars query lid"],
    [
      "an example of a parameter",
      param({ example: 1 }),
      param({ example: 2 }),
      "docs text-changed at POST /jars query lid",
    ],
    [
      "a parameter is deprecated",
      param({}),
      param({ deprecated: true }),
      "docs document-added at POST /jars query lid deprecated",
    ],
    [
      "another style of a parameter",
      param({ style: "form" }),
      param({ style: "spaceDelimited" }),
      "breaking document-changed at POST /jars query lid style",
    ],
    [
      "another default of a parameter",
      param({}, { default: 1 }),
      param({}, { default: 2 }),
      "breaking param-default-changed at POST /jars query lid",
    ],
    [
      "a default of a parameter comes",
      param({}, {}),
      param({}, { default: 2 }),
      "additive param-default-added at POST /jars query lid",
    ],
    [
      "values of a parameter come",
      param({}, {}),
      param({}, { enum: ["a"] }),
      "breaking enum-added at POST /jars query lid",
    ],
    [
      "another type of a parameter",
      param({}, { type: "string" }),
      param({}, { type: "boolean" }),
      "breaking property-type-changed at POST /jars query lid",
    ],
    [
      "parameters that stand elsewhere, of which one goes",
      operation({ parameters: [{ $ref: "#/a" }, { $ref: "#/b" }] }),
      operation({ parameters: [{ $ref: "#/b" }] }),
      "breaking param-removed at POST /jars #/a",
    ],

    [
      "a body comes that may be left out",
      operation(),
      request(content()),
      "additive request-class-added at POST /jars",
    ],
    [
      "a body comes that must be sent",
      operation(),
      request({ ...content(), required: true }),
      "breaking request-class-added at POST /jars",
    ],
    ["the body goes", request(content()), operation(), "breaking request-class-removed at POST /jars"],
    [
      "the body must be sent",
      request(content()),
      request({ ...content(), required: true }),
      "breaking required-added at POST /jars body",
    ],
    [
      "another body",
      request(content()),
      request(content({ type: "string" })),
      "breaking request-class-changed at POST /jars",
    ],
    [
      "a wider body",
      request(content({ type: "integer", format: "int32" })),
      request(content({ type: "integer", format: "int64" })),
      "additive request-class-changed at POST /jars",
    ],
    [
      "another media type",
      request(content()),
      request(content(ref, "text/json")),
      "breaking media-type-changed at POST /jars",
    ],

    [
      "an answer comes",
      response({}),
      operation({ responses: { 200: {}, 404: {} } }),
      "additive response-added at POST /jars response 404",
    ],
    [
      "an answer goes",
      operation({ responses: { 200: {}, 404: {} } }),
      response({}),
      "breaking response-removed at POST /jars response 404",
    ],
    [
      "an answer's content comes",
      response({}),
      response(content()),
      "additive response-class-added at POST /jars response 200",
    ],
    [
      "an answer's content goes",
      response(content()),
      response({}),
      "breaking response-class-removed at POST /jars response 200",
    ],
    [
      "another answer",
      response(content()),
      response(content({ type: "string" })),
      "breaking response-class-changed at POST /jars response 200",
    ],
    [
      "a media type of the answer comes",
      response(content()),
      response({ content: { ...content().content, "text/json": { schema: ref } } }),
      "additive media-type-added at POST /jars response 200",
    ],
    [
      "a media type of the answer goes",
      response({ content: { ...content().content, "text/json": { schema: ref } } }),
      response(content()),
      "breaking media-type-removed at POST /jars response 200",
    ],
    [
      "words on an answer",
      response({ description: "A" }),
      response({ description: "B" }),
      "docs text-changed at POST /jars response 200",
    ],

    ["a schema comes", empty, document({}, { Jar: text() }), "additive schema-added at Jar"],
    ["a schema goes", document({}, { Jar: text() }), empty, "breaking schema-removed at Jar"],
    [
      "a schema gets another name",
      document({}, { Jar: text() }),
      document({}, { Pot: text() }),
      "breaking schema-renamed at Jar",
    ],

    ...inAll("a property comes", object({}), text(), "property-added at Jar.lid", never),
    ...inAll("a mandatory property comes", object({}), text({}, true), "property-added at Jar.lid", writers),
    ...inAll("a property goes", text(), object({}), "property-removed at Jar.lid", always),
    ...inAll("becomes mandatory", text(), text({}, true), "required-added at Jar.lid", writers),
    ...inAll("is no longer mandatory", text({}, true), text(), "required-removed at Jar.lid", readers),
    ...inAll("may be null", text(), text({ nullable: true }), "nullable-added at Jar.lid", readers),
    ...inAll("is never null", text({ nullable: true }), text(), "nullable-removed at Jar.lid", writers),
    ...inAll("another type", text(), lid({ type: "boolean" }), "property-type-changed at Jar.lid", always),
    ...inAll(
      "a wider number",
      lid({ type: "integer", format: "int32" }),
      lid({ type: "integer", format: "int64" }),
      "property-type-changed at Jar.lid",
      never,
    ),
    ...inAll(
      "a smaller number",
      lid({ type: "number", format: "double" }),
      lid({ type: "number", format: "float" }),
      "property-type-changed at Jar.lid",
      writers,
    ),
    ...inAll("a format comes", text(), text({ format: "uuid" }), "property-type-changed at Jar.lid", writers),
    ...inAll("the format goes", text({ format: "uuid" }), text(), "property-type-changed at Jar.lid", readers),
    ...inAll(
      "another format",
      text({ format: "uuid" }),
      text({ format: "date" }),
      "property-type-changed at Jar.lid",
      always,
    ),
    ...inAll(
      "one more type",
      lid({ oneOf: [{ type: "null" }, { type: "string" }] }),
      lid({ oneOf: [{ type: "null" }, { type: "string" }, ref] }),
      "property-type-changed at Jar.lid",
      readers,
    ),
    ...inAll(
      "one type less",
      lid({ oneOf: [{ type: "null" }, { type: "string" }, ref] }),
      lid({ oneOf: [{ type: "null" }, ref] }),
      "property-type-changed at Jar.lid",
      writers,
    ),
    ...inAll("any type", text(), lid({}), "property-type-changed at Jar.lid", readers),
    ...inAll("no longer any type", lid({}), text(), "property-type-changed at Jar.lid", writers),
    ...inAll(
      "a list of something else",
      lid({ type: "array", items: { type: "string" } }),
      lid({ type: "array", items: ref }),
      "property-type-changed at Jar.lid",
      always,
    ),
    ...inAll("a value comes", text({ enum: ["a"] }), text({ enum: ["a", "b"] }), "enum-added at Jar.lid", never),
    ...inAll("a value goes", text({ enum: ["a", "b"] }), text({ enum: ["a"] }), "enum-removed at Jar.lid", always),
    ...inAll("values where anything went", text(), text({ enum: ["a"] }), "enum-added at Jar.lid", writers),
    ...inAll(
      "another default",
      text({ default: "a" }),
      text({ default: "b" }),
      "field-default-changed at Jar.lid",
      writers,
    ),
    ...inAll("a default comes", text(), text({ default: "b" }), "field-default-added at Jar.lid", never),
    ...inAll("the default goes", text({ default: "a" }), text(), "field-default-removed at Jar.lid", writers),
    ...inAll("only read now", text(), text({ readOnly: true }), "field-access-added at Jar.lid", writers),
    ...inAll("only written now", text(), text({ writeOnly: true }), "field-access-added at Jar.lid", readers),
    ...inAll("written too", text({ readOnly: true }), text(), "field-access-removed at Jar.lid", never),
    ...inAll("a limit comes", text(), text({ maxLength: 3 }), "constraint-added at Jar.lid", writers),
    ...inAll("the limit goes", text({ maxLength: 3 }), text(), "constraint-removed at Jar.lid", never),
    ...inAll("tighter above", text({ maxLength: 3 }), text({ maxLength: 2 }), "constraint-changed at Jar.lid", writers),
    ...inAll("looser above", text({ maxLength: 3 }), text({ maxLength: 4 }), "constraint-changed at Jar.lid", never),
    ...inAll("tighter below", lid({ minimum: 3 }), lid({ minimum: 4 }), "constraint-changed at Jar.lid", writers),
    ...inAll("looser below", lid({ minimum: 3 }), lid({ minimum: 2 }), "constraint-changed at Jar.lid", never),
    ...inAll(
      "another pattern",
      text({ pattern: "a" }),
      text({ pattern: "b" }),
      "constraint-changed at Jar.lid",
      writers,
    ),
    ...inAll(
      "further properties are refused",
      text(),
      { ...text(), additionalProperties: false },
      "constraint-added at Jar",
      writers,
    ),
    ...inAll(
      "further properties are taken",
      { ...text(), additionalProperties: false },
      { ...text(), additionalProperties: true },
      "constraint-changed at Jar",
      never,
    ),
    ...inAll(
      "a limit that limits nothing",
      lid({ type: "array" }),
      lid({ type: "array", uniqueItems: false }),
      "constraint-added at Jar.lid",
      never,
    ),
    ...inAll("words", text({ description: "a" }), text({ description: "b" }), "text-changed at Jar.lid", docs),
    ...inAll("an example", text({ example: "a" }), text({ example: "b" }), "text-changed at Jar.lid", docs),
    ...inAll(
      "a property is deprecated",
      text(),
      text({ deprecated: true }),
      "document-added at Jar.lid deprecated",
      docs,
    ),
    ...inAll(
      "what is in lists",
      lid({ type: "array", items: { type: "string" } }),
      lid({ type: "array", items: { type: "string", nullable: true } }),
      "nullable-added at Jar.lid[]",
      readers,
    ),
  ];
  const cases = rows.map(([change, was, now, ...expected]) => ({ change, was, now, expected }));

  it.each(cases)("$change", ({ was, now, expected }) => {
    const drift = compareDocuments(was, now);
    expect(drift.map(({ kind, at, impact }) => `${impact} ${kind} at ${at}`)).toEqual(expected);
  });
});

describe("whom a change of the prose concerns", () => {
  const facts = (stated: Partial<GksFacts>): GksFacts => ({
    grantTypes: ["client_credentials"],
    scopes: [],
    tokenUrls: ["https://a.test"],
    headers: { Authorization: "Bearer" },
    sections: { Tokens: "a", "GET /jars": "a" },
    parts: [],
    end: "",
    ...stated,
  });

  it.each<[string, Partial<GksFacts>, string]>([
    ["another grant", { grantTypes: ["password"] }, "breaking grant-changed at token request"],
    ["another token URL", { tokenUrls: ["https://b.test"] }, "breaking token-url-changed at token request"],
    ["a scope", { scopes: ["all"] }, "breaking scope-added at token request"],
    ["another scheme", { headers: { Authorization: "Basic" } }, "breaking auth-header-changed at header Authorization"],
    ["no header", { headers: {} }, "breaking auth-header-removed at header Authorization"],
    ["one more header", { headers: { Authorization: "Bearer", Key: "x" } }, "breaking auth-header-added at header Key"],
    [
      "a media type",
      { headers: { Authorization: "Bearer", Accept: "a/b" } },
      "breaking media-type-added at header Accept",
    ],
    ["other words", { sections: { Tokens: "b", "GET /jars": "a" } }, "docs text-changed at section Tokens"],
    ["other words on an operation", { sections: { Tokens: "a", "GET /jars": "b" } }, "docs text-changed at GET /jars"],
  ])("%s", (_, stated, expected) => {
    const drift = compareGksFacts(facts({}), facts(stated), () => false);
    expect(drift.map(({ kind, at, impact }) => `${impact} ${kind} at ${at}`)).toEqual([expected]);
  });
});
