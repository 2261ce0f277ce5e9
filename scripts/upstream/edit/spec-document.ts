import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { specStyle, styleNode } from "../lagerkoll/spec-style.js";

/** The keys from a file's root to a place; members of lists by their index. */
export type Way = readonly string[];

/** A YAML file in which some places are changed, while every other line stays as it is, comments included. */
export class SpecDocument {
  readonly #document: Document;

  /**
   * @param file its name, for messages
   * @throws Error naming the line when the file isn't YAML, or isn't written as it would be printed again
   */
  constructor(
    readonly file: string,
    text: string,
  ) {
    this.#document = parseDocument(text);
    const [error] = this.#document.errors;
    if (error) throw new Error(`${file}:${error.linePos?.[0].line ?? 1}: ${error.message}`);
    const lines = text.split("\n");
    const printed = this.toString().split("\n");
    const line = lines.findIndex((content, index) => content !== printed[index]);
    if (line !== -1)
      throw new Error(
        `${file}:${line + 1}: is written otherwise than \`yaml\` prints it, so that editing it would change lines ` +
          `that have nothing to do with it. Write it as: ${printed[line]?.trim() ?? "nothing"}`,
      );
  }

  toString(): string {
    return this.#document.toString(specStyle);
  }

  has(way: Way): boolean {
    return this.#find(way) !== undefined;
  }

  /** Is there a map at this place, rather than a list, a value or nothing? */
  isMap(way: Way): boolean {
    return isMap(this.#find(way));
  }

  /** Puts a value in the place of another. */
  set(way: Way, value: unknown): void {
    const key = way.at(-1)!;
    const parent = this.#find(way.slice(0, -1));
    const node = this.#node(value);
    const before = this.#find(way);
    if (isScalar(before)) node.comment = before.comment ?? null;
    if (isSeq(before) && isSeq(node)) keepMembers(before, node);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => keyOf(item.key) === key);
      if (pair) pair.value = node;
      else parent.items.push(this.#document.createPair(key, node));
    } else if (isSeq(parent)) parent.items[Number(key)] = node;
    else throw new Error(`${this.file}: there is no /${way.join("/")}.`);
  }

  /**
   * Puts a new member into a map.
   *
   * @param order names in the order in which such members stand; the new one goes after the last of those before it that
   *   is there, else before the first of those after it, else to the end
   */
  insert(way: Way, key: string, value: unknown, order: readonly string[] = []): void {
    const map = this.#map(way);
    const pair = this.#document.createPair(this.#document.createNode(key), this.#node(value));
    const at = indexAmong(map, key, order);
    const isSpaced = map.items.slice(1).some(({ key }) => isNode(key) && key.spaceBefore === true);
    if (isSpaced && isNode(pair.key) && at > 0) pair.key.spaceBefore = true;
    map.items.splice(at, 0, pair);
  }

  /** Puts a new member at the end of a list, which is made when it isn't there. */
  append(way: Way, value: unknown, order?: readonly string[]): void {
    const list = this.#find(way);
    if (isSeq(list)) list.items.push(this.#node(value));
    else this.insert(way.slice(0, -1), way.at(-1)!, [value], order);
  }

  /** Takes a member of a map or a list away, and the list with its last member. */
  remove(way: Way): void {
    const parent = this.#find(way.slice(0, -1));
    const key = way.at(-1)!;
    if (isMap(parent)) parent.items = parent.items.filter((item) => keyOf(item.key) !== key);
    if (!isSeq(parent)) return;
    parent.items.splice(Number(key), 1);
    if (parent.items.length === 0) this.remove(way.slice(0, -1));
  }

  #map(way: Way): YAMLMap {
    const map = this.#find(way);
    if (isMap(map)) return map;
    throw new Error(`${this.file}: there is no map at /${way.join("/")}.`);
  }

  #find(way: Way): unknown {
    let node: unknown = this.#document.contents;
    for (const key of way) {
      if (isMap(node)) node = node.items.find((item) => keyOf(item.key) === key)?.value;
      else if (isSeq(node)) node = node.items[Number(key)];
      else return undefined;
    }
    return node ?? undefined;
  }

  #node(value: unknown): Node {
    const node = this.#document.createNode(value, { aliasDuplicateObjects: false });
    styleNode(node);
    return node;
  }
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Members that stay keep their comments and quotes, and the list its lines. */
function keepMembers(before: YAMLSeq, now: YAMLSeq): void {
  now.flow = before.flow ?? false;
  now.items = now.items.map((item) => {
    const known = before.items.find((other) => isScalar(other) && isScalar(item) && other.value === item.value);
    return known ?? item;
  });
}

function indexAmong(map: YAMLMap, key: string, order: readonly string[]): number {
  const keys = map.items.map((item) => keyOf(item.key));
  const place = order.indexOf(key);
  if (place === -1) return keys.length;
  const before = order.slice(0, place).findLast((name) => keys.includes(name));
  if (before !== undefined) return keys.indexOf(before) + 1;
  const after = order.slice(place + 1).find((name) => keys.includes(name));
  return after === undefined ? keys.length : keys.indexOf(after);
}
