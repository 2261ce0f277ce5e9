import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { type Finding, type Signal, signalOf } from "./verdict.js";

/**
 * Do programs that use a package compile with its next types? Each release has a program that uses everything
 * (`test/consumer.gen.ts`). The old one against the new types finds what breaks; the new one against the old types finds
 * what is new.
 *
 * @param before root folder of the tree as it was
 * @param after root folder of the tree as it becomes
 * @throws Error when a program is missing, or can't be compiled against the types that it was made for
 */
export function typesSignal(name: string, before: string, after: string): Signal {
  const old = packageIn(before, name);
  const next = packageIn(after, name);
  const oldProgram = readProgram(old);
  const nextProgram = readProgram(next);
  const broken = compileIn(next, oldProgram).map((problem): Finding => ({ impact: "breaking", reason: problem }));
  const added = compileIn(old, nextProgram).map((problem): Finding => {
    return { impact: "additive", reason: `not before this update: ${problem}` };
  });
  return signalOf("types", [...broken, ...added]);
}

const programFile = "test/consumer.gen.ts";

function packageIn(tree: string, name: string): string {
  return resolve(tree, "packages", name);
}

function readProgram(folder: string): string {
  const file = resolve(folder, programFile);
  if (existsSync(file)) return readFileSync(file, "utf8");
  throw new Error(
    `${file} isn't there, so nobody can tell whom an update breaks. Run \`npm run generate\` in that tree.`,
  );
}

/** As strict as a user can be: what breaks some of them breaks this. */
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ["@lagerkoll-gks/source"],
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
};

/** Problems of a program that stands in a package's folder, in memory alone, one sentence each. */
function compileIn(folder: string, program: string): string[] {
  const file = resolve(folder, programFile);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const isProgram = (name: string) => resolve(name) === file;
  host.fileExists = (name) => isProgram(name) || fileExists(name);
  host.readFile = (name) => (isProgram(name) ? program : readFile(name));
  host.getSourceFile = (name, language, ...rest) => {
    if (isProgram(name)) return ts.createSourceFile(name, program, language, true);
    return isLibrary(name) ? library(name, language) : getSourceFile(name, language, ...rest);
  };
  const compiled = ts.createProgram([file], options, host);
  const source = compiled.getSourceFile(file)!;
  const problems = [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)];
  const missing = problems.find(({ code }) => code === cannotFindModule);
  if (missing) throw new Error(`${file}: ${lastLine(missing)} Is node_modules there, and are the packages generated?`);
  return problems.map((problem) => describe(problem, source));
}

/** TS2307: Cannot find module … or its corresponding type declarations. */
const cannotFindModule = 2307;

/** Where in the program, what stands there, and what the compiler says of it. */
function describe(problem: ts.Diagnostic, source: ts.SourceFile): string {
  const start = problem.start ?? 0;
  const { line } = source.getLineAndCharacterOfPosition(start);
  const [from, to] = [line, line + 1].map((number) => source.getLineStarts()[number] ?? source.end);
  const text = source.text.slice(from, to).trim();
  const name = source.statements.find((statement) => statement.pos <= start && start < statement.end);
  const part = name && ts.isFunctionDeclaration(name) ? name.name?.text : undefined;
  const where = part?.replace(/^call/, "calling ").replace(/^read/, "reading ");
  return `${where ? `${where}, ` : ""}\`${text}\`: ${lastLine(problem)}`;
}

/** The compiler's message unfolds from the general to the particular; the last line is what a person wants. */
function lastLine({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, "\n").split("\n").at(-1)!.trim();
}

const libraries = new Map<string, ts.SourceFile | undefined>();

function isLibrary(name: string): boolean {
  return /\/typescript\/lib\/lib\.[^/]*d\.ts$/.test(name);
}

/** TypeScript's own declarations are the same in each program; reading them takes longer than all else. */
function library(name: string, language: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
  if (!libraries.has(name)) {
    const text = ts.sys.readFile(name);
    libraries.set(name, text === undefined ? undefined : ts.createSourceFile(name, text, language));
  }
  return libraries.get(name);
}
