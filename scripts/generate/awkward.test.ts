import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Api } from "../specs/manifest.js";
import { emitPackage } from "./generate.js";
import type { Document } from "./openapi.js";
import { compile, scratchFolder, writeFiles } from "./testing/compile.js";

/**
 * Documents that are hard to make types of. Each gives code that compiles under the strictest flags and means what the
 * document says (`use` is compiled beside it, as is the emitted program that uses everything), or an error that names
 * the place.
 */

const repository = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await scratchFolder("awkward");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function documentOf(yaml: string, openapi: string): Document {
  const parsed = parse(yaml) as Partial<Document>;
  return {
    openapi,
    info: { title: "Boxes", version: "1" },
    servers: [{ url: "https://boxes.invalid/v1" }],
    ...parsed,
    components: {
      securitySchemes: {
        store: { type: "apiKey", in: "header", name: "store" },
        apiKey: { type: "apiKey", in: "header", name: "api_key" },
      },
      ...parsed.components,
    },
  };
}

function apiOf(name: string): Api {
  return {
    name,
    directory: repository,
    root: `${name}.yaml`,
    overlays: [],
    upstream: "https://boxes.invalid/doc",
    package: name,
    factory: "createBoxesClient",
    reference: "https://boxes.invalid/reference/",
  };
}

async function emit(yaml: string, openapi = "3.1.0", name = "boxes"): Promise<Map<string, string>> {
  return emitPackage(apiOf(name), documentOf(yaml, openapi));
}

/** A document with one operation that answers `schema`. */
function answering(schema: string, components = ""): string {
  return `
paths:
  /boxes:
    get:
      operationId: getBoxes
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema: ${schema}
components:
  schemas:
    Nothing: { type: object }
${components}`;
}

const equal =
  "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n";

interface Case {
  readonly topic: string;
  readonly yaml: string;
  readonly openapi?: string;
  /** Code beside the emitted `index.gen.ts`; a line with `@ts-expect-error` must be in error. */
  readonly use: string;
}

const cases: Case[] = [
  {
    topic: "recursive schemas",
    yaml: answering(
      "{ $ref: '#/components/schemas/Box' }",
      `
    Box:
      type: object
      required: [inner, sides]
      properties:
        inner: { type: array, items: { $ref: '#/components/schemas/Box' } }
        sides: { type: object, additionalProperties: { $ref: '#/components/schemas/Side' } }
    Side:
      type: object
      properties: { of: { $ref: '#/components/schemas/Box' } }`,
    ),
    use: `
      import type { Box, Side } from "./index.gen.js";
      const inner: Equal<Box["inner"], Box[]> = true;
      const sides: Equal<Box["sides"], { [key: string]: Side }> = true;`,
  },
  {
    topic: "allOf chains become one interface, and `required` beside `allOf` counts",
    yaml: answering(
      "{ $ref: '#/components/schemas/Crate' }",
      `
    Thing: { type: object, required: [id], properties: { id: { type: integer }, name: { type: string } } }
    Box: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { width: { type: number } } }] }
    Crate:
      type: object
      required: [name, width]
      allOf: [{ $ref: '#/components/schemas/Box' }]
      properties: { lid: { type: boolean } }`,
    ),
    use: `
      import type { Crate } from "./index.gen.js";
      const crate: Equal<Crate, { id: number; name: string; width: number; lid?: boolean }> = true;`,
  },
  {
    topic: "a union in an allOf stays a union",
    yaml: answering(
      "{ $ref: '#/components/schemas/Parcel' }",
      `
    Small: { type: object, required: [size], properties: { size: { const: small } } }
    Large: { type: object, required: [size, pallet], properties: { size: { const: large }, pallet: { type: integer } } }
    Parcel:
      type: object
      required: [id]
      properties: { id: { type: integer } }
      oneOf: [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Large' }]`,
    ),
    use: `
      import type { Parcel } from "./index.gen.js";
      declare const parcel: Parcel;
      const id: number = parcel.id;
      const pallet: number | undefined = parcel.size === "large" ? parcel.pallet : undefined;
      // @ts-expect-error only the large ones have a pallet
      parcel.pallet;`,
  },
  {
    topic: "names that aren't identifiers",
    yaml: answering(
      "{ $ref: '#/components/schemas/box-with lid' }",
      `
    box-with lid:
      type: object
      required: [height-in-mm, 3d, "*/"]
      properties:
        height-in-mm: { type: integer, description: "Ends a comment: */ or so it seems." }
        3d: { type: boolean }
        "*/": { type: string }
        å: { type: string }`,
    ),
    use: `
      import type { BoxWithLid } from "./index.gen.js";
      const box: Equal<BoxWithLid, { "height-in-mm": number; "3d": boolean; "*/": string; å?: string }> = true;`,
  },
  {
    topic: "nulls of OpenAPI 3.0",
    openapi: "3.0.3",
    yaml: answering(
      "{ $ref: '#/components/schemas/Box' }",
      `
    Lid: { type: object, properties: { colour: { type: string } } }
    Box:
      type: object
      required: [name, lid, shape, only]
      properties:
        name: { type: string, nullable: true }
        lid: { nullable: true, allOf: [{ $ref: '#/components/schemas/Lid' }] }
        shape: { type: string, nullable: true, enum: [round, square, null] }
        only: { type: object, nullable: true, enum: [null] }`,
    ),
    use: `
      import type { Box, Lid } from "./index.gen.js";
      const box: Equal<Box, { name: string | null; lid: Lid | null; shape: "round" | "square" | null; only: null }> = true;`,
  },
  {
    topic: "nulls of OpenAPI 3.1",
    yaml: answering(
      "{ $ref: '#/components/schemas/Box' }",
      `
    Lid: { type: [object, "null"], required: [colour], properties: { colour: { type: [string, integer, "null"] } } }
    Box:
      type: object
      required: [name, lid, shape, nothing]
      properties:
        name: { anyOf: [{ type: string }, { type: "null" }] }
        lid: { $ref: '#/components/schemas/Lid' }
        shape: { type: [string, "null"], enum: [round, null] }
        nothing: { type: "null" }`,
    ),
    use: `
      import type { Box, Lid } from "./index.gen.js";
      const lid: Equal<Lid, { colour: string | number | null } | null> = true;
      const box: Equal<Box, { name: string | null; lid: Lid; shape: "round" | null; nothing: null }> = true;`,
  },
  {
    topic: "tuples, maps, anything and nothing",
    yaml: answering(
      "{ $ref: '#/components/schemas/Box' }",
      `
    Box:
      type: object
      required: [size, tags, anything, list, never, open]
      properties:
        size: { type: array, prefixItems: [{ type: number }, { type: string }], items: false }
        tags: { type: object, additionalProperties: { type: array, items: { type: string } } }
        anything: true
        list: { type: array }
        never: { type: object, additionalProperties: false }
        open: { type: object, required: [id], properties: { id: { type: integer } }, additionalProperties: true }`,
    ),
    use: `
      import type { Box } from "./index.gen.js";
      const size: Equal<Box["size"], [number, string]> = true;
      const tags: Equal<Box["tags"], { [key: string]: string[] }> = true;
      const anything: Equal<Box["anything"], unknown> = true;
      const list: Equal<Box["list"], unknown[]> = true;
      const never: Equal<Box["never"], { [key: string]: never }> = true;
      const open: Equal<Box["open"], { id: number; [key: string]: unknown }> = true;`,
  },
  {
    topic: "read-only and write-only fields, in a schema that goes both ways",
    yaml: `
paths:
  /boxes/{id}:
    put:
      operationId: updateBox
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Box' } } } }
      responses: { "200": { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Box' } } } } }
components:
  schemas:
    Box:
      type: object
      required: [id, name, key, lid]
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string }
        key: { type: string, writeOnly: true }
        lid: { $ref: '#/components/schemas/Lid' }
    Lid: { type: object, properties: { fits: { type: boolean, readOnly: true } } }`,
    use: `
      import { createBoxesClient, type Box, type BoxInput, type LidInput } from "./index.gen.js";
      const read: Equal<Box, { id: number; name: string; lid: { fits?: boolean } }> = true;
      const write: Equal<BoxInput, { id?: never; name: string; key: string; lid: LidInput }> = true;
      const boxes = createBoxesClient({ auth: { store: "1", apiKey: "k" } });
      boxes.updateBox({ params: { path: { id: 1 } }, body: { name: "a", key: "k", lid: {} } });
      // @ts-expect-error id can't be sent
      boxes.updateBox({ params: { path: { id: 1 } }, body: { id: 1, name: "a", key: "k", lid: {} } });
      // @ts-expect-error nor can what stands deeper
      boxes.updateBox({ params: { path: { id: 1 } }, body: { name: "a", key: "k", lid: { fits: true } } });
      // @ts-expect-error not even from an object that was fetched
      async () => boxes.updateBox({ params: { path: { id: 1 } }, body: { ...(await boxes.updateBox(null!)).data!, key: "k" } });`,
  },
  {
    topic: "open enums with names",
    yaml: answering(
      "{ $ref: '#/components/schemas/Box' }",
      `
    BoxState: { type: integer, enum: [0, 5], x-enum-varnames: [NEW, FULL], x-open-enum: true }
    Box:
      type: object
      required: [state, kinds, colour]
      properties:
        state: { $ref: '#/components/schemas/BoxState' }
        kinds: { type: array, items: { type: string, enum: [a, b], x-open-enum: true } }
        colour: { type: string, enum: [r, g], x-enum-varnames: [RED, GREEN] }`,
    ),
    use: `
      import { createBoxesClient, BoxColour, BoxState, type Box } from "./index.gen.js";
      const state: BoxState = 45;
      const full: Equal<typeof BoxState.FULL, 5> = true;
      const kinds: Box["kinds"] = ["a", "z"];
      const red: Equal<typeof BoxColour.RED, "r"> = true;
      // @ts-expect-error this one is closed
      const colour: Box["colour"] = "b";
      async () => {
        const byPath = await createBoxesClient({ auth: { store: "1", apiKey: "k" } }).GET("/boxes");
        const sum: number = byPath.data!.state + 1;
      };`,
  },
  {
    topic: "multipart bodies and binary answers",
    yaml: `
paths:
  /labels:
    post:
      operationId: printLabels
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, note: { type: string } } }
      responses:
        "200":
          description: OK
          content:
            application/pdf: { schema: { type: string, format: binary } }
            application/json: { schema: { type: object } }`,
    use: `
      import { createBoxesClient } from "./index.gen.js";
      import { operations } from "./operations.gen.js";
      const accept: Equal<typeof operations.printLabels.accept, "application/pdf, application/json"> = true;
      const boxes = createBoxesClient({ auth: { store: "1", apiKey: "k" } });
      async () => {
        const whole = await boxes.printLabels({ body: { file: new Blob([]) } });
        if (whole.data) { const blob: Equal<typeof whole.data, Blob> = true; }
        const streamed = await boxes.printLabels({ body: { file: new File([], "a.pdf") }, parseAs: "stream" });
        if (streamed.data) { const stream: Equal<typeof streamed.data, ReadableStream<Uint8Array>> = true; }
        // @ts-expect-error a file is no text
        await boxes.printLabels({ body: { file: "a.pdf" } });
      };`,
  },
  {
    topic: "no content, and several kinds of success",
    yaml: `
paths:
  /boxes/{id}:
    delete:
      operationId: deleteBox
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "204": { description: Gone }, default: { description: Failed, content: { application/json: { schema: { type: string } } } } }
    put:
      operationId: putBox
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200": { description: Changed, content: { application/json: { schema: { type: object, required: [a], properties: { a: { const: 1 } } } } } }
        "201": { description: Made, content: { application/json: { schema: { type: object, required: [b], properties: { b: { const: 2 } } } } } }
        "204": { description: Same }`,
    use: `
      import type { DeleteBoxData, DeleteBoxError, PutBoxData, PutBoxError } from "./index.gen.js";
      const gone: Equal<DeleteBoxData, undefined> = true;
      const failed: Equal<DeleteBoxError, string> = true;
      const put: Equal<PutBoxData, { a: 1 } | { b: 2 } | undefined> = true;
      const unknownError: Equal<PutBoxError, unknown> = true;`,
  },
  {
    topic: "parameters: shared by a path, overridden, by reference, in headers, with odd names",
    yaml: `
paths:
  /boxes/{box-id}:
    parameters:
      - { name: box-id, in: path, required: true, schema: { type: integer } }
      - { name: page, in: query, schema: { type: string } }
    get:
      operationId: getBox
      parameters:
        - { name: page, in: query, required: true, schema: { type: integer, enum: [1, 2] } }
        - { $ref: '#/components/parameters/device' }
        - { name: Authorization, in: header, required: true, schema: { type: string } }
      responses: { "200": { description: OK } }
components:
  parameters:
    device: { name: device_id, in: header, schema: { type: string } }`,
    use: `
      import type { GetBoxInit } from "./index.gen.js";
      const params: Equal<GetBoxInit["params"], { path: { "box-id": number }; query: { page: 1 | 2 }; header?: { device_id?: string } }> = true;`,
  },
  {
    topic: "bodies that are made of what was fetched",
    yaml: `
paths:
  /{id}:
    get:
      operationId: getBox
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Box' } } } } }
    put:
      operationId: updateBox
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BoxUpdate' } } } }
      responses: { "200": { description: OK } }
  /{id}/lid:
    put:
      operationId: updateLid
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/LidUpdate' } } } }
      responses: { "200": { description: OK } }
components:
  schemas:
    Box:
      type: object
      required: [id, lids]
      properties:
        id: { type: integer, readOnly: true }
        name: { type: string }
        lids: { type: array, items: { $ref: '#/components/schemas/Lid' } }
    Lid: { type: object, properties: { id: { type: integer, readOnly: true }, fits: { type: boolean } } }
    BoxUpdate:
      type: object
      x-body-of: Box
      properties:
        name: { type: string }
        lids: { type: array, items: { $ref: '#/components/schemas/LidUpdate' } }
    LidUpdate: { type: object, x-body-of: Lid, properties: { id: { type: integer }, fits: { type: boolean } } }`,
    use: `
      import { createBoxesClient, toLidUpdate, toUpdate, type Box, type BoxUpdate, type LidUpdate } from "./index.gen.js";
      declare const box: Box;
      const boxes = createBoxesClient({ auth: { store: "1", apiKey: "k" } });
      const update: Equal<ReturnType<typeof toUpdate>, BoxUpdate> = true;
      const lid: Equal<ReturnType<typeof toLidUpdate>, LidUpdate> = true;
      boxes.updateBox({ params: { path: { id: box.id } }, body: { ...toUpdate(box), name: "new" } });
      // @ts-expect-error a lid is no box
      toUpdate(box.lids[0]!);`,
  },
  {
    topic: "what schemas share by allOf, an allOf that is a type of its own, and an enum of both booleans",
    yaml: `
paths:
  /{id}:
    put:
      operationId: updateBox
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: fragile, in: query, schema: { type: boolean, enum: [true, false] } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/BoxUpdate' } } } }
      responses: { "200": { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Box' } } } } }
components:
  schemas:
    BoxFields: { type: object, properties: { name: { type: string }, owner: { type: string, readOnly: true } } }
    Box: { type: object, allOf: [{ $ref: '#/components/schemas/BoxFields' }], properties: { id: { type: integer, readOnly: true } } }
    BoxUpdate: { type: object, allOf: [{ $ref: '#/components/schemas/Box' }] }`,
    use: `
      import type { Box, BoxUpdate, UpdateBoxInit } from "./index.gen.js";
      import type * as exported from "./index.gen.js";
      const box: Equal<Box, { name?: string; owner?: string; id?: number }> = true;
      const update: Equal<BoxUpdate, { name?: string; owner?: never; id?: never }> = true;
      const fragile: Equal<NonNullable<UpdateBoxInit["params"]["query"]>, { fragile?: boolean }> = true;
      // @ts-expect-error only a part of others
      type Fields = exported.BoxFields;
      // @ts-expect-error the update has a name of its own
      type Input = exported.BoxInput;`,
  },
  {
    topic: "paging",
    yaml: `
paths:
  /boxes:
    get:
      operationId: getBoxes
      x-pagination: { items: boxes, page: { param: page, first: 0 }, limit: limit, end: pages }
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        "200": { description: OK, content: { application/json: { schema: { type: object, properties: { boxes: { type: array, items: { $ref: '#/components/schemas/Box' } } } } } } }
components:
  schemas:
    Box: { type: object, properties: { id: { type: integer } } }`,
    use: `
      import { createBoxesClient, paginate, unwrap, type Box } from "./index.gen.js";
      const boxes = createBoxesClient({ auth: { store: "1", apiKey: "k" } });
      async () => {
        for await (const box of paginate(boxes.getBoxes)) { const item: Equal<typeof box, Box> = true; }
        for await (const box of paginate(boxes.getBoxes, { params: { query: { limit: 5 } } })) { const item: Equal<typeof box, Box> = true; }
        const page = await unwrap(boxes.getBoxes());
        const data: Equal<typeof page, { boxes?: Box[] }> = true;
      };`,
  },
];

describe("awkward documents give right code", () => {
  let problems: Map<string, string[]>;

  beforeAll(async () => {
    for (const [i, { yaml, openapi, use }] of cases.entries()) {
      const files = await emit(yaml, openapi, `case-${i}`);
      files.set("src/use.ts", `${equal}${use}\n`);
      files.set("src/index.ts", 'export * from "./index.gen.js";\n');
      await writeFiles(join(folder, `case-${i}`), files);
    }
    const programs = cases.flatMap((_, i) => [`case-${i}/src/use.ts`, `case-${i}/test/consumer.gen.ts`]);
    problems = compile(programs.map((name) => join(folder, name)));
  }, 60_000);

  it.each(cases.map(({ topic }, i) => [topic, i] as const))("%s", (_, i) => {
    const prefix = join(folder, `case-${i}/`);
    const found = [...problems].filter(([file]) => file.startsWith(prefix)).flatMap(([, messages]) => messages);
    expect(found).toEqual([]);
  });

  it("and nothing else is wrong in the program", () => {
    expect([...problems].filter(([file]) => !file.startsWith(folder))).toEqual([]);
  });
});

describe("documents that no right code can be made of", () => {
  const get = (operation: string, path = "/boxes") => `
paths:
  ${path}:
    get: ${operation}`;
  const ok = 'responses: { "200": { description: OK } }';

  it.each([
    ["no operationId", get(`{ ${ok} }`), /boxes\.yaml at #\/paths\/~1boxes\/get: no operationId/],
    [
      "two operations with one id",
      `${get(`{ operationId: getBox, ${ok} }`)}
    put: { operationId: getBox, ${ok} }`,
      /at #\/paths\/~1boxes\/put: operationId `getBox` is also that of #\/paths\/~1boxes\/get/,
    ],
    ["an id that is a member of every client", get(`{ operationId: use, ${ok} }`), /`use` is already a member/],
    ["an id that makes the client a promise", get(`{ operationId: then, ${ok} }`), /`then` is already a member/],
    ["an id that is no identifier", get(`{ operationId: get-box, ${ok} }`), /`get-box` can't be a method name/],
    [
      "a schema and an operation's type of one name",
      `${get(`{ operationId: getBox, ${ok} }`)}
components: { schemas: { GetBoxInit: { type: object } } }`,
      /operation `getBox` would be called `GetBoxInit`, as is the type of this schema; change the operationId/,
    ],
    [
      "a schema named like an export of the middleware",
      `${get(`{ operationId: getBox, ${ok} }`)}
components: { schemas: { ApiError: { type: object } } }`,
      /at #\/components\/schemas\/ApiError: the type of this schema would be called `ApiError`, as is an export of the middleware; rename/,
    ],
    [
      "a schema named like a global",
      `${get(`{ operationId: getBox, ${ok} }`)}
components: { schemas: { Error: { type: object } } }`,
      /would be called `Error`, as is a global of JavaScript; rename the schema/,
    ],
    [
      "two schemas that differ only in what an identifier can't hold",
      `${get(`{ operationId: getBox, ${ok} }`)}
components: { schemas: { box-lid: { type: object }, boxLid: { type: string }, box_lid: { type: object }, BoxLid: { type: object } } }`,
      /would be called `BoxLid`/,
    ],
    [
      "a path parameter that isn't declared",
      get(`{ operationId: getBox, ${ok} }`, "/boxes/{id}"),
      /the path has \{id\}, but/,
    ],
    [
      "a declared path parameter that isn't in the path",
      get(`{ operationId: getBox, parameters: [{ name: id, in: path, required: true, schema: {} }], ${ok} }`),
      /`id` is declared `in: path`, but the path has no \{id\}/,
    ],
    [
      "a parameter in a cookie",
      get(`{ operationId: getBox, parameters: [{ name: id, in: cookie, schema: {} }], ${ok} }`),
      /cookies/,
    ],
    [
      "a reference to nowhere",
      answering("{ $ref: '#/components/schemas/Gone' }"),
      /`#\/components\/schemas\/Gone` points nowhere/,
    ],
    [
      "an allOf that contains itself",
      answering(
        "{ $ref: '#/components/schemas/Box' }",
        "    Box: { type: object, allOf: [{ $ref: '#/components/schemas/Box' }, { type: object }] }",
      ),
      /leads from Box back to itself/,
    ],
    ["an unknown type", answering("{ type: date }"), /\/schema\/type: no such type: `date`/],
    ["an empty enum", answering("{ enum: [] }"), /no value is allowed/],
    ["an enum of objects", answering("{ enum: [{ a: 1 }] }"), /an enum of objects/],
    [
      "names that don't match the values",
      answering("{ $ref: '#/components/schemas/S' }", "    S: { enum: [1, 2], x-enum-varnames: [ONE] }"),
      /2 values in `enum`, but 1 names/,
    ],
    ["no responses", get("{ operationId: getBox, responses: {} }"), /no responses/],
    ["no operations", "paths: {}", /#\/paths: no operation/],
    [
      "a body that can't be sent",
      get(`{ operationId: getBox, requestBody: { content: { application/xml: {} } }, ${ok} }`),
      /sent as JSON or multipart\/form-data; found only application\/xml/,
    ],
    [
      "paging over a list that isn't there",
      get(`
      operationId: getBoxes
      x-pagination: { items: boxes, page: { param: page, first: 0 }, limit: limit, end: pages }
      parameters: [{ name: page, in: query, schema: {} }, { name: limit, in: query, schema: {} }]
      responses: { "200": { description: OK, content: { application/json: { schema: { type: object } } } } }`),
      /names `boxes`, which is no list/,
    ],
    [
      "paging by a parameter that isn't there",
      get(`
      operationId: getBoxes
      x-pagination: { items: boxes, page: { param: page, first: 0 }, limit: limit, end: pages }
      responses: { "200": { description: OK, content: { application/json: { schema: { type: object } } } } }`),
      /x-pagination: the operation has no query parameter `page`/,
    ],
    [
      "an authentication that the middleware doesn't know",
      `${get(`{ operationId: getBox, ${ok} }`)}\ncomponents: { securitySchemes: {} }`,
      /declare one of them/,
    ],
  ])("%s", async (_, yaml, message) => {
    await expect(emit(yaml)).rejects.toThrow(message);
  });
});
