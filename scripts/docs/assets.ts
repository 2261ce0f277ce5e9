import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, transform } from "esbuild";
import MiniSearch from "minisearch";
import { type Entry, indexOptions } from "./search/index-options.js";

const folder = import.meta.dirname;
const target = "es2022";

/** Scripts of the site's own, in one file each that needs no module loader: pages that are opened from files can't use one. */
export async function browserScripts(): Promise<Map<string, string>> {
  const names = ["theme", "search", "reference", "try-it"];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(folder, "browser", `${name}.ts`)),
    bundle: true,
    format: "iife",
    minify: true,
    target,
    write: false,
    outdir: "assets",
    legalComments: "none",
  });
  return new Map(outputFiles.map(({ path, text }) => [path.split(/[\\/]/).at(-1)!, text]));
}

/** Images that Redoc would load from its makers' host. */
const remoteLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

/**
 * Redoc, as the Redocly CLI brings it for `build-docs`: as one classic script, and without what it would load from
 * another host.
 *
 * @throws Error when Redocly moved or changed it so that it has to be looked at anew
 */
export async function redocScript(): Promise<string> {
  const cli = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  const source = await readFile(join(cli, "lib/chunks/redoc.standalone.js"), "utf8");
  if (source.match(remoteLogo)?.length !== 2) {
    throw new Error(
      "Redoc's script isn't as expected: look for what it loads from cdn.redoc.ly (scripts/docs/assets.ts).",
    );
  }
  // An image that can't be drawn: Redoc leaves it out then, and the style sheet writes the name.
  const local = source.replaceAll(remoteLogo, "data:,");
  const { code } = await transform(local, {
    format: "iife",
    globalName: "Redoc",
    minify: true,
    target,
    legalComments: "none",
  });
  return code;
}

/** The style sheet. */
export async function styleSheet(): Promise<string> {
  const { code } = await transform(await readFile(join(folder, "style.css"), "utf8"), { loader: "css", minify: true });
  return code;
}

/** The index of the search, as a script that leaves it on `window`. */
export function searchIndexScript(entries: readonly Entry[]): string {
  const index = new MiniSearch<Entry>(indexOptions);
  index.addAll(entries);
  return `window.searchIndex=${JSON.stringify(JSON.stringify(index))};\n`;
}
