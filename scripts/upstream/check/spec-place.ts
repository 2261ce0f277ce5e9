import type { Api } from "../../specs/manifest.js";
import { gksPlaces } from "./gks/spec-place.js";
import { lagerkollPlaces } from "./lagerkoll/spec-place.js";

/** File and line, `specs/lagerkoll/suppliers.yaml:12`, where a spec speaks of a thing; `undefined` when it doesn't. */
export type FindPlace = (at: string) => string | undefined;

/** Where the spec of an API may have to be edited, by the names that drift gives things. */
export function specPlaces(api: Api): FindPlace {
  return api.name === "gks" ? gksPlaces(api) : lagerkollPlaces(api);
}
