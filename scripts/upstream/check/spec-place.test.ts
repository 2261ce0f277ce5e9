import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { gksPlaces } from "./gks/spec-place.js";
import { lagerkollPlaces } from "./lagerkoll/spec-place.js";
import type { FindPlace } from "./spec-place.js";

const spec = `openapi: 3.1.0
info: { title: Jars }
servers: [ { url: https://a.test } ]
x-rate-limit: { limit: 1 }
paths:
  /{id}:
    get:
      parameters:
        - name: lid
          in: query
      responses: {}
    post:
      requestBody:
        content:
          multipart/form-data:
            schema:
              properties:
                file: {}
components:
  securitySchemes:
    shop: {}
  schemas:
    JarErrorCode:
      x-source: { lagerkoll-jars: { rows: { 1: a } } }
      type: integer
      enum: [ 1 ]
    Glass:
      x-source:
        lagerkoll-jars: { class: Jar }
      properties:
        lid: {}
    Pot:
      x-source:
        lagerkoll-jars: [ { class: JarPot } ]
`;
const shared = "components:\n  schemas:\n    Tin:\n      properties:\n        ring: {}\n";
const overlay = "actions:\n  - target: $.components.schemas.Jar.properties.lid\n    update: {}\n";
const published = JSON.stringify(
  {
    paths: { "/jars": { get: { parameters: [{ name: "size" }], responses: { 200: {} } } } },
    components: { schemas: { Jar: { properties: { lid: {}, size: {} } } } },
  },
  null,
  2,
);

let directory: string;
let lagerkoll: FindPlace;
let gks: FindPlace;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "places-"));
  const files = { "jars.yaml": spec, "common.yaml": shared, "overlay.yaml": overlay, "published.json": published };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(directory, file), content);
  lagerkoll = lagerkollPlaces({ name: "lagerkoll-jars", directory, root: "jars.yaml" });
  gks = gksPlaces({ directory, root: "published.json", overlays: ["overlay.yaml"] });
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Where each thing stands, told by a text of the first line that holds it. */
const lineOf = (file: string, content: string, text: string) =>
  `${file}:${content.split("\n").findIndex((line) => line.includes(text)) + 1}`;

it.each([
  ["GET /{id}", "    get:"],
  ["GET /{id} query lid", "- name: lid"],
  ["GET /{id} query other", "      parameters:"],
  ["GET /{id} Accept", "      responses:"],
  ["POST /{id} form file", "file: {}"],
  ["POST /{id} Content-type", "      requestBody:"],
  ["POST /other", "paths:"],
  ["Jar", "    Glass:"],
  ["Jar.lid", "        lid: {}"],
  ["JarPot", "    Pot:"],
  ["error 1", "enum: [ 1 ]"],
  ["base URL", "servers:"],
  ["rate limit", "x-rate-limit"],
  ["header shop", "    shop:"],
  ["basics", "info:"],
])("the hand-written spec speaks of %s in the line %s", (at, text) => {
  expect(lagerkoll(at)).toBe(lineOf("jars.yaml", spec, text));
});

it("what the APIs share stands in the file that they share", () => {
  expect(lagerkoll("Tin.ring")).toBe(lineOf("common.yaml", shared, "ring"));
});

it("of Simutek's document our correction, or else the document", () => {
  expect(gks("Jar.lid")).toBe("overlay.yaml:2");
  expect(gks("Jar.size")).toBe(
    `published.json:${published.split("\n").findLastIndex((line) => line.includes('"size":')) + 1}`,
  );
  expect(gks("GET /jars query size")).toBe(lineOf("published.json", published, '"name": "size"'));
  expect(gks("GET /jars response 200")).toBe(lineOf("published.json", published, '"200"'));
  expect(gks("Can")).toBeUndefined();
});
