import { typeSchema } from "../../upstream/lagerkoll/spec-schema.js";
import type { ClassSchemas } from "./class-schemas.js";
import { isAdded, isCovered, isExcused } from "./marks.js";
import { isContainer, type SpecNode } from "./spec-node.js";
import { type Aspect, text } from "./statement.js";

/**
 * A schema as all the places that make it: the schema itself, what its `$ref`s lead to, and where a property is
 * declared several times, all of these. It ends where a class begins, which is a thing of its own.
 */
export class SchemaView {
  readonly nodes: readonly SpecNode[];
  /** The schema of a class, or of a body that stands for one, that this leads to. */
  readonly classNode: SpecNode | undefined;

  /** @param isFact whether what is read here is a fact's place, or repeats what has its place elsewhere */
  constructor(
    places: readonly SpecNode[],
    private readonly classes: ClassSchemas,
    private readonly isFact: boolean = true,
  ) {
    const nodes: SpecNode[] = [];
    let classNode: SpecNode | undefined;
    const visit = (node: SpecNode): void => {
      if (classes.classSchema(node)) {
        classNode ??= node;
        return;
      }
      nodes.push(node);
      const target = node.follow(isFact);
      if (target) visit(target);
      for (const part of node.get("allOf")?.members() ?? []) visit(part);
    };
    places.forEach(visit);
    this.nodes = nodes;
    this.classNode = classNode;
  }

  /** The place that says it: the nearest one with the keyword. */
  place(keyword: string): SpecNode {
    return this.nodes.find((node) => node.get(keyword))?.get(keyword) ?? this.nodes[0] ?? this.classNode!;
  }

  /** The value of a keyword; `undefined` when no place has it, both values when two disagree. */
  take(keyword: string): unknown {
    let found: unknown;
    for (const node of this.nodes) {
      const value = this.isFact ? node.take(keyword) : node.pass(keyword);
      if (value === undefined || text(value) === text(found)) continue;
      found = found === undefined ? value : `${text(found)} and ${text(value)}`;
    }
    return found;
  }

  /** Notes that a keyword is known and states nothing. */
  pass(keyword: string): void {
    for (const node of this.nodes) node.pass(keyword);
  }

  /** Is the keyword there, with a mark beside it? */
  private isOurs(keyword: string): boolean {
    return this.nodes.some((node) => node.get(keyword) && isExcused(keyword, node));
  }

  /** The type as a page would call it, or the class's name; as it stands when no page has such a type. */
  takeType(): string {
    const keywords: Record<string, unknown> = {};
    // What counts milliseconds without being a date on the page says so of itself.
    if (this.isOurs("x-epoch")) this.pass("x-epoch");
    else keywords["x-epoch"] = this.take("x-epoch");
    for (const keyword of ["type", "format", "additionalProperties"]) keywords[keyword] = this.take(keyword);
    if (this.classNode) {
      const extra = text(keywords) === "{}" ? "" : ` with ${text(keywords)}`;
      return `${this.classes.className(this.classNode) ?? "a class of another page"}${extra}`;
    }
    if (Array.isArray(keywords.type)) keywords.type = withoutNull(keywords.type);
    // What the members of a map are is no fact.
    const members = keywords.additionalProperties;
    if (isContainer(members) && (Object.keys(members).length === 0 || this.isOurs("additionalProperties")))
      keywords.additionalProperties = true;
    return PAGE_TYPES.get(text(keywords)) ?? text(keywords);
  }

  /** The class of a list's elements, or their type. */
  takeItems(): string | undefined {
    const items = this.items();
    return items && new SchemaView(items, this.classes, this.isFact).takeType();
  }

  /** The places of a list's elements. */
  items(): SpecNode[] | undefined {
    const items = this.nodes.flatMap((node) => node.get("items") ?? []);
    return items.length === 0 ? undefined : items;
  }

  /** Readable and writable, as a page's column says it. */
  takeAccess(): string {
    const flags = [this.take("readOnly") === true && "R", this.take("writeOnly") === true && "W"].filter(Boolean);
    const access = this.take("x-access");
    if (access !== undefined) return [access, ...flags].join();
    return flags.length === 1 ? String(flags[0]) : flags.length === 2 ? "neither" : "R,W";
  }

  /**
   * Says what the schema states of values: default, allowed values with their names, null.
   *
   * @param bearers further places whose marks speak for the schema
   * @param read a value as it is compared; default: as it stands
   */
  claimValues(
    claim: (aspect: Aspect, value: unknown, node: SpecNode, ours: boolean) => void,
    bearers: readonly SpecNode[] = [],
    read: (value: unknown) => unknown = (value) => value,
  ): void {
    const marks = [...this.nodes, ...bearers];
    const ours = (keyword: string) => isAdded(...marks) || isCovered(keyword, ...marks);
    const byDefault = this.take("default");
    if (byDefault !== undefined) claim("default", read(byDefault), this.place("default"), ours("default"));
    const values = this.take("enum");
    if (Array.isArray(values)) claim("values", values.map(read), this.place("enum"), ours("enum"));
    // Names of values are ours where the page gives none.
    const names = this.take("x-enum-varnames");
    if (names !== undefined) claim("names of values", names, this.place("x-enum-varnames"), true);
    if (this.nodes.some(isNullable)) claim("nullable", true, this.place("type"), ours("type"));
  }
}

/** The properties of a schema, through `allOf`, each with all the places that declare it. */
export function propertiesOf(schema: SpecNode, claimPart: (part: SpecNode) => void): Map<string, SpecNode[]> {
  const found = new Map<string, SpecNode[]>();
  for (const part of partsOf(schema)) {
    claimPart(part);
    for (const property of part.get("properties")?.members() ?? [])
      found.set(property.key, [...(found.get(property.key) ?? []), property]);
  }
  return found;
}

/** The names that a schema requires, through `allOf`, each with the place that does. */
export function requiredOf(schema: SpecNode, isFact = true): Map<string, SpecNode> {
  const found = new Map<string, SpecNode>();
  for (const part of partsOf(schema)) {
    if (isFact) part.take("required");
    else part.pass("required");
    for (const item of part.get("required")?.members() ?? []) found.set(String(item.value), item);
  }
  return found;
}

/** The schema and everything that it is composed of, without mere references. */
export function partsOf(schema: SpecNode, trail: readonly unknown[] = []): SpecNode[] {
  if (trail.includes(schema.value)) return [];
  const { target } = schema;
  const inner = [...(target ? [target] : []), ...(schema.get("allOf")?.members() ?? [])];
  const parts = inner.flatMap((part) => partsOf(part, [...trail, schema.value]));
  return target ? parts : [schema, ...parts];
}

const PAGE_TYPES = new Map(
  ["int", "long", "double", "float", "string", "boolean", "date", "map", "list"].map((type) => [
    text(typeSchema(type)),
    type,
  ]),
);

function isNullable(node: SpecNode): boolean {
  const type = node.get("type")?.value;
  return Array.isArray(type) && type.includes("null");
}

function withoutNull(types: unknown[]): unknown {
  const others = types.filter((type) => type !== "null");
  return others.length === 1 ? others[0] : others;
}
