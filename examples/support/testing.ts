import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** An example that runs. */
export interface Running {
  readonly process: ChildProcess;
  /** What it came to; exit code null when it was killed. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** Runs `npm run example -- NAME` as a user does; what it leaves behind goes when the test ends. */
export async function npmRunExample(name: string, ...args: string[]) {
  const environment = { TMPDIR: await temporaryFolder(), LAGERKOLL_STORE: "", GKS_URL: "" };
  return start("npm", ["run", "--silent", "example", "--", name, ...args], environment).ended;
}

/** Starts an example by itself, with the systems that the environment names: it can be killed without anybody's help. */
export function startExample(name: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
  const file = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
  return start(process.execPath, ["--conditions=@lagerkoll-gks/source", "--import=tsx", file, ...args], environment);
}

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "examples-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function start(command: string, args: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...environment } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return {
    process: child,
    ended: ended.then(([[exitCode], stdout, stderr]) => ({ exitCode: exitCode as number | null, stdout, stderr })),
  };
}
