import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { emitPackage } from "../../../generate/generate.js";
import type { Document, OpenApiOperation, Parameter, Schema } from "../../../generate/openapi.js";
import { scratchFolder, writeFiles } from "../../../generate/testing/compile.js";
import { manifestFile, readManifest } from "../../../specs/manifest.js";

/** The repository's own tree, as it was released last. */
export const released = readManifest()[0]!.directory;

/** A bundled document that may be edited, with short ways to its parts. */
export class Edited {
  constructor(readonly document: Document) {}

  /** @param method with the path: `get /{id}` */
  operation(method: string): OpenApiOperation {
    const [verb = "", path = ""] = method.split(" ");
    return this.document.paths![path]![verb] as OpenApiOperation;
  }

  parameter(method: string, name: string): Parameter & { schema: Schema } {
    const found = this.operation(method).parameters!.find(
      (parameter) => "name" in parameter && parameter.name === name,
    );
    return found as Parameter & { schema: Schema };
  }

  schema(name: string): Schema & { properties: Record<string, Schema>; required: string[] } {
    return this.document.components!.schemas![name] as Schema & {
      properties: Record<string, Schema>;
      required: string[];
    };
  }

  field(name: string): Schema {
    const [schema = "", property = ""] = name.split(".");
    return this.schema(schema).properties[property]!;
  }
}

/** A tree with the package of one API, generated from its bundle as `edit` leaves it. In it is no more than the judge reads. */
export async function treeWith(api: string, edit: (edited: Edited) => void): Promise<string> {
  const found = readManifest().find(({ name }) => name === api)!;
  const folder = join("packages", found.package);
  const document = JSON.parse(await readFile(join(released, folder, "openapi.json"), "utf8")) as Document;
  edit(new Edited(document));
  const tree = await scratchFolder("judge");
  const files = [...(await emitPackage(found, document))].map(
    ([name, content]) => [join(folder, name), content] as const,
  );
  await writeFiles(tree, new Map(files));
  await copyFile(join(released, folder, "src/index.ts"), join(tree, folder, "src/index.ts"));
  await copyFile(join(released, manifestFile), join(tree, manifestFile));
  return tree;
}
