import type { Finding } from "../../specs/check/compare.js";
import type { Operation } from "../lagerkoll/facts.js";
import { answerContent } from "../lagerkoll/scaffold-operation.js";
import { pathTemplate } from "../lagerkoll/spec-schema.js";
import { refTo } from "./bodies.js";
import type { Inspection } from "./inspection.js";
import type { Repair } from "./repair.js";

/** What an operation answers, where the page didn't show it before. */
export function addAnswer(operation: Operation, { places, classes, root }: Inspection): Repair | undefined {
  const node = places.get(`${operation.method} ${pathTemplate(operation.path)}`);
  const answer = node?.at("responses", "200");
  if (!node || !answer || answer.get("$ref") || answer.get("content")) return undefined;
  const content = answerContent(operation, (name) => {
    const schema = classes.byName.get(name);
    return schema ? refTo(schema, root) : `#/components/schemas/${name}`;
  });
  return {
    isInPlace: false,
    ways: [
      (editor) => {
        editor.insert(answer, [], "content", content);
        if (editor.has(node, "x-source", "accept")) editor.remove(node, ["x-source", "accept"]);
        editor.review(node);
      },
    ],
  };
}

/** A further media type for the same content; one that is gone is for a person. */
export function addMediaType({ statement, claim }: Finding, { places }: Inspection): Repair | undefined {
  const node = claim && places.get(claim.subject);
  if (!statement || !claim || !node) return undefined;
  const [stated, known] = [statement.value, claim.value].map((list) => JSON.parse(list) as string[]) as [
    string[],
    string[],
  ];
  if (!known.every((type) => stated.includes(type))) return undefined;
  const added = stated.filter((type) => !known.includes(type));
  const { node: place } = claim;
  // Listed where no content can say it, else the types of a content.
  if (Array.isArray(place.value))
    return { isInPlace: false, ways: [(editor) => editor.set(place, [], [...(place.value as string[]), ...added])] };
  const content = place.get("content") ?? place;
  const [schema] = content.members().flatMap((media) => media.get("schema")?.value ?? []);
  if (schema === undefined) return undefined;
  return {
    isInPlace: false,
    ways: [
      (editor) => {
        for (const type of added) editor.insert(content, [], type, { schema });
        editor.review(node);
      },
    ],
  };
}
