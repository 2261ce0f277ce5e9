import {
  type GksApiError,
  type LagerkollApiError,
  RateLimitError,
  type ResponseError,
  unwrap,
} from "lagerkoll-gks-middleware";
import { describe, expect, test } from "vitest";
import { createBoxesClient, createGksBoxesClient, errorOf, path } from "./support/client.js";
import { json, startServer } from "./support/server.js";

const lagerkollError = { errorCode: 900601, errorMessage: "No such box", errorField: "id", errorData: null };

describe("an error answer", () => {
  test.each([400, 404, 200])("at status %d is the error, as the API sent it", async (status) => {
    const server = await startServer((response) => json(response, lagerkollError, status));
    const result = await createBoxesClient(server.url).getBox(path(7));
    expect(result.data).toBeUndefined();
    expect(result.error).toEqual(lagerkollError);
    expect(result.response.status).toBe(status);
  });

  test("becomes Lagerkoll's error in unwrap", async () => {
    const server = await startServer((response) => json(response, lagerkollError, 400));
    const error = await errorOf<LagerkollApiError>(unwrap(createBoxesClient(server.url).getBox(path(7))));
    expect(error).toMatchObject({
      name: "LagerkollApiError",
      status: 400,
      ...lagerkollError,
      outcome: "refused",
      attempts: 1,
    });
    expect(error.message).toBe("getBox (GET /{id}): error 900601: No such box (id) [status 400]");
    expect([error.is(900601), error.is(900602)]).toEqual([true, false]);
  });

  test("becomes GKS's error in unwrap, with what is wrong in which field", async () => {
    const problem = {
      title: "Invalid",
      status: 400,
      detail: null,
      errors: { "lines[0].quantity": ["Must be positive."] },
    };
    const server = await startServer((response) => json(response, problem, 400));
    const client = createGksBoxesClient(server.url, `${server.url}/token`, { auth: { token: "given" } });
    const error = await errorOf<GksApiError>(unwrap(client.getBox(path(7))));
    expect(error).toMatchObject({ name: "GksApiError", status: 400, title: "Invalid", errors: problem.errors });
    expect(error.message).toContain("lines[0].quantity: Must be positive.");
  });

  test.each([
    ["an empty body", "", 404, "HTTP 404 without a body"],
    ["HTML", "<html>Bad Gateway</html>", 502, "<html>Bad Gateway</html>"],
    ["a JSON string", '"no"', 400, '"no"'],
  ])("with %s still is an error of the API's type", async (_name, body, status, message) => {
    const server = await startServer((response) => response.writeHead(status).end(body));
    const lager = await createBoxesClient(server.url, { retry: false }).getBox(path(7));
    expect(lager.error).toEqual({ errorCode: status, errorMessage: message, errorField: null, errorData: null });
    const client = createGksBoxesClient(server.url, `${server.url}/t`, { auth: { token: "given" }, retry: false });
    expect((await client.getBox(path(7))).error).toMatchObject({ status, title: message });
  });

  test("of 429 becomes a RateLimitError in unwrap, the API's error being its cause", async () => {
    const server = await startServer((response) => json(response, { errorCode: 900429 }, 429, { "retry-after": "9" }));
    const error = await errorOf<RateLimitError>(
      unwrap(createBoxesClient(server.url, { retry: false }).getBox(path(7))),
    );
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 9000, outcome: "refused", cause: { name: "LagerkollApiError" } });
  });

  test("of 5xx leaves the outcome open", async () => {
    const server = await startServer((response) => json(response, lagerkollError, 500));
    expect(await errorOf(unwrap(createBoxesClient(server.url).addBox({ body: {} })))).toMatchObject({
      outcome: "unknown",
    });
  });
});

describe("a good answer", () => {
  test.each([
    [204, ""],
    [200, ""],
  ])("%d without a body has no data, and isn't an error", async (status, body) => {
    const server = await startServer((response) => response.writeHead(status).end(body));
    const result = await createBoxesClient(server.url).deleteBox(path(7));
    expect(result.data).toBeUndefined();
    expect("error" in result).toBe(false);
    await expect(unwrap(createBoxesClient(server.url).deleteBox(path(7)))).resolves.toBeUndefined();
  });

  test.each([
    ["HTML", "<html><title>Log in</title></html>"],
    ["broken JSON", '{"id": 7'],
  ])("that is %s is a ResponseError with an excerpt, and isn't repeated", async (_name, body) => {
    const server = await startServer((response) => response.writeHead(200).end(body));
    const error = await errorOf<ResponseError>(createBoxesClient(server.url).getBox(path(7)));
    expect(error).toMatchObject({
      name: "ResponseError",
      code: "unreadable-answer",
      status: 200,
      operation: "getBox",
      excerpt: body,
    });
    expect(server.received).toHaveLength(1);
  });

  test("a long one is cut short in the error", async () => {
    const server = await startServer((response) => response.end(`<p>${"x".repeat(10_000)}`));
    expect((await errorOf(createBoxesClient(server.url).getBox(path(7)))).message.length).toBeLessThan(400);
  });
});

describe("an answer that doesn't end", () => {
  const half = "token of mine: key-that-is-secret, and";

  test("because it breaks off is a NetworkError with status and excerpt", async () => {
    const server = await startServer((response) => {
      response.writeHead(200, { "content-length": "500" });
      response.write(half, () => response.socket?.destroy());
    });
    const error = await errorOf(createBoxesClient(server.url, { retry: false }).getBox(path(7)));
    const excerpt = "token of mine: [redacted], and";
    expect(error).toMatchObject({
      name: "NetworkError",
      operation: "getBox",
      status: 200,
      excerpt,
      outcome: "unknown",
    });
    expect(error.message).toContain(`The answer (status 200) begins: ${excerpt}`);
  });

  test("because it hangs is a TimeoutError with status and excerpt", async () => {
    const server = await startServer((response) => response.writeHead(200).write(half));
    const client = createBoxesClient(server.url, { retry: false, timeoutMs: 100 });
    const excerpt = "token of mine: [redacted], and";
    expect(await errorOf(client.getBox(path(7)))).toMatchObject({ name: "TimeoutError", status: 200, excerpt });
    expect(await errorOf(client.printBox(path(7)))).toMatchObject({ name: "TimeoutError", status: 200, excerpt });
  });

  test("but is an error by its status is that error", async () => {
    const server = await startServer((response) => {
      response.writeHead(404, { "content-length": "500" });
      response.write("Not", () => response.socket?.destroy());
    });
    const { error } = await createBoxesClient(server.url).getBox(path(7));
    expect(error).toMatchObject({ errorCode: 404, errorMessage: "Not" });
  });
});

test("a long answer in many pieces is put together right, whatever it is asked for as", async () => {
  const text = JSON.stringify({ id: 7, text: "åäö€".repeat(50_000) });
  const server = await startServer((response) => {
    const bytes = Buffer.from(text);
    // Cut in the middle of characters.
    for (let at = 0; at < bytes.length; at += 9_999) response.write(bytes.subarray(at, at + 9_999));
    response.end();
  });
  const client = createBoxesClient(server.url);
  const init = { params: { path: { id: 7 } } };
  expect((await client.getBox(init)).data).toEqual(JSON.parse(text));
  expect((await client.GET("/{id}", { ...init, parseAs: "text" })).data).toBe(text);
  expect(await (await client.GET("/{id}", { ...init, parseAs: "blob" })).data?.text()).toBe(text);
  const buffer = (await client.GET("/{id}", { ...init, parseAs: "arrayBuffer" })).data as ArrayBuffer;
  expect(new TextDecoder().decode(buffer)).toBe(text);
});

describe("a file", () => {
  const pdf = (response: Parameters<typeof json>[0]) =>
    response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7");

  test("is a Blob, or a stream on request", async () => {
    const server = await startServer((response) => pdf(response));
    const client = createBoxesClient(server.url);
    const blob = await unwrap(client.printBox(path(7)));
    expect([blob.type, await blob.text()]).toEqual(["application/pdf", "%PDF-1.7"]);
    const stream = await unwrap(client.printBox({ ...path(7), parseAs: "stream" }));
    expect(await new Response(stream).text()).toBe("%PDF-1.7");
    expect(server.received[0]?.headers.accept).toBe("application/pdf");
  });

  test.each(["blob", "stream"])("with an error in its place is an error, as %s", async (parseAs) => {
    const server = await startServer((response) => json(response, lagerkollError));
    const result = await createBoxesClient(server.url).printBox({ ...path(7), parseAs: parseAs as "stream" });
    expect(result.error).toEqual(lagerkollError);
  });

  test.each([
    ["application/json", '{"id":7}'],
    ["text/html", "<html>"],
  ])("with %s in its place is a ResponseError", async (type, body) => {
    const server = await startServer((response) => response.writeHead(200, { "content-type": type }).end(body));
    expect(await errorOf(createBoxesClient(server.url).printBox(path(7)))).toMatchObject({
      code: "unexpected-answer",
      excerpt: body,
    });
  });
});
