import { access, pascalCase } from "../../identifiers.js";
import type { PlacedSchema } from "../../model.js";
import type { SchemaTypes } from "../../schema-types.js";

/** Where a value stands in the program, and in the types. */
interface Place {
  readonly expression: string;
  /** Its type, by the names that lead to it; undefined where that says no more than its own name. */
  readonly type: string | undefined;
  /** May it be missing? */
  readonly optional: boolean;
  /** Loops around it. */
  readonly depth: number;
}

/** Writes code that reads every field of what it is given. What is read of a named type stands in a function of its own. */
export class AnswerReader {
  /** Components that are read, with the types of the places where they come. */
  private readonly places = new Map<string, { readonly value: PlacedSchema; readonly types: Set<string> }>();

  constructor(private readonly types: SchemaTypes) {}

  /** Reads a value that fits one of several schemas. */
  readAny(schemas: readonly PlacedSchema[], type: string, expression: string, optional = false): string[] {
    const [only, ...others] = new Map(
      schemas.map((schema) => [this.types.expression(schema, "read"), schema]),
    ).values();
    if (only && others.length === 0) {
      const whole = optional ? `NonNullable<${type}>` : type;
      return this.read(only, { expression, type: whole, optional, depth: 1 });
    }
    this.noteOptions(schemas);
    const whole = this.types.anyOf(schemas, "read", "", optional || !only ? ["undefined"] : []);
    return [`take<${whole}>(${expression});`];
  }

  /** Reads an item of the list that a field of an answer holds. */
  readItems(answer: PlacedSchema, field: string, expression: string): string[] {
    const view = this.types.view(answer, "read");
    const list = view.kind === "object" ? view.fields.find(({ name }) => name === field) : undefined;
    const items = list && this.types.view(list.value, "read");
    if (items?.kind !== "list") return [];
    return this.read(items.items, { expression, type: undefined, optional: false, depth: 2 });
  }

  /** The functions that read named types. */
  functions(): string[] {
    const bodies: string[] = [];
    // Reading one may lead to others, which the loop then comes to; or back to one from another place.
    for (const { value } of this.places.values()) {
      const place = { expression: "value", type: this.ownType(value), optional: false, depth: 1 };
      bodies.push(indented(this.readFields(value, place)).join("\n"));
    }
    return [...this.places].map(([component, { value, types }], i) => {
      const parameter = parameterOf([...new Set([this.ownType(value), ...types])]);
      return `\nfunction ${functionName(component)}(${parameter}): void {\n${bodies[i]}\n}\n`;
    });
  }

  private ownType(value: PlacedSchema): string {
    const type = this.types.expression(value, "read");
    return this.types.view(value, "read").nullable ? `NonNullable<${type}>` : type;
  }

  /** Which one a value is, is for a user to find out; what each holds is read where that is known. */
  private noteOptions(options: readonly PlacedSchema[]): void {
    for (const option of options) {
      const view = this.types.view(option, "read");
      if (view.kind === "choice") this.noteOptions(view.options);
      else this.note(option, undefined);
    }
  }

  private note(value: PlacedSchema, type: string | undefined): string | undefined {
    const view = this.types.view(value, "read");
    if (view.kind !== "object" || view.component === undefined) return undefined;
    const known = this.places.get(view.component) ?? { value: named(view.component), types: new Set() };
    this.places.set(view.component, known);
    if (type !== undefined) known.types.add(type);
    return functionName(view.component);
  }

  private read(value: PlacedSchema, place: Place): string[] {
    const view = this.types.view(value, "read");
    const { expression, type, optional, depth } = place;
    if (view.kind === "choice") this.noteOptions(view.options);
    if (view.kind === "value" || view.kind === "choice" || (view.kind === "list" && !this.hasFields(view.items))) {
      const read = this.typeOf(value);
      return [`take<${read}${optional && read !== "unknown" ? " | undefined" : ""}>(${expression});`];
    }
    const present = optional || view.nullable ? type && `NonNullable<${type}>` : type;
    if (view.kind === "list") {
      const item = depth === 1 ? "item" : `item${depth}`;
      const inner = this.read(view.items, {
        expression: item,
        type: present && `${present}[number]`,
        optional: false,
        depth: depth + 1,
      });
      return guarded(place, view.nullable, [`for (const ${item} of ${expression}) {`, ...indented(inner), "}"]);
    }
    const reader = this.note(value, present);
    const lines = reader
      ? [`${reader}(${expression});`]
      : this.readFields(value, { ...place, type: present, optional: false });
    return guarded(place, view.nullable, lines);
  }

  private readFields(value: PlacedSchema, { expression, type, depth }: Place): string[] {
    const view = this.types.view(value, "read");
    if (view.kind !== "object") return [];
    return view.fields.flatMap(({ name, required, value: field }) =>
      this.read(field, {
        expression: `${expression}${access(name)}`,
        type: type && `${type}[${JSON.stringify(name)}]`,
        optional: !required,
        depth,
      }),
    );
  }

  private hasFields(value: PlacedSchema): boolean {
    const view = this.types.view(value, "read");
    return view.kind === "object" || (view.kind === "list" && this.hasFields(view.items));
  }

  private typeOf(value: PlacedSchema): string {
    const view = this.types.view(value, "read");
    if (view.kind !== "list") return this.types.spelledOut(value, "read");
    const item = this.typeOf(view.items);
    const list = `${/[|&]/.test(item) ? `(${item})` : item}[]`;
    return view.nullable ? `${list} | null` : list;
  }
}

function named(component: string): PlacedSchema {
  const $ref = `#/components/schemas/${component.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return { schema: { $ref }, pointer: $ref };
}

function functionName(component: string): string {
  return `read${pascalCase(component)}`;
}

/** The parameter of a function that takes any of some types. */
function parameterOf(types: readonly string[]): string {
  return types.length === 1 ? `value: ${types[0]}` : `\n  value:\n${types.map((type) => `    | ${type}\n`).join("")}`;
}

/** Only where the value is there: neither missing nor null, as far as it may be. */
function guarded({ expression, optional }: Place, nullable: boolean, lines: readonly string[]): string[] {
  if (!optional && !nullable) return [...lines];
  const condition = optional && nullable ? "!= null" : optional ? "!== undefined" : "!== null";
  return [`if (${expression} ${condition}) {`, ...indented(lines), "}"];
}

/** Lines, or texts of several lines, moved in by one step. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(/^(?=.)/gm, "  "));
}
