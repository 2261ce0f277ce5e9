import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { repository } from "../packages/packages.js";

const run = promisify(execFile);
const command = ["--conditions=@lagerkoll-gks/source", "--import=tsx", "scripts/docs/cli.ts"];

async function lineThat(child: ChildProcess, pattern: RegExp): Promise<string> {
  for await (const line of createInterface(child.stdout!)) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error("The command ended too early.");
}

test("builds the site, serves it until it is told to stop, and ends well", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [...command, "--serve", "--port", "0"], { cwd: repository });
  onTestFinished(() => void child.kill("SIGKILL"));
  const url = await lineThat(child, /(http:\/\/127\.0\.0\.1:\d+\/)/);
  const page = await (await fetch(url)).text();
  expect(page).toContain("<h1>APIs of Lagerkoll and Simutek GKS</h1>");
  expect(await readFile(join(repository, "dist/docs/index.html"), "utf8")).toBe(page);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("says when a port is taken, and what else is wrong", { timeout: 60_000 }, async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const failing = (...flags: string[]) => run(process.execPath, [...command, ...flags], { cwd: repository });
  await expect(failing("--serve", "--port", `${port}`)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`Port ${port} is taken by another program`),
  });
  await expect(failing("--port", "x")).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("not x") });
  await expect(failing("--sreve")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Usage: npm run docs"),
  });
});
