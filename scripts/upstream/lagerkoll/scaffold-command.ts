import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { type Difference, readIfThere } from "../../generate/output.js";
import { bundleApi } from "../../specs/bundle.js";
import { lintBundle } from "../../specs/lint.js";
import { formatLock, generatorVersion, lockFile, readLock, sha256, withEntry } from "../../specs/lock.js";
import { type Api, manifestFile, readManifest } from "../../specs/manifest.js";
import { formatProblems } from "../../specs/problem.js";
import { BundleError } from "../../specs/read.js";
import { SpecDocument } from "../edit/spec-document.js";
import type { FetchOptions } from "../fetch.js";
import { readPages } from "../page.js";
import { leftForPeople, undecidedRows } from "../update/lagerkoll.js";
import { differences, staged } from "../update/stage.js";
import { type Class, type Facts, serialise } from "./facts.js";
import { factsFile, readFacts } from "./importer.js";
import { classSource, scaffold } from "./scaffold.js";
import { camelCase, typeSchema } from "./spec-schema.js";

export interface ScaffoldRequest {
  /** Folder of the manifest. */
  readonly directory: string;
  /** Name of the API that is to come: `lagerkoll-articles`. */
  readonly name: string;
  /** File or URL of its page. */
  readonly from: string;
  /** Day to note as that of the import, YYYY-MM-DD. */
  readonly today: string;
  readonly fetch?: FetchOptions;
}

/** What a scaffold would do. Nothing is written yet. */
export interface ScaffoldPlan {
  /** What has to be written, relative to the manifest's folder. */
  readonly changes: readonly Difference[];
  /** What a person should look at, a line each. */
  readonly notes: readonly string[];
  /** What only a person can do, a line each. */
  readonly left: readonly string[];
}

const commonFile = "specs/lagerkoll/common.yaml";

/**
 * Writes, in a copy of the tree, the first spec of a further page of Lagerkoll's, its facts, and its entry in redocly.yaml.
 * Classes that common.yaml has, row for row, are taken from there.
 *
 * @throws PageError when the page can't be understood
 * @throws Error when the API is there already, or the page is another's
 */
export async function planScaffold({ directory, name, from, today, fetch }: ScaffoldRequest): Promise<ScaffoldPlan> {
  const [, stem] = /^lagerkoll-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
  if (stem === undefined)
    throw new Error(`${name} can't be the name of an API of Lagerkoll's: it must read \`lagerkoll-…\`, in lower case.`);
  const api: Api = {
    name,
    directory,
    root: `specs/lagerkoll/${stem}.yaml`,
    overlays: [],
    upstream: /^https?:/.test(from) ? from : pageUrl(stem),
    package: name,
    factory: `create${pascalCase(stem)}Client`,
    reference: "",
  };
  await refuseKnown(api);
  const [page] = await readPages(from, fetch);
  if (!page) throw new Error(`${from}: is no page.`);
  const { facts, capturedAt, undecided } = readFacts(page, api);

  return staged(directory, async (stage) => {
    const write = async (file: string, content: string) => {
      await mkdir(dirname(join(stage, file)), { recursive: true });
      await writeFile(join(stage, file), content);
    };
    const common = new SpecDocument(commonFile, await readFile(join(stage, commonFile), "utf8"));
    const shared = sharedClasses(facts, parse(common.toString()) as CommonSpec);
    for (const [className, schema] of shared) {
      const type = facts.classes.find((candidate) => candidate.name === className)!;
      common.insert(["components", "schemas", schema, "x-source"], name, classSource(type));
    }
    if (shared.size > 0) await write(commonFile, common.toString());
    const content = serialise(facts);
    await write(factsFile(name), content);
    await write(api.root, scaffold(facts, { shared }));
    await write(manifestFile, withManifestEntry(await readFile(join(stage, manifestFile), "utf8"), api));
    const entry = {
      source: api.upstream,
      fetchedAt: today,
      capturedAt: capturedAt === null ? null : new Date(capturedAt).toISOString().slice(0, 10),
      page: sha256(page.text),
      document: sha256(content),
      generator: generatorVersion,
    };
    await write(lockFile, formatLock(withEntry(await readLock(stage), name, entry)));

    const there = readManifest(stage).find((candidate) => candidate.name === name)!;
    return {
      changes: await differences(directory, stage),
      notes: undecidedRows(undecided, page, api),
      left: [...leftForPeople(there), ...(await lint(there))],
    };
  });
}

/** Where the vendor shows such pages. The class's name is a guess, as it is for two of the pages that are known. */
function pageUrl(stem: string): string {
  return `https://capi.lagerkoll.com/doc/v1/resource.jsp?package=com.lagerkoll.api.customer&class=${pascalCase(stem)}Resource`;
}

function pascalCase(words: string): string {
  return camelCase(words).replace(/^./, (first) => first.toUpperCase());
}

async function refuseKnown({ name, directory, root, package: folder }: Api): Promise<void> {
  if (readManifest(directory).some((api) => api.name === name || api.package === folder || api.root === root))
    throw new Error(
      `${manifestFile} has ${name} already. What has changed on its page is for \`upstream -- update ${name}\`.`,
    );
  for (const file of [root, factsFile(name), `packages/${folder}/package.json`])
    if ((await readIfThere(join(directory, file))) !== undefined)
      throw new Error(`${file} is there already. Nothing is overwritten: move it away first.`);
}

interface CommonSpec {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly "x-source"?: Readonly<Record<string, ClassSource>> }>>;
  };
}

interface ClassSource {
  readonly rows?: Readonly<Record<string, { readonly row?: string }>>;
}

/** Classes to the schemas that have them, all that they lead to included, for some other page. */
function sharedClasses(facts: Facts, { components }: CommonSpec): Map<string, string> {
  const shared = new Map<string, string>();
  for (const type of facts.classes) {
    const found = Object.entries(components.schemas).find(([, schema]) =>
      Object.values(schema["x-source"] ?? {}).some((source) => source.rows && isSame(type, source.rows)),
    );
    if (found) shared.set(type.name, found[0]);
  }
  const leadsElsewhere = ({ fields }: Class) =>
    fields.some(({ type, items = type }) => !typeSchema(items) && !shared.has(items));
  for (let before = -1; before !== shared.size; ) {
    before = shared.size;
    for (const type of facts.classes) if (shared.has(type.name) && leadsElsewhere(type)) shared.delete(type.name);
  }
  return shared;
}

function isSame({ fields }: Class, rows: NonNullable<ClassSource["rows"]>): boolean {
  return (
    fields.length === Object.keys(rows).length && fields.every(({ name, hashes }) => rows[name]?.row === hashes.row)
  );
}

function withManifestEntry(manifest: string, api: Api): string {
  const document = new SpecDocument(manifestFile, manifest);
  document.insert(["apis"], api.name, {
    root: api.root,
    "x-upstream": api.upstream,
    "x-package": api.package,
    "x-factory": api.factory,
  });
  return document.toString();
}

async function lint(api: Api): Promise<string[]> {
  try {
    const { document } = await bundleApi(api);
    const problems = await lintBundle(api, document);
    return problems.length === 0 ? [] : formatProblems(problems).split("\n");
  } catch (error) {
    if (error instanceof BundleError) return [error.message];
    throw error;
  }
}
