import { describe, expect, test } from "vitest";
import { accessToken, reply, requestToken, sandboxForTest } from "./support.js";

describe("the token endpoint", () => {
  test("gives a bearer token to a client that names itself in the form", async () => {
    const { gks } = await sandboxForTest();
    const { status, headers, body } = await reply(await requestToken(gks));
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{32}$/),
      token_type: "Bearer",
      expires_in: 3600,
      scope: "gks-public-api",
    });
    expect(headers.get("Cache-Control")).toBe("no-store");
  });

  test("takes HTTP Basic, with id and secret form-encoded", async () => {
    const client = { clientId: "a b&ö:c", clientSecret: "100 %+ö" };
    const { gks } = await sandboxForTest({ gks: { clients: [client] } });
    const encode = (text: string) => new URLSearchParams({ v: text }).toString().slice(2);
    const basic = btoa(`${encode(client.clientId)}:${encode(client.clientSecret)}`);
    const response = await requestToken(gks, {}, { Authorization: `Basic ${basic}` });
    expect(response.status).toBe(200);
  });

  test("takes any of several clients", async () => {
    const clients = [
      { clientId: "one", clientSecret: "1" },
      { clientId: "two", clientSecret: "2" },
    ] as const;
    const { gks } = await sandboxForTest({ gks: { clients } });
    for (const { clientId, clientSecret } of clients) {
      const response = await requestToken(gks, { client_id: clientId, client_secret: clientSecret });
      expect(response.status).toBe(200);
    }
    expect((await requestToken(gks, { client_id: "one", client_secret: "2" })).status).toBe(401);
  });

  const wrongClients: [string, Record<string, string>, Record<string, string>][] = [
    ["a wrong secret", { client_id: "sandbox-client", client_secret: "wrong" }, {}],
    ["no client", {}, {}],
    ["a client without a secret", { client_id: "sandbox-client" }, {}],
    ["Basic with a wrong secret", {}, { Authorization: `Basic ${btoa("sandbox-client:wrong")}` }],
    ["Basic that isn't base64", {}, { Authorization: "Basic ?" }],
    ["another scheme", {}, { Authorization: "Bearer x" }],
  ];
  test.each(wrongClients)("refuses %s", async (_case, fields, headers) => {
    const { gks } = await sandboxForTest();
    const answer = await reply(await requestToken(gks, fields, headers));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Basic /);
    expect(answer.body).toMatchObject({ error: "invalid_client", error_description: expect.any(String) });
  });

  const known = { client_id: "sandbox-client", client_secret: "sandbox-secret" };
  const wrongRequests: [string, Record<string, string | undefined>, Record<string, string>, string][] = [
    ["no grant type", { ...known, grant_type: undefined }, {}, "invalid_request"],
    ["the password grant", { ...known, grant_type: "password" }, {}, "unsupported_grant_type"],
    ["an unknown scope", { ...known, scope: "admin" }, {}, "invalid_scope"],
    ["two ways to name the client", known, { Authorization: "Basic eDp5" }, "invalid_request"],
    ["another media type", known, { "Content-Type": "application/json" }, "invalid_request"],
  ];
  test.each(wrongRequests)("refuses %s", async (_case, fields, headers, error) => {
    const { gks } = await sandboxForTest();
    const answer = await reply(await requestToken(gks, fields, headers));
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toMatch(/^application\/json/);
    expect(answer.body).toMatchObject({ error });
  });

  test("refuses a field that is repeated, and GET", async () => {
    const { gks } = await sandboxForTest();
    const body = new URLSearchParams([
      ["grant_type", "client_credentials"],
      ["client_id", "a"],
      ["client_id", "b"],
    ]);
    expect((await reply(await fetch(gks.tokenUrl, { method: "POST", body }))).body).toMatchObject({
      error: "invalid_request",
      error_description: expect.stringContaining("client_id"),
    });
    const get = await fetch(gks.tokenUrl);
    expect([get.status, get.headers.get("Allow")]).toEqual([405, "POST"]);
  });
});

describe("an API call", () => {
  const list = (gks: { baseUrl: string }, authorization?: string) =>
    fetch(`${gks.baseUrl}/api/v1/customers`, authorization ? { headers: { Authorization: authorization } } : {});

  test("needs a token", async () => {
    const { gks } = await sandboxForTest();
    const answer = await reply(await list(gks));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toBe('Bearer realm="gks"');
    expect(answer.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status: 401, title: "Unauthorized" });
  });

  test.each(["Bearer nobody-gave-this", "Bearer", "Bearer a b", "Basic eDp5"])("is refused with %j", async (given) => {
    const { gks } = await sandboxForTest();
    const answer = await list(gks, given);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
  });

  test("is told of its missing token before it is told what is wrong with it", async () => {
    const { gks } = await sandboxForTest();
    const response = await fetch(`${gks.baseUrl}/api/v1/customers?page=0`);
    expect(response.status).toBe(401);
  });

  test("passes until its token expires by the sandbox's clock", async () => {
    let now = 0;
    const { gks } = await sandboxForTest({ clock: () => now, gks: { tokenLifetimeSeconds: 60 } });
    const token = `Bearer ${await accessToken(gks)}`;
    now = 59_999;
    expect((await list(gks, token)).status).toBe(200);
    now = 60_000;
    expect((await list(gks, token)).status).toBe(401);
    expect((await list(gks, `Bearer ${await accessToken(gks)}`)).status).toBe(200);
  });

  test("is refused once tokens are revoked", async () => {
    const { gks } = await sandboxForTest();
    const token = `Bearer ${await accessToken(gks)}`;
    gks.revokeTokens();
    expect((await list(gks, token)).status).toBe(401);
  });

  test("isn't helped by another sandbox's token", async () => {
    const [one, other] = [await sandboxForTest(), await sandboxForTest()];
    expect((await list(other.gks, `Bearer ${await accessToken(one.gks)}`)).status).toBe(401);
  });
});
