import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { describe, expect, onTestFinished, test } from "vitest";
import { repository } from "../packages/packages.js";
import { operationAnchor, redocRoutes, schemaAnchor } from "./links.js";
import { placeAnchor } from "./pages/landing.js";
import { redocPlace } from "./redoc-place.js";
import { searchEntries } from "./search/entries.js";
import { readGlossary } from "./search/glossary.js";
import { type Entry, exactFirst, indexOptions, searchOptions } from "./search/index-options.js";
import { serveSite } from "./serve.js";
import { buildSite } from "./site.js";
import { readSiteApis } from "./site-api.js";
import { stateNumbers } from "./states/diagram.js";
import { readStateMachines } from "./states/states.js";
import { writeSite } from "./write.js";

const [apis, site] = await Promise.all([readSiteApis(), buildSite()]);
const apiNamed = (name: string) => apis.find((api) => api.name === name)!;
const hasOperation = (api: string, id: string) =>
  apiNamed(api).model.operations.some((operation) => operation.id === id);

describe("the build", () => {
  test("gives the same bytes every time", { timeout: 30_000 }, async () => {
    const again = await buildSite();
    expect([...again.keys()]).toEqual([...site.keys()]);
    for (const [path, content] of again) expect(content === site.get(path), path).toBe(true);
  });

  test("is at most 6 MB, with Redoc in it once", () => {
    const sizes = [...site.values()].map((content) => Buffer.byteLength(content));
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(6_000_000);
    expect(sizes.filter((size) => size > 1_000_000)).toHaveLength(1);
  });

  test("takes nothing from another host", () => {
    for (const [path, content] of site) {
      expect(content, path).not.toMatch(/cdn\.redoc\.ly/);
      if (path.endsWith(".html"))
        expect(content.match(/(?:src|<link[^>]*href)="(?:https?:)?\/\/[^"]*/g), path).toBeNull();
    }
  });

  test("says nothing of the machine that it was built on", () => {
    for (const [path, content] of site) expect(content.includes(repository), path).toBe(false);
  });

  test("replaces the folder as a whole", async () => {
    const parent = await mkdtemp(join(tmpdir(), "docs-write-"));
    onTestFinished(() => rm(parent, { recursive: true }));
    const folder = join(parent, "docs");
    await writeSite(new Map([["old/page.html", "old"]]), folder);
    await writeSite(new Map([["a/index.html", "new"]]), folder);
    expect(await readFile(join(folder, "a/index.html"), "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["a"]);
    await writeFile(join(parent, "in-the-way"), "");
    await expect(writeSite(new Map([["x", ""]]), join(parent, "in-the-way/docs"))).rejects.toThrow();
    expect((await readdir(parent)).sort()).toEqual(["docs", "in-the-way"]);
  });
});

test("the site is served below any path, and nothing beside it", async () => {
  const { url, close } = await serveSite(site, { path: "/docs/" });
  onTestFinished(close);
  const status = async (path: string) => (await fetch(new URL(path, url))).status;
  expect(await status("")).toBe(200);
  expect(await status("try/")).toBe(200);
  expect(await status("gks/openapi.json")).toBe(200);
  expect(await status("/")).toBe(404);
  expect(await status("/docs/..%2f..%2fpackage.json")).toBe(404);
  expect(await status("%E0%A4%A")).toBe(404);
  expect([...site.keys()].filter((name) => encodeURI(name) !== name)).toEqual([]);
});

describe("addresses", () => {
  test("are those that the packages' doc comments give", async () => {
    for (const api of apis) {
      const source = await readFile(join(repository, "packages", api.package, "src/operations.gen.ts"), "utf8");
      const links = [...source.matchAll(/@see (\S+)/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(1);
      const routes = redocRoutes(api.document);
      for (const link of links) {
        expect(link.startsWith(`${api.reference}#`)).toBe(true);
        expect(redocPlace(link.slice(api.reference.length), routes), link).toMatch(/^#\//);
      }
    }
  });

  test("lead to Redoc's, for operations, schemas and what is in them", () => {
    const routes = { "operation/getBox": "/boxes/getbox", "schema/Box": "/schemas/box" };
    expect(redocPlace("#operation/getBox", routes)).toBe("#/boxes/getbox");
    expect(redocPlace("#schema/Box", routes)).toBe("#/schemas/box");
    expect(redocPlace("#schema/Box/maxWeight", routes)).toBe("#/schemas/box#schemas/box/path=maxweight");
    expect(redocPlace("#operation/getBox/query/Limit", routes)).toBe(
      "#/boxes/getbox#boxes/getbox/t=request&in=query&path=limit",
    );
  });

  test.each(["", "#", "#/boxes/getbox", "#operation/unknown", "#operation", "#constructor/name", "#%E0%A4%A"])(
    "%j is none of ours",
    (hash) => {
      expect(redocPlace(hash, { "operation/getBox": "/boxes/getbox" })).toBeUndefined();
    },
  );

  test("are given to each assumption that has a place", () => {
    const suppliers = apiNamed("lagerkoll-suppliers");
    expect(placeAnchor({ at: "" }, suppliers)).toBe("");
    expect(placeAnchor({ at: "getSuppliers query since" }, suppliers)).toBe("#operation/getSuppliers/query/since");
    expect(placeAnchor({ at: "updateSupplier" }, suppliers)).toBe(operationAnchor("updateSupplier"));
    expect(placeAnchor({ at: "Supplier.country" }, suppliers)).toBe("#schema/Supplier/country");
    expect(placeAnchor({ at: "ErrorBody" }, suppliers)).toBe(schemaAnchor("ErrorBody"));
  });
});

describe("what people wrote fits the specs", () => {
  test("the glossary: every word leads to an operation", () => {
    const glossary = readGlossary();
    expect(glossary.filter(({ api, operation }) => !hasOperation(api, operation))).toEqual([]);
    expect(new Set(glossary.map(({ swedish }) => swedish)).size).toBe(glossary.length);
  });

  test.each(readStateMachines())("the states of $id are all there, and every step is an operation", (machine) => {
    const { states, steps, api, schemas, guesses } = machine;
    const { document } = apiNamed(api);
    const numbers = stateNumbers(machine, document);
    expect(Object.keys(states).filter((state) => !numbers.has(state))).toEqual([]);
    const enumerated = stateNumbers({ ...machine, schemas: schemas.slice(0, 1) }, document);
    expect([...enumerated.keys()].filter((state) => !(state in states))).toEqual([]);
    expect(Object.keys(guesses).filter((state) => !(state in states))).toEqual([]);
    for (const step of steps) {
      expect(hasOperation(api, step.operation), step.operation).toBe(true);
      expect(step.from in states && step.to in states).toBe(true);
      // A comma in the YAML would cut the sentence into keys.
      expect(Object.keys(step)).toEqual(["from", "to", "operation", step.page === undefined ? "guess" : "page"]);
    }
  });

  test("the sandbox lets the published site in", async () => {
    const { reference, name } = apis[0]!;
    const source = await readFile(join(repository, "packages/sandbox/src/browsers.ts"), "utf8");
    expect(source).toContain(`"${new URL(reference.slice(0, -`${name}/`.length)).origin}"`);
  });
});

describe("search", () => {
  const index = new MiniSearch<Entry>(indexOptions);
  index.addAll(searchEntries(apis, readGlossary()));
  const first = (query: string) =>
    (exactFirst(index.search(query, searchOptions) as unknown as Entry[], query)[0]?.url ?? "nothing").replace(
      "index.html",
      "",
    );

  test.each([
    ["900743", "lagerkoll-customer-orders/#schema/CustomerOrdersErrorCode"],
    ["deliveryStatus", "lagerkoll-customer-orders/#schema/CustomerOrder/deliveryStatus"],
    ["plocklista", "lagerkoll-customer-orders/#operation/getPickingLists"],
    ["picking list", "lagerkoll-customer-orders/#operation/getPickingLists"],
    ["PICKING LIST", "lagerkoll-customer-orders/#operation/getPickingLists"],
    ["följesedel", "lagerkoll-customer-orders/#operation/printDeliveryNote"],
    ["foljesedel", "lagerkoll-customer-orders/#operation/printDeliveryNote"],
    ["leverantor", "lagerkoll-suppliers/#operation/getSuppliers"],
    ["restorder", "lagerkoll-customer-orders/#operation/getRestArticlesForSupplier"],
    ["lagerplats", "lagerkoll-customer-orders/#operation/searchPickingListArticles"],
    ["offert", "lagerkoll-customer-orders/#operation/getOffers"],
    ["faktura", "lagerkoll-customer-orders/#operation/getInvoiceFile"],
    ["placeSalesOrder", "gks/#operation/placeSalesOrder"],
    ["corporateIdentityNumber", "gks/#schema/Customer/corporateIdentityNumber"],
    ["finish_pickinglists", "lagerkoll-customer-orders/#operation/markCustomerOrderPacked/query/finish_pickinglists"],
    ["getSupplier", "lagerkoll-suppliers/#operation/getSupplier"],
    ["xyzzy", "nothing"],
  ])("%s leads to %s", (query, url) => {
    expect(first(query)).toBe(url);
  });

  test("every operation is found by its id, and every error code by its number", () => {
    for (const api of apis) {
      for (const { id } of api.model.operations) {
        const found = index
          .search(id, searchOptions)
          .slice(0, 3)
          .map(({ url }) => url);
        expect(found, id).toContain(`${api.name}/index.html${operationAnchor(id)}`);
      }
    }
    const codes = [
      ...new Set(
        searchEntries(apis, [])
          .filter(({ kind }) => kind === "error code")
          .map(({ title }) => title.split(" ")[0]!),
      ),
    ];
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) expect(first(code)).toContain("ErrorCode");
  });
});
