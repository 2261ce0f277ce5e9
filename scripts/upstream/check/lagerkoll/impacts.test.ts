import { describe, expect, it } from "vitest";
import type { Class, Facts, Field, Operation, Parameter } from "../../lagerkoll/facts.js";
import type { Drift } from "../drift.js";
import { compareFacts } from "./compare-facts.js";

/** Hashes stand for texts; the tests write what they are hashes of. */
const field = (name: string, facts: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  hashes: { row: JSON.stringify([name, facts]) },
  ...facts,
});
const param = (name: string, facts: Partial<Parameter> = {}): Parameter => ({
  name,
  hashes: { row: JSON.stringify([name, facts]) },
  ...facts,
});
const type = (name: string, ...fields: Field[]): Class => ({ name, fields });
const operation = (method: string, path: string, facts: Partial<Operation> = {}): Operation => ({
  section: "Jars",
  title: `${method} ${path}`,
  method,
  path,
  accept: ["application/json"],
  contentType: [],
  parameters: [],
  hashes: {},
  ...facts,
});
const page = (facts: Partial<Facts> = {}): Facts => ({
  api: "lagerkoll-jars",
  title: "Jars API",
  authHeaders: [],
  headers: {},
  errors: [],
  errorFields: [],
  operations: [],
  classes: [],
  hashes: {},
  ...facts,
});

/** One class that is sent by POST, one that is answered only, each with one field of the same kind. */
const used = (...fields: readonly Field[]) => ({
  sent: page({
    operations: [operation("POST", "/", { request: "Jar", response: "Jar" })],
    classes: [type("Jar", ...fields)],
  }),
  answered: page({ operations: [operation("GET", "/", { response: "Jar" })], classes: [type("Jar", ...fields)] }),
});
const base = (baseUrl?: string) => page(baseUrl === undefined ? {} : { baseUrl });
const limit = (limit: number, windowSeconds: number, status = 429) =>
  page({ rateLimit: { limit, windowSeconds, status, header: "Retry-After" } });
const withAuth = (...authHeaders: string[]) => page({ authHeaders });
const withHeaders = (headers: Record<string, string>) => page({ headers });
const withErrors = (...codes: number[]) =>
  page({ errors: codes.map((code) => ({ code, hashes: { description: "Broken" } })) });
const withOperation = (facts: Partial<Operation> = {}, method = "GET", path = "/{id}") =>
  page({ operations: [operation(method, path, { title: "A jar", ...facts })] });
const withParam = (facts?: Partial<Parameter>, name = "lid") =>
  withOperation({ parameters: facts ? [param(name, facts)] : [] });
const values = (...list: string[]) => ({ allowed: list });
const jar = type("Jar", field("lid"));
const can = type("Can", field("ring"));
const classes = (...list: Class[]) => list;
const body = (facts: Partial<Operation>, ...list: Class[]) =>
  page({ operations: [operation("PUT", "/", facts)], classes: list });

/** What changes, what it was, what it is, and what the check has to say: kind, place and impact of each. */
type Row = readonly [change: string, was: Facts, now: Facts, ...expected: string[]];

function says(drift: readonly Drift[]): string[] {
  return drift.map(({ kind, at, impact }) => `${impact} ${kind} at ${at}`);
}

const inBoth = (change: string, was: Field[], now: Field[], kind: string, sent: string, answered: string): Row[] => [
  [`${change}, sent`, used(...was).sent, used(...now).sent, `${sent} ${kind} at Jar.lid`],
  [`${change}, answered only`, used(...was).answered, used(...now).answered, `${answered} ${kind} at Jar.lid`],
];
const lid = (facts: Partial<Field> = {}) => [field("lid", facts)];

describe("whom a change of a page of Lagerkoll's concerns", () => {
  const rows: readonly Row[] = [
    ["nothing", limit(200, 60), limit(200, 60)],

    ["another base URL", base("https://a.test/"), base("https://b.test/"), "breaking base-url-changed at base URL"],
    ["a base URL comes", base(), base("https://a.test/"), "additive base-url-added at base URL"],
    ["the base URL goes", base("https://a.test/"), base(), "breaking base-url-removed at base URL"],

    ["fewer requests", limit(200, 60), limit(199, 60), "breaking rate-limit-changed at rate limit"],
    ["more requests", limit(200, 60), limit(201, 60), "additive rate-limit-changed at rate limit"],
    ["as many in less time", limit(200, 60), limit(200, 30), "additive rate-limit-changed at rate limit"],
    ["as many in more time", limit(200, 60), limit(200, 61), "breaking rate-limit-changed at rate limit"],
    ["twice in twice the time", limit(200, 60), limit(400, 120), "additive rate-limit-changed at rate limit"],
    ["more, but fewer at once", limit(200, 60), limit(10, 1), "breaking rate-limit-changed at rate limit"],
    ["another status", limit(200, 60), limit(300, 60, 503), "breaking rate-limit-changed at rate limit"],
    ["a limit comes", page(), limit(200, 60), "breaking rate-limit-added at rate limit"],
    ["the limit goes", limit(200, 60), page(), "additive rate-limit-removed at rate limit"],

    ["a credential comes", withAuth("shop"), withAuth("shop", "key"), "breaking auth-header-added at header key"],
    ["a credential goes", withAuth("shop", "key"), withAuth("shop"), "breaking auth-header-removed at header key"],
    ["a header comes", page(), withHeaders({ Accept: "a/b" }), "breaking media-type-added at header Accept"],
    ["a header goes", withHeaders({ Accept: "a/b" }), page(), "breaking media-type-removed at header Accept"],
    [
      "a header's value",
      withHeaders({ Accept: "a/b" }),
      withHeaders({ Accept: "a/c" }),
      "breaking media-type-changed at header Accept",
    ],

    ["an error code comes", withErrors(1), withErrors(1, 2), "additive error-code-added at error 2"],
    ["an error code goes", withErrors(1, 2), withErrors(1), "breaking error-code-removed at error 2"],
    [
      "an error's description",
      withErrors(1),
      page({ errors: [{ code: 1, hashes: { description: "Bad" } }] }),
      "docs text-changed at error 1",
    ],
    [
      "a field of the error body comes",
      page(),
      page({ errorFields: ["why"] }),
      "additive field-added at error body.why",
    ],
    [
      "a field of the error body goes",
      page({ errorFields: ["why"] }),
      page(),
      "breaking field-removed at error body.why",
    ],

    ["an operation comes", page(), withOperation(), "additive operation-added at GET /{id}"],
    ["an operation goes", withOperation(), page(), "breaking operation-removed at GET /{id}"],
    ["another method", withOperation(), withOperation({}, "POST"), "breaking operation-method-changed at GET /{id}"],
    [
      "another path",
      withOperation(),
      withOperation({}, "GET", "/jar/{id}"),
      "breaking operation-path-changed at GET /{id}",
    ],
    ["another title", withOperation(), withOperation({ title: "One jar" }), "docs operation-renamed at GET /{id}"],
    ["other prose", withOperation(), withOperation({ hashes: { prose: "More" } }), "docs text-added at GET /{id}"],
    [
      "other words above all operations",
      page({ hashes: { basics: "a" } }),
      page({ hashes: { basics: "b" } }),
      "docs text-changed at basics",
    ],

    [
      "a media type of the answer comes",
      withOperation(),
      withOperation({ accept: ["application/json", "application/xml"] }),
      "additive media-type-added at GET /{id} Accept",
    ],
    [
      "a media type of the answer goes",
      withOperation({ accept: ["application/json", "application/xml"] }),
      withOperation(),
      "breaking media-type-removed at GET /{id} Accept",
    ],
    [
      "another media type of the body",
      withOperation({ contentType: ["application/json"] }),
      withOperation({ contentType: ["application/xml"] }),
      "breaking media-type-changed at GET /{id} Content-type",
    ],

    ["a body comes", body({}, jar), body({ request: "Jar" }, jar), "breaking request-class-added at PUT /"],
    ["the body goes", body({ request: "Jar" }, jar), body({}, jar), "breaking request-class-removed at PUT /"],
    [
      "another body",
      body({ request: "Jar" }, jar, can),
      body({ request: "Can" }, jar, can),
      "breaking request-class-changed at PUT /",
    ],
    ["an answer comes", body({}, jar), body({ response: "Jar" }, jar), "additive response-class-added at PUT /"],
    ["the answer goes", body({ response: "Jar" }, jar), body({}, jar), "breaking response-class-removed at PUT /"],
    [
      "many answers in place of one",
      body({ response: "Jar" }, jar),
      body({ response: "Jar[]" }, jar),
      "breaking response-class-changed at PUT /",
    ],
    [
      "another answer, whose class takes the place of the old one",
      body({ response: "Jar" }, jar),
      body({ response: "Can" }, can),
      "breaking response-class-changed at PUT /",
      "breaking class-removed at Jar",
      "additive class-added at Can",
    ],
    [
      "the class of the answer goes",
      body({ response: "Jar" }, jar, can),
      body({}, can),
      "breaking class-removed at Jar",
    ],

    ["a parameter comes", withParam(), withParam({}), "additive param-added at GET /{id} query lid"],
    ["a parameter goes", withParam({}), withParam(), "breaking param-removed at GET /{id} query lid"],
    ["a parameter of the path comes", withParam(), withParam({}, "id"), "breaking param-added at GET /{id} path id"],
    [
      "a form's part comes",
      withOperation({ contentType: ["multipart/form-data"] }),
      withOperation({ contentType: ["multipart/form-data"], parameters: [param("lid")] }),
      "additive param-added at GET /{id} form lid",
    ],
    [
      "another default",
      withParam({ default: "1" }),
      withParam({ default: "2" }),
      "breaking param-default-changed at GET /{id} query lid",
    ],
    [
      "a default comes",
      withParam({}),
      withParam({ default: "2" }),
      "additive param-default-added at GET /{id} query lid",
    ],
    [
      "the default goes",
      withParam({ default: "1" }),
      withParam({}),
      "breaking param-default-removed at GET /{id} query lid",
    ],
    [
      "a value comes",
      withParam(values("1")),
      withParam(values("1", "2")),
      "additive param-allowed-added at GET /{id} query lid",
    ],
    [
      "a value goes",
      withParam(values("1", "2")),
      withParam(values("1")),
      "breaking param-allowed-removed at GET /{id} query lid",
    ],
    [
      "a value in place of another",
      withParam(values("1")),
      withParam(values("2")),
      "breaking param-allowed-changed at GET /{id} query lid",
    ],
    [
      "values come where anything went",
      withParam({}),
      withParam(values("1")),
      "breaking param-allowed-added at GET /{id} query lid",
    ],
    [
      "the values go, and their names with them",
      withParam(values("1")),
      withParam({}),
      "breaking param-allowed-removed at GET /{id} query lid",
    ],
    [
      "a value gets a name",
      withParam(values("1")),
      withParam({ allowed: [{ value: "1", name: "ON" }] }),
      "additive param-allowed-changed at GET /{id} query lid",
    ],
    [
      "a value gets another name",
      withParam({ allowed: [{ value: "1", name: "SHUT" }] }),
      withParam({ allowed: [{ value: "1", name: "ON" }] }),
      "breaking param-allowed-changed at GET /{id} query lid",
    ],
    [
      "other words about the values",
      withParam({ hashes: { row: "a", allowed: "a" } }),
      withParam({ hashes: { row: "b", allowed: "b" } }),
      "docs param-allowed-changed at GET /{id} query lid",
    ],
    [
      "a parameter's description",
      withParam({ hashes: { row: "a", description: "a" } }),
      withParam({ hashes: { row: "b", description: "b" } }),
      "docs text-changed at GET /{id} query lid",
    ],

    ["a class comes", page(), page({ classes: [jar] }), "additive class-added at Jar"],
    ["a class goes", page({ classes: [jar] }), page(), "breaking class-removed at Jar"],
    [
      "a class gets Dto",
      page({ classes: [jar] }),
      page({ classes: [{ ...jar, name: "JarDto" }] }),
      "docs class-renamed at Jar",
    ],
    [
      "a class gets Dto and a field",
      page({ classes: [jar] }),
      page({ classes: [type("JarDto", field("lid"), field("size"))] }),
      "docs class-renamed at Jar",
      "additive field-added at JarDto.size",
    ],
    [
      "a class gets another name with the same fields",
      page({ classes: [jar] }),
      page({ classes: [{ ...jar, name: "Pot" }] }),
      "docs class-renamed at Jar",
    ],
    [
      "two classes with the same fields: which is which can't be known",
      page({ classes: classes(jar, { ...jar, name: "Tin" }) }),
      page({ classes: classes({ ...jar, name: "Pot" }, { ...jar, name: "Pan" }) }),
      "breaking class-removed at Jar",
      "breaking class-removed at Tin",
      "additive class-added at Pot",
      "additive class-added at Pan",
    ],

    ...inBoth("a field comes", [], lid(), "field-added", "additive", "additive"),
    ...inBoth(
      "a mandatory field comes",
      [],
      lid({ mandatory: ["POST"], access: "R,W" }),
      "field-added",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "a field comes that another method needs",
      [],
      lid({ mandatory: ["DELETE"] }),
      "field-added",
      "additive",
      "additive",
    ),
    ...inBoth("a field goes", lid(), [], "field-removed", "breaking", "breaking"),
    ...inBoth("another type", lid(), lid({ type: "int" }), "field-type-changed", "breaking", "breaking"),
    ...inBoth(
      "a wider number",
      lid({ type: "int" }),
      lid({ type: "long" }),
      "field-type-changed",
      "additive",
      "additive",
    ),
    ...inBoth(
      "a smaller number",
      lid({ type: "double" }),
      lid({ type: "float" }),
      "field-type-changed",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "a list of something else",
      lid({ type: "list", items: "Jar" }),
      lid({ type: "list", items: "Can" }),
      "field-type-changed",
      "breaking",
      "breaking",
    ),
    ...inBoth("a default comes", lid(), lid({ default: "1" }), "field-default-added", "additive", "additive"),
    ...inBoth(
      "another default",
      lid({ default: "1" }),
      lid({ default: "2" }),
      "field-default-changed",
      "breaking",
      "additive",
    ),
    ...inBoth("the default goes", lid({ default: "1" }), lid(), "field-default-removed", "breaking", "additive"),
    ...inBoth(
      "mandatory with POST now",
      lid(),
      lid({ mandatory: ["POST"] }),
      "field-mandatory-added",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "mandatory always now",
      lid(),
      lid({ mandatory: ["always"] }),
      "field-mandatory-added",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "mandatory with a method that doesn't send it",
      lid(),
      lid({ mandatory: ["PUT"] }),
      "field-mandatory-added",
      "additive",
      "additive",
    ),
    ...inBoth(
      "mandatory with one more method",
      lid({ mandatory: ["PUT"] }),
      lid({ mandatory: ["POST", "PUT"] }),
      "field-mandatory-changed",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "mandatory with one method less",
      lid({ mandatory: ["POST", "PUT"] }),
      lid({ mandatory: ["PUT"] }),
      "field-mandatory-changed",
      "additive",
      "additive",
    ),
    ...inBoth(
      "no longer mandatory",
      lid({ mandatory: ["POST"] }),
      lid(),
      "field-mandatory-removed",
      "additive",
      "additive",
    ),
    ...inBoth(
      "what is only read is mandatory",
      lid({ access: "R" }),
      lid({ access: "R", mandatory: ["POST"] }),
      "field-mandatory-added",
      "additive",
      "additive",
    ),
    ...inBoth(
      "other words about when it is mandatory",
      lid({ hashes: { row: "a", mandatory: "a" } }),
      lid({ hashes: { row: "b", mandatory: "b" } }),
      "field-mandatory-changed",
      "docs",
      "docs",
    ),
    ...inBoth(
      "a value comes",
      lid({ accepted: ["1"] }),
      lid({ accepted: ["1", "2"] }),
      "field-accepted-added",
      "additive",
      "additive",
    ),
    ...inBoth(
      "a value goes, and the constant of that name",
      lid({ accepted: ["1", "2"] }),
      lid({ accepted: ["1"] }),
      "field-accepted-removed",
      "breaking",
      "breaking",
    ),
    ...inBoth(
      "values come where anything went",
      lid(),
      lid({ accepted: ["1"] }),
      "field-accepted-added",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "values come for what is only read",
      lid({ access: "R" }),
      lid({ access: "R", accepted: ["1"] }),
      "field-accepted-added",
      "additive",
      "additive",
    ),
    ...inBoth(
      "values in place of words",
      lid({ hashes: { row: "a", accepted: "a" } }),
      lid({ accepted: ["1"] }),
      "field-accepted-changed",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "other words about the values",
      lid({ hashes: { row: "a", accepted: "a" } }),
      lid({ hashes: { row: "b", accepted: "b" } }),
      "field-accepted-changed",
      "docs",
      "docs",
    ),
    ...inBoth(
      "read, now written too",
      lid({ access: "R" }),
      lid({ access: "R,W" }),
      "field-access-changed",
      "additive",
      "additive",
    ),
    ...inBoth(
      "written too, now only read",
      lid({ access: "R,W" }),
      lid({ access: "R" }),
      "field-access-changed",
      "breaking",
      "additive",
    ),
    ...inBoth(
      "read too, now only written",
      lid({ access: "R,W" }),
      lid({ access: "W" }),
      "field-access-changed",
      "breaking",
      "breaking",
    ),
    ...inBoth(
      "read, now only written",
      lid({ access: "R" }),
      lid({ access: "W" }),
      "field-access-changed",
      "breaking",
      "breaking",
    ),
    ...inBoth("access comes", lid(), lid({ access: "R" }), "field-access-added", "breaking", "additive"),
    ...inBoth("access goes", lid({ access: "R" }), lid(), "field-access-removed", "additive", "additive"),
    ...inBoth(
      "a field's description",
      lid({ hashes: { row: "a", description: "a" } }),
      lid({ hashes: { row: "b", description: "b" } }),
      "text-changed",
      "docs",
      "docs",
    ),
    ...inBoth(
      "a row that states the same in another way",
      lid({ hashes: { row: "a" } }),
      lid({ hashes: { row: "b" } }),
      "text-changed",
      "docs",
      "docs",
    ),
    [
      "a class inside one that is sent",
      body({ request: "Shelf" }, type("Shelf", field("jars", { type: "list", items: "Jar" })), jar),
      body({ request: "Shelf" }, type("Shelf", field("jars", { type: "list", items: "Jar" })), {
        ...jar,
        fields: [field("lid", { mandatory: ["PUT"] })],
      }),
      "breaking field-mandatory-added at Jar.lid",
    ],
  ];

  const cases = rows.map(([change, was, now, ...expected]) => ({ change, was, now, expected }));
  it.each(cases)("$change", ({ was, now, expected }) => {
    expect(says(compareFacts(was, now)).sort()).toEqual(expected.sort());
  });
});
