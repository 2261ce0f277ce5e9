import { type Field, hash, type Value } from "./facts.js";

/** The texts of a row's columns between its name or type and its access. */
export interface Cells {
  readonly description: string;
  readonly default: string;
  /** Always empty for parameters, whose tables have no such column. */
  readonly mandatory: string;
  /** "Accepted values" of a field, "Allowed values" of a parameter. */
  readonly accepted: string;
}

const METHOD = "(?:GET|POST|PUT|PATCH|DELETE)";
const METHODS = new RegExp(`^${METHOD}(?:(?: ?[,&/] ?| and )${METHOD})*$`, "i");
const IN_WORDS = new RegExp(`^(mandatory|optional) with ${METHOD}(?:(?: ?[,&/] ?| and )${METHOD})*`, "i");

/** Does a text belong to the vocabulary of the column "Mandatory"? */
export function isMandatory(text: string): boolean {
  return text === "true" || METHODS.test(text) || IN_WORDS.exec(text)?.[0] === text;
}

/** What a cell of the column "Mandatory" states; its words are hashed when it says more than a list of methods. */
export function readMandatory(text: string): { mandatory?: Field["mandatory"]; hash?: string } {
  if (text === "") return {};
  if (text === "true") return { mandatory: ["always"] };
  if (METHODS.test(text)) return { mandatory: methods(text) };
  const words = IN_WORDS.exec(text);
  const mandatory = words?.[1]?.toLowerCase() === "mandatory" ? { mandatory: methods(words[0]) } : {};
  return { ...mandatory, hash: hash(text) };
}

function methods(text: string): string[] {
  return [...new Set(text.toUpperCase().match(new RegExp(METHOD, "g")))].sort();
}

/** What a cell of accepted or allowed values states: a list of values, or else a hash of its words. */
export function readAccepted(text: string): { values?: readonly Value[]; hash?: string } {
  if (text === "") return {};
  const values = namedValues(text) ?? plainValues(text);
  return values ? { values } : { hash: hash(text) };
}

/** `NEW = 0, SENT = 1` or `1 = All in stock, 2 = None`: the number is the value, whichever side it stands on. */
export function namedValues(text: string): Value[] | undefined {
  const values: Value[] = [];
  for (const part of text.split(",")) {
    const [left = "", right = "", more] = part.split("=").map((side) => side.trim());
    if (left === "" || right === "" || more !== undefined) return undefined;
    const numberFirst = /^-?\d+$/.test(left);
    if (!numberFirst && !/^-?\d+$/.test(right)) return undefined;
    const [value, name] = numberFirst ? [left, right] : [right, left];
    values.push({ value, name: constantName(name) });
  }
  return values;
}

/** `DROP SHIPMENT` and `All in stock` as names of constants. */
function constantName(words: string): string {
  return words
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
}

/** `asc,desc`, `String, Double Boolean, Date` (a comma was forgotten), or a single word. */
export function plainValues(text: string): string[] | undefined {
  const parts = text.split(",").map((part) => part.trim());
  const wordCounts = parts.map((part) => (part === "" ? 0 : part.split(" ").length));
  const single = wordCounts.filter((count) => count === 1).length;
  if (wordCounts.includes(0) || Math.max(...wordCounts) > 2 || single * 2 <= parts.length) return undefined;
  const values = parts.flatMap((part) => part.split(" "));
  return values.every((value) => /^-?[\w.:-]+$/.test(value) && !value.endsWith(".")) ? values : undefined;
}
