import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Column and row in a grid of boxes. */
export type Place = readonly [column: number, row: number];

/** A way from one state to another. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** operationId of what does it. */
  readonly operation: string;
  /** What the vendor's page states of it. */
  readonly page?: string;
  /** What we take it for where the page is silent. */
  readonly guess?: string;
}

/** How a thing goes from state to state: what states.yaml holds. */
export interface StateMachine {
  readonly id: string;
  readonly title: string;
  /** Name of the API in the manifest. */
  readonly api: string;
  readonly schemas: readonly string[];
  readonly states: Readonly<Record<string, Place>>;
  readonly guesses: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly steps: readonly Step[];
}

/** What states.yaml holds; tests hold it against the specs. */
export function readStateMachines(): StateMachine[] {
  return parse(readFileSync(join(import.meta.dirname, "states.yaml"), "utf8")) as StateMachine[];
}
