import { posix } from "node:path";
import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { Place } from "../problem.js";

/** A file of a spec, parsed. `root` is plain data and may be changed: every reading starts from it anew. */
export interface SpecFile {
  /** Relative to the manifest's folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
  readonly root: unknown;
}

/** A file or a reference of a spec that can't be read. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/**
 * Parses one file of a spec.
 * @throws SpecError naming file and line when it is no YAML
 */
export function parseSpec(name: string, text: string): SpecFile {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new SpecError(`${name}:${error.linePos?.[0].line ?? 1}: ${error.message}`);
  return { name, text, root: document.toJS({ maxAliasCount: 10_000 }) };
}

/** Files of specs, and what of them has been read. */
export class SpecFiles {
  readonly #files: ReadonlyMap<string, SpecFile>;
  readonly #read = new Map<object, Map<string, boolean>>();
  readonly #targets = new Map<string, SpecNode>();

  constructor(files: readonly SpecFile[]) {
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  /** @throws SpecError when there is no such file */
  root(name: string): SpecNode {
    const file = this.#files.get(name);
    if (!file) throw new SpecError(`${name}: there is no such file; the manifest or a reference names it.`);
    return new SpecNode(this, file, file.root);
  }

  roots(): SpecNode[] {
    return [...this.#files.keys()].map((name) => this.root(name));
  }

  /** Notes that the value under this key has been read, as a whole: as a fact, or as something that states none. */
  note(container: object, key: string, isFact: boolean): void {
    const known = this.#read.get(container) ?? new Map<string, boolean>();
    this.#read.set(container, known.set(key, isFact || (known.get(key) ?? false)));
  }

  isRead(container: object, key: string): boolean {
    return this.#read.get(container)?.has(key) ?? false;
  }

  /** Has the value under this key been taken for a fact? */
  isFact(container: object, key: string): boolean {
    return this.#read.get(container)?.get(key) ?? false;
  }

  /**
   * The place that a reference in a place leads to.
   * @throws SpecError when it leads nowhere
   */
  target(from: SpecNode, ref: string): SpecNode {
    const [file = "", pointer = ""] = ref.split("#");
    const name = file === "" ? from.file.name : posix.join(posix.dirname(from.file.name), file);
    const address = `${name}#${pointer}`;
    const known = this.#targets.get(address);
    if (known) return known;
    const found = this.root(name).at(...pointer.split("/").slice(1).map(decodeKey));
    if (!found) throw new SpecError(`${formatPlace(from.place())}: \`$ref: ${ref}\` leads nowhere.`);
    this.#targets.set(address, found);
    return found;
  }
}

/** A place in a spec: a value, and the way to it. */
export class SpecNode {
  constructor(
    readonly files: SpecFiles,
    readonly file: SpecFile,
    readonly value: unknown,
    readonly parent?: SpecNode,
    readonly key: string = "",
  ) {}

  /** What stands under a key; `undefined` when nothing does. */
  get(key: string): SpecNode | undefined {
    if (!isContainer(this.value) || !Object.hasOwn(this.value, key)) return undefined;
    return new SpecNode(this.files, this.file, this.value[key], this, key);
  }

  /** What stands at the end of a way of keys. */
  at(...keys: string[]): SpecNode | undefined {
    return keys.reduce<SpecNode | undefined>((node, key) => node?.get(key), this);
  }

  /** Members of an object or a list; none for anything else. */
  members(): SpecNode[] {
    return isContainer(this.value) ? Object.keys(this.value).map((key) => this.get(key)!) : [];
  }

  /** The value under a key, which is hereby taken for a fact. */
  take(key: string): unknown {
    return this.#read(key, true);
  }

  /** The value under a key, which is known and states nothing. */
  pass(key: string): unknown {
    return this.#read(key, false);
  }

  #read(key: string, isFact: boolean): unknown {
    const child = this.get(key);
    if (child && isContainer(this.value)) this.files.note(this.value, key, isFact);
    return child?.value;
  }

  /** The place that this one's `$ref` leads to, and so on; this one when it has none. */
  resolved(): SpecNode {
    const { target } = this;
    return target ? target.resolved() : this;
  }

  /** The place that this one's `$ref` leads to; `undefined` when it has none. */
  get target(): SpecNode | undefined {
    return this.follow(true);
  }

  /**
   * The place that this one's `$ref` leads to; `undefined` when it has none.
   *
   * @param isFact whether the reference is taken for a fact, or states nothing
   * @throws SpecError when it leads nowhere
   */
  follow(isFact: boolean): SpecNode | undefined {
    const ref = this.#read("$ref", isFact);
    return typeof ref === "string" ? this.files.target(this, ref) : undefined;
  }

  /** The keys from the file's root to here. */
  path(): string[] {
    return this.parent ? [...this.parent.path(), this.key] : [];
  }

  /** Where this stands, for people. */
  place(): Place {
    const path = this.path();
    const pointer = ["#", ...path.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
    return { file: this.file.name, line: lineOf(this.file, path), pointer };
  }
}

export function formatPlace({ file, line, pointer }: Place): string {
  return `${file}:${line} ${pointer}`;
}

export function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function decodeKey(key: string): string {
  return (key.includes("%") ? decodeURIComponent(key) : key).replaceAll("~1", "/").replaceAll("~0", "~");
}

const documents = new WeakMap<SpecFile, { root: Node | null; anchors: Map<string, Node>; lines: LineCounter }>();

/** The line on which a value, or its key, begins; of the nearest place above it when it isn't in the text. */
function lineOf(file: SpecFile, path: readonly string[]): number {
  const known = documents.get(file) ?? positions(file);
  documents.set(file, known);
  let offset = 0;
  let node = known.root;
  for (const key of path) {
    if (isAlias(node)) node = known.anchors.get(node.source) ?? null;
    if (!isCollection(node)) break;
    const item = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
      : node.items[Number(key)];
    if (!item) break;
    const [start, value] = isPair(item) ? [item.key as Node, item.value as Node | null] : [item as Node, item as Node];
    offset = start.range?.[0] ?? offset;
    node = value;
  }
  return known.lines.linePos(offset).line || 1;
}

function positions(file: SpecFile) {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const anchors = new Map<string, Node>();
  const visit = (node: unknown): void => {
    if (isPair(node)) visit(node.value);
    if (isCollection(node)) for (const item of node.items) visit(item);
    if ((isCollection(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
  };
  visit(document.contents);
  return { root: document.contents as Node | null, anchors, lines };
}
