import { posix } from "node:path";
import { partsOf } from "../../specs/check/schema-view.js";
import type { SpecNode } from "../../specs/check/spec-node.js";
import { bodyName } from "../lagerkoll/scaffold-operation.js";
import type { Inspection } from "./inspection.js";

/** The schemas of a class as a body, which name it in `x-body-of`. */
export function bodiesOf(schema: SpecNode, { specs }: Inspection): SpecNode[] {
  return specs
    .roots()
    .flatMap((root) => root.at("components", "schemas")?.members() ?? [])
    .filter((candidate) => candidate.get("x-body-of")?.value === schema.key);
}

/** The schema of a class as the body of a method, by its name. */
export function bodyOf(schema: SpecNode, method: string, spec: Inspection): SpecNode | undefined {
  return bodiesOf(schema, spec).find(({ key }) => key === bodyName(schema.key, method));
}

/** Does a body have its fields through this part of the class's schema? */
export function isPartOf(part: SpecNode, body: SpecNode): boolean {
  return partsOf(body).some(({ value }) => value === part.value);
}

/** How the API's root file refers to a schema. */
export function refTo(schema: SpecNode, root: string): string {
  const file = schema.file.name === root ? "" : `./${posix.relative(posix.dirname(root), schema.file.name)}`;
  return `${file}#/components/schemas/${schema.key}`;
}
