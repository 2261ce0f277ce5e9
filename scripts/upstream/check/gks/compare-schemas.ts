import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "../../gks/fragments.js";
import {
  type Drift,
  difference,
  docsOnly,
  type Impact,
  type Impacts,
  listDifference,
  type Subject,
  usual,
} from "../drift.js";
import { asObject, refName, type SchemaUse } from "./schema-use.js";

/** How the parts of a schema are called where it stands. */
interface Place {
  /** Name of the thing: `SalesOrder.orderTitle`, `GET /api/v1/customers query limit`. */
  readonly at: string;
  readonly use: SchemaUse;
  readonly type: Subject;
  readonly default: Subject;
}

/** A named schema, a property or parameter of its own, with all that is inside. */
export function compareSchema(place: Place, was: Json, now: Json): Drift[] {
  const { at, use } = place;
  const before = typeText(was);
  const after = typeText(now);
  const { widens, tightens } = directions(use);
  const differs = (keys: readonly string[], compare: (key: string) => Drift[]) => keys.flatMap(compare);
  return [
    ...difference(place.type, at, before, after, { ...usual, changed: typeImpact(before, after, use) }),
    ...difference("nullable", at, flag(was.nullable), flag(now.nullable), {
      added: widens,
      removed: tightens,
      changed: "breaking",
    }),
    ...compareEnum(at, was.enum, now.enum, use),
    ...difference(
      place.default,
      at,
      text(was.default),
      text(now.default),
      use.sent ? usual : { added: "additive", removed: "additive", changed: "additive" },
    ),
    ...difference("field-access", at, access(was), access(now), accessImpacts(was, now, use)),
    ...differs(limits, (key) =>
      difference("constraint", at, limitText(key, was), limitText(key, now), limitImpacts(key, was, now, use)),
    ),
    ...differs(texts, (key) => difference("text", at, text(was[key]), text(now[key]), docsOnly)),
    ...compareProperties(place, was, now),
    ...compareParts(place, was, now),
    ...differs(others(was, now), (key) =>
      difference("document", `${at} ${key}`, text(was[key]), text(now[key]), key === "deprecated" ? docsOnly : usual),
    ),
  ];
}

/** What a wider type (null, absence) and a tighter one mean: a wider one is news for who reads, a tighter one for who writes. */
function directions({ sent, answered }: SchemaUse): { widens: Impact; tightens: Impact } {
  return { widens: answered ? "breaking" : "additive", tightens: sent ? "breaking" : "additive" };
}

/** Of two types, in short, of which one may hold all that the other does. */
function typeImpact(was: string, now: string, use: SchemaUse): Impact {
  const { widens, tightens } = directions(use);
  // A number of another size is read as the same type.
  if (isWiderNumber(was, now)) return "additive";
  if (isWiderNumber(now, was) || holds(was, now)) return tightens;
  return holds(now, was) ? widens : "breaking";
}

function isWiderNumber(was: string, now: string): boolean {
  const wider = { "integer (int32)": ["integer (int64)", "integer"], "number (float)": ["number (double)", "number"] };
  return (wider[was as keyof typeof wider] ?? []).includes(now);
}

/** Does a type hold another one, as `null | Address` holds `Address`, and `string` holds `string (uuid)`? */
function holds(wide: string, narrow: string): boolean {
  if (wide === "anything" || narrow.startsWith(`${wide} (`)) return true;
  const members = wide.split(" | ");
  return members.length > 1 && narrow.split(" | ").every((member) => members.includes(member));
}

function compareProperties(place: Place, was: Json, now: Json): Drift[] {
  const { at, use } = place;
  const [before, after] = [asObject(was.properties), asObject(now.properties)];
  const [needed, needs] = [names(was.required), names(now.required)];
  const { widens, tightens } = directions(use);
  const all = [...new Set([...Object.keys(before), ...Object.keys(after), ...needed, ...needs])];
  return all.flatMap((name) => {
    const [one, two] = [before[name], after[name]];
    const inner = { at: `${at}.${name}`, use, type: "property-type", default: "field-default" } as const;
    const required = (list: readonly string[]) => (list.includes(name) ? "required" : undefined);
    if (isObject(one) !== isObject(two)) {
      const demanded = needs.includes(name) ? tightens : "additive";
      const describe = (schema: unknown) => (isObject(schema) ? typeText(schema) : undefined);
      return difference("property", inner.at, describe(one), describe(two), { ...usual, added: demanded });
    }
    return [
      ...difference("required", inner.at, required(needed), required(needs), {
        added: tightens,
        removed: widens,
        changed: "breaking",
      }),
      ...(isObject(one) && isObject(two) ? compareSchema(inner, one, two) : []),
    ];
  });
}

/** What stands in lists, maps and unions. That their own type differs is part of the type of the whole. */
function compareParts(place: Place, was: Json, now: Json): Drift[] {
  const inside = (suffix: string, one: unknown, two: unknown) => {
    if (!isObject(one) || !isObject(two)) return [];
    const at = `${place.at}${suffix}`;
    return compareSchema({ ...place, at }, one, two).filter(
      (drift) => drift.at !== at || !drift.kind.startsWith(`${place.type}-`),
    );
  };
  return [
    ...inside("[]", was.items, now.items),
    ...inside("{}", was.additionalProperties, now.additionalProperties),
    ...unions.flatMap((key) => {
      const [one, two] = [was[key], now[key]];
      if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length) return [];
      return one.flatMap((part, index) => inside("", part, two[index]));
    }),
  ];
}

const unions = ["allOf", "anyOf", "oneOf"];
const texts = ["title", "description", "example", "examples", "externalDocs"];
const limits = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "additionalProperties",
];
const handled = new Set([
  ...limits,
  ...texts,
  ...unions,
  ..."$ref type format items properties required nullable enum default readOnly writeOnly".split(" "),
]);

/** Keys that mean nothing to this comparison: whatever they say, a difference is told. */
function others(was: Json, now: Json): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((key) => !handled.has(key));
}

/** A type in short: `integer (int32)`, `array of TagDto`, `null | Address`. */
export function typeText(schema: unknown): string {
  if (!isObject(schema)) return "anything";
  if (typeof schema.$ref === "string") return refName(schema.$ref);
  const { type, format, items, additionalProperties: values } = schema;
  const parts: string[] = [];
  if (type === "array") parts.push(`array of ${typeText(items)}`);
  else if (isObject(values) && Object.keys(values).length > 0 && (type === "object" || type === undefined))
    parts.push(`map of ${typeText(values)}`);
  else if (type !== undefined) parts.push(format === undefined ? String(type) : `${type} (${format})`);
  else if (format !== undefined) parts.push(`(${format})`);
  for (const [key, sign] of [
    ["allOf", " & "],
    ["anyOf", " | "],
    ["oneOf", " | "],
  ] as const) {
    const members = schema[key];
    if (Array.isArray(members)) parts.push(members.map(typeText).join(sign));
  }
  return parts.join(" & ") || "anything";
}

function compareEnum(at: string, was: unknown, now: unknown, { sent }: SchemaUse): Drift[] {
  const impacts = { ...usual, added: sent && was === undefined ? "breaking" : "additive" } as const;
  return listDifference("enum", at, values(was), values(now), impacts);
}

function values(list: unknown): string[] | undefined {
  return Array.isArray(list)
    ? list.map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    : undefined;
}

function names(list: unknown): readonly string[] {
  return values(list) ?? [];
}

function access({ readOnly, writeOnly }: Json): string | undefined {
  return readOnly === true ? "R" : writeOnly === true ? "W" : undefined;
}

/** What can't be sent any more is a loss where it is sent, what isn't answered any more where it was answered. */
function accessImpacts(was: Json, now: Json, { sent, answered }: SchemaUse): Impacts {
  const lost = (only: "R" | "W") => access(now) === only && access(was) !== only;
  const impact = (lost("R") && sent) || (lost("W") && answered) ? "breaking" : "additive";
  return { added: impact, removed: impact, changed: impact };
}

function limitText(key: string, schema: Json): string | undefined {
  const value = schema[key];
  // A schema for further properties is compared as such.
  if (value === undefined || (key === "additionalProperties" && isObject(value) && Object.keys(value).length > 0))
    return undefined;
  return `${key} ${text(value)}`;
}

/** A limit on what is sent may refuse what was right, unless it became looser. */
function limitImpacts(key: string, was: Json, now: Json, { sent }: SchemaUse): Impacts {
  if (!sent) return { added: "additive", removed: "additive", changed: "additive" };
  const [before, after] = [was[key], now[key]];
  const changed = isNoLimit(key, after) || isLooser(key, before, after) ? "additive" : "breaking";
  return { added: changed, removed: "additive", changed };
}

/** A switch that is off: `uniqueItems: false`, `additionalProperties: true` or `{}`. */
function isNoLimit(key: string, value: unknown): boolean {
  return key === "additionalProperties" ? value !== false : value === false;
}

function isLooser(key: string, was: unknown, now: unknown): boolean {
  if (typeof was !== "number" || typeof now !== "number" || !/^(?:exclusive)?(?:min|max)/i.test(key)) return false;
  return /^(?:exclusive)?min/i.test(key) === now < was;
}

function flag(value: unknown): string | undefined {
  return value === true ? "true" : undefined;
}

/** A value as text; the order of keys makes no difference. */
export function text(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? value : JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}

/** Have two schemas the same shape, whatever is said of it? */
export function sameShape(was: unknown, now: unknown): boolean {
  return isDeepStrictEqual(shape(was), shape(now));
}

function shape(schema: unknown): unknown {
  const { properties } = asObject(schema);
  return isObject(properties) ? Object.keys(properties).sort() : typeText(schema);
}
