import type { ApiModel } from "../model.js";
import type { ClientNames } from "../names.js";
import type { Declaration } from "../schema-types.js";
import { isMethod, operationTypeNames } from "./operations.js";
import { updateFunctions } from "./updates.js";

/** What every client package passes on from the middleware. */
const values = [
  "ApiError",
  "AuthError",
  "ClientError",
  "ConfigurationError",
  "InvalidParameterError",
  "NetworkError",
  "RateLimitError",
  "RedirectError",
  "ResponseError",
  "TimeoutError",
  "paginate",
  "unwrap",
];
const types = ["Call", "CallOptions", "ClientEvent", "PaginatedMethod"];

const systems = {
  gks: { values: ["GksApiError"], types: ["GksAuth"] },
  lagerkoll: { values: ["LagerkollApiError", "fromDate", "nameOf", "toDate"], types: ["LagerkollAuth"] },
};

/** Names that a package of this system, with operations of these kinds, has from the middleware. */
export function reexports({ security, operations }: ApiModel): { values: string[]; types: string[] } {
  const system = systems[security.system];
  const hasChanges = operations.some(({ source }) => source["x-pagination"]?.changes);
  return {
    values: [...values, ...system.values, ...(hasChanges ? ["changes"] : [])].sort(),
    types: [...types, ...system.types, ...(hasChanges ? ["Changes", "ChangesOptions"] : [])].sort(),
  };
}

/**
 * The package's exports.
 *
 * @param hasSource does the package say which page it was made from?
 */
export function emitIndex(
  model: ApiModel,
  names: ClientNames,
  declarations: readonly Declaration[],
  hasSource: boolean,
): string {
  const middleware = reexports(model);
  const constants = declarations.filter(({ isValue }) => isValue).map(({ name }) => name);
  const schemas = declarations.filter(({ isValue }) => !isValue).map(({ name }) => name);
  const operations = model.operations
    .filter(isMethod)
    .flatMap((operation) => Object.values(operationTypeNames(operation)));
  return [
    exportFrom("export", middleware.values, "lagerkoll-gks-middleware"),
    exportFrom("export type", middleware.types, "lagerkoll-gks-middleware"),
    exportFrom("export", [names.factory], "./client.gen.js"),
    exportFrom("export type", [names.client, names.options], "./client.gen.js"),
    exportFrom("export type", [names.methods, ...operations], "./operations.gen.js"),
    exportFrom("export type", ["paths"], "./paths.gen.js"),
    exportFrom("export", constants, "./schemas.gen.js"),
    exportFrom("export type", schemas, "./schemas.gen.js"),
    exportFrom("export", hasSource ? ["source"] : [], "./source.gen.js"),
    exportFrom(
      "export",
      updateFunctions(model).map(({ name }) => name),
      "./updates.gen.js",
    ),
  ].join("");
}

function exportFrom(kind: string, names: readonly string[], module: string): string {
  if (names.length === 0) return "";
  return `${kind} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(module)};\n`;
}
