import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { serialise } from "../lagerkoll/facts.js";
import { parsePage } from "../lagerkoll/parse.js";
import { isCaptureCommitted } from "../test-captures.js";
import { capturedPage, provesTheCheck, type Subject } from "./lagerkoll-suite.js";

const boxes = readFileSync(new URL("../lagerkoll/fixtures/boxes.txt", import.meta.url), "utf8");

describe("an invented page", () => {
  let subject: Subject;
  beforeAll(() => {
    const directory = mkdtempSync(join(tmpdir(), "mutation-"));
    subject = { name: "lagerkoll-boxes", directory, captured: boxes };
    mkdirSync(join(directory, "specs/facts"), { recursive: true });
    writeFileSync(join(directory, "specs/facts/lagerkoll-boxes.json"), serialise(parsePage(boxes).facts));
  });
  afterAll(() => rmSync(subject.directory, { recursive: true }));

  provesTheCheck(() => subject, { count: 300, formsEach: 2 });
});

for (const api of ["lagerkoll-suppliers", "lagerkoll-interpreter"] as const)
  describe.runIf(isCaptureCommitted(api))(`the captured page of ${api}`, () => {
    provesTheCheck(() => capturedPage(api), { count: 300, formsEach: 2 });
  });
