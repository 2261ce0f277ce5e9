import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readManifest } from "../../specs/manifest.js";
import type { Drift, Impact } from "../check/drift.js";
import { typesSignal } from "./consumer-types.js";
import { judge } from "./judge.js";
import { compareBundles, redoclySignal } from "./redocly-diff.js";
import { type Edited, released, treeWith } from "./testing/tree.js";

/**
 * Breaks, additions and changes of words, planted in the documents that are released. Each row says what `redocly diff`
 * alone makes of it (an experimental command: this is where a new version shows what it judges otherwise), what is left
 * of that, and what the compiler says.
 */
interface Plant {
  readonly what: string;
  readonly api?: string;
  readonly edit: (edited: Edited) => void;
  /** What redocly says as such. */
  readonly raw: "major" | "minor" | "patch" | undefined;
  readonly redocly: Impact | undefined;
  readonly types: Impact | undefined;
  /** Part of a reason that is given. */
  readonly says?: string;
}

// Each generates and compiles a package or two.
vi.setConfig({ testTimeout: 60_000 });

const gks = "gks";
const trees: string[] = [];

afterEach(async () => {
  for (const tree of trees.splice(0)) await rm(tree, { recursive: true, force: true });
});

async function planted(edit: (edited: Edited) => void, api = "lagerkoll-suppliers"): Promise<string> {
  const tree = await treeWith(api, edit);
  trees.push(tree);
  return tree;
}

const required = { in: "query", required: true, schema: { type: "string" } };

const breaks: Plant[] = [
  {
    what: "a parameter goes",
    edit: (it) => {
      const operation = it.operation("get /");
      operation.parameters = operation.parameters!.filter((one) => "name" in one && one.name !== "article");
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
    says: "calling GetSuppliers, `article: some<string>(),`: Object literal may only specify known properties",
  },
  {
    what: "a parameter becomes mandatory",
    edit: (it) => it.operation("get /").parameters!.push({ name: "shop", ...required }),
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a parameter takes fewer values",
    edit: (it) => {
      it.parameter("get /", "order").schema.enum = ["asc"];
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a parameter is called otherwise in the path",
    edit: (it) => {
      it.document.paths!["/{supplier}"] = it.document.paths!["/{id}"]!;
      delete it.document.paths!["/{id}"];
      for (const method of ["get", "put", "delete"]) it.parameter(`${method} /{supplier}`, "id").name = "supplier";
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "an operation goes",
    edit: (it) => void delete it.document.paths!["/{id}"]!.delete,
    raw: "major",
    redocly: "breaking",
    types: "breaking",
    says: "Property 'deleteSupplier' does not exist on type 'SuppliersClient'.",
  },
  {
    what: "an operation is renamed",
    edit: (it) => {
      it.operation("get /").operationId = "listSuppliers";
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a field of a body becomes mandatory",
    edit: (it) => void it.schema("SupplierCreate").required.push("orgNumber"),
    raw: "major",
    redocly: "breaking",
    types: "breaking",
    says: "Property 'orgNumber' is missing",
  },
  {
    what: "a field of rows in a body becomes mandatory",
    api: gks,
    edit: (it) => {
      it.schema("TagInput").required.push("more");
      it.schema("TagInput").properties.more = { type: "string" };
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a field becomes mandatory in rows that may be left out",
    api: gks,
    edit: (it) => void it.schema("Recipient").required.push("contactName"),
    raw: "major",
    redocly: "breaking",
    types: "breaking",
    says: "Property 'contactName' is missing",
  },
  {
    what: "a field can no longer be sent",
    edit: (it) => {
      it.field("Supplier.comments").readOnly = true;
    },
    // Redocly sees a flag, and no one whom it concerns.
    raw: "patch",
    redocly: "docs",
    types: "breaking",
  },
  {
    what: "a field of an answer goes",
    edit: (it) => void delete it.schema("Supplier").properties.countryName,
    raw: "major",
    redocly: "breaking",
    types: "breaking",
    says: "reading Supplier, `take<string | undefined>(value.countryName);`: Property 'countryName' does not exist",
  },
  {
    what: "a field of an answer has another type",
    edit: (it) => {
      it.field("Supplier.countryName").type = "integer";
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a field of an answer may be null",
    api: gks,
    edit: (it) => {
      it.field("CustomerSummary.name").nullable = true;
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a field of an answer may be missing",
    api: gks,
    edit: (it) => void it.schema("CustomerSummary").required.shift(),
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a field of a body may no longer be null",
    api: gks,
    edit: (it) => void delete it.field("CustomerCreate.invoiceEmail").nullable,
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "an object of a body may no longer be null",
    api: gks,
    edit: (it) => void it.field("SalesOrder.shipTo").anyOf!.pop(),
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "an operation answers another class, which has no field that is mandatory",
    edit: (it) => {
      const answer = it.operation("post /").responses!["200"]!;
      if ("content" in answer)
        answer.content!["application/json"]!.schema = { $ref: "#/components/schemas/SuppliersResponse" };
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a class of an answer is swapped for one that has some of its fields",
    api: gks,
    edit: (it) => {
      it.field("PagedCustomersResponse.customers").items = { $ref: "#/components/schemas/Tag" };
    },
    raw: "major",
    redocly: "breaking",
    types: "breaking",
  },
  {
    what: "a class has another name",
    edit: (it) => {
      const { schemas } = it.document.components!;
      schemas!.SupplierUpdateDto = schemas!.SupplierUpdate!;
      delete schemas!.SupplierUpdate;
      const body = it.operation("put /{id}").requestBody!;
      const schema = { $ref: "#/components/schemas/SupplierUpdateDto" };
      if ("content" in body) for (const media of Object.values(body.content!)) media.schema = schema;
    },
    // To redocly a component's name is a matter of taste; here it is one that users import.
    raw: "patch",
    redocly: "docs",
    types: "breaking",
    says: "has no exported member",
  },
  {
    what: "an error code goes",
    edit: (it) => {
      const codes = it.schema("SuppliersErrorCode");
      codes.enum!.pop();
      codes["x-enum-varnames"]!.pop();
      codes["x-enum-descriptions"]?.pop();
    },
    // Fewer values in an answer are no change to redocly; here each has a name.
    raw: "patch",
    redocly: "docs",
    types: "breaking",
    says: "IMPORT_FAILED",
  },
  {
    what: "an open enum is closed",
    edit: (it) => void delete it.field("Supplier.language")["x-open-enum"],
    raw: "patch",
    redocly: "docs",
    types: "breaking",
  },
  {
    what: "an operation loses its method",
    edit: (it) => {
      it.operation("delete /{id}")["x-method"] = false;
    },
    raw: "patch",
    redocly: "docs",
    types: "breaking",
  },
  {
    what: "a body's field gets a limit",
    edit: (it) => {
      it.field("Supplier.name").maxLength = 5;
    },
    raw: "major",
    redocly: "breaking",
    // No type has lengths.
    types: undefined,
  },
  {
    what: "the base URL changes",
    edit: (it) => {
      it.document.servers = [{ url: "https://api.example.com/v2" }];
    },
    raw: "major",
    redocly: "breaking",
    types: undefined,
  },
  {
    what: "a media type goes",
    edit: (it) => {
      const answer = it.operation("get /").responses!["200"]!;
      if ("content" in answer) delete answer.content!["application/xml"];
    },
    raw: "major",
    redocly: "breaking",
    types: undefined,
  },
];

const additions: Plant[] = [
  {
    what: "a parameter that may be left out",
    edit: (it) => void it.operation("get /").parameters!.push({ ...required, name: "shop", required: false }),
    raw: "minor",
    redocly: "additive",
    types: "additive",
    says: "not before this update: calling GetSuppliers, `shop: some<string>(),`",
  },
  {
    what: "a parameter takes another value",
    edit: (it) => void it.parameter("get /", "order").schema.enum!.push("random"),
    // What a request may say more is words to redocly.
    raw: "patch",
    redocly: "docs",
    types: "additive",
  },
  {
    what: "a field",
    edit: (it) => {
      it.schema("Supplier").properties.nickname = { type: "string", description: "Short name." };
    },
    raw: "minor",
    redocly: "additive",
    types: "additive",
  },
  {
    what: "an operation",
    edit: (it) => {
      const { operationId: _, ...other } = it.operation("get /");
      it.document.paths!["/all"] = { get: { ...other, operationId: "getAllSuppliers" } };
    },
    raw: "minor",
    redocly: "additive",
    types: "additive",
  },
  {
    what: "an error code, in an open enum",
    edit: (it) => {
      const codes = it.schema("SuppliersErrorCode");
      codes.enum!.push(900699);
      codes["x-enum-varnames"]!.push("OUT_OF_LUCK");
      codes["x-enum-descriptions"]?.push("Try again.");
    },
    raw: "major",
    redocly: "additive",
    types: "additive",
    says: "(the enum is open, its type takes any value)",
  },
  {
    what: "a value in an open enum that has no names",
    edit: (it) => void it.field("Supplier.language").enum!.push("no"),
    raw: "major",
    redocly: "additive",
    types: undefined,
  },
  {
    what: "a field is no longer mandatory in a body",
    edit: (it) => void it.schema("SupplierCreate").required.pop(),
    raw: "patch",
    redocly: "docs",
    types: "additive",
  },
  {
    what: "numbers may have decimals",
    edit: (it) => {
      it.field("Supplier.openOrders").type = "number";
    },
    raw: "major",
    redocly: "additive",
    types: undefined,
    says: "(both are numbers in TypeScript, and what was sent is still taken)",
  },
  {
    what: "numbers may be longer",
    edit: (it) => {
      it.field("Supplier.openOrders").format = "int64";
    },
    raw: "major",
    redocly: "additive",
    types: undefined,
  },
];

const harmless: Plant[] = [
  { what: "nothing", edit: () => {}, raw: undefined, redocly: undefined, types: undefined },
  {
    what: "words",
    edit: (it) => {
      it.operation("get /").description = "In other words.";
    },
    raw: "patch",
    redocly: "docs",
    types: undefined,
  },
  {
    what: "a schema is put together otherwise, to the same effect",
    edit: (it) => {
      const { properties, ...others } = it.schema("SuppliersResponse");
      it.document.components!.schemas!.SuppliersResponse = { ...others, allOf: [{ type: "object", properties }] };
    },
    raw: undefined,
    redocly: undefined,
    types: undefined,
  },
  {
    what: "an error that no longer comes",
    edit: (it) => {
      it.operation("get /").responses!["404"] = it.operation("get /").responses!.default!;
      delete it.operation("get /").responses!.default;
    },
    raw: "major",
    redocly: "additive",
    types: undefined,
  },
];

/** What neither the document nor any type shows in a way that redocly or the compiler could judge: drift alone does. */
const unseen: Plant[] = [
  {
    what: "another default",
    edit: (it) => {
      it.parameter("get /", "limit").schema.default = 50;
    },
    raw: "patch",
    redocly: "docs",
    types: undefined,
  },
  {
    what: "another rate limit",
    edit: (it) => {
      it.document["x-rate-limit"]!.limit = 100;
    },
    raw: "patch",
    redocly: "docs",
    types: undefined,
  },
  {
    what: "another token URL",
    api: gks,
    edit: (it) => {
      const scheme = Object.values(it.document.components!.securitySchemes!)[0]!;
      scheme.flows!.clientCredentials!.tokenUrl = "/elsewhere";
    },
    raw: "patch",
    redocly: "docs",
    types: undefined,
  },
  {
    what: "another scope",
    api: gks,
    edit: (it) => {
      const scheme = Object.values(it.document.components!.securitySchemes!)[0]!;
      scheme.flows!.clientCredentials!.scopes = { other: "Another." };
    },
    raw: undefined,
    redocly: undefined,
    types: undefined,
  },
  {
    what: "pages counted from one",
    edit: (it) => {
      it.operation("get /")["x-pagination"]!.page.first = 1;
    },
    raw: undefined,
    redocly: undefined,
    types: undefined,
  },
];

describe.each([
  ["breaks", breaks],
  ["adds", additions],
  ["is harmless", harmless],
  ["can be seen in the page alone", unseen],
] as const)("what %s", (_, plants) => {
  it.each(plants.map((plant) => [plant.what, plant] as const))("%s", async (_, plant) => {
    const { api = "lagerkoll-suppliers", edit, raw, redocly, types, says } = plant;
    const after = await planted(edit, api);
    const name = readManifest().find((entry) => entry.name === api)!.package;
    const [was, is] = [released, after].map((tree) => join(tree, "packages", name, "openapi.json"));
    const compared = await compareBundles(was!, is!);
    const signals = [redoclySignal(compared), typesSignal(name, released, after)];

    expect({
      raw: ["major", "minor", "patch"].find((bump) => compared.report.changes.some(({ impact }) => impact === bump)),
      redocly: signals[0]!.impact,
      types: signals[1]!.impact,
    }).toEqual({ raw, redocly, types });
    if (says) expect(signals.flatMap(({ reasons }) => reasons).join("\n")).toContain(says);
  });
});

describe("a limit of what is answered", () => {
  const limited = (length?: number) => (it: Edited) => {
    const name = it.field("CustomerSummary.name");
    if (length !== undefined) name.maxLength = length;
  };
  const bundle = async (length?: number) =>
    join(await planted(limited(length), gks), "packages/gks-client/openapi.json");

  it.each([
    ["goes", 5, undefined, "additive"],
    ["is looser", 5, 9, "additive"],
    // Who reads has nothing to fear from less; redocly knows that.
    ["is tighter", 9, 5, "docs"],
  ] as const)("%s", async (_, was, now, impact) => {
    const compared = await compareBundles(await bundle(was), await bundle(now));
    expect(redoclySignal(compared).impact).toBe(impact);
  });
});

describe("the verdict", () => {
  const entry = (impact: Impact): Drift => ({
    kind: "param-default-changed",
    at: "GET / query limit",
    was: "100",
    now: "50",
    impact,
  });

  it("is that of the highest signal, and says which one it was", async () => {
    const after = await planted((it) => {
      it.parameter("get /", "limit").schema.default = 50;
    });
    expect(await judge({ api: "lagerkoll-suppliers", drift: [entry("breaking")], before: released, after })).toEqual({
      api: "lagerkoll-suppliers",
      package: "lagerkoll-suppliers",
      impact: "breaking",
      signals: [
        {
          name: "drift",
          impact: "breaking",
          reasons: ["`GET / query limit`: the default was `100` and is `50` now"],
        },
        { name: "redocly diff", impact: "docs", reasons: [expect.stringContaining("default modified at")] },
        { name: "types", impact: undefined, reasons: [] },
      ],
      decidedBy: ["drift"],
    });
  });

  it("names all that found as much", async () => {
    const after = await planted((it) => void delete it.schema("Supplier").properties.countryName);
    const { impact, decidedBy } = await judge({
      api: "lagerkoll-suppliers",
      drift: [entry("docs")],
      before: released,
      after,
    });
    expect({ impact, decidedBy }).toEqual({ impact: "breaking", decidedBy: ["redocly diff", "types"] });
  });

  it("is none where nothing changed", async () => {
    for (const { name } of readManifest()) {
      const verdict = await judge({ api: name, drift: [], before: released, after: released });
      expect(verdict).toMatchObject({ api: name, impact: undefined, decidedBy: [] });
    }
  });

  it("is additive for a package that wasn't there", async () => {
    const before = await planted(() => {}, gks);
    const verdict = await judge({ api: "lagerkoll-suppliers", drift: [], before, after: released });
    expect(verdict).toMatchObject({ impact: "additive", decidedBy: ["redocly diff", "types"] });
  });

  it("isn't given where the last release has no program to ask", async () => {
    const before = await planted(() => {});
    await rm(join(before, "packages/lagerkoll-suppliers/test"), { recursive: true });
    await expect(judge({ api: "lagerkoll-suppliers", drift: [], before, after: released })).rejects.toThrow(
      /consumer\.gen\.ts isn't there.*npm run generate/,
    );
  });

  it("isn't given where the packages can't be compiled", async () => {
    const after = await planted(() => {});
    await rm(join(after, "packages/lagerkoll-suppliers/src"), { recursive: true });
    await expect(judge({ api: "lagerkoll-suppliers", drift: [], before: released, after })).rejects.toThrow(
      "Cannot find module '../src/index.js'",
    );
  });

  it("isn't given for an API that nobody knows", async () => {
    await expect(judge({ api: "boxes", drift: [], before: released, after: released })).rejects.toThrow(
      "Unknown API: boxes",
    );
  });
});
