import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { captureFiles, isCaptureCommitted, readCapture } from "../test-captures.js";
import { gksImporter, readDocument } from "./importer.js";
import { crate, cratesPage, fence, getCrates, info, postCrate, section, size, sizeObject } from "./test-page.js";

const read = (text: string) => readDocument({ source: "page.md", text });
const imported = (text: string) => gksImporter.import({ source: "page.md", text }).content;

describe("a page in fragments", () => {
  it("becomes one document", () => {
    expect(read(cratesPage)).toEqual({
      openapi: "3.0.4",
      info,
      paths: {
        "/crates": {
          get: { summary: "Lists crates", responses: { 200: { description: "All of them" } } },
          post: { summary: "Adds a crate", responses: { 200: { description: "Added" } } },
        },
      },
      components: { schemas: { Crate: crate, Size: size } },
    });
  });

  it("gives the same bytes whatever the order of its sections", () => {
    const reordered = [
      section("The Size object", sizeObject),
      section("POST /crates", postCrate),
      section("GET /crates", getCrates),
    ].join("\n");
    expect(imported(reordered)).toBe(imported(cratesPage));
  });

  it("gives the same bytes whatever stands around the fences", () => {
    const noisy = [
      "> An index of all pages is at /llms.txt\n",
      '# API\n\n{% tabs %}\n{% tab title="Sample" %}\n',
      fence('const openapi = { "openapi": broken };', "javascript"),
      fence('{ "orderNumber": 1 }'),
      '{% endtab %}\n{% endtabs %}\n\nMore prose about `"openapi"`.\n',
      cratesPage,
    ].join("\n");
    expect(imported(noisy)).toBe(imported(cratesPage));
  });

  it("is read with Windows line ends, with tilde fences, and without a language on the fence", () => {
    expect(imported(cratesPage.replaceAll("\n", "\r\n"))).toBe(imported(cratesPage));
    expect(imported(cratesPage.replaceAll("```", "~~~"))).toBe(imported(cratesPage));
    expect(imported(cratesPage.replaceAll("```json", "```"))).toBe(imported(cratesPage));
  });

  it("is read when the fences are indented or nested in a list", () => {
    const nested = cratesPage.replaceAll(/^```json\n(.*)\n```$/gm, "- item\n\n  ```json\n  $1\n  ```");
    expect(imported(nested)).toBe(imported(cratesPage));
  });
});

describe("a page that can't be taken over", () => {
  it.each([
    ["an empty page", "", "page.md: has no part of an OpenAPI document"],
    ["the rendered text", "API\nPOST /api/v1/customers HTTP/1.1\n{\n", "take the page's markdown form"],
    ["a page with other JSON only", fence('{ "a": 1 }'), "has no part of an OpenAPI document"],
    ["HTML", "\n<!DOCTYPE html><html><body>Log in</body></html>", "page.md: is HTML"],
  ])("%s has nothing to read", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("is refused with the line of a fence that isn't JSON", () => {
    expect(() => read(`${cratesPage}\nProse.\n\n${fence('{ "openapi": "3.0.4", }')}`)).toThrow(
      /^page\.md:34: the fence that begins here isn't JSON: /,
    );
  });

  it("is refused when it is cut off within a fence", () => {
    expect(() => read(cratesPage.slice(0, -40))).toThrow(/^page\.md:27: the fence that begins here isn't JSON/);
  });

  it("is refused when two fragments disagree on a schema, naming the place and both lines", () => {
    const changed = { ...crate, properties: { ...crate.properties, label: { type: "integer" } } };
    const page = `${cratesPage}\n${section("The Crate object", { components: { schemas: { Crate: changed, Size: size } } })}`;
    expect(() => read(page)).toThrow(
      "page.md:36: #/components/schemas/Crate/properties/label/type differs from what line 9 states.",
    );
  });

  it("is refused when two fragments disagree on an operation, or on the document as a whole", () => {
    const paths = { "/crates": { get: { summary: "Lists boxes" } } };
    expect(() => read(`${cratesPage}\n${section("GET /crates", { paths })}`)).toThrow(
      "#/paths/~1crates/get/summary differs from what line 9 states",
    );
    expect(() => read(`${cratesPage}\n${section("More", { info: { ...info, version: "2.0" } })}`)).toThrow(
      "#/info/version differs from what line 9 states",
    );
  });

  it("is refused when a schema is missing", () => {
    const page = section("GET /crates", { ...getCrates, components: { schemas: { Crate: crate } } });
    expect(() => read(page)).toThrow(
      "page.md:5: #/components/schemas/Crate refers to #/components/schemas/Size, which the page doesn't have.",
    );
  });

  it("is refused when it has no operation, isn't GKS's, or a part is of the wrong kind", () => {
    expect(() => read(section("The Size object", sizeObject))).toThrow("page.md: has schemas but no operation");
    expect(() => read(section("GET /crates", { ...getCrates, info: { title: "Pets", version: "1" } }))).toThrow(
      "page.md: isn't Simutek's page on GKS: its document is titled \"Pets\".",
    );
    expect(() => read(section("GET /crates", { components: [] }))).toThrow("page.md:5: #/components must be an object");
  });
});

it("tells its page from others at a glance, also when the page is broken", () => {
  const recognises = (text: string) => gksImporter.recognises({ source: "page.md", text });
  expect(recognises(cratesPage)).toBe(true);
  expect(recognises(cratesPage.slice(0, -40))).toBe(true);
  expect(recognises('Notes on GKS: look for "openapi" in its fences.')).toBe(false);
  expect(recognises("Suppliers API\nBase-URL: https://capi.lagerkoll.com/v1/suppliers/")).toBe(false);
});

describe.runIf(isCaptureCommitted("gks"))("the captured page", () => {
  it("gives the committed document", () => {
    const page = { source: "gks.md", text: readCapture(captureFiles.gks) };
    const published = new URL("../../../specs/gks/published.json", import.meta.url);
    expect(gksImporter.import(page).content).toBe(readFileSync(published, "utf8"));
  });
});
