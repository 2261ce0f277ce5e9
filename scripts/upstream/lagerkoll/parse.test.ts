import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CapturedApi, captureFiles, committedPage, isCaptureCommitted, readCapture } from "../test-captures.js";
import { canonical, type Facts, serialise, squeeze } from "./facts.js";
import { parseFacts } from "./facts-file.js";
import { PageProblem } from "./page-problem.js";
import { parsePage } from "./parse.js";
import { readSplits } from "./splits.js";
import { contentOf, forms, renderAll } from "./test-page.js";

const boxes = readFileSync(new URL("./fixtures/boxes.txt", import.meta.url), "utf8");

function factsOf(page: string): Facts {
  return canonical(parsePage(page).facts);
}

function field(facts: Facts, at: string) {
  const [className, name] = at.split(".");
  const { hashes, ...rest } = facts.classes
    .find((type) => type.name === className)!
    .fields.find((f) => f.name === name)!;
  return { ...rest, prose: Object.keys(hashes).filter((key) => key !== "row") };
}

describe("a page as flattened text", () => {
  const facts = factsOf(boxes);

  it("gives what holds for the whole API", () => {
    expect(facts).toMatchObject({
      api: "lagerkoll-boxes",
      title: "Boxes API",
      baseUrl: "https://example.test/v1/boxes/",
      rateLimit: { limit: 60, windowSeconds: 60, status: 429, header: "Retry-After" },
      authHeaders: ["box_key", "shop"],
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      errors: [{ code: 700001 }, { code: 700002 }],
      errorFields: ["errorCode", "errorMessage"],
    });
  });

  it("gives operations with section, path, media types and the classes of their samples", () => {
    const operations = facts.operations.map(({ parameters: _, hashes: __, ...rest }) => rest);
    const json = ["application/json", "application/xml"];
    expect(operations).toEqual([
      {
        section: "Boxes",
        title: "Get boxes",
        method: "GET",
        path: "",
        accept: json,
        contentType: [],
        response: "BoxesResponse",
      },
      {
        section: "Boxes",
        title: "Add box",
        method: "POST",
        path: "",
        accept: json,
        contentType: json,
        request: "Box",
        response: "Box",
      },
      {
        section: "Rooms",
        title: "Print labels of a room",
        method: "GET",
        path: "/rooms/{room : .+}/print",
        accept: ["application/pdf"],
        contentType: [],
      },
    ]);
  });

  it("tells the columns of a parameter apart", () => {
    const parameters = facts.operations[0]!.parameters.map(({ hashes, ...rest }) => ({
      ...rest,
      ...(hashes.description ? { described: true } : {}),
    }));
    expect(parameters).toEqual([
      { name: "limit", default: "25", described: true },
      { name: "order", default: "asc", allowed: ["asc", "desc"] },
      { name: "page", default: "0" },
      { name: "room" },
      { name: "shut", default: "-1", allowed: ["-1", "0", "1"], described: true },
      { name: "sort_column", default: "name", allowed: ["name", "size", "weight"] },
    ]);
  });

  it("tells the columns of a field apart", () => {
    expect(field(facts, "Box.id")).toEqual({ name: "id", type: "long", access: "R", prose: [] });
    expect(field(facts, "Box.label")).toMatchObject({ mandatory: ["POST"], prose: ["description"] });
    expect(field(facts, "Box.colour")).toMatchObject({
      default: "brown",
      accepted: ["brown", "white", "blue"],
      prose: [],
    });
    expect(field(facts, "Box.size")).toMatchObject({
      type: "double",
      mandatory: ["POST", "PUT"],
      prose: ["description"],
    });
    expect(field(facts, "Box.shut")).toEqual({
      name: "shut",
      type: "boolean",
      default: "false",
      access: "R,W",
      prose: [],
    });
    expect(field(facts, "Box.room")).toMatchObject({
      type: "Room",
      mandatory: ["always"],
      prose: ["description", "accepted"],
    });
    expect(field(facts, "Box.tags")).toMatchObject({
      type: "list",
      items: "BoxTag",
      access: "R,W",
      prose: ["description"],
    });
    expect(field(facts, "Box.extra")).toMatchObject({ type: "map" });
    expect(field(facts, "BoxTag.word")).toMatchObject({ mandatory: ["POST"] });
  });

  it("joins rows that go over several lines", () => {
    expect(field(facts, "Box.state")).toEqual({
      name: "state",
      type: "int",
      default: "10",
      accepted: [
        { value: "10", name: "NEW" },
        { value: "20", name: "FULL" },
        { value: "30", name: "IN_TRANSIT" },
      ],
      access: "R,W",
      prose: ["description"],
    });
  });

  it("reads off its samples when it was captured", () => {
    expect(parsePage(boxes).capturedAt).toBe(1735689600001);
  });
});

describe("all forms of a page", () => {
  const content = contentOf(boxes, parsePage(boxes).facts);

  it.each(Object.keys(forms))("%s: gives the same facts", (form) => {
    expect(factsOf(forms[form]!(content))).toEqual(factsOf(boxes));
  });

  it("give the same facts when what has no order comes in another one", () => {
    const reversed = {
      ...content,
      // Operations of one section stay together, and a section's name stands above the first.
      operations: [...content.operations].reverse(),
      errors: [...content.errors].reverse(),
      classes: [...content.classes].reverse().map((type) => ({ ...type, rows: [...type.rows].reverse() })),
    };
    for (const [form, page] of renderAll(reversed)) expect(factsOf(page), form).toEqual(factsOf(boxes));
  });

  it("tell a change of a single cell, with the page's facts as a help", () => {
    const known = factsOf(boxes);
    const changed = (from: string, to: string) => {
      expect(boxes).toContain(from);
      return canonical(parsePage(boxes.replace(from, to), { known }).facts);
    };
    expect(changed("limit Boxes per page 25", "limit Boxes per page 50").operations[0]!.parameters[0]).toMatchObject({
      default: "50",
      hashes: { description: known.operations[0]!.parameters[0]!.hashes.description },
    });
    // A sample still shows the old default: the page's table counts.
    expect(
      field(changed("state Integer Set only with POST 10", "state Integer Set only with POST 20"), "Box.state"),
    ).toEqual({
      ...field(known, "Box.state"),
      default: "20",
    });
    expect(field(changed("shut Boolean false R,W", "shut Boolean R,W"), "Box.shut")).not.toHaveProperty("default");
    expect(field(changed("standard one POST & PUT R,W", "standard one R,W"), "Box.size")).not.toHaveProperty(
      "mandatory",
    );
    expect(field(changed("Name of the room R,W", "Name of the room POST R,W"), "Room.name")).toMatchObject({
      mandatory: ["POST"],
    });
    // The samples of a row that has changed may be older than its table.
    expect(field(changed("Shelf 1 = Top", "Shelf 2 1 = Top"), "BoxTag.shelf")).toMatchObject({ default: "2" });
    expect(field(changed("Where the box stands true", "Where the box stands in true"), "Box.room")).toMatchObject({
      mandatory: ["always"],
    });
    expect(field(changed("Printed on the lid", "Printed on its lid"), "Box.label")).toEqual(field(known, "Box.label"));
    expect(field(changed("brown brown, white, blue", "brown brown, white, blue, red"), "Box.colour")).toMatchObject({
      default: "brown",
      accepted: ["brown", "white", "blue", "red"],
    });
  });
});

describe("what can't be understood", () => {
  const without = (text: string) => {
    expect(boxes).toContain(text);
    return boxes.replace(text, "");
  };

  it.each([
    ["nothing", "", /empty/],
    ["white space", " \n\t\r\n", /empty/],
    ["bytes", "PK\u0003\u0004\0\0", /not text/],
    ["an error page", "<html><body><h1>502 Bad Gateway</h1></body></html>", /no title/],
    ["a page of another kind", "# Weather API\n\nGET /now", /no "General:"/],
    ["a page that ends early", boxes.slice(0, boxes.indexOf("Add box")), /no "Classes:"/],
    ["a page that ends in a sample", boxes.slice(0, boxes.indexOf('"boxCount"')), /no "Classes:"/],
    ["a page that ends in a row", boxes.slice(0, boxes.lastIndexOf(" R,W")), /no access: the page is cut off/],
    ["a page without error codes", without("Code Description"), /no table of codes/],
    ["an operation without an end", without("Successfull response:"), /no "Successfull response:"/],
    [
      "a sample that is no JSON",
      boxes.replace('"boxCount": 5', '"boxCount": NaN'),
      /^line \d+: the sample that begins here is no JSON/,
    ],
    [
      "an access that is unknown",
      boxes.replace("id long R\n", "id long\tR/W\n\n"),
      /no row of a table|no access|more than|is no row/,
    ],
    [
      "other columns",
      boxes.replace("Mandatory Accepted values Example", "Accepted values Example"),
      /a table's columns are/,
    ],
    ["a class that comes twice", boxes.replace("\nBoxTag\n", "\nBox\n"), /described twice/],
    ["10 MB", "GETUrl: /{id}\n".repeat(720_000), /characters/],
    ["one long line", `Boxes API\n${"[".repeat(300_000)}`, /characters/],
    ["deep HTML", `<html>${"<div>\n".repeat(100_000)}</html>`, /markup/],
    ["HTML that is cut off", `<html>${"<div>\n".repeat(10)}`, /never ends/],
  ])("%s: says so", (_, page, message) => {
    expect(() => parsePage(page)).toThrowError(PageProblem);
    expect(() => parsePage(page)).toThrowError(message);
  });

  it("no text hangs or crashes the parser", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), onlyPageProblems));
  });

  it("no mixture of a page's parts hangs or crashes the parser", () => {
    const pages = renderAll(contentOf(boxes, parsePage(boxes).facts)).map(([, page]) => page.split("\n"));
    const parts = fc.constantFrom(...new Set(pages.flat()));
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: parts }, fc.string()), { maxLength: 120 }), (lines) =>
        onlyPageProblems(lines.join("\n")),
      ),
    );
  });

  it("no page with a hole, a repetition or junk in it hangs or crashes the parser", () => {
    const pages = renderAll(contentOf(boxes, parsePage(boxes).facts)).map(([, page]) => page);
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(), fc.nat({ max: 600 }), fc.string(), (page, at, length, junk) => {
        const start = at % page.length;
        onlyPageProblems(page.slice(0, start) + junk + page.slice(start + length));
        onlyPageProblems(page.slice(0, start + length) + junk + page.slice(start));
      }),
    );
  });

  function onlyPageProblems(page: string): void {
    try {
      parsePage(page);
    } catch (error) {
      if (!(error instanceof PageProblem)) throw error;
    }
  }
});

const repository = new URL("../../../", import.meta.url);
const committed = (api: string) => {
  const file = `specs/facts/${api}.json`;
  return parseFacts(readFileSync(new URL(file, repository), "utf8"), file);
};

/** How many of each the captured pages have, which are told by their SHA-256. */
const counts = [
  {
    api: "lagerkoll-customer-orders",
    page: "8549866c4dba44ba9cf9a0c9aaa018cc46ee404c76dc6e8c2f5d7c389947b708",
    methods: { GET: 27, POST: 5, PUT: 25 },
    parameters: 77,
    classes: 33,
    fields: 360,
    errors: 15,
  },
  {
    api: "lagerkoll-suppliers",
    page: "2d12d5c8e290b154be916ccee04537ec0a4414ee3e0d28dd0bfcd2479a6e8945",
    methods: { GET: 2, POST: 1, PUT: 1, DELETE: 1 },
    parameters: 10,
    classes: 2,
    fields: 35,
    errors: 8,
  },
  {
    api: "lagerkoll-interpreter",
    page: "fb31668f85594176a73744673a921aa01f27bbc76e5e9912118adfa1b147b4cb",
    methods: { POST: 2 },
    parameters: 5,
    classes: 5,
    fields: 72,
    errors: 3,
  },
] as const;

const apis = counts.map(({ api }) => api);
/** Those whose committed facts are the captured page's: a later page has others. */
const countedApis = counts.filter(({ api, page }) => committedPage(api) === page);
const capturedApis = apis.filter(isCaptureCommitted);
const read = (api: CapturedApi) => readCapture(captureFiles[api]);

function countsOf(facts: Facts) {
  const methods: Record<string, number> = {};
  for (const { method } of facts.operations) methods[method] = (methods[method] ?? 0) + 1;
  return {
    methods,
    parameters: facts.operations.flatMap((operation) => operation.parameters).length,
    classes: facts.classes.length,
    fields: facts.classes.flatMap((type) => type.fields).length,
    errors: facts.errors.length,
  };
}

describe("the committed facts", () => {
  it.each(countedApis)("$api: nothing is missing", ({ api, page: _, ...expected }) => {
    expect(countsOf(committed(api))).toEqual(expected);
  });

  it.each(apis)("%s: no operation is there twice", (api) => {
    const facts = committed(api);
    expect(new Set(facts.operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(facts.operations.length);
  });

  it.each(apis)("%s: are as they would be written", (api) => {
    const text = readFileSync(new URL(`specs/facts/${api}.json`, repository), "utf8");
    expect(serialise(committed(api))).toBe(text);
  });
});

describe.runIf(capturedApis.length > 0)("the captured pages", () => {
  const counted = counts.filter(({ api }) => capturedApis.includes(api));

  it.each(counted)("$api: everything is counted, as a search through its lines counts it", ({ api, ...expected }) => {
    const page = read(api);
    const facts = factsOf(page);
    expect(countsOf(facts)).toEqual(countsOf(committed(facts.api)));
    const found = (pattern: RegExp) => page.match(pattern)?.length ?? 0;
    expect(found(/(?:GET|POST|PUT|DELETE)[* ]*Url:/g)).toBe(facts.operations.length);
    expect(found(/(?:^|[ |])(?:R|W|R, ?W|W, ?R)[ |]*$/gm)).toBe(expected.fields);
    expect(found(/^[| ]*\d{6}\b/gm)).toBe(expected.errors);
  });

  it.each(capturedApis)("%s: the cells of each row, joined again, are a line of the page", (api) => {
    const page = squeeze(read(api).replace(/[|\\]/g, " "));
    const { facts } = parsePage(read(api), { splits: splitsOf(api) });
    const { classes, operations } = contentOf(read(api), facts);
    const rows = [...classes, ...operations.map(({ parameters }) => ({ rows: parameters }))].flatMap(
      ({ rows }) => rows,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const cells of rows) expect(page).toContain(squeeze(cells.join(" ")));
  });

  it.each(capturedApis)("%s: the committed facts are its facts, in every form", (api) => {
    const known = committed(api);
    const { facts } = parsePage(read(api), { known });
    expect(canonical(facts)).toEqual(known);
    for (const [form, page] of renderAll(contentOf(read(api), facts))) {
      expect(canonical(parsePage(page, { known }).facts), form).toEqual(known);
    }
  });

  it.each(capturedApis)("%s: forms with columns and forms without give the same, with nothing known", (api) => {
    const { facts, undecided } = parsePage(read(api), { splits: splitsOf(api) });
    expect(undecided).toEqual([]);
    expect(canonical(facts)).toEqual(committed(facts.api));
    for (const [form, page] of renderAll(contentOf(read(api), facts))) {
      expect(canonical(parsePage(page, { splits: splitsOf(facts.api) }).facts), form).toEqual(canonical(facts));
    }
  });

  it.each(capturedApis.filter((api) => splitsOf(api)))("%s: each decision is about a row of the page", (api) => {
    const rows = committed(api).classes.flatMap((type) => type.fields.map((field) => field.hashes.row));
    for (const row of splitsOf(api)!.keys()) expect(rows).toContain(row);
  });
});

function splitsOf(api: string) {
  const file = new URL(`specs/facts/${api}.splits.yaml`, repository);
  return existsSync(file) ? readSplits(readFileSync(file, "utf8")) : undefined;
}
