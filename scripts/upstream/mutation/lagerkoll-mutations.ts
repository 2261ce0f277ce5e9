import type { OperationContent, PageContent } from "../lagerkoll/test-page.js";
import type { Expected, Edit as PageEdit, Mutation as PageMutation } from "./mutation.js";
import type { Random } from "./random.js";

type Edit = PageEdit<PageContent>;
type Mutation = PageMutation<PageContent>;

const words = "Only for stores that ask for it, see the terms";
const column = { description: 2, default: 3, mandatory: 4, accepted: 5, access: 7 } as const;
const primitives = ["String", "Integer", "Long", "Double", "Boolean", "Date", "List", "HashMap"];

/** Every edit that makes sense somewhere on a page, in an order that the seed decides. */
export function* lagerkollMutations(page: PageContent, random: Random): Generator<Mutation> {
  const edits = [
    ...basicEdits(page, random),
    ...page.operations.flatMap((operation) => operationEdits(page, operation, random)),
    ...page.operations.flatMap((operation) =>
      operation.parameters.flatMap((row) => parameterEdits(page, operation, row, random)),
    ),
    ...page.classes.flatMap((type) => classEdits(page, type)),
    ...page.classes.flatMap((type) => type.rows.flatMap((row) => fieldEdits(page, type, row, random))),
  ];
  for (const edit of random.shuffled(edits)) {
    const mutation = edit();
    if (mutation) yield mutation;
  }
}

// What holds for the API as a whole

function basicEdits(page: PageContent, random: Random): Edit[] {
  const baseUrl = page.basics.find((line) => line.startsWith("Base-URL: "));
  const inBasics =
    (from: string | RegExp, to: string, expected: Expected): Edit =>
    () => {
      const basics = page.basics.map((line) => line.replace(from, to));
      return basics.join() === page.basics.join() ? undefined : { page: { ...page, basics }, expected: [expected] };
    };
  const header =
    (line: string, to: string, ...expected: Expected[]): Edit =>
    () => ({
      page: { ...page, headers: page.headers.flatMap((other) => (other !== line ? [other] : to === "" ? [] : [to])) },
      expected,
    });
  const credentials = page.headers.filter((line) => /^[\w-]+: <<\w+>>$/.test(line));
  const limit = { kind: "rate-limit-changed", at: "rate limit" };
  return [
    baseUrl
      ? inBasics(baseUrl, "Base-URL: https://api.example.test/v2/things/", {
          kind: "base-url-changed",
          at: "base URL",
          was: baseUrl.slice(10),
          now: "https://api.example.test/v2/things/",
        })
      : () => ({
          page: { ...page, basics: ["Base-URL: https://api.example.test/v2/things/", ...page.basics] },
          expected: [{ kind: "base-url-added", at: "base URL", was: null }],
        }),
    inBasics(/is set to \d+/, `is set to ${31 + random.integer(20)}`, limit),
    inBasics("requests per minute", "requests per hour", limit),
    inBasics(/error with code \d+/, "error with code 503", limit),
    inBasics('header "Retry-After"', 'header "X-Retry"', limit),
    inBasics(/^(?!Base-URL)(.*)$/, "$1 by everybody", { kind: "text-changed", at: "basics" }),
    ...credentials.flatMap((line) => {
      const name = line.split(":")[0]!;
      return [
        header(line, "", { kind: "auth-header-removed", at: `header ${name}` }),
        header(
          line,
          `x-${line}`,
          { kind: "auth-header-removed", at: `header ${name}` },
          { kind: "auth-header-added", at: `header x-${name}` },
        ),
        header(
          line,
          `${line} `.trimEnd().replace(name, `${name}2`),
          { kind: "auth-header-removed", at: `header ${name}` },
          { kind: "auth-header-added", at: `header ${name}2` },
        ),
      ];
    }),
    () => ({
      page: { ...page, headers: [...page.headers, "tenant: <<TENANT>>"] },
      expected: [{ kind: "auth-header-added", at: "header tenant" }],
    }),
    () => ({
      page: { ...page, headers: [...page.headers, words] },
      expected: [
        {
          kind: page.headers.some((line) => / /.test(line.replace(/^[\w-]+: \S+$/, "")))
            ? "text-changed"
            : "text-added",
          at: "headers",
        },
      ],
    }),
    ...page.headers
      .filter((line) => /^(?:Accept|Content-Type): /.test(line))
      .map((line) =>
        header(line, line.replace(/: .*/, ": application/cbor"), {
          kind: "media-type-changed",
          at: `header ${line.split(":")[0]}`,
          now: "application/cbor",
        }),
      ),
    ...errorEdits(page),
    ...[...new Set(page.operations.map(({ section }) => section))].map(
      (section): Edit =>
        () => ({
          page: {
            ...page,
            operations: page.operations.map((operation) =>
              operation.section === section ? { ...operation, section: `All of ${section}` } : operation,
            ),
          },
          expected: [{ kind: "text-changed", at: `section ${section}`, was: section, now: `All of ${section}` }],
        }),
    ),
  ];
}

function errorEdits(page: PageContent): Edit[] {
  const replace = (code: string, rows: readonly (readonly string[])[]) => ({
    ...page,
    errors: page.errors.flatMap((row) => (row[0] === code ? rows : [row])),
  });
  const last = Number(page.errors.at(-1)?.[0]);
  const body = page.errorBody as Record<string, unknown>;
  return [
    ...page.errors.flatMap(([code = "", description = ""]): Edit[] => [
      () => ({ page: replace(code, []), expected: [{ kind: "error-code-removed", at: `error ${code}`, was: code }] }),
      () => ({
        page: replace(code, [[String(Number(code) + 900_000), description]]),
        expected: [
          { kind: "error-code-removed", at: `error ${code}` },
          { kind: "error-code-added", at: `error ${Number(code) + 900_000}` },
        ],
      }),
      () => ({
        page: replace(code, [[code, `${description} or so`]]),
        expected: [{ kind: "text-changed", at: `error ${code}` }],
      }),
    ]),
    () => ({
      page: { ...page, errors: [...page.errors, [String(last + 7), "Something else went wrong"]] },
      expected: [{ kind: "error-code-added", at: `error ${last + 7}`, was: null }],
    }),
    () => ({
      page: { ...page, errorBody: { ...body, requestId: "x" } },
      expected: [{ kind: "field-added", at: "error body.requestId" }],
    }),
    ...Object.keys(body).map(
      (name): Edit =>
        () => {
          const { [name]: _, ...errorBody } = body;
          return { page: { ...page, errorBody }, expected: [{ kind: "field-removed", at: `error body.${name}` }] };
        },
    ),
  ];
}

// Operations

function nameOf({ method, path }: Pick<OperationContent, "method" | "path">): string {
  return `${method} ${path === "" ? "/" : path.replace(/\{(\w+) ?:[^}]+\}/g, "{$1}")}`;
}

function operationEdits(page: PageContent, operation: OperationContent, random: Random): Edit[] {
  const at = nameOf(operation);
  const edited = (change: Partial<OperationContent>, ...expected: Expected[]): Mutation => ({
    page: {
      ...page,
      operations: page.operations.map((other) => (other === operation ? { ...other, ...change } : other)),
    },
    expected,
  });
  const without = (key: "request" | "response"): Mutation["page"] => ({
    ...page,
    operations: page.operations.map((other) => {
      const { [key]: _, ...rest } = other;
      return other === operation ? rest : other;
    }),
  });
  const isFree = (method: string, path: string) =>
    !page.operations.some((other) => nameOf(other) === nameOf({ method, path }));
  const other = (key: "request" | "response") =>
    page.operations.map((candidate) => candidate[key]).find((sample) => sample && !isAlike(sample, operation[key]));

  return [
    ...["PATCH", "PUT", "GET"]
      .filter((method) => method !== operation.method && isFree(method, operation.path))
      .slice(0, 2)
      .map(
        (method): Edit =>
          () =>
            edited({ method }, { kind: "operation-method-changed", at, was: operation.method, now: method }),
      ),
    () => {
      const path = `${operation.path}/archive`;
      return isFree(operation.method, path)
        ? edited({ path }, { kind: "operation-path-changed", at, was: operation.path, now: path })
        : undefined;
    },
    () => {
      const path = operation.path.replace(/\{(\w+)/, "{the_$1");
      return path !== operation.path && isFree(operation.method, path)
        ? edited({ path }, { kind: "operation-path-changed", at, now: path })
        : undefined;
    },
    () => edited({ title: `${operation.title} again` }, { kind: "operation-renamed", at, was: operation.title }),
    () =>
      edited(
        { prose: `${operation.prose} ${words}`.trim() },
        { kind: operation.prose === "" ? "text-added" : "text-changed", at },
      ),
    () => (operation.prose === "" ? undefined : edited({ prose: "" }, { kind: "text-removed", at })),
    ...(["accept", "contentType"] as const).flatMap((key): Edit[] => {
      const types = operation[key]?.split(" or ") ?? [];
      const place = `${at} ${key === "accept" ? "Accept" : "Content-type"}`;
      const [first = ""] = types;
      if (first === "") {
        return [() => edited({ contentType: "application/json" }, { kind: "media-type-added", at: place })];
      }
      return [
        () =>
          edited(
            { [key]: [...types, "text/csv"].join(" or ") },
            { kind: "media-type-added", at: place, now: "text/csv" },
          ),
        () =>
          edited(
            { [key]: ["text/csv", ...types.slice(1)].join(" or ") },
            { kind: "media-type-changed", at: place, was: first, now: "text/csv" },
          ),
        () =>
          types.length > 1
            ? edited({ [key]: types.slice(1).join(" or ") }, { kind: "media-type-removed", at: place, was: first })
            : undefined,
      ];
    }),
    ...(["request", "response"] as const).flatMap((key): Edit[] => [
      () => (operation[key] ? { page: without(key), expected: [{ kind: `${key}-class-removed`, at }] } : undefined),
      () => {
        const sample = other(key);
        const kind = `${key}-class-${operation[key] ? "changed" : "added"}`;
        return sample ? edited({ [key]: sample }, { kind, at }) : undefined;
      },
    ]),
    () => {
      const operations = page.operations.filter((candidate) => candidate !== operation);
      return { page: { ...page, operations }, expected: [{ kind: "operation-removed", at, now: null }] };
    },
    () => {
      const copy = { ...operation, title: `Copy of ${operation.title}`, path: `/copies${operation.path}` };
      const expected = [{ kind: "operation-added", at: nameOf(copy), was: null }];
      const position = random.integer(page.operations.length + 1);
      const operations = [...page.operations.slice(0, position), copy, ...page.operations.slice(position)];
      return { page: { ...page, operations }, expected };
    },
    () => {
      const name = `new_${random.pick(["flag", "since", "list"])}`;
      const parameters = [...operation.parameters, [name, "", random.pick(["", "0", "asc"]), ""]];
      const place = operation.contentType?.startsWith("multipart/") ? "form" : "query";
      return edited({ parameters }, { kind: "param-added", at: `${at} ${place} ${name}`, was: null });
    },
  ];
}

/** Do two samples share so many keys that they may show the same class? */
function isAlike(sample: unknown, other: unknown): boolean {
  const [one, two] = [sample, other].map((value) => Object.keys(Object(Array.isArray(value) ? value[0] : value)));
  return one!.filter((key) => two!.includes(key)).length * 2 > Math.min(one!.length, two!.length);
}

// Parameters

function parameterEdits(
  page: PageContent,
  operation: OperationContent,
  row: readonly string[],
  random: Random,
): Edit[] {
  const [name = "", description = "", value = "", allowed = ""] = row;
  if (operation.parameters.filter((other) => other[0] === name).length > 1) return [];
  const place = operation.contentType?.startsWith("multipart/") ? "form" : "query";
  const at = `${nameOf(operation)} ${place} ${name}`;
  const rows = (parameters: readonly (readonly string[])[], ...expected: Expected[]): Mutation => ({
    page: {
      ...page,
      operations: page.operations.map((other) => (other === operation ? { ...other, parameters } : other)),
    },
    expected,
  });
  const edited = (change: readonly string[], ...expected: Expected[]) =>
    rows(
      operation.parameters.map((other) => (other === row ? change : other)),
      ...expected,
    );
  const values = allowed.split(/, ?/);
  const comma = allowed.includes(", ") ? ", " : ",";
  const another = /^-?\d+$/.test(value)
    ? String(Number(value) + 1 + random.integer(500))
    : value === "true"
      ? "false"
      : value === "false"
        ? "true"
        : (values.find((one) => one !== value && one !== "") ?? "other");

  return [
    () =>
      rows(
        operation.parameters.filter((other) => other !== row),
        { kind: "param-removed", at, now: null },
      ),
    () =>
      edited(
        [`${name}_2`, description, value, allowed],
        { kind: "param-removed", at },
        { kind: "param-added", at: `${nameOf(operation)} ${place} ${name}_2` },
      ),
    () =>
      value === ""
        ? edited([name, description, "17", allowed], { kind: "param-default-added", at, now: "17" })
        : edited([name, description, another, allowed], {
            kind: "param-default-changed",
            at,
            was: value,
            now: another,
          }),
    () =>
      value === ""
        ? undefined
        : edited([name, description, "", allowed], { kind: "param-default-removed", at, was: value }),
    () =>
      edited([name, description === "" ? words : `${description} ${words}`, value, allowed], {
        kind: description === "" ? "text-added" : "text-changed",
        at,
      }),
    () => (description === "" ? undefined : edited([name, "", value, allowed], { kind: "text-removed", at })),
    ...(allowed === ""
      ? [
          () =>
            edited([name, description, value, "first,second"], {
              kind: "param-allowed-added",
              at,
              now: "first, second",
            }),
        ]
      : [
          () =>
            edited([name, description, value, [...values, "further"].join(comma)], {
              kind: "param-allowed-added",
              at,
              was: null,
              now: "further",
            }),
          () =>
            values.length > 2
              ? edited([name, description, value, values.slice(0, -1).join(comma)], {
                  kind: "param-allowed-removed",
                  at,
                  was: values.at(-1)!,
                  now: null,
                })
              : undefined,
          () =>
            edited([name, description, value, [...values.slice(0, -1), "further"].join(comma)], {
              kind: "param-allowed-changed",
              at,
              was: values.at(-1)!,
              now: "further",
            }),
          () => edited([name, description, value, ""], { kind: "param-allowed-removed", at, now: null }),
        ]),
  ];
}

// Classes and fields

type ClassContent = PageContent["classes"][number];

function classEdits(page: PageContent, type: ClassContent): Edit[] {
  const dto = type.name.endsWith("Dto") ? type.name.slice(0, -3) : `${type.name}Dto`;
  const named = (name: string, cells: readonly string[]) =>
    cells.map((cell, index) => (index === 1 && cell === type.name ? name : cell));
  const renamed = (name: string): Mutation => ({
    page: {
      ...page,
      classes: page.classes.map((other) => ({
        name: other === type ? name : other.name,
        rows: other.rows.map((row) => named(name, row)),
      })),
    },
    expected: [{ kind: "class-renamed", at: type.name, was: type.name, now: name }],
  });
  return [
    () => (page.classes.some(({ name }) => name === dto) ? undefined : renamed(dto)),
    () => renamed(`Stock${type.name}`),
    () => ({
      page: { ...page, classes: page.classes.filter((other) => other !== type) },
      expected: [{ kind: "class-removed", at: type.name, now: null }],
    }),
    () => ({
      page: {
        ...page,
        classes: [
          ...page.classes,
          {
            name: `Zone${type.name}`,
            rows: [
              ["zoneCode", "String", "", "", "POST", "", "", "R,W"],
              ["zoneLevel", "int", "", "", "", "", "", "R"],
            ],
          },
        ],
      },
      expected: [{ kind: "class-added", at: `Zone${type.name}`, was: null }],
    }),
  ];
}

function fieldEdits(page: PageContent, type: ClassContent, row: readonly string[], random: Random): Edit[] {
  const [name = "", spelled = "", description = "", value = "", mandatory = "", accepted = "", , access = ""] = row;
  const at = `${type.name}.${name}`;
  const rows = (changed: readonly (readonly string[])[], ...expected: Expected[]): Mutation => ({
    page: { ...page, classes: page.classes.map((other) => (other === type ? { ...other, rows: changed } : other)) },
    expected,
  });
  const edited = (change: Readonly<Record<number, string>>, ...expected: Expected[]) =>
    rows(
      type.rows.map((other) => (other === row ? other.map((cell, index) => change[index] ?? cell) : other)),
      ...expected,
    );
  const primitive = primitives.some(
    (known) => known.toLowerCase() === spelled.toLowerCase() || (known === "Integer" && spelled === "int"),
  );
  const methods = /^(?:POST|PUT|DELETE)(?:(?:, | & |\/)(?:POST|PUT|DELETE))*$/i.test(mandatory);
  const named = /=/.test(accepted);
  const listed = !named && /^[\w-]+(?:, ?[\w-]+)+$/.test(accepted);
  const values = accepted.split(/, ?/);
  const literal = /^(?:int|integer|long)$/i.test(spelled)
    ? "12"
    : /^(?:double|float)$/i.test(spelled)
      ? "2.5"
      : /^boolean$/i.test(spelled)
        ? "true"
        : description === ""
          ? "standard"
          : "AB12";
  const another = literal === "true" && value === "true" ? "false" : literal === value ? "13" : literal;

  return [
    () =>
      type.rows.length > 1
        ? rows(
            type.rows.filter((other) => other !== row),
            { kind: "field-removed", at, now: null },
          )
        : undefined,
    () =>
      edited(
        { 0: `${name}Code` },
        { kind: "field-removed", at },
        { kind: "field-added", at: `${type.name}.${name}Code` },
      ),
    () => {
      const added = [
        `new${random.integer(90)}Field`,
        random.pick(primitives),
        random.pick(["", words]),
        "",
        random.pick(["", "POST"]),
        "",
        "",
        random.pick(["R", "R,W"]),
      ];
      const position = random.integer(type.rows.length + 1);
      return rows([...type.rows.slice(0, position), added, ...type.rows.slice(position)], {
        kind: "field-added",
        at: `${type.name}.${added[0]}`,
        was: null,
      });
    },
    () => {
      const other = random.pick(
        ["String", "Integer", "Double", "Boolean", "HashMap"].filter((known) => known[0] !== spelled[0]?.toUpperCase()),
      );
      return primitive && value === "" ? edited({ 1: other }, { kind: "field-type-changed", at }) : undefined;
    },
    () =>
      value === ""
        ? primitive && !/^(?:list|hashmap|date)$/i.test(spelled) && accepted === ""
          ? edited({ [column.default]: literal }, { kind: "field-default-added", at, was: null, now: literal })
          : undefined
        : edited({ [column.default]: another }, { kind: "field-default-changed", at, was: value, now: another }),
    () =>
      value === "" ? undefined : edited({ [column.default]: "" }, { kind: "field-default-removed", at, was: value }),
    () =>
      mandatory === "" && accepted === ""
        ? edited({ [column.mandatory]: "POST" }, { kind: "field-mandatory-added", at, now: "POST" })
        : undefined,
    () =>
      methods ? edited({ [column.mandatory]: "" }, { kind: "field-mandatory-removed", at, now: null }) : undefined,
    () => {
      const put = mandatory.toUpperCase() === "PUT" ? "POST" : "PUT";
      return methods
        ? edited({ [column.mandatory]: put }, { kind: "field-mandatory-changed", at, now: put })
        : undefined;
    },
    () => {
      const both = /&|,|\//.test(mandatory) ? "POST" : "POST & PUT";
      return methods ? edited({ [column.mandatory]: both }, { kind: "field-mandatory-changed", at }) : undefined;
    },
    () =>
      listed
        ? edited(
            { [column.accepted]: `${accepted}, further` },
            { kind: "field-accepted-added", at, was: null, now: "further" },
          )
        : named && !/^\d/.test(accepted)
          ? edited(
              { [column.accepted]: `${accepted}, PARKED = 97` },
              { kind: "field-accepted-added", at, was: null, now: "97 = PARKED" },
            )
          : undefined,
    () =>
      (listed || named) && values.length > 2
        ? edited(
            { [column.accepted]: values.slice(0, -1).join(", ") },
            { kind: "field-accepted-removed", at, now: null },
          )
        : undefined,
    () =>
      named && !/^\d/.test(accepted)
        ? edited({ [column.accepted]: accepted.replace(/(.*= )\d+$/, "$198") }, { kind: "field-accepted-changed", at })
        : undefined,
    () =>
      listed || named
        ? edited({ [column.accepted]: "" }, { kind: "field-accepted-removed", at, now: null })
        : undefined,
    () =>
      accepted === "" && mandatory === "" && value === "" && spelled === "String"
        ? edited(
            { [column.accepted]: "red, green, blue" },
            { kind: "field-accepted-added", at, was: null, now: "red, green, blue" },
          )
        : undefined,
    () => {
      const other = access === "R" ? "R,W" : "R";
      return edited(
        { [column.access]: other },
        { kind: "field-access-changed", at, was: access === "W,R" ? "R,W" : access, now: other },
      );
    },
    () =>
      edited(
        { [column.description]: description === "" ? words : `${description}. ${words}` },
        { kind: description === "" ? "text-added" : "text-changed", at },
      ),
    () => {
      const parts = description.split(" ");
      if (parts.length < 4) return undefined;
      const changed = parts.map((part, index) => (index === 1 ? "quite" : part)).join(" ");
      return edited({ [column.description]: changed }, { kind: "text-changed", at });
    },
    () => (description === "" ? undefined : edited({ [column.description]: "" }, { kind: "text-removed", at })),
    () =>
      primitive && /^[A-Z]/.test(spelled)
        ? edited({ 1: spelled.toLowerCase() }, { kind: "text-changed", at })
        : undefined,
  ];
}
