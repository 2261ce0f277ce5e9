import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const quickstart = fileURLToPath(new URL("gks-quickstart.ts", import.meta.url));

test("the quick start places an order and shows a mistake, in plain text where there is no terminal", async () => {
  const flags = ["--conditions=@lagerkoll-gks/source", "--import=tsx"];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, quickstart], { timeout: 30_000 });
  expect(stderr).toBe("");
  expect(stdout).toContain("a token for 60 minutes");
  expect(stdout).toContain("→ K100421  Exempelbolaget AB");
  expect(stdout).toContain("order 100001");
  expect(stdout).toContain("salesOrderlines[0].quantity: Must be >= 0, not -1.");
  expect(stdout).not.toContain("\u001b");
}, 40_000);
