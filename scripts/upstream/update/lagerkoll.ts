import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "../../specs/check/check.js";
import { loadChecked } from "../../specs/check/load.js";
import { formatReviews } from "../../specs/check/report.js";
import { reviews } from "../../specs/check/reviews.js";
import { formatPlace } from "../../specs/check/spec-node.js";
import { type Api, readManifest } from "../../specs/manifest.js";
import { editSpecs } from "../edit/edit-spec.js";
import type { Facts } from "../lagerkoll/facts.js";
import { parseFacts } from "../lagerkoll/facts-file.js";
import { factsFile, readFacts } from "../lagerkoll/importer.js";
import type { ParsedPage } from "../lagerkoll/parse.js";
import type { Page } from "../page.js";

/**
 * Reads a page of Lagerkoll's, and gives what writes it into the staged spec once the facts stand there.
 *
 * @param original the API in the tree as it is
 * @param api the API in the staged tree
 */
export function editLagerkollSpec(original: Api, api: Api, page: Page): () => Promise<string[]> {
  const { facts, undecided } = readFacts(page, original);
  const was = committedFacts(original);
  return async () => {
    const { apis, files } = loadChecked(readManifest(api.directory));
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    const before = new Set(formatReviews(reviews(files)));
    const checked = apis.map((one) => (one.api === api.name ? { ...one, facts } : one));
    for (const [name, text] of editSpecs(api.name, checked, texts, was))
      if (text !== texts.get(name)) await writeFile(join(api.directory, name), text);
    const after = formatReviews(reviews(loadChecked(readManifest(api.directory)).files));
    return [...after.filter((line) => !before.has(line)), ...undecidedRows(undecided, page, api)];
  };
}

/** Rows that a machine could only guess at, a line each. */
export function undecidedRows(rows: ParsedPage["undecided"], { source }: Page, { name }: Pick<Api, "name">): string[] {
  return rows.map(
    ({ at, line, row }) =>
      `${source}:${line}: the columns of ${at} can be told apart in more than one way. Compare it with the spec; ` +
      `if it is wrong there, put the row ${row} into specs/facts/${name}.splits.yaml and run this again.`,
  );
}

function committedFacts({ name, directory }: Api): Facts | undefined {
  const file = factsFile(name);
  try {
    return parseFacts(readFileSync(join(directory, file), "utf8"), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * What `specs:check` finds in an API's spec, a line for each place: who mends what is said first of a place has mended
 * what else is said of it, or sees it then.
 */
export function leftForPeople(api: Api): string[] {
  const { apis, files } = loadChecked(readManifest(api.directory));
  const { comparisons, leftovers } = check(apis, files);
  const found = [...(comparisons.get(api.name)?.findings ?? []), ...leftovers];
  const places = found.map(({ node }) => formatPlace(node.place()));
  return places.flatMap((place, index) =>
    places.indexOf(place) === index ? [`${place}: ${found[index]!.message}`] : [],
  );
}
