import { describe, expect, test } from "vitest";
import type { CallableApi, CallableOperation, TryItData } from "./calls.js";
import { FillingError, localAddress, requestFor } from "./request.js";

const lagerkoll = { paths: {}, store: "1", apiKey: "key", userId: "2", userToken: "token" };
const gks = { path: "/gks", tokenPath: "/gks/token", clientId: "id", clientSecret: "secret" };
const data: TryItData = { url: "", sandbox: { lagerkoll, gks }, apis: [], samplePdf: "" };
const api: CallableApi = { name: "boxes", title: "Boxes", system: "lagerkoll", path: "/boxes", operations: [] };
const parameter = { required: false, description: "", value: "" };
const operation: CallableOperation = {
  id: "getBox",
  summary: "",
  group: "",
  method: "PUT",
  path: "/{id}/lid",
  accept: "application/json",
  parameters: [
    { ...parameter, name: "id", place: "path", required: true },
    { ...parameter, name: "id", place: "query" },
    { ...parameter, name: "device_id", place: "header" },
  ],
};
const filled = { url: "http://localhost:4010/", login: "key", parameters: { "path id": "a/b ö" } } as const;

describe("requestFor", () => {
  test("fills in the path and leaves out what is empty", () => {
    const { url, init } = requestFor(data, api, operation, filled);
    expect(url).toBe("http://localhost:4010/boxes/a%2Fb%20%C3%B6/lid");
    expect(init).toEqual({ method: "PUT", headers: { Accept: "application/json", store: "1", api_key: "key" } });
  });

  test("keeps parameters of one name apart, by their places", () => {
    const parameters = { "path id": "1", "query id": "2&3", "header device_id": "scanner" };
    const { url, init } = requestFor(data, api, operation, { ...filled, parameters, login: "user" });
    expect(url).toBe("http://localhost:4010/boxes/1/lid?id=2%263");
    expect(init.headers).toMatchObject({ device_id: "scanner", store: "1", user_id: "2", user_token: "token" });
  });

  test("sends JSON as it was written, and a form without its empty fields", () => {
    const json = requestFor(data, api, operation, { ...filled, body: '{ "a": 1 }' }).init;
    expect([json.body, json.headers["Content-Type"]]).toEqual(['{ "a": 1 }', "application/json"]);
    const form = requestFor(data, api, operation, { ...filled, body: { a: "1", b: "" } }).init;
    expect([...(form.body as FormData)]).toEqual([["a", "1"]]);
    // The boundary is the browser's to choose.
    expect(form.headers["Content-Type"]).toBeUndefined();
  });

  test("carries the token of GKS, and nothing of Lagerkoll's", () => {
    const { headers } = requestFor(data, { ...api, system: "gks" }, operation, filled, "t").init;
    expect(headers).toEqual({ Accept: "application/json", Authorization: "Bearer t" });
  });

  test("says what is wrong with what was filled in", () => {
    expect(() => requestFor(data, api, operation, { ...filled, parameters: {} })).toThrow(
      "Fill in id: it is a part of the path.",
    );
    expect(() => requestFor(data, api, operation, { ...filled, body: "{" })).toThrow(/^The body isn't JSON/);
    expect(() => requestFor(data, api, operation, { ...filled, body: "" })).toThrow(FillingError);
  });
});

describe("localAddress", () => {
  test.each([
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://localhost:4010/", "http://localhost:4010"],
    ["http://127.0.0.1/gks", "http://127.0.0.1"],
  ])("takes %s", (text, origin) => expect(localAddress(text)).toBe(origin));

  test.each([
    "https://capi.lagerkoll.com",
    "http://capi.lagerkoll.com",
    "http://127.0.0.1@capi.lagerkoll.com",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "//capi.lagerkoll.com",
    "127.0.0.1:4010",
    "file:///etc/hosts",
    "javascript:alert(1)",
    "",
  ])("refuses %j", (text) => expect(() => localAddress(text)).toThrow(FillingError));
});
