import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FetchOptions, fetchBytes, longestPage } from "./fetch.js";

let server: Server;
let url: string;
let cache: string;
let asked: IncomingMessage[];
let answer: (response: ServerResponse, request: IncomingMessage) => void;

beforeEach(async () => {
  asked = [];
  cache = mkdtempSync(join(tmpdir(), "fetched-"));
  server = createServer((request, response) => {
    asked.push(request);
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
});

afterEach(async () => {
  rmSync(cache, { recursive: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function get(options: FetchOptions = {}): Promise<string> {
  return Buffer.from(await fetchBytes(url, { cache, delayMs: 1, ...options })).toString();
}

describe("a page that doesn't come", () => {
  it("is asked for again where that may help, and comes at last", async () => {
    answer = (response) => {
      response.statusCode = asked.length < 3 ? 503 : 200;
      response.end("page");
    };
    const said: string[] = [];
    expect(await get({ onProgress: (line) => said.push(line) })).toBe("page");
    expect(said).toEqual([`fetching ${url}`, `fetching ${url}, attempt 2 of 3`, `fetching ${url}, attempt 3 of 3`]);
  });

  it("is given up after three attempts", async () => {
    answer = (response) => response.writeHead(500).end();
    await expect(get()).rejects.toThrow("it answered 500 Internal Server Error, 3 times");
    expect(asked).toHaveLength(3);
  });

  it("is given up at once where asking again can't help, or only much later", async () => {
    answer = (response) => response.writeHead(404).end();
    await expect(get()).rejects.toThrow(/^it answered 404 Not Found$/);
    answer = (response) => response.writeHead(429, { "retry-after": "3600" }).end();
    await expect(get()).rejects.toThrow(/^it answered 429 Too Many Requests$/);
    expect(asked).toHaveLength(2);
  });

  it("is given up when it is too slow, also within its body", async () => {
    answer = (response) => void response.write("pa");
    await expect(get({ timeoutMs: 50, attempts: 2 })).rejects.toThrow("no whole answer within 0.05 s, 2 times");
  });

  it("is given up when it never ends, with what has come let go", async () => {
    const block = Buffer.alloc(1_000_000, "x");
    answer = (response) => {
      const more = () => {
        while (!response.destroyed && response.write(block));
      };
      response.on("drain", more);
      more();
    };
    await expect(get()).rejects.toThrow(`it sends more than ${longestPage} bytes`);
    expect(asked).toHaveLength(1);
  });

  it("says why there is no connection", async () => {
    await new Promise((resolve) => server.close(resolve));
    await expect(get({ attempts: 1 })).rejects.toThrow(/^fetch failed \(.*ECONNREFUSED/);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
});

describe("a page that was fetched before", () => {
  it("is only sent when it has changed", async () => {
    let text = "old";
    answer = (response, { headers }) => {
      const tag = `"${text}"`;
      if (headers["if-none-match"] === tag) response.writeHead(304).end();
      else response.writeHead(200, { etag: tag, "last-modified": "Sat, 01 Nov 2025 10:00:00 GMT" }).end(text);
    };
    expect(await get()).toBe("old");
    expect(await get()).toBe("old");
    text = "new";
    expect(await get()).toBe("new");
    expect(asked.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"old"', '"old"']);
    expect(asked[1]?.headers["if-modified-since"]).toBe("Sat, 01 Nov 2025 10:00:00 GMT");
  });

  it("is sent whole when the vendor gives it no name", async () => {
    answer = (response) => response.end("page");
    await get();
    expect(await get()).toBe("page");
    expect(asked[1]?.headers).not.toHaveProperty("if-none-match");
  });
});
