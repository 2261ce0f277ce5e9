import { isObject, type Json } from "../../gks/fragments.js";
import { type Drift, difference, docsOnly } from "../drift.js";
import { compareOperations } from "./compare-operations.js";
import { compareSchema, sameShape, text, typeText } from "./compare-schemas.js";
import { compareSecuritySchemes } from "./compare-security.js";
import { each } from "./each.js";
import { asObject, at, schemaUse } from "./schema-use.js";

/** What differs between two captures of the OpenAPI document that Simutek publishes. Order makes no difference. */
export function compareDocuments(was: Json, published: Json): Drift[] {
  const names = renamedSchemas(was, published);
  const now = withOldNames(published, names);
  const use = schemaUse(was, now);
  const [before, after] = [asObject(at(was, "components")), asObject(at(now, "components"))];
  return [
    ...["openapi", "info", "tags", "externalDocs"].flatMap((key) => compareValue(key, was[key], now[key])),
    ...["servers"].flatMap((key) => difference("base-url", key, text(was[key]), text(now[key]))),
    ...difference("security", "security", text(was.security), text(now.security), {
      added: "breaking",
      removed: "additive",
      changed: "breaking",
    }),
    ...compareSecuritySchemes(asObject(before.securitySchemes), asObject(after.securitySchemes)),
    ...compareOperations(asObject(was.paths), asObject(now.paths)),
    ...[...names].map(([now, was]): Drift => ({ kind: "schema-renamed", at: was, was, now, impact: "breaking" })),
    ...each(before.schemas, after.schemas, (name, one, two) => {
      if (!isObject(one) || !isObject(two))
        return difference(
          "schema",
          name,
          one === undefined ? undefined : typeText(one),
          two === undefined ? undefined : typeText(two),
        );
      return compareSchema({ at: name, use: use(name), type: "schema", default: "field-default" }, one, two);
    }),
    ...each(before, after, (name, one, two) =>
      name === "schemas" || name === "securitySchemes" ? [] : difference("document", name, text(one), text(two)),
    ),
    ...each(was, now, (name, one, two) => (known.has(name) ? [] : difference("document", name, text(one), text(two)))),
  ];
}

const known = new Set(["openapi", "info", "tags", "externalDocs", "servers", "security", "paths", "components"]);

/** Values that no code depends on: each member of an object for itself. */
function compareValue(at: string, was: unknown, now: unknown): Drift[] {
  if (isObject(was) && isObject(now))
    return each(was, now, (name, one, two) => compareValue(`${at}.${name}`, one, two));
  const subject = /\.(?:title|description)$/.test(at) ? "text" : "document";
  return difference(subject, at, text(was), text(now), docsOnly);
}

/** New names of schemas to old ones: those that are the only two left with the same shape. */
function renamedSchemas(was: Json, now: Json): Map<string, string> {
  const [before, after] = [asObject(at(was, "components", "schemas")), asObject(at(now, "components", "schemas"))];
  const gone = Object.keys(before).filter((name) => !(name in after));
  const come = Object.keys(after).filter((name) => !(name in before));
  const pairs = gone.flatMap((name) => {
    const same = come.filter((candidate) => sameShape(before[name], after[candidate]));
    const rivals = gone.filter((candidate) => sameShape(before[candidate], before[name]));
    return same.length === 1 && rivals.length === 1 ? [[same[0]!, name] as const] : [];
  });
  return new Map(pairs);
}

/** The document with schemas under the names that they had, so that a new name is told once and not wherever it is used. */
function withOldNames(document: Json, names: ReadonlyMap<string, string>): Json {
  if (names.size === 0) return document;
  const prefix = "#/components/schemas/";
  const translate = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => translate(item, path));
    if (typeof value === "string" && value.startsWith(prefix)) {
      return prefix + (names.get(value.slice(prefix.length)) ?? value.slice(prefix.length));
    }
    if (!isObject(value)) return value;
    const isSchemas = path.length === 2 && path[0] === "components" && path[1] === "schemas";
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        isSchemas ? (names.get(key) ?? key) : key,
        translate(child, [...path, key]),
      ]),
    );
  };
  return translate(document, []) as Json;
}
