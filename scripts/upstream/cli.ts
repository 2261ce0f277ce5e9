/**
 * `npm run upstream -- update [api…] [--from FILE|DIR|URL]… [--dry-run]`: takes over what the vendors' pages say.
 *
 * Exit 0: done, or nothing to do. 2: a page can't be read or understood; nothing was written.
 */
import { parseArgs } from "node:util";
import { settle } from "../generate/output.js";
import { readManifest, selectApis } from "../specs/manifest.js";
import { readPages } from "./page.js";
import { planUpdate, sortPages } from "./update.js";

const usage = `Usage: npm run upstream -- update [api…] [--from FILE|DIR|URL]… [--dry-run]

  --from     where to read the page, may be repeated; default: the URL in redocly.yaml
  --dry-run  say what would be written, and write nothing`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      from: { type: "string", multiple: true, default: [] },
      "dry-run": { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [command, ...names] = positionals;
  if (command !== "update") throw new Error(`${command ? `Unknown command: ${command}.` : "No command."}\n${usage}`);

  const manifest = readManifest();
  const apis = selectApis(manifest, names);
  const places = values.from.length > 0 ? values.from : apis.map((api) => api.upstream);
  const read = (await Promise.all(places.map(readPages))).flat();
  const { pages, skipped } = sortPages(apis, read, names.length > 0);
  for (const { source } of skipped) console.error(`skipped: ${source}`);

  const directory = manifest[0]!.directory;
  const differences = await planUpdate(directory, pages, new Date().toISOString().slice(0, 10));
  if (!values["dry-run"]) await settle(directory, differences);
  const done = values["dry-run"] ? "would be written" : "written";
  for (const { file } of differences) console.log(`${done}: ${file}`);
  if (differences.length === 0) console.log(`up to date: ${[...pages.keys()].map(({ name }) => name).join(", ")}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
