import { html } from "hono/html";
import { describe, expect, test } from "vitest";
import { referenceDocument } from "../reference-document.js";
import { readSandbox } from "../sandbox.js";
import { readSiteApis } from "../site-api.js";
import { renderPage } from "./layout.js";
import { packagePage } from "./package-page.js";

const [apis, sandbox] = await Promise.all([readSiteApis(), readSandbox()]);
const customerOrders = apis.find(({ name }) => name === "lagerkoll-customer-orders")!;

describe("renderPage", () => {
  const evil = '</script><img src=x onerror="alert(1)">';

  test("lets nothing that it is given be more than text", async () => {
    const page = { title: evil, description: evil, root: "", body: html`<p>${evil}</p>`, data: { evil } };
    const text = await renderPage(page, []);
    expect(text).not.toContain("<img");
    const data = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(text)![1]!;
    expect(JSON.parse(data)).toEqual({ evil });
  });

  test("lets scripts send requests nowhere but where the page says", async () => {
    const page = { title: "", description: "", root: "", body: html`` };
    expect(await renderPage(page, [])).toContain("connect-src &#39;none&#39;;");
    expect(await renderPage({ ...page, connect: "http://localhost:*" }, [])).toContain(
      "connect-src http://localhost:*;",
    );
  });

  test("marks the page that is shown in the header, and links relatively", async () => {
    const page = { title: "", description: "", root: "../", current: "gks", body: html`` };
    const text = await renderPage(page, apis);
    expect(text.match(/aria-current="page"/g)).toHaveLength(1);
    expect(text).toContain('<a href="../gks/index.html" aria-current="page">GKS</a>');
  });
});

describe("referenceDocument", () => {
  const shown = JSON.stringify(referenceDocument(customerOrders, sandbox));
  const document = JSON.parse(shown) as {
    paths: Record<string, Record<string, { description: string; "x-codeSamples": { lang: string; source: string }[] }>>;
    components: { schemas: Record<string, { description: string; "x-enumDescriptions"?: Record<string, string> }> };
    info: { description: string };
  };

  test("has two samples and a way to try it in every operation", () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    const own = operations.filter((operation) => "x-codeSamples" in operation);
    expect(own).toHaveLength(customerOrders.model.operations.length);
    for (const operation of own) {
      expect(operation["x-codeSamples"].map(({ lang }) => lang)).toEqual(["TypeScript", "curl"]);
      expect(operation.description).toContain("(../try/index.html#operation=lagerkoll-customer-orders/");
    }
  });

  test("tells what our extensions mean, and leaves them out", () => {
    expect(document.components.schemas.OfferState!.description).toMatch(
      /Other values may come\.\n\n\*Assumption: An approved offer/,
    );
    expect(document.components.schemas.CustomerOrderState!["x-enumDescriptions"]).toMatchObject({
      "20": "`PACKED`: It is packed and waits to be sent.",
    });
    expect(shown).toContain("In milliseconds since 1970-01-01 UTC.");
    expect(shown.match(/"x-(?!codeSamples|enumDescriptions)[a-z-]+"/g)).toBeNull();
    expect(document.info.description).toContain("(../index.html#assumptions-lagerkoll-customer-orders)");
  });

  test("leaves the spec as it is", () => {
    expect(JSON.stringify(customerOrders.document)).not.toContain("x-codeSamples");
  });
});

test("packagePage shows README and changelog, with links into the site instead of to where it is published", async () => {
  const readme =
    "# box\n\n[a](https://docs.example/boxes/#operation/getBox) [b](https://docs.example/) [c](https://npm.example) [d](../lid) [e](#use)\n\n<b>raw</b>\n\n| x |\n| - |\n| `y` |\n";
  const page = packagePage(
    { name: "box", description: "", readme, changelog: "# box\n\n## 1.0.0\n" },
    "https://docs.example/",
  );
  const text = String(await page.body);
  expect([...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "../../boxes/index.html#operation/getBox",
    "../../index.html",
    "https://npm.example",
    "#use",
  ]);
  expect(text).toContain("<td><code>y</code></td>");
  expect(text).not.toContain("<b>");
  expect(text).toMatch(/<section id="changelog"><h2>Changelog<\/h2>\s*<h3>1\.0\.0<\/h3>/);
});
