/** A change of a value inside a document, which is undone when the next one is asked for. */
export interface Mutation {
  /** The way to the value. */
  readonly path: readonly string[];
  readonly kind: "changed" | "removed";
}

type Holder = Record<string, unknown>;

/**
 * Changes each value of a document in place, one at a time: leaves are changed, leaves and wholes are removed.
 *
 * @param wanted which places to change: the object or list, and the key in it
 */
export function* mutations(
  document: unknown,
  wanted: (holder: object, key: string, path: readonly string[]) => boolean = () => true,
  path: readonly string[] = [],
  seen = new Set<object>(),
): Generator<Mutation> {
  // One object may stand in several places.
  if (typeof document !== "object" || document === null || seen.has(document)) return;
  seen.add(document);
  for (const key of Object.keys(document)) {
    const holder = document as Holder;
    const value = holder[key];
    const here = [...path, key];
    if (typeof value === "object" && value !== null) yield* mutations(value, wanted, here, seen);
    if (!wanted(document, key, here)) continue;
    if (typeof value !== "object") {
      holder[key] = changed(value);
      yield { path: here, kind: "changed" };
      holder[key] = value;
    }
    if (Array.isArray(document)) {
      const copy = [...document];
      document.splice(Number(key), 1);
      yield { path: here, kind: "removed" };
      document.splice(0, document.length, ...copy);
    } else {
      const entries = Object.entries(holder);
      delete holder[key];
      yield { path: here, kind: "removed" };
      // Keys keep their order.
      for (const [name] of entries) delete holder[name];
      Object.assign(holder, Object.fromEntries(entries));
    }
  }
}

function changed(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return `${String(value)}X`;
}
