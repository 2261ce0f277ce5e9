import { createHash } from "node:crypto";
import type { Facts, Field, Parameter } from "../lagerkoll/facts.js";
import type { OperationContent, PageContent } from "../lagerkoll/test-page.js";

/**
 * Reads a page as it was captured, cell by cell, with nothing of the importer: lines are told apart by their words, and
 * where a row's columns can't be seen, the hashes of the committed facts say where they part.
 */
export function readCaptured(source: string, facts: Facts): PageContent {
  const lines = joinRows(
    source
      .split(/\r?\n/)
      .map(plain)
      .filter((line) => line !== ""),
  );
  const at = (text: string, from = 0) => {
    const found = lines.indexOf(text, from);
    if (found === -1) throw new Error(`no line "${text}"`);
    return found;
  };
  const { title } = facts;
  const [headers, errors, operations] = [at("Headers:"), at("Errors:"), at(`${title}:`)];
  const classes = at("Classes:");
  const body = lines.findIndex((line, index) => index > errors && line.startsWith("{"));
  return {
    title,
    basics: unique(lines.slice(at("Basics:") + 1, headers)),
    headers: unique(lines.slice(headers + 1, errors)),
    errors: lines.slice(errors + 2, body).map((line) => split(line, 1)),
    errorBody: JSON.parse(lines.slice(body, operations).join("")),
    operations: readOperations(lines.slice(operations + 1, classes), facts),
    classes: readClasses(lines.slice(classes + 1), facts),
  };
}

const fieldHead = "Field Type Description Default Mandatory Accepted values Example values Access";
const parameterHead = "Parameter Description Default value Allowed values";

/** A line without what parts its cells. */
function plain(line: string): string {
  if (/^[{"]/.test(line.trim())) return line.trim();
  return line
    .replace(/\|/g, " ")
    .replace(/^[-\s]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Lists of values go over several lines. */
function joinRows(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? "";
    const goesOn =
      /(?:^\S+ \S+ .*|[A-Z_ ]+)= \d+,?$/.test(before) && (before.endsWith(",") || /^(?:R|W|R,W)$/.test(line));
    // Some captures repeat paragraphs; a section may share its name with the operation below it.
    if (line === before && line.includes(": ")) continue;
    if (goesOn) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

function readOperations(lines: readonly string[], facts: Facts): OperationContent[] {
  const starts = lines.flatMap((line, index) => (/^[A-Z]+Url:/.test(line) ? [index] : []));
  let section = "";
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length + 1;
    const [, method = "", path = ""] = /^([A-Z]+)Url: ?(.*)$/.exec(lines[start]!)!;
    const operation = facts.operations.find((known) => known.method === method && known.path === path);
    if (!operation) throw new Error(`no facts on ${method} ${path}`);
    if (operation.section !== section && lines[start - 2] === operation.section) section = operation.section;
    const content = lines.slice(start + 1, end - 1);
    const has = (line: string) => content.includes(line);
    const of = (prefix: string) => content.find((line) => line.startsWith(prefix))?.slice(prefix.length);
    const head = has(parameterHead) ? content.indexOf(parameterHead) : undefined;
    const body = content.indexOf("Body:");
    const response = content.indexOf("Successfull response:");
    const rows = head === undefined ? [] : content.slice(head + 1, body);
    const markers = ["Headers:", "Valid parameters:"];
    const prose = content
      .slice(0, head ?? body)
      .filter((line) => !markers.includes(line) && !/^(?:Accept|Content-type): /.test(line));
    const sample = (line: string | undefined) => (line?.startsWith("{") ? JSON.parse(line) : undefined);
    const [request, answer] = [sample(content[body + 1]), sample(content[response + 1])];
    const contentType = of("Content-type: ");
    const left = [...operation.parameters];
    return {
      section,
      title: lines[start - 1]!,
      method,
      path,
      accept: of("Accept: ") ?? "",
      ...(contentType === undefined ? {} : { contentType }),
      prose: prose.join(" "),
      parameters: rows.map((row) => {
        const known = left.find(({ hashes }) => hashes.row === hashOf(row));
        if (!known) throw new Error(`no facts on the row "${row}"`);
        left.splice(left.indexOf(known), 1);
        const [name = "", rest = ""] = split(row, 1);
        const { description, value, accepted } = columns(rest, known);
        return [name, description, value, accepted];
      }),
      ...(request === undefined ? {} : { request }),
      ...(answer === undefined ? {} : { response: answer }),
    };
  });
}

function readClasses(lines: readonly string[], facts: Facts): PageContent["classes"] {
  const heads = lines.flatMap((line, index) => (line === fieldHead ? [index] : []));
  return heads.map((head, index) => {
    const name = lines[head - 1]!;
    const known = facts.classes.find((type) => type.name === name);
    return {
      name,
      rows: lines.slice(head + 1, (heads[index + 1] ?? lines.length + 1) - 1).map((line) => {
        const [field = "", type = "", rest = ""] = split(line, 2);
        const stated = known?.fields.find((candidate) => candidate.name === field);
        if (stated?.hashes.row !== hashOf(line)) throw new Error(`no facts on ${name}.${field}: "${line}"`);
        const access = /(?:^| )(R|W|R,W|W,R)$/.exec(rest)?.[1] ?? "";
        const cells = columns(rest.slice(0, rest.length - access.length).trim(), stated);
        return [field, type, cells.description, cells.value, cells.mandatory, cells.accepted, "", access];
      }),
    };
  });
}

/** Where the columns part: a description and words are known by their hashes, a default as such. */
function columns(text: string, facts: Field | Parameter) {
  const words = text === "" ? [] : text.split(" ");
  const hashes = facts.hashes as Field["hashes"] & Parameter["hashes"];
  const join = (from: number, to: number) => words.slice(from, to).join(" ");
  const reach = (from: number, found: (candidate: string) => boolean) => {
    for (let to = from; to <= words.length; to += 1) if (found(join(from, to))) return to;
    throw new Error(`"${text}" is not what the facts state`);
  };
  const description = hashes.description ? reach(0, (candidate) => hashOf(candidate) === hashes.description) : 0;
  const value =
    facts.default === undefined ? description : reach(description, (candidate) => candidate === facts.default);
  const wordy = hashes.accepted ?? hashes.allowed;
  const values = "accepted" in facts || "allowed" in facts;
  let mandatory = value;
  if (wordy) while (hashOf(join(mandatory, words.length)) !== wordy) mandatory += 1;
  else if (!values) mandatory = words.length;
  else if ("mandatory" in facts) while (/^(?:(?:POST|PUT|DELETE|true),?|&)$/i.test(words[mandatory]!)) mandatory += 1;
  return {
    description: join(0, description),
    value: join(description, value),
    mandatory: join(value, mandatory),
    accepted: join(mandatory, words.length),
  };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The first words of a line, and the rest of it. */
function split(line: string, words: number): string[] {
  const all = line.split(" ");
  return [...all.slice(0, words), all.slice(words).join(" ")];
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
