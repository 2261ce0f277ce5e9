import { type Cells, isMandatory, namedValues, plainValues, readAccepted, readMandatory } from "./cells.js";
import { type FieldType, type Hash, hash, type Value } from "./facts.js";

/** A row whose columns are to be told apart, without its name, type and access. */
export interface Unsplit {
  /** The non-empty cells in order, or the words of all cells. */
  readonly parts: readonly string[];
  /** Whole cells stay whole; words may be joined to cells. */
  readonly kept: "cells" | "words";
  /** Of a field; parameters have no type. */
  readonly type?: FieldType;
  /** Does the table have the column "Mandatory"? */
  readonly hasMandatory: boolean;
  /** The default that the samples show, `null` when they show that there is none, `undefined` when they don't say. */
  readonly shownDefault?: string | null | undefined;
  /** What the row stated when its page was last taken over: the fewest changes are the likeliest. */
  readonly known?: CellFacts | undefined;
}

/** What a row's cells state. */
export interface CellFacts {
  readonly default?: string;
  readonly mandatory?: readonly string[];
  /** Accepted or allowed values. */
  readonly values?: readonly Value[];
  readonly hashes: { readonly description?: Hash; readonly mandatory?: Hash; readonly values?: Hash };
}

export interface Split {
  readonly cells: Cells;
  /** Another split is about as likely: a person has to decide (`specs/facts/<api>.splits.yaml`). */
  readonly undecided: boolean;
}

/** In words form, a default has at most so many of them. */
const LONGEST_DEFAULT = 3;
/** A column may begin in the last so many words of a row; what stands before them is description. */
const WORDS_TRIED = 120;
/** A difference of less than this between two splits decides nothing. */
const MARGIN = 0.5;
const CHANGE = 10;

/** Tells the columns of a row apart: of all ways to do it, the one that is the least odd. */
export function splitRow(row: Unsplit): Split {
  let best: { cells: Cells; cost: number } | undefined;
  let next = Number.POSITIVE_INFINITY;
  for (const cells of row.kept === "words" ? wordSplits(row) : cellSplits(row)) {
    const cost = oddness(cells, row);
    if (!best || cost < best.cost) {
      next = best?.cost ?? next;
      best = { cells, cost };
    } else if (cost < next) next = cost;
  }
  if (!best)
    return { cells: { description: row.parts.join(" "), default: "", mandatory: "", accepted: "" }, undecided: true };
  return { cells: best.cells, undecided: next - best.cost < MARGIN };
}

export function cellFacts(cells: Cells): CellFacts {
  const { mandatory, hash: mandatoryHash } = readMandatory(cells.mandatory);
  const { values, hash: valuesHash } = readAccepted(cells.accepted);
  return {
    ...(cells.default === "" ? {} : { default: cells.default }),
    ...(mandatory ? { mandatory } : {}),
    ...(values ? { values } : {}),
    hashes: {
      ...(cells.description === "" ? {} : { description: hash(cells.description) }),
      ...(mandatoryHash ? { mandatory: mandatoryHash } : {}),
      ...(valuesHash ? { values: valuesHash } : {}),
    },
  };
}

function* wordSplits({ parts, hasMandatory }: Unsplit): Generator<Cells> {
  const join = (from: number, to: number) => parts.slice(from, to).join(" ");
  const end = parts.length;
  for (let from = Math.max(0, end - WORDS_TRIED); from <= end; from += 1) {
    const description = join(0, from);
    for (let middle = from; middle <= Math.min(end, from + LONGEST_DEFAULT); middle += 1) {
      const value = join(from, middle);
      yield { description, default: value, mandatory: "", accepted: join(middle, end) };
      if (!hasMandatory) continue;
      // The longest entry of the vocabulary ("Mandatory with PUT and POST") has five words.
      for (let rest = middle + 1; rest <= Math.min(end, middle + 5); rest += 1) {
        const mandatory = join(middle, rest);
        if (isMandatory(mandatory)) yield { description, default: value, mandatory, accepted: join(rest, end) };
      }
      const tail = join(middle, end);
      if (IN_A_SENTENCE.test(tail)) yield { description, default: value, mandatory: tail, accepted: "" };
    }
  }
}

/** "Mandatory with PUT and POST. If …": a condition follows in the same cell. */
const IN_A_SENTENCE = /^(?:Mandatory|Optional) with (?:POST|PUT|DELETE)\b.*\. /;

function* cellSplits({ parts, hasMandatory }: Unsplit): Generator<Cells> {
  const columns = hasMandatory
    ? (["description", "default", "mandatory", "accepted"] as const)
    : (["description", "default", "accepted"] as const);
  for (let chosen = 0; chosen < 1 << columns.length; chosen += 1) {
    const used = columns.filter((_, index) => chosen & (1 << index));
    if (used.length !== parts.length) continue;
    const cells = { description: "", default: "", mandatory: "", accepted: "" };
    for (const [index, column] of used.entries()) cells[column] = parts[index]!;
    if (cells.mandatory === "" || isMandatory(cells.mandatory) || IN_A_SENTENCE.test(cells.mandatory)) yield cells;
  }
}

/** How odd a split is: 0 is what the pages look like, each point a reason to doubt. */
function oddness(cells: Cells, row: Unsplit): number {
  let cost = oddDescription(cells, row) + oddDefault(cells, row) + oddMandatory(cells, row) + oddAccepted(cells);
  // Of a row that has changed, the samples may still show what it was.
  if (row.shownDefault === null && cells.default !== "") cost += row.known ? 0.3 : 4;
  if (typeof row.shownDefault === "string" && cells.default !== row.shownDefault) cost += 4;
  if (row.known) cost += CHANGE * changes(row.known, cellFacts(cells));
  return cost;
}

function changes(known: CellFacts, now: CellFacts): number {
  const facts = (of: CellFacts) =>
    [of.default, [of.mandatory, of.hashes.mandatory], [of.values, of.hashes.values], of.hashes.description].map(
      (fact) => JSON.stringify(fact ?? null),
    );
  const before = facts(known);
  return facts(now).filter((fact, index) => fact !== before[index]).length;
}

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** A word that isn't one of prose: `CODE128`, `stock_place`. */
const CODE = /^(?=\w*[A-Za-z])(?=\w*[\d_])\w+$/;
const BOOLEAN = /^(?:true|false)$/;
const POINTER = /(?:^|\b)must point to an? \S+(?: \S+){0,3}$/;

/** Is a text a literal of the type? A parameter's type is unknown, so that any number or boolean will do. */
function isLiteral(text: string, type: FieldType | undefined): boolean {
  if (type === undefined) return NUMBER.test(text) || BOOLEAN.test(text);
  if (type === "int" || type === "long") return INTEGER.test(text);
  if (type === "double" || type === "float") return NUMBER.test(text);
  return type === "boolean" && BOOLEAN.test(text);
}

function oddDescription(
  { description, default: value, mandatory, accepted }: Cells,
  { type, hasMandatory, kept }: Unsplit,
): number {
  if (description === "") return 0;
  const words = description.split(" ");
  const last = words.at(-1)!;
  const before = words.at(-2) ?? "";
  let cost = 0;
  if (words.length === 1) cost += /^[A-Z]/.test(last) ? 0.4 : 1;
  if (kept === "cells") {
    const otherColumn = isLiteral(description, type) || isMandatory(description) || namedValues(description);
    const list = (plainValues(description)?.length ?? 0) > 1 || POINTER.test(description);
    return cost + (otherColumn || list ? 3 : 0);
  }
  if (last.endsWith(",")) cost += 2;
  if (value === "" && isLiteral(last, type)) cost += 1;
  if (value === "" && (type === undefined || type === "string") && CODE.test(last)) cost += 1;
  if (value === "" && mandatory === "" && BOOLEAN.test(last) && !CONNECTIVE.test(before)) cost += 1.5;
  if (hasMandatory && mandatory === "" && BARE_METHOD.test(description)) cost += value === "" ? 1.5 : 3;
  if (accepted !== "" && /=\s?\S+,/.test(description)) cost += 2;
  if (mandatory === "" && /\b(?:Mandatory|Optional) with (?:POST|PUT|DELETE)\b/.test(description)) cost += 3;
  if (accepted === "" && (POINTER.test(description) || /[A-Z\d]\s?=\s?\S+(?: \S+){0,3}$/.test(description))) cost += 2;
  if (accepted === "" && before.endsWith(",") && plainValues(`${before} ${last}`)) cost += 1.2;
  if (accepted === "" && (plainValues(last)?.length ?? 0) > 1) cost += 2;
  return cost;
}

/** A method that is no part of a sentence ("Write only with POST") may be a cell of its own. */
const BARE_METHOD = /(?:^|(?<!\b(?:with|and|or|&|by|for|to|in|using)) )(?:POST|PUT|DELETE|Post|Put|Delete)\b/;

/** Words that can't end a cell: what follows them belongs to the same sentence. */
const CONNECTIVE = /^(?:with|and|or|&|by|for|to|in|using)$/i;

function oddDefault({ description, default: value, accepted }: Cells, { type, shownDefault, kept }: Unsplit): number {
  if (value === "" || value === shownDefault || isLiteral(value, type)) return 0;
  const words = value.split(" ").length;
  if (type !== undefined && type !== "string") return 4;
  if (type === "string" && NUMBER.test(value)) return 1;
  let cost = words === 1 ? 0.5 : 3 * (words - 1);
  const listed = plainValues(accepted)?.includes(value);
  if (listed) cost -= 0.5;
  else if (description !== "" && kept === "words" && /^\p{L}\p{Ll}*$/u.test(value)) cost += 2;
  if (!/^[\w.:+-]+$/u.test(value.replace(/ /g, "")) && !/^\p{L}+$/u.test(value)) cost += 2;
  return cost;
}

function oddMandatory({ description, default: value, mandatory }: Cells, { known }: Unsplit): number {
  if (mandatory === "") return 0;
  const before = (value || description).split(" ").at(-1) ?? "";
  const cut = CONNECTIVE.test(before) && known?.hashes.description !== hash(description);
  let cost = cut ? 5 : 0;
  // "true" is as well a default.
  if (mandatory === "true") cost += 0.8;
  if (/^(?:get|post|put|patch|delete)\b/.test(mandatory)) cost += 2;
  return cost;
}

function oddAccepted({ description, default: value, mandatory, accepted }: Cells): number {
  if (accepted === "") return 0;
  const before = (mandatory || value || description).split(" ").at(-1) ?? "";
  const named = namedValues(accepted);
  if (named) {
    const first = accepted.split("=", 1)[0]!.trim();
    if (isMandatory(first.split(" ", 1)[0]!)) return 2;
    return /^(?:-?\d+|[A-Z][A-Z_]*(?: [A-Z][A-Z_]*)*)$/.test(first) && !before.endsWith(",") ? 0 : 3;
  }
  const plain = plainValues(accepted);
  if (plain) {
    if (before.endsWith(",")) return 4;
    if (plain.length === 1) return 3;
    if (isMandatory(accepted)) return 2;
    return accepted.split(", ", 1)[0]!.includes(" ") ? 2 : 0;
  }
  if (/^(?:if not null, )?must point to /.test(accepted)) return /\bif not null,$/.test(description) ? 4 : 0;
  return mandatory === "" ? 4 : 2;
}
