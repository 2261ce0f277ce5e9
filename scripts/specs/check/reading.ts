import type { ClassSchemas } from "./class-schemas.js";
import type { SpecNode } from "./spec-node.js";
import type { Aspect, Claim } from "./statement.js";

/** What every part of the reading of a spec needs. */
export interface Reading {
  readonly api: string;
  readonly root: SpecNode;
  readonly classes: ClassSchemas;
  /** Takes down what the spec says at a place. */
  claim(subject: string, aspect: Aspect, value: unknown, node: SpecNode, more?: Pick<Claim, "ours" | "departs">): void;
  /** Says where a subject stands, for what is missing there. */
  locate(subject: string, node: SpecNode): void;
}
