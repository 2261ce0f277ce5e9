import { type ApiModel, assumptionsOf } from "./model.js";
import type { Assumption } from "./openapi.js";

/** A guess of the spec and the thing that it is about, as a person would name it. */
export interface PlacedAssumption extends Assumption {
  /** `SalesOrder.orderTitle`, `getCustomers query page`, or "" for the API as a whole. */
  readonly at: string;
}

/** All assumptions of a spec, in its order. */
export function listAssumptions({ document }: ApiModel): PlacedAssumption[] {
  const found = new Map<string, PlacedAssumption>();
  collect(document, "", false, ({ at, claim, why }) => found.set(`${at} ${claim}`, { at, claim, why }));
  return [...found.values()];
}

/** Keywords whose members are things with names, where the keys are no keywords. */
const nameMaps = ["schemas", "properties", "responses"];

function collect(value: unknown, at: string, isNameMap: boolean, report: (found: PlacedAssumption) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!isNameMap) for (const assumption of assumptionsOf(value)) report({ at, ...assumption });
  for (const [key, child] of Object.entries(value)) {
    // Examples are data, not places of the spec.
    if (!isNameMap && ["x-assumption", "example", "examples"].includes(key)) continue;
    const name = isNameMap ? key : nameOf(child);
    const separator = isNameMap && isSchema(child) ? "." : " ";
    collect(child, [at, name].filter(Boolean).join(separator), !isNameMap && nameMaps.includes(key), report);
  }
}

/** Operations and parameters bear their name inside. */
function nameOf(value: unknown): string {
  const { operationId, name, in: place } = (value ?? {}) as { operationId?: unknown; name?: unknown; in?: unknown };
  if (typeof operationId === "string") return operationId;
  return typeof name === "string" && typeof place === "string" ? `${place} ${name}` : "";
}

/** Members of `properties` and `schemas` are schemas, those of `responses` have content or a description. */
function isSchema(value: unknown): boolean {
  return typeof value === "object" && value !== null && !("content" in value) && !("headers" in value);
}
