import { describe, expect, it } from "vitest";
import type { Class, Facts, Operation } from "../../upstream/lagerkoll/facts.js";
import { check } from "./check.js";
import { isClean, report } from "./report.js";
import { parseSpec, SpecError } from "./spec-node.js";
import { fixture, fixtures } from "./test-specs.js";

type Edit = readonly [from: string, to: string];

/** Checks the fixtures, with some texts of their specs replaced and the facts of crates changed. */
function checkFixtures(edits: readonly Edit[] = [], change: (facts: Facts) => void = () => {}) {
  const texts = new Map(["crates.yaml", "lids.yaml", "common.yaml"].map((name) => [name, fixture(name)]));
  for (const [from, to] of edits) {
    const [name, text] = [...texts].find(([, text]) => text.includes(from)) ?? expect.unreachable(from);
    texts.set(
      name,
      text.replace(from, () => to),
    );
  }
  const { apis } = fixtures();
  change(apis[0]!.facts);
  const result = check(
    apis,
    [...texts].map(([name, text]) => parseSpec(name, text)),
  );
  return { texts, clean: isClean(result), lines: report(apis, result, []) };
}

/** What the check finds, each with the text of the line that it names. */
function findings(edits: readonly Edit[], change?: (facts: Facts) => void) {
  const { texts, clean, lines } = checkFixtures(edits, change);
  expect(clean).toBe(false);
  return lines.flatMap((line) => {
    const [, file, number, finding] = /^(\w+\.yaml):(\d+) (#.*)$/.exec(line) ?? [];
    if (!file || !finding) return [];
    return { on: texts.get(file)!.split("\n")[Number(number) - 1]!.trim(), finding };
  });
}

const operation = (facts: Facts, title: string) =>
  facts.operations.find((candidate) => candidate.title === title) as {
    -readonly [Key in keyof Operation]: Operation[Key];
  };
const field = (facts: Facts, type: string, name: string) =>
  facts.classes.find((candidate) => candidate.name === type)!.fields.find((candidate) => candidate.name === name) as {
    -readonly [Key in keyof Class["fields"][number]]: Class["fields"][number][Key];
  };

describe("specs that say what their pages say", () => {
  it("are clean, and counted for each API", () => {
    const { lines, clean } = checkFixtures();
    expect(clean).toBe(true);
    const facts = expect.stringMatching(/^ {2}facts with their place in the spec: (\d+) of \1 \(100 %\)$/);
    const places = expect.stringMatching(
      /^ {2}places in the spec with their fact: (\d+) of \1 \(100 %\), \d+ of them marked as ours$/,
    );
    expect(lines).toEqual([
      "crates: 5 operations, 5 parameters, 4 classes, 13 fields, 2 error codes",
      facts,
      places,
      "lids: 1 operations, 0 parameters, 1 classes, 2 fields, 1 error codes",
      facts,
      places,
    ]);
  });

  it("may have words, examples, names and keywords of ours", () => {
    const { lines, clean } = checkFixtures([
      [
        "description: What is written on it.",
        "description: Its name., example: A, maxLength: 9, x-assumption: { claim: c, why: w }",
      ],
      [
        "operationId: getCrates",
        "operationId: listCrates\n      summary: All\n      x-retry-safe: { safe: true, why: It reads. }",
      ],
      ["x-enum-varnames: [GENERAL, TOO_MANY]", "x-enum-varnames: [ANY, SLOW_DOWN]"],
      ["key: [shop]", "key: [api_key]"],
    ]);
    expect(lines.filter((line) => line.includes("#/"))).toEqual([]);
    expect(clean).toBe(true);
  });
});

describe("a fact without its place is found, and said where it belongs", () => {
  it.each<[what: string, edit: Edit, on: string, finding: string]>([
    [
      "an operation",
      ["    put:\n", "    patch:\n"],
      "paths:",
      "#/paths: PUT /{id} is on the page, but not in the spec. Add it.",
    ],
    [
      "a parameter",
      ["        - { name: limit, in: query, schema: { type: integer, default: 25 } }\n", ""],
      "get:",
      "#/paths/~1/get: GET / query limit is on the page, but not in the spec. Add it.",
    ],
    [
      "a default",
      ["schema: { type: integer, default: 25 }", "schema: { type: integer }"],
      "- { name: limit, in: query, schema: { type: integer } }",
      "#/paths/~1/get/parameters/0: GET / query limit: default is 25 on the page, but isn't in the spec. Its place: `default`.",
    ],
    [
      "the hash of a row",
      ["limit: { row: p1 }, ", ""],
      "- { name: limit, in: query, schema: { type: integer, default: 25 } }",
      '#/paths/~1/get/parameters/0: GET / query limit: hashes is ["{\\"row\\":\\"p1\\"}"] on the page, but isn\'t in the spec. Its place: its hashes in `x-source`.',
    ],
    [
      "a class",
      ["x-source: { crates: { class: CratesResponse,", "x-source: { crates: {"],
      "schemas:",
      "#/components/schemas: CratesResponse is on the page, but not in the spec. Add it.",
    ],
    [
      "a field",
      ["        packed: { type: integer, format: int64, x-epoch: ms, readOnly: true }\n", ""],
      "Crate:",
      "#/components/schemas/Crate: Crate.packed is on the page, but not in the spec. Add it.",
    ],
    [
      "what a method must send",
      ["      required: [name]\n", ""],
      "name: { type: string, x-mandatory: [POST], description: What is written on it. }",
      "#/components/schemas/CrateFields/properties/name: POST / body name: sent in bodies is optional here, required on the page. Correct `required` of the body's schema, its properties, or `x-body-exceptions`.",
    ],
    [
      "what a method must send with each row",
      ["required: [amount, id]", "required: [id]"],
      "amount: { type: number, format: double, default: 1, x-mandatory: [POST, PUT] }",
      "#/components/schemas/CrateRowFields/properties/amount: PUT /{id} body rows[] amount: sent in bodies is optional here, required on the page. Correct `required` of the body's schema, its properties, or `x-body-exceptions`.",
    ],
    [
      "the answer over the limit",
      [
        '        "429": { $ref: common.yaml#/components/responses/TooManyRequests }\n        default: &failure',
        "        default: &failure",
      ],
      "get:",
      '#/paths/~1/get: GET / answer 429: headers is ["Retry-After"] on the page, but isn\'t in the spec. Its place: `headers` of `info.x-source`, or of the answer.',
    ],
  ])("%s", (_, edit, on, finding) => {
    expect(findings([edit])).toContainEqual({ on, finding });
  });
});

describe("a place without its fact is found", () => {
  it.each<[what: string, edit: Edit, on: string, finding: string]>([
    [
      "an operation",
      ["  /scan:\n", "  /shelves:\n    get: { responses: { default: *failure } }\n  /scan:\n"],
      "get: { responses: { default: *failure } }",
      "#/paths/~1shelves/get: GET /shelves isn't on the page. Remove it, or mark it with `x-added` with the reason.",
    ],
    [
      "a parameter",
      [
        "        - { name: limit",
        "        - { name: page, in: query, schema: { type: integer } }\n        - { name: limit",
      ],
      "- { name: page, in: query, schema: { type: integer } }",
      "#/paths/~1/get/parameters/0: GET / query page isn't on the page. Remove it, or mark it with `x-added` with the reason.",
    ],
    [
      "another default",
      ["default: 25", "default: 50"],
      "- { name: limit, in: query, schema: { type: integer, default: 50 } }",
      "#/paths/~1/get/parameters/0/schema/default: GET / query limit: default is 50 here, 25 on the page. Correct `default`.",
    ],
    [
      "a value of another type",
      ["default: 25", 'default: "25"'],
      '- { name: limit, in: query, schema: { type: integer, default: "25" } }',
      '#/paths/~1/get/parameters/0/schema/default: GET / query limit: default is {"type":"integer","value":"25"} here, 25 on the page. Correct `default`.',
    ],
    [
      "an enum that the mark beside it doesn't cover",
      [", covers: [enum]", ""],
      "enum: [start]",
      '#/paths/~1/get/parameters/2/schema/enum: GET / query since: values is ["start"] here, the page states none. Remove it, or mark it with an `x-assumption` or `x-added` that has `covers: [enum]`, with the reason.',
    ],
    [
      "a keyword",
      ["schema: { type: integer, default: 25 }", "schema: { type: integer, default: 25, minimum: 1 }"],
      "- { name: limit, in: query, schema: { type: integer, default: 25, minimum: 1 } }",
      "#/paths/~1/get/parameters/0/schema/minimum: `minimum` stands for nothing on the page. Remove it, or say beside it with `x-added` or `x-assumption` why it is here.",
    ],
    [
      "a guess at a type, without a mark",
      ["x-assumption: { claim: Ids are integers., why: The page gives parameters no types. }\n", ""],
      "- { name: id, in: path, required: true, schema: { type: integer, format: int64 } }",
      "#/paths/~1{id}/put/parameters/0/schema/type: PUT /{id} path id: type is integer here, the page states none. Remove it, or mark it with `x-assumption` with the reason.",
    ],
    [
      "a field",
      ["        kind: {", "        weight: { type: string }\n        kind: {"],
      "weight: { type: string }",
      "#/components/schemas/CrateFields/properties/weight: Crate.weight isn't on the page. Remove it, or mark it with `x-added` with the reason.",
    ],
    [
      "a field that is called like a keyword of ours",
      ["        kind: {", "        description: { type: string }\n        kind: {"],
      "description: { type: string }",
      "#/components/schemas/CrateFields/properties/description: Crate.description isn't on the page. Remove it, or mark it with `x-added` with the reason.",
    ],
    [
      "a field of another page",
      ["size: { row: l1 }, colour: { row: l2 }", "size: { row: l1 }"],
      "colour: { type: string, description: On the newer page only. }",
      "#/components/schemas/Lid/properties/colour: Lid.colour isn't on the page. Remove it, or mark it with `x-added` with the reason.",
    ],
    [
      "a schema that nothing leads to",
      ["    CrateRowFields:\n", "    Shelf:\n      properties: { size: { type: string } }\n    CrateRowFields:\n"],
      "Shelf:",
      "#/components/schemas/Shelf: `Shelf` stands for nothing on the page. Remove it, or say beside it with `x-added` or `x-assumption` why it is here.",
    ],
    [
      "a second schema of a class",
      ["    CrateRowFields:\n", "    Again:\n      x-source: { crates: { class: Crate } }\n    CrateRowFields:\n"],
      "Again:",
      "#/components/schemas/Again: Crate: the schema Again says what has its place elsewhere. Remove it.",
    ],
    [
      "what `x-source` says once more",
      [
        "x-source: { title: Print label, accept: [application/pdf, application/json]",
        "x-source: { title: Print label, accept: [application/pdf]",
      ],
      "x-source: { title: Print label, accept: [application/pdf], hashes: { prose: o4 } }",
      "#/paths/~1{id}~1label/get/x-source/accept: GET /{id}/label: `accept` of x-source says what has its place elsewhere. Remove it.",
    ],
    [
      "a type that differs",
      ["format: int64\n          x-epoch: ms\n", "format: int32\n          x-epoch: ms\n"],
      "type: integer",
      "#/components/schemas/CrateFields/properties/seen/type: Crate.seen: type is int here, long on the page. Correct `type`, `format` and `x-epoch`, or a `$ref` to the class's schema.",
    ],
    [
      "a field that no method must send",
      ["required: [name]", "required: [name, kind]"],
      "required: [name, kind]",
      "#/components/schemas/CrateCreate/required/1: POST / body kind: sent in bodies is required here, optional on the page. Correct `required` of the body's schema, its properties, or `x-body-exceptions`.",
    ],
    [
      "a field that must be sent and can't be",
      ["required: [name]", "required: [name, packed]"],
      "required: [name, packed]",
      "#/components/schemas/CrateCreate/required/1: POST / body packed: required is what nobody can send here, the page states none. Remove it, or mark it with `x-added` with the reason.",
    ],
    [
      "a body's exception that isn't needed any more",
      ["x-body-exceptions: { id:", "x-body-exceptions: { amount: None., id:"],
      "x-body-exceptions: { amount: None., id: A new row has none. }",
      "#/components/schemas/CrateRowCreate/x-body-exceptions/amount: POST / body rows[] amount: sent in bodies is required as the page has it: remove it from `x-body-exceptions`.",
    ],
    [
      "a body's property that differs from the class's",
      ["properties: { id: { type: integer, format: int64 } }", "properties: { id: { type: integer, format: int32 } }"],
      "properties: { id: { type: integer, format: int32 } }",
      "#/components/schemas/CrateRowCreate/properties/id/type: CrateRow.id: type is int here, long on the page. Correct `type`, `format` and `x-epoch`, or a `$ref` to the class's schema.",
    ],
    [
      "another body for another media type",
      [
        'application/xml: { schema: { $ref: "#/components/schemas/CrateCreate" } }',
        'application/xml: { schema: { $ref: "#/components/schemas/CrateUpdate" } }',
      ],
      "name: { type: string, x-mandatory: [POST], description: What is written on it. }",
      "#/components/schemas/CrateFields/properties/name: POST / body name: sent in bodies is optional here, required on the page. Correct `required` of the body's schema, its properties, or `x-body-exceptions`.",
    ],
    [
      "a mark that denies what the page has",
      ["kind: { type: string,", "kind: { x-added: Ours., type: string,"],
      "kind: { x-added: Ours., type: string, x-access: none }",
      "#/components/schemas/CrateFields/properties/kind: Crate.kind is on the page: take its `x-added` away, or let it name the keywords that it `covers`.",
    ],
    [
      "an error code",
      ["enum: [7, 8]", "enum: [7, 8, 9]"],
      "enum: [7, 8, 9]",
      "#/components/schemas/CratesErrorCode/enum: error 9 isn't on the page. Remove it, or mark it with `x-added` with the reason.",
    ],
    [
      "a header of authentication under another name",
      ["name: shop }", "name: store }"],
      "shop: { type: apiKey, in: header, name: store }",
      "#/components/securitySchemes/shop: auth header store (apiKey, header) isn't on the page. Remove it, or mark it with `x-added` with the reason.",
    ],
  ])("%s", (_, edit, on, finding) => {
    expect(findings([edit])).toContainEqual({ on, finding });
  });
});

describe("a change of the page is found", () => {
  it("even where the spec marks a guess at the same thing", () => {
    const found = findings([], (facts) =>
      Object.assign(operation(facts, "Scan crate").parameters[0]!, { default: "a" }),
    );
    expect(found.map(({ finding }) => finding)).toContain(
      "#/paths/~1scan/post/requestBody/content/multipart~1form-data/schema/properties/file: POST /scan form file: default is a on the page, but isn't in the spec. Its place: `default`.",
    );
  });

  it("as one finding for a thing that is gone, whatever it had", () => {
    const found = findings([], (facts) => {
      Object.assign(facts, { operations: facts.operations.filter(({ title }) => title !== "Get crates") });
    });
    expect(found).toEqual([
      {
        on: "get:",
        finding: "#/paths/~1/get: GET / isn't on the page. Remove it, or mark it with `x-added` with the reason.",
      },
    ]);
  });

  it("when its rows of one parameter don't agree", () => {
    const found = findings([], (facts) => {
      const rows = operation(facts, "Scan crate").parameters;
      Object.assign(rows[0]!, { default: "a" });
      Object.assign(rows[1]!, { default: "b" });
    });
    expect(found[0]?.finding).toContain(
      "the page has several rows that disagree on POST /scan form file: default: a, b.",
    );
  });

  it("in the class and in each body, when a read-only field becomes writable", () => {
    const found = findings([], (facts) => {
      field(facts, "Crate", "packed").access = "R,W";
    });
    expect(found.map(({ finding }) => finding.split(": ").slice(1).join(": "))).toEqual([
      "Crate.packed: access is R here, R,W on the page. Correct `readOnly`, `writeOnly` or `x-access: none`.",
      "POST / body packed: sent in bodies is left out here, optional on the page. Correct `required` of the body's schema, its properties, or `x-body-exceptions`.",
      "PUT /{id} body packed: sent in bodies is left out here, optional on the page. Correct `required` of the body's schema, its properties, or `x-body-exceptions`.",
    ]);
  });
});

describe("a spec that can't be read is refused, with its place", () => {
  it.each<[what: string, edit: Edit, message: string | RegExp]>([
    ["broken YAML", ["info:\n  title: Crates", "info: {\n  title: Crates"], /^crates\.yaml:\d+: /],
    [
      "a reference to nothing",
      ['$ref: "#/components/schemas/CrateState"', '$ref: "#/components/schemas/State"'],
      /^crates\.yaml:\d+ #\/components\/schemas\/CrateFields\/properties\/state: `\$ref: #\/components\/schemas\/State` leads nowhere\.$/,
    ],
    [
      "a reference to a missing file",
      ["$ref: common.yaml#/components/schemas/Lid", "$ref: lid.yaml#/Lid"],
      /^lid\.yaml: /,
    ],
  ])("%s", (_, edit, message) => {
    expect(() => checkFixtures([edit])).toThrowError(SpecError);
    expect(() => checkFixtures([edit])).toThrowError(message);
  });
});
