/**
 * `npm run generate [-- --check] [api…]`: specs → packages.
 *
 * Exit 0: the packages are as generated. 1: with `--check`, a file differs. 2: a spec can't be generated from.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateCommand } from "./command.js";

try {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  process.exitCode = await generateCommand(positionals, values, {
    directory: fileURLToPath(new URL("../..", import.meta.url)),
    log: console.log,
    install,
  });
} catch (error) {
  console.error(error instanceof Error ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}` : error);
  process.exitCode = 2;
}

function install(directory: string): void {
  console.log("The workspaces changed: npm install");
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: directory,
    stdio: "inherit",
    // On Windows npm is a script for the shell.
    shell: process.platform === "win32",
  });
}
