import { html } from "hono/html";
import type { Document } from "../../generate/openapi.js";
import type { Html } from "../pages/html.js";
import type { Place, StateMachine, Step } from "./states.js";

/** Sizes in px. */
const box = { width: 162, height: 48 };
const gap = { x: 58, y: 44 };
const margin = 12;

/** Numbers of the states, from the spec's enums. */
export function stateNumbers({ schemas }: StateMachine, { components }: Document): Map<string, unknown> {
  const numbers = new Map<string, unknown>();
  for (const name of schemas) {
    const schema = components?.schemas?.[name];
    if (typeof schema !== "object")
      throw new Error(`states.yaml names the schema ${name}, which the spec doesn't have.`);
    for (const [i, value] of (schema.enum ?? []).entries()) {
      const state = schema["x-enum-varnames"]?.[i];
      if (state !== undefined && !numbers.has(state)) numbers.set(state, value);
    }
  }
  return numbers;
}

/** States as boxes, steps as numbered arrows: dashed where the page doesn't state them. Drawn in the text's colour. */
export function drawStates(machine: StateMachine, document: Document): Html {
  const numbers = stateNumbers(machine, document);
  const places = Object.values(machine.states);
  const width = 2 * margin + (1 + Math.max(...places.map(([column]) => column))) * (box.width + gap.x) - gap.x;
  const height = 2 * margin + (1 + Math.max(...places.map(([, row]) => row))) * (box.height + gap.y) - gap.y;
  const arrow = `arrow-${machine.id}`;
  return html`<svg class="states" role="img" aria-labelledby="${machine.id}-title" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${machine.id}-title">States: ${machine.title.toLowerCase()}. The steps are listed below.</title>
<defs><marker id="${arrow}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="9" markerHeight="9" orient="auto"><path d="M0 0 8 4 0 8z" fill="currentColor"/></marker></defs>
${machine.steps.map((step, i) => drawStep(step, i + 1, machine, arrow))}
${Object.entries(machine.states).map(([name, place]) => drawState(name, numbers.get(name), place, name in machine.guesses))}
</svg>`;
}

function drawState(name: string, number: unknown, place: Place, isGuess: boolean): Html {
  const { x, y } = corner(place);
  const middle = x + box.width / 2;
  return html`<g class="${isGuess ? "state guess" : "state"}"><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8"/>
<text x="${middle}" y="${y + 21}">${name.replaceAll("_", " ")}</text><text class="number" x="${middle}" y="${y + 38}">${String(number)}</text></g>`;
}

function drawStep({ from, to, page }: Step, number: number, { states }: StateMachine, arrow: string): Html {
  const { path, middle } = line(states[from]!, states[to]!);
  return html`<g class="${page === undefined ? "step guess" : "step"}"><path d="${path}" marker-end="url(#${arrow})"/>
<circle cx="${middle.x}" cy="${middle.y}" r="9"/><text x="${middle.x}" y="${middle.y + 4}">${number}</text></g>`;
}

/** Straight along a row or a column; otherwise out of the box up or down, then along the target's row. */
function line(from: Place, to: Place): { path: string; middle: { x: number; y: number } } {
  const start = corner(from);
  const end = corner(to);
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  if (from[1] === to[1]) {
    const y = start.y + halfHeight;
    const [x1, x2] = [start.x + box.width, end.x];
    return { path: `M${x1} ${y}H${x2}`, middle: { x: (x1 + x2) / 2 - 4, y } };
  }
  const isUp = to[1] < from[1];
  const x = start.x + halfWidth;
  const y1 = isUp ? start.y : start.y + box.height;
  if (from[0] === to[0]) {
    const y2 = isUp ? end.y + box.height : end.y;
    return { path: `M${x} ${y1}V${y2}`, middle: { x, y: (y1 + y2) / 2 + (isUp ? 4 : -4) } };
  }
  const y2 = end.y + halfHeight;
  return { path: `M${x} ${y1}V${y2}H${end.x}`, middle: { x: (x + end.x) / 2, y: y2 } };
}

function corner([column, row]: Place): { x: number; y: number } {
  return { x: margin + column * (box.width + gap.x), y: margin + row * (box.height + gap.y) };
}
