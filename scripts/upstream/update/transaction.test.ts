import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Difference } from "../../generate/output.js";
import { isInterrupted, journalFolder, recover, refuseInterrupted, writeAll } from "./transaction.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "transaction-"));
  mkdirSync(join(directory, "specs"));
  for (const name of ["a", "b", "gone"]) writeFileSync(join(directory, "specs", name), `old ${name}`);
});
afterEach(() => rmSync(directory, { recursive: true }));

const changes: readonly Difference[] = [
  { file: "specs/a", state: "different", content: "new a" },
  { file: "specs/b", state: "different", content: "new b" },
  { file: "specs/deep/c", state: "missing", content: "new c" },
  { file: "specs/gone", state: "stale", content: undefined },
];
const old = { "specs/a": "old a", "specs/b": "old b", "specs/gone": "old gone" };
const updated = { "specs/a": "new a", "specs/b": "new b", "specs/deep/c": "new c" };

/** All files of the tree with what they hold. */
function tree(): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8", withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(directory.length + 1), readFileSync(file, "utf8")] as const).sort(),
  );
}

/** Writes the changes in a process of its own, which kills itself (SIGKILL) after so many steps. */
async function killedAfter(steps: number): Promise<void> {
  const program = `
    import { writeAll } from ${JSON.stringify(fileURLToPath(new URL("./transaction.ts", import.meta.url)))};
    let left = ${steps};
    const die = () => { if (left-- === 0) process.kill(process.pid, "SIGKILL"); };
    die();
    await writeAll(${JSON.stringify(directory)}, ${JSON.stringify(changes)}, die);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const signal = await new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  expect(signal).toBe("SIGKILL");
}

describe("writing all files or none", () => {
  it("leaves nothing behind but the files", async () => {
    await writeAll(directory, changes);
    expect(tree()).toEqual(updated);
    expect(existsSync(join(directory, journalFolder))).toBe(false);
  });

  it("leaves the tree as it was when it is killed before it is decided", async () => {
    await killedAfter(0);
    expect(tree()).toEqual(old);
    expect(await recover(directory)).toEqual([]);
    expect(tree()).toEqual(old);
  });

  it.each([1, 2, 3, 4, 5])("is finished by the next run when it is killed after step %i", async (steps) => {
    await killedAfter(steps);
    expect(await isInterrupted(directory)).toBe(true);
    await expect(refuseInterrupted(directory)).rejects.toThrow("An update was interrupted");
    await expect(writeAll(directory, changes)).rejects.toThrow("Another update is being written");
    // One was written after each step but the first.
    expect(await recover(directory)).toEqual(changes.slice(steps - 1).map(({ file }) => file));
    expect(tree()).toEqual(updated);
    expect(await isInterrupted(directory)).toBe(false);
    await refuseInterrupted(directory);
  });

  it("removes what a killed run was noting, and an empty journal", async () => {
    // No process has this id: they end at 2^22.
    mkdirSync(join(directory, `${journalFolder}.99999999`));
    mkdirSync(join(directory, journalFolder));
    writeFileSync(join(directory, journalFolder, "next"), "half");
    expect(await recover(directory)).toEqual([]);
    expect(tree()).toEqual(old);
    expect(readdirSync(directory)).toEqual(["specs"]);
  });

  it("doesn't write over what somebody has changed since it was killed", async () => {
    await killedAfter(2);
    writeFileSync(join(directory, "specs/b"), "by hand");
    await expect(recover(directory)).rejects.toThrow(/^specs\/b has been changed since an update .* interrupted/);
    expect(tree()).toMatchObject({ "specs/a": "new a", "specs/b": "by hand", "specs/gone": "old gone" });
  });

  it("leaves the tree as it was when it can't note what it will do", async () => {
    writeFileSync(join(directory, journalFolder), "in the way");
    await expect(writeAll(directory, changes)).rejects.toThrow();
    rmSync(join(directory, journalFolder));
    expect(tree()).toEqual(old);
    expect(readdirSync(directory)).toEqual(["specs"]);
  });
});
