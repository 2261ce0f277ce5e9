/**
 * `npm run upstream:propose [-- api…]`: what the daily workflow runs. Opens or refreshes a pull request for each page
 * that has changed, and an issue for each that isn't understood.
 *
 * Needs a clean working tree on the branch to propose to, a remote `origin` that may be pushed to, and `gh` with a token.
 * Exit 0: done, whatever was found. 1: something went wrong; it is said what.
 */
import { readManifest, selectApis } from "../../specs/manifest.js";
import { proposeUpdates } from "./propose.js";
import { runIn } from "./run.js";

try {
  const manifest = readManifest();
  const apis = selectApis(manifest, process.argv.slice(2));
  const allWell = await proposeUpdates(apis, runIn(manifest[0]!.directory), console.log);
  process.exitCode = allWell ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
