import { describe, expect, test } from "vitest";
import { sandboxForTest } from "./support.js";

const allowed = ["http://localhost:4020", "http://127.0.0.1:3000", "null", "https://lagerkoll-gks-clients.github.io"];
const others = [
  "https://example.com",
  "http://localhost.example.com",
  "http://127.0.0.1.example.com",
  "https://evil.github.io",
];

describe("pages in a browser", () => {
  test.each(allowed)("that come from %s may read answers", async (origin) => {
    const { lagerkoll } = await sandboxForTest();
    const { store, apiKey: api_key } = lagerkoll;
    const response = await fetch(lagerkoll.baseUrls.suppliers, { headers: { store, api_key, Origin: origin } });
    expect(response.status).toBe(200);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(origin);
    expect(response.headers.get("Access-Control-Expose-Headers")).toContain("Retry-After");
  });

  test.each(others)("that come from %s may not", async (origin) => {
    const { lagerkoll } = await sandboxForTest();
    for (const method of ["GET", "OPTIONS"]) {
      const headers = { Origin: origin, "Access-Control-Request-Method": "GET" };
      const response = await fetch(lagerkoll.baseUrls.suppliers, { method, headers });
      expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    }
  });

  test("may ask for every method and header that the APIs take, and for tokens, before they send", async () => {
    const { lagerkoll, gks } = await sandboxForTest();
    const requests = [
      [`${lagerkoll.baseUrls.customerOrders}/1001`, "PUT", "api_key,content-type,device_id,store,user_id,user_token"],
      [`${lagerkoll.baseUrls.suppliers}/1`, "DELETE", "api_key,store"],
      [`${gks.baseUrl}/api/v1/salesorders`, "POST", "authorization,content-type"],
      [gks.tokenUrl, "POST", "authorization"],
    ] as const;
    for (const [url, method, headers] of requests) {
      const response = await fetch(url, {
        method: "OPTIONS",
        headers: {
          Origin: "null",
          "Access-Control-Request-Method": method,
          "Access-Control-Request-Headers": headers,
        },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get("Access-Control-Allow-Methods")).toContain(method);
      expect(response.headers.get("Access-Control-Allow-Headers")).toBe(headers);
    }
  });

  test("change nothing for programs: OPTIONS is a method that no operation has", async () => {
    const { lagerkoll } = await sandboxForTest();
    for (const headers of [{}, { Origin: "null" }]) {
      expect((await fetch(lagerkoll.baseUrls.suppliers, { method: "OPTIONS", headers })).status).toBe(405);
    }
    const plain = await fetch(lagerkoll.baseUrls.suppliers);
    expect([...plain.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
