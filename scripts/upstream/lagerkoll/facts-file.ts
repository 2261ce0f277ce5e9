import Ajv from "ajv";
import type { Facts } from "./facts.js";

/** Facts that aren't as `Facts` says. */
export class FactsError extends Error {
  override readonly name = "FactsError";
}

/**
 * Reads a committed facts file.
 *
 * @param file its name, for the message
 * @throws FactsError naming the file and the place in it that is wrong
 */
export function parseFacts(text: string, file: string): Facts {
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch (error) {
    throw new FactsError(`${file}: is no JSON: ${(error as Error).message}`, { cause: error });
  }
  assertFacts(facts, file);
  return facts;
}

/**
 * Makes sure that a value has the form of facts, as far as reading them relies on it.
 * @throws FactsError naming the file and the place in it that is wrong
 */
export function assertFacts(value: unknown, file: string): asserts value is Facts {
  if (isFacts(value)) return;
  const { instancePath = "", message = "is wrong", params = {} } = isFacts.errors?.[0] ?? {};
  const property = "additionalProperty" in params ? `: ${params.additionalProperty}` : "";
  throw new FactsError(
    `${file} #${instancePath}: ${message}${property}. Facts are written by \`npm run upstream -- update\`, not by hand.`,
  );
}

const text = { type: "string" } as const;
const texts = { type: "array", items: text } as const;
const values = {
  type: "array",
  items: { anyOf: [text, object({ value: text, name: text })] },
};

/** An object of these members and no other; those whose name ends in `?` may be missing. */
function object(members: Record<string, object>) {
  const entries = Object.entries(members).map(([name, schema]) => [name.replace(/\?$/, ""), schema] as const);
  return {
    type: "object",
    properties: Object.fromEntries(entries),
    required: Object.keys(members).filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

const schema = object({
  api: text,
  title: text,
  "baseUrl?": text,
  "rateLimit?": object({
    limit: { type: "integer" },
    windowSeconds: { type: "integer" },
    "status?": { type: "integer" },
    "header?": text,
  }),
  authHeaders: texts,
  headers: { type: "object", additionalProperties: text },
  errors: {
    type: "array",
    items: object({ code: { type: "integer" }, hashes: object({ "description?": text }) }),
  },
  errorFields: texts,
  operations: {
    type: "array",
    items: object({
      section: text,
      title: text,
      method: text,
      path: text,
      accept: texts,
      contentType: texts,
      parameters: {
        type: "array",
        items: object({
          name: text,
          "default?": text,
          "allowed?": values,
          hashes: object({ row: text, "description?": text, "allowed?": text }),
        }),
      },
      "request?": text,
      "response?": text,
      hashes: object({ "prose?": text }),
    }),
  },
  classes: {
    type: "array",
    items: object({
      name: text,
      fields: {
        type: "array",
        items: object({
          name: text,
          type: text,
          "items?": text,
          "default?": text,
          "mandatory?": texts,
          "accepted?": values,
          "access?": { enum: ["R", "W", "R,W"] },
          hashes: object({ row: text, "description?": text, "mandatory?": text, "accepted?": text }),
        }),
      },
    }),
  },
  hashes: object({ "basics?": text, "headers?": text, "errors?": text, "classes?": text }),
});

const isFacts = new Ajv.default().compile<Facts>(schema);
