import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settle } from "../generate/output.js";
import { type Api, readManifest } from "../specs/manifest.js";
import { gksFactsFile } from "./gks/facts.js";
import { cratesPage, getCrates, section } from "./gks/test-page.js";
import { importerOf } from "./importers.js";
import { lockFile, readLock, sha256 } from "../specs/lock.js";
import type { Page } from "./page.js";
import { planUpdate, sortPages } from "./update.js";

const gks = readManifest().find(({ name }) => name === "gks") as Api;
const page: Page = { source: "saved/gks.md", text: cratesPage };
const note: Page = { source: "saved/notes.txt", text: "Nothing to see." };

describe("the pages of the APIs", () => {
  it("are found by their content", () => {
    const { pages, skipped } = sortPages([gks], [note, page], true);
    expect([...pages]).toEqual([[gks, page]]);
    expect(skipped).toEqual([note]);
  });

  it("are taken as such when one page is named for one API, so that its importer says what is wrong", () => {
    expect([...sortPages([gks], [note], true).pages]).toEqual([[gks, note]]);
  });

  it("must be there, and once", () => {
    expect(() => sortPages([gks], [note], false)).toThrow("No page of gks among: saved/notes.txt.");
    expect(() => sortPages([gks], [note, note], true)).toThrow(
      "No page of gks among: saved/notes.txt, saved/notes.txt.",
    );
    const copy = { ...page, source: "saved/copy.md" };
    expect(() => sortPages([gks], [page, copy], true)).toThrow(
      "saved/copy.md: is a page of gks, and so is saved/gks.md",
    );
  });

  it("need an importer", () => {
    expect(() => importerOf({ ...gks, name: "other" })).toThrow("add an importer in scripts/upstream/importers.ts");
  });
});

describe("an update", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "update-"));
    mkdirSync(join(directory, "specs"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const update = async (text: string, today: string) => {
    const differences = await planUpdate(directory, new Map([[gks, { source: "saved/gks.md", text }]]), today);
    await settle(directory, differences);
    return differences.map(({ file }) => file);
  };
  const written = (file: string) => readFileSync(join(directory, file), "utf8");

  it("writes the document and what it was made from, the vendor's URL rather than the place of a copy", async () => {
    expect(await update(cratesPage, "2026-01-02")).toEqual(["specs/gks/published.json", gksFactsFile, lockFile]);
    expect(JSON.parse(written(lockFile))).toEqual({
      gks: {
        source: gks.upstream,
        fetchedAt: "2026-01-02",
        capturedAt: null,
        page: sha256(cratesPage),
        document: sha256(written("specs/gks/published.json")),
        generator: 1,
      },
    });
  });

  it("has nothing to write the second time, on another day", async () => {
    await update(cratesPage, "2026-01-02");
    expect(await update(cratesPage, "2026-01-03")).toEqual([]);
  });

  it("notes the day when the page has changed, be it around the document only", async () => {
    await update(cratesPage, "2026-01-02");
    expect(await update(`${cratesPage}\nMore prose.\n`, "2026-01-03")).toEqual([gksFactsFile, lockFile]);
    expect((await readLock(directory)).gks?.fetchedAt).toBe("2026-01-03");
  });

  it("writes nothing when a page can't be understood", async () => {
    await update(cratesPage, "2026-01-02");
    const before = [written("specs/gks/published.json"), written(lockFile)];
    const conflicting = `${cratesPage}\n${section("GET /crates", { ...getCrates, paths: { "/crates": { get: {} } } })}`;
    await expect(update(conflicting, "2026-01-03")).rejects.toThrow("saved/gks.md:36: #/paths/~1crates/get");
    expect([written("specs/gks/published.json"), written(lockFile)]).toEqual(before);
    expect(readdirSync(join(directory, "specs")).sort()).toEqual(["facts", "gks", "upstream.lock.json"]);
  });
});

it("the committed files are those that the lock speaks of", async () => {
  const lock = await readLock(gks.directory);
  for (const api of readManifest().filter(({ name }) => name in lock)) {
    const content = readFileSync(join(api.directory, importerOf(api).file), "utf8");
    expect(lock[api.name]).toMatchObject({ source: api.upstream, document: sha256(content) });
  }
  expect(Object.keys(lock)).toContain("gks");
});
