import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "../../../specs/manifest.js";
import type { FindPlace } from "../spec-place.js";

/**
 * Finds where our corrections of Simutek's document speak of something, or else where the document does: it is written
 * by machine, so that only the corrections may have to be edited.
 */
export function gksPlaces(api: Pick<Api, "directory" | "root" | "overlays">): FindPlace {
  const read = (file: string) => ({ file, lines: readFileSync(join(api.directory, file), "utf8").split("\n") });
  const overlays = api.overlays.map(read);
  const document = read(api.root);
  return (at) => {
    const names = wordsOf(at);
    for (const { file, lines } of overlays) {
      const line = lines.findIndex((text) => text.includes("target:") && names.every((name) => has(text, name)));
      if (line !== -1) return `${file}:${line + 1}`;
    }
    let line = -1;
    for (const name of names) {
      const found = document.lines.findIndex((text, index) => index > line && isNamed(text, name));
      if (found === -1) break;
      line = found;
    }
    return line === -1 ? undefined : `${document.file}:${line + 1}`;
  };
}

/** The keys that lead to a thing: `POST /orders query x` to `/orders`, `post`, `x`, `SalesOrder.orderTitle` to its two parts. */
function wordsOf(at: string): string[] {
  const [, method, path, part] = /^([A-Z]+) (\/\S*)(?: (?:query|path|header|cookie|response) (\S+))?/.exec(at) ?? [];
  if (method && path) return [path, method.toLowerCase(), ...(part ? [part] : [])];
  if (at === "token request" || at.startsWith("header ")) return ["securitySchemes", "flows"];
  return at
    .split(/[.\s]/)
    .map((word) => word.replace(/[[\]{}]/g, ""))
    .filter((word) => word !== "" && word !== "scope");
}

/** Is this the line of a key, or of a parameter of that name? */
function isNamed(line: string, name: string): boolean {
  const text = line.trimStart();
  return text.startsWith(`"${name}":`) || text.startsWith(`"name": "${name}"`);
}

function has(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w{/-])`).test(text);
}
