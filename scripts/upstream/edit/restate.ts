import type { Finding } from "../../specs/check/compare.js";
import type { SpecNode } from "../../specs/check/spec-node.js";
import type { Value } from "../lagerkoll/facts.js";
import { parameterRows } from "../lagerkoll/scaffold-operation.js";
import { literal, pathTemplate, type Schema, typeSchema } from "../lagerkoll/spec-schema.js";
import type { Editor } from "./editor.js";
import type { Inspection, Subject } from "./inspection.js";
import { keywordOrder } from "./order.js";
import type { Repair } from "./repair.js";

/**
 * How to say anew what the page states otherwise now of a thing that the spec has. Nothing that a user may rely on is
 * taken away: that is for a person to decide.
 */
export function restate(finding: Finding, subject: Subject, spec: Inspection): Repair | undefined {
  const { aspect } = (finding.statement ?? finding.claim)!;
  switch (aspect) {
    case "hashes":
      return restateHashes(finding, subject, spec);
    case "title":
      return subject.kind === "operation" ? inPlace(finding, spec, subject.operation.title) : undefined;
    case "section":
      return subject.kind === "operation" ? inPlace(finding, spec, [subject.operation.section]) : undefined;
    case "path":
      return subject.kind === "operation" ? restatePath(finding, subject.operation.path) : undefined;
    case "base URL":
      return inPlace(finding, spec, spec.facts.baseUrl?.replace(/\/$/, ""));
    case "limit":
      return inPlace(finding, spec, spec.facts.rateLimit?.limit);
    case "window in seconds":
      return inPlace(finding, spec, spec.facts.rateLimit?.windowSeconds);
    case "default":
      return restateDefault(finding, subject, spec);
    case "values":
    case "names of values":
      return restateValues(finding, subject, spec);
    case "type":
      return subject.kind === "field" ? widen(finding, subject.field.type) : undefined;
    case "access":
      return subject.kind === "field" ? restateAccess(finding, subject.field.access) : undefined;
    case "mandatory":
      return subject.kind === "field" ? restateMandatory(finding, subject.field.mandatory, spec) : undefined;
    default:
      return undefined;
  }
}

/** Puts a value in the place of the one that the page states no more. */
function inPlace({ claim }: Finding, spec: Inspection, value: unknown): Repair | undefined {
  if (!claim || claim.ours || value === undefined) return undefined;
  return {
    isInPlace: true,
    ways: [
      (editor) => {
        editor.set(claim.node, [], value);
        editor.review(claim.subject === "" ? claim.node.parent : spec.places.get(claim.subject));
      },
    ],
  };
}

/** The page's words are others: those of the spec were written for what it said before. */
function restateHashes(finding: Finding, subject: Subject, spec: Inspection): Repair | undefined {
  const hashes = hashesOf(subject, spec);
  if (hashes === undefined) return undefined;
  if (finding.claim) return inPlace(finding, spec, hashes);
  if (subject.kind !== "parameter") return undefined;
  const { operation } = placesOf(subject, spec);
  return operation && { isInPlace: false, ways: [(editor) => addRow(editor, operation, subject.name, hashes)] };
}

function hashesOf(subject: Subject, { facts }: Inspection): unknown {
  switch (subject.kind) {
    case "whole":
      return facts.hashes;
    case "error":
      return facts.errors.find(({ code }) => code === subject.code)?.hashes;
    case "operation":
      return subject.operation.hashes;
    case "parameter":
      return parameterRows(subject.rows)[subject.name];
    case "field":
      return subject.field.hashes;
    default:
      return undefined;
  }
}

/** Notes which row of the page a parameter was read from. */
export function addRow(editor: Editor, operation: SpecNode, name: string, hashes: unknown): void {
  if (editor.has(operation, "x-source", "rows")) editor.insert(operation, ["x-source", "rows"], name, hashes);
  else
    editor.insert(operation, ["x-source"], "rows", { [name]: hashes }, ["title", "path", "accept", "rows", "hashes"]);
}

/** A path that differs in more than its form is another operation; here its parameter has another expression. */
function restatePath({ claim }: Finding, path: string): Repair | undefined {
  if (claim?.node.parent?.key !== "x-source") return undefined;
  return { isInPlace: true, ways: [(editor) => editor.set(claim.node, [], path)] };
}

function restateDefault(finding: Finding, subject: Subject, spec: Inspection): Repair | undefined {
  if (!finding.statement) return undefined;
  if (subject.kind === "field") {
    const { field } = subject;
    if (field.default === undefined) return undefined;
    return keywords(finding, subject, spec, { default: literal(field.default, typeSchema(field.type) ?? {}) });
  }
  if (subject.kind !== "parameter") return undefined;
  const stated = subject.rows.find((row) => row.default !== undefined)?.default;
  const { schema } = placesOf(subject, spec);
  if (stated === undefined || !schema) return undefined;
  return keywords(finding, subject, spec, { default: literal(stated, { type: keyword(schema, "type") }) });
}

/** A list that has grown; one from which a value is gone is for a person. */
function restateValues(finding: Finding, subject: Subject, spec: Inspection): Repair | undefined {
  const stated = subject.kind === "field" ? subject.field.accepted : statedValues(subject);
  if (!stated || !finding.statement) return undefined;
  const { schema } = placesOf(subject, spec);
  const place = listPlace(finding, schema);
  if (!place) return undefined;
  const type = {
    type: keyword(place, "type") ?? (subject.kind === "field" ? typeSchema(subject.field.type)?.type : ""),
  };
  const grown = grow(place, stated, type);
  return grown && keywords(finding, subject, spec, grown, place);
}

function statedValues(subject: Subject): readonly Value[] | undefined {
  return subject.kind === "parameter" ? subject.rows.find((row) => row.allowed)?.allowed : undefined;
}

/** Where the values are listed, or could be. */
function listPlace({ claim }: Finding, schema: SpecNode | undefined): SpecNode | undefined {
  const isListed = claim?.node.key === "enum" || claim?.node.key === "x-enum-varnames";
  return isListed ? claim.node.parent : schema;
}

/** The keywords of a list with new values; none when a value or a name would go. */
function grow(place: SpecNode, stated: readonly Value[], type: Schema): Schema | undefined {
  const before = (place.get("enum")?.value ?? []) as unknown[];
  const names = place.get("x-enum-varnames")?.value as string[] | undefined;
  const texts = place.get("x-enum-descriptions")?.value as string[] | undefined;
  const values = stated.map((value) => literal(typeof value === "string" ? value : value.value, type));
  if (!before.every((value) => values.includes(value))) return undefined;
  const named = stated.every((value) => typeof value !== "string");
  const nameOf = (value: Value, index: number) =>
    typeof value === "string" ? (names?.[before.indexOf(values[index])] ?? constantName(value)) : value.name;
  return {
    enum: values,
    ...(named || names ? { "x-enum-varnames": stated.map(nameOf) } : {}),
    ...(texts ? { "x-enum-descriptions": values.map((value) => texts[before.indexOf(value)] ?? undescribed) } : {}),
  };
}

/** Stands for the description of a value until somebody writes one. */
export const undescribed = "New on the page; not described yet.";

/** `in transit` → `IN_TRANSIT`, `25` → `VALUE_25` */
function constantName(value: string): string {
  const name = value.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  return /^[A-Z]/.test(name) ? name : `VALUE_${name}`;
}

/** Only where every number that fitted still does. */
function widen({ claim, statement }: Finding, type: string): Repair | undefined {
  const wider = { int: "long", float: "double" } as Readonly<Record<string, string>>;
  const schema = claim?.node.parent;
  if (!claim || !statement || wider[claim.value] !== type || !schema?.get("format")) return undefined;
  return {
    isInPlace: true,
    ways: [
      (editor) => {
        editor.set(schema, ["format"], typeSchema(type)?.format);
        editor.review(schema);
      },
    ],
  };
}

/** Only where what could be read or written still can. */
function restateAccess({ claim }: Finding, access: string | undefined): Repair | undefined {
  if (!claim) return undefined;
  const letters = (text: string | undefined) => (text === undefined || text === "none" ? "R,W" : text).split(",");
  const now = letters(access);
  if (!letters(claim.value).every((letter) => now.includes(letter))) return undefined;
  return {
    isInPlace: false,
    ways: [
      (editor) => {
        for (const keyword of ["readOnly", "writeOnly", "x-access"])
          if (editor.has(claim.node, keyword)) editor.remove(claim.node, [keyword]);
        if (access === undefined) editor.insert(claim.node, [], "x-access", "none", keywordOrder);
        editor.review(claim.node);
      },
    ],
  };
}

/** What bodies must have follows from it and is restated there. */
function restateMandatory(
  { claim, statement }: Finding,
  mandatory: readonly string[] | undefined,
  { places }: Inspection,
): Repair | undefined {
  const place = places.get((statement ?? claim)!.subject);
  if (!place) return undefined;
  return {
    isInPlace: claim !== undefined && mandatory !== undefined,
    ways: [
      (editor) => {
        if (claim && mandatory) editor.set(claim.node, [], mandatory);
        else if (claim) editor.remove(claim.node);
        else editor.insert(place, [], "x-mandatory", mandatory, keywordOrder);
        editor.review(place);
      },
    ],
  };
}

/** Sets keywords of a schema; of a parameter that operations share, else for this operation alone. */
function keywords(
  { claim }: Finding,
  subject: Subject,
  spec: Inspection,
  values: Schema,
  place: SpecNode | undefined = claim?.node.parent ?? placesOf(subject, spec).schema,
): Repair | undefined {
  if (!place) return undefined;
  const { parameter, operation } = placesOf(subject, spec);
  const target = parameter?.resolved();
  return {
    isInPlace: false,
    ways: [
      (editor) => {
        for (const [keyword, value] of Object.entries(values)) {
          if (editor.has(place, keyword)) editor.set(place, [keyword], value);
          else editor.insert(place, [], keyword, value, keywordOrder);
        }
        editor.review(parameter ? target : place);
      },
      ...(parameter && target && target !== parameter && operation
        ? [
            (editor: Editor) => {
              const whole = structuredClone(target.value) as Schema & { schema: Schema };
              const referred = target.get("schema")!.resolved().value as Schema;
              const { $ref: _, ...own } = whole.schema;
              editor.set(parameter, [], { ...whole, schema: { ...referred, ...own, ...values }, "x-review": true });
            },
          ]
        : []),
    ],
  };
}

interface Places {
  /** The operation. */
  readonly operation?: SpecNode | undefined;
  /** The parameter as the operation has it: it may be a reference. */
  readonly parameter?: SpecNode | undefined;
  /** What says of the values. */
  readonly schema?: SpecNode | undefined;
}

/** Where a field or a parameter stands. */
export function placesOf(subject: Subject, { places }: Inspection): Places {
  if (subject.kind === "field") return { schema: places.get(`${subject.className}.${subject.field.name}`) };
  if (subject.kind !== "parameter") return {};
  const at = `${subject.operation.method} ${pathTemplate(subject.operation.path)}`;
  const operation = places.get(at);
  const place = places.get(`${at} ${subject.place} ${subject.name}`);
  if (subject.place === "form") return { operation, schema: place };
  return { operation, parameter: place, schema: place?.resolved().get("schema") };
}

function keyword(schema: SpecNode, name: string): unknown {
  return schema.get(name)?.value ?? schema.resolved().get(name)?.value;
}
