import type { Checked } from "../../specs/check/check.js";
import type { Finding } from "../../specs/check/compare.js";
import { SpecError } from "../../specs/check/spec-node.js";
import type { Facts } from "../lagerkoll/facts.js";
import { add, demand } from "./add.js";
import { addAnswer, addMediaType } from "./content.js";
import { Editor } from "./editor.js";
import { type Inspection, inspect, subjectOf, type Texts } from "./inspection.js";
import { renameClasses } from "./rename.js";
import type { Repair } from "./repair.js";
import { restate } from "./restate.js";

/**
 * Writes into the specs what the page of an API states now, as far as a machine can tell: what is new is added where its
 * kin stand, what is stated otherwise is restated, all of it marked `x-review`. Nothing is taken away, and each edit is
 * kept only if `specs:check` finds less to complain of with it: what it still finds in the end is for a person.
 *
 * @param api whose page has changed
 * @param apis all APIs whose specs share files with it; the facts of this one in the page's order
 * @param was what its page stated before; none when it is read for the first time
 * @throws Error naming file and line when a spec isn't written as it would be printed again
 */
export function editSpecs(api: string, apis: readonly Checked[], texts: Texts, was?: Facts): Texts {
  let current = texts;
  let found = inspect(api, apis, current);
  const attempt = (edits: readonly ((editor: Editor) => void)[]): boolean => {
    const result = tryEdits(edits, current, found, apis);
    if (result) [current, found] = [result.texts, result.found];
    return result !== undefined;
  };

  if (was) {
    const renamed = new Editor(current);
    renameClasses(renamed, was, found);
    current = renamed.texts();
    found = inspect(api, apis, current, found.files);
  }
  // A page that is written otherwise throughout changes hundreds of hashes: those move nothing, and go together.
  const inPlace = [...found.own].flatMap((key) => repairOf(found.findings.get(key)!, found) ?? []);
  const together = inPlace.filter(({ isInPlace }) => isInPlace);
  if (together.length > 1) attempt(together.map(({ ways }) => ways[0]!));

  const tried = new Set<string>();
  for (;;) {
    const next = [...found.own].filter((key) => !tried.has(key)).sort(byWeight(found))[0];
    if (next === undefined) return current;
    tried.add(next);
    const repair = repairOf(found.findings.get(next)!, found);
    for (const way of repair?.ways ?? []) if (attempt([way])) break;
  }
}

/** Wholes before what is in them: a class before the fields and operations that lead to it. */
function byWeight({ findings, facts }: Inspection): (a: string, b: string) => number {
  const order = ["section", "class", "error", "field", "operation", "parameter", "content", "whole"];
  const weight = (key: string) => {
    const { statement, claim } = findings.get(key)!;
    const about = statement ?? claim;
    const subject = about && subjectOf(about.subject, facts);
    return subject ? order.indexOf(subject.kind) : order.length;
  };
  return (a, b) => weight(a) - weight(b);
}

/** What a machine can do about a finding, if anything. */
function repairOf(finding: Finding, spec: Inspection): Repair | undefined {
  const { statement, claim } = finding;
  const about = statement ?? claim;
  if (!about) return undefined;
  const subject = subjectOf(about.subject, spec.facts);
  if (!subject) return removeSection(finding);
  if (statement && !claim && statement.aspect === "exists") return add(subject, spec);
  if (about.aspect === "sent in bodies" && subject.kind === "content") {
    const field = about.subject.slice(about.subject.lastIndexOf(" ") + 1);
    if (statement?.value === "required") return demand(statement.within, field, subject.operation.method, spec);
    if (statement?.value === "optional" && claim?.value === "required" && claim.node.parent?.key === "required")
      return { isInPlace: false, ways: [(editor) => editor.remove(claim.node)] };
    return undefined;
  }
  if (about.aspect === "answer" && subject.kind === "content" && !claim) return addAnswer(subject.operation, spec);
  if (about.aspect === "accept" || about.aspect === "content type") return addMediaType(finding, spec);
  return restate(finding, subject, spec);
}

/** A section in which nothing stands is no loss. */
function removeSection({ statement, claim }: Finding): Repair | undefined {
  if (statement || !claim?.subject.startsWith("section ")) return undefined;
  return { isInPlace: false, ways: [(editor) => editor.remove(claim.node)] };
}

/** Applies edits; gives what came of them when the check likes it better than before. */
function tryEdits(
  edits: readonly ((editor: Editor) => void)[],
  before: Texts,
  found: Inspection,
  apis: readonly Checked[],
): { texts: Texts; found: Inspection } | undefined {
  const editor = new Editor(before);
  for (const edit of edits) edit(editor);
  const texts = editor.texts();
  try {
    const now = inspect(found.api, apis, texts, found.files);
    return isBetter(now, found) ? { texts, found: now } : undefined;
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw error;
  }
}

/** Less is wrong than before, and nothing that was right before, save inside of what wasn't there at all. */
function isBetter(now: Inspection, before: Inspection): boolean {
  const gone = [...before.findings.keys()].filter((key) => !now.findings.has(key));
  const come = [...now.findings.keys()].filter((key) => !before.findings.has(key));
  const wholes = gone.flatMap((key) => before.findings.get(key)?.statement?.subject ?? []);
  const isInside = (key: string) => {
    const { statement, claim } = now.findings.get(key)!;
    const subject = (statement ?? claim)?.subject;
    return subject !== undefined && wholes.some((whole) => whole !== "" && subject.startsWith(whole));
  };
  return gone.length > 0 && come.every(isInside);
}
