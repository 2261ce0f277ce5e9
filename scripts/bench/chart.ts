import { html } from "hono/html";
import type { Measure } from "./benchmark.js";

/** What results.json holds, as far as it is drawn. */
export type Results = Readonly<Record<string, { readonly measures: readonly Measure[] }>>;

interface Bar {
  readonly label: string;
  readonly value: number;
  /** What the number at the end of the bar says. */
  readonly text: string;
  /** Drawn in colour. */
  readonly isOurs: boolean;
}

interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** Sizes in px. */
const width = 760;
const bar = { left: 230, width: 320, height: 16, step: 24 };
const panel = { title: 26, gap: 22 };

/**
 * The README's chart: what a call costs beside other clients, and how four processes share a limit. Gives the text of an
 * SVG; every number comes from results.json.
 *
 * @throws Error when results.json lacks a number: the benchmark's name and what it measures
 */
export function drawChart(results: Results): string {
  const panels = [cost("GET", results), cost("POST", results), sharing(results)];
  let y = 0;
  const drawn = panels.map(({ title, bars }) => {
    const top = y;
    y += panel.title + bars.length * bar.step + panel.gap;
    const longest = Math.max(...bars.map(({ value }) => value));
    return html`<text class="title" x="0" y="${top + 16}">${title}</text>
${bars.map((each, i) => drawBar(each, top + panel.title + i * bar.step, longest))}
`;
  });
  const height = y - panel.gap + 4;
  return `${html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Benchmarks: ${panels.map(describe).join(". ")}">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
.label { text-anchor: end }
rect { fill: #9aa4af }
.ours { fill: #0b7a5c }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
rect { fill: #59636e }
.ours { fill: #2fbf95 }
}
</style>
${drawn}</svg>`}\n`;
}

function cost(method: "GET" | "POST", results: Results): Panel {
  const contestant = (name: string, label = name): Bar => {
    const { value } = find(results, "cost-node20", `${method} in memory: ${name}`);
    return { label, value, text: `${value.toFixed(1)} µs`, isOurs: label !== name };
  };
  return {
    title: `A ${method} through the client, answered from memory (Node 20)`,
    bars: [
      contestant("raw fetch"),
      contestant("openapi-fetch"),
      contestant("lagerkoll-suppliers", "this, all of it on"),
      contestant("ky"),
      contestant("axios"),
    ],
  };
}

function sharing(results: Results): Panel {
  const contestant = (label: string, section: string, prefix: string): Bar => {
    const { value } = find(results, section, `${prefix}: refused by 429`);
    const time = find(results, section, `${prefix}: time (least possible = 1)`).value;
    const text = `${value} refused, ${time.toFixed(2)} × least time`;
    return { label, value, text, isOurs: label.startsWith("this") };
  };
  return {
    title: "1,000 calls of four processes with one key, 200 allowed in 3 s: refused by 429",
    bars: [
      contestant("this, sharing through Redis", "shared", "ours, ioredis"),
      contestant("this, each by itself", "limiter", "four processes"),
      contestant("rate-limiter-flexible with Redis", "shared", "rate-limiter-flexible"),
    ],
  };
}

function find(results: Results, section: string, what: string): Measure {
  const measure = results[section]?.measures.find((each) => each.what === what);
  if (measure) return measure;
  throw new Error(`The chart needs "${what}" of ${section}, which isn't in results.json: npm run bench -- ${section}`);
}

function drawBar({ label, value, text, isOurs }: Bar, y: number, longest: number) {
  const length = Math.max(1, Math.round((value / longest) * bar.width * 10) / 10);
  const baseline = y + bar.height - 4;
  return html`<text class="label" x="${bar.left - 8}" y="${baseline}">${label}</text><rect class="${isOurs ? "ours" : "other"}" x="${bar.left}" y="${y}" width="${length}" height="${bar.height}" rx="2"/><text x="${bar.left + length + 8}" y="${baseline}">${text}</text>
`;
}

function describe({ title, bars }: Panel): string {
  return `${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join(", ")}`;
}
