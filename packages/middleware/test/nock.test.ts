import nock from "nock";
import { afterAll, expect, test } from "vitest";
import { createBoxesClient, errorOf, path } from "./support/client.js";

afterAll(() => {
  nock.restore();
});

test("replyWithError rejects with a raw Error, and is understood", async () => {
  nock("http://127.0.0.1:9999").get("/7").replyWithError("no luck").get("/7").reply(200, { id: 7 });
  const client = createBoxesClient("http://127.0.0.1:9999");
  expect((await client.getBox(path(7))).data).toEqual({ id: 7 });
  nock("http://127.0.0.1:9999")
    .post("/")
    .replyWithError(Object.assign(new Error("no"), { code: "ECONNRESET" }));
  expect(await errorOf(client.addBox({ body: {} }))).toMatchObject({ reason: "ECONNRESET", outcome: "unknown" });
});

test("a mock sees what would be sent, and may be put in place after the client was made", async () => {
  const client = createBoxesClient("http://127.0.0.1:9999", { auth: { store: "4711", apiKey: "key" } });
  nock("http://127.0.0.1:9999", { reqheaders: { store: "4711", api_key: "key", accept: "application/json" } })
    .post("/", { name: "box" })
    .reply(201, { id: 1 });
  expect((await client.addBox({ body: { name: "box" } })).data).toEqual({ id: 1 });
});
