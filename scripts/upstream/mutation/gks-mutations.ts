import { type GksPage, type GksSection, type Json, titleOf } from "./gks-page.js";
import type { Edit, Expected, Mutation } from "./mutation.js";
import type { Random } from "./random.js";

type GksEdit = Edit<GksPage>;
type GksMutation = Mutation<GksPage>;

/** Every edit that makes sense somewhere on Simutek's page, in an order that the seed decides. */
export function* gksMutations(page: GksPage, random: Random): Generator<GksMutation> {
  const edits = [
    ...documentEdits(page),
    ...proseEdits(page),
    ...schemaNames(page).flatMap((name) => schemaEdits(page, name)),
    ...page.sections.filter(({ document }) => document?.paths).flatMap((section) => operationEdits(page, section)),
  ];
  for (const edit of random.shuffled(edits)) {
    const mutation = edit();
    if (mutation) yield mutation;
  }
}

/** A copy in which no part stands in two places. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The page with every part of the document edited; the edit says of which parts it is. */
function everywhere(page: GksPage, edit: (document: Json) => void): GksPage {
  return {
    sections: page.sections.map((section) => {
      if (!section.document) return section;
      const document = copy(section.document);
      edit(document);
      return { ...section, document };
    }),
  };
}

function replaced(page: GksPage, section: GksSection, by: readonly GksSection[]): GksPage {
  return { sections: page.sections.flatMap((other) => (other === section ? by : [other])) };
}

// The document as a whole

function documentEdits(page: GksPage): GksEdit[] {
  const edit =
    (change: (document: Json) => void, ...expected: Expected[]): GksEdit =>
    () => ({ page: everywhere(page, change), expected });
  const scheme = (change: (scheme: Json, name: string) => void) => (document: Json) => {
    for (const [name, value] of Object.entries(document.components?.securitySchemes ?? {})) change(value as Json, name);
  };
  const flow = (change: (flow: Json) => void) =>
    scheme(({ flows }) => change(Object.values(flows as object)[0] as Json));
  const json = (value: unknown) => value as Json;
  const { flows } = page.sections.find(({ document }) => document?.security)!.document!.components!.securitySchemes!
    .oauth2!;
  const scope = Object.keys((Object.values(flows as object)[0] as Json).scopes as object)[0]!;
  return [
    edit(
      (document) => {
        document.info!.version = json("2.0");
      },
      { kind: "document-changed", at: "info.version", now: "2.0" },
    ),
    edit(
      (document) => {
        document.info!.title = json("GKS API");
      },
      { kind: "text-changed", at: "info.title" },
    ),
    edit(
      (document) => {
        document.info!.description = json("All of it.");
      },
      { kind: "text-added", at: "info.description" },
    ),
    edit(
      (document) => {
        document.openapi = json("3.0.1");
      },
      { kind: "document-changed", at: "openapi" },
    ),
    edit(
      (document) => {
        document.servers = json([{ url: "https://gks.example.test" }]);
      },
      { kind: "base-url-added", at: "servers" },
    ),
    edit(
      (document) => {
        document["x-beta"] = json(true);
      },
      { kind: "document-added", at: "x-beta" },
    ),
    edit(
      (document) => {
        if (document.security) document.security = json([{ oauth2: [scope] }]);
      },
      { kind: "security-changed", at: "security" },
    ),
    edit(
      (document) => {
        delete document.security;
      },
      { kind: "security-removed", at: "security" },
    ),
    edit(
      flow((one) => {
        one.tokenUrl = json("https://id.example.test/token");
      }),
      { kind: "token-url-changed", at: "oauth2", now: "https://id.example.test/token" },
    ),
    edit(
      flow((one) => {
        one.scopes!["gks-write"] = json("");
      }),
      { kind: "scope-added", at: "scope gks-write", was: null },
    ),
    edit(
      flow((one) => {
        one.scopes = json({});
      }),
      { kind: "scope-removed", at: `scope ${scope}`, now: null },
    ),
    edit(
      flow((one) => {
        one.scopes = json({ [scope]: "All" });
      }),
      { kind: "text-changed", at: `scope ${scope}` },
    ),
    edit(
      flow((one) => {
        one.refreshUrl = json("/refresh");
      }),
      { kind: "security-added", at: "oauth2 refreshUrl" },
    ),
    edit(
      scheme((one) => {
        one.flows = json({ clientCredentials: Object.values(one.flows as object)[0] });
      }),
      { kind: "grant-changed", at: "oauth2", was: "password", now: "clientCredentials" },
    ),
    edit(
      scheme((one) => {
        one.flows!.clientCredentials = copy(Object.values(one.flows as object)[0]);
      }),
      { kind: "grant-added", at: "oauth2", now: "clientCredentials" },
    ),
    edit(
      scheme((one) => {
        one.type = json("openIdConnect");
      }),
      { kind: "security-changed", at: "oauth2 type" },
    ),
    edit(
      (document) => {
        if (document.components?.securitySchemes)
          document.components.securitySchemes.apiKey = json({ type: "apiKey", in: "header", name: "x-key" });
      },
      { kind: "security-added", at: "apiKey" },
    ),
  ];
}

// Prose

function proseEdits(page: GksPage): GksEdit[] {
  const words = "Innan du börjar: läs villkoren.";
  const everyProse =
    (from: string | RegExp, to: string, ...expected: Expected[]): GksEdit =>
    () => {
      const sections = page.sections.map((section) => ({ ...section, prose: section.prose.replaceAll(from, to) }));
      const isSame = sections.every(({ prose }, index) => prose === page.sections[index]?.prose);
      return isSame ? undefined : { page: { sections }, expected };
    };
  const place = (section: GksSection) =>
    /^[A-Z]+ \//.test(titleOf(section)) ? titleOf(section) : `section ${titleOf(section)}`;
  return [
    everyProse("client_credentials", "password", {
      kind: "grant-changed",
      at: "token request",
      was: "client_credentials",
      now: "password",
    }),
    everyProse("'grant_type=client_credentials'", "'grant_type=implicit'", {
      kind: "grant-changed",
      at: "token request",
      now: "client_credentials, implicit",
    }),
    everyProse(/https:\/\/id\.[\w./]+/g, "https://login.example.test/token", {
      kind: "token-url-changed",
      at: "token request",
      now: "https://login.example.test/token",
    }),
    everyProse(/^(\| Content-Type +\|) application\/json \|/gm, "$1 text/json |", {
      kind: "media-type-changed",
      at: "header Content-Type",
      now: "text/json",
    }),
    everyProse("| Bearer eyJ...", "| Basic eyJ...", {
      kind: "auth-header-changed",
      at: "header Authorization",
      was: "Bearer",
      now: "Basic",
    }),
    everyProse(
      "| Authorization | Bearer",
      "| X-Token | Bearer",
      { kind: "auth-header-removed", at: "header Authorization" },
      { kind: "auth-header-added", at: "header X-Token" },
      { kind: "text-changed", at: "section Headers" },
    ),
    ...page.sections.flatMap((section): GksEdit[] => {
      if (section.heading === "") return [];
      const isPart = section.document !== undefined;
      return [
        () => ({
          page: replaced(page, section, [{ ...section, prose: `${section.prose}\n${words}\n\n` }]),
          expected: [{ kind: "text-changed", at: place(section) }],
        }),
        () => ({
          page: replaced(page, section, [{ heading: "## Nyheter", prose: `\n${words}\n\n` }, section]),
          expected: [{ kind: "text-added", at: "section Nyheter" }],
        }),
        () =>
          isPart || /Token|grant_type|\| Key/.test(section.prose)
            ? undefined
            : { page: replaced(page, section, []), expected: [{ kind: "text-removed", at: place(section) }] },
      ];
    }),
  ];
}

// Schemas

function schemaNames(page: GksPage): string[] {
  return [...new Set(page.sections.flatMap(({ document }) => Object.keys(document?.components?.schemas ?? {})))].sort();
}

function schemaOf(page: GksPage, name: string): Json {
  const found = page.sections.map(({ document }) => document?.components?.schemas?.[name]).find((schema) => schema);
  if (!found) throw new Error(`no schema ${name}`);
  return found as Json;
}

function schemaEdits(page: GksPage, name: string): GksEdit[] {
  const schema = schemaOf(page, name);
  const edit =
    (change: (schema: Json) => void, ...expected: Expected[]): GksEdit =>
    () => ({
      page: everywhere(page, (document) => {
        const found = document.components?.schemas?.[name];
        if (found) change(found as Json);
      }),
      expected,
    });
  const json = (value: unknown) => value as Json;
  const renamed = `${name}V2`;
  const isSame = schemaNames(page).some((other) => other !== name && shape(schemaOf(page, other)) === shape(schema));
  return [
    () => ({
      page: {
        sections: [
          ...page.sections,
          {
            heading: `## The New${name} object`,
            prose: "\n",
            document: json({
              openapi: "3.0.4",
              info: copy(page.sections.find(({ document }) => document)?.document?.info),
              components: { schemas: { [`New${name}`]: { type: "object", properties: { code: { type: "string" } } } } },
            }),
          },
        ],
      },
      expected: [{ kind: "schema-added", at: `New${name}`, was: null }],
    }),
    () => {
      if (isSame) return undefined;
      const text = (value: string) =>
        value.replaceAll(`"${name}":{`, `"${renamed}":{`).replaceAll(`schemas/${name}"`, `schemas/${renamed}"`);
      const sections = page.sections.map((section) => ({
        ...section,
        heading: section.heading.replace(`The ${name} object`, `The ${renamed} object`),
        ...(section.document ? { document: JSON.parse(text(JSON.stringify(section.document))) as Json } : {}),
      }));
      return { page: { sections }, expected: [{ kind: "schema-renamed", at: name, was: name, now: renamed }] };
    },
    ...(schema.additionalProperties === (false as unknown)
      ? [
          edit(
            (one) => {
              one.additionalProperties = json(true);
            },
            { kind: "constraint-changed", at: name },
          ),
          edit(
            (one) => {
              delete one.additionalProperties;
            },
            { kind: "constraint-removed", at: name },
          ),
        ]
      : []),
    edit(
      (one) => {
        one.description = json("In short.");
      },
      { kind: schema.description ? "text-changed" : "text-added", at: name },
    ),
    edit(
      (one) => {
        one["x-order"] = json(1);
      },
      { kind: "document-added", at: `${name} x-order` },
    ),
    ...(schema.discriminator
      ? [
          edit(
            (one) => {
              one.discriminator!.propertyName = json("kind");
            },
            { kind: "document-changed", at: `${name} discriminator` },
          ),
        ]
      : []),
    ...(schema.type === ("object" as unknown)
      ? [
          edit(
            (one) => {
              one.properties!.extra = json({ type: "string" });
            },
            { kind: "property-added", at: `${name}.extra`, was: null },
          ),
          edit(
            (one) => {
              one.properties!.extra = json({ type: "string" });
              one.required = json([...((one.required as unknown as string[]) ?? []), "extra"]);
            },
            { kind: "property-added", at: `${name}.extra`, was: null },
          ),
        ]
      : []),
    ...Object.keys(schema.properties ?? {}).flatMap((property) =>
      propertyEdits(edit, schema, `${name}.${property}`, property),
    ),
  ];
}

function shape(schema: Json): string {
  return JSON.stringify(Object.keys(schema.properties ?? {}).sort());
}

function propertyEdits(
  edit: (change: (schema: Json) => void, ...expected: Expected[]) => GksEdit,
  schema: Json,
  at: string,
  name: string,
): GksEdit[] {
  const property = schema.properties![name] as Json;
  const json = (value: unknown) => value as Json;
  const set = (key: string, value: unknown) => (one: Json) => {
    if (value === undefined) delete one.properties![name]![key];
    else one.properties![name]![key] = json(value);
  };
  const how = (key: string) => (property[key] === undefined ? "added" : "changed");
  const required = (schema.required ?? []) as unknown as string[];
  const without = required.filter((other) => other !== name);
  const isRequired = required.includes(name);
  const isText = property.type === ("string" as unknown);
  const isList = property.type === ("array" as unknown);
  const isReference = property.$ref !== undefined;
  const edits: (GksEdit | undefined)[] = [
    edit(
      (one) => {
        delete one.properties![name];
        one.required = json(without);
      },
      { kind: "property-removed", at, now: null },
    ),
    edit(
      (one) => {
        one.properties![`${name}2`] = one.properties![name]!;
        delete one.properties![name];
        one.required = json(without);
      },
      { kind: "property-removed", at },
      { kind: "property-added", at: `${at}2` },
    ),
    edit(
      (one) => {
        one.required = json(isRequired ? without : [...required, name]);
      },
      { kind: `required-${isRequired ? "removed" : "added"}`, at },
    ),
    edit(
      (one) => {
        one.properties![name] = json(isReference ? { type: "string" } : { $ref: "#/components/schemas/Address" });
      },
      ...(isReference ? [{ kind: "property-type-changed", at, now: "string" }] : []),
    ),
  ];
  if (!isReference) {
    edits[3] = edit(set("type", isText ? "integer" : "string"), { kind: "property-type-changed", at });
    edits.push(
      edit(set("nullable", property.nullable ? undefined : true), {
        kind: `nullable-${property.nullable ? "removed" : "added"}`,
        at,
      }),
      edit(set("description", "Otherwise than before."), { kind: `text-${how("description")}`, at }),
      property.description ? edit(set("description", undefined), { kind: "text-removed", at }) : undefined,
      edit(set("readOnly", property.readOnly ? undefined : true), {
        kind: `field-access-${property.readOnly ? "removed" : "added"}`,
        at,
      }),
      edit(set("deprecated", true), { kind: "document-added", at: `${at} deprecated` }),
      edit(set("example", "abc"), { kind: "text-added", at }),
    );
  }
  if (isText) {
    edits.push(
      edit(set("format", property.format ? undefined : "uuid"), { kind: "property-type-changed", at }),
      edit(set("enum", ["one", "two"]), { kind: "enum-added", at, was: null, now: "one, two" }),
      edit(set("maxLength", 7), { kind: `constraint-${how("maxLength")}`, at, now: "maxLength 7" }),
      edit(set("pattern", "^x"), { kind: `constraint-${how("pattern")}`, at }),
      edit(set("default", "x"), { kind: "field-default-added", at, now: "x" }),
      property.minLength !== undefined
        ? edit(set("minLength", undefined), { kind: "constraint-removed", at, was: "minLength 1" })
        : undefined,
    );
  }
  if (isList) {
    edits.push(
      edit(set("items", { type: "integer" }), { kind: "property-type-changed", at }),
      edit(set("minItems", 1), { kind: "constraint-added", at, now: "minItems 1" }),
    );
  }
  if (/^(?:integer|number)$/.test(String(property.type))) {
    edits.push(
      edit(set("format", "decimal"), { kind: "property-type-changed", at }),
      edit(set("minimum", 0), { kind: `constraint-${how("minimum")}`, at, now: "minimum 0" }),
    );
  }
  return edits.filter((one) => one !== undefined);
}

// Operations

function operationEdits(page: GksPage, section: GksSection): GksEdit[] {
  const document = section.document as Json;
  const path = Object.keys(document.paths!)[0]!;
  const method = Object.keys(document.paths![path]!)[0]!;
  const operation = document.paths![path]![method] as Json;
  const at = `${method.toUpperCase()} ${path}`;
  const json = (value: unknown) => value as Json;
  const edit =
    (change: (operation: Json) => void, ...expected: Expected[]): GksEdit =>
    () => {
      const changed = copy(document);
      change(changed.paths![path]![method] as Json);
      return { page: replaced(page, section, [{ ...section, document: changed }]), expected };
    };
  const moved = (to: string, by: string): GksSection => ({
    ...section,
    heading: `## ${by.toUpperCase()} ${to}`,
    document: json({ ...(copy(document) as object), paths: { [to]: { [by]: copy(operation) } } }),
  });
  const another = method === "put" ? "patch" : "put";
  const rest = page.sections.filter((other) => other !== section);
  const kept = schemaNames({ sections: rest });
  const lost = schemaNames(page).filter((name) => !kept.includes(name));
  return [
    () => ({
      page: { sections: rest },
      expected: [
        { kind: "operation-removed", at, now: null },
        ...lost.map((name) => ({ kind: "schema-removed", at: name })),
      ],
    }),
    () => ({
      page: replaced(page, section, [section, moved(`${path}/archive`, method)]),
      expected: [{ kind: "operation-added", at: `${at}/archive`, was: null }],
    }),
    () => ({
      page: replaced(page, section, [moved(`${path}/archive`, method)]),
      expected: [{ kind: "operation-path-changed", at, was: path, now: `${path}/archive` }],
    }),
    () => ({
      page: replaced(page, section, [moved(path, another)]),
      expected: [{ kind: "operation-method-changed", at, was: method.toUpperCase(), now: another.toUpperCase() }],
    }),
    edit(
      (one) => {
        one.summary = json("Does something");
      },
      { kind: "text-changed", at },
    ),
    edit(
      (one) => {
        one.description = json("Does something");
      },
      { kind: "text-added", at },
    ),
    edit(
      (one) => {
        one.tags = json(["Other"]);
      },
      { kind: "document-changed", at: `${at} tags` },
    ),
    edit(
      (one) => {
        one.operationId = json("something");
      },
      { kind: "document-added", at: `${at} operationId` },
    ),
    edit(
      (one) => {
        one.deprecated = json(true);
      },
      { kind: "document-added", at: `${at} deprecated` },
    ),
    edit(
      (one) => {
        one.security = json([]);
      },
      { kind: "security-added", at },
    ),
    edit(
      (one) => {
        one.responses!["429"] = json({ description: "Too many" });
      },
      { kind: "response-added", at: `${at} response 429`, was: null },
    ),
    edit(
      (one) => {
        one.parameters = json([
          ...((one.parameters as unknown as object[]) ?? []),
          { name: "since", in: "query", schema: { type: "string" } },
        ]);
      },
      { kind: "param-added", at: `${at} query since`, was: null },
    ),
    ...Object.entries(operation.responses as object).flatMap(([status, response]) =>
      responseEdits(edit, `${at} response ${status}`, status, response),
    ),
    ...(operation.requestBody ? bodyEdits(edit, at) : []),
    ...((operation.parameters ?? []) as unknown as Json[]).flatMap((parameter, index) =>
      parameterEdits(edit, at, parameter, index),
    ),
  ];
}

type OperationEdit = (change: (operation: Json) => void, ...expected: Expected[]) => GksEdit;

function responseEdits(edit: OperationEdit, at: string, status: string, response: Json): GksEdit[] {
  const json = (value: unknown) => value as Json;
  const edits = [
    edit(
      (one) => {
        delete one.responses![status];
      },
      { kind: "response-removed", at, now: null },
    ),
    edit(
      (one) => {
        one.responses![status]!.description = json("Otherwise.");
      },
      { kind: "text-changed", at },
    ),
    edit(
      (one) => {
        one.responses![status]!.headers = json({ "X-Page": {} });
      },
      { kind: "document-added", at: `${at} headers` },
    ),
  ];
  const content = response.content?.["application/json"];
  if (!content) {
    const added = { "application/json": { schema: { type: "string" } } };
    return [
      ...edits,
      edit(
        (one) => {
          one.responses![status]!.content = json(added);
        },
        { kind: "response-class-added", at },
      ),
    ];
  }
  return [
    ...edits,
    edit(
      (one) => {
        one.responses![status]!.content = json({ "application/json": { schema: { type: "string" } } });
      },
      { kind: "response-class-changed", at, now: "string" },
    ),
    edit(
      (one) => {
        one.responses![status]!.content = json({ "text/json": content });
      },
      { kind: "media-type-changed", at, was: "application/json", now: "text/json" },
    ),
    edit(
      (one) => {
        one.responses![status]!.content!["text/json"] = copy(content);
      },
      { kind: "media-type-added", at, now: "text/json" },
    ),
    edit(
      (one) => {
        delete one.responses![status]!.content;
      },
      { kind: "response-class-removed", at, now: null },
    ),
  ];
}

function bodyEdits(edit: OperationEdit, at: string): GksEdit[] {
  const json = (value: unknown) => value as Json;
  return [
    edit(
      (one) => {
        delete one.requestBody;
      },
      { kind: "request-class-removed", at, now: null },
    ),
    edit(
      (one) => {
        one.requestBody!.required = json(true);
      },
      { kind: "required-added", at: `${at} body` },
    ),
    edit(
      (one) => {
        one.requestBody!.content!["application/json"]!.schema = json({ type: "string" });
      },
      { kind: "request-class-changed", at, now: "string" },
    ),
    edit(
      (one) => {
        one.requestBody!.content = json({ "text/json": one.requestBody!.content!["application/json"] });
      },
      { kind: "media-type-changed", at, now: "text/json" },
    ),
  ];
}

function parameterEdits(edit: OperationEdit, operation: string, parameter: Json, index: number): GksEdit[] {
  const at = `${operation} ${parameter.in} ${parameter.name}`;
  const json = (value: unknown) => value as Json;
  const has = (key: string) => parameter.schema?.[key] !== undefined;
  const set = (key: string, value: unknown) => (one: Json) => {
    if (value === undefined) delete one.parameters![index]!.schema![key];
    else one.parameters![index]!.schema![key] = json(value);
  };
  const isRequired = parameter.required === (true as unknown);
  return [
    edit(
      (one) => {
        (one.parameters as unknown as object[]).splice(index, 1);
      },
      { kind: "param-removed", at, now: null },
    ),
    edit(
      (one) => {
        one.parameters![index]!.name = json("other");
      },
      { kind: "param-removed", at },
      { kind: "param-added", at: `${operation} ${parameter.in} other` },
    ),
    edit(
      (one) => {
        one.parameters![index]!.description = json("Otherwise.");
      },
      { kind: "text-changed", at },
    ),
    edit(
      (one) => {
        one.parameters![index]!.required = json(!isRequired);
      },
      { kind: `required-${isRequired ? "removed" : "added"}`, at },
    ),
    edit(set("default", 7), { kind: `param-default-${has("default") ? "changed" : "added"}`, at, now: "7" }),
    ...(has("default") ? [edit(set("default", undefined), { kind: "param-default-removed", at, now: null })] : []),
    edit(set("type", "boolean"), { kind: "property-type-changed", at }),
    edit(set("enum", ["a", "b"]), { kind: "enum-added", at, now: "a, b" }),
    edit(set("maximum", 100), { kind: "constraint-added", at, now: "maximum 100" }),
  ];
}
