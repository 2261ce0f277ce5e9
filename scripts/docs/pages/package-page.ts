import { html, raw } from "hono/html";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Page } from "./layout.js";

/** A package as npm shows it. */
export interface PackageTexts {
  readonly name: string;
  readonly description: string;
  /** Markdown. */
  readonly readme: string;
  readonly changelog: string;
}

/**
 * A package's README and changelog, to be read without npm.
 *
 * @param site where the site is published: links to it become relative ones
 */
export function packagePage({ name, description, readme, changelog }: PackageTexts, site: string): Page {
  const root = "../../";
  const render = (markdown: string, level: number) => raw(markdownToHtml(markdown, { site, root, level }));
  return {
    title: name,
    description,
    root,
    body: html`<article class="prose">${render(readme, 0)}
<section id="changelog">${render(changelog.replace(/^# .*/, "# Changelog"), 1)}</section></article>`,
  };
}

interface Rendering {
  readonly site: string;
  readonly root: string;
  /** By how much headings are set lower. */
  readonly level: number;
}

interface Element {
  tagName: string;
  properties: Record<string, unknown>;
}

function markdownToHtml(markdown: string, { site, root, level }: Rendering): string {
  const relativeLinks = () => (tree: Parameters<typeof visit>[0]) => {
    visit(tree, "element", (node) => {
      const element = node as unknown as Element;
      const { href } = element.properties;
      if (typeof href === "string") element.properties.href = linkFrom(href, site, root);
      const heading = /^h([1-5])$/.exec(element.tagName);
      if (heading) element.tagName = `h${Number(heading[1]) + level}`;
      // What scrolls must be reached by the keyboard.
      if (element.tagName === "pre") element.properties.tabIndex = 0;
    });
  };
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(relativeLinks).use(rehypeStringify);
  return String(processor.processSync(markdown));
}

/**
 * `https://site/lagerkoll-suppliers/#operation/x` → `../../lagerkoll-suppliers/index.html#operation/x`; none to files of
 * the repository, which the site doesn't have.
 */
function linkFrom(href: string, site: string, root: string): string | undefined {
  if (!href.startsWith(site)) return /^(https?:|#)/.test(href) ? href : undefined;
  const [path = "", hash] = href.slice(site.length).split("#");
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return `${root}${file}${hash === undefined ? "" : `#${hash}`}`;
}
