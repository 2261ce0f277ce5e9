import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { serialise } from "../lagerkoll/facts.js";
import { parsePage } from "../lagerkoll/parse.js";
import { capturedPage, captures, provesTheCheck, type Subject } from "./lagerkoll-suite.js";

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

describe
  .runIf(process.env.CI === "true" || existsSync(captures))
  .each(["lagerkoll-suppliers.txt", "lagerkoll-interpreter.md"])("%s", (file) => {
  provesTheCheck(() => capturedPage(file), { count: 300, formsEach: 2 });
});
