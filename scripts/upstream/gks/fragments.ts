import { type Page, PageError } from "../page.js";
import { type Markdown, readMarkdown } from "./markdown.js";

/** A JSON object. */
export type Json = { [key: string]: unknown };

/** A part of Simutek's OpenAPI document: one operation or schema, and whatever it refers to. */
export interface Fragment {
  /** Line of the page on which the fence begins, counted from 1. */
  readonly line: number;
  readonly document: Json;
}

/** Ten times as long as the page is, in characters: more takes markdown parsers minutes. */
const longest = 500_000;

/**
 * The fragments of Simutek's page: its fences that hold an object with an `openapi` version, wherever they stand and
 * whatever stands between them.
 *
 * @throws PageError when there is none, or when a fence for JSON holds something else
 */
export function findFragments(page: Page): Fragment[] {
  if (/^\s*<(!doctype|html|head|\?xml)\b/i.test(page.text))
    throw new PageError(
      page.source,
      "is HTML. Take the page's markdown form, at the same address with .md at its end.",
    );

  if (page.text.length > longest)
    throw new PageError(page.source, `has ${page.text.length} characters; Simutek's page has less than ${longest}.`);

  const fragments: Fragment[] = [];
  // What doesn't speak of it need not be parsed.
  const blocks = page.text.includes('"openapi"') ? codeBlocks(readMarkdown(page)) : [];
  for (const { lang, value = "", position } of blocks) {
    const isJson = lang?.toLowerCase() === "json" || (!lang && value.trimStart().startsWith("{"));
    const line = position?.start.line ?? 1;
    if (!isJson) continue;
    const parsed = parseJson(page, value, line);
    if (isObject(parsed) && "openapi" in parsed) fragments.push({ line, document: parsed });
  }
  if (fragments.length === 0)
    throw new PageError(
      page.source,
      "has no part of an OpenAPI document, that is no ```json fence with an `openapi` version. The text of the rendered " +
        "page has none either: take the page's markdown form, at the same address with .md at its end.",
    );
  return fragments;
}

function* codeBlocks(node: Markdown): Generator<Markdown> {
  if (node.type === "code") yield node;
  for (const child of node.children ?? []) yield* codeBlocks(child);
}

function parseJson(page: Page, text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PageError(page.source, `the fence that begins here isn't JSON: ${reason}`, line, { cause: error });
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
