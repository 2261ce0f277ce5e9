import {
  bareName,
  type Class,
  type Facts,
  type Field,
  type Hash,
  hash,
  type Operation,
  type Parameter,
  type RateLimit,
} from "./facts.js";
import { missingParts } from "./missing.js";
import { type OutlineOperation, type Row, readOutline } from "./outline.js";
import { readField, readParameter, rowHash } from "./rows.js";
import { readSamples, type Samples } from "./samples.js";
import type { Splits } from "./splits.js";

export interface ParseOptions {
  /** The facts of the page as last taken over: its rows that didn't change are known, and help with those that did. */
  readonly known?: Facts | undefined;
  /** Rows that a person has told apart. */
  readonly splits?: Splits | undefined;
}

export interface ParsedPage {
  /** In the page's order; `canonical` sorts them. */
  readonly facts: Facts;
  /** Epoch milliseconds of the capture, read off the samples of `Date` fields; `null` when no sample has one. */
  readonly capturedAt: number | null;
  /** Rows whose columns can be told apart in more than one way: a person should decide, in `specs/facts/<api>.splits.yaml`. */
  readonly undecided: readonly { readonly at: string; readonly line: number; readonly row: Hash }[];
  /** Classes and fields that the page speaks of, as it did before, without describing them any more: it may be cut off. */
  readonly missing: readonly string[];
}

/**
 * Reads what a page of Lagerkoll's API documentation states. Takes every form in which the pages are met: HTML, markdown
 * tables with or without outer pipes and empty cells, flattened text with blanks or tabs.
 * @throws {PageProblem} when the page can't be understood, naming what was missing and the line
 */
export function parsePage(source: string, { known, splits }: ParseOptions = {}): ParsedPage {
  const page = readOutline(source);
  const samples = readSamples(page, known);
  const memory = remember(known);
  const undecided: { at: string; line: number; row: Hash }[] = [];

  /** A row that is known word for word states what it stated before, whatever its form shows of its columns. */
  const read = <T extends Field | Parameter>(
    row: Row,
    at: string,
    before: T | undefined,
    same: T | undefined,
    parse: () => { facts: T; undecided: boolean },
  ): T => {
    if (same && !splits?.has(same.hashes.row)) return same;
    const parsed = parse();
    if (parsed.undecided && !before) undecided.push({ at, line: row.line, row: parsed.facts.hashes.row });
    return parsed.facts;
  };

  const classes = page.classes.map(({ name, rows }): Class => {
    const before = memory.classes.get(bareName(name));
    return {
      name,
      fields: rows.map((row) => {
        const [fieldName = ""] = row.cells;
        const knownField = before?.get(fieldName);
        const field = read(row, `${name}.${fieldName}`, knownField, memory.fields.get(rowHash(row)), () =>
          readField(row, {
            known: knownField,
            decided: splits?.get(rowHash(row)),
            shownDefault: (type) => shownDefault(samples.shown(name, fieldName), fieldName, type),
          }),
        );
        const { items: _, ...facts } = field;
        const items = facts.type === "list" ? samples.itemsOf(name, fieldName) : undefined;
        return items === undefined ? facts : withItems(facts, items);
      }),
    };
  });

  const operations = page.operations.map((operation): Operation => {
    const before = memory.operations.get(`${operation.method} ${operation.path}`);
    const here = new Set(operation.parameters.map(rowHash));
    const parameters = operation.parameters.map((row) => {
      const [name = ""] = row.cells;
      const at = `${operation.method} ${operation.path} ${name}`;
      // Rows may share a name; the one that changed is the one that is gone.
      const knownParameter = before?.parameters.find((known) => known.name === name && !here.has(known.hashes.row));
      return read(row, at, knownParameter, memory.parameters.get(rowHash(row)), () =>
        readParameter(row, { known: knownParameter, decided: splits?.get(rowHash(row)) }),
      );
    });
    return { ...operationFacts(operation, samples), parameters };
  });

  const { rateLimit, baseUrl, prose: basics } = readBasics(page.basics);
  const { authHeaders, headers, prose: headersProse } = readHeaders(page.headers);
  const facts: Facts = {
    api: page.api,
    title: page.title,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(rateLimit ? { rateLimit } : {}),
    authHeaders,
    headers,
    errors: page.errors.map(({ code, description }) => ({
      code,
      hashes: description === "" ? {} : { description: hash(description) },
    })),
    errorFields: isObject(page.errorBody) ? Object.keys(page.errorBody) : [],
    operations,
    classes,
    hashes: {
      ...hashOf("basics", basics),
      ...hashOf("headers", headersProse),
      ...hashOf("errors", page.errorsProse),
      ...hashOf("classes", page.classesProse),
    },
  };
  return { facts, capturedAt: captureDate(classes, samples), undecided, missing: missingParts(page, samples, known) };
}

// What is known of the page as it was

function remember(known: Facts | undefined) {
  const fields = known?.classes.flatMap((type) => type.fields) ?? [];
  const parameters = known?.operations.flatMap((operation) => operation.parameters) ?? [];
  return {
    fields: new Map(fields.map((field) => [field.hashes.row, field])),
    parameters: new Map(parameters.map((parameter) => [parameter.hashes.row, parameter])),
    classes: new Map(
      known?.classes.map((type) => [bareName(type.name), new Map(type.fields.map((field) => [field.name, field]))]),
    ),
    operations: new Map(known?.operations.map((operation) => [`${operation.method} ${operation.path}`, operation])),
  };
}

// Parts of a page

function operationFacts(operation: OutlineOperation, samples: Samples): Omit<Operation, "parameters"> {
  const { section, title, method, path, accept, contentType } = operation;
  const request = samples.classOf(operation.requests[0]);
  const response = samples.classOf(operation.responses[0]);
  return {
    section,
    title,
    method,
    path,
    accept,
    contentType,
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
    hashes: hashOf("prose", operation.prose),
  };
}

function withItems(field: Field, items: string): Field {
  const { name, type, ...rest } = field;
  return { name, type, items, ...rest };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The named hash of a text; nothing when the page has no such text. */
function hashOf<K extends string>(name: K, lines: readonly string[]): { readonly [P in K]?: Hash } {
  return lines.length === 0 ? {} : ({ [name]: hash(lines.join(" ")) } as { [P in K]: Hash });
}

const WINDOWS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** Takes the facts out of the texts; what is left is hashed without them, so that a change is told once. */
function readBasics(lines: readonly string[]): { baseUrl?: string; rateLimit?: RateLimit; prose: string[] } {
  let baseUrl: string | undefined;
  let limit: Pick<RateLimit, "limit" | "windowSeconds"> | undefined;
  let status: number | undefined;
  let header: string | undefined;
  const prose: string[] = [];
  for (const line of lines) {
    const url = /^Base-URL\s*:\s*(.+)$/i.exec(line);
    if (url) {
      baseUrl = url[1]!;
      continue;
    }
    const rest = line
      .replace(/\b(requests per )(second|minute|hour|day)( is set to )(\d+)/i, (_, requests, window, isSet, count) => {
        limit = { limit: Number(count), windowSeconds: WINDOWS[window.toLowerCase()]! };
        return `${requests}#${isSet}#`;
      })
      .replace(/\b(error with code )(\d{3})\b/i, (_, words, code) => {
        status = Number(code);
        return `${words}#`;
      })
      .replace(/\b(header ")([\w-]+)(")/i, (_, before, name, after) => {
        header = name;
        return `${before}#${after}`;
      });
    prose.push(rest);
  }
  return {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(limit
      ? {
          rateLimit: {
            ...limit,
            ...(status === undefined ? {} : { status }),
            ...(header === undefined ? {} : { header }),
          },
        }
      : {}),
    prose,
  };
}

/** `store: <<STORE>>` carries credentials, `Accept: application/json` is sent as it stands. Several may share a line. */
function readHeaders(lines: readonly string[]): {
  authHeaders: string[];
  headers: Record<string, string>;
  prose: string[];
} {
  const authHeaders: string[] = [];
  const headers: Record<string, string> = {};
  const prose: string[] = [];
  for (const line of lines) {
    const rest = line
      .replace(/(?<!\S)([\w-]+)\s*:\s*<<\s*\w+\s*>>/g, (_, name) => {
        if (!authHeaders.includes(name)) authHeaders.push(name);
        return "";
      })
      .replace(/(?<!\S)([\w-]+)\s*:\s*([\w.+*-]+\/[\w.+*-]+)(?!\S)/g, (_, name, value) => {
        headers[name] = value;
        return "";
      })
      .trim();
    if (rest !== "") prose.push(rest);
  }
  return { authHeaders, headers, prose };
}

/**
 * What samples show of a field's default: they print one as a string, and otherwise the field's name (of a `string`), a
 * random number or boolean. `undefined`: no sample shows the field.
 */
function shownDefault(shown: readonly unknown[], field: string, type: string): string | null | undefined {
  if (shown.length === 0) return undefined;
  const strings = shown.filter((value): value is string => typeof value === "string" && value !== field);
  return strings.length === shown.length && type !== "date" ? strings[0] : null;
}

function captureDate(classes: readonly Class[], samples: Samples): number | null {
  const dates = classes.flatMap(({ name, fields }) =>
    fields.filter((field) => field.type === "date").flatMap((field) => samples.shown(name, field.name)),
  );
  const epochs = dates.filter((value): value is number => typeof value === "number" && value > 1e12 && value < 1e13);
  return epochs.length === 0 ? null : Math.max(...epochs);
}
