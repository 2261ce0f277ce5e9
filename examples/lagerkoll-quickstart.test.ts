import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const quickstart = fileURLToPath(new URL("lagerkoll-quickstart.ts", import.meta.url));

test("the quick start picks, sends and prints an order, and reads the print", async () => {
  const flags = ["--conditions=@lagerkoll-gks/source", "--import=tsx"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, quickstart], { timeout: 30_000 });
  expect(stderr).toBe("");
  expect(stdout).toContain("A-02-1  12 st  Assiett 16 cm  (FAT/16)");
  expect(stdout).toContain("error 900703: Order 1002 can't be delivered before it is sent");
  expect(stdout).toContain("Order 1002 is sent.");
  expect(stdout).toContain("12 × Assiett 16 cm  (FAT/16)");
  expect(stdout).toContain("order 1002 is in state 40");
  expect(stdout).not.toContain("\u001b");
  const [, file] = /(\/\S+delivery-note-1002\.pdf)/.exec(stdout) ?? [];
  onTestFinished(() => rm(dirname(file!), { recursive: true }));
  expect((await readFile(file!)).subarray(0, 5).toString()).toBe("%PDF-");
}, 40_000);
