/**
 * `npm run specs:check`: do Lagerkoll's specs say what its pages state, and nothing else?
 *
 * Exit 0: they do. 1: they don't; every difference is listed with its place. 2: a spec or its facts can't be read.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { specsCheck } from "./command.js";

try {
  // It takes no arguments: one that is given is a mistake.
  parseArgs({ options: {} });
  process.exitCode = specsCheck(fileURLToPath(new URL("../../..", import.meta.url)), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
