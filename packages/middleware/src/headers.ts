import type { CallState } from "./call.js";
import { InvalidParameterError } from "./errors.js";

/**
 * Headers by their names in small letters, the later sources first. As in openapi-fetch, null takes one off and
 * undefined leaves it alone. Throws an `InvalidParameterError` for what can't go into a header.
 */
export function mergeHeaders(call: CallState, ...sources: (HeadersInit | object | null | undefined)[]) {
  const merged: Record<string, string> = {};
  for (const source of sources) {
    const given = Symbol.iterator in (source ?? {}) ? Object.fromEntries(source as Headers) : source;
    for (const name in given as Record<string, unknown>) {
      const value = (given as Record<string, unknown>)[name];
      const key = name.toLowerCase();
      if (value === null) delete merged[key];
      else if (value !== undefined)
        merged[key] = checked(call, name, Array.isArray(value) ? value.join(", ") : String(value));
    }
  }
  return merged;
}

function checked(call: CallState, name: string, value: string): string {
  if (!/[\0\r\n]|[^\0-\xff]/.test(value)) return value;
  throw new InvalidParameterError(`header "${name}" holds a line break or a character that can't go into a header.`, {
    call,
  });
}
