import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleApi } from "../specs/bundle.js";
import { lintBundle } from "../specs/lint.js";
import { type LockEntry, lockFile, readLock } from "../specs/lock.js";
import type { Api } from "../specs/manifest.js";
import { formatProblems } from "../specs/problem.js";
import { emitClient } from "./emit/client.js";
import { emitConsumer } from "./emit/consumer/consumer.js";
import { emitIndex, reexports } from "./emit/index.js";
import { emitOperations } from "./emit/operations.js";
import { emitTurbo, json, scaffoldPackage } from "./emit/package.js";
import { emitPaths } from "./emit/paths.js";
import { emitReadme } from "./emit/readme.js";
import { emitSource } from "./emit/source.js";
import { emitUpdates } from "./emit/updates.js";
import { readModel } from "./model.js";
import { checkNames, clientNames } from "./names.js";
import type { Document } from "./openapi.js";
import { readIfThere } from "./output.js";
import { GenerateError } from "./problem.js";
import { SchemaTypes } from "./schema-types.js";

/** A package as it should stand on disk. Paths are relative to its folder. */
export interface GeneratedPackage {
  readonly api: Api;
  /** Files the package is made from, relative to the manifest's folder; one of them may be missing. */
  readonly sources: readonly string[];
  /** Files that the generator owns. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that are written only where they are missing. */
  readonly scaffold: ReadonlyMap<string, string>;
}

/**
 * Makes an API's package in memory: bundles and lints its spec, then emits.
 *
 * @throws BundleError when the spec or an overlay can't be read or applied
 * @throws GenerateError when the bundle doesn't lint or no right code can be made of it
 */
export async function generatePackage(api: Api): Promise<GeneratedPackage> {
  const { document, sources } = await bundleApi(api);
  const problems = await lintBundle(api, document);
  if (problems.length > 0) {
    throw new GenerateError(api.root, "", `the bundled spec doesn't lint:\n${formatProblems(problems)}`);
  }
  const license = await readFile(join(api.directory, "LICENSE"), "utf8");
  const usageFile = `packages/${api.package}/usage.md`;
  const usage = await readIfThere(join(api.directory, usageFile));
  const source = (await readLock(api.directory))[api.name];
  // Whether there are such files or not, the package depends on them.
  const inputs = [...sources, lockFile, usageFile];
  return {
    api,
    sources: inputs,
    files: new Map([
      ...(await emitPackage(api, document as Document, { usage, source })),
      ["turbo.json", emitTurbo(inputs)],
    ]),
    scaffold: scaffoldPackage(api, document as Document, license),
  };
}

/** What a package tells beside its API. */
export interface Accompanying {
  /** What people wrote for the README: the package's `usage.md`, if there is one. */
  readonly usage?: string | undefined;
  /** The page that the spec was made from; none for a spec that no page was taken over for. */
  readonly source?: LockEntry | undefined;
}

/** The files that the generator owns, made from a bundled document. */
export async function emitPackage(
  api: Api,
  document: Document,
  { usage = "", source }: Accompanying = {},
): Promise<Map<string, string>> {
  const names = clientNames(api.factory);
  const model = readModel(document, api.root);
  const types = new SchemaTypes(model);
  const bundle = json(document);
  const hash = createHash("sha256").update(bundle).digest("hex").slice(0, 12);
  const header = `// Generated from ${[api.root, ...api.overlays].join(" with ")} (bundle ${hash}) by \`npm run generate\`. Do not edit.\n\n`;

  const operations = emitOperations(model, types, names.methods, api.reference);
  // Emitting the operations came by the enums inside them; only now are all declarations known.
  const declarations = types.declarations();
  const middleware = reexports(model);
  checkNames(model, names, declarations, [...middleware.values, ...middleware.types]);
  const updates = emitUpdates(model, types);

  const schemaNames = declarations.map(({ name }) => name).filter((name) => mentions(operations, name));
  const operationsHead = [
    `import type { ${["Call", "CallOptions", "OperationTable", "PaginatedMethod"].filter((name) => mentions(operations, name)).join(", ")} } from "lagerkoll-gks-middleware";\n`,
    // A value: only a client that sends forms carries what makes them.
    mentions(operations, "toFormData") ? `import { toFormData } from "lagerkoll-gks-middleware";\n` : "",
    schemaNames.length > 0
      ? `import type {\n${schemaNames.map((name) => `  ${name},\n`).join("")}} from "./schemas.gen.js";\n`
      : "",
    "\n",
  ].join("");
  return new Map([
    ["README.md", emitReadme(model, api, names, usage, source)],
    ["openapi.json", bundle],
    ["src/client.gen.ts", header + emitClient(model, api.name, names)],
    ["src/index.gen.ts", header + emitIndex(model, names, declarations, source !== undefined)],
    ["src/operations.gen.ts", header + operationsHead + operations],
    ["src/paths.gen.ts", header + (await emitPaths(model))],
    ["src/schemas.gen.ts", header + declarations.map(({ code }) => code).join("\n")],
    ...(source ? ([["src/source.gen.ts", header + emitSource(source)]] as const) : []),
    ...(updates ? ([["src/updates.gen.ts", header + updates]] as const) : []),
    ["test/consumer.gen.ts", header + emitConsumer(model, types, names, declarations)],
  ]);
}

function mentions(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w$."'])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(code);
}
