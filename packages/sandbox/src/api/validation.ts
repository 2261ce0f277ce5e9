import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument, Operation, Parameter, ParameterPlace, Schema } from "./document.js";
import { operationsOf } from "./document.js";
import { type Direction, ignoredKeyword, schemasFor } from "./schemas.js";
import { toViolations, type Violation } from "./violation.js";

/** Values by name. Checking turns strings into what the spec says they are and fills in the spec's defaults. */
export type ParameterValues = Record<string, unknown>;

/** What to check an operation's requests and answers with. Each function gives what is wrong; nothing is good. */
export interface OperationChecks {
  readonly operation: Operation;
  /** Changes `values` in place. */
  parameters(place: ParameterPlace, values: ParameterValues): Violation[];
  /** Takes read-only properties out of `body` in place: OpenAPI asks to ignore them. */
  body(mediaType: string, body: unknown): Violation[];
  /** Fields of a multipart form, an empty string for each file. Changes `fields` in place. */
  form(fields: ParameterValues): Violation[];
  /** `body` is `undefined` for an empty answer. Bytes are only asked to be what the spec has bytes for. */
  answer(status: number, mediaType: string | undefined, body: unknown): Violation[];
}

/** Checks by document: all sandboxes of a process share them, so that a schema is compiled once. */
const known = new WeakMap<OpenApiDocument, readonly OperationChecks[]>();

/** The checks of each operation of a document. Schemas are compiled when they are first needed. */
export function operationChecks(document: OpenApiDocument): readonly OperationChecks[] {
  const checks = known.get(document) ?? makeChecks(document);
  known.set(document, checks);
  return checks;
}

function makeChecks(document: OpenApiDocument): OperationChecks[] {
  const values = compiler(document, "request", { coerceTypes: true, useDefaults: true });
  const bodies = compiler(document, "request");
  const answers = compiler(document, "answer");
  const requests = operationsOf(schemasFor(document, "request", schemaId));
  const responses = operationsOf(schemasFor(document, "answer", schemaId));
  return operationsOf(document).map((operation, index) => {
    const { parameters, body } = requests[index]!;
    const { responses: answer } = responses[index]!;
    const schemas = {
      path: parametersSchema("path", parameters),
      query: parametersSchema("query", parameters),
      header: parametersSchema("header", parameters),
    };
    return {
      operation,
      parameters: (place, given) => check(values, schemas[place], place, given),
      body: (mediaType, given) => check(bodies, body?.content[mediaType]?.schema, "body", given),
      form: (fields) => check(values, body?.content["multipart/form-data"]?.schema, "body", fields),
      answer: (status, mediaType, given) => {
        const content = (answer[status] ?? answer[`${Math.trunc(status / 100)}XX`] ?? answer.default)?.content;
        if (mediaType === undefined) return content ? [wrong(`Must not be empty at status ${status}.`)] : [];
        const found = content?.[mediaType];
        if (!found) return [wrong(`Must not be ${mediaType} at status ${status}.`)];
        return check(answers, found.schema, "body", given instanceof Uint8Array ? "" : given);
      },
    };
  });
}

/** Name that the document's schemas go by within Ajv. */
const schemaId = "spec";

type Compile = (schema: Schema) => ValidateFunction;

function compiler(document: OpenApiDocument, direction: Direction, options: Options = {}): Compile {
  // Strictness is about schemas and is the linter's business; OpenAPI has keywords that Ajv doesn't know.
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, validateSchema: false, ...options });
  formats.default(ajv);
  ajv.addKeyword({
    keyword: ignoredKeyword,
    modifying: true,
    errors: false,
    validate: (
      _schema: true,
      _data: unknown,
      _parent: unknown,
      at?: { parentData: object; parentDataProperty: string | number },
    ) => at !== undefined && Reflect.deleteProperty(at.parentData, at.parentDataProperty),
  });
  ajv.addSchema(schemasFor(document, direction, schemaId), schemaId);
  // Ajv keeps what it has compiled by the schema's identity.
  return (schema) => ajv.compile(schema);
}

function check(compile: Compile, schema: Schema | undefined, place: Violation["in"], value: unknown): Violation[] {
  if (!schema) return [];
  const validate = compile(schema);
  return validate(value) ? [] : toViolations(place, validate.errors ?? []);
}

/** One schema for all parameters of a place. Misspelled query parameters are told; headers may hold anything else. */
function parametersSchema(place: ParameterPlace, parameters: readonly Parameter[]): Schema {
  const placed = parameters.filter((parameter) => parameter.in === place);
  const name = (parameter: Parameter) => (place === "header" ? parameter.name.toLowerCase() : parameter.name);
  return {
    type: "object",
    properties: Object.fromEntries(placed.map((parameter) => [name(parameter), parameter.schema])),
    required: placed.filter(({ required }) => required).map(name),
    additionalProperties: place !== "query",
  };
}

function wrong(message: string): Violation {
  return { in: "body", path: [], message };
}
