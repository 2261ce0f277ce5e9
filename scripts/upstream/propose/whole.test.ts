import { execFile, execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { readManifest } from "../../specs/manifest.js";
import { simutekPage, update } from "../update/test-tree.js";
import { FakeGitHub } from "./testing/github.js";

/** The command that the workflow runs, on a copy of this repository: from a page on the web to a pull request. */

const run = promisify(execFile);
const [gks] = readManifest();
const repository = gks!.directory;
const published = simutekPage(readFileSync(join(repository, "specs/gks/published.json"), "utf8"));

let directory: string;
let tree: string;
let server: Server;
let page: string;
let github: FakeGitHub;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "propose-"));
  tree = join(directory, "tree");
  server = createServer((_, response) => void response.end(page));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: repository, encoding: "utf8" }).split("\0");
  for (const file of tracked)
    if (file && existsSync(join(repository, file)))
      cpSync(join(repository, file), join(tree, file), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(tree, "node_modules"));
  // From now on the tree is made from our page rather than Simutek's.
  const { changeset } = await update(tree, "gks", published);
  rmSync(join(tree, changeset!));
  const manifest = readFileSync(join(tree, "redocly.yaml"), "utf8");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.md`;
  writeFileSync(join(tree, "redocly.yaml"), manifest.replace(gks!.upstream, url));

  git("init", "-q", "-b", "main");
  // Git's pattern for a folder doesn't fit a link.
  appendFileSync(join(tree, ".git/info/exclude"), "node_modules\n");
  git("add", "--all");
  git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "commit", "-q", "-m", "A copy");
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", join(directory, "remote.git")]);
  git("remote", "add", "origin", join(directory, "remote.git"));
  git("push", "-q", "origin", "main");
  github = new FakeGitHub(directory, vi.stubEnv);
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true });
});

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: tree, encoding: "utf8" }).trimEnd();
}

async function propose(): Promise<string> {
  const { stdout } = await run("npm", ["run", "--silent", "upstream:propose", "--", "gks"], { cwd: tree });
  return stdout;
}

it("proposes what has changed, once, and nothing else", { timeout: 240_000 }, async () => {
  page = published;
  expect(await propose()).toBe("gks: nothing has changed\n");
  expect(github.changes()).toEqual([]);

  // A customer gets a field that may be null, and needn't be read.
  page = published.replaceAll(
    /"tags": \{\s*"type": "array"/g,
    '"nickname": { "type": "string", "nullable": true }, $&',
  );
  expect(page).not.toBe(published);
  expect(await propose()).toMatch(/^gks: opened https:\/\/github\.example\/boxes\/pr\/1\b/);
  expect(github.changes()).toEqual(["pr create", "workflow run ci.yml"]);
  const [request] = github.state.pullRequests;
  expect(request!.body).toContain("`nickname`: the property is new");

  const branch = "upstream/gks";
  const changed = git("diff", "--name-only", "main", branch).split("\n");
  expect(changed).toContain("specs/gks/published.json");
  expect(changed).toContain("specs/upstream.lock.json");
  expect(changed).toContain("packages/gks-client/src/schemas.gen.ts");
  expect(changed).toContain("packages/gks-client/test/consumer.gen.ts");
  expect(changed).toContain(".changeset/upstream-gks.md");
  expect(git("show", `${branch}:packages/gks-client/src/schemas.gen.ts`)).toContain("nickname");
  expect(git("show", `${branch}:.changeset/upstream-gks.md`)).toContain('"gks-client": minor');
  expect(request!.body).toContain('"gks-client": minor');

  expect(await propose()).toBe("gks: #1 is up to date\n");
  expect(github.changes()).toEqual([]);
});
