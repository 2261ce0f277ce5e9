import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compareLagerkollPage } from "../check/lagerkoll/compare-page.js";
import type { Facts } from "../lagerkoll/facts.js";
import { forms, type PageContent } from "../lagerkoll/test-page.js";
import { type CapturedApi, captureFiles, readCapture } from "../test-captures.js";
import { lagerkollMutations } from "./lagerkoll-mutations.js";
import { reloaded } from "./lagerkoll-noise.js";
import { readCaptured } from "./lagerkoll-page.js";
import { mismatch } from "./mismatch.js";
import { seeded } from "./random.js";

/** A page with what was last taken over from it. */
export interface Subject {
  readonly name: string;
  /** Holds `specs/facts/<api>.json`. */
  readonly directory: string;
  /** The page as text. */
  readonly captured: string;
}

/** The captured page of an API, from which the committed facts were made. */
export function capturedPage(name: CapturedApi): Subject {
  return {
    name,
    directory: fileURLToPath(new URL("../../..", import.meta.url)),
    captured: readCapture(captureFiles[name]),
  };
}

/**
 * Tests that the check finds each single edit of a page and nothing else.
 *
 * @param count how many edits
 * @param formsEach in how many of the forms each
 */
export function provesTheCheck(
  subject: () => Subject,
  { count, formsEach }: { count: number; formsEach: number },
): void {
  const names = Object.keys(forms);
  const drift = (text: string) => compareLagerkollPage({ source: "page", text }, subject()).drift;
  const write = (form: string, page: PageContent) => forms[form]!(page);
  const content = () => {
    const { name, directory, captured } = subject();
    const facts = JSON.parse(readFileSync(`${directory}/specs/facts/${name}.json`, "utf8")) as Facts;
    return readCaptured(captured, facts);
  };

  it("the page itself is no change, with other line ends and with lines doubled neither", () => {
    const { captured } = subject();
    expect(drift(captured)).toEqual([]);
    expect(drift(captured.replaceAll("\n", "\r\n"))).toEqual([]);
    expect(drift(captured.replace(/^(?!\{).{50,}\.$/gm, "$&\n$&"))).toEqual([]);
  });

  it.each(names)("%s: the page is no change, loaded again neither", { timeout: 60_000 }, (form) => {
    const page = content();
    expect(drift(write(form, page))).toEqual([]);
    for (const seed of [1, 2]) expect(drift(write(form, reloaded(page, seeded(seed))))).toEqual([]);
  });

  it(`${count} single edits are found, named and placed, each in ${formsEach} of the forms`, {
    timeout: 120_000,
  }, () => {
    const wrong: string[] = [];
    let done = 0;
    let run = 0;
    for (const { page, expected } of lagerkollMutations(content(), seeded(8))) {
      if (done === count) break;
      done += 1;
      for (let turn = 0; turn < formsEach; turn += 1) {
        const form = names[run % names.length]!;
        run += 1;
        const problem = mismatch(expected, drift(write(form, page)));
        if (problem) wrong.push(`${form}: ${problem}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(done).toBe(count);
  });

  it("a page that ends too early is not understood, in any form", { timeout: 60_000 }, () => {
    const page = content();
    // Where one thing only is lacking, a page that ends early can't be told from one that has lost it.
    const most = 1 - (rowLength(page) + 40) / write("text", page).length;
    for (const form of names) {
      const text = write(form, page);
      for (const part of [0.01, 0.1, 0.35, 0.6, 0.8, 0.9, most]) {
        if (part > most) continue;
        expect(() => drift(text.slice(0, text.length * part)), `${form}, ${part}`).toThrow(/^page/);
      }
    }
  });
}

/** Length of the last class and the row before it, about. */
function rowLength({ classes }: PageContent): number {
  const texts = classes.slice(-2).flatMap(({ name, rows }) => [name, ...rows.map((row) => row.join(" "))]);
  return texts.join("\n").length + 100;
}
