import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundleApi } from "./bundle.js";
import { readManifest } from "./manifest.js";

/**
 * What Lagerkoll's specs promise beside the facts of the pages, which `npm run specs:check` holds them against: what the
 * clients and the sandbox rely on in every operation and every schema.
 */

type Json = { readonly [key: string]: unknown };

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly source: Json;
}

/** Does a place, written by a machine, still await the person who names and describes it? */
const awaitsReview = (node: unknown) => (node as Json)["x-review"] === true;

// A first draft as a whole is held against its page alone.
const apis = readManifest()
  .filter(({ name }) => name.startsWith("lagerkoll-"))
  .filter(({ directory, root }) => !awaitsReview(parse(readFileSync(join(directory, root), "utf8"))));

describe.each(apis.map((api) => ({ name: api.name, api })))("$name", ({ name, api }) => {
  let document: Json;
  let operations: Operation[];

  beforeAll(async () => {
    document = (await bundleApi(api)).document as unknown as Json;
    operations = Object.values(document.paths as Json).flatMap((item) =>
      Object.entries(item as Json).map(([method, source]) => ({
        id: String((source as Json).operationId),
        method: method.toUpperCase(),
        source: source as Json,
      })),
    );
  });

  it("answers 429 with Retry-After and every failure with the error, on each operation", () => {
    for (const { id, source } of operations) {
      const responses = source.responses as Json;
      const refused = follow(responses["429"]);
      expect(refused.headers, id).toHaveProperty("Retry-After");
      expect(jsonSchema(refused), id).toEqual(jsonSchema(follow(responses.default)));
    }
  });

  it("takes either way of authentication", () => {
    expect(document.security).toEqual([
      { api_key: [], store: [] },
      { user_id: [], user_token: [], store: [] },
    ]);
    expect(operations.filter(({ source }) => "security" in source)).toEqual([]);
  });

  it("has an example of each body and each JSON answer", () => {
    const written = operations.filter(({ source }) => !awaitsReview(source));
    const contents = written.flatMap(({ id, source }) => [
      [`${id} body`, (source.requestBody as Json | undefined)?.content],
      [`${id} answer`, follow((source.responses as Json)["200"]).content],
    ]);
    for (const [where, content] of contents) {
      const json = (content as Json | undefined)?.["application/json"];
      if (json) expect(json, String(where)).toHaveProperty("example");
    }
  });

  it("keeps enums open where answers lead to them, and closed where only requests do", () => {
    const answered = new Set<unknown>();
    const sent = new Set<unknown>();
    for (const { source } of operations) {
      for (const response of Object.values(source.responses as Json)) collectEnums(response, answered);
      collectEnums(source.parameters, sent);
      collectEnums(source.requestBody, sent);
    }
    const isOpen = (schema: unknown) => (schema as Json)["x-open-enum"] === true;
    expect([...answered].filter((schema) => !isOpen(schema))).toEqual([]);
    expect([...sent].filter((schema) => !answered.has(schema) && isOpen(schema))).toEqual([]);
  });

  it("names and describes each number of an enum", () => {
    const enums = new Set<unknown>();
    collectEnums(document, enums);
    for (const schema of enums as Set<Json>) {
      const values = schema.enum as unknown[];
      if (schema["x-enum-varnames"]) {
        expect(new Set(schema["x-enum-varnames"] as string[]).size).toBe(values.length);
        if (!awaitsReview(schema)) expect(schema["x-enum-descriptions"]).toHaveLength(values.length);
      }
    }
    const codes = components(document, "schemas")[`${namesOfErrors[name]}ErrorCode`] as Json;
    expect(codes["x-enum-varnames"]).toContain("TOO_MANY_REQUESTS");
  });

  it("says what each operation, parameter, schema and property is", () => {
    expect(undescribed(document, "")).toEqual([]);
    for (const { id, source } of operations) expect(source.summary, id).toMatch(/^[A-Z].*[^.]$/);
  });

  it("gives a reason for each guess", () => {
    const guesses: Json[] = [];
    visit(document, (node) => guesses.push(...([node["x-assumption"] ?? []].flat() as Json[])));
    expect(guesses.length).toBeGreaterThan(0);
    for (const guess of guesses) expect(guess).toMatchObject({ claim: expect.any(String), why: expect.any(String) });
  });

  it("lets only what sets values be repeated", () => {
    const departing = operations.filter(({ source }) => source["x-retry-safe"]);
    expect(departing.map(({ id }) => id).sort()).toEqual(repeatable[name] ?? []);
    for (const { source } of departing) expect(source["x-retry-safe"]).toEqual({ safe: true, why: expect.any(String) });
  });

  it("makes no method of what has an undocumented body", () => {
    const withoutMethod = operations.filter(({ source }) => source["x-method"] === false);
    expect(withoutMethod.map(({ id }) => id).sort()).toEqual(pathOnly[name] ?? []);
  });

  /** What a value is, or what it refers to within the document. */
  function follow(value: unknown): Json {
    const reference = (value as Json | undefined)?.$ref;
    if (typeof reference !== "string") return value as Json;
    return follow(
      reference
        .split("/")
        .slice(1)
        .reduce<unknown>((node, key) => (node as Json)[unescaped(key)], document),
    );
  }

  function jsonSchema(response: Json): unknown {
    return ((response.content as Json)["application/json"] as Json).schema;
  }

  /** All schemas with an `enum` that a part of the document leads to. */
  function collectEnums(part: unknown, found: Set<unknown>, seen = new Set<unknown>()): void {
    if (typeof part !== "object" || part === null || seen.has(part)) return;
    seen.add(part);
    if (Array.isArray((part as Json).enum)) found.add(part);
    if ("$ref" in part) collectEnums(follow(part), found, seen);
    for (const [key, child] of Object.entries(part)) if (key !== "example") collectEnums(child, found, seen);
  }
});

const namesOfErrors: Record<string, string> = {
  "lagerkoll-customer-orders": "CustomerOrders",
  "lagerkoll-suppliers": "Suppliers",
  "lagerkoll-interpreter": "Interpreter",
};

const repeatable: Record<string, string[]> = { "lagerkoll-suppliers": ["deleteSupplier", "updateSupplier"] };

const pathOnly: Record<string, string[]> = {
  "lagerkoll-customer-orders": ["invoiceCustomerOrders", "markCustomerOrdersReadyForPacking", "sendCustomerOrders"],
};

function components(document: Json, kind: string): Json {
  return (document.components as Json)[kind] as Json;
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function visit(value: unknown, see: (node: Json) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) see(value as Json);
  for (const [key, child] of Object.entries(value)) if (key !== "example") visit(child, see);
}

/** Parameters, schemas and properties without a description of their own or of what they refer to. */
function undescribed(document: Json, at: string): string[] {
  const missing: string[] = [];
  const isSilent = (node: Json) => !node.description && !node.$ref && !awaitsReview(node);
  for (const [name, schema] of Object.entries(components(document, "schemas") as Record<string, Json>)) {
    if (isSilent(schema)) missing.push(`${at}${name}`);
    if (awaitsReview(schema) && !schema.description) continue;
    for (const [key, property] of Object.entries((schema.properties ?? {}) as Record<string, Json>))
      if (isSilent(property)) missing.push(`${name}.${key}`);
  }
  // The parameters of a new operation await review with it.
  const known = (item: unknown) => Object.values(item as Json).filter((operation) => !awaitsReview(operation));
  visit(Object.values(document.paths as Json).map(known), (node) => {
    if (typeof node.in === "string" && isSilent(node)) missing.push(String(node.name));
  });
  return missing;
}
