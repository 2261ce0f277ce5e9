import { access, pascalCase } from "../../identifiers.js";
import type { ApiModel, OperationModel } from "../../model.js";
import type { ClientNames } from "../../names.js";
import type { Declaration, SchemaTypes } from "../../schema-types.js";
import { isMethod, operationTypeNames } from "../operations.js";
import { updateFunctions } from "../updates.js";
import { AnswerReader, indented } from "./read.js";
import { initsOf } from "./write.js";

/**
 * A program that uses all of a package: every method with everything that may be sent and with no more than must be,
 * every field of every answer, every constant and every named type. It is compiled and never run: that of the last
 * release against the types of the next one shows whom an update breaks.
 *
 * So it is written as users write. Fields are named one by one (an object passed on as a whole would hide that one of
 * them is gone), and values have today's types spelled out (a name would mean whatever it means then).
 */
export function emitConsumer(
  model: ApiModel,
  types: SchemaTypes,
  names: ClientNames,
  declarations: readonly Declaration[],
): string {
  const reader = new AnswerReader(types);
  const calls = model.operations.map((operation) =>
    isMethod(operation) ? callOfMethod(operation, types, reader) : callByPath(operation, types),
  );
  const constants = declarations.filter(({ isValue }) => isValue);
  const updates = updateFunctions(model);
  const auth = model.security.system === "gks" ? "GksAuth" : "LagerkollAuth";
  const baseUrl = model.baseUrl === undefined ? ", baseUrl: some<string>()" : "";
  const program = [
    "/** A value of a type, wherever a user has it from. */\ndeclare function some<T>(): T;\n\n",
    "/** Takes what a variable of the type would take. */\ndeclare function take<T>(value: T): void;\n\n",
    `const client: ${names.client} = ${names.factory}({ auth: some<${auth}>()${baseUrl} });\n`,
    ...constants.map(({ name, members }) => `\n${members.map((member) => constant(name, member)).join("")}`),
    ...(updates.length > 0 ? ["\n"] : []),
    ...updates.map(({ name, read, write }) => `take<${pascalCase(write)}>(${name}(some<${pascalCase(read)}>()));\n`),
    ...calls,
    ...reader.functions(),
  ].join("");

  const exportedTypes = [
    auth,
    names.options,
    names.client,
    ...declarations.filter(({ isValue }) => !isValue).map(({ name }) => name),
    ...model.operations.filter(isMethod).flatMap((operation) => Object.values(operationTypeNames(operation))),
  ].sort();
  const values = [
    names.factory,
    ...constants.map(({ name }) => name),
    ...updates.map(({ name }) => name),
    ...["changes", "paginate", "unwrap"].filter((name) => program.includes(`${name}(client.`)),
  ].sort();
  const imports = [...values, ...exportedTypes.map((name) => `type ${name}`)];
  return [
    `import {\n${imports.map((name) => `  ${name},\n`).join("")}} from "../src/index.js";\n\n`,
    program,
    `\n/** Every type that has a name. */\nexport type Names = [\n${exportedTypes.map((name) => `  ${name},\n`).join("")}];\n`,
  ].join("");
}

function constant(name: string, [member, value]: Declaration["members"][number]): string {
  return `take<${JSON.stringify(value)}>(${name}${access(member)});\n`;
}

function callOfMethod(operation: OperationModel, types: SchemaTypes, reader: AnswerReader): string {
  const { id, typeName, answer, errors } = operation;
  const names = operationTypeNames(operation);
  const { all, others } = initsOf(operation, types);
  const pagination = operation.source["x-pagination"];
  const items = pagination ? reader.readItems(answer.schemas[0]!, pagination.items, "item") : [];
  const walk = (how: string) => [`for await (const item of ${how}) {`, ...indented(items), "}"];
  return asyncFunction(`call${typeName}`, [
    ...others.map((init) => `void client.${id}(${init});`),
    ...(errors.length === 0
      ? [`const data = await unwrap(client.${id}(${all}));`]
      : [
          `const { data, error } = await client.${id}(${all});`,
          "if (error !== undefined) {",
          ...indented(reader.readAny(errors, names.error, "error")),
          "  return;",
          "}",
        ]),
    ...(answer.binary
      ? [
          "take<Blob>(data);",
          `take<ReadableStream<Uint8Array>>(await unwrap(client.${id}({ ...some<${names.init}>(), parseAs: "stream" })));`,
        ]
      : reader.readAny(answer.schemas, names.data, "data", answer.empty)),
    ...(pagination ? walk(`paginate(client.${id}, some<${names.init}>())`) : []),
    ...(pagination?.changes ? walk(`changes(client.${id}, { init: some<${names.init}>() })`) : []),
  ]);
}

function callByPath(operation: OperationModel, types: SchemaTypes): string {
  const { all, others } = initsOf(operation, types);
  const calls = [...others, all].map(
    (init) => `void client.${operation.method}(${[JSON.stringify(operation.path), init].filter(Boolean).join(", ")});`,
  );
  return asyncFunction(`call${operation.typeName}`, calls);
}

function asyncFunction(name: string, lines: readonly string[]): string {
  return `\nexport async function ${name}(): Promise<void> {\n${indented(lines).join("\n")}\n}\n`;
}
