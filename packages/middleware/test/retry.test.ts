import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import {
  CallState,
  type NetworkError,
  pipeline,
  type RateLimitError,
  withLimiter,
  withRetry,
  withTimeout,
} from "lagerkoll-gks-middleware";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createBoxesClient, errorOf, path, QUICKLY } from "./support/client.js";
import { faults, json, startServer } from "./support/server.js";

describe("after a failure in doubt", () => {
  const failures = [
    ["a reset", faults.reset],
    ["an answer that breaks off", faults.truncate],
    ["a hanging server", faults.hang],
    ["a hanging body", faults.hangInBody],
    ["500", (response) => json(response, {}, 500)],
    ["502", (response) => json(response, {}, 502)],
    ["503", (response) => json(response, {}, 503)],
    ["504", (response) => json(response, {}, 504)],
    ["408", (response) => json(response, {}, 408)],
    ["425", (response) => json(response, {}, 425)],
  ] as const satisfies [string, (response: Parameters<typeof json>[0]) => unknown][];

  test.each(failures)("%s: a GET is repeated, and answered", async (_name, fail) => {
    const server = await startServer((response, _request, n) => (n < 2 ? fail(response) : json(response, { id: 7 })));
    const client = createBoxesClient(server.url, { timeoutMs: 150 });
    expect((await client.getBox(path(7))).data).toEqual({ id: 7 });
    expect(server.received).toHaveLength(3);
  });

  test.each(failures)("%s: a POST is never repeated, and its outcome is told", async (_name, fail) => {
    const server = await startServer((response) => fail(response));
    const client = createBoxesClient(server.url, { timeoutMs: 150 });
    const [result] = await Promise.allSettled([client.addBox({ body: {} })]);
    expect(server.received).toHaveLength(1);
    if (result.status === "rejected") expect(result.reason).toMatchObject({ outcome: "unknown", attempts: 1 });
    else expect(result.value.response.ok).toBe(false);
  });

  test("a reset before the request was read counts as doubt, too: who can tell?", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const client = createBoxesClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await errorOf(client.addBox({ body: {} }))).toMatchObject({ name: "NetworkError", outcome: "unknown" });
    expect(connections).toBe(1);
    expect(await errorOf(client.getBox(path(7)))).toMatchObject({ attempts: 5 });
    expect(connections).toBe(6);
  });

  test("the spec decides: a PUT that sets values is repeated, by name and by path", async () => {
    const server = await startServer((response, _request, n) =>
      n % 2 === 0 ? faults.reset(response) : json(response, {}),
    );
    const client = createBoxesClient(server.url);
    await client.setBox({ ...path(7), body: { name: "å" } });
    await client.request("put" as never, "/{id}" as never, { ...path(7), body: { name: "å" } } as never);
    expect(server.received.map(({ method, body }) => [method, body])).toEqual(Array(4).fill(["PUT", '{"name":"å"}']));
  });

  test("a bare fetch goes by the method", async () => {
    const server = await startServer((response) => faults.reset(response));
    const fetch = withRetry({ ...QUICKLY, maxRetries: 2 })(globalThis.fetch);
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    expect(server.received).toHaveLength(3);
    await expect(fetch(server.url, { method: "DELETE" })).rejects.toThrow("fetch failed");
    expect(server.received).toHaveLength(4);
  });

  test("repetitions end: the last failure stands, with the number of attempts", async () => {
    const server = await startServer((response) => faults.reset(response));
    const error = await errorOf<NetworkError>(createBoxesClient(server.url).getBox(path(7)));
    expect(error).toMatchObject({ name: "NetworkError", code: "network-error", operation: "getBox", attempts: 5 });
    expect(error.reason).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(server.received).toHaveLength(5);
  });

  test("an answer that isn't used is let go, and with it its connection", async () => {
    let cancelled = 0;
    const body = () => new ReadableStream({ cancel: () => void cancelled++ });
    const answers = [503, 429, 200].map((status) => new Response(body(), { status, headers: { "retry-after": "0" } }));
    const response = await withRetry(QUICKLY)(async () => answers.shift() as Response)("https://api.example");
    expect(response.status).toBe(200);
    expect(cancelled).toBe(2);
  });

  test("retry: false sends once", async () => {
    const server = await startServer((response) => faults.reset(response));
    await errorOf(createBoxesClient(server.url, { retry: false }).getBox(path(7)));
    expect(server.received).toHaveLength(1);
  });

  test("an outage is not multiplied: repetitions stop when too many calls fail", async () => {
    const server = await startServer((response) => json(response, {}, 503));
    const client = createBoxesClient(server.url, { rateLimit: false, retry: { ...QUICKLY, maxRetries: 4 } });
    for (let i = 0; i < 60; i++) await client.getBox(path(i));
    // 60 first attempts and a hundred repetitions; without a quota it would be 300.
    expect(server.received).toHaveLength(160);
  });
});

describe("before a connection was made", () => {
  test("even a POST is repeated", async () => {
    const refusing = createServer();
    await new Promise<void>((resolve) => refusing.listen(0, "127.0.0.1", resolve));
    const { port } = refusing.address() as AddressInfo;
    await new Promise((resolve) => refusing.close(resolve));
    const client = createBoxesClient(`http://127.0.0.1:${port}`, { retry: { ...QUICKLY, maxRetries: 2 } });
    const error = await errorOf<NetworkError>(client.addBox({ body: {} }));
    expect(error).toMatchObject({ reason: "ECONNREFUSED", outcome: "not-sent", attempts: 3 });
  });

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s, from fetch or raw",
    async (code) => {
      const raw = Object.assign(new Error(code), { code });
      for (const error of [raw, new TypeError("fetch failed", { cause: raw })]) {
        let n = 0;
        const client = createBoxesClient("http://127.0.0.1:1", {
          fetch: async () => {
            if (n++ === 0) throw error;
            return Response.json({ id: 1 });
          },
        });
        expect((await client.addBox({ body: {} })).data).toEqual({ id: 1 });
      }
    },
  );
});

describe("what fetch refuses without connecting", () => {
  // Ports that browsers, and Node with them, connect to for nobody (Fetch standard, port blocking).
  const BLOCKED = "http://127.0.0.1:6000";

  test.each([
    ["a blocked port", BLOCKED, {}, "bad port"],
    [
      "a header that it doesn't send",
      "http://127.0.0.1:7999",
      { headers: { expect: "100-continue" } },
      "expect header",
    ],
  ])("%s is said, and not repeated", async (_name, url, more, why) => {
    const client = createBoxesClient(url);
    const sends = [() => client.getBox({ ...path(7), ...more }), () => client.addBox({ body: {}, ...more })];
    for (const send of sends) {
      const error = await errorOf(send());
      expect(error).toMatchObject({ name: "InvalidParameterError", outcome: "not-sent", attempts: 1 });
      expect(error.message).toContain(why);
      expect(error.message).toContain("Nothing was sent.");
    }
  });

  test.each([BLOCKED, "unheard-of://host/"])("%s is sent once by a bare fetch, and takes no slot", async (url) => {
    let sent = 0;
    const fetch = pipeline(
      (input, init) => {
        sent++;
        return globalThis.fetch(input, init);
      },
      withRetry(QUICKLY),
      withLimiter({ limit: 1, windowMs: 60_000, key: url }),
    );
    for (let n = 1; n <= 2; n++) {
      await expect(fetch(url)).rejects.toThrow("fetch failed");
      expect(sent).toBe(n);
    }
  });
});

test("an attempt that took too long is in doubt for a bare fetch, too, and keeps its slot", async () => {
  const server = await startServer(() => faults.hang());
  const fetch = pipeline(
    globalThis.fetch,
    withLimiter({ limit: 1, windowMs: 300, key: server.url }),
    withTimeout({ timeoutMs: 50 }),
  );
  const startedAt = performance.now();
  for (let n = 0; n < 2; n++) expect(await errorOf(fetch(server.url))).toMatchObject({ outcome: "unknown" });
  expect(performance.now() - startedAt).toBeGreaterThan(300);
});

describe("a 429", () => {
  test.each([
    ["text", { body: { name: "åäö" } }],
    ["a form", { body: { file: new Blob(["%PDF"]), order_id: 7, nothing: undefined } }],
  ])("is repeated, POST included, with the same body: %s", async (kind, init) => {
    const server = await startServer((response, _request, n) =>
      n === 0 ? json(response, {}, 429, { "retry-after": "0" }) : json(response, { id: 1 }),
    );
    const client = createBoxesClient(server.url);
    await (kind === "text" ? client.addBox(init) : client.uploadBox(init));
    const bodies = server.received.map(({ body }) => body.replace(/-{4,}[\w-]+/g, "boundary"));
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).not.toBe("");
  });

  test("said by the body's code is a 429 at any status", async () => {
    const server = await startServer((response, _request, n) =>
      json(response, n === 0 ? { errorCode: 900429 } : { id: 1 }, 200, { "retry-after": "0" }),
    );
    expect((await createBoxesClient(server.url).addBox({ body: {} })).data).toEqual({ id: 1 });
  });

  test("waits for Retry-After without a limiter, too", async () => {
    const server = await startServer((response, _request, n) =>
      n === 0 ? json(response, {}, 429, { "retry-after": "1" }) : json(response, { id: 1 }),
    );
    const startedAt = performance.now();
    await createBoxesClient(server.url, { rateLimit: false }).getBox(path(1));
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(999);
  });

  test.each(["soon", "-5", "Thu, 01 Jan 1970 00:00:00 GMT", ""])(
    "with Retry-After %j is repeated soon",
    async (value) => {
      const server = await startServer((response, _request, n) =>
        n === 0 ? json(response, {}, 429, { "retry-after": value }) : json(response, { id: 1 }),
      );
      const client = createBoxesClient(server.url, { rateLimit: { limit: 10, windowMs: 200 } });
      expect((await client.getBox(path(1))).data).toEqual({ id: 1 });
    },
  );

  test.each([
    ["maxRetryAfterMs", { retry: { maxRetryAfterMs: 60_000 } }, "86400", 86_400_000],
    ["the deadline", { deadlineMs: 2000 }, "30", 30_000],
  ])("that asks for more than %s fails at once, with the time to wait", async (_name, options, header, ms) => {
    const server = await startServer((response) => json(response, {}, 429, { "retry-after": header }));
    const startedAt = performance.now();
    const error = await errorOf<RateLimitError>(createBoxesClient(server.url, options).addBox({ body: {} }));
    expect(error).toMatchObject({
      name: "RateLimitError",
      code: "rate-limited",
      retryAfterMs: ms,
      outcome: "refused",
      attempts: 1,
    });
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  test("is repeated when it names no time, however long another's refusal stops the gate", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    onTestFinished(() => random.mockRestore());
    const server = await startServer((response, { url }, n) => {
      if (n >= 2) json(response, { id: 2 });
      else if (url === "/1") json(response, {}, 429, { "retry-after": "86400" });
      else setTimeout(() => json(response, {}, 429, { "retry-after": "soon" }), 50);
    });
    const client = createBoxesClient(server.url, { retry: { maxRetryAfterMs: 200 } });
    const [first, second] = await Promise.allSettled([client.getBox(path(1)), client.getBox(path(2))]);
    expect(first).toMatchObject({ reason: { code: "rate-limited", retryAfterMs: 86_400_000 } });
    // The gate's pause is 200 ms and some, so that clients don't come back in step.
    expect(second).toMatchObject({ value: { data: { id: 2 } } });
  });

  test("for a body that is a stream isn't repeated, and that is said", async () => {
    const server = await startServer((response) => json(response, {}, 429, { "retry-after": "0" }));
    const stream = new Blob(["text"]).stream();
    const client = createBoxesClient(server.url);
    const init = { body: {}, bodySerializer: () => stream, duplex: "half" };
    const error = await errorOf(client.addBox(init));
    expect(error.message).toContain("stream that can't be sent again");
    expect(server.received).toHaveLength(1);
  });

  test("for a bare Request is repeated with the same body", async () => {
    const server = await startServer((response, _request, n) =>
      json(response, {}, n === 0 ? 429 : 200, { "retry-after": "0" }),
    );
    const response = await withRetry(QUICKLY)(globalThis.fetch)(
      new Request(server.url, { method: "POST", body: "åäö" }),
    );
    expect(response.status).toBe(200);
    expect(server.received.map(({ body }) => body)).toEqual(["åäö", "åäö"]);
  });
});

describe("a 503", () => {
  test("waits for Retry-After, or is the answer where that is too long", async () => {
    const server = await startServer((response) => json(response, {}, 503, { "retry-after": "3600" }));
    const { response, error } = await createBoxesClient(server.url).getBox(path(1));
    expect(response.status).toBe(503);
    expect(error).toBeDefined();
    expect(server.received).toHaveLength(1);
  });
});

describe("time", () => {
  test("the deadline covers all attempts", async () => {
    const server = await startServer(faults.hang);
    const startedAt = performance.now();
    const error = await errorOf(
      createBoxesClient(server.url, { timeoutMs: 100 }).getBox({ ...path(1), deadlineMs: 250 }),
    );
    expect(error).toMatchObject({
      name: "TimeoutError",
      code: "deadline-exceeded",
      timeoutMs: 250,
      outcome: "unknown",
    });
    expect(performance.now() - startedAt).toBeLessThan(500);
    expect(server.received.length).toBeGreaterThan(1);
  });

  test("the deadline covers the queue", async () => {
    const server = await startServer((response) => json(response, {}));
    const client = createBoxesClient(server.url, { rateLimit: { limit: 1, windowMs: 60_000 } });
    await client.getBox(path(1));
    const error = await errorOf(client.addBox({ body: {}, deadlineMs: 50 }));
    expect(error).toMatchObject({ code: "deadline-exceeded", outcome: "not-sent", attempts: 0 });
  });

  test("one attempt's timeout covers the body, and may be set per call", async () => {
    const server = await startServer((response) => faults.hangInBody(response));
    const client = createBoxesClient(server.url, { retry: false });
    const error = await errorOf(client.getBox({ ...path(1), timeoutMs: 80 }));
    expect(error).toMatchObject({ name: "TimeoutError", code: "attempt-timeout", timeoutMs: 80 });
  });

  test("a fetch that heeds no signal is left behind", async () => {
    const client = createBoxesClient("http://127.0.0.1:1", {
      retry: false,
      timeoutMs: 30,
      fetch: () => new Promise(() => {}),
    });
    expect(await errorOf(client.getBox(path(1)))).toMatchObject({ code: "attempt-timeout" });
  });

  test("a stream may take its time, but not hang", async () => {
    const server = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/pdf" });
      let n = 0;
      const timer = setInterval(() => (n++ < 5 ? response.write("x") : clearInterval(timer)), 40);
    });
    const client = createBoxesClient(server.url, { timeoutMs: 120 });
    const { data } = await client.printBox({ ...path(1), parseAs: "stream" });
    let text = "";
    const error = await errorOf(
      (async () => {
        for await (const chunk of data as ReadableStream<Uint8Array>) text += Buffer.from(chunk);
      })(),
    );
    expect(text).toBe("xxxxx");
    expect(error).toMatchObject({ code: "attempt-timeout" });
  });

  test("an abort ends a call under way, and the wait before a repetition, with the signal's reason", async () => {
    const server = await startServer((response, _request, n) =>
      n === 0 ? json(response, {}, 503, { "retry-after": "60" }) : faults.hang(),
    );
    const client = createBoxesClient(server.url);
    for (let i = 0; i < 2; i++) {
      const controller = new AbortController();
      const reason = new Error("stop");
      setTimeout(() => controller.abort(reason), 50);
      expect(await errorOf(client.getBox({ ...path(1), signal: controller.signal }))).toBe(reason);
    }
  });
});

test("the call's own facts may be given by hand", async () => {
  const server = await startServer((response, _request, n) => (n === 0 ? faults.reset(response) : json(response, {})));
  const call = new CallState({ method: "POST", path: "/", retrySafe: true });
  const response = await withRetry(QUICKLY)(globalThis.fetch)(server.url, { method: "POST", body: "x", call });
  expect(response.status).toBe(200);
});
