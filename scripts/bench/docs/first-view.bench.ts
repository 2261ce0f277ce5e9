import { serveSite } from "../../docs/serve.js";
import { buildSite } from "../../docs/site.js";
import { findChromium, launchChromium } from "../../docs/testing/browser.js";
import { type Benchmark, medians } from "../benchmark.js";

const rounds = 7;
const reference = "lagerkoll-customer-orders/";

const benchmark: Benchmark = {
  name: "docs",
  title: "the site: its size, and how long the largest reference takes to be seen, with nothing cached",
  async run() {
    const site = await buildSite();
    const bytes = [...site.values()].reduce((total, content) => total + Buffer.byteLength(content), 0);
    const size = { what: "size of the site", value: bytes / 1e6, unit: "MB", atMost: 6 };
    const chromium = findChromium();
    if (!chromium) {
      console.log("  No Chromium on this machine: the first view isn't measured.");
      return [size];
    }

    const { url, close } = await serveSite(site);
    const browser = await launchChromium(chromium);
    /** From the request until the heading, as Redoc draws it, is in sight. */
    const firstView = async (address: string, title: string): Promise<undefined> => {
      // Each has a cache of its own, empty at first.
      const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${url}${reference}${address}`, { waitUntil: "commit" });
      await page.locator(`#redoc [data-section-id] >> text=${title}`).first().waitFor();
      await context.close();
    };
    try {
      const times = await medians(
        {
          start: () => firstView("", "Lagerkoll Customer orders API (1)"),
          operation: () => firstView("#operation/pickArticle", "Say what was picked of an article"),
        },
        rounds,
      );
      return [
        size,
        { what: "first view of customer orders", value: times.start, unit: "ms", atMost: 1500 },
        { what: "first view of an operation in it, by its address", value: times.operation, unit: "ms", atMost: 1500 },
      ];
    } finally {
      await browser.close();
      await close();
    }
  },
};

export default benchmark;
