import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parse, parseDocument } from "yaml";
import { loadChecked } from "../../specs/check/load.js";
import { readManifest } from "../../specs/manifest.js";
import type { Class, Facts, Operation } from "../lagerkoll/facts.js";
import { parsePage } from "../lagerkoll/parse.js";
import { scaffold } from "../lagerkoll/scaffold.js";
import { specStyle } from "../lagerkoll/spec-style.js";
import { contentOf, forms } from "../lagerkoll/test-page.js";
import { lagerkollMutations } from "../mutation/lagerkoll-mutations.js";
import { seeded } from "../mutation/random.js";
import { editSpecs } from "./edit-spec.js";
import { inspect, type Texts } from "./inspection.js";
import { SpecDocument } from "./spec-document.js";

vi.setConfig({ testTimeout: 120_000 });

const repository = new URL("../../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, repository), "utf8");

describe("an edit of the committed specs", () => {
  const { apis, files } = loadChecked(readManifest());
  const texts: Texts = new Map(files.map(({ name, text }) => [name, text]));

  /** The files that an edit of the facts changes, and what is left for a person. */
  function edit(api: string, change: (facts: Facts) => void) {
    const before = apis.find((one) => one.api === api)!.facts;
    const facts = structuredClone(before);
    change(facts);
    const checked = apis.map((one) => (one.api === api ? { ...one, facts } : one));
    const edited = editSpecs(api, checked, texts, before);
    const changed = [...edited].filter(([name, text]) => text !== texts.get(name));
    expect(editSpecs(api, checked, edited, facts)).toEqual(edited);
    return {
      edited,
      left: [...inspect(api, checked, edited).findings.values()].map(({ message }) => message),
      diffs: Object.fromEntries(changed.map(([name, text]) => [name, difference(texts.get(name)!, text)])),
    };
  }

  const type = (facts: Facts, name: string) => facts.classes.find((one) => one.name === name) as Mutable<Class>;
  const operation = (facts: Facts, title: string) =>
    facts.operations.find((one) => one.title === title) as Mutable<Operation>;

  it("is possible, since they are printed as they are written", () => {
    for (const [name, text] of texts) expect(new SpecDocument(name, text).toString()).toBe(text);
    expect(new SpecDocument("redocly.yaml", read("redocly.yaml")).toString()).toBe(read("redocly.yaml"));
  });

  it("puts a new field in the part that a class shares with its bodies, in the page's order", () => {
    let before = "";
    const { left, diffs, edited } = edit("lagerkoll-customer-orders", (facts) => {
      const { fields } = type(facts, "CustomerOrder");
      const at = fields.findIndex(({ name }) => name === "currency");
      before = fields[at - 1]!.name;
      fields.splice(at, 0, {
        name: "zone",
        type: "int",
        mandatory: ["PUT"],
        access: "R,W",
        hashes: { row: "a0a0a0a0a0a0" },
      });
    });
    expect(left).toEqual([]);
    expect(diffs).toEqual({
      "specs/lagerkoll/customer-orders.yaml": [
        "+        zone:",
        "+          type: integer",
        "+          format: int32",
        "+          x-mandatory: [ PUT ]",
        "+          x-review: true",
        "+            zone: { row: a0a0a0a0a0a0 }",
        "+              zone: 1",
        "+      required: [ zone ]",
        "+      x-review: true",
      ].sort(),
    });
    const { properties } = parse(edited.get("specs/lagerkoll/customer-orders.yaml")!).components.schemas
      .CustomerOrderFields;
    const names = Object.keys(properties);
    expect(names[names.indexOf("zone") - 1]).toBe(before);
  });

  it("gives each body its own rows, where a new field holds rows", () => {
    const { left, diffs } = edit("lagerkoll-customer-orders", (facts) =>
      type(facts, "CustomerOrder").fields.push({
        name: "extras",
        type: "list",
        items: "CustomerOrderProduct",
        access: "R,W",
        hashes: { row: "a0a0a0a0a0a0" },
      }),
    );
    expect(left).toEqual([]);
    expect(diffs["specs/lagerkoll/customer-orders.yaml"]).toEqual(
      expect.arrayContaining(
        ["", "Create", "Update"].map((twin) => `+            $ref: "#/components/schemas/CustomerOrderProduct${twin}"`),
      ),
    );
  });

  it("makes a row's new id writable where the page demands it", () => {
    const { left, diffs } = edit("lagerkoll-customer-orders", (facts) =>
      type(facts, "OfferRow").fields.push({
        name: "uid",
        type: "long",
        mandatory: ["PUT"],
        access: "R",
        hashes: { row: "a0a0a0a0a0a0" },
      }),
    );
    expect(left).toEqual([]);
    expect(diffs["specs/lagerkoll/customer-orders.yaml"]).toContain("+          readOnly: true");
    expect(diffs["specs/lagerkoll/customer-orders.yaml"]).toContain(
      '+            claim: "`uid` is sent, although it is read-only."',
    );
  });

  it("writes a shared parameter out where one operation alone has another default", () => {
    const one = edit("lagerkoll-customer-orders", (facts) => {
      const [row] = operation(facts, "Get customer orders").parameters.filter(({ name }) => name === "limit");
      Object.assign(row!, { default: "75" });
    });
    expect(one.left).toEqual([]);
    expect(one.diffs["specs/lagerkoll/customer-orders.yaml"]).toEqual(
      expect.arrayContaining([
        '-        - $ref: "#/components/parameters/Limit"',
        "+        - name: limit",
        "+            default: 75",
      ]),
    );
  });

  it("adds what one page has to a schema that others share, for that page alone", () => {
    const known = edit("lagerkoll-customer-orders", (facts) =>
      type(facts, "PurchaseOrder").fields.push({
        name: "deliveryNoteId",
        type: "string",
        access: "R,W",
        hashes: { row: "a0a0a0a0a0a0" },
      }),
    );
    expect(known).toMatchObject({
      left: [],
      diffs: { "specs/lagerkoll/common.yaml": ["+            deliveryNoteId: { row: a0a0a0a0a0a0 }"] },
    });
    const unknown = edit("lagerkoll-interpreter", (facts) =>
      type(facts, "UnitDto").fields.push({
        name: "plural",
        type: "string",
        access: "R",
        hashes: { row: "a0a0a0a0a0a0" },
      }),
    );
    expect(unknown.left).toEqual([]);
    expect(unknown.diffs).toEqual({
      "specs/lagerkoll/common.yaml": [
        "+            plural: { row: a0a0a0a0a0a0 }",
        "+          readOnly: true",
        "+          type: string",
        "+          x-review: true",
        "+        plural:",
      ].sort(),
    });
  });

  it("keeps names and descriptions of values in step with the values", () => {
    const { left, diffs } = edit("lagerkoll-customer-orders", (facts) => {
      const state = type(facts, "CustomerOrder").fields.find(({ name }) => name === "state") as Mutable<
        Class["fields"][number]
      >;
      (state.accepted as unknown[]).splice(3, 0, { value: "12", name: "WAITING" });
    });
    expect(left).toEqual([]);
    expect(diffs).toEqual({
      "specs/lagerkoll/customer-orders.yaml": [
        "+        - New on the page; not described yet.",
        "+        - WAITING",
        "+      enum: [ 0, 5, 10, 12, 15, 20, 30, 40, 50, 60 ]",
        "+      x-review: true",
        "-      enum: [ 0, 5, 10, 15, 20, 30, 40, 50, 60 ]",
      ].sort(),
    });
  });

  it("takes over new names of classes and other hashes throughout, in one go", () => {
    const { left, diffs } = edit("lagerkoll-suppliers", (facts) => {
      for (const one of facts.classes as Mutable<Class>[]) {
        one.name = `${one.name}Dto`;
        for (const field of one.fields as Mutable<Class["fields"][number]>[]) {
          field.hashes = { ...field.hashes, row: "a0a0a0a0a0a0" };
          if (field.items) field.items = `${field.items}Dto`;
        }
      }
      for (const one of facts.operations as Mutable<Operation>[]) {
        if (one.request) one.request = `${one.request}Dto`;
        if (one.response) one.response = `${one.response}Dto`;
      }
    });
    expect(left).toEqual([]);
    const lines = diffs["specs/lagerkoll/suppliers.yaml"]!;
    expect(lines.filter((line) => line.startsWith("-")).every((line) => /row: |class: /.test(line))).toBe(true);
  });

  it("names the line of a spec that is written otherwise than it would be printed", () => {
    const api = "lagerkoll-suppliers";
    const file = "specs/lagerkoll/suppliers.yaml";
    const written = new Map([...texts, [file, texts.get(file)!.replace("key: [ store ]", "key: [store]")]]);
    const facts = structuredClone(apis.find((one) => one.api === api)!.facts);
    (facts.operations[0] as Mutable<Operation>).title = "Other";
    const checked = apis.map((one) => (one.api === api ? { ...one, facts } : one));
    expect(() => editSpecs(api, checked, written)).toThrow(
      /^specs\/lagerkoll\/suppliers\.yaml:32: is written otherwise .* Write it as: key: \[ store \]$/,
    );
  });
});

describe("every edit of an invented page", () => {
  const file = "scripts/upstream/lagerkoll/fixtures/pallets.txt";
  const { facts: was } = parsePage(read(file));
  const api = was.api;
  const root = `specs/lagerkoll/${api}.yaml`;
  const common = parse(read("specs/lagerkoll/common.yaml"));
  common.components.schemas = { ErrorBody: common.components.schemas.ErrorBody };
  const texts: Texts = new Map([
    [root, scaffold(was)],
    ["specs/lagerkoll/common.yaml", parseDocument(JSON.stringify(common)).toString(specStyle)],
  ]);

  /** Kinds of change that leave nothing to decide. */
  const decided = new Set([
    "base-url-changed",
    "class-renamed",
    "error-code-added",
    "field-accepted-added",
    "field-default-added",
    "field-default-changed",
    "operation-added",
    "operation-renamed",
    "param-default-changed",
    "text-added",
    "text-changed",
    "text-removed",
  ]);

  it("is written without a throw: what is decided whole, what takes something away not at all", () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const { page, expected } of lagerkollMutations(contentOf(read(file), was), seeded(9))) {
      const kinds = expected.map(({ kind }) => kind);
      const { facts } = parsePage(forms.html!(page), { known: was });
      const checked = [{ api, root, facts }];
      const edited = editSpecs(api, checked, texts, was);
      const { findings } = inspect(api, checked, edited);
      const what = `${kinds.join("+")} at ${expected[0]!.at}`;
      const [first] = findings.values();
      if (kinds.every((kind) => decided.has(kind)) && first) wrong.push(`${what}: left: ${first.message}`);
      if (kinds.every((kind) => /^(?:field|param|operation|class|error-code)-removed$/.test(kind)) && !first)
        wrong.push(`${what}: nothing is left`);
      for (const line of lost(texts.get(root)!, edited.get(root)!))
        if (/^\s+(?:operationId|type|format|\$ref):/.test(line) && !kinds.includes("field-type-changed"))
          wrong.push(`${what}: took away ${line.trim()}`);
      const now = values(parse(edited.get(root)!));
      for (const [at, before] of values(parse(texts.get(root)!)))
        if (!before.every((value) => now.get(at)?.includes(value))) wrong.push(`${what}: took a value from ${at}`);
      for (const kind of kinds) seen.add(kind);
    }
    expect(wrong).toEqual([]);
    for (const kind of decided) if (kind !== "text-removed") expect([...seen]).toContain(kind);
  });
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** The values of each enum, by its place. Parameters are told by their names: they may be reordered. */
function values(node: unknown, at = "", found = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (typeof node !== "object" || node === null) return found;
  for (const [key, child] of Object.entries(node)) {
    const name = String((child as { name?: unknown } | null)?.name ?? key);
    if (key === "enum" && Array.isArray(child)) found.set(at, child);
    else values(child, `${at}/${name}`, found);
  }
  return found;
}

/** Lines that come and go, sorted: the order of the rest is the same. */
function difference(before: string, after: string): string[] {
  const come = lost(after, before).map((line) => `+${line}`);
  const gone = lost(before, after).map((line) => `-${line}`);
  const rest = (text: string, without: readonly string[]) => {
    const left = [...without];
    return text.split("\n").filter((line) => {
      const at = left.indexOf(line);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  };
  expect(rest(after, lost(after, before)).sort()).toEqual(rest(before, lost(before, after)).sort());
  return [...come, ...gone].sort();
}

/** Lines of one text that the other has less often. */
function lost(one: string, other: string): string[] {
  const counts = new Map<string, number>();
  for (const line of other.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  return one.split("\n").filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
