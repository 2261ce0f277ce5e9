import { describe, expect, test } from "vitest";
import { type RateLimitFlavour, startSandbox } from "../src/index.js";
import { lagerkollCaller, lagerkollForTest, supplier } from "./lagerkoll-support.js";

const refused = { status: 401, body: { errorCode: 900001, errorField: null, errorData: null } };

describe("credentials", () => {
  test("are a store with its key, or a store with a user's number and token", async () => {
    const { baseUrls, store, apiKey, userId, userToken, users } = await lagerkollForTest();
    const status = async (headers: Record<string, string>) => (await fetch(baseUrls.suppliers, { headers })).status;
    expect(await status({ store, api_key: apiKey })).toBe(200);
    expect(await status({ store, user_id: userId, user_token: userToken })).toBe(200);
    expect(await status({ store, user_id: users[1]!.userId, user_token: users[1]!.userToken })).toBe(200);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["no header", {}, /store is missing/],
    ["no store", { api_key: "sandbox-key" }, /store is missing/],
    ["another store", { store: "2", api_key: "sandbox-key" }, /no such store/],
    ["a store alone", { store: "1001" }, /api_key, or user_id and user_token/],
    ["a wrong key", { store: "1001", api_key: "x" }, /isn't the store's api_key/],
    ["another user's token", { store: "1001", user_id: "1", user_token: "sandbox-token-2" }, /no user/],
  ])("are refused with 900001: %s", async (_case, headers, message) => {
    const { baseUrls } = await lagerkollForTest();
    for (const url of Object.values(baseUrls).map((base) =>
      base.endsWith("interpreter") ? `${base}/invoice` : base,
    )) {
      const response = await fetch(url, { headers, method: url.endsWith("/invoice") ? "POST" : "GET" });
      expect({ status: response.status, body: await response.json() }).toMatchObject({
        ...refused,
        body: { ...refused.body, errorMessage: expect.stringMatching(message) },
      });
    }
  });

  test("can be chosen", async () => {
    const users = [{ userId: "7", userToken: "t", name: "Anna" }] as const;
    const sandbox = await lagerkollForTest({ credentials: { store: "42", apiKey: "k", users } });
    expect(sandbox).toMatchObject({ store: "42", apiKey: "k", userId: "7", userToken: "t" });
    expect(await lagerkollCaller(sandbox, "suppliers")("GET", "/")).toMatchObject({ status: 200 });
  });
});

describe("the rate limit", () => {
  /** Sends requests at moments of a clock and gives the seconds to wait that the answers name, 0 for those that pass. */
  async function waits(flavour: RateLimitFlavour | undefined, momentsMs: readonly number[]): Promise<number[]> {
    let now = 0;
    const rateLimit = { limit: 2, windowMs: 60_000, ...(flavour && { flavour }) };
    const call = lagerkollCaller(await lagerkollForTest({ rateLimit }, { clock: () => now }), "suppliers");
    const seconds: number[] = [];
    for (const moment of momentsMs) {
      now = moment;
      const { status, headers } = await call("GET", "/");
      expect(status).toBe(headers.has("Retry-After") ? 429 : 200);
      seconds.push(Number(headers.get("Retry-After") ?? 0));
    }
    return seconds;
  }

  test("as a fixed window begins anew with each minute", async () => {
    expect(await waits("fixed-window", [30_000, 59_000, 59_500, 60_000, 60_000, 60_001])).toEqual([0, 0, 1, 0, 0, 60]);
  });

  test("as a sliding log counts the minute before each request", async () => {
    const log = [30_000, 59_000, 59_500, 60_000, 89_999, 90_000, 90_001, 119_000];
    expect(await waits("sliding-log", log)).toEqual([0, 0, 31, 30, 1, 0, 29, 0]);
    expect(await waits(undefined, log)).toEqual(await waits("sliding-log", log));
  });

  test("as a bucket fills up evenly, and not over its brim", async () => {
    expect(await waits("token-bucket", [0, 0, 0, 29_999, 30_000, 30_000, 600_000, 600_000, 600_000])).toEqual([
      0, 0, 30, 1, 0, 30, 0, 0, 30,
    ]);
  });

  test("is 200 a minute over all APIs, told with Retry-After and 900429", async () => {
    const sandbox = await lagerkollForTest({}, { clock: () => 0 });
    const calls = (["suppliers", "customerOrders"] as const).map((api) => lagerkollCaller(sandbox, api));
    for (let count = 0; count < 200; count++) expect((await calls[count % 2]!("GET", "/")).status).toBe(200);
    const { status, headers, body } = await calls[0]!("GET", "/");
    expect([status, headers.get("Retry-After")]).toEqual([429, "60"]);
    expect(body).toEqual({
      errorCode: 900429,
      errorMessage: "Too many requests",
      errorField: null,
      errorData: null,
    });
  });

  test("counts nobody who isn't let in", async () => {
    const sandbox = await lagerkollForTest({ rateLimit: { limit: 1 } });
    const call = lagerkollCaller(sandbox, "suppliers");
    expect((await call("GET", "/", undefined, { api_key: "wrong" })).status).toBe(401);
    expect((await call("GET", "/")).status).toBe(200);
  });
});

describe("faults", () => {
  test("meet the next request, or so many", async () => {
    const sandbox = await lagerkollForTest();
    const call = lagerkollCaller(sandbox, "suppliers");
    sandbox.inject({ retryAfterSeconds: 7 });
    const { status, headers, body } = await call("GET", "/");
    expect([status, headers.get("Retry-After"), (body as { errorCode: number }).errorCode]).toEqual([429, "7", 900429]);
    sandbox.inject({ times: 2, error: {} });
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await call("GET", "/")).status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  test("meet one operation only, with the error that is asked for, until they are taken back", async () => {
    const sandbox = await lagerkollForTest();
    const call = lagerkollCaller(sandbox, "suppliers");
    const error = { status: 503, errorCode: 900602, errorMessage: "Down" };
    const takeBack = sandbox.inject({ operation: "addSupplier", times: Number.POSITIVE_INFINITY, error });
    expect((await call("GET", "/")).status).toBe(200);
    expect(await call("POST", "/", supplier)).toMatchObject({ status: 503, body: { errorCode: 900602 } });
    expect(sandbox.suppliers).toEqual([]);
    takeBack();
    expect((await call("POST", "/", supplier)).status).toBe(200);
  });

  test("can't be meant for an operation that isn't there", async () => {
    const sandbox = await lagerkollForTest();
    expect(() => sandbox.inject({ operation: "addSuplier" })).toThrow("Lagerkoll has no operation addSuplier.");
  });

  test("hold a request back, and don't hold up the sandbox's end", async () => {
    const { lagerkoll, close } = await startSandbox();
    const call = lagerkollCaller(lagerkoll, "suppliers");
    lagerkoll.inject({ delayMs: 40 });
    const start = performance.now();
    expect((await call("GET", "/")).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(35);
    lagerkoll.inject({ delayMs: 1_000_000 });
    const waiting = call("GET", "/");
    const ended = expect(waiting).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await close();
    await ended;
  });
});

describe("what isn't an operation", () => {
  test.each([
    ["GET", "/nothing/here/at/all", 404],
    ["DELETE", "/offers", 405],
    ["GET", "/invoice", 405],
  ])("is told in Lagerkoll's form: %s %s", async (method, path, status) => {
    const call = lagerkollCaller(await lagerkollForTest(), "customerOrders");
    expect(await call(method, path)).toMatchObject({ status, body: { errorCode: 900101, errorData: null } });
  });

  test("XML is refused with a hint", async () => {
    const call = lagerkollCaller(await lagerkollForTest(), "suppliers");
    expect(await call("POST", "/", {}, { "Content-Type": "application/xml" })).toMatchObject({
      status: 415,
      body: { errorMessage: "The sandbox reads application/json here; the request says application/xml." },
    });
  });
});
