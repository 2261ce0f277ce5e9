/**
 * `npm run generate [-- --check] [api…]`: specs → packages.
 *
 * Exit 0: the packages are as generated. 1: with `--check`, a committed file differs. 2: a spec can't be generated from.
 */
import { parseArgs } from "node:util";
import { readManifest, selectApis } from "../specs/manifest.js";
import { isUpToDate, stamp } from "./up-to-date.js";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const apis = selectApis(readManifest(), positionals);
  const current = await Promise.all(apis.map(isUpToDate));
  const outdated = apis.filter((_, i) => !current[i]);
  for (const api of apis.filter((_, i) => current[i])) console.log(`${api.name}: up to date`);
  if (outdated.length === 0) return 0;

  // The compiler and redocly take most of a second to load: only when there is something to do.
  const [{ generatePackage }, { compare, settle }] = await Promise.all([
    import("./generate.js"),
    import("./output.js"),
  ]);
  const packages = [];
  for (const api of outdated) packages.push(await generatePackage(api));
  const differences = await compare(packages);

  if (values.check) {
    if (differences.length === 0) {
      for (const { api } of packages) console.log(`${api.name}: as generated`);
      return 0;
    }
    for (const { file, state } of differences) console.error(`${state}: ${file}`);
    console.error(
      `\n${differences.length} file(s) are not as generated: run \`npm run generate\` and commit what it writes.`,
    );
    return 1;
  }
  await settle(packages[0]!.api.directory, differences);
  for (const generated of packages) {
    await stamp(generated);
    const written = differences.filter(({ file }) => file.startsWith(`packages/${generated.api.package}/`));
    console.log(
      `${generated.api.name}: ${written.length === 0 ? "unchanged" : `${written.length} file(s) written`} in packages/${generated.api.package}`,
    );
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}` : error);
  process.exitCode = 2;
}
