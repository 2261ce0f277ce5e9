// Runs an example: `npm run example -- NAME [arguments]`. With credentials in the environment it works with the vendors'
// systems; without, with a sandbox that is started for it. An example itself knows nothing of that.

import { spawn } from "node:child_process";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { type Demo, demos, environmentOf } from "./support/demos.js";
import { fail, UsageError } from "./support/fail.js";

/** Where the user stands; npm goes to the project's root. */
const userFolder = process.env.INIT_CWD ?? process.cwd();

async function main([name, ...args]: string[]): Promise<void> {
  const names = await exampleNames();
  if (!name || !names.includes(name)) {
    const what = name ? `There is no example ${name}.` : "Which example?";
    throw new UsageError(`${what} There are:\n${names.map((known) => `  npm run example -- ${known}`).join("\n")}`);
  }
  const demo = demos[name];
  const missing = demo?.credentials.filter((variable) => !process.env[variable]) ?? [];
  if (!demo || missing.length === 0) {
    process.exitCode = await run(name, args, {});
  } else if (missing.length === demo.credentials.length) {
    process.exitCode = await show(name, demo, args);
  } else {
    throw new UsageError(`${missing.join(" and ")} must be set, too. With none of them, a sandbox is started.`);
  }
}

async function exampleNames(): Promise<string[]> {
  const files = await readdir(new URL(".", import.meta.url));
  const names = files.filter((file) => /^[a-z-]+\.ts$/.test(file)).map((file) => file.replace(".ts", ""));
  return names.filter((name) => name !== "run").sort();
}

/** Runs an example against a sandbox: as its demo goes, or once with the user's own arguments. */
async function show(name: string, demo: Demo, ownArgs: readonly string[]): Promise<number> {
  const sandbox = await startSandbox();
  const environment = environmentOf(sandbox);
  try {
    console.log(`${demo.credentials.join(", ")} aren't set: this goes to a sandbox on ${sandbox.url}.\n`);
    for await (const { args, exitCode = 0 } of demo.runs(sandbox, await mkdtemp(join(tmpdir(), `${name}-`)))) {
      if (ownArgs.length > 0) {
        console.log("What it keeps is made up: let your own systems have another folder.\n");
        return await run(name, ownArgs, environment);
      }
      console.log(`$ npm run example -- ${[name, ...args].map(short).join(" ")}`);
      const given = await run(name, args, environment);
      console.log(given === 0 ? "" : `(exit code ${given})\n`);
      if (given !== exitCode) return given || 1;
    }
    return 0;
  } finally {
    await sandbox.close();
  }
}

/** A path within the user's folder as the user would write it. */
function short(arg: string): string {
  return isAbsolute(arg) && arg.startsWith(userFolder) ? relative(userFolder, arg) : arg;
}

/** A process of its own, as it would be elsewhere. Gives its exit code. */
function run(name: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, file, ...args], {
    stdio: "inherit",
    cwd: userFolder,
    env: { ...process.env, ...environment },
  });
  // Who stops this means the example.
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  }).finally(() => process.off("SIGINT", stop).off("SIGTERM", stop));
}

await main(process.argv.slice(2)).catch(fail);
