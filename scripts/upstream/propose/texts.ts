import { sha256 } from "../../specs/lock.js";
import type { Api } from "../../specs/manifest.js";
import type { Drift } from "../check/drift.js";
import { markdownReport, type Result } from "../check/report.js";
import { specPlaces } from "../check/spec-place.js";

/** GitHub takes texts of up to 65,536 characters. */
const longest = 60_000;

/** A branch per API, so that each has one pull request at a time. */
export function branchOf({ name }: Api): string {
  return `upstream/${name}`;
}

export function pullRequestTitle({ name }: Api): string {
  return `Take over what changed on the page of ${name}`;
}

/**
 * Tells one change of a page from another, in a text that nobody sees. It doesn't depend on the day or on the samples,
 * which are others at each load.
 */
export function markOf(drift: readonly Drift[]): string {
  return `<!-- drift ${sha256(JSON.stringify(drift)).slice(0, 16)} -->`;
}

/** What changed, what it releases, and what the update said: above all what it left to a person. */
export function pullRequestBody(
  api: Api,
  result: Result & { readonly drift: readonly Drift[] },
  update: { readonly needsPerson: boolean; readonly output: string; readonly changesets: readonly string[] },
): string {
  // Seen from a pull request, the files are those of its branch.
  const report = markdownReport(result, specPlaces(api)).replaceAll("](specs/", `](../blob/${branchOf(api)}/specs/`);
  const { needsPerson, output, changesets } = update;
  const said = `\`\`\`text\n${fenced(output)}\n\`\`\``;
  const sections = [
    markOf(result.drift),
    ...(needsPerson
      ? [`> [!IMPORTANT]\n> Some of it takes a person. Until that is done, the checks are red.\n\n${said}`]
      : []),
    cut(report.trimEnd()),
    changesets.length === 0 ? "No release: it concerns nobody." : "### Release",
    ...changesets.map((changeset) => `\`\`\`markdown\n${fenced(changeset)}\n\`\`\``),
    ...(needsPerson ? [] : [`<details><summary>What the update said</summary>\n\n${said}\n\n</details>`]),
    `Made by \`npm run upstream -- update ${api.name}\`. Refreshed when the page changes again, unless somebody has committed here.`,
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Said in place of the rest where people work on the branch. */
export function leftToPeople(api: Api, result: Result & { readonly drift: readonly Drift[] }): string {
  return [
    markOf(result.drift),
    `> [!IMPORTANT]\n> The page has changed since this branch was made. As people have committed here, it isn't made anew: run \`npm run upstream -- update ${api.name}\` on it.`,
    cut(markdownReport(result, specPlaces(api)).trimEnd()),
  ].join("\n\n");
}

export function issueTitle({ name }: Api): string {
  return `The page of ${name} isn't understood`;
}

export function issueBody(api: Api, problem: string): string {
  return [
    `Whether <${api.upstream}> has changed can't be told:`,
    `\`\`\`text\n${fenced(problem)}\n\`\`\``,
    `If the page is there in a browser, its form may have changed: \`npm run upstream -- check ${api.name}\` shows the same, \`--from FILE\` reads a saved copy. This issue is closed when the page is understood again.`,
  ].join("\n\n");
}

/** A text that can't end the fence that it stands in. */
function fenced(text: string): string {
  return cut(text.trimEnd()).replaceAll("```", "'''");
}

function cut(text: string): string {
  return text.length <= longest / 3 ? text : `${text.slice(0, longest / 3)}\n… and so on; it is too long to show.`;
}
