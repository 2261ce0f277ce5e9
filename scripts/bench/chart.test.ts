import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawChart, type Results } from "./chart.js";

const folder = import.meta.dirname;
const results: Results = JSON.parse(await readFile(join(folder, "results.json"), "utf8"));

test("the README's chart shows what results.json says", async () => {
  const chart = await readFile(join(folder, "../../docs/benchmarks.svg"), "utf8");
  expect(chart).toBe(drawChart(results));
});

test("a bar is as long as its value, beside the longest of its panel", () => {
  const widths = [...drawChart(results).matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, w]) => Number(w));
  const values = ["raw fetch", "openapi-fetch", "lagerkoll-suppliers", "ky", "axios"].map(
    (name) => results["cost-node20"]!.measures.find(({ what }) => what === `GET in memory: ${name}`)!.value,
  );
  const longest = Math.max(...values);
  expect(widths.slice(0, 5)).toEqual(values.map((value) => expect.closeTo((value / longest) * 320, 0)));
});

test("a number that is missing is an error that says which benchmark to run", () => {
  const { shared: _, ...others } = results;
  expect(() => drawChart(others)).toThrow(
    "ours, ioredis: refused by 429\" of shared, which isn't in results.json: npm run bench -- shared",
  );
});
