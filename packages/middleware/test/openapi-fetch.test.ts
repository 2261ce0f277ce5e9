// A client is held against openapi-fetch itself: the same calls, with the same options and hooks, must come to the same
// requests and results.
import { createApiClient, lagerkoll } from "lagerkoll-gks-middleware";
import createFetchClient, * as serializers from "openapi-fetch";
import { describe, expect, test } from "vitest";

interface AnyClient {
  request(
    method: string,
    path: string,
    init?: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  use(...hooks: object[]): void;
}

const credentials = { store: "4711", api_key: "made-up-key" };
const baseUrl = "https://api.example/base/";

/** The two clients; `sent` is what they sent, `answer` what they are answered. */
function createBoth(answer: () => Response) {
  const sent: Promise<object>[] = [];
  const fetch = async (input: string | Request, init?: RequestInit) => {
    sent.push(describeRequest(new Request(input, init)));
    return answer();
  };
  const bare = createFetchClient({ baseUrl, headers: { accept: "application/json", ...credentials }, fetch });
  const ours = createApiClient<AnyClient, Parameters<typeof lagerkoll.sign>[0]>(
    serializers,
    { name: "any", system: lagerkoll, operations: {}, baseUrl },
    { auth: { store: credentials.store, apiKey: credentials.api_key }, fetch },
  );
  return { sent, clients: [bare as unknown as AnyClient, ours] as const };
}

async function describeRequest(request: Request): Promise<object> {
  const { url, method, cache, credentials } = request;
  const headers = Object.fromEntries(request.headers);
  const body = (await request.text()).replace(/-{4,}[\w-]+/g, "boundary");
  if (headers["content-type"]?.startsWith("multipart")) headers["content-type"] = "multipart";
  return { url, method, cache, credentials, headers, body };
}

const json = () => Response.json({ id: 7 });

describe("the same request", () => {
  const form = () => {
    const data = new FormData();
    data.append("file", new Blob(["%PDF"]), "a.pdf");
    return data;
  };
  test.each<[string, string, string, object?]>([
    ["nothing given", "GET", "/"],
    ["a path value", "GET", "/{id}", { params: { path: { id: "a/b å" } } }],
    [
      "labels and matrices in the path",
      "GET",
      "/{.a}/{;b}/{c*}",
      { params: { path: { a: 1, b: 2, c: 3, ".a": 1, ";b": 1, "c*": 1 } } },
    ],
    [
      "a query",
      "GET",
      "/",
      { params: { query: { a: "å&=", b: [1, 2], c: { d: 1 }, e: undefined, f: null, g: false, h: [] } } },
    ],
    [
      "a query, written otherwise",
      "GET",
      "/",
      { params: { query: { b: [1, 2] } }, querySerializer: { array: { style: "pipeDelimited", explode: false } } },
    ],
    ["a query, written by hand", "GET", "/", { params: { query: { b: 1 } }, querySerializer: () => "?own=1" }],
    [
      "a path, written by hand",
      "GET",
      "/{id}",
      { params: { path: { id: 1 } }, pathSerializer: () => "https://api.example/own" },
    ],
    ["another base on the same origin", "GET", "/", { baseUrl: "https://api.example/v2/" }],
    [
      "headers",
      "GET",
      "/",
      { headers: { "X-A": 1, "x-b": ["1", "2"], "x-c": null, "x-d": undefined, Accept: "text/plain" } },
    ],
    ["a Headers", "GET", "/", { headers: new Headers({ "x-a": "1" }) }],
    ["header parameters", "GET", "/", { headers: { "x-a": "1" }, params: { header: { "X-A": "2", "x-e": true } } }],
    ["a header taken off", "GET", "/", { headers: { accept: null } }],
    ["options of fetch", "GET", "/", { cache: "no-store", credentials: "omit" }],
    ["a body", "POST", "/", { body: { name: "å" } }],
    ["an empty body", "DELETE", "/"],
    ["null as a body", "PUT", "/", { body: null }],
    ["a text as a body", "PATCH", "/", { body: "text" }],
    ["a form", "POST", "/", { body: form() }],
    [
      "a body of another type",
      "POST",
      "/",
      { body: { a: 1, b: "å" }, headers: { "Content-Type": "application/x-www-form-urlencoded" } },
    ],
    ["a body without a type", "POST", "/", { body: {}, headers: { "content-type": null } }],
    ["a body, written by hand", "POST", "/", { body: 1, bodySerializer: (body: number) => `own ${body}` }],
  ])("%s", async (_name, method, path, init) => {
    const { sent, clients } = createBoth(json);
    for (const client of clients) await client.request(method, path, ownCopy(init));
    const [bare, ours] = await Promise.all(sent);
    expect(ours).toEqual(bare);
  });

  /** Each client gets an init of its own: one may change it. */
  const ownCopy = (init: object | undefined) => (init ? { ...init } : undefined);
});

describe("the same result", () => {
  test.each<[string, () => Response, object?]>([
    ["JSON", json],
    ["no content", () => new Response(null, { status: 204 })],
    ["an empty body", () => new Response("")],
    ["text", () => new Response("å"), { parseAs: "text" }],
    ["an error with JSON", () => Response.json({ errorCode: 1 }, { status: 400 })],
  ])("%s", async (_name, answer, init) => {
    const { clients } = createBoth(answer);
    const [bare, ours] = await Promise.all(clients.map((client) => client.request("GET", "/", init)));
    expect([ours?.data, ours?.error, ours?.response.status]).toEqual([bare?.data, bare?.error, bare?.response.status]);
  });
});

describe("the same way through hooks", () => {
  const replaced = (text: string) => Response.json({ text });
  test.each<[string, (log: unknown[]) => object[], (() => Response)?]>([
    [
      "in order there, in reverse order back",
      (log) =>
        [1, 2].map((n) => ({
          onRequest: ({ schemaPath, params, request, id }: Facts) =>
            void log.push(["request", n, schemaPath, params, request.url, typeof id]),
          onResponse: ({ response }: Facts) => void log.push(["response", n, response.status]),
        })),
    ],
    [
      "a header set, another request, another response",
      () => [
        { onRequest: ({ request }: Facts) => void request.headers.set("x-hook", "1") },
        { onRequest: ({ request }: Facts) => new Request(`${request.url}?2`, request) },
        { onResponse: async ({ response }: Facts) => replaced(await response.clone().text()) },
      ],
    ],
    [
      "a response in the place of the call, which no later hook sees",
      (log) => [
        { onRequest: () => replaced("cached") },
        { onRequest: () => void log.push("seen"), onResponse: () => void log.push("seen") },
      ],
    ],
    [
      "an error made into another, and that into a response",
      (log) => [
        {
          onError({ error }: Facts) {
            log.push((error as Error).message);
            return replaced("saved");
          },
        },
        { onError: () => new Error("another") },
        { onResponse: ({ response }: Facts) => void log.push(response.status) },
      ],
      () => {
        throw new Error("first");
      },
    ],
  ])("%s", async (_name, makeHooks, answer = json) => {
    const { sent, clients } = createBoth(answer);
    const outcomes = [];
    for (const client of clients) {
      const log: unknown[] = [];
      const hooks = makeHooks(log);
      client.use(...hooks.slice(0, 1));
      const init = { params: { path: { id: 7 } }, body: { a: 1 }, middleware: hooks.slice(1) };
      const { data, response } = await client.request("POST", "/{id}", init);
      outcomes.push({ data, status: response.status, log });
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    const requests = await Promise.all(sent);
    expect(requests[1]).toEqual(requests[0]);
  });

  test.each(["onRequest", "onResponse"])("%s may give nothing else", async (name) => {
    const { clients } = createBoth(json);
    for (const client of clients) {
      client.use({ [name]: () => "text" });
      await expect(client.request("GET", "/")).rejects.toThrow(/must return|may give/);
    }
  });

  test("what isn't a hook is refused", () => {
    for (const client of createBoth(json).clients) expect(() => client.use({ onrequest() {} })).toThrow(/onRequest/);
  });
});

interface Facts {
  readonly request: Request;
  readonly response: Response;
  readonly error: unknown;
  readonly schemaPath: string;
  readonly params: object;
  readonly id: string;
}
