import type { SpecNode } from "../../specs/check/spec-node.js";
import type { Texts } from "./inspection.js";
import { SpecDocument, type Way } from "./spec-document.js";

/** A round of edits on the files of the specs. Places are given as the check gives them. */
export class Editor {
  readonly #texts: Texts;
  readonly #documents = new Map<string, SpecDocument>();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** All files as they are now. */
  texts(): Texts {
    return new Map([...this.#texts].map(([file, text]) => [file, this.#documents.get(file)?.toString() ?? text]));
  }

  /** The file to edit. */
  file(name: string): SpecDocument {
    const known = this.#documents.get(name);
    if (known) return known;
    const document = new SpecDocument(name, this.#texts.get(name) ?? "");
    this.#documents.set(name, document);
    return document;
  }

  has(node: SpecNode, ...way: Way): boolean {
    return this.file(node.file.name).has([...node.path(), ...way]);
  }

  /** Puts a value in the place of the node, or of what stands below it. */
  set(node: SpecNode, way: Way, value: unknown): void {
    this.file(node.file.name).set([...node.path(), ...way], value);
  }

  insert(node: SpecNode, way: Way, key: string, value: unknown, order?: readonly string[]): void {
    this.file(node.file.name).insert([...node.path(), ...way], key, value, order);
  }

  append(node: SpecNode, way: Way, value: unknown, order?: readonly string[]): void {
    this.file(node.file.name).append([...node.path(), ...way], value, order);
  }

  remove(node: SpecNode, way: Way = []): void {
    this.file(node.file.name).remove([...node.path(), ...way]);
  }

  /** Marks the nearest place that can bear a mark: a person should look at it. */
  review(node: SpecNode | undefined): void {
    if (!node) return;
    const document = this.file(node.file.name);
    const way = node.path();
    // A parameter that is a mere reference bears nothing beside it: the operation does.
    const isBare = way.includes("parameters") && document.has([...way, "$ref"]);
    if (isBare || way.includes("x-source") || !document.isMap(way)) this.review(node.parent);
    else if (!document.has([...way, "x-review"])) document.insert(way, "x-review", true);
  }
}
