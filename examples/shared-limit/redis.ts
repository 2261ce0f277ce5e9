import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../support/fail.js";

/** Starts a Redis that keeps nothing, reached through a socket in a folder of its own. */
export async function startRedis(): Promise<{ readonly path: string; close(): Promise<void> }> {
  if (spawnSync("redis-server", ["--version"]).status !== 0) {
    throw new UsageError(
      "This example needs redis-server, and there is none. Install it (Debian, Ubuntu: apt install redis-server; macOS: brew install redis).",
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "shared-limit-"));
  const path = join(folder, "redis.sock");
  const args = ["--port", "0", "--unixsocket", path, "--dir", folder, "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of child.stdout) if (String(line).includes("ready to accept connections")) break;
  if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}: ${args.join(" ")}`);
  return {
    path,
    async close() {
      const exit = once(child, "exit");
      child.kill();
      await exit;
      await rm(folder, { recursive: true });
    },
  };
}
