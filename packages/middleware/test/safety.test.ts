import { inspect } from "node:util";
import fc from "fast-check";
import { type ClientEvent, unwrap, withRedirectGuard } from "lagerkoll-gks-middleware";
import { describe, expect, test } from "vitest";
import { createBoxesClient, createGksBoxesClient, errorOf, path } from "./support/client.js";
import { faults, json, startServer } from "./support/server.js";

describe("redirects", () => {
  test.each([301, 302, 303, 307, 308])("%d to another origin is never followed", async (status) => {
    const other = await startServer((response) => json(response, {}));
    const server = await startServer((response) => response.writeHead(status, { location: `${other.url}/7` }).end());
    const client = createBoxesClient(server.url);
    for (const call of [client.getBox(path(7)), client.addBox({ body: { name: "x" } })]) {
      expect(await errorOf(call)).toMatchObject({
        name: "RedirectError",
        code: "redirect-refused",
        status,
        target: other.url,
      });
    }
    expect(other.received).toHaveLength(0);
  });

  test("within the origin are followed, credentials and body included", async () => {
    const server = await startServer((response, { url }) =>
      url === "/" ? response.writeHead(308, { location: "/elsewhere" }).end() : json(response, { id: 1 }),
    );
    expect((await createBoxesClient(server.url).addBox({ body: { name: "x" } })).data).toEqual({ id: 1 });
    expect(server.received[1]).toMatchObject({ method: "POST", url: "/elsewhere", body: '{"name":"x"}' });
    expect(server.received[1]?.headers).toHaveProperty("api_key");
  });

  test("303 goes on as a GET without a body", async () => {
    const server = await startServer((response, { method }) =>
      method === "POST" ? response.writeHead(303, { location: "/7" }).end() : json(response, { id: 7 }),
    );
    await createBoxesClient(server.url).addBox({ body: {} });
    expect(server.received[1]).toMatchObject({ method: "GET", url: "/7", body: "" });
    expect(server.received[1]?.headers).not.toHaveProperty("content-type");
  });

  test("that go in circles end", async () => {
    const server = await startServer((response) => response.writeHead(302, { location: "/7" }).end());
    expect(await errorOf(createBoxesClient(server.url).getBox(path(7)))).toMatchObject({ name: "RedirectError" });
    expect(server.received).toHaveLength(6);
  });

  test("of an upload are refused, wherever they lead", async () => {
    const other = await startServer((response) => json(response, {}));
    for (const location of [`${other.url}/file`, "/elsewhere"]) {
      const server = await startServer((response) => response.writeHead(308, { location }).end());
      const call = createBoxesClient(server.url).uploadBox({ body: { file: new Blob(["x"]) } });
      expect(await errorOf(call)).toMatchObject({ name: "RedirectError", attempts: 1, outcome: "unknown" });
      expect(server.received).toHaveLength(1);
    }
    expect(other.received).toHaveLength(0);
  });

  test("to http and to nonsense are refused, also for a bare fetch", async () => {
    const answers = ["http://api.example", "http://[nonsense"].map(
      (location) => new Response("", { status: 302, headers: { location } }),
    );
    const fetch = withRedirectGuard()(async () => answers.shift() as Response);
    expect(await errorOf(fetch("https://api.example/7"))).toMatchObject({ target: "http://api.example" });
    expect(await errorOf(fetch("https://api.example/7"))).toMatchObject({ target: undefined });
  });
});

describe("path values", () => {
  test.each([
    ["missing params", {}],
    ["missing path", { params: {} }],
    ["a missing value", { params: { path: {} } }],
    ...[
      "",
      ".",
      "..",
      undefined,
      null,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      [1],
      {},
      () => 1,
      Symbol("x"),
      "\ud800",
    ].map((value) => [`${String(inspect(value))}`, path(value)] as const),
  ] as [string, never][])("%s is refused before anything is sent", async (_name, init) => {
    const server = await startServer((response) => json(response, {}));
    const client = createBoxesClient(server.url);
    for (const call of [client.deleteBox(init), client.request("delete" as never, "/{id}" as never, init as never)]) {
      const error = await errorOf(call as Promise<unknown>);
      expect(error).toMatchObject({
        name: "InvalidParameterError",
        code: "invalid-parameter",
        outcome: "not-sent",
        attempts: 0,
      });
    }
    expect(server.received).toHaveLength(0);
  });

  test.each([
    ["a/b", "/a%2Fb"],
    ["%2e%2e", "/%252e%252e"],
    ["å ä+ö?#", "/%C3%A5%20%C3%A4%2B%C3%B6%3F%23"],
    ["...", "/..."],
    ["$&", "/%24%26"],
    [0, "/0"],
    [false, "/false"],
  ])("%j is encoded once: %s", async (value, url) => {
    const server = await startServer((response) => json(response, {}));
    await createBoxesClient(server.url).getBox(path(value));
    expect(server.received[0]?.url).toBe(url);
  });

  test("whatever is sent names one segment, and comes back as it was", async () => {
    const urls: string[] = [];
    const client = createBoxesClient("https://api.example/base", {
      rateLimit: false,
      fetch: async (url) => {
        urls.push(new URL(url).pathname);
        return Response.json({});
      },
    });
    const values = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => value !== "." && value !== "..");
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        await client.getBox(path(value));
        const [, base, segment, ...more] = (urls.at(-1) as string).split("/");
        expect([base, decodeURIComponent(segment as string), more]).toEqual(["base", value, []]);
      }),
    );
  });
});

test("whatever goes into the query comes back as it was, and nothing beside it", async () => {
  const urls: string[] = [];
  const client = createBoxesClient("https://api.example/base", {
    rateLimit: false,
    fetch: async (url) => {
      urls.push(url);
      return Response.json({ boxes: [] });
    },
  });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.integer(), async (name, limit) => {
      await client.getBoxes({ params: { query: { name, limit } } });
      const { pathname, searchParams, hash } = new URL(urls.at(-1) as string);
      expect([pathname, [...searchParams], hash]).toEqual([
        "/base/",
        [
          ["name", name],
          ["limit", String(limit)],
        ],
        "",
      ]);
    }),
  );
});

describe("headers", () => {
  test.each(["a\r\nb", "a\nb", "a\0b", "€"])("%j is refused, and isn't shown", async (value) => {
    const server = await startServer((response) => json(response, {}));
    for (const headers of [{ "x-own": value }, { "x-own": [value] }]) {
      const error = await errorOf(createBoxesClient(server.url).getBox({ ...path(7), headers }));
      expect(error).toMatchObject({ code: "invalid-parameter" });
      expect(inspect(error)).not.toContain(value);
    }
    expect(server.received).toHaveLength(0);
  });

  test("of a call go along; null takes one off", async () => {
    const server = await startServer((response) => json(response, {}));
    const client = createBoxesClient(server.url);
    await client.getBox({ ...path(7), headers: { "X-Own": 7, Accept: "application/xml" } });
    await client.getBox({ ...path(7), headers: new Headers({ "x-own": "8" }) });
    expect(server.received[0]?.headers).toMatchObject({ "x-own": "7", accept: "application/xml" });
    expect(server.received[1]?.headers).toMatchObject({ "x-own": "8", accept: "application/json" });
  });
});

test("a call's own baseUrl, and a hook, can't take the credentials to another origin", async () => {
  const other = await startServer((response) => json(response, {}));
  const server = await startServer((response) => json(response, {}));
  const client = createBoxesClient(server.url);
  const aside = { ...path(7), baseUrl: other.url };
  expect(await errorOf(client.getBox(aside))).toMatchObject({ code: "invalid-parameter" });
  client.use({ onRequest: ({ request }) => new Request(request.url.replace(server.url, other.url), request) });
  expect(await errorOf(client.getBox(path(7)))).toMatchObject({ code: "invalid-parameter" });
  expect(other.received).toHaveLength(0);
});

test("credentials appear in nothing that comes out", async () => {
  // Parts that all secrets have in common, so that no form of quoting hides one.
  const secrets = ["that-is-secret", "that-nobody-sees"];
  const output: string[] = [];
  const keep = (value: unknown) => {
    output.push(
      inspect(value, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(value) ?? "",
      String((value as Error)?.stack),
    );
    const { cause } = (value ?? {}) as Error;
    if (cause) keep(cause);
  };
  const onEvent = (event: ClientEvent) => keep(event);
  const echo = (headers: object) => JSON.stringify(headers);
  // A server at its worst: it sends back what it was sent, in every way.
  const server = await startServer((response, { url, headers, body }, n) => {
    if (url.startsWith("/token"))
      return json(response, { access_token: "access-that-is-secret", token_type: "Bearer" });
    if (url.startsWith("/bad-token")) return json(response, { error: "invalid_client", error_description: body }, 401);
    if (url.startsWith("/odd-token")) return json(response, { access_token: "access-that-is-secret", echo: body });
    const ways = [
      () => json(response, { errorCode: 900101, errorMessage: echo(headers) }, 400),
      () => json(response, { errorCode: 900101, errorMessage: echo(headers) }),
      () => response.writeHead(200).end(`<html>${echo(headers)}`),
      () => response.writeHead(500).end(echo(headers)),
      () => response.writeHead(302, { location: "http://other.example" }).end(),
      () => faults.reset(response),
      () => json(response, {}, 429, { "retry-after": "99999" }),
    ];
    (ways[n % ways.length] as () => void)();
  });
  const retry = false as const;
  const clients = [
    createBoxesClient(server.url, { onEvent, retry, rateLimit: { limit: 200, windowMs: 100 } }),
    createBoxesClient(server.url, {
      onEvent,
      retry,
      rateLimit: false,
      auth: { store: "s", userId: "user-that-is-secret", userToken: () => 'token-"that-is-secret"' },
    }),
    ...["/token", "/bad-token", "/odd-token"].map((url) =>
      createGksBoxesClient(server.url, server.url + url, { onEvent, retry }),
    ),
  ];
  for (const client of clients) {
    keep(client);
    for (let i = 0; i < 8; i++) {
      await unwrap(client.getBox({ ...path(i), deadlineMs: 2000 })).catch(keep);
    }
  }
  expect(output.length).toBeGreaterThan(100);
  for (const secret of secrets) for (const text of output) expect(text).not.toContain(secret);
}, 20_000);
