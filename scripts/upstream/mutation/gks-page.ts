import type { Random } from "./random.js";

/** A JSON value that test code walks through freely. */
export type Json = { [key: string]: Json } & Json[] & (string | number | boolean | null | undefined);

/** Simutek's page, section by section. */
export interface GksPage {
  readonly sections: readonly GksSection[];
}

export interface GksSection {
  /** The heading with its marks; empty above the first one. */
  readonly heading: string;
  readonly prose: string;
  /** The part of the document that the section ends with. */
  readonly document?: Json;
}

const fence = /^```json\n(\{.*"openapi".*\})\n```\n?\n?/m;

/** Reads a page with nothing of the importer: headings part sections, a fence that speaks of `openapi` is a document. */
export function readGksPage(text: string): GksPage {
  const parts: string[][] = [[]];
  let isCode = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) isCode = !isCode;
    if (line.startsWith("#") && !isCode) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return {
    sections: parts
      .filter((lines) => lines.length > 0)
      .map(([heading = "", ...lines]) => {
        const body = lines.join("\n");
        const [whole = "", document] = fence.exec(body) ?? [];
        const section = { heading, prose: `${body.replace(whole, "").trim()}\n` };
        return document ? { ...section, document: JSON.parse(document) as Json } : section;
      }),
  };
}

/** A title without its marks. */
export function titleOf({ heading }: GksSection): string {
  return heading.replace(/^#+ /, "");
}

function render(page: GksPage, write: (document: Json) => string): string {
  return page.sections
    .map(({ heading, prose, document }) => `${heading}\n\n${prose}\n${document ? `${write(document)}\n\n` : ""}`)
    .join("");
}

const fenced = (document: Json) => `\`\`\`json\n${JSON.stringify(document)}\n\`\`\``;

/** The forms in which the page may be met. */
export const gksForms: Readonly<Record<string, (page: GksPage) => string>> = {
  "as published": (page) => render(page, fenced),
  CRLF: (page) => render(page, fenced).replaceAll("\n", "\r\n"),
  "indented JSON": (page) => render(page, (document) => `\`\`\`json\n${JSON.stringify(document, null, 2)}\n\`\`\``),
  "tildes, no language": (page) => render(page, (document) => `~~~\n${JSON.stringify(document)}\n~~~`),
  "an index above, trailing blanks": (page) =>
    `> Everything else is listed at [/llms.txt](/llms.txt).\n\n${render(page, fenced).replace(/([^\n`}])\n/g, "$1 \n")}`,
  "tables padded otherwise": (page) =>
    render(page, fenced).replace(/^\|.*\|$/gm, (row) =>
      row
        .replace(/ +\| ?/g, " | ")
        .replace(/-{3,}/g, "---")
        .trim(),
    ),
};

/** The same page with what has no order in another one: sections, keys, required names. */
export function reordered(page: GksPage, random: Random): GksPage {
  const shuffle = (value: Json, key = ""): Json => {
    if (Array.isArray(value)) {
      // The page repeats its schemas: all copies are reordered alike.
      const list = key === "required" || key === "enum" || key === "parameters" ? [...value].reverse() : value;
      return list.map((item: Json) => shuffle(item)) as Json;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      random
        .shuffled(Object.entries(value as { [key: string]: Json }))
        .map(([name, child]) => [name, shuffle(child, name)]),
    ) as Json;
  };
  const sections = page.sections.map((section) =>
    section.document ? { ...section, document: shuffle(section.document) } : section,
  );
  const parts = random.shuffled(sections.filter(({ document }) => document));
  return { sections: sections.map((section) => (section.document ? (parts.pop() as GksSection) : section)) };
}
