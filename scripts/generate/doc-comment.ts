import { assumptionsOf } from "./model.js";
import type { Assumption, Schema } from "./openapi.js";

/** What a doc comment may say, in the order in which it says it. */
export interface Doc {
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  /** Facts of a line each: units, bounds. */
  readonly notes?: readonly string[];
  readonly assumptions?: readonly Assumption[];
  readonly deprecated?: boolean | undefined;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly see?: string | undefined;
}

/** The comment with its closing newline, or "" when there is nothing to say. */
export function docComment(doc: Doc, indent = ""): string {
  const blocks = [doc.summary, doc.description, ...(doc.notes ?? []), ...(doc.assumptions ?? []).map(assumed)];
  const paragraphs = blocks.flatMap((block) => {
    const text = block?.trim();
    return text ? [text.split("\n").map((line) => line.trim())] : [];
  });
  const isShort = typeof doc.example === "string" || typeof doc.example === "number";
  const tags = [
    doc.deprecated ? ["@deprecated"] : [],
    doc.default === undefined ? [] : [`@default ${JSON.stringify(doc.default)}`],
    !isShort ? [] : [`@example ${JSON.stringify(doc.example)}`],
    doc.see === undefined ? [] : [`@see ${doc.see}`],
  ].flat();
  const lines = [...paragraphs, ...(tags.length > 0 ? [tags] : [])]
    .flatMap((paragraph, i) => (i === 0 ? paragraph : ["", ...paragraph]))
    // The one sequence that would end the comment early.
    .map((line) => line.replaceAll("*/", "*\\/"));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

function assumed({ claim, why }: Assumption): string {
  return `Assumption: ${sentence(claim)} ${sentence(why)}`;
}

/** Ends a text with a full stop unless it already ends a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** What a field's schema says of it beyond its type. */
export function docOfSchema(schema: Schema): Doc {
  return {
    description: schema.description,
    notes: [
      ...(schema["x-epoch"] === "ms" ? ["In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`."] : []),
      ...bounds(schema),
    ],
    assumptions: assumptionsOf(schema),
    deprecated: schema.deprecated,
    default: schema.default,
    example: schema.example ?? schema.examples?.[0],
  };
}

function bounds(schema: Schema): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    ...range(minimum, maximum),
    ...range(minLength, maxLength, "character"),
    ...range(minItems, maxItems, "item"),
    ...(pattern === undefined ? [] : [`Pattern: \`${pattern}\`.`]),
  ];
}

function range(least: number | undefined, most: number | undefined, unit?: string): string[] {
  const count = (n: number) => (unit === undefined ? `${n}` : `${n} ${unit}${n === 1 ? "" : "s"}`);
  if (least !== undefined && most !== undefined) return [`From ${least} to ${count(most)}.`];
  if (least !== undefined) return [`At least ${count(least)}.`];
  if (most !== undefined) return [`At most ${count(most)}.`];
  return [];
}
