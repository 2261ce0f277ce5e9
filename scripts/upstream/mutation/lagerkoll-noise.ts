import type { PageContent } from "../lagerkoll/test-page.js";
import type { Random } from "./random.js";

/** The same page as loaded another time: other random samples, and another order of all that has none. */
export function reloaded(page: PageContent, random: Random): PageContent {
  const resample = (sample: unknown) => (sample === undefined ? {} : other(sample, random));
  return {
    ...page,
    errors: random.shuffled(page.errors),
    operations: random.shuffled(page.operations).map((operation) => ({
      ...operation,
      parameters: random.shuffled(operation.parameters),
      ...(operation.request === undefined ? {} : { request: resample(operation.request) }),
      ...(operation.response === undefined ? {} : { response: resample(operation.response) }),
    })),
    classes: random.shuffled(page.classes).map((type) => ({ ...type, rows: random.shuffled(type.rows) })),
  };
}

/** Numbers, booleans and times of a sample are random at every load, and the order of its keys is too. */
function other(sample: unknown, random: Random): unknown {
  if (Array.isArray(sample)) return sample.map((item) => other(item, random));
  if (typeof sample === "boolean") return random.integer(2) === 0;
  if (typeof sample === "number") {
    if (sample > 1e12) return 1_700_000_000_000 + random.integer(100_000_000_000);
    return Number.isInteger(sample) ? random.integer(10_000) : random.integer(1e9) / 1e5;
  }
  if (typeof sample !== "object" || sample === null) return sample;
  return Object.fromEntries(random.shuffled(Object.entries(sample)).map(([key, value]) => [key, other(value, random)]));
}
