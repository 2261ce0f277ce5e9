import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCommand } from "../../generate/command.js";
import { compile } from "../../generate/testing/compile.js";
import { specsCheck } from "../../specs/check/command.js";
import { readManifest, selectApis } from "../../specs/manifest.js";
import { writeAll } from "./transaction.js";
import { planUpdate } from "./update.js";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** A page of Simutek's with a document in one piece, and little else. */
export function simutekPage(document: string, prose = "Some words."): string {
  return `# API\n\n${prose}\n\n## The Allotment object\n\n\`\`\`json\n${document}\n\`\`\`\n`;
}

/** Takes a page over into a tree, as the command does. */
export async function update(directory: string, name: string, page: string, today = "2026-02-03") {
  const file = join(directory, "page");
  writeFileSync(file, page);
  const apis = selectApis(readManifest(directory), [name]);
  const { updated, changes } = await planUpdate({ directory, apis, areNamed: true, from: [file], today });
  await writeAll(directory, changes);
  return { ...updated[0]!, files: changes.map((change) => change.file) };
}

/** What is not green in a tree, as far as one API goes: `specs:check`, lint and generating, and its code. */
export async function problems(directory: string, name: string): Promise<string[]> {
  const found: string[] = [];
  const [api] = selectApis(readManifest(directory), [name]);
  const lines: string[] = [];
  if (specsCheck(directory, (line) => lines.push(line)) !== 0) found.push(...lines);
  const log: string[] = [];
  const surroundings = { directory, log: (line: string) => void log.push(line), install: () => {} };
  await generateCommand([name], { check: true }, surroundings).then(
    (code) => code !== 0 && found.push(...log),
    (error: Error) => found.push(error.message),
  );
  const source = join(directory, "packages", api!.package, "src");
  const roots = readdirSync(source).map((file) => join(source, file));
  for (const [file, messages] of compile(roots)) found.push(...messages.map((message) => `${file}:${message}`));
  return found;
}
