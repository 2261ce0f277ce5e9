import { isAdded } from "./marks.js";
import type { Reading } from "./reading.js";
import { propertiesOf, SchemaView } from "./schema-view.js";
import { isContainer, type SpecNode } from "./spec-node.js";
import type { Claim } from "./statement.js";

/** What the schemas of the page's classes say. */
export function claimClasses(reading: Reading): void {
  const { classes, root, claim, locate } = reading;
  const components = root.at("components", "schemas");
  if (components) locate("classes", components);
  for (const [name, schema] of classes.byName) claimClass(name, schema, reading);
  for (const schema of classes.doubles)
    claim(String(classes.className(schema)), "other places", `the schema ${schema.key}`, schema);
}

function claimClass(name: string, schema: SpecNode, reading: Reading): void {
  const { api, classes, claim, locate } = reading;
  locate(name, schema);
  claim(name, "exists", "", schema);
  const source = schema.at("x-source", api)!;
  source.take("class");
  const rows = source.get("rows");
  for (const row of rows?.members() ?? []) claim(`${name}.${row.key}`, "hashes", rows!.take(row.key), row);

  for (const [key, places] of propertiesOf(schema, claimObject(reading))) {
    if (!isOnPage(key, schema, api)) continue;
    const subject = `${name}.${key}`;
    const view = new SchemaView(places, classes);
    const ours = { ours: isAdded(...view.nodes) };
    locate(subject, places[0]!);
    claim(subject, "exists", "", places[0]!, ours);
    claim(subject, "access", view.takeAccess(), places[0]!, ours);
    const mandatory = view.take("x-mandatory");
    if (mandatory !== undefined)
      claim(
        subject,
        "mandatory",
        Array.isArray(mandatory) ? [...mandatory].sort() : mandatory,
        view.place("x-mandatory"),
      );
    claimField(subject, view, reading, ours);
  }
}

/** What a property says of its values, in a class's schema or in a body's. */
export function claimField(
  subject: string,
  view: SchemaView,
  { claim }: Reading,
  more: Pick<Claim, "ours" | "repeats">,
): void {
  claim(subject, "type", view.takeType(), view.place("type"), more);
  const items = view.takeItems();
  if (items !== undefined) claim(subject, "items", items, view.place("items"), more);
  view.claimValues((aspect, value, node, ours) =>
    claim(subject, aspect, value, node, { ...more, ours: ours || more.ours === true }),
  );
}

/** Where several pages describe a class, a field is on those that have a row of it. */
export function isOnPage(field: string, schema: SpecNode, api: string): boolean {
  const sources = schema.get("x-source")?.members() ?? [];
  const withRow = sources.filter((source) => source.at("rows", field));
  return withRow.length === 0 || withRow.some((source) => source.key === api);
}

/** Each part of a class's schema must say that it is an object. */
export function claimObject({ claim }: Reading): (part: SpecNode) => void {
  return (part) => {
    const type = part.take("type");
    if (type !== "object" && isContainer(part.value))
      claim(`the schema ${part.key}`, "type", type ?? "missing, and should be object", part, { ours: isAdded(part) });
  };
}
