import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "../specs/manifest.js";
import { pack, readPackages, repository, sourceFiles, type Tarball } from "./packages.js";

/** What lands on npm: the manifests, the archives, and an empty project that installs them. */

const run = promisify(execFile);
const packages = readPackages();
const clients = new Set(readManifest().map((api) => api.package));
const cases = packages.map((one) => [one.manifest.name, one] as const);
let folder: string;
let tarballs: Map<string, Tarball>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "packages-"));
  const packed = await Promise.all(packages.map((one) => pack(one.folder, folder)));
  tarballs = new Map(packages.map(({ manifest }, i) => [manifest.name, packed[i]!]));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(cases)("%s", (name, one) => {
  const { manifest } = one;

  it("has a manifest that says what a user's npm and bundler need to know", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: "^20.19.0 || >=22.12.0" },
      description: expect.stringMatching(/\S/),
    });
    for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
      if (typeof target === "string") continue;
      // Conditions are tried in their order: ours first, types before code.
      expect(Object.keys(target), entry).toEqual(["@lagerkoll-gks/source", "types", "default"]);
    }
    expect(manifest.exports).toHaveProperty(["."]);
    expect(manifest.exports).toHaveProperty(["./package.json"]);
  });

  it("depends on next to nothing", () => {
    const dependencies = Object.keys(manifest.dependencies ?? {}).sort();
    if (clients.has(name)) expect(dependencies).toEqual(["lagerkoll-gks-middleware", "openapi-fetch"]);
    if (name === "lagerkoll-gks-middleware") expect(dependencies).toEqual(["oauth4webapi"]);
  });

  it("packs its sources, what was built of each, and nothing else", () => {
    const sources = sourceFiles(one);
    const built = sources
      .map((source) => source.replace(/\.ts$/, ""))
      .flatMap((source) => [".js", ".js.map", ".d.ts", ".d.ts.map"].map((ending) => `dist/${source}${ending}`));
    const texts = [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
      ...(clients.has(name) ? ["openapi.json"] : []),
    ];
    const expected = [...texts, ...sources.map((source) => `src/${source}`), ...built].sort();
    expect(tarballs.get(name)!.contents).toEqual(expected);
  });

  it("pleases publint", async () => {
    const { messages, pkg } = await publint({ pkgDir: one.folder, strict: true, pack: "npm" });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("resolves with right types wherever ESM does (attw)", async () => {
    const attw = join(repository, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const { stdout } = await run(process.execPath, [
      attw,
      tarballs.get(name)!.file,
      "--profile",
      "esm-only",
      "--format",
      "json",
    ]).catch((error: { stdout: string }) => error);
    const { analysis } = JSON.parse(stdout) as { analysis: { problems: { kind: string; resolutionKind?: string }[] } };
    // The profile leaves out CommonJS and the resolution of Node 10; --format json lists their problems all the same.
    const problems = analysis.problems.filter(
      ({ resolutionKind }) => resolutionKind !== "node10" && resolutionKind !== "node16-cjs",
    );
    expect(problems).toEqual([]);
  }, 30_000);
});

describe("an empty project that installs gks-client", () => {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  let project: string;

  beforeAll(async () => {
    project = join(folder, "project");
    await mkdir(project);
    // Dependencies come as archives, too, so that the test needs no registry.
    const dependencies = await Promise.all(
      ["openapi-fetch", "openapi-typescript-helpers", "oauth4webapi"].map((name) =>
        pack(join(repository, "node_modules", name), folder),
      ),
    );
    const own = ["lagerkoll-gks-middleware", "gks-client"].map((name) => tarballs.get(name)!);
    await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await writeFile(join(project, "app.ts"), app);
    const archives = [...own, ...dependencies].map(({ file }) => file);
    await run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...archives], {
      cwd: project,
    });
  }, 60_000);

  it.each(["nodenext", "bundler"])(
    "type-checks under %s, libraries included",
    async (moduleResolution) => {
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        target: "es2022",
        module: moduleResolution === "bundler" ? "esnext" : "nodenext",
        moduleResolution,
        types: [],
      };
      await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["app.ts"] }));
      const { stdout } = await run(process.execPath, [tsc, "-p", project]).catch((error: { stdout: string }) => error);
      expect(stdout).toBe("");
    },
    60_000,
  );

  it("runs", async () => {
    await run(process.execPath, [tsc, "app.ts", "--target", "es2022", "--module", "nodenext"], {
      cwd: project,
    });
    await writeFile(join(project, "main.js"), main);
    const { stdout } = await run(process.execPath, ["main.js"], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({ orderNumber: 7, status: 404, title: "No such customer", version: "3.0.4" });
  }, 60_000);
});

const app = `
import { createGksClient, GksApiError, unwrap, type SalesOrder } from "gks-client";

const order: SalesOrder = {
  customerNumber: "K100421",
  billingContact: { firstName: "Anna", lastName: "Andersson" },
  salesOrderlines: [{ articleNumber: "A1", quantity: 1 }],
};

export async function work(baseUrl: string): Promise<{ orderNumber: number; status: number; title: string | null }> {
  const gks = createGksClient({ baseUrl, auth: { token: () => "made-up" } });
  const { orderNumber } = await unwrap(gks.placeSalesOrder({ body: order }));
  const { error, response } = await gks.GET("/api/v1/customers/{customerNumber}", { params: { path: { customerNumber: "K1" } } });
  const title = error ? error.title : null;
  try {
    await unwrap(gks.getCustomer({ params: { path: { customerNumber: "K1" } } }));
  } catch (thrown) {
    if (thrown instanceof GksApiError) return { orderNumber, status: thrown.status, title };
  }
  return { orderNumber, status: response.status, title };
}
`;

const main = `
import { createServer } from "node:http";
import spec from "gks-client/openapi.json" with { type: "json" };
import { work } from "./app.js";

const server = createServer((request, response) => {
  const isOrder = request.method === "POST";
  response.writeHead(isOrder ? 200 : 404, { "content-type": isOrder ? "application/json" : "application/problem+json" });
  response.end(JSON.stringify(isOrder ? { orderNumber: 7 } : { title: "No such customer", status: 404 }));
});
server.listen(0, "127.0.0.1", async () => {
  const result = await work("http://127.0.0.1:" + server.address().port);
  console.log(JSON.stringify({ ...result, version: spec.openapi }));
  server.close();
  server.closeAllConnections();
});
`;
