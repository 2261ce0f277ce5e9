import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../specs/manifest.js";
import { cratesPage } from "../gks/test-page.js";
import { importerOf } from "../importers.js";
import { type CheckRequest, check } from "./check.js";

const boxesText = readFileSync(new URL("../lagerkoll/fixtures/boxes.txt", import.meta.url), "utf8");

let directory: string;
let gks: Api;
let boxes: Api;
let server: Server;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "check-"));
  const api = (name: string, root: string): Api => ({
    name,
    directory,
    root,
    overlays: [],
    upstream: "http://127.0.0.1:9/page",
    package: name,
    factory: "create",
    reference: "http://127.0.0.1:9/",
  });
  gks = api("gks", "specs/gks/published.json");
  boxes = api("lagerkoll-boxes", "specs/lagerkoll/boxes.yaml");
  for (const [api, text] of [
    [gks, cratesPage],
    [boxes, boxesText],
  ] as const) {
    const importer = importerOf(api);
    const { content, others = [] } = importer.import({ source: "page", text });
    for (const { file, content: written } of [{ file: importer.file, content }, ...others]) write(file, written);
  }
  write(
    boxes.root,
    ["paths:", "  /:", "    get:", "      parameters:", "        - name: page", "        - name: limit", ""].join("\n"),
  );
  write("pages/gks.md", cratesPage);
  write("pages/boxes.txt", boxesText);
  write("pages/notes.txt", "Nothing to see.");
  server = createServer((request, response) => {
    response.statusCode = request.url === "/boxes" ? 200 : 404;
    response.end(boxesText);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  rmSync(directory, { recursive: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function write(file: string, content: string): string {
  const path = join(directory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const run = (from: readonly string[], request: Partial<CheckRequest> = {}) =>
  check({
    apis: [gks, boxes],
    areNamed: false,
    from,
    format: "json",
    fetch: { attempts: 1, cache: join(directory, "cache") },
    ...request,
  });
const named = (api: Api) => ({ apis: [api], areNamed: true });
const lines = (report: string) =>
  report
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the pages as they were taken over", () => {
  it("have no drift, and a line each", async () => {
    const { report, notes, exitCode } = await run([join(directory, "pages")]);
    expect(lines(report)).toEqual([
      { api: "lagerkoll-boxes", source: join(directory, "pages/boxes.txt"), capturedAt: "2025-01-01", drift: [] },
      { api: "gks", source: join(directory, "pages/gks.md"), capturedAt: null, drift: [] },
    ]);
    expect(notes).toEqual([`skipped: ${join(directory, "pages/notes.txt")}`]);
    expect(exitCode).toBe(0);
  });

  it("may be fetched", async () => {
    const { port } = server.address() as AddressInfo;
    const { report, exitCode } = await run([`http://127.0.0.1:${port}/boxes`]);
    expect(lines(report)).toMatchObject([{ api: "lagerkoll-boxes", drift: [] }]);
    expect(exitCode).toBe(0);
  });
});

describe("a page that has changed", () => {
  const changed = boxesText
    .replace("limit Boxes per page 25", "limit Boxes per page 50")
    .replace("Wrong key", "Bad key");

  it("is told in the form that programs read", async () => {
    const file = write("changed.txt", changed);
    const { report, exitCode } = await run([file], named(boxes));
    expect(exitCode).toBe(1);
    expect(lines(report)[0].drift).toEqual([
      { kind: "param-default-changed", at: "GET / query limit", was: "25", now: "50", impact: "breaking" },
      expect.objectContaining({ kind: "text-changed", at: "error 700001", impact: "docs" }),
    ]);
  });

  it("is told in words, the worst first, with the line of the spec", async () => {
    const file = write("changed.txt", changed);
    const { report } = await run([file], { ...named(boxes), format: "text" });
    expect(report).toBe(
      [
        `lagerkoll-boxes: 2 changes, 1 breaking, 1 docs (${file}, as of 2025-01-01)`,
        "",
        "  GET /",
        "    breaking  `query limit`: the default was `25` and is `50` now  (specs/lagerkoll/boxes.yaml:6)",
        "",
        "  The API as a whole",
        "    docs      `error 700001`: the text has changed",
        "",
      ].join("\n"),
    );
  });

  it("is told as the body of a pull request", async () => {
    const file = write("changed.txt", changed);
    const { report } = await run([file], { ...named(boxes), format: "markdown" });
    expect(report).toContain("## lagerkoll-boxes\n\n2 changes, 1 breaking, 1 docs on <");
    expect(report).toContain(
      "### `GET /`\n\n- **breaking**: `query limit`: the default was `25` and is `50` now ([specs/lagerkoll/boxes.yaml:6](specs/lagerkoll/boxes.yaml#L6))\n",
    );
  });
});

describe("a page that can't be understood says so, and never that nothing has changed", () => {
  const cases: [string, string, RegExp][] = [
    ["an empty file", "", /page is empty/],
    ["an error page", "<html><body><h1>502 Bad Gateway</h1></body></html>", /no title/],
    ["a login page", "<html><body><form>Log in <input name=user></form></body></html>", /no title/],
    ["another API's page", boxesText.replaceAll("Boxes API", "Shelves API"), /is the page "Shelves API"/],
    [
      "a page that is cut off",
      boxesText.slice(0, boxesText.indexOf("BoxTag\n\nField")),
      /ends early: it speaks of .*cut off/,
    ],
    ["Simutek's page", cratesPage, /no title/],
    ["far too much", "x".repeat(10_000_000), /has 10000000 bytes/],
    ["one without most of its operations", boxesText.replace(/Get boxes\n[\s\S]*?(?=Classes:)/, ""), /no operations/],
  ];

  it.each(cases)("%s", async (_, text, problem) => {
    const { report, notes, exitCode } = await run([write("bad.txt", text)], named(boxes));
    const [result] = lines(report);
    expect(result.error).toMatch(problem);
    expect(result).not.toHaveProperty("drift");
    expect(notes).toEqual([result.error]);
    expect(exitCode).toBe(2);
  });

  it.each([
    ["an empty file", ""],
    ["the rendered text", "API\nPOST /api/v1/customers HTTP/1.1\n"],
    ["a page that is cut between two sections", cratesPage.slice(0, cratesPage.indexOf("## The Size object"))],
  ])("GKS: %s", async (_, text) => {
    const { report, exitCode } = await run([write("bad.md", text)], named(gks));
    expect(lines(report)[0]).not.toHaveProperty("drift");
    expect(exitCode).toBe(2);
  });

  it("hides no drift of the others", async () => {
    const bad = write("bad.txt", "Nothing.");
    const changed = write("changed.txt", boxesText.replace("per minute is set to 60", "per minute is set to 30"));
    const { report, exitCode } = await run([bad, changed, join(directory, "pages/gks.md")]);
    expect(lines(report).map(({ api, drift, error }) => [api, drift?.length ?? error])).toEqual([
      ["lagerkoll-boxes", 1],
      ["gks", 0],
      [null, `${bad}: is no page of gks, lagerkoll-boxes.`],
    ]);
    expect(exitCode).toBe(2);
  });

  it("a page that nobody answers, and one that is missing in a directory", async () => {
    const offline = await run([], named(boxes));
    expect(lines(offline.report)[0].error).toMatch(
      /can't be fetched: .* Save the page and name the file with --from\.$/,
    );
    const missing = await run([dirname(write("other/notes.txt", "Nothing."))], named(boxes));
    expect(lines(missing.report)[0].error).toMatch(/no page of lagerkoll-boxes is there/);
    expect([offline.exitCode, missing.exitCode]).toEqual([2, 2]);
  });

  it("a page of which nothing was taken over yet", async () => {
    const shelves = { ...boxes, name: "lagerkoll-shelves" };
    const { report, exitCode } = await run([write("shelves.txt", boxesText)], named(shelves));
    expect(lines(report)[0].error).toMatch(/Take the page over: npm run upstream -- update lagerkoll-shelves$/);
    expect(exitCode).toBe(2);
  });
});
