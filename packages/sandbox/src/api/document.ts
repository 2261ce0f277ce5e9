/** An OpenAPI document, 3.0 or 3.1, as far as the sandbox reads it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [key: string]: unknown;
}

/** A schema as it stands in a document. Ajv reads it, the sandbox hardly. */
export type Schema = Readonly<Record<string, unknown>>;

export type ParameterPlace = "path" | "query" | "header";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly [mediaType: string]: { readonly schema?: Schema };
}

/** One operation, with the references on the way to its schemas followed. */
export interface Operation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** Template: `/api/v1/customers/{customerNumber}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly content: Content };
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations of a document, in its order. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => methods.includes(key))
      .map(([method, source]) => readOperation(document, method, path, item, source as Source)),
  );
}

/** What stands in a document before references are followed. */
interface Source {
  readonly operationId: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

function readOperation(
  document: OpenApiDocument,
  method: string,
  path: string,
  item: Readonly<Record<string, unknown>>,
  source: Source,
): Operation {
  const shared = (item.parameters ?? []) as readonly object[];
  const own = source.parameters ?? [];
  const parameters = [...shared, ...own]
    .map((parameter) => follow<Parameter>(document, parameter))
    .map((parameter) => ({ ...parameter, schema: inPlace(document, parameter.schema) }));
  const body = source.requestBody && follow<{ required?: boolean; content: Content }>(document, source.requestBody);
  return {
    id: source.operationId,
    method: method.toUpperCase(),
    path,
    // An operation's parameter stands in for the path's of the same name and place.
    parameters: [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()],
    ...(body && { body: { required: body.required ?? false, content: body.content } }),
    responses: Object.fromEntries(
      Object.entries(source.responses).map(([status, response]) => [status, follow(document, response)]),
    ),
  };
}

/** A schema without the reference that it begins with: Ajv fills in no default that stands beside or behind one. */
function inPlace(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  return $ref === undefined ? schema : { ...follow<Schema>(document, schema), ...beside };
}

/** What a value is, or what it refers to within the document. */
export function follow<T>(document: OpenApiDocument, value: object): T {
  const reference = (value as { $ref?: unknown }).$ref;
  if (typeof reference !== "string") return value as T;
  const target = reference
    .replace(/^[^#]*#\//, "")
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, token) => (node as Record<string, unknown> | undefined)?.[token], document);
  if (typeof target !== "object" || target === null) throw new Error(`The spec refers to ${reference}: nothing there.`);
  return follow(document, target);
}
