import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigurationError, createGksClient, GksApiError, paginate, unwrap } from "../src/index.js";

const host = "https://gks.example.test";
const order = {
  customerNumber: "K100421",
  billingContact: { firstName: "Anna", lastName: "Andersson" },
  salesOrderlines: [{ articleNumber: "A1", quantity: 1 }],
};

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

describe("with a client id and secret", () => {
  it("fetches one token at Simutek's endpoint and signs calls with it", async () => {
    nock("https://id.simutek.se")
      .post("/connect/token", (body) => body.grant_type === "client_credentials" && body.scope === "gks-public-api")
      .reply(200, { access_token: "t-1", token_type: "Bearer", expires_in: 3600 });
    nock(host, { reqheaders: { authorization: "Bearer t-1" } })
      .post("/api/v1/salesorders", order)
      .reply(200, { orderNumber: 7 })
      .get("/api/v1/customers/K%2F1")
      .reply(404, { title: "Not Found", status: 404 }, { "content-type": "application/problem+json" });

    const gks = createGksClient({ baseUrl: host, auth: { clientId: "id", clientSecret: "secret" } });

    expect(await unwrap(gks.placeSalesOrder({ body: order }))).toEqual({ orderNumber: 7 });
    const missing = unwrap(gks.getCustomer({ params: { path: { customerNumber: "K/1" } } }));
    await expect(missing).rejects.toMatchObject({
      name: "GksApiError",
      status: 404,
      title: "Not Found",
      outcome: "refused",
    });
  });
});

describe("with a token from elsewhere", () => {
  const gks = createGksClient({ baseUrl: `${host}/`, auth: { token: () => "t-2" } });

  it("says which fields GKS refuses", async () => {
    const problem = { title: "Invalid", status: 400, errors: { "billingContact.lastName": ["Required."] } };
    nock(host).post("/api/v1/salesorders").reply(400, problem);
    const refused = await unwrap(gks.placeSalesOrder({ body: order })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GksApiError);
    expect((refused as GksApiError).errors).toEqual({ "billingContact.lastName": ["Required."] });
    expect((refused as GksApiError).message).toContain("billingContact.lastName: Required.");
  });

  it("gives an error of the API's type where the answer has no body", async () => {
    nock(host).post("/api/v1/customers").reply(500);
    const { error, data } = await gks.createCustomer({
      body: { name: "AB", corporateIdentityNumber: "556000-0000", postalAddress: {} },
    });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ status: 500, title: expect.any(String), detail: null });
  });

  it("walks the pages of the customer list up to its count", async () => {
    const customer = (number: string) => ({ number, name: number, corporateIdentityNumber: null });
    for (const [page, numbers] of [
      [1, ["K1", "K2"]],
      [2, ["K3"]],
    ] as const) {
      nock(host)
        .get("/api/v1/customers")
        .query({ name: "AB", page, limit: 2 })
        .reply(200, { page, limit: 2, totalCount: 3, customers: numbers.map(customer) });
    }
    const found: string[] = [];
    for await (const { number } of paginate(gks.getCustomers, { params: { query: { name: "AB", limit: 2 } } })) {
      found.push(number);
    }
    expect(found).toEqual(["K1", "K2", "K3"]);
  });

  it("sends an order once, whatever becomes of it", async () => {
    nock(host)
      .post("/api/v1/salesorders")
      .replyWithError(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    await expect(gks.placeSalesOrder({ body: order })).rejects.toMatchObject({
      name: "NetworkError",
      attempts: 1,
      outcome: "unknown",
    });
  });
});

describe("a client that can't work isn't made", () => {
  const auth = { clientId: "id", clientSecret: "secret" };

  it.each([
    ["no base URL", { auth, baseUrl: "" }, /baseUrl/],
    ["a base URL that is none", { auth, baseUrl: "gks" }, /baseUrl/],
    ["plain http to another host", { auth, baseUrl: "http://gks.example.test" }, /https/],
    [
      "plain http to another token endpoint",
      { auth: { ...auth, tokenUrl: "http://id.example.test" }, baseUrl: host },
      /https/,
    ],
    ["no secret", { auth: { ...auth, clientSecret: "" }, baseUrl: host }, /clientSecret/],
    ["no id", { auth: { ...auth, clientId: undefined as unknown as string }, baseUrl: host }, /clientId/],
    ["no auth", { auth: undefined as unknown as typeof auth, baseUrl: host }, /auth/],
  ])("%s", (_, options, message) => {
    expect(() => createGksClient(options)).toThrow(ConfigurationError);
    expect(() => createGksClient(options)).toThrow(message);
  });

  it("but plain http to this machine is fine", () => {
    expect(createGksClient({ auth, baseUrl: "http://127.0.0.1:4010/gks" })).toHaveProperty("getCustomer");
  });
});
