/**
 * `npm run upstream -- check | update [api…] [options]`: have the vendors' pages changed, and take over what they say.
 *
 * check: exit 0: nothing changed. 1: drift. 2: a page can't be read or understood.
 * update: exit 0: done, or nothing to do. 2: a page can't be read or understood; nothing was written.
 */
import { parseArgs } from "node:util";
import { settle } from "../generate/output.js";
import { readManifest, selectApis } from "../specs/manifest.js";
import { check } from "./check/check.js";
import { readPages } from "./page.js";
import { showProgress } from "./progress.js";
import { planUpdate, sortPages } from "./update.js";

const usage = `Usage: npm run upstream -- check  [api…] [--from FILE|DIR|URL]… [--json | --format text|markdown|json]
       npm run upstream -- update [api…] [--from FILE|DIR|URL]… [--dry-run]

  --from     where to read the page, may be repeated; default: the URL in redocly.yaml
  --format   how to tell what has changed; default: text. --json is short for --format json
  --dry-run  say what would be written, and write nothing`;

const progress = showProgress(process.stderr);
const fetch = { onProgress: progress.say };

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      from: { type: "string", multiple: true, default: [] },
      json: { type: "boolean", default: false },
      format: { type: "string" },
      "dry-run": { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [command, ...names] = positionals;
  if (command === "check") return checkPages(names, values);
  if (command === "update") return updateFiles(names, values);
  throw new Error(`${command ? `Unknown command: ${command}.` : "No command."}\n${usage}`);
}

async function checkPages(
  names: readonly string[],
  { from, json, format = json ? "json" : "text" }: { from: string[]; json: boolean; format?: string | undefined },
): Promise<void> {
  if (format !== "text" && format !== "markdown" && format !== "json")
    throw new Error(`Unknown format: ${format}.\n${usage}`);
  const apis = selectApis(readManifest(), names);
  const { report, notes, exitCode } = await check({ apis, areNamed: names.length > 0, from, format, fetch });
  progress.end();
  for (const note of notes) console.error(note);
  process.stdout.write(report);
  process.exitCode = exitCode;
}

async function updateFiles(
  names: readonly string[],
  { from, "dry-run": isDryRun }: { from: string[]; "dry-run": boolean },
): Promise<void> {
  const manifest = readManifest();
  const apis = selectApis(manifest, names);
  const places = from.length > 0 ? from : apis.map((api) => api.upstream);
  const read = (await Promise.all(places.map((place) => readPages(place, fetch)))).flat();
  progress.end();
  const { pages, skipped } = sortPages(apis, read, names.length > 0);
  for (const { source } of skipped) console.error(`skipped: ${source}`);

  const directory = manifest[0]!.directory;
  const differences = await planUpdate(directory, pages, new Date().toISOString().slice(0, 10));
  if (!isDryRun) await settle(directory, differences);
  for (const { file } of differences) console.log(`${isDryRun ? "would be written" : "written"}: ${file}`);
  if (differences.length === 0) console.log(`up to date: ${[...pages.keys()].map(({ name }) => name).join(", ")}`);
}

try {
  await main();
} catch (error) {
  progress.end();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
