import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generateCommand } from "../../generate/command.js";
import { compile } from "../../generate/testing/compile.js";
import { lockFile } from "../../specs/lock.js";
import { SpecDocument } from "../edit/spec-document.js";
import { planScaffold } from "../lagerkoll/scaffold-command.js";
import { copyTree } from "./stage.js";
import { problems, repository, update } from "./test-tree.js";
import { writeAll } from "./transaction.js";

const name = "lagerkoll-pallets";
const from = new URL("../lagerkoll/fixtures/pallets.txt", import.meta.url).pathname;
const page = readFileSync(from, "utf8");
const root = "specs/lagerkoll/pallets.yaml";

/** A tree with an API of which nobody has heard, made from its page. */
let base: string;
let made: Awaited<ReturnType<typeof planScaffold>>;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), "pallets-"));
  await copyTree(repository, base);
  made = await planScaffold({ directory: base, name, from, today: "2026-01-02" });
  await writeAll(base, made.changes);
  await generateCommand([name], { check: false }, { directory: base, log: () => {}, install: () => {} });
}, 240_000);
afterAll(() => rmSync(base, { recursive: true }));

async function inCopy<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "pallets-copy-"));
  try {
    await copyTree(base, directory);
    return await work(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const read = (directory: string, file: string) => readFileSync(join(directory, file), "utf8");
const edited = (...edits: readonly (readonly [from: string | RegExp, to: string])[]) =>
  edits.reduce((text, [before, after]) => {
    const result = text.replace(before, after);
    if (result === text) throw new Error(`nothing to edit: ${before}`);
    return result;
  }, page);

/** Lines that a text has lost and got. */
function changedLines(before: string, after: string) {
  const count = (text: string) => {
    const counts = new Map<string, number>();
    for (const line of text.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [was, now] = [count(before), count(after)];
  const more = (one: Map<string, number>, two: Map<string, number>) =>
    [...one].flatMap(([line, number]) => (number > (two.get(line) ?? 0) ? [line.trim()] : []));
  return { lost: more(was, now), got: more(now, was) };
}

describe("a further page of Lagerkoll's", { timeout: 240_000 }, () => {
  it("becomes a spec that is complete, in a green tree, and a package whose calls compile", async () => {
    expect(made.left).toEqual([]);
    expect(made.notes).toEqual([]);
    expect(made.changes.map(({ file }) => file)).toEqual(["redocly.yaml", `specs/facts/${name}.json`, root, lockFile]);
    expect(await problems(base, name)).toEqual([]);
    const program = join(base, "packages", name, "src/program.ts");
    writeFileSync(
      program,
      `import { createPalletsClient, paginate, source, unwrap } from "./index.js";
const pallets = createPalletsClient({ auth: { store: "1", apiKey: "k" } });
export const { id, wood } = await unwrap(pallets.addPallet({ body: { label: "A", layers: [{ articleId: "a", amount: 2 }] } }));
export const known: "pine" | "birch" | (string & {}) | undefined = wood;
for await (const { layers } of paginate(pallets.getPallets, { params: { query: { state: 1 } } })) console.log(layers);
await unwrap(pallets.updatePallet({ params: { path: { id: 7 } }, body: { layers: [{ id: 3 }] } }));
// @ts-expect-error a row must be told by its id
await unwrap(pallets.updatePallet({ params: { path: { id: 7 } }, body: { layers: [{ amount: 3 }] } }));
// @ts-expect-error the label is mandatory
await unwrap(pallets.addPallet({ body: {} }));
export const day: "2025-01-01" = source.capturedAt;
`,
    );
    try {
      expect(compile([program])).toEqual(new Map());
    } finally {
      rmSync(program);
    }
  });

  it("asks for what a person has to look at", () => {
    expect(parse(read(base, root))["x-review"]).toBe(true);
    expect(parse(read(base, "redocly.yaml")).apis[name]).toEqual({
      root,
      "x-upstream":
        "https://capi.lagerkoll.com/doc/v1/resource.jsp?package=com.lagerkoll.api.customer&class=PalletsResource",
      "x-package": name,
      "x-factory": "createPalletsClient",
    });
    const { lost } = changedLines(read(repository, "redocly.yaml"), read(base, "redocly.yaml"));
    expect(lost).toEqual([]);
  });

  it("is refused when it is there already, under another name, or at a bad one", async () => {
    const plan = (directory: string, api: string) => planScaffold({ directory, name: api, from, today: "2026-01-02" });
    await expect(plan(base, name)).rejects.toThrow(`redocly.yaml has ${name} already`);
    await expect(plan(repository, "lagerkoll-crates")).rejects.toThrow('is the page "Pallets API", not that of');
    await expect(plan(repository, "Pallets")).rejects.toThrow("can't be the name of an API");
    await inCopy(async (directory) => {
      const manifest = read(repository, "redocly.yaml");
      writeFileSync(join(directory, "redocly.yaml"), manifest);
      await expect(plan(directory, name)).rejects.toThrow(`${root} is there already. Nothing is overwritten`);
    });
  });

  it("takes classes that common.yaml has, row for row, from there", async () => {
    const directory = mkdtempSync(join(tmpdir(), "pallets-shared-"));
    try {
      await copyTree(repository, directory);
      const { Depot } = parse(read(base, root)).components.schemas;
      const { rows } = Depot["x-source"][name];
      const common = "specs/lagerkoll/common.yaml";
      const document = new SpecDocument(common, read(directory, common));
      document.insert(["components", "schemas"], "Place", {
        ...Depot,
        "x-source": { "lagerkoll-others": { class: "PlaceDto", rows } },
      });
      writeFileSync(join(directory, common), document.toString());
      const { changes } = await planScaffold({ directory, name, from, today: "2026-01-02" });
      const content = (file: string) => parse(changes.find((change) => change.file === file)!.content!);
      expect(content(common).components.schemas.Place["x-source"][name]).toEqual({ class: "Depot", rows });
      const { schemas } = content(root).components;
      expect(schemas).not.toHaveProperty("Depot");
      expect(schemas.PalletFields.properties.depot.$ref).toBe("./common.yaml#/components/schemas/Place");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe("an update", { timeout: 240_000 }, () => {
  it.each([
    {
      what: "an optional field",
      page: edited([/^wood String/m, "depth Double R,W\nwood String"]),
      impact: "additive",
      bump: "minor",
      lost: [],
      got: ["depth:", "x-review: true"],
    },
    {
      what: "a mandatory field of a row",
      isRepeated: true,
      page: edited([/^amount Double/m, "lot String POST & PUT R,W\namount Double"]),
      impact: "breaking",
      bump: "minor",
      lost: ["required: [ articleId, amount ]", "required: [ id ]"],
      got: ["lot:", "required: [ articleId, amount, lot ]", "required: [ id, lot ]"],
    },
    {
      what: "an allowed value, a new default, an error code",
      page: edited(
        ["pine, birch R,W", "pine, birch, oak R,W"],
        ["limit Pallets per page 50", "limit Pallets per page 40"],
        ["930002 No such pallet", "930002 No such pallet\n930003 Too heavy"],
      ),
      impact: "breaking",
      bump: "minor",
      lost: [
        "default: 50",
        "enum: [ pine, birch ]",
        "enum: [ 930001, 930002 ]",
        "x-enum-varnames: [ ERROR_930001, ERROR_930002 ]",
      ],
      got: ["default: 40", "enum: [ pine, birch, oak ]", "enum: [ 930001, 930002, 930003 ]"],
    },
    {
      what: "an operation with a class, a parameter, a section",
      page: edited(
        [
          "Labels\n\nPrint label",
          'Yards\n\nGet yards\n\nGETUrl: /yards\nHeaders:\nAccept: application/json\nAll yards\nBody:\nSuccessfull response:\n\n{ "yards": [{ "number": 3, "gate": "gate" }] }\n\nLabels\n\nPrint label',
        ],
        ["state State", "yard\nstate State"],
        [
          "\nPalletsResponse\n",
          "\nYardsResponse\n\nField Type Description Default Mandatory Accepted values Example values Access\nyards List R\n\nYard\n\nField Type Description Default Mandatory Accepted values Example values Access\nnumber Long R\ngate String R\n\nPalletsResponse\n",
        ],
      ),
      impact: "additive",
      bump: "minor",
      lost: [],
      got: ["/yards:", "operationId: getYards", "- name: yard", "Yard:", "YardsResponse:", "- name: Yards"],
    },
    {
      what: "other words",
      isRepeated: true,
      page: edited(["Lists the pallets of the store", "Gives the pallets of the store"]),
      impact: "docs",
      bump: "patch",
      lost: ["hashes: { prose: b44b49d11998 }"],
      got: ["x-review: true"],
    },
  ])("of $what is taken over to a green tree, with the right changeset, and changes nothing twice", async (one) => {
    await inCopy(async (directory) => {
      const before = read(directory, root);
      const result = await update(directory, name, one.page);
      expect(result.left).toEqual([]);
      expect(await problems(directory, name)).toEqual([]);
      expect(result.verdict?.impact).toBe(one.impact);
      expect(result.changeset).toBe(`.changeset/upstream-${name}.md`);
      expect(read(directory, result.changeset!)).toContain(`"${name}": ${one.bump}\n`);
      const { lost, got } = changedLines(before, read(directory, root));
      expect(lost.filter((line) => !/\brow\b/.test(line)).sort()).toEqual([...one.lost].sort());
      for (const line of one.got) expect(got).toContain(line);
      if (one.isRepeated) expect((await update(directory, name, one.page, "2026-02-04")).files).toEqual([]);
    });
  });

  it.each([
    {
      what: "a field that is gone",
      page: edited(["loaded Date R\n", ""]),
      left: [
        /^specs\/lagerkoll\/pallets\.yaml:\d+ \S+properties\/loaded: Pallet\.loaded isn't on the page\. Remove it/,
      ],
    },
    {
      what: "a type that is another, beside a new field",
      page: edited([/^label String/m, "label Integer"], [/^wood String/m, "depth Double R,W\nwood String"]),
      left: [/pallets\.yaml:\d+ \S+: Pallet\.label: type is string here, int on the page\. Correct/],
    },
  ])("of $what leaves a list for a person, and the rest is done", async ({ page: changed, left }) => {
    await inCopy(async (directory) => {
      const result = await update(directory, name, changed);
      expect(result.left).toHaveLength(left.length);
      for (const [index, pattern] of left.entries()) expect(result.left[index]).toMatch(pattern);
      expect(result.verdict?.impact).toBe("breaking");
      expect(result.files).toContain(`specs/facts/${name}.json`);
      // The check is red just there.
      const red = (await problems(directory, name)).filter((line) => / (?:on the page|isn't)/.test(line));
      const places = (lines: readonly string[]) => [...new Set(lines.map((line) => line.split(": ")[0]))];
      expect(places(red)).toEqual(places(result.left));
      expect(red).toEqual(expect.arrayContaining([...result.left]));
      const again = await update(directory, name, changed, "2026-02-04");
      expect(again.files).toEqual([]);
      expect(again.left).toEqual(result.left);
    });
  });

  it("on top of one that isn't released keeps that one's changeset", async () => {
    await inCopy(async (directory) => {
      await update(directory, name, edited([/^wood String/m, "depth Double R,W\nwood String"]));
      const first = read(directory, `.changeset/upstream-${name}.md`);
      const further = edited([/^wood String/m, "depth Double R,W\nheight Double R,W\nwood String"]);
      const { changeset } = await update(directory, name, further);
      expect(changeset).toBe(`.changeset/upstream-${name}-2.md`);
      expect(read(directory, `.changeset/upstream-${name}.md`)).toBe(first);
    });
  });

  it("leaves the lock alone when samples alone are others", async () => {
    await inCopy(async (directory) => {
      const reloaded = edited([/"page": 17/, '"page": 18'], [/1735689600001/g, "1745689600001"]);
      expect((await update(directory, name, reloaded)).files).toEqual([]);
    });
  });
});
