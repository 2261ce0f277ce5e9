import root from "../../../package.json" with { type: "json" };
import middleware from "../../../packages/middleware/package.json" with { type: "json" };
import type { Api } from "../../specs/manifest.js";
import type { Document } from "../openapi.js";

/**
 * Files that a new client package starts with. They are written once and belong to people and changesets then:
 * the generator never touches one that is there.
 */
export function scaffoldPackage(api: Api, { info }: Document, license: string): Map<string, string> {
  const manifest = {
    name: api.package,
    version: "0.1.0",
    description: `Unofficial TypeScript client for ${info.title}`,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: "^20.19.0 || >=22.12.0" },
    files: ["dist", "src", "openapi.json", "CHANGELOG.md"],
    exports: {
      ".": { "@lagerkoll-gks/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    scripts: {
      build: "tsc",
      generate: `tsx ../../scripts/generate/cli.ts ${api.name}`,
    },
    // Of another version than the workspace's, npm would take the published middleware instead of this one.
    dependencies: {
      [middleware.name]: `^${middleware.version}`,
      "openapi-fetch": `^${root.devDependencies["openapi-fetch"]}`,
    },
  };
  const index = `export * from "./index.gen.js";\n\n// What is written by hand for this package is exported from here; generating leaves this file alone.\n`;
  return new Map([
    ["package.json", json(manifest)],
    ["tsconfig.json", json({ extends: "../../tsconfig.package.json" })],
    ["CHANGELOG.md", `# ${api.package}\n`],
    ["LICENSE", license],
    ["src/index.ts", index],
  ]);
}

/** The package's turbo tasks: it is generated again when its own spec changes, and built after that. */
export function emitTurbo(sources: readonly string[]): string {
  return json({
    extends: ["//"],
    tasks: {
      generate: { inputs: ["$TURBO_EXTENDS$", ...sources.map((source) => `$TURBO_ROOT$/${source}`)] },
      build: { dependsOn: ["$TURBO_EXTENDS$", "generate"] },
    },
  });
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
