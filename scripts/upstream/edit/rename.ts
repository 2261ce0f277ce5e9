import { matchClasses } from "../check/lagerkoll/match-classes.js";
import type { Facts } from "../lagerkoll/facts.js";
import type { Editor } from "./editor.js";
import type { Inspection } from "./inspection.js";

/**
 * Takes over the new names of classes, which stand in one place of a spec each: those of schemas are ours.
 *
 * @param was what the page stated when it was last taken over
 */
export function renameClasses(editor: Editor, was: Facts, { api, facts, classes }: Inspection): void {
  for (const [before, after] of matchClasses(was.classes, facts.classes).pairs) {
    const schema = classes.byName.get(before.name);
    if (before.name === after.name || !schema) continue;
    editor.set(schema, ["x-source", api, "class"], after.name);
    editor.review(schema);
  }
}
