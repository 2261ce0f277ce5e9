import rehypeParse from "rehype-parse";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { squeeze } from "./facts.js";
import { PageProblem } from "./page-problem.js";

/** A line of a page in any form, or a row of a table where the form shows its cells. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Runs of white space are single blanks; cells are joined by a blank, empty ones left out. */
  readonly text: string;
  /** Present where the form separates cells; empty ones are kept as the form has them. */
  readonly cells?: readonly string[];
  /** The row goes on in the next line within its last cell. */
  readonly open?: boolean;
}

const LONGEST_PAGE = 1_500_000;
const LONGEST_LINE = 200_000;

/**
 * Reads a page as lines, whether it is HTML, markdown or flattened text: what only decorates (tags, heading and list marks,
 * fences, escapes, the line under a table's head) is gone, and empty lines too.
 * @throws {PageProblem} when the page is empty, far longer than any page of the vendor, or not text
 */
export function readLines(page: string): Line[] {
  if (page.length > LONGEST_PAGE) {
    throw new PageProblem(`the page has ${page.length} characters; Lagerkoll's pages have less than ${LONGEST_PAGE}`);
  }
  if (page.includes("\0")) throw new PageProblem("the page is not text: it holds NUL bytes");
  const lines = form(page)(page).filter((line) => line.text !== "");
  if (lines.length === 0) throw new PageProblem("the page is empty");
  return lines;
}

function form(page: string): (page: string) => Line[] {
  if (/<(?:!doctype|html|body|table|tr|div|h[1-6]|p|pre)\b/i.test(page)) return htmlLines;
  if (/^\s*\|?\s*:?-{2,}:?\s*\|/m.test(page)) return markdownLines;
  return textLines;
}

/** Lines of a page, with their numbers; very long ones can only be junk. */
function numbered(page: string): { number: number; raw: string }[] {
  return page.split(/\r\n|\r|\n/).map((raw, index) => {
    if (raw.length > LONGEST_LINE) throw new PageProblem(`the line has ${raw.length} characters`, index + 1);
    return { number: index + 1, raw };
  });
}

// Flattened text. A tab between two texts parts cells, as browsers copy tables; a leading one is an indent.

function textLines(page: string): Line[] {
  return numbered(page).map(({ number, raw }) => {
    const cells = raw.trimStart().replace(/ +$/, "").split("\t").map(squeeze);
    const text = squeeze(raw);
    if (isJson(text) || cells.filter((cell) => cell !== "").length < 2) return { number, text: undecorated(text) };
    return { number, text, cells, open: true };
  });
}

/** Heading, quote and list marks are decoration, which the forms of a page don't share. */
function undecorated(text: string): string {
  return text.replace(/^(?:#{1,6}|>|[-*+]|\d{1,2}[).])\s+/, "");
}

function isJson(text: string): boolean {
  return /^[{}[\]]|^"[^"]*"\s*:/.test(text);
}

// Markdown. Each line is read for itself: the pages are pasted together without blank lines, so that by the rules a list
// item would swallow the tables behind it, and a table the prose behind it.

const markdown = unified().use(remarkParse).use(remarkGfm);

function markdownLines(page: string): Line[] {
  return numbered(page).flatMap(({ number, raw }) => {
    const text = squeeze(raw);
    if (/^(?:```|~~~)/.test(text) || /^\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?$/.test(text)) return [];
    if (isJson(text)) return [{ number, text }];
    const cells = inlineCells(undecorated(text), number);
    const joined = squeeze(cells.join(" "));
    if (!/(?<!\\)\|/.test(text)) return [{ number, text: joined }];
    return [{ number, text: joined, cells, open: !/(?<!\\)\|$/.test(text) }];
  });
}

/** A line without a character that means something inside a cell (or begins a link) need not be parsed: most have none. */
const PLAIN = /^(?!.*www\.)[^\\`*_<&[\]!~:@]*$/i;

interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
}

/** The cells of one line as a table's row; a line without pipes is a row of one cell. */
function inlineCells(line: string, number: number): string[] {
  if (PLAIN.test(line)) return line.replace(/^\|/, "").replace(/\|$/, "").split("|").map(squeeze);
  // A dot in front keeps a first word like "---" or "1)" from starting a block of its own.
  const document = parseWith(() => markdown.parse(`|.|\n|-|\n|.${line.replace(/^\|/, "")}`), number) as MarkdownNode;
  const row = document.children?.[0]?.children?.[1];
  const cells = (row?.children ?? []).map((cell) => squeeze(markdownText(cell)));
  return cells.map((cell, index) => (index === 0 ? squeeze(cell.replace(/^\./, "")) : cell));
}

function markdownText(node: MarkdownNode): string {
  if (node.type === "break") return " ";
  // Tags are decoration, a place-holder in capitals (`<<STORE>>`) is text.
  if (node.type === "html") return /^<\/?[a-z]/.test(node.value ?? "") ? " " : (node.value ?? "");
  const text = node.value ?? (node.children ?? []).map(markdownText).join("");
  // In a bare URL an escape is not undone.
  return node.type === "link" ? text.replace(/\\([!-/:-@[-`{-~])/g, "$1") : text;
}

// HTML. Block elements part lines, rows of tables part cells; a table that only lays the page out is no table.

interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  children?: HtmlNode[];
  position?: { start: { line: number } };
}

const INLINE = new Set(
  "a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const UNSEEN = new Set(["head", "script", "style", "template", "noscript", "svg", "nav", "footer"]);
const BLOCK = new Set(
  "html body main article section header aside div p pre blockquote h1 h2 h3 h4 h5 h6 ul ol li dl dt dd hr form fieldset table caption colgroup col thead tbody tfoot tr td th center address figure details summary button input select option textarea img br".split(
    " ",
  ),
);

function htmlLines(page: string): Line[] {
  const end = numbered(page).at(-1)?.number;
  for (const tag of ["table", "body", "html"]) {
    if (count(page, `<${tag}\\b`) > count(page, `</${tag}\\s*>`))
      throw new PageProblem(`its <${tag}> never ends: the page is cut off`, end);
  }
  const lines: Line[] = [];
  let text = "";
  let number = 1;

  const flush = () => {
    if (squeeze(text) !== "") lines.push({ number, text: undecorated(squeeze(text)) });
    text = "";
  };
  const add = (value: string, line: number) => {
    if (squeeze(text) === "") number = line + (/^\s*/.exec(value)?.[0].split("\n").length ?? 1) - 1;
    text += value;
  };

  const visit = (node: HtmlNode, preformatted: boolean) => {
    const line = node.position?.start.line ?? number;
    if (node.type === "text") {
      if (!preformatted) return add(node.value ?? "", line);
      for (const [index, part] of (node.value ?? "").split("\n").entries()) {
        if (index > 0) flush();
        add(part, line + index);
      }
      return;
    }
    if (node.type !== "element" && node.type !== "root") return;
    const tag = node.tagName ?? "";
    if (UNSEEN.has(tag)) return;
    if (tag === "tr" && !holdsTable(node)) {
      flush();
      const cells = (node.children ?? [])
        .filter((child) => child.tagName === "td" || child.tagName === "th")
        .map((cell) => squeeze(htmlText(cell)));
      lines.push({ number: line, text: squeeze(cells.join(" ")), cells });
      return;
    }
    const block = BLOCK.has(tag);
    if (block) flush();
    // `<<STORE>>` that was not escaped reads as an element of that name.
    else if (tag !== "" && !INLINE.has(tag)) add(`<${tag.toUpperCase()}>`, line);
    for (const child of node.children ?? []) visit(child, preformatted || tag === "pre");
    if (block) flush();
  };

  parseWith(() => visit(unified().use(rehypeParse).parse(page) as HtmlNode, false));
  flush();
  return lines;
}

function count(page: string, pattern: string): number {
  return page.match(new RegExp(pattern, "gi"))?.length ?? 0;
}

function holdsTable(node: HtmlNode): boolean {
  return (node.children ?? []).some((child) => child.tagName === "table" || holdsTable(child));
}

function htmlText(node: HtmlNode): string {
  if (node.value !== undefined && node.type === "text") return node.value;
  const inner = (node.children ?? []).map(htmlText).join("");
  return BLOCK.has(node.tagName ?? "") ? ` ${inner} ` : inner;
}

/** Markup that is nested too deep for a parser is no page. */
function parseWith<T>(parse: () => T, line?: number): T {
  try {
    return parse();
  } catch (error) {
    throw new PageProblem("its markup can't be parsed", line, { cause: error });
  }
}
