import { listAssumptions } from "../generate/assumptions.js";
import { sentence } from "../generate/doc-comment.js";
import { assumptionsOf, type OperationModel } from "../generate/model.js";
import { httpMethods, type Schema } from "../generate/openapi.js";
import { tryItLink } from "./links.js";
import { curlSample, typescriptSample } from "./samples.js";
import type { SandboxFacts } from "./sandbox.js";
import type { SiteApi } from "./site-api.js";

type Json = Record<string, unknown>;

/**
 * The document as its reference shows it: each operation with samples and a way to try it, and what our extensions mean
 * put into words, where Redoc would show nothing. It is made when the site is built; the spec stays as it is.
 */
export function referenceDocument(api: SiteApi, sandbox: SandboxFacts): Json {
  const byId = new Map(api.model.operations.map((operation) => [operation.id, operation]));
  const shown = show({ ...api.document, "x-assumption": undefined }) as Json & {
    info: Json;
    paths: Record<string, Record<string, Json>>;
  };
  shown.info = { ...shown.info, description: [shown.info.description, introduction(api)].join("\n\n") };
  for (const item of Object.values(shown.paths)) {
    for (const method of httpMethods) {
      const operation = item[method] && byId.get(item[method].operationId as string);
      if (operation) Object.assign(item[method]!, operationExtras(operation, item[method]!, api, sandbox));
    }
  }
  return shown;
}

function introduction(api: SiteApi): string {
  const isSilent = listAssumptions(api.model).length > 0;
  return [
    `TypeScript: \`npm install ${api.package}\` ([README](../packages/${api.package}/index.html)).`,
    "The spec: [openapi.json](openapi.json). [How calls are authenticated and limited](../index.html#start).",
    isSilent ? `[What is assumed](../index.html#assumptions-${api.name}) where the vendor's page is silent.` : "",
  ].join("\n\n");
}

function operationExtras(operation: OperationModel, shown: Json, api: SiteApi, sandbox: SandboxFacts): Json {
  const link = `[Try it against the sandbox](${tryItLink(api.name, operation.id)})`;
  return {
    description: [shown.description, link].filter(Boolean).join("\n\n"),
    "x-codeSamples": [
      { lang: "TypeScript", label: "TypeScript", source: typescriptSample(operation, api, sandbox) },
      { lang: "curl", label: "curl", source: curlSample(operation, api, sandbox) },
    ],
  };
}

/** A copy with our extensions told in words, and without what only our own tools read. */
function show(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(show);
  if (typeof value !== "object" || value === null) return value;
  const shown: Json = {};
  for (const [key, member] of Object.entries(value)) {
    const isData = key === "example" || key === "examples" || key === "default" || key === "enum";
    if (!key.startsWith("x-")) shown[key] = isData ? member : show(member);
  }
  const schema = value as Schema;
  const words = [
    schema["x-epoch"] === "ms" ? "In milliseconds since 1970-01-01 UTC." : undefined,
    schema["x-open-enum"] ? "Other values may come." : undefined,
    ...assumptionsOf(schema).map(({ claim, why }) => `*Assumption: ${sentence(claim)} ${sentence(why)}*`),
  ].filter((text) => text !== undefined);
  if (words.length > 0) shown.description = [shown.description, ...words].filter(Boolean).join("\n\n");
  const enumDescriptions = describeEnum(schema);
  if (enumDescriptions) shown["x-enumDescriptions"] = enumDescriptions;
  return shown;
}

/** The values of an enum with their names and meanings, as Redoc takes them. */
function describeEnum(schema: Schema): Record<string, string> | undefined {
  const { enum: values, "x-enum-varnames": names, "x-enum-descriptions": descriptions } = schema;
  if (!values || !names) return undefined;
  return Object.fromEntries(
    values.map((value, i) => [String(value), [`\`${names[i]}\``, descriptions?.[i]].filter(Boolean).join(": ")]),
  );
}
