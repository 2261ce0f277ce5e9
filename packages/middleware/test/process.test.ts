import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { json, startServer } from "./support/server.js";

test("a process stays while calls wait, and exits by itself when none does", async () => {
  const server = await startServer((response) => json(response, {}, 200, { connection: "close" }));
  const program = fileURLToPath(new URL("support/waiting-program.ts", import.meta.url));
  const args = ["--import", "tsx", "--conditions", "@lagerkoll-gks/source", program, server.url];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 10_000 });
  expect(stdout).toBe("200 200 200");
}, 15_000);
