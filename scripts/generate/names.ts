import { isMethod, operationTypeNames } from "./emit/operations.js";
import { updateFunctions } from "./emit/updates.js";
import { isIdentifier } from "./identifiers.js";
import type { ApiModel } from "./model.js";
import { GenerateError } from "./problem.js";
import type { Declaration } from "./schema-types.js";

/** Names of what a client package exports for the client itself. */
export interface ClientNames {
  readonly factory: string;
  readonly client: string;
  readonly options: string;
  readonly methods: string;
}

/** `createGksClient` → `GksClient`, `GksClientOptions`, `GksMethods` */
export function clientNames(factory: string): ClientNames {
  const stem = /^create(\w+)Client$/.exec(factory)?.[1];
  if (!stem) throw new GenerateError("redocly.yaml", "", `x-factory is \`${factory}\`; it must read \`create…Client\``);
  return { factory, client: `${stem}Client`, options: `${stem}ClientOptions`, methods: `${stem}Methods` };
}

/** What every client has from openapi-fetch, and what would make an object behave as something else. */
const takenByClient = new Set(
  ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request", "use", "eject"].concat(
    // A client with `then` would be awaited.
    ["then", "constructor", "prototype", "__proto__", "toString", "toJSON", "valueOf", "hasOwnProperty"],
  ),
);

/** Globals that the emitted code, or a user's code beside it, means by their plain name. */
const takenByGlobals = (
  "Array Blob Boolean Date Error File FormData Function Headers JSON Map Number Object Promise ReadableStream RegExp " +
  "Record Request Response Set String Symbol URL Uint8Array"
).split(" ");

/**
 * Every name that is emitted stands for one thing.
 * @throws GenerateError that says which two things share a name and what to rename
 */
export function checkNames(
  model: ApiModel,
  client: ClientNames,
  declarations: readonly Declaration[],
  reexported: readonly string[],
): void {
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string, at: string, advice: string) => {
    if (!isIdentifier(name))
      throw new GenerateError(model.file, at, `\`${name}\` can't be a name in TypeScript; ${advice}`);
    const other = owners.get(name);
    if (other)
      throw new GenerateError(model.file, at, `${owner} would be called \`${name}\`, as is ${other}; ${advice}`);
    owners.set(name, owner);
  };
  for (const name of takenByGlobals) claim(name, "a global of JavaScript", "", "");
  for (const name of ["paths", "operations", "source", ...Object.values(client)])
    claim(name, "a part of the client", "", "");
  for (const name of reexported) claim(name, "an export of the middleware", "", "");
  for (const { name } of updateFunctions(model))
    claim(name, "a function for updates", "", "rename the schema of the body");
  for (const { name, pointer } of declarations) claim(name, "the type of this schema", pointer, "rename the schema");
  for (const operation of model.operations.filter(isMethod)) {
    const { id, pointer } = operation;
    if (!isIdentifier(id)) {
      throw new GenerateError(
        model.file,
        pointer,
        `operationId \`${id}\` can't be a method name; use letters and digits only`,
      );
    }
    if (takenByClient.has(id)) {
      throw new GenerateError(
        model.file,
        pointer,
        `operationId \`${id}\` is already a member of every client; give the operation another`,
      );
    }
    for (const name of Object.values(operationTypeNames(operation))) {
      claim(name, `a type of operation \`${id}\``, pointer, "change the operationId, or the name of the other");
    }
  }
}
