import type { Class, Field, Value } from "../../lagerkoll/facts.js";
import { type Drift, difference, docsOnly, type Impact, type Impacts, listDifference, usual } from "../drift.js";

/** What has to be known of an API to judge a change of one of its classes. */
export interface ClassContext {
  /** Methods of the operations in whose body the class is sent. */
  readonly sentBy: ReadonlySet<string>;
  /** The new name of a class that was renamed; other names as they are. */
  readonly renamed: (className: string) => string;
  /** Is the class gone from the page? */
  readonly isGone: (className: string) => boolean;
}

/** What differs between two captures of a class. */
export function compareFields(was: Class, now: Class, context: ClassContext): Drift[] {
  const drift: Drift[] = [];
  const before = byName(was.fields);
  const after = byName(now.fields);
  for (const [name, field] of before) {
    const at = `${was.name}.${name}`;
    const found = after.get(name);
    if (found) drift.push(...compareField(at, field, found, context));
    else drift.push(...difference("field", at, fieldText(field), undefined));
  }
  for (const [name, field] of after) {
    if (before.has(name)) continue;
    const demanded = isSent(field, context) && isDemanded(field.mandatory, context);
    const impacts = { ...usual, added: demanded ? "breaking" : "additive" } as const;
    drift.push(...difference("field", `${now.name}.${name}`, undefined, fieldText(field), impacts));
  }
  return drift;
}

/** A field in short, for people: `String, mandatory with POST`. */
function fieldText({ type, items, mandatory, access }: Field): string {
  const parts = [items === undefined ? type : `${type} of ${items}`];
  if (mandatory) parts.push(`mandatory ${mandatory[0] === "always" ? "always" : `with ${mandatory.join(", ")}`}`);
  if (access) parts.push(access);
  return parts.join("; ");
}

function compareField(at: string, was: Field, now: Field, context: ClassContext): Drift[] {
  const sent = isSent(was, context) || isSent(now, context);
  const facts = [
    ...difference("field-type", at, context.renamed(was.type), now.type, typeImpacts(was.type, now.type, sent)),
    ...compareItems(at, was, now, context),
    ...difference("field-default", at, was.default, now.default, sent ? usual : harmless),
    ...compareMandatory(at, was, now, sent, context),
    ...compareAccepted(at, was, now, sent),
    ...compareAccess(at, was, now, context),
  ];
  const texts = difference("text", at, was.hashes.description, now.hashes.description, docsOnly);
  if (facts.length + texts.length > 0 || context.renamed(was.type) !== was.type) return [...facts, ...texts];
  // Something in the row is written differently, and states the same.
  return difference("text", at, was.hashes.row, now.hashes.row, docsOnly);
}

/** Of what only comes in answers: nobody sends it, so that nothing can be refused. */
const harmless: Impacts = { added: "additive", removed: "additive", changed: "additive" };

/** A number of another size still fits its type; but a large one that is sent may be refused where it became smaller. */
function typeImpacts(was: string, now: string, sent: boolean): Impacts {
  const isWider = (one: string, two: string) =>
    (one === "int" && two === "long") || (one === "float" && two === "double");
  return isWider(was, now) || (!sent && isWider(now, was)) ? harmless : usual;
}

/** Element types come from samples, which may be without an element: only a difference between two tells. */
function compareItems(at: string, was: Field, now: Field, { renamed, isGone }: ClassContext): Drift[] {
  if (was.items === undefined || now.items === undefined || was.type !== now.type || isGone(was.items)) return [];
  return difference("field-type", at, `list of ${renamed(was.items)}`, `list of ${now.items}`);
}

function compareMandatory(at: string, was: Field, now: Field, sent: boolean, context: ClassContext): Drift[] {
  const come = now.mandatory?.filter((method) => !was.mandatory?.includes(method));
  const demands = sent && isDemanded(come, context) ? "breaking" : "additive";
  const impacts = { added: demands, removed: "additive", changed: demands } as const;
  const drift = difference("field-mandatory", at, was.mandatory?.join(", "), now.mandatory?.join(", "), impacts);
  if (drift.length > 0) return drift;
  return difference("field-mandatory", at, was.hashes.mandatory, now.hashes.mandatory, docsOnly);
}

/** Is a field wanted in a body that somebody sends already? */
function isDemanded(mandatory: readonly string[] | undefined, { sentBy }: ClassContext): boolean {
  return (mandatory ?? []).some((method) => method === "always" || sentBy.has(method)) && sentBy.size > 0;
}

/** Is the field part of a body? What is said of the values of others concerns answers only. */
function isSent({ access }: Field, { sentBy }: ClassContext): boolean {
  return sentBy.size > 0 && access !== "R";
}

function compareAccepted(at: string, was: Field, now: Field, sent: boolean): Drift[] {
  return compareValues(
    "field-accepted",
    at,
    { values: was.accepted, words: was.hashes.accepted },
    { values: now.accepted, words: now.hashes.accepted },
    sent,
  );
}

/** What a column of values states: a list of them, or words, given by their hash. */
interface Stated {
  readonly values: readonly Value[] | undefined;
  readonly words: string | undefined;
}

/** @param sent false for values that only come in answers, whose types are open to further ones */
export function compareValues(
  subject: "field-accepted" | "param-allowed",
  at: string,
  was: Stated,
  now: Stated,
  sent: boolean,
): Drift[] {
  if (was.values && now.values) {
    const { values } = now;
    const isKept = (value: Value) => values.some((other) => fits(value, other));
    const changed = was.values.every(isKept) ? "additive" : "breaking";
    return listDifference(subject, at, was.values.map(valueText), now.values.map(valueText), { ...usual, changed });
  }
  if (!was.values && !now.values) return difference(subject, at, was.words, now.words, docsOnly);
  // A list comes for anything that went before: what is not in it may now be refused. One that goes takes names along.
  const come = sent ? "breaking" : "additive";
  const impacts = { ...usual, added: come, changed: was.values ? "breaking" : come } as const;
  const text = ({ values, words }: Stated) => (values ? values.map(valueText).join(", ") : words);
  return difference(subject, at, text(was), text(now), impacts);
}

/** `15`, or `15 = DROP_SHIPMENT` where the value has a name: a name is that of a constant, so it matters. */
function valueText(value: Value): string {
  return typeof value === "string" ? value : `${value.value} = ${value.name}`;
}

/** Is a value still there as it was? One that had no name may have got one. */
function fits(was: Value, now: Value): boolean {
  if (typeof was === "string") return was === (typeof now === "string" ? now : now.value);
  return valueText(was) === valueText(now);
}

/**
 * A field without access is one whose access is unknown: read and written, as far as the package can tell. That it can't
 * be written any more is no loss in a class that nobody sends.
 */
function compareAccess(at: string, was: Field, now: Field, { sentBy }: ClassContext): Drift[] {
  const lost = letters(was).filter((letter) => !letters(now).includes(letter) && (letter === "R" || sentBy.size > 0));
  const impact: Impact = lost.length > 0 ? "breaking" : "additive";
  return difference("field-access", at, was.access, now.access, { added: impact, removed: impact, changed: impact });
}

function letters({ access = "R,W" }: Field): string[] {
  return access.split(",");
}

/** The rows of a table by name. A row that a page repeats says nothing new. */
function byName(fields: readonly Field[]): Map<string, Field> {
  return new Map([...fields].reverse().map((field) => [field.name, field]));
}
