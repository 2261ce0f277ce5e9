import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** A new folder for code to compile: inside the repository, so that imports resolve as they do in a package. */
export async function scratchFolder(name: string): Promise<string> {
  const cache = join(repository, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, `${name}-`));
}

export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** Compiles all at once, under flags stricter than most users', and gives the messages by file, each with its line. */
export function compile(roots: readonly string[]): Map<string, string[]> {
  const program = ts.createProgram(roots, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitReturns: true,
    noImplicitOverride: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ["@lagerkoll-gks/source"],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: ["node"],
    typeRoots: [join(repository, "node_modules/@types")],
    skipDefaultLibCheck: true,
  });
  const messages = new Map<string, string[]>();
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const name = file?.fileName ?? "";
    const text = `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    messages.set(name, [...(messages.get(name) ?? []), text]);
  }
  return messages;
}
