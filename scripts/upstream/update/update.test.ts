import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockFile, readLock, sha256 } from "../../specs/lock.js";
import { readManifest } from "../../specs/manifest.js";
import { gksFactsFile } from "../gks/facts.js";
import { importerOf } from "../importers.js";
import { type CapturedApi, captureFiles, isCaptureCommitted, readCapture } from "../test-captures.js";
import { copyTree } from "./stage.js";
import { problems, repository, simutekPage, update } from "./test-tree.js";
import { planUpdate } from "./update.js";

const published = "specs/gks/published.json";
const read = (directory: string, file: string) => readFileSync(join(directory, file), "utf8");

async function inCopyOf<T>(tree: string, work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "update-"));
  try {
    await copyTree(tree, directory);
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe("a page of Simutek's", { timeout: 240_000 }, () => {
  const document = read(repository, published);
  const edited = (from: string | RegExp, to: string) => {
    const result = document.replaceAll(from, to);
    if (result === document) throw new Error(`nothing to edit: ${from}`);
    return result;
  };

  /** A tree in which that page was taken over. */
  let base: string;
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), "update-gks-"));
    await copyTree(repository, base);
    const { changeset } = await update(base, "gks", simutekPage(document), "2026-01-02");
    // As if it were released.
    rmSync(join(base, changeset!));
  }, 240_000);
  afterAll(() => rmSync(base, { recursive: true }));

  it("is noted in the lock, by the vendor's URL rather than the place of a copy", async () => {
    const { upstream: source } = readManifest().find(({ name }) => name === "gks")!;
    expect((await readLock(base)).gks).toEqual({
      source,
      fetchedAt: "2026-01-02",
      capturedAt: null,
      page: sha256(simutekPage(document)),
      document: sha256(document),
      generator: 1,
    });
  });

  it("changes nothing the second time, on another day", async () => {
    await inCopyOf(base, async (directory) => {
      const { files, drift } = await update(directory, "gks", simutekPage(document), "2026-01-03");
      expect([files, drift]).toEqual([[], []]);
    });
  });

  it("with other words makes a patch of it, and tells in the package when it was read", async () => {
    await inCopyOf(base, async (directory) => {
      const result = await update(directory, "gks", simutekPage(document, "Other words."), "2026-01-03");
      expect(result.verdict?.impact).toBe("docs");
      expect(result.files).toEqual([
        ".changeset/upstream-gks.md",
        "packages/gks-client/README.md",
        "packages/gks-client/src/source.gen.ts",
        gksFactsFile,
        lockFile,
      ]);
      expect(read(directory, ".changeset/upstream-gks.md")).toContain('"gks-client": patch\n');
      expect(read(directory, "packages/gks-client/src/source.gen.ts")).toContain('fetchedAt: "2026-01-03"');
    });
  });

  it("with a new optional property is taken over to a green tree, as a minor version", async () => {
    await inCopyOf(base, async (directory) => {
      const property = '"orderMark": {\n            "type": "string",\n            "nullable": true\n          },';
      const page = simutekPage(edited('"orderTitle": {', `${property}\n          "orderTitle": {`));
      const result = await update(directory, "gks", page);
      expect(result.left).toEqual([]);
      expect(result.drift).toMatchObject([{ kind: "property-added", at: "SalesOrder.orderMark", impact: "additive" }]);
      expect(result.verdict?.impact).toBe("additive");
      expect(read(directory, "packages/gks-client/src/schemas.gen.ts")).toContain("orderMark?: string | null");
      expect(await problems(directory, "gks")).toEqual([]);
    });
  });

  it("that is corrected as ours was leaves each action of the overlay that has nothing to do any more", async () => {
    await inCopyOf(base, async (directory) => {
      const page = simutekPage(edited('"password": {', '"clientCredentials": {'));
      const before = read(directory, "packages/gks-client/openapi.json");
      const result = await update(directory, "gks", page);
      expect(result.left).toHaveLength(1);
      // Another one takes something from where nothing is now.
      expect(result.left[0]).toMatch(/^specs\/gks\/overlay\.yaml:\d+ #\/actions\/\d+\/copy: error overlay: The copy/m);
      expect(result.left[0]).toMatch(
        /^specs\/gks\/overlay\.yaml:\d+ #\/actions\/\d+: the overlay action matches nothing any more\.\n {2}target: \$\.components\.securitySchemes\.oauth2\.flows\.password\n {2}reason: No part of the page's text logs in/,
      );
      expect(result.verdict?.impact).toBe("breaking");
      expect(result.files).toEqual([".changeset/upstream-gks.md", published, lockFile]);
      expect(read(directory, "packages/gks-client/openapi.json")).toBe(before);

      // With the actions gone, the same command does the rest.
      const overlay = join(directory, "specs/gks/overlay.yaml");
      const text = readFileSync(overlay, "utf8");
      writeFileSync(
        overlay,
        text
          .replace(/ {2}- target: \$\.components\.securitySchemes\.oauth2\.flows\.password\n(?: {4}.*\n)+/, "")
          .replace(/ {2}- target: [^\n]+\n {4}description: >-\n(?: {6}.*\n)+ {4}copy: .*flows\.password\n/, ""),
      );
      const again = await update(directory, "gks", page);
      expect(again.left).toEqual([]);
      expect(again.files.every((file) => file.startsWith("packages/gks-client/"))).toBe(true);
      expect(await problems(directory, "gks")).toEqual([]);
    });
  });

  it("that can't be understood, or comes twice, changes nothing", async () => {
    const [api] = readManifest(base).filter(({ name }) => name === "gks");
    const directory = mkdtempSync(join(tmpdir(), "update-pages-"));
    try {
      const plan = (...from: string[]) =>
        planUpdate({ directory: base, apis: [api!], areNamed: true, from, today: "2026-01-03" });
      for (const name of ["a.md", "b.md"]) writeFileSync(join(directory, name), simutekPage(document));
      await expect(plan(directory)).rejects.toThrow(
        /b\.md: is a page of gks, and so is .*a\.md|a\.md: is a page of gks/,
      );
      writeFileSync(join(directory, "a.md"), simutekPage(document.slice(0, 5000)));
      await expect(plan(join(directory, "a.md"))).rejects.toThrow(/a\.md/);
      await expect(plan(join(directory, "none.md"))).rejects.toThrow(/none\.md/);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe("the captured pages", { timeout: 240_000 }, () => {
  const cases: { api: CapturedApi; from: RegExp; to: string; at: string; impact: string; shared?: string }[] = [
    {
      api: "lagerkoll-suppliers",
      from: /^automaticOrder Boolean/m,
      to: "region String POST R,W\n$&",
      at: "Supplier.region",
      impact: "breaking",
    },
    {
      api: "lagerkoll-customer-orders",
      from: /^limit 50$/m,
      to: "limit 75",
      at: "query limit",
      impact: "breaking",
    },
    {
      api: "lagerkoll-interpreter",
      from: /^\| deliveryNoteId \|/m,
      to: "| parcelId | String | R,W |\n$&",
      at: "PurchaseOrderDto.parcelId",
      impact: "additive",
      // Its orders have purchase orders, too, and the class stands in common.yaml.
      shared: "lagerkoll-customer-orders",
    },
    {
      api: "gks",
      from: /"orderTitle":\{/g,
      to: '"orderMark":{"type":"string","nullable":true},$&',
      at: "SalesOrder.orderMark",
      impact: "additive",
    },
  ];

  for (const { api, from, to, at, impact, shared } of cases) {
    it.runIf(isCaptureCommitted(api))(`${api}: one change, one command, and the tree is green`, async () => {
      const page = readCapture(captureFiles[api]).replace(from, to);
      await inCopyOf(repository, async (directory) => {
        const splits = `specs/facts/${api}.splits.yaml`;
        const decided = existsSync(join(directory, splits)) ? read(directory, splits).match(/^ {2}row: \S+$/gm) : [];
        const result = await update(directory, api, page);
        expect(result.drift.every((drift) => drift.at.endsWith(at))).toBe(true);
        expect(result.left).toEqual([]);
        expect(result.verdict?.impact).toBe(impact);
        const changesets = result.files.filter((file) => file.startsWith(".changeset/"));
        expect(changesets).toEqual(
          [api, shared]
            .filter(Boolean)
            .map((name) => `.changeset/upstream-${name}.md`)
            .sort(),
        );
        if (shared) expect(read(directory, `.changeset/upstream-${shared}.md`)).toContain("parcelId");
        expect(await problems(directory, api)).toEqual([]);
        // Rows that people told apart are so still.
        const facts = read(directory, `specs/facts/${api}.json`);
        for (const row of decided ?? []) expect(facts).toContain(row.replace(/^ {2}row: /, ""));
      });
    });
  }
});

it("the committed files are those that the lock speaks of", async () => {
  const lock = await readLock(repository);
  for (const api of readManifest().filter(({ name }) => name in lock)) {
    const content = read(api.directory, importerOf(api).file);
    expect(lock[api.name]).toMatchObject({ source: api.upstream, document: sha256(content) });
  }
  expect(Object.keys(lock)).toContain("gks");
});
