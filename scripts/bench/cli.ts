/**
 * `npm run bench [-- name…] [--long]`: runs the benchmarks, prints a table of each, writes results.json beside this file
 * and draws docs/benchmarks.svg from it. `--long` also runs what takes minutes because it waits for the real clock; its results are kept until the next.
 *
 * Exit 0: every goal is met. 1: one is missed.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import type { Benchmark, Measure } from "./benchmark.js";
import { drawChart } from "./chart.js";

const folder = import.meta.dirname;
const resultsFile = join(folder, "results.json");
const chartFile = join(folder, "../../docs/benchmarks.svg");

type Results = Record<string, { title: string; node: string; measures: readonly Measure[] }>;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: "boolean", default: false } },
});
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".bench.ts")).sort();
const modules = await Promise.all(files.map((file) => import(join(folder, file)) as Promise<{ default: Benchmark }>));
const known = modules.map((module) => module.default);
const unknown = positionals.filter((name) => !known.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  console.error(`Unknown benchmark: ${unknown.join(", ")}. There are ${known.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

const results: Results = JSON.parse(await readFile(resultsFile, "utf8").catch(() => "{}"));
for (const benchmark of known.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  console.log(`\n${styleText("bold", benchmark.name)}: ${benchmark.title}`);
  const measures = await benchmark.run(flags);
  for (const measure of measures) console.log(line(measure));
  const earlier = results[benchmark.name]?.measures ?? [];
  const kept = flags.long ? [] : earlier.filter(({ what, long }) => long && !measures.some((m) => m.what === what));
  results[benchmark.name] = { title: benchmark.title, node: process.version, measures: [...measures, ...kept] };
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(resultsFile, `${JSON.stringify(sorted, null, 2)}\n`);
  if (measures.some(isMissed)) process.exitCode = 1;
}
await writeFile(chartFile, drawChart(results));

function line(measure: Measure): string {
  const { what, value, unit, atMost } = measure;
  const rounded = value.toLocaleString("en", Number.isInteger(value) ? {} : { maximumSignificantDigits: 3 });
  const goal = atMost === undefined ? "" : `  (goal: at most ${atMost.toLocaleString("en")})`;
  const text = `  ${what.padEnd(62)} ${rounded.padStart(10)} ${unit.padEnd(3)}${goal}`;
  return isMissed(measure) ? styleText("red", `${text}  missed`) : text;
}

function isMissed({ value, atMost }: Measure): boolean {
  return atMost !== undefined && value > atMost;
}
