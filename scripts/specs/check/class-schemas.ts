import type { ClassIndex } from "./schema-view.js";
import type { SpecFiles, SpecNode } from "./spec-node.js";

/** The schemas that stand for classes of one API's page: those with an `x-source` of that API and a `class`. */
export class ClassSchemas implements ClassIndex {
  readonly #byValue = new Map<unknown, SpecNode>();
  /** Schemas by the class's name on the page; the first when there are several. */
  readonly byName = new Map<string, SpecNode>();
  /** Further schemas of a class that has one already. */
  readonly doubles: SpecNode[] = [];

  constructor(
    readonly api: string,
    files: SpecFiles,
  ) {
    for (const schema of files.roots().flatMap((root) => root.at("components", "schemas")?.members() ?? [])) {
      const name = schema.at("x-source", api, "class")?.value;
      const bodyOf = schema.get("x-body-of");
      if (typeof name === "string") {
        this.#byValue.set(schema.value, schema);
        if (this.byName.has(name)) this.doubles.push(schema);
        else this.byName.set(name, schema);
      } else if (bodyOf) {
        const components = schema.parent!;
        const named = components.get(String(bodyOf.value)) ?? schema;
        this.#byValue.set(schema.value, named);
      }
    }
    // A body may stand for a class in another file.
    for (const [value, schema] of this.#byValue)
      if (schema.value === value && !schema.at("x-source", api, "class")) {
        const name = String(schema.get("x-body-of")?.value);
        const elsewhere = files.roots().map((root) => root.at("components", "schemas", name));
        const found = elsewhere.find((other) => other?.at("x-source", api, "class"));
        if (found) this.#byValue.set(value, found);
        else this.#byValue.delete(value);
      }
  }

  classSchema(schema: SpecNode): SpecNode | undefined {
    return this.#byValue.get(schema.value);
  }

  className(schema: SpecNode): string | undefined {
    const name = this.classSchema(schema)?.at("x-source", this.api, "class")?.value;
    return typeof name === "string" ? name : undefined;
  }
}
