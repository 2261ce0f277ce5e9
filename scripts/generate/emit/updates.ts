import { pascalCase, propertyKey } from "../identifiers.js";
import type { ApiModel } from "../model.js";
import type { Schema } from "../openapi.js";
import { GenerateError } from "../problem.js";
import type { SchemaTypes } from "../schema-types.js";

/** A function that makes the body of an update of what was fetched. */
export interface UpdateFunction {
  /** `toUpdate` for the API's own thing, at `PUT /{id}`; `toBoxLidUpdate` for others. */
  readonly name: string;
  readonly operationId: string;
  /** Component that is fetched. */
  readonly read: string;
  /** Component that is sent. */
  readonly write: string;
}

/** What can be updated: bodies of PUT and PATCH that stand for a class which is also read (`x-body-of`). */
export function updateFunctions({ operations, document }: ApiModel): UpdateFunction[] {
  const found = new Map<string, UpdateFunction>();
  for (const { id, method, path, body } of operations) {
    const write = typeof body?.schema === "object" ? body.schema.$ref?.split("/").at(-1) : undefined;
    if (write === undefined || (method !== "PUT" && method !== "PATCH")) continue;
    const read = (document.components?.schemas?.[write] as Schema | undefined)?.["x-body-of"];
    if (read === undefined) continue;
    const isOwn = /^\/\{[^}/]+\}$/.test(path);
    const name = isOwn ? "toUpdate" : `to${pascalCase(write)}`;
    if (!found.has(name)) found.set(name, { name, operationId: id, read, write });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The functions, each made of the fields that its body and what is in it may hold. Empty when nothing can be updated. */
export function emitUpdates(model: ApiModel, types: SchemaTypes): string {
  const functions = updateFunctions(model);
  if (functions.length === 0) return "";
  const pickers = new Map<string, string>();
  for (const { write } of functions) declarePicker(write, types, pickers, [], model.file);
  const typeNames = [...new Set(functions.flatMap(({ read, write }) => [pascalCase(read), pascalCase(write)]))].sort();
  return [
    'import { picker } from "lagerkoll-gks-middleware";\n',
    `import type {\n${typeNames.map((name) => `  ${name},\n`).join("")}} from "./schemas.gen.js";\n\n`,
    ...pickers.values(),
    ...functions.map(
      ({ name, operationId, read, write }) =>
        `\n/** What was fetched as a body for \`${operationId}\`: without its read-only fields, in its rows too. */\n` +
        `export const ${name}: (fetched: ${pascalCase(read)}) => ${pascalCase(write)} = ${pickerName(write)};\n`,
    ),
  ].join("");
}

/** Declares what a component needs before the component itself. */
function declarePicker(
  component: string,
  types: SchemaTypes,
  pickers: Map<string, string>,
  trail: readonly string[],
  file: string,
): void {
  if (pickers.has(component)) return;
  if (trail.includes(component)) {
    throw new GenerateError(
      file,
      `#/components/schemas/${component}`,
      "a body that contains itself can't be picked from what was fetched",
    );
  }
  const fields = types.writableFields(component);
  if (!fields)
    throw new GenerateError(file, `#/components/schemas/${component}`, "`x-body-of` is for objects with named fields");
  const nested = [...fields].filter(([, held]) => held !== undefined) as [string, string][];
  for (const [, held] of nested) declarePicker(held, types, pickers, [...trail, component], file);
  const plain = [...fields].filter(([, held]) => held === undefined).map(([name]) => name);
  const members = nested.map(([name, held]) => `  ${propertyKey(name)}: ${pickerName(held)},\n`);
  const second = members.length === 0 ? "" : `, {\n${members.join("")}}`;
  pickers.set(
    component,
    `const ${pickerName(component)} = picker<object, never>(${JSON.stringify(plain.join(" "))}${second});\n`,
  );
}

function pickerName(component: string): string {
  return `pick${pascalCase(component)}`;
}
