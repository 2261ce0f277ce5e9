import { isObject, type Json } from "../../gks/fragments.js";

/** Where a schema's values go: to the server, to the client, or both. */
export interface SchemaUse {
  readonly sent: boolean;
  readonly answered: boolean;
}

/** Finds out where the named schemas of documents are used. A schema that no operation uses counts as used both ways. */
export function schemaUse(...documents: readonly Json[]): (name: string) => SchemaUse {
  const sent = new Set<string>();
  const answered = new Set<string>();
  for (const document of documents) {
    const schemas = at(document, "components", "schemas");
    const follow = (value: unknown, into: Set<string>): void => {
      for (const name of namesIn(value)) {
        if (into.has(name)) continue;
        into.add(name);
        follow(isObject(schemas) ? schemas[name] : undefined, into);
      }
    };
    for (const item of Object.values(asObject(document.paths))) {
      for (const operation of Object.values(asObject(item))) {
        if (!isObject(operation)) continue;
        follow([operation.parameters, operation.requestBody], sent);
        follow(operation.responses, answered);
      }
    }
  }
  return (name) => {
    const use = { sent: sent.has(name), answered: answered.has(name) };
    return use.sent || use.answered ? use : { sent: true, answered: true };
  };
}

function* namesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item);
  if (!isObject(value)) return;
  if (typeof value.$ref === "string") yield refName(value.$ref);
  for (const child of Object.values(value)) yield* namesIn(child);
}

/** `#/components/schemas/Address` is `Address`. */
export function refName(reference: string): string {
  return reference.split("/").at(-1) ?? reference;
}

export function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => asObject(node)[key], value);
}
