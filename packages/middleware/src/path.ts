import type { CallState } from "./call.js";
import { InvalidParameterError } from "./errors.js";

const placeholders = new Map<string, readonly string[]>();

/** Names between braces in a path template. */
function placeholdersOf(template: string): readonly string[] {
  let names = placeholders.get(template);
  if (!names) {
    names = Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name]) => name as string);
    placeholders.set(template, names);
  }
  return names;
}

/**
 * Refuses path values that would make another path of the template: `DELETE /{id}` with an empty id must not become
 * `DELETE /`. What passes is encoded once by openapi-fetch. Throws an `InvalidParameterError`.
 */
export function checkPathValues(call: CallState, values: Readonly<Record<string, unknown>> | undefined): void {
  for (const name of placeholdersOf(call.facts.path)) {
    const problem = problemOf(values?.[name]);
    if (problem) {
      throw new InvalidParameterError(`path value "${name}" ${problem}. Set params.path.${name}.`, { call });
    }
  }
}

function problemOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "undefined":
      return "is missing";
    case "string":
      if (value === "") return "is empty";
      if (value === "." || value === "..") return `is "${value}", which stands for another path`;
      return /\p{Surrogate}/u.test(value) ? "holds half a character (a lone surrogate)" : undefined;
    case "number":
      return Number.isFinite(value) ? undefined : `is ${value}`;
    case "bigint":
    case "boolean":
      return undefined;
    default:
      return value === null ? "is null" : `is ${Array.isArray(value) ? "an array" : `of type ${typeof value}`}`;
  }
}
