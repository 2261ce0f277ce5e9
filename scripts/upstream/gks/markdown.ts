import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Page } from "../page.js";

/** A part of a markdown page. */
export interface Markdown {
  readonly type: string;
  readonly children?: Markdown[];
  readonly lang?: string | null;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number } };
}

const parsed = new WeakMap<Page, Markdown>();

/** The page as markdown with tables; read once, however often it is asked for. */
export function readMarkdown(page: Page): Markdown {
  const known = parsed.get(page);
  if (known) return known;
  const tree = unified().use(remarkParse).use(remarkGfm).parse(page.text) as Markdown;
  parsed.set(page, tree);
  return tree;
}
