import { createHash } from "node:crypto";
import type { Page } from "../page.js";
import { type Markdown, readMarkdown } from "./markdown.js";

/**
 * What Simutek's page states beside its OpenAPI document: names and values, and hashes of its texts, never the texts.
 * Kept in `specs/facts/gks.json`.
 */
export interface GksFacts {
  /** Values of `grant_type` in the samples that ask for a token. */
  readonly grantTypes: readonly string[];
  /** Values of `scope` in these samples. */
  readonly scopes: readonly string[];
  /** URLs that these samples ask. */
  readonly tokenUrls: readonly string[];
  /** Headers that every call needs. Of credentials only the scheme: `Bearer`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Titles of the sections to the first 12 hex digits of the SHA-256 of what they say, without the facts above. */
  readonly sections: Readonly<Record<string, string>>;
  /** Titles of the sections that hold a part of the document. */
  readonly parts: readonly string[];
  /** The last of them: a page without it may be cut off. */
  readonly end: string;
}

/** Where the facts are kept, relative to the manifest's folder. */
export const gksFactsFile = "specs/facts/gks.json";

/** Reads what the page states beside its document. */
export function readGksFacts(page: Page): GksFacts {
  const found = {
    grantTypes: new Set<string>(),
    scopes: new Set<string>(),
    tokenUrls: new Set<string>(),
    headers: new Map<string, string>(),
  };
  const sections = new Map<string, string[]>();
  let title: string | undefined;
  const parts = new Set<string>();
  let end = "";
  for (const node of readMarkdown(page).children ?? []) {
    if (node.type === "heading") {
      title = squeeze(textOf(node));
      sections.set(title, sections.get(title) ?? []);
    }
    // GitBook may put a pointer to its index above the page.
    if (title === undefined) continue;
    if (holdsDocument(node)) {
      parts.add(title);
      end = title;
    } else if (node.type !== "heading") sections.get(title)?.push(proseOf(node, found));
  }
  return {
    grantTypes: [...found.grantTypes].sort(),
    scopes: [...found.scopes].sort(),
    tokenUrls: [...found.tokenUrls].sort(),
    headers: Object.fromEntries([...found.headers].sort()),
    sections: Object.fromEntries([...sections].map(([name, texts]) => [name, hash(texts.join(" "))] as const).sort()),
    parts: [...parts].sort(),
    end,
  };
}

export function formatGksFacts(facts: GksFacts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}

interface Found {
  readonly grantTypes: Set<string>;
  readonly scopes: Set<string>;
  readonly tokenUrls: Set<string>;
  readonly headers: Map<string, string>;
}

/** Text of a part of the page. Facts are noted and taken out of it, so that a change is told once. */
function proseOf(node: Markdown, found: Found): string {
  if (node.type === "code") return readSample(node.value ?? "", found);
  if (node.type === "table") return readTable(node, found);
  if (node.type === "text" || node.type === "inlineCode" || node.type === "html") return node.value ?? "";
  return (node.children ?? []).map((child) => proseOf(child, found)).join(" ");
}

const field = (name: string) => new RegExp(`(\\b${name}["']?\\s*[:=]\\s*["']?)([\\w:./-]+)`, "g");

function readSample(code: string, { grantTypes, scopes, tokenUrls }: Found): string {
  if (!/\bgrant_type\b/.test(code)) return code;
  const take = (into: Set<string>) => (_: string, before: string, value: string) => {
    into.add(value);
    return `${before}#`;
  };
  return code
    .replace(field("grant_type"), take(grantTypes))
    .replace(field("scope"), take(scopes))
    .replace(/()(https?:\/\/[^\s"'`]+)/g, take(tokenUrls));
}

/** A table of headers is one of keys and values; what else its rows say is prose. */
function readTable(table: Markdown, { headers }: Found): string {
  const [head = [], ...rows] = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => squeeze(textOf(cell))),
  );
  if (head[0]?.toLowerCase() !== "key" || head[1]?.toLowerCase() !== "value")
    return [head, ...rows].map((cells) => cells.join(" | ")).join("\n");
  return rows
    .map(([name = "", value = "", ...rest]) => {
      headers.set(name, /^(?:Bearer|Basic)\b/.exec(value)?.[0] ?? value);
      return [name, ...rest].join(" | ");
    })
    .sort()
    .join("\n");
}

function holdsDocument(node: Markdown): boolean {
  if (node.type === "code") return /^\s*\{[\s\S]*"openapi"\s*:/.test(node.value ?? "");
  return (node.children ?? []).some(holdsDocument);
}

function textOf(node: Markdown): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function hash(text: string): string {
  return createHash("sha256").update(squeeze(text)).digest("hex").slice(0, 12);
}
