import { bareName, type Facts } from "./facts.js";
import type { Outline, OutlineClass } from "./outline.js";

/** What the JSON samples of a page say about its classes. Their numbers and the order of their keys are random. */
export interface Samples {
  /** Class of a sample; `Name[]` for a list; `undefined` when it fits none. */
  classOf(sample: unknown): string | undefined;
  /** Class of the elements of a list field, or of its value. */
  itemsOf(className: string, field: string): string | undefined;
  /** The values that a field shows. */
  shown(className: string, field: string): readonly unknown[];
}

/** A sample that shares less than this part of its keys with a class shows another class. */
const LEAST_LIKENESS = 0.5;

/**
 * Reads all samples of a page, with every object inside them.
 * @param known the page as last taken over: a sample that didn't change with its class shows the class as it was
 */
export function readSamples(page: Outline, known?: Facts): Samples {
  const classes = page.classes.map((type) => {
    const before = known?.classes.find(({ name }) => bareName(name) === bareName(type.name))?.fields ?? [];
    const sent = before.filter(({ access }) => access !== "R");
    return {
      name: type.name,
      looks: [
        fieldNames(type),
        sentFieldNames(type),
        ...[before, sent].map((fields) => new Set(fields.map(({ name }) => name))),
      ],
    };
  });
  const values = new Map<string, Map<string, unknown[]>>();

  const classOf = (sample: unknown): string | undefined => {
    if (Array.isArray(sample)) {
      const item = classOf(sample[0]);
      return item === undefined ? undefined : `${item}[]`;
    }
    if (!isObject(sample)) return undefined;
    const keys = Object.keys(sample);
    let best: { name: string; likeness: number } | undefined;
    for (const { name, looks } of classes) {
      const found = Math.max(...looks.map((fields) => likeness(keys, fields)));
      if (found >= LEAST_LIKENESS && (!best || found > best.likeness)) best = { name, likeness: found };
    }
    return best?.name;
  };

  const collect = (sample: unknown): void => {
    if (Array.isArray(sample)) {
      for (const item of sample) collect(item);
      return;
    }
    if (!isObject(sample)) return;
    const name = classOf(sample);
    for (const [key, value] of Object.entries(sample)) {
      collect(value);
      if (name === undefined) continue;
      const fields = values.get(name) ?? new Map<string, unknown[]>();
      values.set(name, fields);
      fields.set(key, [...(fields.get(key) ?? []), value]);
    }
  };
  for (const operation of page.operations) collect([operation.requests, operation.responses]);

  const shown = (className: string, field: string) => values.get(className)?.get(field) ?? [];
  return {
    classOf,
    shown,
    itemsOf(className, field) {
      for (const value of shown(className, field)) {
        const name = classOf(value);
        if (name !== undefined) return name.replace(/\[\]$/, "");
      }
      return undefined;
    },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldNames(type: OutlineClass): Set<string> {
  return new Set(type.rows.map((row) => row.cells[0]!));
}

/** The samples of POST bodies leave out what can only be read. */
function sentFieldNames(type: OutlineClass): Set<string> {
  return new Set(type.rows.filter((row) => !/\sR$/.test(row.text)).map((row) => row.cells[0]!));
}

/** Shared keys as a part of all keys, 0 to 1. */
function likeness(keys: readonly string[], fields: ReadonlySet<string>): number {
  if (keys.length === 0 || fields.size === 0) return 0;
  const shared = keys.filter((key) => fields.has(key)).length;
  return shared / (keys.length + fields.size - shared);
}
