import type { Facts, Field, Parameter } from "./facts.js";
import { type Outline, type Row, readOutline } from "./outline.js";
import { cellFacts } from "./split.js";

/** What a page says, cell by cell: test code renders it in every form in which pages are met. */
export interface PageContent {
  readonly title: string;
  readonly basics: readonly string[];
  readonly headers: readonly string[];
  readonly errors: readonly (readonly string[])[];
  readonly errorBody: unknown;
  readonly operations: readonly OperationContent[];
  /** Rows have eight cells, the first being the field's name and the last its access. */
  readonly classes: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

export interface OperationContent {
  readonly section: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly accept: string;
  readonly contentType?: string;
  readonly prose: string;
  /** Rows have four cells, the first being the parameter's name. */
  readonly parameters: readonly (readonly string[])[];
  readonly request?: unknown;
  readonly response?: unknown;
}

type Block = { line: string } | { heading: string } | { sample: unknown } | { table: readonly (readonly string[])[] };

const FIELDS = ["Field", "Type", "Description", "Default", "Mandatory", "Accepted values", "Example values", "Access"];

/** The forms in which pages are met, and a few between. */
export const forms: Readonly<Record<string, (content: PageContent) => string>> = {
  text: (content) => lines(content, (row) => row.filter((cell) => cell !== "").join(" ")).join("\n"),
  "text, blank lines and trailing blanks": (content) =>
    lines(content, (row) => `${row.filter((cell) => cell !== "").join(" ")} `).join("\n \n"),
  "text, indented with tabs, CRLF": (content) =>
    lines(content, (row) => row.filter((cell) => cell !== "").join(" "))
      .map((line) => `\t\t${line}`)
      .join("\r\n"),
  "text, cells parted by tabs": (content) => lines(content, (row) => row.join("\t")).join("\n"),
  "text, cells parted by tabs, rows that wrap": (content) =>
    lines(content, (row) => row.join("\t").replace(/, (?=[A-Z_ ]+ = )/g, ",\n")).join("\n"),
  "text, rows that wrap": (content) =>
    lines(content, (row) =>
      row
        .filter((cell) => cell !== "")
        .join(" ")
        .replace(/, (?=[A-Z_ ]+ = )/g, ",\n")
        .replace(/(= \d+) (R(?:,W)?)$/, "$1\n$2"),
    ).join("\n"),
  markdown: (content) => markdown(content, (row) => `| ${row.map(escaped).join(" | ")} |`).join("\n\n"),
  "markdown, no blank lines": (content) => markdown(content, (row) => `| ${row.map(escaped).join(" | ")} |`).join("\n"),
  "markdown, no outer pipes": (content) => markdown(content, (row) => `${row.map(escaped).join(" | ")} |`).join("\n"),
  "markdown, no outer pipes at all, lines repeated": (content) =>
    markdown(content, (row) => row.map(escaped).join(" | "))
      .flatMap((line) => (/^(?:Content-type|\d\)|When)/.test(line) ? [line, line] : [line]))
      .join("\n"),
  "markdown, empty cells lost": (content) =>
    markdown(content, (row) => {
      const full = row.filter((cell) => cell !== "");
      return `| ${full.map(escaped).join(" | ")} ${"|".repeat(1 + row.length - full.length)}`;
    }).join("\n"),
  html: (content) =>
    `<!DOCTYPE html><html><head><title>x</title></head><body>\n${html(content).join("\n")}\n</body></html>`,
  "html, laid out by a table": (content) => `<table><tr><td>${html(content).join("")}</td></tr></table>`,
};

/** Every form of a page. */
export function renderAll(content: PageContent): [form: string, page: string][] {
  return Object.entries(forms).map(([form, render]) => [form, render(content)]);
}

function* blocks(content: PageContent): Generator<Block> {
  yield { line: "Goto APIs" };
  yield { heading: content.title };
  yield { heading: "General:" };
  yield { heading: "Basics:" };
  for (const line of content.basics) yield { line };
  yield { heading: "Headers:" };
  for (const line of content.headers) yield { line };
  yield { heading: "Errors:" };
  yield { table: [["Code", "Description"], ...content.errors] };
  yield { sample: content.errorBody };
  yield { heading: `${content.title}:` };
  let section: string | undefined;
  for (const operation of content.operations) {
    if (operation.section !== section) yield { heading: operation.section };
    section = operation.section;
    yield { heading: operation.title };
    yield { line: `${operation.method}Url: ${operation.path}` };
    yield { line: "Headers:" };
    yield { line: `Accept: ${operation.accept}` };
    if (operation.contentType !== undefined) yield { line: `Content-type: ${operation.contentType}` };
    if (operation.prose !== "") yield { line: operation.prose };
    if (operation.parameters.length > 0) {
      yield { line: "Valid parameters:" };
      yield { table: [["Parameter", "Description", "Default value", "Allowed values"], ...operation.parameters] };
    }
    yield { line: "Body:" };
    if (operation.request !== undefined) yield { sample: operation.request };
    yield { line: "Successfull response:" };
    if (operation.response !== undefined) yield { sample: operation.response };
  }
  yield { heading: "Classes:" };
  for (const { name, rows } of content.classes) {
    yield { heading: name };
    yield { table: [FIELDS, ...rows] };
  }
}

function lines(content: PageContent, row: (cells: readonly string[]) => string): string[] {
  return [...blocks(content)].flatMap((block) => {
    if ("table" in block) return block.table.map(row);
    if ("sample" in block) return [JSON.stringify(block.sample)];
    return ["line" in block ? block.line : block.heading];
  });
}

function markdown(content: PageContent, row: (cells: readonly string[]) => string): string[] {
  return [...blocks(content)].flatMap((block) => {
    if ("table" in block) {
      const [head = [], ...rest] = block.table;
      return [[row(head), row(head.map(() => "---")), ...rest.map(row)].join("\n")];
    }
    if ("sample" in block) return ["```json", JSON.stringify(block.sample, null, 2), "```"];
    return ["line" in block ? block.line.replace(/_/g, "\\_") : `## ${block.heading.replace(/_/g, "\\_")}`];
  });
}

function escaped(cell: string): string {
  return cell.replace(/[|_]/g, "\\$&");
}

function html(content: PageContent): string[] {
  const text = (value: string) => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return [...blocks(content)].map((block) => {
    if ("table" in block) {
      const rows = block.table.map((row, index) => {
        const tag = index === 0 ? "th" : "td";
        return `<tr>${row.map((cell) => `<${tag}>${text(cell).replace(/, (?=[A-Z_ ]+ = )/g, ",<br>")}</${tag}>`).join("")}</tr>`;
      });
      return `<table>\n${rows.join("\n")}\n</table>`;
    }
    if ("sample" in block) return `<pre>${text(JSON.stringify(block.sample, null, 2))}</pre>`;
    return "line" in block ? `<p>${text(block.line)}</p>` : `<h2>${text(block.heading)}</h2>`;
  });
}

/**
 * What a captured page says, with the columns of its rows as its facts tell them apart.
 * @throws {Error} when the cells that the facts state, joined, are not the page's row
 */
export function contentOf(source: string, facts: Facts): PageContent {
  const outline = readOutline(source);
  return {
    title: outline.title,
    basics: [...(facts.baseUrl === undefined ? [] : [`Base-URL: ${facts.baseUrl}`]), ...withoutBaseUrl(outline)],
    headers: outline.headers,
    errors: outline.errors.map(({ code, description }) => [String(code), description]),
    errorBody: outline.errorBody,
    operations: outline.operations.map((operation, index) => ({
      section: operation.section,
      title: operation.title,
      method: operation.method,
      path: operation.path,
      accept: operation.accept.join(" or "),
      ...(operation.contentType.length === 0 ? {} : { contentType: operation.contentType.join(" or ") }),
      prose: operation.prose.join(" "),
      parameters: operation.parameters.map((row, at) => {
        const { name, description, value, accepted } = cellsOf(row, 1, facts.operations[index]!.parameters[at]!);
        return [name, description, value, accepted];
      }),
      ...(operation.requests.length === 0 ? {} : { request: operation.requests[0] }),
      ...(operation.responses.length === 0 ? {} : { response: operation.responses[0] }),
    })),
    classes: outline.classes.map(({ name, rows }, index) => ({
      name,
      rows: rows.map((row, at) => {
        const field = facts.classes[index]!.fields[at]!;
        const { name, type, description, value, mandatory, accepted, access } = cellsOf(row, 2, field);
        return [name, type, description, value, mandatory, accepted, "", access];
      }),
    })),
  };
}

function withoutBaseUrl(outline: Outline): string[] {
  return outline.basics.filter((line) => !line.startsWith("Base-URL"));
}

/** Finds the cells that give a row's facts; joined, they are the row. */
function cellsOf(row: Row, leading: number, facts: Field | Parameter) {
  const all = row.text.split(" ");
  const access = "type" in facts ? (all.pop() ?? "") : "";
  const words = all.slice(leading);
  const join = (from: number, to = words.length) => words.slice(from, to).join(" ");
  const parameter = "allowed" in facts || "allowed" in facts.hashes;
  for (let from = 0; from <= words.length; from += 1) {
    const to = from + (facts.default === undefined ? 0 : facts.default.split(" ").length);
    for (let end = to; end <= words.length; end += 1) {
      if (end > to && !("type" in facts)) break;
      const cells = {
        description: join(0, from),
        default: join(from, to),
        mandatory: join(to, end),
        accepted: join(end),
      };
      const { values, hashes, ...rest } = cellFacts(cells);
      const { values: valuesHash, ...otherHashes } = hashes;
      const column = parameter ? "allowed" : "accepted";
      const found = {
        ...rest,
        ...(values ? { [column]: values } : {}),
        hashes: { row: facts.hashes.row, ...otherHashes, ...(valuesHash ? { [column]: valuesHash } : {}) },
      };
      const { name: _, ...stated } = facts as Field;
      const { type: __, items: ___, access: ____, ...expected } = stated;
      if (sorted(found) !== sorted(expected)) continue;
      return { name: all[0]!, type: all[1] ?? "", access, ...cells, value: cells.default };
    }
  }
  throw new Error(`line ${row.line}: no cells of "${row.text}" give ${JSON.stringify(facts)}`);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
