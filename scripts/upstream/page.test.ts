import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPages } from "./page.js";

let directory: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(directory, "several", "inner"), { recursive: true });
  writeFileSync(join(directory, "several", "b.md"), "b å");
  writeFileSync(join(directory, "several", "a.txt"), "\uFEFFa");
  writeFileSync(join(directory, "several", "inner", "c.md"), "c");
  writeFileSync(join(directory, "latin1.md"), Buffer.from([0x41, 0xe5, 0x42]));
  server = createServer((request, response) => {
    response.statusCode = request.url === "/page.md" ? 200 : 404;
    response.end("fetched");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  rmSync(directory, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

describe("pages are read", () => {
  it("from a file, without its byte order mark", async () => {
    const file = join(directory, "several", "a.txt");
    expect(await readPages(file)).toEqual([{ source: file, text: "a" }]);
  });

  it("from a directory, each file of it", async () => {
    const pages = await readPages(join(directory, "several"));
    expect(pages.map(({ text }) => text)).toEqual(["a", "b å"]);
  });

  it("from a URL", async () => {
    expect(await readPages(`${origin}/page.md`)).toEqual([{ source: `${origin}/page.md`, text: "fetched" }]);
  });
});

describe("what can't be read is named, with what to do", () => {
  it("a missing file", async () => {
    await expect(readPages(join(directory, "none.md"))).rejects.toThrow(
      /none\.md: can't be read: ENOENT.*Name a file, a directory or a URL/,
    );
  });

  it("a file that isn't UTF-8", async () => {
    await expect(readPages(join(directory, "latin1.md"))).rejects.toThrow(/latin1\.md: can't be read: .*utf-8/);
  });

  it("a URL that answers with an error", async () => {
    await expect(readPages(`${origin}/gone`)).rejects.toThrow(
      "can't be fetched: it answered 404 Not Found. Save the page and name the file with --from.",
    );
  });

  it("a URL that doesn't answer", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await expect(readPages(`http://127.0.0.1:${port}/`, { attempts: 1 })).rejects.toThrow(
      /can't be fetched: fetch failed \(.*ECONNREFUSED/,
    );
  });
});
