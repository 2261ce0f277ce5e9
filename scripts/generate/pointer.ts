/** JSON pointers (RFC 6901) into a document, as the fragment of a `$ref`. */

/** `pointer("#/paths", "/a/{id}")` → `#/paths/~1a~1{id}` */
export function pointer(base: string, ...keys: (string | number)[]): string {
  return [base, ...keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** The value a local `$ref` points to, or undefined. */
export function lookUp(document: unknown, ref: string): unknown {
  if (!ref.startsWith("#/")) return undefined;
  let value = document;
  for (const part of ref.slice(2).split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
