import { exampleCall, exampleFile } from "../../generate/example.js";
import type { OperationModel } from "../../generate/model.js";
import { shortTitle } from "../pages/layout.js";
import { type SandboxFacts, sandboxPath, sandboxUrl } from "../sandbox.js";
import type { SiteApi } from "../site-api.js";
import { samplePdf } from "./sample-pdf.js";

/** What the page "Try it" knows: every operation, filled in from its example. */
export interface TryItData {
  /** Where the sandbox is by default. */
  readonly url: string;
  readonly sandbox: SandboxFacts;
  readonly apis: readonly CallableApi[];
  /** A document to send where a PDF is wanted, in base64. */
  readonly samplePdf: string;
}

export interface CallableApi {
  readonly name: string;
  readonly title: string;
  readonly system: "gks" | "lagerkoll";
  /** Path in the sandbox. */
  readonly path: string;
  readonly operations: readonly CallableOperation[];
}

export interface CallableOperation {
  readonly id: string;
  readonly summary: string;
  readonly group: string;
  readonly method: string;
  readonly path: string;
  /** Media types to ask for. */
  readonly accept: string;
  readonly parameters: readonly CallableParameter[];
  /** The example as JSON, or the fields of a form. */
  readonly body?: { readonly json: string } | { readonly form: readonly FormField[] };
}

export interface CallableParameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly description: string;
  /** Empty: not sent. */
  readonly value: string;
}

export interface FormField {
  readonly name: string;
  readonly isFile: boolean;
  readonly value: string;
}

export function tryItData(apis: readonly SiteApi[], sandbox: SandboxFacts): TryItData {
  return {
    url: sandboxUrl,
    sandbox,
    apis: apis.map((api) => ({
      name: api.name,
      title: shortTitle(api),
      system: api.model.security.system,
      path: sandboxPath(api, sandbox),
      operations: api.model.operations.map((operation) => callable(operation, api)),
    })),
    samplePdf: Buffer.from(samplePdf()).toString("base64"),
  };
}

function callable(operation: OperationModel, { model }: SiteApi): CallableOperation {
  const { id, method, path, source, answer } = operation;
  const { params, body } = exampleCall(operation, model);
  const values: Record<string, Record<string, unknown> | undefined> = { ...params };
  return {
    id,
    summary: source.summary ?? id,
    group: source.tags?.[0] ?? "",
    method,
    path,
    accept: answer.accept ?? "application/json",
    parameters: operation.parameters.map(({ name, in: place, required = false, description = "" }) => ({
      name,
      place,
      required,
      description,
      value: text(values[place]?.[name]),
    })),
    ...(operation.body && {
      body: operation.body.multipart ? { form: formFields(operation, body) } : { json: JSON.stringify(body, null, 2) },
    }),
  };
}

/** All fields of a form, also those that its example leaves out. */
function formFields({ body }: OperationModel, example: unknown): FormField[] {
  const values = example as Record<string, unknown>;
  const properties = typeof body?.schema === "object" ? Object.keys(body.schema.properties ?? {}) : [];
  return [...new Set([...Object.keys(values), ...properties])].map((name) => ({
    name,
    isFile: values[name] === exampleFile,
    value: values[name] === exampleFile ? "" : text(values[name]),
  }));
}

function text(value: unknown): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? value.join(",") : String(value);
}
