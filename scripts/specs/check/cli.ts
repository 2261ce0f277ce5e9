/**
 * `npm run specs:check`: do Lagerkoll's specs say what its pages state, and nothing else?
 *
 * Exit 0: they do. 1: they don't; every difference is listed with its place. 2: a spec can't be read.
 */
import { readManifest } from "../manifest.js";
import { check } from "./check.js";
import { loadChecked } from "./load.js";
import { isClean, report } from "./report.js";

try {
  const { apis, files } = loadChecked(readManifest());
  const result = check(apis, files);
  for (const line of report(apis, result)) console.log(line);
  process.exitCode = isClean(result) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
