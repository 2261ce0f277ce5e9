import { type ExampleCall, exampleCall, exampleFile } from "./example.js";
import { propertyKey } from "./identifiers.js";
import type { ApiModel, OperationModel } from "./model.js";

/** The call of an operation in TypeScript, filled in from the spec's examples: `getBox({ params: { path: { id: 1 } } })`. */
export function sampleCall(operation: OperationModel, model: ApiModel, indent = ""): string {
  const call: ExampleCall = exampleCall(operation, model);
  const hasArguments = call.params !== undefined || call.body !== undefined;
  return `${operation.id}(${hasArguments ? typescriptLiteral(call, indent) : ""})`;
}

/** A value as a TypeScript expression: on one line where it fits, else a member a line. */
export function typescriptLiteral(value: unknown, indent = ""): string {
  if (value === exampleFile) return "file";
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const members = Array.isArray(value)
    ? value.map((item) => typescriptLiteral(item, inner))
    : Object.entries(value).map(([key, member]) => typescriptMember(key, member, inner));
  if (members.length === 0) return open + close;
  const space = Array.isArray(value) ? "" : " ";
  const line = `${open}${space}${members.join(", ")}${space}${close}`;
  if (line.length + indent.length <= 90 && !line.includes("\n")) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close}`;
}

function typescriptMember(key: string, value: unknown, indent: string): string {
  const text = typescriptLiteral(value, indent);
  return text === key ? key : `${propertyKey(key)}: ${text}`;
}
