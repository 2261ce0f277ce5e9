import {
  type AuthError,
  type ClientEvent,
  ConfigurationError,
  clientCredentials,
  type GksAuth,
  type LagerkollAuth,
  pipeline,
  unwrap,
  withBearerToken,
  withRetry,
} from "lagerkoll-gks-middleware";
import { describe, expect, test } from "vitest";
import { createBoxesClient, createGksBoxesClient, errorOf, path } from "./support/client.js";
import { type OAuthServer, startOAuthServer } from "./support/oauth-server.js";
import { faults, json, startServer } from "./support/server.js";

/** An API that takes what the OAuth server gives. */
async function startApi(oauth: OAuthServer, beforeAnswer: (n: number) => Promise<void> | void = () => {}) {
  return startServer(async (response, { headers }, n) => {
    const accepted = await oauth.accepts(headers.authorization);
    await beforeAnswer(n);
    if (accepted) json(response, { id: 1 });
    else json(response, { title: "Unauthorized" }, 401, { "www-authenticate": "Bearer" });
  });
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe("OAuth tokens", () => {
  test("200 first calls make one token request, with id, secret and scope in its body", async () => {
    const oauth = await startOAuthServer();
    const api = await startApi(oauth);
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    const boxes = await Promise.all(times(200, (id) => unwrap(client.getBox(path(id)))));
    expect(boxes).toHaveLength(200);
    expect(oauth.tokenRequests()).toBe(1);
    expect(Object.fromEntries(oauth.lastForm())).toEqual({
      grant_type: "client_credentials",
      client_id: "shop",
      client_secret: "secret-that-nobody-sees",
      scope: "boxes",
    });
  });

  test.each([
    ["its own", { scope: "boxes" }, "boxes"],
    ["none", { scope: "" }, null],
  ])("the scope may be %s", async (_name, options, sent) => {
    const oauth = await startOAuthServer();
    const api = await startApi(oauth);
    const auth = {
      clientId: () => "shop",
      clientSecret: async () => "secret-that-nobody-sees",
      tokenUrl: oauth.tokenUrl,
    };
    await unwrap(
      createGksBoxesClient(api.url, "https://elsewhere.example", { auth: { ...auth, ...options } }).getBox(path(1)),
    );
    expect(oauth.lastForm().get("scope")).toBe(sent);
  });

  test("a token is renewed shortly before it runs out, once for all", async () => {
    const oauth = await startOAuthServer({ firstExpiresIn: 2 });
    const api = await startApi(oauth);
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    await Promise.all(times(20, (id) => unwrap(client.getBox(path(id)))));
    await new Promise((resolve) => setTimeout(resolve, 1900));
    await Promise.all(times(200, (id) => unwrap(client.getBox(path(id)))));
    expect(oauth.tokenRequests()).toBe(2);
    expect(api.received).toHaveLength(220);
  });

  test("after a revocation there is one more token request, and no call is lost", async () => {
    const oauth = await startOAuthServer();
    const api = await startApi(oauth);
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    await unwrap(client.getBox(path(1)));
    await oauth.revokeAll();
    const boxes = await Promise.all(times(200, (id) => unwrap(client.addBox({ body: { id } }))));
    expect(boxes).toHaveLength(200);
    expect(oauth.tokenRequests()).toBe(2);
    expect(api.received.map(({ body }) => body).filter(Boolean)).toHaveLength(400);
  });

  test("revoked in mid-flight: a late 401 for the old token takes the new one that is there", async () => {
    const oauth = await startOAuthServer();
    let releaseLate = () => {};
    const late = new Promise<void>((resolve) => {
      releaseLate = resolve;
    });
    const api = await startApi(oauth, (n) => (n === 2 ? late : undefined));
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    await unwrap(client.getBox(path(1)));
    await oauth.revokeAll();
    const first = unwrap(client.getBox(path(2)));
    const second = unwrap(client.getBox(path(3)));
    await Promise.race([first, second]);
    releaseLate();
    await Promise.all([first, second]);
    expect(oauth.tokenRequests()).toBe(2);
  });

  test("a 401 that stays stops after one refresh", async () => {
    const oauth = await startOAuthServer();
    const api = await startServer((response) => json(response, { title: "No", status: 401 }, 401));
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    expect(await errorOf(unwrap(client.getBox(path(1))))).toMatchObject({
      name: "GksApiError",
      status: 401,
      attempts: 2,
      outcome: "refused",
    });
    expect(oauth.tokenRequests()).toBe(2);
    expect(api.received).toHaveLength(2);
  });

  test.each([
    ["refused", "after it heard of its refusal", { hangs: "the token endpoint" }],
    ["unknown", "before it hears of its refusal", { hangs: "the API" }],
  ] as const)("an order is %s when its deadline passes %s", async (outcome, _when, { hangs }) => {
    const oauth = await startOAuthServer({ intercept: (_response, n) => n > 0 && hangs === "the token endpoint" });
    const api = await startApi(oauth, (n) => (n > 0 && hangs === "the API" ? new Promise(() => {}) : undefined));
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    await unwrap(client.getBox(path(1)));
    await oauth.revokeAll();
    const error = await errorOf(client.addBox({ body: {}, deadlineMs: 300 }));
    expect(error).toMatchObject({ code: "deadline-exceeded", outcome, attempts: 1 });
  });

  test("a failing token endpoint is tried again, and the failure isn't kept", async () => {
    let down = true;
    const oauth = await startOAuthServer({
      intercept(response, n) {
        if (!down && n !== 5) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    const api = await startApi(oauth);
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    const error = await errorOf<AuthError>(client.getBox({ ...path(1) }));
    expect(error).toMatchObject({ name: "AuthError", code: "token-unavailable", status: 503, outcome: "not-sent" });
    expect(oauth.tokenRequests()).toBe(5);
    down = false;
    expect(await unwrap(client.getBox(path(1)))).toEqual({ id: 1 });
    expect(oauth.tokenRequests()).toBe(7);
  }, 20_000);

  test("an answer of the token endpoint that breaks off, or hangs, is asked for again", async () => {
    const oauth = await startOAuthServer({
      intercept(response, n) {
        if (n === 0) faults.truncate(response);
        if (n === 1) faults.hangInBody(response);
        return n < 2;
      },
    });
    const api = await startApi(oauth);
    const client = createGksBoxesClient(api.url, oauth.tokenUrl, { timeoutMs: 300 });
    expect(await unwrap(client.getBox(path(1)))).toEqual({ id: 1 });
    expect(oauth.tokenRequests()).toBe(3);
  });

  test("refused credentials are an AuthError that says what to check", async () => {
    const oauth = await startOAuthServer();
    const auth = { clientId: "shop", clientSecret: "wrong-secret" };
    const error = await errorOf<AuthError>(
      createGksBoxesClient(oauth.tokenUrl, oauth.tokenUrl, { auth }).getBox(path(1)),
    );
    expect(error).toMatchObject({
      code: "token-refused",
      oauthError: "invalid_client",
      status: 401,
      operation: "token",
      attempts: 1,
    });
    expect(error.message).toContain("Check clientId, clientSecret and scope.");
    expect(oauth.tokenRequests()).toBe(1);
  });

  test.each([
    ["refused", "refused", (response: Parameters<typeof json>[0]) => json(response, {}, 401)],
    ["in doubt", "unknown", faults.reset],
  ])("an AuthError after an attempt that was %s says so", async (_name, outcome, fail) => {
    let revoked = false;
    const oauth = await startServer((response) =>
      revoked
        ? json(response, { error: "invalid_client" }, 401)
        : json(response, { access_token: "t", token_type: "bearer", expires_in: 0 }),
    );
    const api = await startServer((response) => {
      revoked = true;
      fail(response);
    });
    const client = createGksBoxesClient(api.url, oauth.url);
    const error = await errorOf<AuthError>(client.getBox(path(1)));
    expect(error).toMatchObject({ name: "AuthError", code: "token-refused", status: 401, operation: "token", outcome });
    expect(error.message).toMatch(/^token \(POST \/\): .*Check clientId/);
    expect(api.received).toHaveLength(1);
    // Of a call that waits for the same token, nothing was sent.
    expect(await errorOf(client.getBox(path(2)))).toMatchObject({ name: "AuthError", outcome: "not-sent" });
  });

  test("a token without expires_in is used until it is refused", async () => {
    let tokens = 0;
    const oauth = await startServer((response) =>
      json(response, { access_token: `token-${++tokens}`, token_type: "bearer" }),
    );
    let valid = "Bearer token-1";
    const api = await startServer((response, { headers }) =>
      json(response, {}, headers.authorization === valid ? 200 : 401),
    );
    const client = createGksBoxesClient(api.url, oauth.url);
    for (let i = 0; i < 3; i++) await unwrap(client.getBox(path(i)));
    expect(tokens).toBe(1);
    valid = "Bearer token-2";
    await unwrap(client.getBox(path(1)));
    expect(tokens).toBe(2);
  });

  test("an abort ends one caller's wait, not the request that others wait for", async () => {
    const oauth = await startOAuthServer();
    const api = await startApi(oauth);
    const client = createGksBoxesClient(api.url, oauth.tokenUrl);
    const controller = new AbortController();
    const aborted = client.getBox({ ...path(1), signal: controller.signal });
    const other = unwrap(client.getBox(path(2)));
    setTimeout(() => controller.abort(), 0);
    expect(await errorOf(aborted)).toHaveProperty("name", "AbortError");
    expect(await other).toEqual({ id: 1 });
    expect(oauth.tokenRequests()).toBe(1);
  });

  test("a token request takes none of the API's budget, and is told", async () => {
    const oauth = await startOAuthServer();
    const api = await startApi(oauth);
    const events: ClientEvent[] = [];
    const client = createGksBoxesClient(api.url, oauth.tokenUrl, {
      rateLimit: { limit: 1, windowMs: 60_000 },
      onEvent: (event) => events.push(event),
    });
    expect(await unwrap(client.getBox({ ...path(1), deadlineMs: 5000 }))).toEqual({ id: 1 });
    expect(events.filter(({ type }) => type === "tokenRefreshed")).toMatchObject([{ expiresInMs: 3_600_000 }]);
  });

  test("tokens from elsewhere: a function is asked again after a 401", async () => {
    let current = "old";
    const api = await startServer((response, { headers }) =>
      json(response, {}, headers.authorization === "Bearer new" ? 200 : 401),
    );
    const token = async () => {
      const given = current;
      current = "new";
      return given;
    };
    const client = createGksBoxesClient(api.url, "https://unused.example", { auth: { token } });
    expect((await client.addBox({ body: {} })).response.status).toBe(200);
    const fixed = createGksBoxesClient(api.url, "https://unused.example", { auth: { token: "old" } });
    expect((await fixed.getBox(path(1))).response.status).toBe(401);
    expect(api.received).toHaveLength(3);
  });

  test("works around a bare fetch, too", async () => {
    const oauth = await startOAuthServer();
    const api = await startApi(oauth);
    const credentials = { clientId: "shop", clientSecret: "secret-that-nobody-sees", tokenUrl: oauth.tokenUrl };
    const fetch = pipeline(globalThis.fetch, withRetry(), withBearerToken(clientCredentials(credentials)));
    expect(await (await fetch(api.url)).json()).toEqual({ id: 1 });
    await oauth.revokeAll();
    const request = new Request(api.url, { method: "POST", body: "text" });
    expect((await fetch(request)).status).toBe(200);
    expect(api.received.map(({ body }) => body)).toEqual(["", "text", "text"]);
  });
});

describe("Lagerkoll's headers", () => {
  test.each([
    [
      { store: "4711", apiKey: "key" },
      { store: "4711", api_key: "key" },
    ],
    [
      { store: "4711", userId: "u", userToken: async () => "t", deviceId: () => "d" },
      { store: "4711", user_id: "u", user_token: "t", device_id: "d" },
    ],
  ] satisfies [LagerkollAuth, object][])("%j", async (auth, expected) => {
    const server = await startServer((response) => json(response, {}));
    await createBoxesClient(server.url, { auth }).getBox(path(1));
    const { store, api_key, user_id, user_token, device_id } = server.received[0]?.headers ?? {};
    expect(JSON.parse(JSON.stringify({ store, api_key, user_id, user_token, device_id }))).toEqual(expected);
  });

  test("a function is asked at each call, also for the store", async () => {
    const server = await startServer((response) => json(response, {}));
    let n = 0;
    const client = createBoxesClient(server.url, { auth: { store: async () => "4711", apiKey: () => `key-${n++}` } });
    await client.getBox(path(1));
    await client.getBox(path(1));
    expect(server.received.map(({ headers }) => headers.api_key)).toEqual(["key-0", "key-1"]);
  });

  test.each(["store", "apiKey"])("a function for the %s that fails is asked again", async (name) => {
    const server = await startServer((response) => json(response, {}));
    let asked = 0;
    const failsAtFirst = () => {
      if (asked++ === 0) throw new Error("the vault is away");
      return "4711";
    };
    const auth = { store: "4711", apiKey: "k", [name]: failsAtFirst };
    await unwrap(createBoxesClient(server.url, { auth, retry: { baseDelayMs: 1 } }).getBox(path(1)));
    expect(server.received).toHaveLength(1);
  });

  test("a function that gives nothing fails before anything is sent", async () => {
    const server = await startServer((response) => json(response, {}));
    const client = createBoxesClient(server.url, { auth: { store: "1", apiKey: () => "" } });
    expect(await errorOf(client.getBox(path(1)))).toMatchObject({ code: "invalid-parameter", outcome: "not-sent" });
    expect(server.received).toHaveLength(0);
  });
});

describe("a client that can't work isn't created", () => {
  const boxes = (auth: unknown) => () => createBoxesClient("https://api.example", { auth: auth as LagerkollAuth });
  const gks = (auth: unknown) => () =>
    createGksBoxesClient("https://api.example", "https://id.example", { auth: auth as GksAuth });

  test.each([
    ["no auth", boxes(undefined), "auth is missing"],
    ["no store", boxes({ apiKey: "k" }), "auth.store is missing or empty"],
    ["an empty key", boxes({ store: "s", apiKey: "" }), "auth.apiKey is missing or empty"],
    ["a number for a store", boxes({ store: 4711, apiKey: "k" }), "auth.store isn't a string"],
    ["a key with its line end", boxes({ store: "s", apiKey: "k\n" }), "auth.apiKey holds a line break"],
    ["half a login", boxes({ store: "s", userId: "u" }), "auth.userToken is missing or empty"],
    ["both forms", boxes({ store: "s", apiKey: "k", userId: "u", userToken: "t" }), "Give one of the two"],
    ["no auth for GKS", gks(undefined), "auth is missing"],
    ["no secret", gks({ clientId: "c" }), "auth.clientSecret is missing or empty"],
    ["an empty token", gks({ token: "" }), "auth.token is missing or empty"],
    [
      "a token URL in the clear",
      gks({ clientId: "c", clientSecret: "s", tokenUrl: "http://id.example" }),
      "auth.tokenUrl would send credentials over http",
    ],
    ["no baseUrl", () => createBoxesClient(undefined as never), "baseUrl is missing or empty"],
    ["a path for a baseUrl", () => createBoxesClient("/v1"), "baseUrl isn't an absolute URL"],
    ["plain http", () => createBoxesClient("http://api.example"), "would send credentials over http to api.example"],
    ["another scheme", () => createBoxesClient("ftp://api.example"), "over ftp"],
    ["a password in the URL", () => createBoxesClient("https://a:b@api.example"), "holds a user name or password"],
    ["a query in the URL", () => createBoxesClient("https://api.example?x=1"), "holds a query"],
    ["no time", () => createBoxesClient("https://api.example", { timeoutMs: 0 }), "timeoutMs is 0"],
    [
      "not a number",
      () => createBoxesClient("https://api.example", { retry: { maxRetries: Number.NaN } }),
      "maxRetries is NaN",
    ],
    [
      "a limit of nothing",
      () => createGksBoxesClient("https://api.example", "https://id.example", { rateLimit: { maxQueue: 5 } }),
      "Give rateLimit.limit and rateLimit.windowMs",
    ],
  ])("%s", (_name, create, message) => {
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
    expect(create).toThrow(/^boxes: /);
  });

  test.each(["http://localhost:4010", "http://127.0.0.1:4010", "http://[::1]:4010", "https://api.example/v1/"])(
    "%s is fine",
    (url) => {
      expect(() => createBoxesClient(url)).not.toThrow();
    },
  );
});
