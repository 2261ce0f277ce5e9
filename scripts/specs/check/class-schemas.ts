import type { SpecFiles, SpecNode } from "./spec-node.js";

/** The schemas that stand for classes of one API's page: those with an `x-source` of that API and a `class`. */
export class ClassSchemas {
  /** Schemas by the class's name on the page; the first when there are several. */
  readonly byName = new Map<string, SpecNode>();
  /** Further schemas of a class that has one already. */
  readonly doubles: SpecNode[] = [];
  readonly #classOf = new Map<unknown, SpecNode>();

  constructor(
    readonly api: string,
    files: SpecFiles,
  ) {
    const schemas = files.roots().flatMap((root) => root.at("components", "schemas")?.members() ?? []);
    for (const schema of schemas) {
      const name = this.#nameOf(schema);
      if (name === undefined) continue;
      this.#classOf.set(schema.value, schema);
      if (this.byName.has(name)) this.doubles.push(schema);
      else this.byName.set(name, schema);
    }
    for (const schema of schemas) {
      const bodyOf = schema.get("x-body-of")?.value;
      // The class's schema may stand in a file that several APIs share.
      const named = schemas.filter(({ key, value }) => key === bodyOf && this.#classOf.has(value));
      const found = named.find(({ file }) => file === schema.file) ?? named[0];
      if (found) this.#classOf.set(schema.value, found);
    }
  }

  /** The class's schema: the schema itself, or for a body's schema the one that `x-body-of` names. */
  classSchema(schema: SpecNode): SpecNode | undefined {
    return this.#classOf.get(schema.value);
  }

  /** Name on the page of the class that a schema, or a body's schema, stands for; `undefined` when for none. */
  className(schema: SpecNode): string | undefined {
    const found = this.classSchema(schema);
    return found && this.#nameOf(found);
  }

  #nameOf(schema: SpecNode): string | undefined {
    const name = schema.at("x-source", this.api, "class")?.value;
    return typeof name === "string" ? name : undefined;
  }
}
