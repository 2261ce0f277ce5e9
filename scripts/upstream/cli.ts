/**
 * `npm run upstream -- check | update | scaffold …`: have the vendors' pages changed, and take over what they say. The
 * usage below says what each does and how it ends.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readManifest, selectApis } from "../specs/manifest.js";
import { check } from "./check/check.js";
import { showProgress } from "./progress.js";
import { recover, refuseInterrupted, writeAll } from "./update/transaction.js";

const usage = `Usage: npm run upstream -- check    [api…] [--from FILE|DIR|URL]… [--json | --format text|markdown|json]
       npm run upstream -- update   [api…] [--from FILE|DIR|URL]… [--dry-run]
       npm run upstream -- scaffold <api>  --from FILE|URL

check     says what has changed on the vendors' pages since they were last taken over.
          exit 0: nothing. 1: something. 2: a page can't be read or understood.
update    takes it over: facts or published document, specs, packages, changeset. All of it is written, or nothing.
          exit 0: done, the tree is green. 1: written, but something is left for a person: see the list.
          2: a page can't be read or understood, or an update can't be made; nothing was written.
scaffold  writes the first spec of a further page of Lagerkoll's and enters it in redocly.yaml.
          exit 0: done. 1: written, but something is left for a person: see the list. 2: nothing was written.

  --from     where to read the page, may be repeated; default: the URL in redocly.yaml
  --format   how to tell what has changed; default: text. --json is short for --format json
  --dry-run  show as a diff what would be written, and write nothing`;

const repository = fileURLToPath(new URL("../..", import.meta.url));
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
  if (command === "scaffold") return scaffoldSpec(names, values);
  throw new Error(`${command ? `Unknown command: ${command}.` : "No command."}\n${usage}`);
}

async function checkPages(
  names: readonly string[],
  { from, json, format = json ? "json" : "text" }: { from: string[]; json: boolean; format?: string | undefined },
): Promise<void> {
  if (format !== "text" && format !== "markdown" && format !== "json")
    throw new Error(`Unknown format: ${format}.\n${usage}`);
  // Half of the tree is what was last taken over, half isn't: nothing can be compared with that.
  await refuseInterrupted(repository);
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
  const directory = repository;
  if (isDryRun) await refuseInterrupted(directory);
  else for (const file of await recover(directory)) console.log(`written, as an interrupted update wanted it: ${file}`);

  // The compiler and redocly take long to load: only for those who need them.
  const { planUpdate } = await import("./update/update.js");
  const { sharingReport, updateReport } = await import("./update/report.js");
  const { unifiedDiff } = await import("./update/diff.js");
  const apis = selectApis(readManifest(), names);
  const request = { directory, apis, areNamed: names.length > 0, from, today: today(), fetch };
  const { updated, sharing, skipped, changes } = await planUpdate(request);
  progress.end();
  for (const source of skipped) console.error(`skipped: ${source}`);
  if (isDryRun) process.stdout.write(await unifiedDiff(directory, changes));
  else await writeAll(directory, changes);
  console.log([...updated.map(updateReport), ...sharing.map(sharingReport)].join("\n"));
  for (const { file, state } of changes)
    console.log(`${isDryRun ? "would be " : ""}${state === "stale" ? "removed" : "written"}: ${file}`);
  process.exitCode = updated.some(({ left }) => left.length > 0) ? 1 : 0;
}

async function scaffoldSpec(names: readonly string[], { from }: { from: string[] }): Promise<void> {
  const [name, ...others] = names;
  const [page, ...pages] = from;
  if (!name || !page || others.length + pages.length > 0) throw new Error(`Name one API and one page.\n${usage}`);
  const directory = repository;
  for (const file of await recover(directory)) console.log(`written, as an interrupted update wanted it: ${file}`);
  const { planScaffold } = await import("./lagerkoll/scaffold-command.js");
  const { changes, notes, left } = await planScaffold({ directory, name, from: page, today: today(), fetch });
  progress.end();
  await writeAll(directory, changes);
  for (const { file } of changes) console.log(`written: ${file}`);
  for (const line of notes) console.log(`look at: ${line}`);
  for (const line of left) console.log(`left for a person: ${line}`);
  console.log(`\nNext: look at x-upstream in redocly.yaml, refine the spec, then \`npm run generate\`.`);
  process.exitCode = left.length > 0 ? 1 : 0;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

try {
  await main();
} catch (error) {
  progress.end();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
