import { bareName, type Class, type Facts } from "./facts.js";
import type { Outline, OutlineClass } from "./outline.js";
import type { Samples } from "./samples.js";

/**
 * What a page speaks of without describing it any more. The vendor makes samples and types of the same classes as the
 * tables, so that something which is gone is gone everywhere; where it is not, the end of the page is.
 */
export function missingParts(page: Outline, samples: Samples, known: Facts | undefined): string[] {
  if (!known) return [];
  const names = new Set(page.classes.map(({ name }) => bareName(name)));
  const gone = known.classes.filter(({ name }) => !names.has(bareName(name)));
  return [
    ...gone.filter((type) => isSpokenOf(type.name, page, samples, known)).map(({ name }) => name),
    ...missingFields(page.classes.at(-1), samples, known),
  ];
}

/** Does a field have the class as its type, or does a sample show it? */
function isSpokenOf(name: string, page: Outline, samples: Samples, known: Facts): boolean {
  if (page.classes.some(({ rows }) => rows.some(({ cells }) => cells[1] === name))) return true;
  const isUnknown = (sample: unknown) => sample !== undefined && samples.classOf(sample) === undefined;
  const shows = page.operations.some(({ method, path, requests, responses }) => {
    const before = known.operations.find((operation) => operation.method === method && operation.path === path);
    const isIt = (className: string | undefined) => className?.replace(/\[\]$/, "") === name;
    return (isIt(before?.request) && isUnknown(requests[0])) || (isIt(before?.response) && isUnknown(responses[0]));
  });
  return shows || known.classes.some((type) => showsItems(type, name, samples));
}

function showsItems(type: Class, name: string, samples: Samples): boolean {
  return type.fields.some((field) => {
    if (field.items !== name) return false;
    const shown = samples.shown(type.name, field.name).some((value) => Array.isArray(value) && value.length > 0);
    return shown && samples.itemsOf(type.name, field.name) === undefined;
  });
}

/** Only in its last class can a page that ends early lack fields. */
function missingFields(last: OutlineClass | undefined, samples: Samples, known: Facts): string[] {
  const before = known.classes.find(({ name }) => last && bareName(name) === bareName(last.name));
  if (!last || !before) return [];
  const described = new Set(last.rows.map(({ cells }) => cells[0]));
  return before.fields
    .filter(({ name }) => !described.has(name) && samples.shown(last.name, name).length > 0)
    .map(({ name }) => `${last.name}.${name}`);
}
