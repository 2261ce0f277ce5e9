import { readManifest } from "../manifest.js";
import { check } from "./check.js";
import { loadChecked } from "./load.js";
import { isClean, report } from "./report.js";
import { reviews } from "./reviews.js";

/**
 * `npm run specs:check`: compares the specs of Lagerkoll's APIs with the facts of their pages.
 *
 * @param directory folder of the manifest
 * @param log takes the findings and the counts, line by line
 * @returns the exit code: 0 when they agree, 1 when they don't
 * @throws FactsError when facts have another form than they should
 * @throws SpecError when a spec can't be read
 */
export function specsCheck(directory: string, log: (line: string) => void): 0 | 1 {
  const { apis, files } = loadChecked(readManifest(directory));
  const result = check(apis, files);
  for (const line of report(apis, result, reviews(files))) log(line);
  return isClean(result) ? 0 : 1;
}
