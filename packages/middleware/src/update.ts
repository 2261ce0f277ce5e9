/** Fields of a body: names, and how to pick from those that hold objects themselves. */
type Pick<Read, Write> = (fetched: Read) => Write;

/**
 * A function that makes a body of a fetched object: it keeps the named fields, in lists and objects within too, and drops
 * all others. For generated packages.
 *
 * @param names fields to keep, separated by blanks
 * @param nested fields that hold objects or lists of objects, with their own pickers
 */
export function picker<Read extends object, Write>(
  names: string,
  nested: Readonly<Record<string, Pick<never, unknown>>> = {},
): Pick<Read, Write> {
  const keys = [...names.split(" ").filter(Boolean), ...Object.keys(nested)];
  return (fetched) => {
    const source = fetched as Record<string, unknown>;
    const kept = keys.filter((key) => source[key] !== undefined);
    return Object.fromEntries(kept.map((key) => [key, within(source[key], nested[key])])) as Write;
  };
}

function within(value: unknown, pick: Pick<never, unknown> | undefined): unknown {
  if (!pick || typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? value.map((item) => within(item, pick)) : pick(value as never);
}
