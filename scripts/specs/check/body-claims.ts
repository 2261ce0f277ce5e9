import { claimField, claimObject } from "./class-claims.js";
import { isAdded, isMarked } from "./marks.js";
import { itemsOf } from "./page-statements.js";
import type { Reading } from "./reading.js";
import { propertiesOf, requiredOf, SchemaView } from "./schema-view.js";
import { isContainer, type SpecNode } from "./spec-node.js";
import type { Sent } from "./statement.js";

/**
 * What the schema of a body says of each field of its class: must it be sent, may it, or can't it. Follows the fields
 * that are sent into the classes that come with them.
 */
export function claimBody(
  schema: SpecNode,
  at: string,
  reading: Reading,
  isOurs = false,
  trail: readonly string[] = [],
): void {
  const { classes, claim, locate } = reading;
  const className = classes.className(schema);
  const classSchema = classes.classSchema(schema);
  if (className === undefined || !classSchema || trail.includes(className)) return;
  locate(at, schema);
  schema.take("x-body-of");
  const properties = propertiesOf(schema, claimObject(reading));
  const required = requiredOf(schema);
  const ofClass = propertiesOf(classSchema, claimObject(reading));
  const exceptions = schema.get("x-body-exceptions");
  const excepted = new Set(exceptions?.members().map(({ key }) => key));

  for (const key of new Set([...ofClass.keys(), ...properties.keys(), ...required.keys(), ...excepted])) {
    const subject = `${at} ${key}`;
    const places = properties.get(key) ?? [];
    const view = places.length > 0 ? new SchemaView(places, classes) : undefined;
    const access = view?.takeAccess();
    const writable = view !== undefined && access !== "R" && access !== "neither";
    const sent: Sent = required.has(key) ? "required" : writable ? "optional" : "left out";
    // A field that the page calls read-only may be sent where its property says why.
    const isReadOnly = new SchemaView(ofClass.get(key) ?? [], classes).takeAccess() === "R";
    const mayDepart = isReadOnly && isMarked(...places);
    const node = excepted.has(key) ? exceptions!.get(key)! : (required.get(key) ?? places[0] ?? schema);
    claim(subject, "sent in bodies", sent, node, {
      ours: isOurs || mayDepart || isAdded(...places),
      ...(excepted.has(key) ? { departs: "declared" } : mayDepart ? { departs: "allowed" } : {}),
    });
    if (!view || sent === "left out") continue;
    locate(subject, places[0]!);
    if (required.has(key) && !writable) claim(subject, "access", access, places[0]!);
    const departs = isOurs || (mayDepart && isReadOnly);
    // What the body's field shares with the class's is claimed there.
    const known = new Set(ofClass.get(key)?.map(({ value }) => value));
    if (!places.every(({ value }) => known.has(value)))
      claimField(`${className}.${key}`, view, reading, departs || isAdded(...places));
    const items = view.items();
    const inner = items ? new SchemaView(items, classes).classNode : view.classNode;
    if (inner) claimBody(inner, itemsOf(subject, items !== undefined), reading, departs, [...trail, className]);
  }
  if (exceptions && !isContainer(exceptions.value)) claim(at, "sent in bodies", exceptions.value, exceptions);
}
