import { docComment, docOfSchema } from "../doc-comment.js";
import { pascalCase, propertyKey } from "../identifiers.js";
import { type ApiModel, assumptionsOf, type OperationModel, type PlacedParameter } from "../model.js";
import { pointer } from "../pointer.js";
import { GenerateError } from "../problem.js";
import type { SchemaTypes } from "../schema-types.js";

export const parameterPlaces = ["path", "query", "header"] as const;

/** Headers that OpenAPI leaves to media types and security schemes. */
const reservedHeaders = ["accept", "authorization", "content-type"];

/** The operation table, and per operation the types of its arguments, result and error. */
export function emitOperations(model: ApiModel, types: SchemaTypes, methodsName: string, docsUrl: string): string {
  const operations = model.operations;
  const methods = operations.filter(isMethod);
  return [
    "/** What the pipeline knows of each operation. */\n",
    `export const operations = {\n${operations.map((operation) => `  ${propertyKey(operation.id)}: ${tableRow(operation)},\n`).join("")}} as const satisfies OperationTable;\n`,
    ...methods.map((operation) => operationTypes(operation, types, model)),
    `\n/** A method per operation. */\nexport interface ${methodsName} {\n`,
    methods.map((operation) => method(operation, types, docsUrl)).join(""),
    "}\n",
  ].join("");
}

export function isMethod(operation: OperationModel): boolean {
  return operation.source["x-method"] !== false;
}

/** Names of the types that are emitted for an operation. */
export function operationTypeNames({ typeName }: OperationModel): { init: string; data: string; error: string } {
  return { init: `${typeName}Init`, data: `${typeName}Data`, error: `${typeName}Error` };
}

function tableRow(operation: OperationModel): string {
  const { method, path, answer, body, source } = operation;
  const isSafeMethod = method === "GET" || method === "HEAD";
  const retrySafe = source["x-retry-safe"]?.safe;
  const pagination = source["x-pagination"];
  const row = {
    method,
    path,
    retrySafe: retrySafe === isSafeMethod ? undefined : retrySafe,
    accept: answer.accept,
    binary: answer.binary || undefined,
    pagination: pagination && {
      items: pagination.items,
      page: { param: pagination.page.param, first: pagination.page.first },
      limit: pagination.limit,
      end: pagination.end,
      changes: pagination.changes && {
        param: pagination.changes.param,
        field: pagination.changes.field,
        key: pagination.changes.key,
      },
    },
    pathOnly: isMethod(operation) ? undefined : true,
  };
  return body?.multipart ? literal(row).replace(/ }$/, ", bodySerializer: toFormData }") : literal(row);
}

/** A value as an object literal on one line, without its undefined members. */
export function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{ ${members.map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`).join(", ")} }`;
}

function operationTypes(operation: OperationModel, types: SchemaTypes, model: ApiModel): string {
  const { id, answer, errors } = operation;
  const names = operationTypeNames(operation);
  const others = [...(answer.binary ? ["Blob"] : []), ...(answer.empty ? ["undefined"] : [])];
  const data = types.anyOf(answer.schemas, "read", names.data, others);
  const error = errors.length === 0 ? "unknown" : types.anyOf(errors, "read", names.error);
  checkPagination(operation, model);
  return [
    `\n/** Arguments of \`${id}\`. */\nexport interface ${names.init} extends CallOptions {\n${params(operation, types)}${body(operation, types)}${parseAs(operation)}}\n`,
    `/** Result of \`${id}\`. */\nexport type ${names.data} = ${data};\n`,
    `/** What \`${id}\` answers when it fails. */\nexport type ${names.error} = ${error};\n`,
  ].join("");
}

/** The parameters that a caller gives at a place. */
export function sentParameters({ parameters }: OperationModel, place: string): PlacedParameter[] {
  return parameters.filter(
    (parameter) =>
      parameter.in === place && !(place === "header" && reservedHeaders.includes(parameter.name.toLowerCase())),
  );
}

function params(operation: OperationModel, types: SchemaTypes): string {
  const places = parameterPlaces.flatMap((place) => {
    const parameters = sentParameters(operation, place);
    if (parameters.length === 0) return [];
    const members = parameters.map((parameter) => {
      const schema = typeof parameter.schema === "object" ? docOfSchema(parameter.schema) : {};
      const doc = docComment(
        {
          ...schema,
          description: parameter.description ?? schema.description,
          deprecated: parameter.deprecated || schema.deprecated,
          assumptions: [...assumptionsOf(parameter), ...(schema.assumptions ?? [])],
          example: parameter.example ?? schema.example,
        },
        "      ",
      );
      const type = types.expression(parameter, "write", "      ", `${operation.typeName}${pascalCase(parameter.name)}`);
      return `${doc}      ${propertyKey(parameter.name)}${isRequired(parameter) ? "" : "?"}: ${type};\n`;
    });
    const optional = parameters.some(isRequired) ? "" : "?";
    return [`    ${place}${optional}: {\n${members.join("")}    };\n`];
  });
  if (places.length === 0) return "";
  const optional = operation.parameters.some(isRequired) ? "" : "?";
  return `  params${optional}: {\n${places.join("")}  };\n`;
}

export function isRequired(parameter: PlacedParameter): boolean {
  return parameter.in === "path" || parameter.required === true;
}

function body({ body, typeName }: OperationModel, types: SchemaTypes): string {
  if (!body) return "";
  const doc = docComment({ description: body.description, assumptions: body.assumptions }, "  ");
  return `${doc}  body${body.required ? "" : "?"}: ${types.expression(body, "write", "  ", `${typeName}Body`)};\n`;
}

function parseAs({ answer }: OperationModel): string {
  if (!answer.binary) return "";
  return `${docComment({ description: "How to give the file: whole, or as a stream while it arrives.", default: "blob" }, "  ")}  parseAs?: "blob" | "stream";\n`;
}

function method(operation: OperationModel, types: SchemaTypes, docsUrl: string): string {
  const { id, source } = operation;
  const names = operationTypeNames(operation);
  const doc = docComment(
    {
      summary: source.summary,
      description: source.description,
      assumptions: assumptionsOf(source),
      deprecated: source.deprecated,
      see: `${docsUrl}#operation/${id}`,
    },
    "  ",
  );
  return `${doc}  readonly ${propertyKey(id)}: ${signature(operation, names, types)};\n`;
}

function signature(
  operation: OperationModel,
  { init, data, error }: ReturnType<typeof operationTypeNames>,
  types: SchemaTypes,
): string {
  const optional = needsArguments(operation) ? "" : "?";
  const pagination = operation.source["x-pagination"];
  const answer = operation.answer.schemas[0];
  if (pagination && answer) {
    const item = types.itemType(answer, pagination.items);
    return `PaginatedMethod<[init${optional}: ${init}], ${data}, ${error}, ${item}>`;
  }
  if (operation.answer.binary) {
    const stream = `(init: ${init} & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, ${error}>`;
    return `{ ${stream}; (init${optional}: ${init} & { parseAs?: "blob" }): Call<${data}, ${error}> }`;
  }
  return `(init${optional}: ${init}) => Call<${data}, ${error}>`;
}

/** Must the method be called with arguments, because a parameter or the body is required? */
export function needsArguments(operation: OperationModel): boolean {
  const sent = parameterPlaces.flatMap((place) => sentParameters(operation, place));
  return sent.some(isRequired) || (operation.body?.required ?? false);
}

function checkPagination(operation: OperationModel, { file }: ApiModel): void {
  const pagination = operation.source["x-pagination"];
  if (!pagination) return;
  const at = pointer(operation.pointer, "x-pagination");
  const query = sentParameters(operation, "query").map(({ name }) => name);
  for (const name of [pagination.page.param, pagination.limit, pagination.changes?.param ?? pagination.limit]) {
    if (!query.includes(name)) throw new GenerateError(file, at, `the operation has no query parameter \`${name}\``);
  }
  if (operation.answer.schemas.length !== 1)
    throw new GenerateError(file, at, "a paginated operation needs one JSON answer");
}
