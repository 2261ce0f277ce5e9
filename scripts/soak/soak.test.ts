import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeWithRedis } from "../../packages/middleware/test/support/redis.js";

const cli = fileURLToPath(new URL("cli.ts", import.meta.url));

/** Runs the command as npm would. */
function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const flags = ["--conditions=@lagerkoll-gks/source", "--import=tsx"];
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, cli, ...args], { timeout: 90_000 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

const kept = [
  "✓ Every safe call is answered",
  "✓ No unsafe call is executed twice",
  "✓ A failed call says truly whether it may have been executed",
  "✓ No request goes beyond the limit",
  "✓ Nothing is left: no listener, timer, socket or key",
];

test("a short soak keeps every promise", async () => {
  const { code, stdout } = await run("--seed", "1", "--calls", "400", "--no-redis");
  expect(stdout).toContain("400 calls of 4 shops, seed 1");
  for (const promise of kept) expect(stdout).toContain(promise);
  expect(code).toBe(0);
}, 100_000);

describeWithRedis("the soak with Redis", () => {
  test("a short soak keeps every promise while Redis comes and goes", async () => {
    const { code, stdout } = await run("--seed", "2", "--calls", "400");
    expect(stdout).toMatch(/[1-9]\d* news of Redis/);
    for (const promise of kept) expect(stdout).toContain(promise);
    expect(code).toBe(0);
  }, 100_000);
});

test.each([
  ["--calls", "none"],
  ["--seed", "-1"],
  ["--shops", "2"],
])("%s %s is refused", async (...args) => {
  const { code, stderr } = await run(...args);
  expect(stderr).toContain("usage: npm run soak");
  expect(code).toBe(2);
});
