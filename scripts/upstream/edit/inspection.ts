import { type Checked, check } from "../../specs/check/check.js";
import { ClassSchemas } from "../../specs/check/class-schemas.js";
import type { Finding } from "../../specs/check/compare.js";
import { parseSpec, type SpecFile, SpecFiles, type SpecNode } from "../../specs/check/spec-node.js";
import type { Facts, Field, Operation, Parameter } from "../lagerkoll/facts.js";
import { pathTemplate } from "../lagerkoll/spec-schema.js";

/** The specs as they stand, seen against the facts: what doesn't fit, and where everything is. */
export interface Inspection {
  readonly api: string;
  /** Root file of the API's spec. */
  readonly root: string;
  /** What the page states now, in its order. */
  readonly facts: Facts;
  /** By a key that stays the same while the finding does; of all APIs, since files are shared. */
  readonly findings: ReadonlyMap<string, Finding>;
  /** The keys of those that are about this API. */
  readonly own: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, SpecNode>;
  readonly classes: ClassSchemas;
  readonly specs: SpecFiles;
  readonly files: readonly SpecFile[];
}

/** The text of each file of the specs, by its name. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Holds the specs against the facts.
 *
 * @param apis all that share files; the facts of the one to look at in the page's order
 * @param before files as they were parsed last, of which most stay as they are
 * @throws SpecError when a file is no YAML or a reference leads nowhere
 */
export function inspect(
  api: string,
  apis: readonly Checked[],
  texts: Texts,
  before: readonly SpecFile[] = [],
): Inspection {
  const files = [...texts].map(
    ([name, text]) => before.find((file) => file.name === name && file.text === text) ?? parseSpec(name, text),
  );
  const { comparisons, leftovers } = check(apis, files);
  const findings = new Map<string, Finding>();
  const own = new Set<string>();
  for (const [name, comparison] of comparisons) {
    for (const finding of comparison.findings) {
      const key = `${name}\n${(finding.statement ?? finding.claim)?.key ?? finding.message}`;
      findings.set(key, finding);
      if (name === api) own.add(key);
    }
  }
  const { facts, root } = apis.find((checked) => checked.api === api)!;
  for (const finding of leftovers) {
    const { file, pointer } = finding.node.place();
    const key = `leftover\n${file}${pointer}`;
    findings.set(key, finding);
    if (file === root) own.add(key);
  }
  const specs = new SpecFiles(files);
  return {
    api,
    root,
    facts,
    findings,
    own,
    places: comparisons.get(api)!.places,
    classes: new ClassSchemas(api, specs),
    specs,
    files,
  };
}

/** What a finding is about, with what the page states of it. */
export type Subject =
  | { readonly kind: "whole" }
  | { readonly kind: "error"; readonly code: number }
  | { readonly kind: "section"; readonly name: string }
  | { readonly kind: "operation"; readonly operation: Operation }
  | {
      readonly kind: "parameter";
      readonly operation: Operation;
      readonly place: string;
      readonly name: string;
      readonly rows: readonly Parameter[];
    }
  /** Something of an operation's body or answer. */
  | { readonly kind: "content"; readonly operation: Operation; readonly within: string }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "field"; readonly className: string; readonly field: Field };

/** Reads the name that the check gave to a thing; `undefined` for what the page doesn't have. */
export function subjectOf(name: string, facts: Facts): Subject | undefined {
  if (name === "") return { kind: "whole" };
  const [first = "", ...rest] = name.split(" ");
  if (first === "error") return { kind: "error", code: Number(rest[0]) };
  if (first === "section") return { kind: "section", name: rest.join(" ") };
  const [path = "", place, ...what] = rest;
  const operation = facts.operations.find(
    (candidate) => candidate.method === first && pathTemplate(candidate.path) === path,
  );
  if (operation && place === undefined) return { kind: "operation", operation };
  if (operation && ["query", "path", "form"].includes(place!)) {
    const parameter = what.join(" ");
    const rows = operation.parameters.filter((row) => row.name === parameter);
    return { kind: "parameter", operation, place: place!, name: parameter, rows };
  }
  if (operation) return { kind: "content", operation, within: rest.slice(1).join(" ") };
  const [className = "", fieldName] = name.split(".");
  const type = facts.classes.find((candidate) => candidate.name === className);
  if (type && fieldName === undefined) return { kind: "class", name: className };
  const field = type?.fields.find((candidate) => candidate.name === fieldName);
  return field && { kind: "field", className, field };
}
