import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import axe from "axe-core";
import { type Sandbox, startSandbox } from "lagerkoll-gks-sandbox";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { scratchFolder } from "../generate/testing/compile.js";
import { repository } from "../packages/packages.js";
import { redocRoutes } from "./links.js";
import { type ServedSite, serveSite } from "./serve.js";
import { buildSite, type Site } from "./site.js";
import { readSiteApis, type SiteApi } from "./site-api.js";
import { findChromium, launchChromium } from "./testing/browser.js";
import { writeSite } from "./write.js";

const chromium = findChromium();
if (!chromium) {
  const message = "No Chromium on this machine (apt-get install chromium): the site is not tested in a browser.";
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`\n*** SKIPPED *** ${message}\n`);
}

const screenshots = join(repository, "dist/screenshots");
/** Where Chromium's own viewer of PDFs comes from. */
const pdfViewer = ["chrome-extension:", "chrome:"];
const run = promisify(execFile);

describe.skipIf(!chromium)("the site in a browser", { timeout: 30_000 }, () => {
  let site: Site;
  let apis: SiteApi[];
  let served: ServedSite;
  let folder: string;
  let sandbox: Sandbox;
  let browser: Browser;

  beforeAll(async () => {
    [site, apis, sandbox, browser] = await Promise.all([
      buildSite(),
      readSiteApis(),
      startSandbox({ demo: true, lagerkoll: { rateLimit: false } }),
      launchChromium(chromium!),
    ]);
    // Below a path, as on GitHub Pages.
    served = await serveSite(site, { path: "/some/where/" });
    folder = await mkdtemp(join(tmpdir(), "docs-site-"));
    await writeSite(site, join(folder, "docs"));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([served?.close(), sandbox?.close(), rm(folder, { recursive: true, force: true })]);
  });

  /** The site's addresses, as it is served and as it lies in a folder. */
  const places = [
    ["a server", () => served.url],
    ["files", () => `${pathToFileURL(join(folder, "docs"))}/`],
  ] as const;

  /** A page that fails the test for an error in its console, and for each request that goes anywhere else than it may. */
  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      // A refusal of the sandbox is told in the console, too.
      const isRefusal = message.location().url.startsWith(sandbox.url);
      if (["error", "warning"].includes(message.type()) && !isRefusal) troubles.push(message.text());
    });
    page.on("request", (request) => {
      const isOwn = [served.url, sandbox.url, "file:", "data:", "blob:", ...pdfViewer].some((start) =>
        request.url().startsWith(start),
      );
      if (!isOwn) troubles.push(`A request to ${request.url()}`);
    });
    onTestFinished(async () => {
      await context.close();
      expect(troubles).toEqual([]);
    });
    await page.goto(url);
    return page;
  }

  /** What is serious or worse in what axe finds, but for some parts of the page. */
  async function seriousIssues(page: Page, but: string[] = []): Promise<string[]> {
    await page.addScriptTag({ content: axe.source });
    const { violations } = await page.evaluate((but) => {
      const here = globalThis as unknown as { axe: typeof axe };
      return here.axe.run({ include: [["body"]], exclude: but.map((part) => [part]) });
    }, but);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  async function keep(page: Page, name: string, fullPage = false): Promise<void> {
    await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage });
  }

  /** A heading of a reference: of an operation, a schema, or the API. */
  const heading = (page: Page, name: string) =>
    page
      .locator("#redoc")
      .locator("h1, h2")
      .and(page.locator(`:text-is("${name}"), :has(:text-is("${name}"))`))
      .first();

  describe.each(places)("from %s", (kind, base) => {
    test("the landing page tells of every API and leads to it", async () => {
      const page = await open(`${base()}index.html`);
      for (const api of apis) {
        const card = page.locator(".card", { has: page.locator(`a[href="${api.name}/index.html"]`) });
        const text = await card.innerText();
        expect(text).toContain(`${api.model.operations.length}`);
        expect(text).toContain(api.version);
        expect(text).toContain(api.capturedAt ?? api.fetchedAt);
      }
      await page.getByRole("link", { name: "Suppliers", exact: true }).first().click();
      await heading(page, "Lagerkoll Suppliers API (1)").waitFor();
      await page.getByRole("navigation", { name: "APIs" }).getByText("GKS").click();
      await heading(page, "GKS Public API (1.0)").waitFor();
    });

    test("every link within the site leads to a file of it", async () => {
      const page = await open(`${base()}index.html`);
      for (const path of [...site.keys()].filter((name) => name.endsWith(".html"))) {
        await page.goto(`${base()}${path}`);
        const links = await page.evaluate(() => [...document.querySelectorAll("a")].map(({ href }) => href));
        const inside = links
          .filter((href) => href.startsWith(base()))
          .map((href) => href.slice(base().length).split("#")[0]!);
        expect(inside.filter((name) => !site.has(name))).toEqual([]);
      }
    });

    test("a reference has samples, and its operations and schemas link to each other", async () => {
      const page = await open(`${base()}lagerkoll-suppliers/index.html#operation/getSupplier`);
      await heading(page, "Get a supplier by its id").waitFor();
      await page.getByText("createSuppliersClient").first().waitFor();
      await keep(page, `reference-${kind}`.replaceAll(" ", "-"));
    });

    test("what is searched for is found, and lands where it stands", async () => {
      const page = await open(`${base()}index.html`);
      const search = async (query: string) => {
        await page.keyboard.press("/");
        await page.keyboard.type(query);
        const first = page.getByRole("option").first();
        await first.waitFor();
        // The results of what was typed before may still be there.
        await page.waitForFunction(
          (query) =>
            document.querySelector("#search-status")?.textContent &&
            (document.querySelector("#search") as HTMLInputElement).value === query,
          query,
        );
        await page.keyboard.press("Enter");
      };
      await search("900743");
      await heading(page, "CustomerOrdersErrorCode").waitFor();
      await search("deliveryStatus");
      await heading(page, "CustomerOrder").waitFor();
      await page.waitForFunction(() => {
        const field = document.getElementById("schemas/customerorder/path=deliverystatus")?.getBoundingClientRect();
        return field && field.top > 0 && field.top < innerHeight;
      });
      await search("plocklista");
      await heading(page, "List the picking lists of a customer order").waitFor();
      await search("foljesedel");
      await heading(page, "Print the delivery note of a customer order").waitFor();
      await search("placeSalesOrder");
      await heading(page, "Places a sales order.").waitFor();
    });

    test("“Try it” sends what is filled in to the sandbox and shows what it answers", async () => {
      const page = await open(`${base()}lagerkoll-customer-orders/index.html#operation/getCustomerOrder`);
      await page.getByRole("link", { name: "Try it against the sandbox" }).first().click();
      await page.getByLabel("Sandbox", { exact: true }).fill(sandbox.url);
      await page.getByRole("button", { name: "Send" }).click();
      await page
        .locator("#answer .good")
        .getByText(/^200 · application\/json/)
        .waitFor();
      expect(await page.locator("#answer pre").innerText()).toContain('"externalOrderId": "W-20017"');
      expect(await page.locator("#request").innerText()).toContain(
        `GET ${sandbox.lagerkoll.baseUrls.customerOrders}/1001`,
      );
      await keep(page, `try-json-${kind}`.replaceAll(" ", "-"));
    });
  });

  test("every operation and schema is at the address in Redoc that ours leads to", { timeout: 120_000 }, async () => {
    for (const api of apis) {
      const page = await open(`${served.url}${api.name}/`);
      const menu = page.locator('[data-component-name="Menu/Menu"]');
      await menu.waitFor();
      const places = Object.values(redocRoutes(api.document)).map((route) => `#${route}`);
      const links = new Set<string | null>();
      // A group's links are there while it is open, and a large one takes its time: a click opens it or closes it again.
      await vi.waitFor(
        async () => {
          for (const group of await menu.locator(':scope > [data-component-name="Menu/MenuItem"] > a').all()) {
            await group.click();
            const shown = await menu.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
            for (const href of shown) links.add(href);
          }
          expect(places.filter((place) => !links.has(place))).toEqual([]);
        },
        { timeout: 30_000, interval: 200 },
      );
    }
  });

  test("an address can be opened at once, and again after the next", async () => {
    const page = await open(`${served.url}lagerkoll-customer-orders/#operation/cancelOffer`);
    await heading(page, "Cancel an offer").waitFor();
    await page.goto(`${served.url}lagerkoll-customer-orders/#operation/getPickingLists/query/sort_column`);
    await page.waitForFunction(() => {
      const id = "picking-lists/getpickinglists/t=request&in=query&path=sort_column";
      const parameter = document.getElementById(id)?.getBoundingClientRect();
      return parameter && parameter.top > 0 && parameter.top < innerHeight;
    });
  });

  describe("colours", () => {
    const isDark = (page: Page) =>
      page.evaluate(() => {
        const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number);
        return red < 128;
      });

    test.each(["light", "dark"] as const)("are as the system has them: %s", async (colorScheme) => {
      const page = await open(served.url, { colorScheme });
      expect(await isDark(page)).toBe(colorScheme === "dark");
      await keep(page, `landing-${colorScheme}`, true);
      await page.goto(`${served.url}lagerkoll-customer-orders/#operation/pickArticle`);
      await heading(page, "Say what was picked of an article").waitFor();
      expect(await isDark(page)).toBe(colorScheme === "dark");
      await keep(page, `reference-${colorScheme}`);
    });

    test("can be chosen for the whole site, and stay", async () => {
      const page = await open(served.url, { colorScheme: "light" });
      const button = page.getByRole("button", { name: "Dark colours" });
      await button.press("Enter");
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      await page.goto(`${served.url}lagerkoll-suppliers/`);
      await heading(page, "Lagerkoll Suppliers API (1)").waitFor();
      expect(await isDark(page)).toBe(true);
      await button.click();
      expect(await isDark(page)).toBe(false);
      await page.reload();
      await heading(page, "Lagerkoll Suppliers API (1)").waitFor();
      expect(await isDark(page)).toBe(false);
    });
  });

  describe("on a phone", () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

    test.each([
      ["", "landing"],
      ["try/", "try"],
      ["packages/gks-client/", "package"],
      ["lagerkoll-suppliers/#operation/getSupplier", "reference"],
    ])("/%s fits its width", async (path, name) => {
      const page = await open(`${served.url}${path}`, phone);
      await page.getByRole("heading").first().waitFor();
      if (name === "reference") await heading(page, "Get a supplier by its id").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await keep(page, `phone-${name}`);
    });
  });

  describe("for everybody", () => {
    test.each(["light", "dark"] as const)(
      "axe finds nothing serious on the site's own pages, %s",
      async (colorScheme) => {
        const page = await open(served.url, { colorScheme, bypassCSP: true });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        expect(await seriousIssues(page)).toEqual([]);
        for (const path of ["try/", "packages/lagerkoll-customer-orders/", "packages/lagerkoll-gks-sandbox/"]) {
          await page.goto(`${served.url}${path}`);
          expect(await seriousIssues(page)).toEqual([]);
        }
        await page.goto(`${served.url}lagerkoll-suppliers/`);
        await heading(page, "Lagerkoll Suppliers API (1)").waitFor();
        expect(await seriousIssues(page, ["#redoc"])).toEqual([]);
      },
    );

    test("axe finds nothing serious in the results of a search", async () => {
      const page = await open(served.url, { bypassCSP: true });
      await page.keyboard.press("Control+k");
      await page.keyboard.type("order");
      await page.getByRole("option").first().waitFor();
      await keep(page, "search");
      expect(await seriousIssues(page)).toEqual([]);
    });

    test("the search works by keyboard alone, and says how much it found", async () => {
      const page = await open(served.url);
      await page.keyboard.press("Control+k");
      await page.keyboard.type("supplier");
      await page.getByRole("option").nth(2).waitFor();
      await page.keyboard.press("ArrowDown");
      const active = await page.getByRole("combobox").getAttribute("aria-activedescendant");
      expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
      expect(active).toBe("result-1");
      expect(await page.locator("#search-status").textContent()).toMatch(/results/);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
      await page.keyboard.type("xyzzy");
      await page.getByText("Nothing is called xyzzy.").first().waitFor();
    });

    test("the first Tab leads past the header", async () => {
      const page = await open(`${served.url}lagerkoll-suppliers/#operation/getSupplier`);
      await heading(page, "Get a supplier by its id").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      expect(page.url()).not.toContain("#main");
    });
  });

  describe("“Try it”", () => {
    async function tryIt(operation: string): Promise<Page> {
      const page = await open(`${served.url}try/#operation=${operation}`);
      await page.getByLabel("Sandbox", { exact: true }).fill(sandbox.url);
      return page;
    }
    const send = (page: Page) => page.getByRole("button", { name: "Send" }).click();

    test("shows a PDF", async () => {
      const page = await tryIt("lagerkoll-customer-orders/printDeliveryNote");
      await send(page);
      await page
        .locator("#answer .good")
        .getByText(/^200 · application\/pdf/)
        .waitFor();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Save printDeliveryNote.pdf" }).click();
      const file = await readFile(await (await download).path());
      expect(file.subarray(0, 5).toString()).toBe("%PDF-");
      await keep(page, "try-pdf");
    });

    test("fetches a token for GKS", async () => {
      const page = await tryIt("gks/placeSalesOrder");
      const before = sandbox.gks.orders.length;
      await send(page);
      await page.locator("#answer .good").waitFor();
      expect(await page.locator("#request").innerText()).toContain("Authorization: Bearer");
      expect(sandbox.gks.orders.length).toBe(before + 1);
    });

    test("sends a file", async () => {
      const page = await tryIt("lagerkoll-interpreter/interpretDeliveryNote");
      await send(page);
      await page.locator("#answer .good").waitFor();
      expect(await page.locator("#answer pre").innerText()).toContain('"deliveryNoteId": "1001"');
    });

    test("logs in as a user where somebody must be known", async () => {
      const page = await tryIt("lagerkoll-customer-orders/getMyPickingLists");
      await page.getByLabel("Log in").selectOption("user");
      for (const input of await page.locator("#parameters input[name^='header']").all()) await input.fill("");
      await send(page);
      await page.locator("#answer .good").waitFor();
      expect(await page.locator("#request").innerText()).toContain("user_token: ");
    });

    test("shows refusals as they are", async () => {
      const page = await tryIt("lagerkoll-suppliers/getSupplier");
      await page.getByLabel("id", { exact: true }).fill("4711");
      await send(page);
      await page.locator("#answer .bad").getByText(/^404/).waitFor();
      expect(await page.locator("#answer pre").innerText()).toContain("errorCode");
    });

    test.each([
      "https://capi.lagerkoll.com",
      "http://example.com",
      "http://127.0.0.1.example.com",
      "http://user@192.168.0.1",
    ])("sends nothing to %s", async (address) => {
      const page = await tryIt("lagerkoll-suppliers/getSuppliers");
      await page.getByLabel("Sandbox", { exact: true }).fill(address);
      await send(page);
      await page.getByRole("alert").getByText("isn't the address of a sandbox on this machine").waitFor();
    });

    test("says what to do when no sandbox runs, and when the body is no JSON", async () => {
      const page = await browser.newPage();
      onTestFinished(() => page.close());
      await page.goto(`${served.url}try/#operation=lagerkoll-suppliers/addSupplier`);
      await page.getByLabel("Sandbox", { exact: true }).fill("http://127.0.0.1:9");
      await send(page);
      await page.getByRole("alert").getByText("Is the sandbox running?").waitFor();
      await page.getByLabel("Body (JSON)").fill("{");
      await send(page);
      await page.getByRole("alert").getByText("The body isn't JSON").waitFor();
    });
  });

  test("a new user finds an operation, copies its call, and gets an answer from the sandbox", async () => {
    const page = await open(served.url, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.keyboard.press("/");
    await page.keyboard.type("leverantör");
    await page.getByRole("option").first().click();
    await heading(page, "List suppliers, page by page").waitFor();
    const section = page.locator('[data-section-id="/suppliers/getsuppliers"]');
    const sample = section.getByTestId("panel-body").filter({ hasText: "createSuppliersClient" });
    await sample.hover();
    await sample.getByTestId("copy-button").click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("paginate(suppliers.getSuppliers");

    const program = await scratchFolder("copied-sample");
    onTestFinished(() => rm(program, { recursive: true }));
    await writeFile(join(program, "copied.mts"), copied.replaceAll("http://127.0.0.1:4010", sandbox.url));
    const { stdout } = await run(
      process.execPath,
      ["--conditions=@lagerkoll-gks/source", "--import=tsx", join(program, "copied.mts")],
      {
        cwd: repository,
      },
    );
    expect(stdout).toContain("Exempelgrossisten AB");
  });
});
