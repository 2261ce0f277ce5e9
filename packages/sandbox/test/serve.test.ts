import { describe, expect, test } from "vitest";
import type { Answer } from "../src/api/answer.js";
import type { OpenApiDocument } from "../src/api/document.js";
import type { Refusal } from "../src/api/refusal.js";
import { type Api, type Handler, serveApi } from "../src/api/serve.js";

/** A spec of its own in OpenAPI 3.1, with what GKS's lacks. */
const document: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {
    "/boxes": {
      get: {
        operationId: "getBoxes",
        parameters: [{ name: "isFull", in: "query", schema: { type: "boolean", default: false } }],
        responses: { 200: { $ref: "#/components/responses/Anything" } },
      },
      post: {
        operationId: "addBox",
        requestBody: { $ref: "#/components/requestBodies/Box" },
        responses: {
          "2XX": { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Box" } } } },
          204: { description: "" },
          default: { description: "", content: { "application/json": { schema: {} } } },
        },
      },
    },
    "/boxes/{id}": {
      put: { operationId: "putBox", responses: { default: { $ref: "#/components/responses/Anything" } } },
    },
    "/boxes/full/": {
      get: { operationId: "getFull", responses: { 200: { $ref: "#/components/responses/Anything" } } },
    },
    "/labels/{name}": {
      get: {
        operationId: "printLabel",
        parameters: [
          { name: "name", in: "path", required: true, schema: { type: "string" } },
          { name: "copies", in: "query", schema: { $ref: "#/components/schemas/Copies" } },
        ],
        responses: {
          200: {
            description: "",
            content: {
              "application/pdf": { schema: { type: "string", format: "binary" } },
              "application/json": { schema: {} },
            },
          },
        },
      },
      post: {
        operationId: "readLabel",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["file"],
                properties: { file: { type: "string", format: "binary" }, copies: { type: "integer" } },
              },
            },
            "application/xml": { schema: { type: "object" } },
          },
        },
        responses: { default: { $ref: "#/components/responses/Anything" } },
      },
    },
    "/boxes/{id}/{side}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer" } },
        { $ref: "#/components/parameters/side" },
        { name: "X-Depth", in: "header", required: true, schema: { type: "integer" } },
      ],
      get: {
        operationId: "getSide",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
        responses: {
          200: { $ref: "#/components/responses/Anything" },
          400: { $ref: "#/components/responses/Anything" },
        },
      },
    },
  },
  components: {
    parameters: { side: { name: "side", in: "path", required: true, schema: { enum: ["left", "right"] } } },
    responses: { Anything: { description: "", content: { "application/json": { schema: {} } } } },
    requestBodies: {
      Box: { required: false, content: { "application/json": { schema: { $ref: "#/components/schemas/Box" } } } },
    },
    schemas: {
      Box: {
        type: "object",
        required: ["id", "pin", "lid"],
        additionalProperties: false,
        properties: {
          id: { $ref: "#/components/schemas/Id" },
          pin: { type: "string", writeOnly: true },
          lid: { anyOf: [{ $ref: "#/components/schemas/Lid" }, { type: "null" }] },
          inner: { type: "array", items: { $ref: "#/components/schemas/Box" } },
          size: { enum: ["small", "large"], "x-open-enum": true },
        },
      },
      Copies: { type: "integer", default: 1 },
      Id: { type: "integer", readOnly: true },
      Lid: { type: "object", required: ["color"], properties: { color: { type: "string" } } },
    },
  },
};

const echo: Handler<unknown> = (request) => ({ status: 200, body: request });
const refuse = (refusal: Refusal): Answer => ({ status: 400, body: refusal });

/** Serves the spec and gives what it answers to a request. */
function server(handlers: Record<string, Handler<unknown>> = {}, more: Partial<Api> = {}) {
  const app = serveApi({
    document,
    handlers: {
      getBoxes: echo,
      addBox: echo,
      getSide: echo,
      putBox: echo,
      getFull: () => ({ status: 200, body: "full" }),
      printLabel: echo,
      readLabel: echo,
      ...handlers,
    },
    guards: [],
    wildcards: ["name"],
    refuse,
    ...more,
  });
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init = body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) };
    const all = body instanceof FormData ? headers : { "Content-Type": "application/json", ...headers };
    const response = await app.request(path, { method, headers: all, ...init });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
}

describe("a request", () => {
  test("comes with parameters as the spec types them, defaults filled in", async () => {
    const send = server();
    expect((await send("GET", "/boxes")).body.params.query).toEqual({ isFull: false });
    expect((await send("GET", "/boxes?isFull=true")).body.params.query).toEqual({ isFull: true });
    const side = await send("GET", "/boxes/7/left", undefined, { "X-Depth": "3" });
    expect(side.body.params.path).toEqual({ id: 7, side: "left" });
    expect(side.body.params.header).toMatchObject({ "x-depth": 3 });
  });

  test("gets a default that stands behind a reference", async () => {
    expect((await server()("GET", "/labels/a")).body.params.query).toEqual({ copies: 1 });
  });

  test("is checked against the path's parameters and the operation's, which win", async () => {
    const { body } = await server()("GET", "/boxes/0/top");
    expect(body.violations.map(({ in: place, path }: { in: string; path: string[] }) => [place, ...path])).toEqual([
      ["path", "id"],
      ["path", "side"],
      ["header", "x-depth"],
    ]);
  });

  test("need not bring an optional body", async () => {
    const { body } = await server({ addBox: () => ({ status: 204 }) })("POST", "/boxes");
    expect(body).toBeUndefined();
  });

  test("has its read-only properties ignored, those of nested objects too", async () => {
    let seen: unknown;
    const send = server({
      addBox: (request) => {
        seen = (request as { body: unknown }).body;
        return { status: 204 };
      },
    });
    await send("POST", "/boxes", {
      id: "any",
      pin: "1",
      lid: null,
      inner: [{ id: 3, pin: "2", lid: { color: "red" } }],
    });
    expect(seen).toEqual({ pin: "1", lid: null, inner: [{ pin: "2", lid: { color: "red" } }] });
  });

  test("is told what is wrong with the one schema beside null, not that it isn't null", async () => {
    const { body } = await server()("POST", "/boxes", { pin: "1", lid: {} });
    expect(body.violations).toEqual([{ in: "body", path: ["lid", "color"], message: "Is required." }]);
  });

  test("to a path or by a method that isn't there is refused", async () => {
    const send = server();
    expect((await send("GET", "/nowhere")).body).toEqual({ kind: "unknownPath", path: "/nowhere" });
    expect((await send("DELETE", "/boxes")).body).toEqual({
      kind: "unknownMethod",
      method: "DELETE",
      allowed: ["GET", "POST"],
    });
  });

  test("passes the guards in their order, before it is read", async () => {
    const asked: number[] = [];
    const guards = [1, 2, 3].map((number) => () => {
      asked.push(number);
      return number === 2 ? { status: 200, body: "stopped" } : undefined;
    });
    const { body } = await server({}, { guards })("GET", "/boxes?unknown=1");
    expect([body, asked]).toEqual(["stopped", [1, 2]]);
  });
});

describe("a path", () => {
  test("goes to the route that names more of it, and not further when that one lacks the method", async () => {
    const send = server();
    expect((await send("GET", "/boxes/full")).body).toBe("full");
    expect((await send("PUT", "/boxes/7")).status).toBe(200);
    expect((await send("PUT", "/boxes/full")).body).toMatchObject({ kind: "unknownMethod", allowed: ["GET"] });
  });

  test("may end with a slash or not", async () => {
    const send = server();
    expect((await send("GET", "/boxes/full/")).body).toBe("full");
    expect((await send("GET", "/boxes/")).status).toBe(200);
  });

  test.each([
    ["A1", "A1"],
    ["A/1", "A/1"],
    ["A%2F1", "A/1"],
    ["50%25%20%2B%20%C3%A5", "50% + å"],
    ["A+1", "A+1"],
    ["%252F", "%2F"],
  ])("takes %s whole as the parameter %s", async (path, name) => {
    expect((await server()("GET", `/labels/${path}`)).body.params.path).toEqual({ name });
  });
});

describe("a form", () => {
  const form = (fields: Record<string, string | Blob>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };

  test("comes as its fields: text as the spec types it, and files", async () => {
    let seen: { file: File; copies: number } | undefined;
    const send = server({
      readLabel: (request) => {
        seen = (request as { body: typeof seen }).body;
        return { status: 200, body: {} };
      },
    });
    await send("POST", "/labels/a", form({ file: new Blob(["bytes"]), copies: "3" }));
    expect(seen?.copies).toBe(3);
    expect(await seen?.file.text()).toBe("bytes");
  });

  test("is checked", async () => {
    const send = server();
    const { body } = await send("POST", "/labels/a", form({ copies: "many" }));
    expect(body.violations.map(({ path }: { path: string[] }) => path)).toEqual([["file"], ["copies"]]);
    const twice = form({ file: new Blob([]) });
    twice.append("file", new Blob([]));
    expect((await send("POST", "/labels/a", twice)).body.violations).toEqual([
      { in: "body", path: ["file"], message: "Is given more than once." },
    ]);
  });

  test("that is none, or another media type, is refused", async () => {
    const send = server();
    const broken = await send("POST", "/labels/a", {}, { "Content-Type": "multipart/form-data; boundary=x" });
    expect(broken.body.violations).toEqual([{ in: "body", path: [], message: expect.stringMatching(/^Is no form: /) }]);
    expect((await send("POST", "/labels/a", {}, { "Content-Type": "application/xml" })).body).toEqual({
      kind: "mediaType",
      given: "application/xml",
      accepted: ["multipart/form-data"],
    });
  });
});

describe("an answer", () => {
  const answers = (answer: Answer) => server({ addBox: () => answer })("POST", "/boxes");

  test("may hold a value that an open enum doesn't list; a request may not", async () => {
    const box = { id: 1, lid: null, size: "huge" };
    expect((await answers({ status: 200, body: box })).status).toBe(200);
    const { body } = await server()("POST", "/boxes", { pin: "1", lid: null, size: "huge" });
    expect(body.violations).toMatchObject([{ path: ["size"] }]);
  });

  test("in bytes is sent as it is, where the spec has bytes", async () => {
    const bytes = new Uint8Array([37, 80, 68, 70]);
    const app = serveApi({
      document,
      handlers: new Proxy({}, { get: () => () => ({ status: 200, mediaType: "application/pdf", body: bytes }) }),
      guards: [],
      refuse,
    });
    const response = await app.request("/labels/a");
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([...bytes]);
    expect(response.headers.get("Content-Type")).toBe("application/pdf");
    expect((await app.request("/boxes")).status).toBe(400);
  });

  test("that the spec allows is sent", async () => {
    const box = { id: 1, lid: { color: "red" } };
    expect(await answers({ status: 201, body: box })).toEqual({ status: 201, body: box });
  });

  test.each<[string, Answer, RegExp]>([
    ["breaks its schema", { status: 200, body: { id: "1", lid: null } }, /id: Must be integer/],
    ["holds a write-only property", { status: 200, body: { id: 1, pin: "1", lid: null } }, /pin: /],
    ["is empty and shouldn't be", { status: 200 }, /empty at status 200/],
    ["isn't empty and should be", { status: 204, body: {} }, /application\/json at status 204/],
    ["has another media type", { status: 200, mediaType: "text/csv", body: "" }, /text\/csv at status 200/],
  ])("that %s is a bug of the sandbox, and says so", async (_case, answer, detail) => {
    const { body } = await answers(answer);
    expect(body).toEqual({ kind: "bug", detail: expect.stringMatching(detail) });
    expect(body.detail).toMatch(/^This is a bug of the sandbox, not of your code: addBox failed/);
  });

  test("of a handler that throws is a bug of the sandbox", async () => {
    const send = server({
      addBox: () => {
        throw new TypeError("oops");
      },
    });
    expect((await send("POST", "/boxes")).body).toEqual({ kind: "bug", detail: expect.stringContaining("oops") });
  });
});

test("an operation without a handler is told at the start", () => {
  expect(() => serveApi({ document, handlers: {}, guards: [], refuse })).toThrow(
    "no handler for getBoxes (GET /boxes)",
  );
});
