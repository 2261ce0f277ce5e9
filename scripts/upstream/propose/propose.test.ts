import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readManifest } from "../../specs/manifest.js";
import { cratesPage } from "../gks/test-page.js";
import { importerOf } from "../importers.js";
import { proposeUpdates } from "./propose.js";
import { type Run, runIn } from "./run.js";
import { FakeGitHub } from "./testing/github.js";

/**
 * Git and its remote are real, pages come over HTTP, `gh` is a program that keeps what it is told. Of `npm run upstream
 * -- update` this takes over the imported files alone; with all of it, see `whole.test.ts`.
 */

vi.setConfig({ testTimeout: 60_000 });

const boxesPage = readFileSync(new URL("../lagerkoll/fixtures/boxes.txt", import.meta.url), "utf8");
const original = { gks: cratesPage, "lagerkoll-boxes": boxesPage };
const branch = "upstream/gks";
const manifest = (url: string) => `x-site: https://boxes.invalid/
apis:
  gks:
    root: specs/gks/published.json
    x-upstream: ${url}/gks
    x-package: gks-client
    x-factory: createGksClient
  lagerkoll-boxes:
    root: specs/lagerkoll/boxes.yaml
    x-upstream: ${url}/lagerkoll-boxes
    x-package: boxes-client
    x-factory: createBoxesClient
`;

let directory: string;
let tree: string;
let remote: string;
let server: Server;
let pages: Record<string, string>;
let github: FakeGitHub;
let lines: string[];
/** How the update ends. */
let updateCode: number;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "propose-"));
  [tree, remote] = [join(directory, "tree"), join(directory, "remote.git")];
  [pages, lines, updateCode] = [{ ...original }, [], 0];
  server = createServer((request, response) => {
    const page = pages[request.url!.slice(1)];
    response.statusCode = page === undefined ? 404 : 200;
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  mkdirSync(tree);
  write("redocly.yaml", manifest(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  write("specs/lagerkoll/boxes.yaml", "paths: {}\n");
  takeOver("gks", cratesPage);
  takeOver("lagerkoll-boxes", boxesPage);
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", remote]);
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["remote", "add", "origin", remote],
  ])
    git(...args);
  commit("Boxes", "somebody@example.com");
  git("push", "-q", "origin", "main");
  github = new FakeGitHub(directory, vi.stubEnv);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true });
});

function write(file: string, content: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), content);
}

function takeOver(name: string, text: string): void {
  const importer = importerOf(readManifest(tree).find((api) => api.name === name)!);
  const { content, others = [] } = importer.import({ source: "page", text });
  for (const one of [{ file: importer.file, content }, ...others]) write(one.file, one.content);
}

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: tree, encoding: "utf8" }).trimEnd();
}

function commit(message: string, email: string): void {
  git("add", "--all");
  git("-c", "user.name=Somebody", "-c", `user.email=${email}`, "commit", "-q", "-m", message);
}

/** Runs the script; `npm` stands for the update. */
async function propose(...names: string[]): Promise<boolean> {
  lines = [];
  const real = runIn(tree);
  const run: Run = async (command, args, input) => {
    if (command !== "npm") return real(command, args, input);
    const [name, from] = [args[5]!, args[7]!];
    expect(args).toEqual(["run", "--silent", "upstream", "--", "update", name, "--from", from]);
    if (updateCode === 2) return { code: 2, stdout: "", stderr: `${from}: is cut off.\n` };
    takeOver(name, readFileSync(from, "utf8"));
    write(`.changeset/upstream-${name}.md`, `---\n"${name}-client": minor\n---\n\nMore boxes.\n`);
    return { code: updateCode, stdout: `${name}: taken over from ${from}\n`, stderr: "" };
  };
  const apis = readManifest(tree).filter(({ name }) => names.length === 0 || names.includes(name));
  const allWell = await proposeUpdates(apis, run, (line) => lines.push(line));
  expect(git("status", "--porcelain")).toBe("");
  expect(git("symbolic-ref", "--short", "HEAD")).toBe("main");
  return allWell;
}

const remoteBranches = () =>
  git("ls-remote", "--heads", "origin")
    .split("\n")
    .map((line) => line.split("refs/heads/")[1]);
const remoteCommit = () => git("ls-remote", "origin", `refs/heads/${branch}`).split("\t")[0];
const remoteFile = (file: string) =>
  execFileSync("git", ["--git-dir", remote, "show", `${branch}:${file}`], { encoding: "utf8" });

function changeGks(name = "huge"): void {
  pages.gks = cratesPage.replaceAll('"large"', `"large", "${name}"`);
  expect(pages.gks).not.toBe(cratesPage);
}

it("does nothing where nothing has changed", async () => {
  expect(await propose()).toBe(true);
  expect(lines).toEqual(["gks: nothing has changed", "lagerkoll-boxes: nothing has changed"]);
  expect(github.changes()).toEqual([]);
  expect(remoteBranches()).toEqual(["main"]);
});

describe("a page that has changed", () => {
  it("gets a branch and a pull request with report and changeset, and its checks are started", async () => {
    changeGks();
    expect(await propose()).toBe(true);
    expect(lines).toEqual(["gks: opened https://github.example/boxes/pr/1", "lagerkoll-boxes: nothing has changed"]);
    expect(github.changes()).toEqual(["pr create", "workflow run ci.yml"]);
    const [request] = github.state.pullRequests;
    expect(request).toMatchObject({ head: branch, base: "main", title: "Take over what changed on the page of gks" });
    expect(request!.body).toMatch(/^<!-- drift [0-9a-f]{16} -->\n\n## gks\n\n1 change, /);
    expect(request!.body).toContain("`huge` is new among the values");
    expect(request!.body).toContain('```markdown\n---\n"gks-client": minor\n');
    expect(request!.body).toContain(`gks: taken over from ${readManifest(tree)[0]!.upstream}\n`);
    expect(remoteFile("specs/gks/published.json")).toContain('"huge"');
    expect(remoteFile(".changeset/upstream-gks.md")).toContain("More boxes.");
    expect(git("log", "-1", "--format=%s by %ae, after %P", remoteCommit()!)).toBe(
      `Take over what changed on the page of gks by 41898282+github-actions[bot]@users.noreply.github.com, after ${git("rev-parse", "main")}`,
    );
  });

  it("is proposed once", async () => {
    changeGks();
    await propose();
    const commit = remoteCommit();
    github.changes();
    expect(await propose()).toBe(true);
    expect(lines[0]).toBe("gks: #1 is up to date");
    expect(github.changes()).toEqual([]);
    expect(remoteCommit()).toBe(commit);
  });

  it("is proposed anew when it changes again, in the same pull request", async () => {
    changeGks();
    await propose();
    github.changes();
    changeGks("giant");
    await propose();
    expect(lines[0]).toBe("gks: refreshed #1");
    expect(github.changes()).toEqual(["pr edit 1", "workflow run ci.yml"]);
    expect(github.state.pullRequests).toHaveLength(1);
    expect(github.state.pullRequests[0]!.body).toContain("`giant`");
    expect(remoteFile("specs/gks/published.json")).toContain('"giant"');
    expect(git("rev-list", "--count", `main..${remoteCommit()}`)).toBe("1");
  });

  it("is proposed anew when main has moved on", async () => {
    changeGks();
    await propose();
    write("notes.txt", "Something else.\n");
    commit("Note something", "somebody@example.com");
    github.changes();
    await propose();
    expect(lines[0]).toBe("gks: refreshed #1");
    expect(git("log", "-1", "--format=%P", remoteCommit()!)).toBe(git("rev-parse", "main"));
  });

  it("says above all what is left to a person", async () => {
    changeGks();
    updateCode = 1;
    await propose("gks");
    expect(lines).toEqual(["gks: opened https://github.example/boxes/pr/1, where something is left to a person"]);
    expect(github.state.pullRequests[0]!.body).toMatch(
      /^<!-- .* -->\n\n> \[!IMPORTANT\]\n> Some of it takes a person.*\n\n```text\ngks: taken over/,
    );
  });

  it("isn't proposed again once the pull request was closed, until it changes again", async () => {
    changeGks();
    await propose();
    github.edit(({ pullRequests }) => {
      pullRequests[0]!.state = "CLOSED";
    });
    github.changes();
    await propose();
    expect(lines[0]).toBe("gks: #1 with this change was closed, so it is left");
    expect(github.changes()).toEqual([]);
    changeGks("giant");
    await propose();
    expect(lines[0]).toBe("gks: opened https://github.example/boxes/pr/2");
  });

  it("is proposed again when it changes after the pull request was merged", async () => {
    changeGks();
    await propose();
    takeOver("gks", pages.gks!);
    commit("Merge", "somebody@example.com");
    github.edit(({ pullRequests }) => {
      pullRequests[0]!.state = "MERGED";
    });
    github.changes();
    await propose();
    expect(lines[0]).toBe("gks: nothing has changed");
    pages.gks = pages.gks!.replaceAll('"huge"', '"huge", "giant"');
    await propose();
    expect(lines[0]).toBe("gks: opened https://github.example/boxes/pr/2");
  });

  it("withdraws its pull request when it changes back", async () => {
    changeGks();
    await propose();
    pages.gks = cratesPage;
    github.changes();
    await propose();
    expect(lines[0]).toBe("gks: nothing has changed any more; closed #1");
    expect(github.changes()).toEqual(["pr close 1"]);
  });

  it("leaves a branch alone that people have committed to, and tells them when the page changes again", async () => {
    changeGks();
    await propose();
    git("fetch", "-q", "origin", branch);
    git("checkout", "-q", "FETCH_HEAD");
    write("specs/gks/overlay.yaml", "# by hand\n");
    commit("Correct by hand", "somebody@example.com");
    git("push", "-q", "origin", `HEAD:${branch}`);
    git("checkout", "-q", "main");
    const theirs = remoteCommit();
    github.changes();

    await propose();
    expect(lines[0]).toBe("gks: people work on #1, so its branch is left as it is");
    expect(github.changes()).toEqual([]);
    changeGks("giant");
    await propose();
    expect(github.changes()).toEqual(["pr edit 1"]);
    expect(github.state.pullRequests[0]!.body).toContain("`giant`");
    expect(github.state.pullRequests[0]!.body).toContain("run `npm run upstream -- update gks` on it");
    expect(remoteCommit()).toBe(theirs);
  });

  it("has a pull request of its own per API", async () => {
    changeGks();
    pages["lagerkoll-boxes"] = boxesPage.replace("set to 60.", "set to 50.");
    await propose();
    expect(lines).toEqual([
      "gks: opened https://github.example/boxes/pr/1",
      "lagerkoll-boxes: opened https://github.example/boxes/pr/2",
    ]);
    expect(remoteBranches()).toEqual(["main", branch, "upstream/lagerkoll-boxes"]);
    const changed = (name: string) => git("diff", "--name-only", "main", `refs/heads/${name}`).split("\n");
    expect(changed("upstream/lagerkoll-boxes").some((file) => file.includes("gks"))).toBe(false);
  });
});

describe("a page that isn't understood", () => {
  const title = "The page of gks isn't understood";

  it("gets an issue, once, and has it closed when it is understood again", async () => {
    pages.gks = "<html><title>Log in</title></html>";
    expect(await propose()).toBe(true);
    expect(lines).toEqual([
      "gks: not understood, see https://github.example/boxes/issue/1",
      "lagerkoll-boxes: nothing has changed",
    ]);
    expect(github.changes()).toEqual(["label create upstream", "issue create"]);
    expect(github.state.issues[0]).toMatchObject({ title, label: "upstream" });
    expect(github.state.issues[0]!.body).toContain("gks: is HTML.");

    await propose();
    expect(lines[0]).toBe("gks: still not understood, see #1");
    expect(github.changes()).toEqual([]);

    delete pages.gks;
    await propose();
    expect(github.changes()).toEqual(["issue edit 1"]);
    expect(github.state.issues[0]!.body).toContain("404");

    pages.gks = cratesPage;
    await propose();
    expect(lines[0]).toBe("gks: nothing has changed; closed #1, the page is understood again");
    expect(github.changes()).toEqual(["issue close 1"]);
    expect(remoteBranches()).toEqual(["main"]);
  });

  it("gets one also when the update is what doesn't understand it, and no branch", async () => {
    changeGks();
    updateCode = 2;
    await propose();
    expect(lines[0]).toBe("gks: not understood, see https://github.example/boxes/issue/1");
    expect(github.state.issues[0]!.body).toContain(`${readManifest(tree)[0]!.upstream}: is cut off.`);
    expect(remoteBranches()).toEqual(["main"]);
  });
});

describe("when something goes wrong", () => {
  it("says so, leaves a clean tree, and goes on with the next API", async () => {
    changeGks();
    github.edit((state) => {
      state.failing = "pr create";
    });
    expect(await propose()).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/^gks: failed\. gh pr create .* ended with 1: HTTP 503/),
      "lagerkoll-boxes: nothing has changed",
    ]);

    // The branch is there by now: the next run opens the pull request for it.
    github.edit((state) => {
      delete state.failing;
    });
    expect(await propose()).toBe(true);
    expect(lines[0]).toBe("gks: opened https://github.example/boxes/pr/1");
  });

  it("begins nothing in a tree with changes of somebody", async () => {
    write("notes.txt", "Mine.\n");
    await expect(proposeUpdates(readManifest(tree), runIn(tree), () => {})).rejects.toThrow(
      "There are changes that aren't committed; commit or remove them:\n?? notes.txt",
    );
    expect(readFileSync(join(tree, "notes.txt"), "utf8")).toBe("Mine.\n");
  });
});
