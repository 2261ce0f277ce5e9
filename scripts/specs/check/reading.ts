import type { ClassSchemas } from "./class-schemas.js";
import type { SpecNode } from "./spec-node.js";
import type { Aspect, Claim } from "./statement.js";

/** The fields of an error body, and the codes that it lists. */
export interface ErrorBody {
  readonly fields: readonly string[];
  readonly codes?: readonly unknown[] | undefined;
  /** Where the codes are listed. */
  readonly list?: SpecNode | undefined;
}

/** What every part of the reading of a spec needs. */
export interface Reading {
  readonly api: string;
  readonly root: SpecNode;
  readonly classes: ClassSchemas;
  /** The error bodies that were read, by the schema. */
  readonly errors: Map<unknown, ErrorBody>;
  /** Takes down what the spec says at a place. */
  claim(
    subject: string,
    aspect: Aspect,
    value: unknown,
    node: SpecNode,
    more?: Pick<Claim, "ours" | "departs" | "repeats">,
  ): void;
  /** Says where a subject stands, for what is missing there. */
  locate(subject: string, node: SpecNode): void;
}
