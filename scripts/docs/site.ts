import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { json } from "../generate/emit/package.js";
import { readPackages } from "../packages/packages.js";
import { browserScripts, redocScript, searchIndexScript, styleSheet } from "./assets.js";
import { landing } from "./pages/landing.js";
import { renderPage } from "./pages/layout.js";
import { packagePage } from "./pages/package-page.js";
import { reference } from "./pages/reference.js";
import { tryIt } from "./pages/try-it.js";
import { readSandbox } from "./sandbox.js";
import { searchEntries } from "./search/entries.js";
import { readGlossary } from "./search/glossary.js";
import { readSiteApis } from "./site-api.js";
import { readStateMachines } from "./states/states.js";

/** The site's files by their paths, in the order of these. The same sources give the same bytes. */
export type Site = ReadonlyMap<string, string>;

/**
 * Makes the site in memory.
 *
 * @param progress told what is being done
 * @throws BundleError, GenerateError when a spec can't be used
 */
export async function buildSite(progress: (step: string) => void = () => {}): Promise<Site> {
  progress("specs");
  const [apis, sandbox, packages] = await Promise.all([readSiteApis(), readSandbox(), packageTexts()]);
  const glossary = readGlossary();
  const site = apis[0]!.reference.slice(0, -`${apis[0]!.name}/`.length);

  progress("pages");
  const intro = {
    title: "Lagerkoll & GKS: APIs",
    description: "References, search and samples for the APIs of Lagerkoll and Simutek GKS.",
    root: "",
    body: landing({ apis, machines: readStateMachines(), glossary }),
  };
  const pages = [
    ["index.html", intro] as const,
    ["try/index.html", tryIt(apis, sandbox)] as const,
    ...apis.map((api) => [`${api.name}/index.html`, reference(api, sandbox)] as const),
    ...packages.map((texts) => [`packages/${texts.name}/index.html`, packagePage(texts, site)] as const),
  ];
  const rendered = await Promise.all(pages.map(async ([path, page]) => [path, await renderPage(page, apis)] as const));

  progress("scripts and search index");
  const [scripts, redoc, style] = await Promise.all([browserScripts(), redocScript(), styleSheet()]);
  const files = [
    ...rendered,
    ...apis.map((api) => [`${api.name}/openapi.json`, json(api.document)] as const),
    ...[...scripts].map(([name, code]) => [`assets/${name}`, code] as const),
    ["assets/redoc.js", redoc] as const,
    ["assets/style.css", style] as const,
    ["assets/search-index.js", searchIndexScript(searchEntries(apis, glossary))] as const,
    // GitHub Pages would leave out what its own generator doesn't know.
    [".nojekyll", ""] as const,
  ];
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function packageTexts() {
  return Promise.all(
    readPackages().map(async ({ folder, manifest: { name, description = "" } }) => {
      const [readme, changelog] = await Promise.all(
        ["README.md", "CHANGELOG.md"].map((file) => readFile(join(folder, file), "utf8")),
      );
      return { name, description, readme: readme!, changelog: changelog! };
    }),
  );
}
