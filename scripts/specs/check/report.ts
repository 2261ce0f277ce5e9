import type { Checked, CheckResult } from "./check.js";
import { formatPlace, type SpecNode } from "./spec-node.js";

/** What the check says, line by line: every finding with its place, what awaits review, then the counts of each API. */
export function report(apis: readonly Checked[], result: CheckResult, awaiting: readonly SpecNode[]): string[] {
  const counts = apis.flatMap(({ api, facts }) => {
    const comparison = result.comparisons.get(api);
    if (!comparison) return [];
    const { stated, claimed, ours } = comparison;
    const fields = facts.classes.flatMap((type) => type.fields).length;
    const parameters = facts.operations.flatMap((operation) => operation.parameters).length;
    return [
      `${api}: ${facts.operations.length} operations, ${parameters} parameters, ${facts.classes.length} classes, ${fields} fields, ${facts.errors.length} error codes`,
      `  facts with their place in the spec: ${share(stated)}`,
      `  places in the spec with their fact: ${share(claimed)}, ${ours.length} of them marked as ours`,
    ];
  });
  const lines = formatFindings(result);
  const total =
    lines.length === 0
      ? []
      : [
          `${lines.length} ${lines.length === 1 ? "difference" : "differences"}. specs/README.md says where each fact stands.`,
        ];
  return [...lines, ...formatReviews(awaiting), ...counts, ...total];
}

/** Each place that awaits a person's look. That is no error. */
export function formatReviews(places: readonly SpecNode[]): string[] {
  return places.map(
    (node) => `${formatPlace(node.place())}: taken over by machine. Name and describe it, then remove \`x-review\`.`,
  );
}

export function isClean({ comparisons, leftovers }: CheckResult): boolean {
  return leftovers.length === 0 && [...comparisons.values()].every(({ findings }) => findings.length === 0);
}

/** Every finding with its place, once. */
export function formatFindings({ comparisons, leftovers }: CheckResult): string[] {
  const findings = [...[...comparisons.values()].flatMap(({ findings }) => findings), ...leftovers];
  return [...new Set(findings.map(({ node, message }) => `${formatPlace(node.place())}: ${message}`))];
}

/** Rounded down: 100 % is said of all only. */
function share({ right, all }: { readonly right: number; readonly all: number }): string {
  const percent = all === 0 ? 100 : Math.floor((right / all) * 1000) / 10;
  return `${right} of ${all} (${percent} %)`;
}
