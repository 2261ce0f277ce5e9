import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type ClientEvent, paginate, unwrap } from "lagerkoll-gks-middleware";
import { publishEvents } from "lagerkoll-gks-middleware/node";
import { wrapAsPathBasedClient } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { createBoxesClient, errorOf, path } from "./support/client.js";
import { faults, json, startServer } from "./support/server.js";

describe("a client still is an openapi-fetch client", () => {
  test("calls by path go the same way as methods", async () => {
    const server = await startServer((response, _request, n) =>
      n % 2 === 0 ? faults.reset(response) : json(response, { id: 7 }),
    );
    const client = createBoxesClient(server.url);
    const byName = await client.getBox(path(7));
    const byPath = await client.GET("/{id}", { params: { path: { id: 7 } } });
    const byRequest = await client.request("get", "/{id}", { params: { path: { id: 7 } } });
    const byProxy = await wrapAsPathBasedClient(client)["/{id}"].GET({ params: { path: { id: 7 } } });
    for (const { data } of [byName, byPath, byRequest, byProxy]) expect(data).toEqual({ id: 7 });
    expect(server.received).toHaveLength(8);
    for (const { headers } of server.received) expect(headers).toMatchObject({ api_key: "key-that-is-secret" });
  });

  test("a path that no operation has goes by the method's rule", async () => {
    const server = await startServer((response) => json(response, {}, 503));
    const client = createBoxesClient(server.url);
    await client.request("post" as never, "/new" as never);
    expect(server.received).toHaveLength(1);
    await client.request("get" as never, "/new" as never);
    expect(server.received).toHaveLength(6);
  });

  test("operations that are for calls by path have no method", () => {
    const client = createBoxesClient("https://api.example");
    expect(client).not.toHaveProperty("sendAll");
    expect(client.getBoxes.pagination.items).toBe("boxes");
  });

  test("fetch's words for priority stand for numbers, by path and by name", async () => {
    const server = await startServer((response) => json(response, { id: 7 }));
    const client = createBoxesClient(server.url, { rateLimit: { limit: 1, windowMs: 30 } });
    await Promise.all([
      client.getBox(path(0)),
      client.getBox({ ...path(5), priority: "low" }),
      client.GET("/{id}", { params: { path: { id: 4 } }, priority: "low" }),
      client.getBox(path(3)),
      client.GET("/{id}", { params: { path: { id: 2 } }, priority: "auto" }),
      client.GET("/{id}", { params: { path: { id: 1 } }, priority: "high" }),
      client.getBox({ ...path(6), priority: 2 }),
    ]);
    expect(server.received.map(({ url }) => url)).toEqual(["/0", "/6", "/1", "/3", "/2", "/5", "/4"]);
    for (const priority of ["urgent", Number.NaN]) {
      const error = await errorOf(client.getBox({ ...path(7), priority: priority as never }));
      expect(error).toMatchObject({ name: "InvalidParameterError", operation: "getBox", outcome: "not-sent" });
      expect(error.message).toContain(`priority is ${priority}, but must be a number, "high", "auto" or "low".`);
    }
    expect(server.received).toHaveLength(7);
  });

  test("other options of a call reach openapi-fetch and fetch", async () => {
    const inits: RequestInit[] = [];
    const client = createBoxesClient("https://api.example/base/", {
      fetch: async (url, init) => {
        inits.push({ ...init, referrer: url });
        return Response.json({});
      },
    });
    const init = {
      params: { query: { name: "åäö", page: 0 } },
      cache: "no-store",
      querySerializer: () => "own=1",
      priority: 3,
    };
    await client.getBoxes(init as never);
    expect(inits[0]).toMatchObject({ referrer: "https://api.example/base/?own=1", cache: "no-store", method: "GET" });
    expect(inits[0]).not.toHaveProperty("priority");
    expect(inits[0]).not.toHaveProperty("call");
  });

  test("a call's own fetch takes the place of the client's, under the same pipeline", async () => {
    const requests: Request[] = [];
    const client = createBoxesClient("https://api.example");
    const init = {
      ...path(7),
      fetch: async (request: Request) => {
        requests.push(request);
        return requests.length === 1 ? new Response("", { status: 503 }) : Response.json({ id: 7 });
      },
    };
    expect((await client.getBox(init)).data).toEqual({ id: 7 });
    expect(requests[1]).toBeInstanceOf(Request);
    expect(requests[1]?.headers.get("api_key")).toBe("key-that-is-secret");
  });

  test("arguments that can't be made into a request are refused, nothing sent", async () => {
    const server = await startServer((response) => json(response, {}));
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const error = await errorOf(createBoxesClient(server.url).addBox({ body: circle }));
    expect(error).toMatchObject({ code: "invalid-parameter", outcome: "not-sent" });
    expect(error.message).toContain("circular");
    expect(server.received).toHaveLength(0);
  });
});

describe("users' hooks", () => {
  test("see a real Request before it is signed, and the final answer only", async () => {
    const server = await startServer((response, _request, n) =>
      n === 0 ? faults.reset(response) : json(response, { id: 7 }),
    );
    const client = createBoxesClient(server.url);
    const seen: unknown[] = [];
    client.use({
      onRequest({ request, schemaPath }) {
        seen.push(request instanceof Request, schemaPath, request.headers.get("api_key"));
        request.headers.set("x-hook", "1");
      },
      async onResponse({ response }) {
        seen.push(response.status, await response.clone().json());
      },
    });
    expect((await client.getBox(path(7))).data).toEqual({ id: 7 });
    expect(seen).toEqual([true, "/{id}", null, 200, { id: 7 }]);
    expect(server.received.map(({ headers }) => headers["x-hook"])).toEqual(["1", "1"]);
  });

  test("may give another Request or another Response", async () => {
    const server = await startServer((response, { url }) => json(response, { url }));
    const client = createBoxesClient(server.url);
    const another = { onRequest: ({ request }: { request: Request }) => new Request(`${request.url}?hook`, request) };
    client.use(another);
    expect((await client.addBox({ body: { name: "åäö" } })).data).toEqual({ url: "/?hook" });
    expect(server.received[0]?.body).toBe('{"name":"åäö"}');
    client.eject(another);
    client.use({ onResponse: () => Response.json({ errorCode: 1 }, { status: 418 }) });
    const { error } = await client.getBox(path(7));
    expect(error).toEqual({ errorCode: 1 });
    expect(await errorOf(unwrap(client.getBox(path(7))))).toMatchObject({ name: "LagerkollApiError", status: 418 });
  });

  test("change nothing about errors, files, forms and repetition", async () => {
    const failing = await startServer((response) => json(response, { errorCode: 900601 }));
    const client = createBoxesClient(failing.url);
    client.use({ onResponse() {} });
    expect((await client.getBox(path(7))).error).toEqual({ errorCode: 900601 });
    expect((await client.printBox(path(7))).error).toEqual({ errorCode: 900601 });

    const limited = await startServer((response, { url }, n) => {
      if (n === 0) json(response, {}, 429, { "retry-after": "0" });
      else if (url.endsWith("print")) response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF");
      else json(response, {});
    });
    const other = createBoxesClient(limited.url);
    other.use({ onRequest() {} });
    await unwrap(other.uploadBox({ body: { file: new Blob(["%PDF"], { type: "application/pdf" }), order_id: 7 } }));
    const bodies = limited.received.map(({ body }) => body.replace(/-{4,}[\w-]+/g, "boundary"));
    expect(bodies[1]).toBe(bodies[0]);
    expect(bodies[1]).toContain('name="order_id"');
    for (const { headers, body } of limited.received.slice(0, 2)) {
      expect(body).toContain(headers["content-type"]?.replace(/.*boundary=/, ""));
    }
    expect(await (await unwrap(other.printBox(path(7)))).text()).toBe("%PDF");
    const stream = await unwrap(other.printBox({ ...path(7), parseAs: "stream" }));
    expect(await new Response(stream).text()).toBe("%PDF");
  });

  test("ejected, are gone; of one call, stay with it", async () => {
    const server = await startServer((response) => json(response, {}));
    const client = createBoxesClient(server.url);
    let calls = 0;
    const hook = { onRequest: () => void calls++ };
    client.use(hook);
    await client.getBox(path(7));
    client.eject(hook);
    await client.getBox(path(7));
    const init = { ...path(7), middleware: [hook] };
    await client.getBox(init);
    await client.getBox(path(7));
    expect(calls).toBe(2);
  });
});

describe("forms", () => {
  test("carry files as they are, everything else as text, and leave out what is undefined", async () => {
    const server = await startServer((response) => json(response, {}));
    const client = createBoxesClient(server.url);
    const file = new File(["%PDF-1.7"], "order.pdf", { type: "application/pdf" });
    await unwrap(
      client.uploadBox({ body: { file, order_id: 7, note: undefined, none: null, tags: ["a", "b"], more: { x: 1 } } }),
    );
    const { body = "", headers } = server.received[0] ?? {};
    expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="file"; filename="order.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7');
    expect(body).toContain('name="order_id"\r\n\r\n7\r\n');
    expect(body.match(/name="tags"/g)).toHaveLength(2);
    expect(body).toContain('name="more"\r\n\r\n{"x":1}\r\n');
    expect(body).not.toMatch(/name="(note|none)"/);
  });
});

describe("paginate", () => {
  const pages = (count: number, size: number) => (page: number) => ({
    pages: count,
    boxes: page < count ? Array.from({ length: size }, (_, index) => ({ id: page * size + index })) : [],
  });
  const startPages = (answer: (page: number) => unknown) =>
    startServer((response, { url }) =>
      json(response, answer(Number(new URL(url, "http://x").searchParams.get("page")))),
    );
  const ids = async (items: AsyncIterable<{ id: number }>) => {
    const all: number[] = [];
    for await (const { id } of items) all.push(id);
    return all;
  };

  test("walks every page, and sends the other parameters along", async () => {
    const server = await startPages(pages(3, 2));
    const client = createBoxesClient(server.url);
    expect(await ids(paginate(client.getBoxes, { params: { query: { name: "å", limit: 2 } } }))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(server.received.map(({ url }) => url)).toEqual(
      [0, 1, 2].map((page) => `/?name=%C3%A5&limit=2&page=${page}`),
    );
  });

  test("starts where it is told to", async () => {
    const server = await startPages(pages(3, 2));
    expect(await ids(paginate(createBoxesClient(server.url).getBoxes, { params: { query: { page: 2 } } }))).toEqual([
      4, 5,
    ]);
  });

  test("fetches no page before it is asked for, and none after the caller stopped", async () => {
    const server = await startPages(pages(100, 2));
    const items = paginate(createBoxesClient(server.url).getBoxes);
    expect(server.received).toHaveLength(0);
    for await (const { id } of items) if (id === 2) break;
    expect(server.received).toHaveLength(2);
  });

  test.each([
    [
      "totalCount",
      (page: number) => ({
        totalCount: 5,
        boxes: [1, 2].map((n) => ({ id: page * 2 + n })).slice(0, page === 2 ? 1 : 2),
      }),
      3,
    ],
    ["totalCount", (page: number) => ({ totalCount: 4, boxes: [1, 2].map((n) => ({ id: page * 2 + n })) }), 2],
    [
      "shortPage",
      (page: number) => ({ boxes: [1, 2].map((n) => ({ id: page * 2 + n })).slice(0, page === 1 ? 1 : 2) }),
      2,
    ],
    ["shortPage", (page: number) => ({ boxes: page === 2 ? [] : [1, 2].map((n) => ({ id: page * 2 + n })) }), 3],
  ] as const)("knows the last page by %s", async (end, answer, requests) => {
    const server = await startPages(answer);
    const { getBoxes } = createBoxesClient(server.url);
    const method = Object.assign((init?: Parameters<typeof getBoxes>[0]) => getBoxes(init), {
      pagination: { ...getBoxes.pagination, end },
    });
    await ids(paginate(method));
    expect(server.received).toHaveLength(requests);
  });

  test("a server that repeats a page for ever is told, not followed", async () => {
    const server = await startPages(() => ({ pages: 99, boxes: [{ id: 1 }, { id: 2 }] }));
    const error = await errorOf(ids(paginate(createBoxesClient(server.url).getBoxes)));
    expect(error).toMatchObject({ name: "ResponseError", code: "unexpected-answer" });
    expect(error.message).toContain("page 2 is the same as the two before it");
    expect(server.received).toHaveLength(3);
  });

  test("an answer without the list, and an error answer, are errors", async () => {
    const server = await startPages((page) => (page === 0 ? { pages: 3, boxes: [{ id: 1 }] } : { errorCode: 900601 }));
    const { getBoxes } = createBoxesClient(server.url);
    expect(await errorOf(ids(paginate(getBoxes)))).toMatchObject({ name: "LagerkollApiError" });
    const empty = await startPages(() => ({}));
    expect((await errorOf(ids(paginate(createBoxesClient(empty.url).getBoxes)))).message).toContain('no list "boxes"');
  });
});

describe("events", () => {
  test("tell a call's way, with times", async () => {
    const server = await startServer((response, _request, n) => {
      if (n === 0) json(response, {}, 429, { "retry-after": "0" });
      else if (n === 1) faults.reset(response);
      else json(response, { id: 7 });
    });
    const events: ClientEvent[] = [];
    const client = createBoxesClient(server.url, {
      rateLimit: { limit: 10, windowMs: 200 },
      onEvent: (event) => events.push(event),
    });
    await client.getBox(path(7));
    expect(events.map(({ type }) => type)).toEqual([
      "sent",
      "answered",
      "paused",
      "retried",
      "queued",
      "sent",
      "answered",
      "retried",
      "sent",
      "answered",
    ]);
    expect(events).toMatchObject(
      [
        { attempts: 1, waitedMs: 0, queueLength: 0, share: 10, operation: "getBox", method: "GET", path: "/{id}" },
        { status: 429, outcome: "refused" },
        { share: 10, queueLength: 0 },
        { status: 429, delayMs: 0 },
        { queueLength: 1 },
        { attempts: 2 },
        { error: "network-error", outcome: "unknown" },
        { error: "network-error" },
        { attempts: 3 },
        { status: 200, outcome: "executed" },
      ].map((expected, index) => (index === 0 ? { ...expected, waitedMs: expect.any(Number) } : expected)),
    );
    for (const event of events) expect(Math.abs(Date.now() - event.at)).toBeLessThan(5000);
    const [answered] = events.filter(({ type }) => type === "answered");
    expect(answered).toHaveProperty("durationMs", expect.any(Number));
  });

  test("a listener that throws changes nothing", async () => {
    const server = await startServer((response) => json(response, { id: 7 }));
    const onEvent = () => {
      throw new Error("observer");
    };
    expect((await createBoxesClient(server.url, { onEvent }).getBox(path(7))).data).toEqual({ id: 7 });
  });

  test("go to Node's diagnostics_channel", async () => {
    const server = await startServer((response) => json(response, { id: 7 }));
    const messages: unknown[] = [];
    const listener = (message: unknown) => messages.push(message);
    subscribe("lagerkoll-gks-middleware.answered", listener);
    try {
      await createBoxesClient(server.url, { onEvent: publishEvents }).getBox(path(7));
    } finally {
      unsubscribe("lagerkoll-gks-middleware.answered", listener);
    }
    expect(messages).toMatchObject([{ type: "answered", status: 200 }]);
  });
});
