import type { SpecNode } from "../../specs/check/spec-node.js";
import type { Field } from "../lagerkoll/facts.js";
import { literal, typeSchema } from "../lagerkoll/spec-schema.js";
import type { Editor } from "./editor.js";
import type { Inspection } from "./inspection.js";

/**
 * Gives the examples of a body a field that they must have now, so that they stay right.
 *
 * @param at the body or what is in it, as the check names it: `POST / body products[]`
 */
export function addToExamples(editor: Editor, at: string, field: Field, { places }: Inspection): void {
  const [, operation = "", inside = ""] = /^(\S+ \S+) body(?:\[\])?(?: (.*))?$/.exec(at) ?? [];
  const contents = places.get(operation)?.at("requestBody", "content")?.members() ?? [];
  let examples = contents.flatMap((media) => media.get("example") ?? []).flatMap(membersOf);
  for (const name of inside.split(" ").filter(Boolean))
    examples = examples.flatMap((example) => example.get(name.replace(/\[\]$/, "")) ?? []).flatMap(membersOf);
  for (const example of examples)
    if (editor.has(example) && !example.get(field.name)) editor.insert(example, [], field.name, sampleOf(field));
}

/** The members of a list, or the thing itself. */
function membersOf(node: SpecNode): SpecNode[] {
  return Array.isArray(node.value) ? node.members() : [node];
}

function sampleOf({ name, type, accepted }: Field): unknown {
  const [first] = accepted ?? [];
  if (first !== undefined) return literal(typeof first === "string" ? first : first.value, typeSchema(type) ?? {});
  const samples: Readonly<Record<string, unknown>> = { string: name, boolean: true, date: 1767571200000, list: [] };
  if (Object.hasOwn(samples, type)) return samples[type];
  return typeSchema(type)?.type === "object" || !typeSchema(type) ? {} : 1;
}
