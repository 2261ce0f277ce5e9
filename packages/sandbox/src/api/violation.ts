import type { ErrorObject } from "ajv/dist/2020.js";
import type { ParameterPlace } from "./document.js";

/** Something in a request or an answer that its spec doesn't allow. */
export interface Violation {
  readonly in: "body" | ParameterPlace;
  /** Way to the value: `["salesOrderlines", "0", "quantity"]`; `[]` is the whole body. */
  readonly path: readonly string[];
  /** A sentence without the name of the value. */
  readonly message: string;
}

/** Ajv's errors, told to people. */
export function toViolations(place: Violation["in"], errors: readonly ErrorObject[]): Violation[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword, instancePath }) => {
      if (keyword === "if") return false; // Only says that what is told besides happened under a condition.
      return keyword !== "format" || !mistyped.has(instancePath);
    })
    .map((error) => ({ in: place, path: pathOf(error), message: messageOf(error) }));
}

function pathOf({ instancePath, params }: ErrorObject): string[] {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name: unknown = params.missingProperty ?? params.additionalProperty;
  return typeof name === "string" ? [...path, name] : path;
}

function messageOf({ keyword, params, data, message, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case "required":
      return "Is required.";
    case "additionalProperties":
      return `Is unknown. Known here are: ${Object.keys(parentSchema?.properties ?? {}).join(", ")}.`;
    case "enum":
      return `Must be one of ${(params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(", ")}, not ${show(data)}.`;
    case "minLength":
      return data === "" ? "Must not be empty." : `Must have at least ${params.limit} characters.`;
    case "type":
      return `Must be ${[params.type].flat().join(" or ")}, not ${show(data)}.`;
    case "format":
      return `Must be in the format ${params.format}, not ${show(data)}.`;
    default:
      return `${message?.replace(/^m/, "M") ?? `Breaks the rule ${keyword}`}, not ${show(data)}.`;
  }
}

/** A value in short. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
