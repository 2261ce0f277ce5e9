import { type Doc, docComment, docOfSchema } from "./doc-comment.js";
import { pascalCase, propertyKey } from "./identifiers.js";
import type { ApiModel, PlacedSchema } from "./model.js";
import type { Schema } from "./openapi.js";
import { lookUp, pointer } from "./pointer.js";
import { GenerateError } from "./problem.js";

/** What is read comes in answers, what is written goes in requests. */
export type Direction = "read" | "write";

/** A declaration of a named type, with all that stands before it. */
export interface Declaration {
  readonly name: string;
  readonly pointer: string;
  readonly code: string;
  /** A constant of the same name goes with it. */
  readonly isValue: boolean;
  /** The constant's members: names of values. */
  readonly members: readonly (readonly [name: string, value: unknown])[];
}

/** What a schema comes down to behind its references, for code that uses the emitted types. */
export type View = { readonly nullable: boolean } & (
  | {
      readonly kind: "object";
      /** Component that it is; undefined for an object that stands inside another schema. */
      readonly component: string | undefined;
      readonly fields: readonly Field[];
    }
  | { readonly kind: "list"; readonly items: PlacedSchema }
  /** One of several things, which one the schema doesn't say. */
  | { readonly kind: "choice"; readonly options: readonly PlacedSchema[] }
  | { readonly kind: "value" }
);

/** A property of an object schema, as far as it exists in one direction. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly value: PlacedSchema;
}

/**
 * TypeScript types of an API's schemas: plain interfaces, one for reading and, where that differs, one for writing.
 *
 * `allOf` is merged into one interface as far as its parts are objects, so that a consumer's compiler has no
 * intersection to work out and an error in a wrong call names the field.
 */
export class SchemaTypes {
  private readonly components: Record<string, Schema | boolean>;
  private readonly reached: Record<Direction, Set<string>> = { read: new Set(), write: new Set() };
  private readonly twoFaced: Set<string>;
  /** Components whose names stand in types so far, as they are read or written there. */
  private readonly spelled = new Map<string, { name: string; component: string; direction: Direction }>();
  /** Enums that stand inside other schemas and have names for their values. */
  private readonly namedEnums = new Map<string, Declaration>();

  constructor(private readonly model: ApiModel) {
    this.components = model.document.components?.schemas ?? {};
    this.twoFaced = this.findTwoFaced();
    for (const operation of model.operations) {
      for (const { schema } of operation.parameters) this.reach(schema, "write");
      if (operation.body) this.reach(operation.body.schema, "write");
      for (const { schema } of [...operation.answer.schemas, ...operation.errors]) this.reach(schema, "read");
    }
  }

  /** The type of a schema as an expression, indented for where it stands. */
  expression({ schema, pointer: at }: PlacedSchema, direction: Direction, indent = "", name?: string): string {
    return textOf(this.print(schema, at, direction, indent, name));
  }

  /** The type of a value that fits one of several schemas, or one of several other types. */
  anyOf(schemas: readonly PlacedSchema[], direction: Direction, name: string, others: readonly string[] = []): string {
    const types = schemas.map(({ schema, pointer: at }) => this.print(schema, at, direction, "", name));
    return textOf(union([...types, ...others.map(atom)]));
  }

  /**
   * Declarations of the components and enums that earlier calls of `expression` came by, and of all that these lead to.
   * A component that others only merge into themselves, by `allOf`, has no type of its own.
   */
  declarations(): Declaration[] {
    for (const name of Object.keys(this.components)) {
      // What no operation reaches is still exported: as it would be read.
      if (!this.reached.read.has(name) && !this.reached.write.has(name)) this.spell(name, "read");
    }
    const declarations: Declaration[] = [];
    // Declaring one may spell others, which the loop then comes to.
    for (const { name, component, direction } of this.spelled.values()) {
      const at = pointer("#/components/schemas", component);
      declarations.push(this.declare(name, this.components[component]!, at, direction));
    }
    return [...declarations, ...this.namedEnums.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** A component's type name, noted as one to declare. */
  private spell(component: string, direction: Direction): string {
    const name = this.nameOf(component, direction);
    const key = `${component} ${name}`;
    if (!this.spelled.has(key)) this.spelled.set(key, { name, component, direction });
    return name;
  }

  /** A component's type name: where reading and writing differ, the type for writing is called `…Input`. */
  private nameOf(component: string, direction: Direction): string {
    const both = this.reached.read.has(component) && this.reached.write.has(component);
    const suffix = direction === "write" && both && this.twoFaced.has(component) ? "Input" : "";
    return `${pascalCase(component)}${suffix}`;
  }

  private declare(name: string, schema: Schema | boolean, at: string, direction: Direction): Declaration {
    const doc = typeof schema === "object" ? docComment(docOfSchema(schema)) : "";
    if (typeof schema === "object" && schema["x-enum-varnames"]) return this.declareEnum(name, schema, at);
    const shape = this.objectShape(schema, at);
    // An object whose null is allowed, and an alias of another component, are no interfaces.
    const isInterface = shape && typeof schema === "object" && !isNullable(schema) && !aliasOf(schema);
    const code = isInterface
      ? `${doc}export interface ${name} ${this.members(shape, direction, "", name)}\n`
      : `${doc}export type ${name} = ${textOf(this.print(schema, at, direction, "", name, true))};\n`;
    return { name, pointer: at, code, isValue: false, members: [] };
  }

  private declareEnum(name: string, schema: Schema, at: string): Declaration {
    const values = schema.enum ?? [];
    const names = schema["x-enum-varnames"] ?? [];
    const descriptions = schema["x-enum-descriptions"] ?? [];
    if (names.length !== values.length) {
      this.fail(at, `${values.length} values in \`enum\`, but ${names.length} names in \`x-enum-varnames\``);
    }
    const members = values.map(
      (value, i) =>
        `${docComment({ description: descriptions[i] }, "  ")}  ${propertyKey(names[i]!)}: ${JSON.stringify(value)},\n`,
    );
    const doc = docComment(docOfSchema({ ...schema, default: undefined }));
    const text = textOf(this.enumeration(schema, at));
    const code = `${doc}export const ${name} = {\n${members.join("")}} as const;\n${doc}export type ${name} = ${text};\n`;
    return { name, pointer: at, code, isValue: true, members: values.map((value, i) => [names[i]!, value] as const) };
  }

  private print(
    schema: Schema | boolean,
    at: string,
    direction: Direction,
    indent: string,
    name?: string,
    isDeclaration = false,
  ): Type {
    if (typeof schema === "boolean") return atom(schema ? "unknown" : "never");
    const nullable = isNullable(schema);
    const type = this.printNonNull(schema, at, direction, indent, name, isDeclaration);
    return nullable ? union([type, atom("null")]) : type;
  }

  private printNonNull(
    schema: Schema,
    at: string,
    direction: Direction,
    indent: string,
    name: string | undefined,
    isDeclaration: boolean,
  ): Type {
    if (schema.$ref !== undefined) {
      const component = this.componentOf(schema.$ref, at);
      return atom(this.spell(component, direction));
    }
    const alias = aliasOf(schema);
    if (alias) return this.print(alias, pointer(at, "allOf", 0), direction, indent, name);
    if (schema["x-enum-varnames"] && name && !isDeclaration) {
      this.namedEnums.set(name, this.declareEnum(name, schema, at));
      return atom(name);
    }
    if (schema.const !== undefined) return atom(JSON.stringify(schema.const));
    if (schema.enum) return this.enumeration(schema, at);
    const parts: Type[] = [];
    const shape = this.objectShape(schema, at);
    if (shape) return this.object(shape, direction, indent, name);
    for (const [i, part] of (schema.allOf ?? []).entries()) {
      parts.push(this.print(part, pointer(at, "allOf", i), direction, indent));
    }
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const options = schema[keyword]?.map((option, i) =>
        this.print(option, pointer(at, keyword, i), direction, indent, name),
      );
      if (options) parts.push(union(options));
    }
    if (parts.length > 0) {
      const own = { ...schema, allOf: [], anyOf: [], oneOf: [] };
      const ownShape = schema.properties || schema.required ? this.objectShape(own, at) : undefined;
      if (ownShape) parts.push(this.object(ownShape, direction, indent, name));
      return intersection(parts);
    }
    return union(typesOf(schema).map((type) => this.primitive(type, schema, at, direction, indent, name)));
  }

  private primitive(
    type: string,
    schema: Schema,
    at: string,
    direction: Direction,
    indent: string,
    name?: string,
  ): Type {
    switch (type) {
      case "string":
        return atom(isBinary(schema) ? "Blob" : "string");
      case "integer":
      case "number":
        return atom("number");
      case "boolean":
      case "null":
        return atom(type);
      case "array":
        return this.array(schema, at, direction, indent, name);
      case "object":
        return atom("{ [key: string]: unknown }");
      case "unknown":
        return atom("unknown");
      default:
        return this.fail(pointer(at, "type"), `no such type: \`${type}\``);
    }
  }

  private array(schema: Schema, at: string, direction: Direction, indent: string, name?: string): Type {
    const rest = this.print(schema.items ?? true, pointer(at, "items"), direction, indent, name);
    if (!schema.prefixItems) return atom(`${grouped(rest)}[]`);
    const first = schema.prefixItems.map((item, i) =>
      textOf(this.print(item, pointer(at, "prefixItems", i), direction, indent, name)),
    );
    return atom(`[${[...first, ...(schema.items === false ? [] : [`...${grouped(rest)}[]`])].join(", ")}]`);
  }

  private enumeration(schema: Schema, at: string): Type {
    const known = schema.enum ?? [];
    if (known.length === 0) this.fail(pointer(at, "enum"), "no value is allowed here");
    if (known.some((value) => value !== null && typeof value === "object"))
      this.fail(pointer(at, "enum"), "an enum of objects or arrays has no type");
    const types = [...new Set(known.filter((value) => value !== null).map((value) => typeof value))];
    const isBoolean = known.includes(true) && known.includes(false);
    const values = known
      .filter((value) => !isBoolean || typeof value !== "boolean")
      .map((value) => JSON.stringify(value));
    // Keeps completion of the known values and takes any other.
    const open = schema["x-open-enum"] ? types.map((type) => `(${type} & {})`) : [];
    return union([...(isBoolean ? ["boolean"] : []), ...values, ...open].map(atom));
  }

  private object(shape: ObjectShape, direction: Direction, indent: string, name?: string): Type {
    if (shape.properties.size > 0) return atom(this.members(shape, direction, indent, name));
    const { additional } = shape;
    if (additional === undefined || additional.schema === true) return atom("{ [key: string]: unknown }");
    if (additional.schema === false) return atom("{ [key: string]: never }");
    return atom(`{ [key: string]: ${this.expression(additional, direction, indent)} }`);
  }

  private members(
    { properties, additional }: ObjectShape,
    direction: Direction,
    indent: string,
    name?: string,
  ): string {
    const inner = `${indent}  `;
    const lines = [...properties].flatMap(([key, { places, required }]) => {
      const schemas = places.map(({ schema }) => schema);
      const flag = (keyword: "readOnly" | "writeOnly") => schemas.some((schema) => this.isFlagged(schema, keyword));
      if (direction === "read" && flag("writeOnly")) return [];
      const doc = this.docOf(schemas);
      if (direction === "write" && flag("readOnly")) {
        const notes = ["Read-only: it can't be sent.", ...(doc.notes ?? [])];
        return [`${docComment({ ...doc, notes, default: undefined }, inner)}${inner}${propertyKey(key)}?: never;\n`];
      }
      const types = places.map(({ schema, pointer: at }) =>
        this.print(schema, at, direction, inner, name && `${name}${pascalCase(key)}`),
      );
      const text = textOf(intersection(types));
      return [`${docComment(doc, inner)}${inner}${propertyKey(key)}${required ? "" : "?"}: ${text};\n`];
    });
    // An index signature must fit the named properties too, so with these it can only be unknown.
    if (additional && additional.schema !== false) lines.push(`${inner}[key: string]: unknown;\n`);
    return `{\n${lines.join("")}${indent}}`;
  }

  private docOf(schemas: (Schema | boolean)[]): Doc {
    const described = schemas
      .filter((schema) => typeof schema === "object")
      .map((schema) => {
        const target = schema.$ref === undefined ? undefined : lookUp(this.model.document, schema.$ref);
        // What a component says of itself stands with its own type; its deprecation concerns the field as well.
        const deprecated = schema.deprecated ?? (target as Schema | undefined)?.deprecated;
        return deprecated === undefined ? schema : { ...schema, deprecated };
      });
    return docOfSchema(Object.assign({}, ...described));
  }

  /**
   * The type of the items in a property of a JSON answer.
   * @throws GenerateError when the answer has no such property or it holds no list
   */
  itemType(answer: PlacedSchema, property: string): string {
    const list = this.objectShape(answer.schema, answer.pointer)?.properties.get(property)?.places[0];
    const schema = typeof list?.schema === "object" ? list.schema : undefined;
    if (!list || schema?.items === undefined) {
      this.fail(answer.pointer, `\`x-pagination\` names \`${property}\`, which is no list in this answer`);
    }
    return grouped(this.print(schema.items, pointer(list.pointer, "items"), "read", ""));
  }

  /**
   * Fields that may be sent of a component: its name, and for each the component that it holds, alone or in a list.
   * Undefined for a component that isn't an object of named fields.
   */
  writableFields(component: string): Map<string, string | undefined> | undefined {
    const shape = this.objectShape(this.components[component] ?? true, pointer("#/components/schemas", component));
    if (!shape || shape.properties.size === 0) return undefined;
    const fields = new Map<string, string | undefined>();
    for (const [key, { places }] of shape.properties) {
      if (places.some(({ schema }) => this.isFlagged(schema, "readOnly"))) continue;
      const held = places.flatMap(({ schema }) => this.referenced(schema));
      fields.set(
        key,
        held.find((name) => this.writableFields(name) !== undefined),
      );
    }
    return fields;
  }

  /** Looks at a schema as code does that builds (`write`) or takes apart (`read`) what it describes. */
  view({ schema, pointer: at }: PlacedSchema, direction: Direction): View {
    if (typeof schema === "boolean") return { kind: "value", nullable: false };
    const nullable = isNullable(schema);
    const target = schema.$ref === undefined ? aliasOf(schema) : schema;
    if (target?.$ref !== undefined) {
      const component = this.componentOf(target.$ref, at);
      const seen = this.view({ schema: this.components[component]!, pointer: target.$ref }, direction);
      return {
        ...seen,
        ...(seen.kind === "object" && { component: seen.component ?? component }),
        nullable: nullable || seen.nullable,
      };
    }
    if (typesOf(schema).join() === "array" && schema.items !== undefined && !schema.prefixItems)
      return { kind: "list", nullable, items: { schema: schema.items, pointer: pointer(at, "items") } };
    const shape = this.objectShape(schema, at);
    if (!shape) return this.choice(schema, at, direction) ?? { kind: "value", nullable };
    if (shape.properties.size === 0) return { kind: "value", nullable };
    const hidden = direction === "read" ? "writeOnly" : "readOnly";
    const fields = [...shape.properties].flatMap(([name, { places, required }]): Field[] => {
      if (places.some((place) => this.isFlagged(place.schema, hidden))) return [];
      const [only, ...others] = places;
      const all: Schema = { allOf: places.map((place) => place.schema) };
      return [{ name, required, value: only && others.length === 0 ? only : { schema: all, pointer: at } }];
    });
    return { kind: "object", component: undefined, nullable, fields };
  }

  /** What stands in `anyOf` or `oneOf` and nowhere else; null among the options is no option of its own. */
  private choice(schema: Schema, at: string, direction: Direction): View | undefined {
    const [keyword, ...others] = (["anyOf", "oneOf", "allOf"] as const).filter((keyword) => schema[keyword]?.length);
    if (keyword === undefined || keyword === "allOf" || others.length > 0 || schema.properties) return undefined;
    const all = schema[keyword]!.map((option, i) => ({ schema: option, pointer: pointer(at, keyword, i) }));
    const options = all.filter((option) => !isNull(option.schema));
    const nullable = isNullable(schema) || options.length < all.length;
    const [only, second] = options;
    if (!only || second) return { kind: "choice", nullable, options };
    const view = this.view(only, direction);
    return { ...view, nullable: nullable || view.nullable };
  }

  /**
   * The type of a value without parts, spelled out: a name of an enum or alias would mean whatever it means later. An
   * open enum is given as the type that it is open for.
   */
  spelledOut(value: PlacedSchema, direction: Direction): string {
    const known = this.behindReferences(value.schema, value.pointer);
    const isOpen = typeof known === "object" && known["x-open-enum"] === true;
    const types = isOpen
      ? (known.enum ?? []).map((member) => atom(member === null ? "null" : typeof member))
      : [this.print(known, value.pointer, direction, "")];
    return textOf(union([...types, ...(this.view(value, direction).nullable ? [atom("null")] : [])]));
  }

  private behindReferences(schema: Schema | boolean, at: string): Schema | boolean {
    if (typeof schema === "boolean") return schema;
    const { $ref } = aliasOf(schema) ?? schema;
    return $ref === undefined ? schema : this.behindReferences(this.components[this.componentOf($ref, at)]!, $ref);
  }

  /** Properties of an object schema with its `allOf` merged in; undefined for what isn't (only) an object. */
  private objectShape(schema: Schema | boolean, at: string, trail: readonly string[] = []): ObjectShape | undefined {
    if (typeof schema === "boolean") return undefined;
    if (schema.$ref !== undefined) {
      const component = this.componentOf(schema.$ref, at);
      if (trail.includes(component)) this.fail(at, `\`allOf\` leads from ${component} back to itself`);
      return this.objectShape(this.components[component]!, schema.$ref, [...trail, component]);
    }
    const type = typesOf(schema).join();
    const isObject = type === "object" || (type === "unknown" && (schema.allOf?.length || schema.required));
    if (!isObject || schema.anyOf?.length || schema.oneOf?.length || schema.enum || schema.const !== undefined)
      return undefined;

    const properties: ObjectShape["properties"] = new Map();
    let additional: PlacedSchema | undefined;
    const add = (key: string, places: readonly PlacedSchema[], required: boolean) => {
      const known = properties.get(key);
      properties.set(key, {
        places: [...(known?.places ?? []), ...places],
        required: required || (known?.required ?? false),
      });
    };
    for (const [i, part] of (schema.allOf ?? []).entries()) {
      const shape = this.objectShape(part, pointer(at, "allOf", i), trail);
      if (!shape) return undefined;
      for (const [key, { places, required }] of shape.properties) add(key, places, required);
      additional ??= shape.additional;
    }
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      add(key, [{ schema: property, pointer: pointer(at, "properties", key) }], false);
    }
    for (const key of schema.required ?? []) {
      add(key, properties.has(key) ? [] : [{ schema: true, pointer: pointer(at, "required") }], true);
    }
    const { additionalProperties } = schema;
    if (additionalProperties !== undefined) {
      const anything = typeof additionalProperties === "object" && Object.keys(additionalProperties).length === 0;
      additional = { schema: anything || additionalProperties, pointer: pointer(at, "additionalProperties") };
    }
    return { properties, additional };
  }

  private isFlagged(schema: Schema | boolean, keyword: "readOnly" | "writeOnly"): boolean {
    if (typeof schema === "boolean") return false;
    if (schema[keyword] !== undefined || schema.$ref === undefined) return schema[keyword] === true;
    return (lookUp(this.model.document, schema.$ref) as Schema | undefined)?.[keyword] === true;
  }

  /** Marks the components that a schema leads to in one direction. */
  private reach(schema: Schema | boolean, direction: Direction): void {
    const hidden = direction === "read" ? "writeOnly" : "readOnly";
    for (const component of this.referenced(schema, hidden)) {
      if (this.reached[direction].has(component)) continue;
      this.reached[direction].add(component);
      this.reach(this.components[component] ?? true, direction);
    }
  }

  /** Components that a schema names, without those behind properties with the given flag. */
  private referenced(schema: Schema | boolean, hidden?: "readOnly" | "writeOnly"): string[] {
    if (typeof schema === "boolean") return [];
    const own = schema.$ref === undefined ? [] : [schema.$ref.replace("#/components/schemas/", "")];
    const inner = [
      ...Object.values(schema.properties ?? {}).filter((property) => !hidden || !this.isFlagged(property, hidden)),
      ...[schema.allOf, schema.anyOf, schema.oneOf, schema.prefixItems].flatMap((list) => list ?? []),
      schema.items ?? true,
      schema.additionalProperties ?? true,
    ];
    return [...own, ...inner.flatMap((part) => this.referenced(part, hidden))];
  }

  /** Components that look different when read and when written, by a flag of their own or of what they lead to. */
  private findTwoFaced(): Set<string> {
    const found = new Set<string>();
    const flagged = (schema: Schema | boolean): boolean =>
      typeof schema === "object" &&
      (Object.values(schema.properties ?? {}).some(
        (property) =>
          this.isFlagged(property, "readOnly") || this.isFlagged(property, "writeOnly") || flagged(property),
      ) ||
        [schema.allOf, schema.anyOf, schema.oneOf, schema.prefixItems].some((list) => list?.some(flagged)) ||
        flagged(schema.items ?? true) ||
        flagged(schema.additionalProperties ?? true));
    const references = new Map(
      Object.entries(this.components).map(([name, schema]) => [name, this.referenced(schema)]),
    );
    for (const [name, schema] of Object.entries(this.components)) if (flagged(schema)) found.add(name);
    for (let before = -1; before !== found.size; ) {
      before = found.size;
      for (const [name, targets] of references) if (targets.some((target) => found.has(target))) found.add(name);
    }
    return found;
  }

  private componentOf(ref: string, at: string): string {
    const name = decodeURIComponent(ref.replace("#/components/schemas/", ""))
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    if (!ref.startsWith("#/components/schemas/")) this.fail(at, `\`${ref}\` is no schema among the components`);
    if (!Object.hasOwn(this.components, name)) this.fail(at, `\`${ref}\` points nowhere`);
    return name;
  }

  private fail(at: string, problem: string): never {
    throw new GenerateError(this.model.file, at, problem);
  }
}

interface ObjectShape {
  readonly properties: Map<string, { readonly places: readonly PlacedSchema[]; readonly required: boolean }>;
  readonly additional: PlacedSchema | undefined;
}

/** A printed type: one, or several joined by an operator. */
interface Type {
  readonly parts: readonly string[];
  readonly operator: "" | "|" | "&";
}

function atom(text: string): Type {
  return { parts: [text], operator: "" };
}

function textOf({ parts, operator }: Type): string {
  return parts.join(` ${operator} `);
}

/** The text as it may stand beside any operator. */
function grouped(type: Type): string {
  return type.operator ? `(${textOf(type)})` : textOf(type);
}

function union(types: readonly Type[]): Type {
  return join(types, "|");
}

function intersection(types: readonly Type[]): Type {
  return join(types, "&");
}

function join(types: readonly Type[], operator: "|" | "&"): Type {
  if (types.length === 1) return types[0]!;
  const parts = [...new Set(types.flatMap((type) => (type.operator === operator ? type.parts : [grouped(type)])))];
  // Anything or nothing swallows what it is joined with, or is swallowed.
  const [all, none] = operator === "|" ? ["unknown", "never"] : ["never", "unknown"];
  if (parts.includes(all)) return atom(all);
  const counted = parts.filter((part) => part !== none);
  if (counted.length === 0) return atom(none);
  return { parts: counted, operator: counted.length > 1 ? operator : "" };
}

/** `nullable` of OpenAPI 3.0, or null as one of the types of 3.1; an enum or const says for itself whether null is among it. */
function isNullable(schema: Schema): boolean {
  if (schema.nullable) return true;
  return Array.isArray(schema.type) && schema.type.includes("null") && !schema.enum && schema.const === undefined;
}

/** Does the schema allow null and nothing else, in either version's way of saying so? */
function isNull(schema: Schema | boolean): boolean {
  return (
    typeof schema === "object" && (schema.type === "null" || (schema.enum?.every((value) => value === null) ?? false))
  );
}

/** The one reference that an `allOf` wraps to put words beside it; with `type: object` there, it is a type of its own. */
function aliasOf(schema: Schema): Schema | undefined {
  const [only, ...others] = schema.allOf ?? [];
  const isBare =
    schema.type !== "object" &&
    !schema.properties &&
    !schema.required &&
    !schema.anyOf &&
    !schema.oneOf &&
    schema.additionalProperties === undefined;
  return typeof only === "object" && only.$ref !== undefined && others.length === 0 && isBare ? only : undefined;
}

/** The types a schema allows beside null. */
function typesOf(schema: Schema): string[] {
  if (schema.type !== undefined) {
    const types = [schema.type].flat();
    return types.length > 1 ? types.filter((type) => type !== "null") : types;
  }
  if (schema.properties || schema.additionalProperties !== undefined) return ["object"];
  if (schema.items !== undefined || schema.prefixItems) return ["array"];
  return ["unknown"];
}

/** Does the schema stand for a file? */
export function isBinary(schema: Schema): boolean {
  return schema.format === "binary" || (schema.contentMediaType !== undefined && schema.contentEncoding === undefined);
}
