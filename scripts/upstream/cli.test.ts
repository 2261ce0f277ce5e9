import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { cratesPage } from "./gks/test-page.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const published = join(repository, "specs/gks/published.json");

// Each starts a process that loads a compiler, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

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

it("shows as a diff what it would write, and which files it skipped, without writing on a dry run", () => {
  const before = readFileSync(published, "utf8");
  writeFileSync(
    join(directory, "gks.md"),
    `# API\n\n## The Allotment object\n\n\`\`\`json\n${before.replace('"orderTitle": {', '"orderMark": { "type": "string" },\n$&')}\n\`\`\`\n`,
  );
  const { status, stdout, stderr } = upstream("update", "gks", "--dry-run", "--from", directory);
  expect(stdout).toMatch(/^--- a\/specs\/facts\/gks\.json\n\+\+\+ b\/specs\/facts\/gks\.json\n@@ /);
  expect(stdout).toMatch(/^--- a\/specs\/gks\/published\.json$/m);
  expect(stdout).toMatch(/^\+ {10}"orderMark": \{$/m);
  expect(stdout).toMatch(/^--- \/dev\/null\n\+\+\+ b\/\.changeset\/upstream-gks\.md$/m);
  expect(stdout).toMatch(/^would be written: specs\/upstream\.lock\.json$/m);
  expect(stderr).toContain(`skipped: ${join(directory, "notes.txt")}\n`);
  expect(status).toBe(0);
  expect(readFileSync(published, "utf8")).toBe(before);
});

it("wants one API and one page to scaffold", () => {
  const { status, stderr } = upstream("scaffold", "lagerkoll-crates");
  expect(stderr).toMatch(/^Name one API and one page\.\nUsage: /);
  expect(status).toBe(2);
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
