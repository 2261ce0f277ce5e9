import { claimBasics } from "./basic-claims.js";
import { claimClasses } from "./class-claims.js";
import { ClassSchemas } from "./class-schemas.js";
import { claimOperations } from "./operation-claims.js";
import type { Reading } from "./reading.js";
import type { SpecFiles, SpecNode } from "./spec-node.js";
import { type Claim, keyOf, text } from "./statement.js";

/** What a spec says of one API, and where the things that it speaks of stand. */
export interface SpecClaims {
  readonly claims: readonly Claim[];
  /** The place of each subject, for what is missing there. */
  readonly places: ReadonlyMap<string, SpecNode>;
}

/**
 * Reads what a spec states, taking the places as it goes.
 *
 * @param api the API's name in the manifest
 * @param rootFile the API's root file, relative to the manifest's folder
 * @throws SpecError when a file or a reference is missing
 */
export function specClaims(api: string, rootFile: string, files: SpecFiles): SpecClaims {
  const root = files.root(rootFile);
  const claims: Claim[] = [];
  const places = new Map<string, SpecNode>([["", root]]);
  const reading: Reading = {
    api,
    root,
    classes: new ClassSchemas(api, files),
    errors: new Map(),
    claim: (subject, aspect, value, node, more = {}) =>
      claims.push({ key: keyOf(subject, aspect), subject, aspect, value: text(value), node, ...more }),
    locate: (subject, node) => {
      if (!places.has(subject)) places.set(subject, node);
    },
  };
  claimBasics(reading);
  claimClasses(reading);
  claimOperations(reading);
  return { claims, places };
}
