import { readdir, readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Benchmark, Measurement } from "./benchmark.js";

const HELP = `Usage: npm run bench [-- name…] [--long]

Runs the benchmarks below scripts/bench, prints what they measured and writes it to scripts/bench/results.json.

  name…    only these
  --long   also what takes minutes, because it waits for the real clock`;

const folder = dirname(fileURLToPath(import.meta.url));
const resultsFile = join(folder, "results.json");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
if (values.help) {
  console.log(HELP);
} else {
  const known = await findBenchmarks();
  const unknown = positionals.filter((name) => !known.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    console.error(`No benchmark named ${unknown.join(", ")}. There are: ${known.map(({ name }) => name).join(", ")}.`);
    process.exit(2);
  }
  const chosen = positionals.length > 0 ? known.filter(({ name }) => positionals.includes(name)) : known;
  let missed = 0;
  for (const benchmark of chosen) {
    console.log(`\n${benchmark.title}\n`);
    const measurements = await benchmark.run({ long: values.long });
    missed += printTable(measurements);
    await record(benchmark.name, measurements);
  }
  if (missed > 0) {
    console.log(`\n${missed} goal${missed === 1 ? "" : "s"} missed.`);
    process.exitCode = 1;
  }
}

async function findBenchmarks(): Promise<Benchmark[]> {
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter((file) => file.endsWith(".bench.ts")).sort();
  return Promise.all(
    modules.map(async (file) => (await import(pathToFileURL(join(folder, file)).href)).default as Benchmark),
  );
}

/** Prints a line per measurement; gives the number of goals that were missed. */
function printTable(measurements: readonly Measurement[]): number {
  const width = Math.max(...measurements.map(({ what }) => what.length));
  let missed = 0;
  for (const { what, value, unit, atMost } of measurements) {
    const met = atMost === undefined || value <= atMost;
    if (!met) missed++;
    const goal = atMost === undefined ? "" : `${met ? "ok  " : "MISS"}  goal ≤ ${atMost}`;
    console.log(`  ${what.padEnd(width)}  ${String(value).padStart(9)} ${unit.padEnd(8)}  ${goal}`);
  }
  return missed;
}

/** Puts a section into results.json; a short run keeps what only long runs measure. */
async function record(name: string, measurements: readonly Measurement[]): Promise<void> {
  const results = JSON.parse(await readFile(resultsFile, "utf8").catch(() => "{}"));
  const kept = ((results[name]?.measurements ?? []) as Measurement[]).filter(
    (old) => !measurements.some(({ what }) => what === old.what),
  );
  results[name] = {
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    measurements: [...measurements, ...kept],
  };
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(resultsFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
