import type { GksPage, GksSection, Json } from "./gks-page.js";

/** A page in the form of Simutek's, about crates and shelves: written for the tests. */

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = (description: string) => ({ type: "string", description });
const maybe = { type: "string", nullable: true };

const schemas: Readonly<Record<string, object>> = {
  Crate: {
    required: ["label", "size", "shelf", "tags"],
    type: "object",
    properties: {
      label: { minLength: 1, ...text("What is written on the lid.") },
      size: reference("Size"),
      shelf: { anyOf: [{ type: "null" }, reference("Shelf")], nullable: true },
      tags: { type: "array", items: reference("Tag") },
      weight: { type: "number", format: "double", description: "In kilograms." },
      packed: { type: "string", format: "date-time", nullable: true },
      isFragile: { type: "boolean", nullable: true },
      count: { type: "integer", format: "int32" },
      remark: maybe,
      isEmpty: { type: "boolean", readOnly: true },
    },
    additionalProperties: false,
  },
  Size: {
    required: ["width", "height"],
    type: "object",
    properties: { width: { type: "integer", format: "int32" }, height: { type: "integer", format: "int32" } },
    additionalProperties: false,
  },
  Shelf: {
    required: ["row", "place"],
    type: "object",
    properties: { row: text("Counted from the door."), place: { type: "string", maxLength: 4 }, keeper: maybe },
    additionalProperties: false,
  },
  Tag: {
    required: ["word"],
    type: "object",
    properties: { word: { type: "string" }, colour: maybe },
    additionalProperties: false,
  },
  CratePage: {
    required: ["page", "crates"],
    type: "object",
    properties: { page: { type: "integer", format: "int32" }, crates: { type: "array", items: reference("Crate") } },
    additionalProperties: false,
  },
  Problem: {
    required: ["title", "errors"],
    type: "object",
    properties: {
      title: maybe,
      errors: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
    },
    additionalProperties: {},
  },
};

const root = {
  openapi: "3.0.4",
  info: { title: "GKS Crates API", version: "1.0" },
};

const security = {
  security: [{ oauth2: [] }],
  components: {
    securitySchemes: {
      oauth2: {
        type: "oauth2",
        flows: { password: { tokenUrl: "https://id.crates.test/token", scopes: { crates: "" } } },
      },
    },
  },
};

function operation(method: string, path: string, names: readonly string[], content: object): GksSection {
  const needed = Object.fromEntries(names.map((name) => [name, schemas[name]]));
  const document = {
    ...root,
    security: security.security,
    components: { ...security.components, schemas: needed },
    paths: { [path]: { [method.toLowerCase()]: { tags: ["Crates"], ...content } } },
  };
  return { heading: `## ${method} ${path}`, prose: "\n> One of three.\n\n", document: document as unknown as Json };
}

function object(name: string): GksSection {
  const document = {
    ...root,
    components: {
      schemas: {
        [name]: schemas[name],
        ...Object.fromEntries(namesIn(schemas[name]).map((inner) => [inner, schemas[inner]])),
      },
    },
  };
  return { heading: `## The ${name} object`, prose: "\n", document: document as unknown as Json };
}

function namesIn(value: unknown): string[] {
  const names = [...JSON.stringify(value).matchAll(/schemas\/(\w+)"/g)].map(([, name]) => name!);
  return [...new Set(names.flatMap((name) => [name, ...namesIn(schemas[name])]))];
}

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const refused = { description: "Something is missing.", ...json(reference("Problem")) };

export const inventedGksPage: GksPage = {
  sections: [
    { heading: "# API", prose: "\n" },
    { heading: "## Introduction", prose: "\nCrates are put on shelves.\n\n" },
    {
      heading: "## Tokens",
      prose: [
        "",
        "Ask for a token first.",
        "",
        "```bash",
        "curl 'https://id.crates.test/token' --data-urlencode 'grant_type=client_credentials'",
        "```",
        "",
        "```javascript",
        "const data = { grant_type: 'client_credentials' };",
        "await post('https://id.crates.test/token', data);",
        "```",
        "",
        "",
      ].join("\n"),
    },
    {
      heading: "## Headers",
      prose: [
        "",
        "| Key           | Value            | Description     |",
        "| ------------- | ---------------- | --------------- |",
        "| Authorization | Bearer eyJ...    | Your own token. |",
        "| Content-Type  | application/json |                 |",
        "",
        "",
      ].join("\n"),
    },
    operation("GET", "/crates", ["CratePage", "Crate", "Size", "Shelf", "Tag", "Problem"], {
      summary: "Lists crates.",
      parameters: [
        { name: "label", in: "query", description: "Part of a label.", schema: { type: "string" } },
        { name: "page", in: "query", description: "From 1.", schema: { type: "integer", format: "int32", default: 1 } },
      ],
      responses: {
        200: { description: "OK", ...json(reference("CratePage")) },
        400: refused,
        500: { description: "Oh." },
      },
    }),
    operation("GET", "/crates/{label}", ["Crate", "Size", "Shelf", "Tag", "Problem"], {
      summary: "Finds a crate.",
      parameters: [
        { name: "label", in: "path", description: "Its label.", required: true, schema: { type: "string" } },
      ],
      responses: { 200: { description: "Found.", ...json(reference("Crate")) }, 404: refused },
    }),
    operation("POST", "/crates", ["Crate", "Size", "Shelf", "Tag", "Problem"], {
      summary: "Adds a crate.",
      requestBody: json(reference("Crate")),
      responses: { 200: { description: "Added." }, 400: refused },
    }),
    object("Crate"),
    object("Size"),
    object("Shelf"),
    object("Tag"),
  ],
};
