import { type Field, fieldType, type Hash, hash, type Parameter, squeeze } from "./facts.js";
import type { Row } from "./outline.js";
import { PageProblem } from "./page-problem.js";
import { type CellFacts, cellFacts, type Split, splitRow } from "./split.js";

/** How many words of a row belong to which column, where a person decided it. */
export interface WordCounts {
  readonly description?: number;
  readonly default?: number;
  readonly mandatory?: number;
  readonly accepted?: number;
}

/** What helps to tell a row's columns apart. */
export interface RowHelp {
  /** The same row, or the row of the same name, as the page last had it. */
  readonly known?: Field | Parameter | undefined;
  /** A person's decision for this very row. */
  readonly decided?: WordCounts | undefined;
  /** See `Unsplit.shownDefault`. */
  readonly shownDefault?: (type: string) => string | null | undefined;
}

export interface Parsed<T> {
  readonly facts: T;
  readonly undecided: boolean;
}

const ACCESS = /(?:^|\s)(R|W|R, ?W|W, ?R)$/;

/** Hash of a row: of its cells, joined. All forms of a page give the same. */
export function rowHash(row: Row): Hash {
  return hash(row.text);
}

export function readField(row: Row, help: RowHelp): Parsed<Field> {
  const [name = "", spelled = ""] = row.cells;
  const type = fieldType(spelled);
  const accessCell = ACCESS.exec(row.kept === "columns" ? (row.cells[7] ?? "") : row.text)?.[1];
  if (row.kept === "columns" && accessCell === undefined && row.cells[7] !== "") {
    throw new PageProblem(`${name} has the access "${row.cells[7]}"; known are R, W and R,W`, row.line);
  }
  const access = accessCell?.includes(",") ? ("R,W" as const) : (accessCell as "R" | "W" | undefined);

  let split: Split;
  if (row.kept === "columns") {
    const [, , description = "", value = "", mandatory = "", accepted = ""] = row.cells;
    split = { cells: { description, default: value, mandatory, accepted }, undecided: false };
  } else {
    const accessParts = accessCell === undefined ? 0 : row.kept === "words" ? accessCell.split(" ").length : 1;
    const parts = row.cells.slice(2, row.cells.length - accessParts);
    split = splitMiddle(row, parts, { ...help, type, hasMandatory: true });
  }
  const { hashes, values, ...facts } = cellFacts(split.cells);
  const { values: accepted, ...otherHashes } = hashes;
  const field: Field = {
    name,
    type,
    ...facts,
    ...(values ? { accepted: values } : {}),
    ...(access ? { access } : {}),
    hashes: { row: rowHash(row), ...otherHashes, ...(accepted ? { accepted } : {}) },
  };
  return { facts: field, undecided: split.undecided };
}

export function readParameter(row: Row, help: RowHelp): Parsed<Parameter> {
  const [name = "", ...rest] = row.cells;
  let split: Split;
  if (row.kept === "columns") {
    const [description = "", value = "", accepted = ""] = rest;
    split = { cells: { description, default: value, mandatory: "", accepted }, undecided: false };
  } else split = splitMiddle(row, rest, { ...help, hasMandatory: false });
  const { hashes, values, default: value } = cellFacts(split.cells);
  const parameter: Parameter = {
    name,
    ...(value === undefined ? {} : { default: value }),
    ...(values ? { allowed: values } : {}),
    hashes: {
      row: rowHash(row),
      ...(hashes.description ? { description: hashes.description } : {}),
      ...(hashes.values ? { allowed: hashes.values } : {}),
    },
  };
  return { facts: parameter, undecided: split.undecided };
}

function splitMiddle(
  row: Row,
  parts: readonly string[],
  help: RowHelp & { type?: string; hasMandatory: boolean },
): Split {
  if (help.decided) return { cells: decidedCells(row, parts, help.decided), undecided: false };
  const columns = help.hasMandatory ? 4 : 3;
  if (row.kept === "cells" && parts.length > columns) {
    throw new PageProblem(`"${row.text}" has more cells than its table has columns`, row.line);
  }
  const { type } = help;
  return splitRow({
    parts,
    kept: row.kept === "words" ? "words" : "cells",
    hasMandatory: help.hasMandatory,
    known: help.known && knownCells(help.known),
    ...(type === undefined ? {} : { type, shownDefault: help.shownDefault?.(type) }),
  });
}

/** A decision counts words, so that it holds in all forms and repeats no sentence of the page. */
function decidedCells(row: Row, parts: readonly string[], counts: WordCounts): Split["cells"] {
  const words = squeeze(parts.join(" ")).split(" ");
  let at = 0;
  const take = (count = 0) => {
    at += count;
    return words.slice(at - count, at).join(" ");
  };
  const cells = {
    description: take(counts.description),
    default: take(counts.default),
    mandatory: take(counts.mandatory),
    accepted: take(counts.accepted),
  };
  if (at !== words.length) {
    throw new PageProblem(
      `the split decided for "${row.text}" counts ${at} words, the row has ${words.length}`,
      row.line,
    );
  }
  return cells;
}

function knownCells(known: Field | Parameter): CellFacts {
  const values = "accepted" in known ? known.accepted : "allowed" in known ? known.allowed : undefined;
  const hashes = known.hashes as Field["hashes"] & Parameter["hashes"];
  const valuesHash = hashes.accepted ?? hashes.allowed;
  return {
    ...(known.default === undefined ? {} : { default: known.default }),
    ...("mandatory" in known && known.mandatory ? { mandatory: known.mandatory } : {}),
    ...(values ? { values } : {}),
    hashes: {
      ...(hashes.description ? { description: hashes.description } : {}),
      ...(hashes.mandatory ? { mandatory: hashes.mandatory } : {}),
      ...(valuesHash ? { values: valuesHash } : {}),
    },
  };
}
