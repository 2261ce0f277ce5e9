import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cratesPage } from "./gks/test-page.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const published = join(repository, "specs/gks/published.json");

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "upstream-"));
  writeFileSync(join(directory, "gks.md"), cratesPage);
  writeFileSync(join(directory, "notes.txt"), "Nothing to see.");
});
afterAll(() => rmSync(directory, { recursive: true }));

function upstream(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/upstream/cli.ts", ...args], {
    cwd: repository,
    encoding: "utf8",
  });
}

it("says what it would write, and which files it skipped, without writing on a dry run", () => {
  const before = readFileSync(published, "utf8");
  const { status, stdout, stderr } = upstream("update", "gks", "--dry-run", "--from", directory);
  expect(stdout).toBe(
    ["specs/gks/published.json", "specs/facts/gks.json", "specs/upstream.lock.json"]
      .map((file) => `would be written: ${file}\n`)
      .join(""),
  );
  expect(stderr).toBe(`skipped: ${join(directory, "notes.txt")}\n`);
  expect(status).toBe(0);
  expect(readFileSync(published, "utf8")).toBe(before);
});

it("ends with 2 and one message when a page can't be understood", () => {
  const file = join(directory, "notes.txt");
  const { status, stdout, stderr } = upstream("update", "gks", "--from", file);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^\S+notes\.txt: has no part of an OpenAPI document.*\n$/);
  expect(status).toBe(2);
});

it("ends with 2 and says how it is used when asked for something else", () => {
  const { status, stderr } = upstream("upgrade");
  expect(stderr).toMatch(/^Unknown command: upgrade\.\nUsage: npm run upstream -- /);
  expect(status).toBe(2);
});

it("checks a page: JSON alone on stdout, and the exit code says whether it has changed", () => {
  const changed = join(directory, "changed.md");
  const document = JSON.parse(readFileSync(published, "utf8"));
  const title = "The Allotment object";
  writeFileSync(
    changed,
    `# API\n\n## ${title}\n\n\`\`\`json\n${JSON.stringify({ ...document, openapi: "3.0.5" })}\n\`\`\`\n`,
  );
  const { status, stdout } = upstream("check", "gks", "--json", "--from", changed);
  const [line, ...others] = stdout.trimEnd().split("\n");
  expect(others).toEqual([]);
  expect(JSON.parse(line!)).toMatchObject({ api: "gks", source: changed, capturedAt: null });
  expect(JSON.parse(line!).drift).toContainEqual({
    kind: "document-changed",
    at: "openapi",
    was: document.openapi,
    now: "3.0.5",
    impact: "docs",
  });
  expect(status).toBe(1);
});

it("ends a check with 2 when the page can't be understood", () => {
  const { status, stdout, stderr } = upstream("check", "gks", "--json", "--from", join(directory, "notes.txt"));
  expect(JSON.parse(stdout)).not.toHaveProperty("drift");
  expect(stderr).toMatch(/has no part of an OpenAPI document/);
  expect(status).toBe(2);
});
