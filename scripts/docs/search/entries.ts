import type { OperationModel } from "../../generate/model.js";
import type { Schema } from "../../generate/openapi.js";
import { lookUp } from "../../generate/pointer.js";
import { fieldAnchor, operationAnchor, parameterAnchor, schemaAnchor } from "../links.js";
import { shortTitle } from "../pages/layout.js";
import type { SiteApi } from "../site-api.js";
import type { GlossaryEntry } from "./glossary.js";
import type { Entry } from "./index-options.js";

type Found = Omit<Entry, "id" | "api">;

/** All that can be searched for, in the order of the specs. */
export function searchEntries(apis: readonly SiteApi[], glossary: readonly GlossaryEntry[]): Entry[] {
  const found = apis.flatMap((api) => {
    const name = shortTitle(api);
    const words = glossary.filter((entry) => entry.api === api.name);
    const entries = [
      ...words.map((entry) => glossaryEntry(entry, api)),
      ...api.model.operations.map((operation) => operationEntry(operation, api)),
      ...parameterEntries(api),
      ...schemaEntries(api),
    ];
    return entries.map((entry) => ({ ...entry, api: name }));
  });
  return found.map((entry, id) => ({ id, ...entry }));
}

function glossaryEntry({ swedish, english, operation }: GlossaryEntry, api: SiteApi): Found {
  const summary = api.model.operations.find(({ id }) => id === operation)?.source.summary ?? "";
  return {
    kind: "Swedish",
    title: `${swedish}: ${english}`,
    names: "",
    text: summary,
    url: url(api, operationAnchor(operation)),
  };
}

function operationEntry({ id, method, path, source }: OperationModel, api: SiteApi): Found {
  return {
    kind: "operation",
    title: source.summary ?? id,
    names: `${id} ${method} ${path}`,
    text: `${id} · ${method} ${path}`,
    url: url(api, operationAnchor(id)),
  };
}

/** One per name and place; it leads to the first operation that takes it. */
function parameterEntries(api: SiteApi): Found[] {
  const takers = new Map<string, { operations: OperationModel[]; place: string; name: string; description: string }>();
  for (const operation of api.model.operations) {
    for (const { name, in: place, description = "" } of operation.parameters) {
      const key = `${place} ${name}`;
      const known = takers.get(key) ?? { operations: [], place, name, description };
      known.operations.push(operation);
      takers.set(key, known);
    }
  }
  return [...takers.values()].map(({ operations, place, name, description }) => ({
    kind: "parameter",
    title: name,
    names: "",
    text: `${place} of ${listed(operations.map(({ id }) => id))}. ${description}`,
    url: url(api, parameterAnchor(operations[0]!.id, place, name)),
  }));
}

function schemaEntries(api: SiteApi): Found[] {
  const schemas = Object.entries(api.document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    typeof schema === "object" ? [{ name, schema }] : [],
  );
  const parts = new Set(schemas.flatMap(({ schema }) => (schema.allOf ?? []).map(refName)));
  return schemas.flatMap(({ name, schema }) => {
    // What only others are made of has nothing that isn't found there.
    if (parts.has(name) && name.endsWith("Fields")) return [];
    const own: Found = {
      kind: "schema",
      title: name,
      names: "",
      text: firstSentence(schema.description ?? ""),
      url: url(api, schemaAnchor(name)),
    };
    return [own, ...fieldEntries(name, schema, api), ...valueEntries(name, schema, api)];
  });
}

/** The fields of a schema; of a body only those that what it is a body for doesn't have. */
function fieldEntries(name: string, schema: Schema, api: SiteApi): Found[] {
  const base = schema["x-body-of"];
  const known = base === undefined ? {} : properties({ $ref: `#/components/schemas/${base}` }, api);
  return Object.entries(properties(schema, api))
    .filter(([field]) => !Object.hasOwn(known, field))
    .map(([field, property]) => ({
      kind: "field",
      title: field,
      names: `${name}.${field}`,
      text: `field of ${name}. ${firstSentence(typeof property === "object" ? (property.description ?? "") : "")}`,
      url: url(api, fieldAnchor(name, field)),
    }));
}

function valueEntries(name: string, schema: Schema, api: SiteApi): Found[] {
  const names = schema["x-enum-varnames"];
  if (!names) return [];
  return (schema.enum ?? []).map((value, i) => ({
    kind: name.endsWith("ErrorCode") ? "error code" : "value",
    title: `${value} ${names[i]}`,
    names: "",
    text: `${name}. ${schema["x-enum-descriptions"]?.[i] ?? ""}`,
    url: url(api, schemaAnchor(name)),
  }));
}

function properties(schema: Schema | boolean, api: SiteApi): Record<string, Schema | boolean> {
  if (typeof schema !== "object") return {};
  const target =
    schema.$ref === undefined ? undefined : (lookUp(api.document, schema.$ref) as Schema | boolean | undefined);
  return Object.assign(
    {},
    target === undefined ? {} : properties(target, api),
    ...(schema.allOf ?? []).map((part) => properties(part, api)),
    schema.properties,
  );
}

function refName(schema: Schema | boolean): string | undefined {
  return typeof schema === "object" ? schema.$ref?.split("/").at(-1) : undefined;
}

function url(api: SiteApi, anchor: string): string {
  return `${api.name}/index.html${anchor}`;
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(", ");
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
