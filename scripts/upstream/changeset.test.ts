import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changesetOf } from "./changeset.js";
import type { Drift, Impact } from "./check/drift.js";
import { type Signal, signalOf, type Verdict, worst } from "./judge/verdict.js";

const run = promisify(execFile);

const breaking: Drift = {
  kind: "param-default-changed",
  at: "GET / query limit",
  was: "100",
  now: "50",
  impact: "breaking",
};
const additive: Drift = { kind: "field-added", at: "Box.lid", was: null, now: "String", impact: "additive" };
const docs: Drift = { kind: "text-changed", at: "Box.lid", was: "a", now: "b", impact: "docs" };

/** A verdict of what the page says, and of other signals. */
function verdictOf(drift: readonly Drift[], ...others: Signal[]): Verdict {
  const page = signalOf(
    "drift",
    drift.map(({ impact, at }) => ({ impact, reason: at })),
  );
  const signals = [page, ...others];
  const impact = worst(signals.map((signal) => signal.impact));
  const decidedBy = signals.filter((signal) => signal.impact === impact).map(({ name }) => name);
  return { api: "boxes", package: "boxes-client", impact, signals, decidedBy };
}

function changeset(drift: readonly Drift[], version = "1.2.3", ...others: Signal[]) {
  return changesetOf(verdictOf(drift, ...others), drift, version);
}

describe("the changeset of an update", () => {
  it("says what changed, the worst first", () => {
    expect(changeset([docs, additive, breaking])).toEqual({
      file: ".changeset/upstream-boxes.md",
      content: [
        "---",
        '"boxes-client": major',
        "---",
        "",
        "The vendor's API has changed, and code that uses it may have to.",
        "",
        "- breaking: `GET / query limit`: the default was `100` and is `50` now",
        "- additive: `Box.lid`: the field is new: `String`",
        "- docs: `Box.lid`: the text has changed",
        "",
      ].join("\n"),
    });
  });

  it("is none where nobody is concerned", () => {
    expect(changeset([])).toBeUndefined();
  });

  it.each<[Impact, string, string]>([
    ["breaking", "1.2.3", "major"],
    ["breaking", "0.2.3", "minor"],
    ["additive", "1.2.3", "minor"],
    ["additive", "0.2.3", "minor"],
    ["docs", "1.2.3", "patch"],
    ["docs", "0.2.3", "patch"],
    ["breaking", "10.0.0", "major"],
  ])("%s of %s is %s", (impact, version, bump) => {
    expect(changeset([{ ...docs, impact }], version)?.content).toContain(`"boxes-client": ${bump}\n`);
  });

  it("says who found what the page doesn't tell", () => {
    const types = signalOf("types", [{ impact: "breaking", reason: "reading Box, `value.lid`: it is gone" }]);
    expect(changeset([docs], "1.0.0", types)?.content).toContain(
      "\n- breaking (types): reading Box, `value.lid`: it is gone\n- docs: `Box.lid`: the text has changed\n",
    );
    expect(changeset([breaking], "1.0.0", types)?.content).not.toContain("(types)");
  });

  it("stays short for many findings and many new words", () => {
    const types = signalOf(
      "types",
      Array.from({ length: 30 }, (_, i) => ({ impact: "breaking", reason: `finding ${i}` })),
    );
    const words = Array.from({ length: 30 }, (_, i) => ({ ...docs, at: `Box.field${i}` }));
    const content = changeset(words, "1.0.0", types)?.content ?? "";
    expect(content).toContain("- breaking (types): and 20 more\n");
    expect(content).toContain(
      "- docs: other words at `Box.field0`, `Box.field1`, `Box.field2`, `Box.field3`, `Box.field4`, and 25 more\n",
    );
  });
});

describe("changesets takes it", () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "changeset-"));
    await mkdir(join(directory, ".changeset"));
    await mkdir(join(directory, "packages/boxes-client"), { recursive: true });
    const root = { name: "boxes", private: true, workspaces: ["packages/*"] };
    await writeFile(join(directory, "package.json"), JSON.stringify(root));
    await writeFile(join(directory, "package-lock.json"), "{}");
    await writeFile(join(directory, ".changeset/config.json"), JSON.stringify({ baseBranch: "main" }));
    const author = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.com" };
    const committer = { GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.com" };
    await writeFile(
      join(directory, "packages/boxes-client/package.json"),
      JSON.stringify({ name: "boxes-client", version: "0.1.0" }),
    );
    for (const args of [
      ["init", "-q", "-b", "main"],
      ["add", "."],
      ["commit", "-q", "-m", "Boxes"],
    ])
      await run("git", args, { cwd: directory, env: { ...process.env, ...author, ...committer } });
  });

  afterEach(() => rm(directory, { recursive: true, force: true }));

  it("and makes the version and the changelog of it", async () => {
    const { file, content } = changeset([breaking, docs], "0.1.0")!;
    await writeFile(join(directory, file), content);
    const cli = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");
    await run(process.execPath, [cli, "version"], { cwd: directory });

    const folder = join(directory, "packages/boxes-client");
    expect(JSON.parse(await readFile(join(folder, "package.json"), "utf8"))).toMatchObject({ version: "0.2.0" });
    const changelog = await readFile(join(folder, "CHANGELOG.md"), "utf8");
    expect(changelog).toContain("### Minor Changes");
    expect(changelog).toContain("- breaking: `GET / query limit`: the default was `100` and is `50` now");
  }, 60_000);
});
