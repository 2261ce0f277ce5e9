import { claimField, claimObject, isOnPage } from "./class-claims.js";
import { isAdded } from "./marks.js";
import { itemsOf } from "./page-statements.js";
import type { Reading } from "./reading.js";
import { propertiesOf, requiredOf, SchemaView } from "./schema-view.js";
import type { SpecNode } from "./spec-node.js";
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
    if (ofClass.has(key) && !isOnPage(key, classSchema, reading.api)) continue;
    const subject = `${at} ${key}`;
    const places = properties.get(key) ?? [];
    const view = new SchemaView(places, classes, false);
    const access = view.takeAccess();
    const isWritable = places.length > 0 && access !== "R" && access !== "neither";
    const sent: Sent = isWritable ? (required.has(key) ? "required" : "optional") : "left out";
    const node = (excepted.has(key) ? exceptions?.get(key) : required.get(key)) ?? places[0] ?? schema;
    const ours = isOurs || isAdded(...places);
    claim(subject, "sent in bodies", sent, node, { ours, departs: excepted.has(key) });
    if (!isWritable) {
      if (required.has(key)) claim(subject, "required", "what nobody can send", node);
      continue;
    }
    locate(subject, places[0]!);
    // What the body shares with the class's schema is claimed there.
    const known = new Set(ofClass.get(key)?.map(({ value }) => value));
    if (!places.every(({ value }) => known.has(value)))
      claimField(`${className}.${key}`, view, reading, { ours, repeats: true });
    const items = view.items();
    const inner = items ? new SchemaView(items, classes).classNode : view.classNode;
    // An exception speaks for what comes with the field, too.
    const isInnerOurs = ours || excepted.has(key);
    if (inner) claimBody(inner, itemsOf(subject, items !== undefined), reading, isInnerOurs, [...trail, className]);
  }
}
