import { apiName, primitive, squeeze } from "./facts.js";
import { type Line, readLines } from "./lines.js";
import { PageProblem } from "./page-problem.js";

/** A page taken apart into its sections and the rows of its tables, whose columns are not yet told apart. */
export interface Outline {
  readonly api: string;
  readonly title: string;
  readonly basics: readonly string[];
  readonly headers: readonly string[];
  readonly errors: readonly { readonly code: number; readonly description: string }[];
  readonly errorBody: unknown;
  readonly errorsProse: readonly string[];
  readonly operations: readonly OutlineOperation[];
  readonly classesProse: readonly string[];
  readonly classes: readonly OutlineClass[];
}

export interface OutlineOperation {
  readonly line: number;
  readonly section: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly accept: readonly string[];
  readonly contentType: readonly string[];
  readonly prose: readonly string[];
  readonly parameters: readonly Row[];
  /** Parsed JSON samples. */
  readonly requests: readonly unknown[];
  readonly responses: readonly unknown[];
}

export interface OutlineClass {
  readonly line: number;
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * A row of a table. What `cells` are depends on how much of the table the form has kept:
 * `columns`: one cell per column, empty ones included; `cells`: the cells that aren't empty, in order;
 * `words`: the words of the joined cells, with nothing to tell where a cell ends.
 */
export interface Row {
  readonly line: number;
  /** All cells joined. */
  readonly text: string;
  readonly kept: "columns" | "cells" | "words";
  readonly cells: readonly string[];
}

const FIELD_COLUMNS = [
  "Field",
  "Type",
  "Description",
  "Default",
  "Mandatory",
  "Accepted values",
  "Example values",
  "Access",
];
const PARAMETER_COLUMNS = ["Parameter", "Description", "Default value", "Allowed values"];
const ERROR_COLUMNS = ["Code", "Description"];

const METHOD_LINE = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s*Url\s*:\s*(.*)$/i;
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const ENDS_IN_ACCESS = /\s(?:R|W|R, ?W|W, ?R)$/;

/**
 * Takes a page apart.
 * @throws {PageProblem} naming the part that is missing or not understood, with its line
 */
export function readOutline(source: string): Outline {
  const lines = joinMethodLines(readLines(source));
  const titleAt = lines.findIndex((line) => /^\S.{0,80} API$/.test(line.text));
  const title = lines[titleAt]?.text;
  if (title === undefined)
    throw new PageProblem('no title of the form "… API": this is no page of Lagerkoll\'s API documentation');

  const generalAt = find(lines, titleAt, "General");
  const headersAt = find(lines, generalAt, "Headers");
  const errorsAt = find(lines, headersAt, "Errors");
  const operationsAt = find(lines, errorsAt, title);
  const classesAt = find(lines, operationsAt, "Classes");

  const basics = lines.slice(generalAt + 1, headersAt).filter((line) => !isMarker(line, "Basics"));
  const sections = lines.slice(classesAt + 1);
  const keepsColumns = showsAccessInPlace(sections);
  return {
    api: apiName(title),
    title,
    basics: prose(basics),
    headers: prose(lines.slice(headersAt + 1, errorsAt)),
    ...readErrors(lines.slice(errorsAt, operationsAt)),
    operations: readOperations(lines.slice(operationsAt, classesAt), keepsColumns),
    ...readClasses(sections, lines[classesAt]!, keepsColumns),
  };
}

/**
 * The title of a page: `Suppliers API`.
 * @throws {PageProblem} when it has none
 */
export function findTitle(source: string): string {
  const lines = readLines(source);
  return lines[titleLine(lines)]!.text;
}

function titleLine(lines: readonly Line[]): number {
  const at = lines.findIndex((line) => /^\S.{0,80} API$/.test(line.text));
  if (at !== -1) return at;
  throw new PageProblem('no title of the form "… API": this is no page of Lagerkoll\'s API documentation');
}

function isMarker(line: Line, name: string): boolean {
  return line.text.replace(/\s*:$/, "").toLowerCase() === name.toLowerCase();
}

function find(lines: readonly Line[], after: number, name: string): number {
  const at = lines.findIndex((line, index) => index > after && isMarker(line, name));
  if (at === -1) {
    const from = lines[after]!;
    throw new PageProblem(
      `no "${name}:" after "${from.text}" (line ${from.number}): the page is cut off, or another page`,
    );
  }
  return at;
}

/** The page repeats whole paragraphs in some forms; a repeated line says nothing new. */
function prose(lines: readonly Line[]): string[] {
  return [...new Set(lines.map((line) => line.text))];
}

/** `GET`, `Url: /{id}` and `GETUrl:`, `/{id}` in lines of their own become one line. */
function joinMethodLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const splitMethod = last && /^[A-Z]{3,7}$/.test(last.text) && METHOD_LINE.test(last.text + line.text);
    const splitPath = last && METHOD_LINE.exec(last.text)?.[2] === "" && line.text.startsWith("/");
    if (last && (splitMethod || splitPath))
      joined[joined.length - 1] = { number: last.number, text: `${last.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

// Tables

/** Is the line the head of a table with these columns? Half a head means that the vendor changed the columns. */
function isHead(line: Line, columns: readonly string[]): boolean {
  const expected = columns.join(" ").toLowerCase();
  const text = line.text.toLowerCase();
  if (text === expected) return true;
  if (columns.length > 2 && text.startsWith(`${columns[0]} ${columns[1]} `.toLowerCase())) {
    throw new PageProblem(`a table's columns are "${line.text}", expected "${columns.join(" ")}"`, line.number);
  }
  return false;
}

/** Do rows of classes have their access in the last column? If not, the form has lost its empty cells. */
function showsAccessInPlace(lines: readonly Line[]): boolean {
  const rows = lines.filter((line) => line.cells !== undefined && ENDS_IN_ACCESS.test(line.text));
  const inPlace = rows.filter((line) => ENDS_IN_ACCESS.test(` ${line.cells?.[FIELD_COLUMNS.length - 1] ?? ""}`));
  return inPlace.length * 2 > rows.length;
}

function toRow(line: Line, columns: readonly string[], keepsColumns: boolean): Row {
  const { number, text, cells } = line;
  if (cells === undefined) return { line: number, text, kept: "words", cells: text.split(" ") };
  const full = cells.filter((cell) => cell !== "");
  if (!keepsColumns) return { line: number, text, kept: "cells", cells: full };
  const surplus = cells.slice(columns.length).find((cell) => cell !== "");
  if (surplus !== undefined)
    throw new PageProblem(`the row has more than ${columns.length} cells: "${surplus}"`, number);
  return { line: number, text, kept: "columns", cells: columns.map((_, index) => cells[index] ?? "") };
}

function append(line: Line, next: Line): Line {
  const text = `${line.text} ${next.text}`;
  const more = next.cells ?? [next.text];
  if (line.cells === undefined) return { number: line.number, text };
  if (!line.open) return { number: line.number, text, cells: [...line.cells, ...more], open: next.open ?? true };
  const last = squeeze(`${line.cells.at(-1)} ${more[0]}`);
  return {
    number: line.number,
    text,
    cells: [...line.cells.slice(0, -1), last, ...more.slice(1)],
    open: next.open ?? true,
  };
}

// Errors

function readErrors(lines: readonly Line[]): Pick<Outline, "errors" | "errorBody" | "errorsProse"> {
  const headAt = lines.findIndex((line) => isHead(line, ERROR_COLUMNS));
  if (headAt === -1) throw new PageProblem('"Errors:" has no table of codes', lines[0]?.number);
  const bodyAt = lines.findIndex((line, index) => index > headAt && isSample(line));
  const end = bodyAt === -1 ? lines.length : bodyAt;

  const errors = new Map<number, string>();
  let last: number | undefined;
  for (const line of lines.slice(headAt + 1, end)) {
    const match = /^(\d+)(?:\s+(.*))?$/.exec(line.text);
    if (match) {
      last = Number(match[1]);
      errors.set(last, match[2] ?? "");
    } else if (last !== undefined && !isHead(line, ERROR_COLUMNS)) {
      errors.set(last, `${errors.get(last)} ${line.text}`);
    }
  }
  if (errors.size === 0) throw new PageProblem("the table of error codes is empty", lines[headAt]?.number);
  const body = bodyAt === -1 ? undefined : readSample(lines, bodyAt);
  return {
    errors: [...errors].map(([code, description]) => ({ code, description })),
    errorBody: body?.value,
    errorsProse: prose(
      [...lines.slice(1, headAt), ...(body ? lines.slice(body.end) : [])].filter((line) => !isSample(line)),
    ),
  };
}

// Samples

function isSample(line: Line): boolean {
  return /^[{[]/.test(line.text);
}

/** Reads the JSON that begins at a line and may go over several. `end` is the line behind it. */
function readSample(lines: readonly Line[], start: number): { value: unknown; end: number } {
  const first = lines[start]!;
  const parts: string[] = [];
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    const { text } = lines[at]!;
    parts.push(text);
    for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
      if (token === "{" || token === "[") depth += 1;
      else if (token === "}" || token === "]") depth -= 1;
    }
    if (depth > 0) continue;
    try {
      return { value: JSON.parse(parts.join(" ")), end: at + 1 };
    } catch (cause) {
      throw new PageProblem(`the sample that begins here is no JSON: ${(cause as Error).message}`, first.number, {
        cause,
      });
    }
  }
  throw new PageProblem("the sample that begins here never ends: the page is cut off", first.number);
}

// Operations

function readOperations(lines: readonly Line[], keepsColumns: boolean): OutlineOperation[] {
  const starts = lines.flatMap((line, index) => (METHOD_LINE.test(line.text) ? [index] : []));
  if (starts.length === 0) throw new PageProblem(`"${lines[0]?.text}" has no operations`, lines[0]?.number);

  const operations: OutlineOperation[] = [];
  let section: string | undefined;
  // What stands between an operation's end and the next one's method: its title, and a section's name where one begins.
  let heading: readonly Line[] = lines.slice(1, starts[0]);
  for (const [index, start] of starts.entries()) {
    const line = lines[start]!;
    const [, method = "", path = ""] = METHOD_LINE.exec(line.text)!;
    const title = heading.at(-1);
    if (title === undefined) throw new PageProblem(`${line.text} has no title`, line.number);
    if (heading.length > 1) section = heading[0]!.text;
    if (section === undefined) throw new PageProblem(`${line.text} stands in no section`, line.number);

    const body = readOperation(lines.slice(start, starts[index + 1] ?? lines.length), keepsColumns);
    operations.push({
      line: line.number,
      section,
      title: title.text,
      method: method.toUpperCase(),
      path: squeeze(path),
      ...body.operation,
      prose: [...prose(heading.slice(1, -1)), ...body.operation.prose],
    });
    heading = body.rest;
  }
  const left = heading[0];
  if (left) throw new PageProblem(`"${left.text}" belongs to no operation`, left.number);
  return operations;
}

type OperationBody = Omit<OutlineOperation, "line" | "section" | "title" | "method" | "path">;

function readOperation(
  lines: readonly Line[],
  keepsColumns: boolean,
): { operation: OperationBody; rest: readonly Line[] } {
  const [start] = lines;
  const name = start!.text;
  const accept: string[] = [];
  const contentType: string[] = [];
  const free: Line[] = [];
  const requests: unknown[] = [];
  const responses: unknown[] = [];
  let rows: Line[] = [];
  let part: "top" | "parameters" | "body" | "response" = "top";

  let at = 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at]!;
    const media = /^(Accept|Content-type)\s*:\s*(\S.*)$/i.exec(line.text);
    if (isMarker(line, "Valid parameters")) {
      const head = lines[at + 1];
      if (!head || !isHead(head, PARAMETER_COLUMNS))
        throw new PageProblem(`${name} has no table of parameters`, line.number);
      part = "parameters";
      at += 1;
    } else if (isMarker(line, "Body")) part = "body";
    else if (/^Success?full? response:?$/i.test(line.text)) part = "response";
    else if (isSample(line)) {
      if (part !== "body" && part !== "response")
        throw new PageProblem(`${name}: a sample stands above "Body:"`, line.number);
      const sample = readSample(lines, at);
      (part === "body" ? requests : responses).push(sample.value);
      at = sample.end - 1;
    } else if (part === "response") break;
    else if (part === "parameters") {
      if (!isHead(line, PARAMETER_COLUMNS)) rows.push(line);
    } else if (media) (media[1]!.toLowerCase() === "accept" ? accept : contentType).push(...mediaTypes(media[2]!));
    else if (!isMarker(line, "Headers")) free.push(line);
  }
  if (part !== "response") {
    throw new PageProblem(`${name} has no "Successfull response:": the page is cut off`, start!.number);
  }
  rows = joinParameterRows(rows);
  const operation = {
    accept: [...new Set(accept)],
    contentType: [...new Set(contentType)],
    prose: prose(free),
    parameters: rows.map((line) => toRow(line, PARAMETER_COLUMNS, keepsColumns)),
    requests,
    responses,
  };
  return { operation, rest: lines.slice(at) };
}

function mediaTypes(text: string): string[] {
  return text.split(/\s*(?:,|\bor\b)\s*/).filter((type) => type !== "");
}

/** A parameter's row begins with its name; a line that doesn't, or that follows a comma, goes on with the row before. */
function joinParameterRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const first = line.cells?.[0] ?? line.text.split(" ", 1)[0] ?? "";
    if (IDENTIFIER.test(first) && !last?.text.endsWith(",")) rows.push(line);
    else if (last) rows[rows.length - 1] = append(last, line);
    else throw new PageProblem(`"${line.text}" is no row of a table of parameters`, line.number);
  }
  return rows;
}

// Classes

function readClasses(
  lines: readonly Line[],
  marker: Line,
  keepsColumns: boolean,
): Pick<Outline, "classes" | "classesProse"> {
  const heads = lines.flatMap((line, index) => (isHead(line, FIELD_COLUMNS) ? [index] : []));
  if (heads.length === 0)
    throw new PageProblem('"Classes:" has no table of fields: the page is cut off', marker.number);

  const named = heads.map((head) => {
    const line = lines[head - 1];
    if (!line || !IDENTIFIER.test(line.text)) {
      throw new PageProblem("a table of fields has no class name above it", lines[head]!.number);
    }
    return { head, line, name: line.text };
  });
  const names = new Set(named.map(({ name }) => name));
  if (names.size < named.length) {
    const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) < index)!;
    throw new PageProblem(`class ${twice.name} is described twice`, twice.line.number);
  }
  const classes = named.map(({ head, line, name }, index) => {
    const end = (named[index + 1]?.head ?? lines.length + 1) - 1;
    const rows = joinFieldRows(lines.slice(head + 1, end), names);
    if (rows.length === 0) throw new PageProblem(`class ${name} has no fields: the page is cut off`, line.number);
    return { name, line: line.number, rows: rows.map((row) => toRow(row, FIELD_COLUMNS, keepsColumns)) };
  });
  const last = classes.at(-1)!.rows.at(-1)!;
  if (!ENDS_IN_ACCESS.test(last.text)) {
    throw new PageProblem(`the last row, "${last.text}", has no access: the page is cut off`, last.line);
  }
  return { classes, classesProse: prose(lines.slice(0, heads[0]! - 1)) };
}

/** A field's row begins with its name and type and ends with its access. What stands between may go over several lines. */
function joinFieldRows(lines: readonly Line[], classes: ReadonlySet<string>): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const words = line.cells?.filter((cell) => cell !== "") ?? line.text.split(" ");
    const [name = "", type = ""] = words;
    const knownType = primitive(type) !== undefined || classes.has(type);
    const begins = IDENTIFIER.test(name) && (knownType || (IDENTIFIER.test(type) && ENDS_IN_ACCESS.test(line.text)));
    if (begins && (!last || knownType || ENDS_IN_ACCESS.test(last.text))) rows.push(line);
    else if (last && !ENDS_IN_ACCESS.test(last.text)) rows[rows.length - 1] = append(last, line);
    else throw new PageProblem(`"${line.text}" is no row of a table of fields: no name and type`, line.number);
  }
  return rows;
}
