import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Api, readManifest, selectApis } from "../specs/manifest.js";
import type { GeneratedPackage } from "./generate.js";
import { compare, type Difference, findOrphans, settle } from "./output.js";
import { isUpToDate, stamp } from "./up-to-date.js";

/** What the command needs to know of its surroundings. */
export interface Surroundings {
  /** Folder of redocly.yaml. */
  readonly directory: string;
  /** Says how it went, a line at a time. */
  readonly log: (line: string) => void;
  /** Links workspaces that came or went. */
  readonly install: (directory: string) => void;
}

/**
 * Makes the packages on disk what the specs say, or with `check` tells how they differ.
 *
 * @param names APIs of the manifest; none means all
 * @returns exit code: 0 when all is as generated, 1 when `check` found a difference
 * @throws Error when a spec can't be generated from; nothing is written then
 */
export async function generateCommand(
  names: readonly string[],
  { check }: { check: boolean },
  { directory, log, install }: Surroundings,
): Promise<number> {
  const known = readManifest(directory);
  const apis = selectApis(known, names);
  const packages = await generate(apis, log);
  const differences = await compare(packages);
  // Who names APIs is told of these alone.
  const orphans = names.length === 0 ? await findOrphans(directory, known) : [];
  if (check) return report(differences, orphans, log);
  await write(directory, packages, differences, orphans, log);
  // Only a new package or one that went changes what npm has to link.
  if (differences.some(isNewPackage) || orphans.length > 0) install(directory);
  return 0;
}

/** The packages that aren't up to date, in memory. */
async function generate(apis: readonly Api[], log: Log): Promise<GeneratedPackage[]> {
  const current = await Promise.all(apis.map(isUpToDate));
  for (const api of apis.filter((_, i) => current[i])) log(`${api.name}: up to date`);
  const outdated = apis.filter((_, i) => !current[i]);
  if (outdated.length === 0) return [];
  // The compiler and redocly take most of a second to load: only when there is something to do.
  const { generatePackage } = await import("./generate.js");
  const packages: GeneratedPackage[] = [];
  for (const api of outdated) packages.push(await generatePackage(api));
  return packages;
}

function report(differences: readonly Difference[], orphans: readonly string[], log: Log): number {
  for (const { file, state } of differences) log(`${state}: ${file}`);
  for (const folder of orphans) log(`stale: ${folder} (no API of redocly.yaml goes there)`);
  if (differences.length + orphans.length === 0) {
    log("All packages are as generated.");
    return 0;
  }
  log("\nRun `npm run generate` and commit what it writes.");
  return 1;
}

async function write(
  directory: string,
  packages: readonly GeneratedPackage[],
  differences: readonly Difference[],
  orphans: readonly string[],
  log: Log,
): Promise<void> {
  await settle(directory, differences);
  for (const generated of packages) {
    await stamp(generated);
    const folder = `packages/${generated.api.package}`;
    const written = differences.filter(({ file }) => file.startsWith(`${folder}/`)).length;
    log(`${generated.api.name}: ${written === 0 ? "unchanged" : `${written} file(s) written`} in ${folder}`);
  }
  for (const folder of orphans) {
    await rm(join(directory, folder), { recursive: true });
    log(`${folder}: removed, since no API of redocly.yaml goes there`);
  }
}

function isNewPackage({ file, state }: Difference): boolean {
  return state === "missing" && /^packages\/[^/]+\/package\.json$/.test(file);
}

type Log = Surroundings["log"];
