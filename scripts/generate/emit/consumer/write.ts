import { propertyKey } from "../../identifiers.js";
import type { OperationModel, PlacedSchema } from "../../model.js";
import type { SchemaTypes, View } from "../../schema-types.js";
import { isRequired, parameterPlaces, sentParameters } from "../operations.js";
import { indented } from "./read.js";

/** How much of what may be sent is sent: `branches` is the least, but with every object and list in it. */
type Amount = "all" | "branches" | "least";

/** An expression in TypeScript: as such, a literal by its members, or one that may be null instead. */
type Expression = string | readonly Expression[] | { readonly [key: string]: Expression } | OrNull;

class OrNull {
  constructor(readonly expression: Expression) {}
}

/** What an operation is called with, as source code; "" where a call needs no arguments. */
export interface Inits {
  readonly all: string;
  /** Calls that send less, or a body by its name. */
  readonly others: readonly string[];
}

export function initsOf(operation: OperationModel, types: SchemaTypes): Inits {
  const writer = new InitWriter(operation, types);
  const [all = "", ...others] = new Set(
    [
      writer.init("all"),
      writer.init("branches"),
      writer.init("least"),
      ...(writer.bodyName ? [writer.init("all", `some<${writer.bodyName}>()`)] : []),
    ].map((init) => (init ? print(init) : "")),
  );
  return { all, others };
}

class InitWriter {
  /** Name of the body's type, if it has one. */
  readonly bodyName: string | undefined;

  constructor(
    private readonly operation: OperationModel,
    private readonly types: SchemaTypes,
  ) {
    const { body } = operation;
    const view = body && types.view(body, "write");
    this.bodyName =
      view?.kind === "object" && view.component !== undefined ? types.expression(body!, "write") : undefined;
  }

  /** The init object; undefined where there is nothing to send. */
  init(amount: Amount, namedBody?: string): Expression | undefined {
    const { body } = this.operation;
    const params = this.params(amount);
    const sent = body && (body.required || amount !== "least") ? (namedBody ?? this.value(body, amount)) : undefined;
    return members({ params, body: sent });
  }

  private params(amount: Amount): Expression | undefined {
    const places = parameterPlaces.map((place): [string, Expression | undefined] => {
      const parameters = sentParameters(this.operation, place).filter(
        (parameter) => amount === "all" || isRequired(parameter),
      );
      return [place, members(Object.fromEntries(parameters.map((sent) => [sent.name, this.value(sent, amount)])))];
    });
    return members(Object.fromEntries(places));
  }

  private value(value: PlacedSchema, amount: Amount, trail: readonly string[] = []): Expression {
    const view = this.types.view(value, "write");
    if (view.kind === "value" || view.kind === "choice") return `some<${this.types.spelledOut(value, "write")}>()`;
    const parts = this.parts(view, amount, trail);
    return view.nullable ? new OrNull(parts) : parts;
  }

  private parts(view: View & { kind: "list" | "object" }, amount: Amount, trail: readonly string[]): Expression {
    if (view.kind === "list") return amount === "least" ? "[]" : [this.value(view.items, amount, trail)];
    const inner = view.component === undefined ? trail : [...trail, view.component];
    const fields = view.fields
      .filter(({ required, value }) => amount === "all" || required || (amount === "branches" && this.hasParts(value)))
      .filter(({ required, value }) => required || !this.leadsTo(value, inner));
    return Object.fromEntries(
      fields.map(({ name, value }) => {
        const isEndless = this.leadsTo(value, inner);
        return [
          name,
          isEndless ? `some<${this.types.expression(value, "write")}>()` : this.value(value, amount, inner),
        ];
      }),
    );
  }

  private hasParts(value: PlacedSchema): boolean {
    const view = this.types.view(value, "write");
    return view.kind === "object" || (view.kind === "list" && this.hasParts(view.items));
  }

  /** Is this, or are its items, one of those components? */
  private leadsTo(value: PlacedSchema, components: readonly string[]): boolean {
    const view = this.types.view(value, "write");
    if (view.kind === "list") return this.leadsTo(view.items, components);
    return view.kind === "object" && view.component !== undefined && components.includes(view.component);
  }
}

/** The members that are there; undefined when none is. */
function members(all: Readonly<Record<string, Expression | undefined>>): Expression | undefined {
  const present = Object.entries(all).filter((entry): entry is [string, Expression] => entry[1] !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

function print(expression: Expression): string {
  if (typeof expression === "string") return expression;
  if (expression instanceof OrNull) return `some<boolean>() ? ${print(expression.expression)} : null`;
  const isList = Array.isArray(expression);
  const parts = isList
    ? expression.map(print)
    : Object.entries(expression).map(([key, value]) => `${propertyKey(key)}: ${print(value)}`);
  const [open, close] = isList ? ["[", "]"] : ["{ ", " }"];
  if (parts.length === 0) return open.trim() + close.trim();
  const line = `${open}${parts.join(", ")}${close}`;
  if (line.length <= 80 && !line.includes("\n")) return line;
  return [open.trim(), ...indented(parts.map((part) => `${part},`)), close.trim()].join("\n");
}
