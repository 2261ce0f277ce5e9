import type { Refusal } from "./refusal.js";
import type { OperationChecks, ParameterValues } from "./validation.js";
import type { Violation } from "./violation.js";

type BodyRead = { value?: unknown; violations: Violation[] } | { refusal: Refusal };

/** Media types that a spec may ask for and the sandbox can read. */
const readers: Readonly<Record<string, (request: Request, checks: OperationChecks) => Promise<BodyRead>>> = {
  "application/json": readJson,
  "multipart/form-data": readForm,
};

/** Reads a request's body in its media type and checks it against the operation. */
export async function readBody(request: Request, checks: OperationChecks): Promise<BodyRead> {
  const { body } = checks.operation;
  if (!body) return { violations: [] };
  const given = request.headers.get("Content-Type") ?? "";
  const accepted = Object.keys(body.content).filter((mediaType) => mediaType in readers);
  const mediaType = given.split(";")[0]!.trim().toLowerCase();
  if (accepted.includes(mediaType)) return readers[mediaType]!(request, checks);
  if ((await request.text()) !== "") return { refusal: { kind: "mediaType", given, accepted } };
  return nothing(checks);
}

async function readJson(request: Request, checks: OperationChecks): Promise<BodyRead> {
  const text = await request.text();
  if (text === "") return nothing(checks);
  try {
    const value: unknown = JSON.parse(text);
    return { value, violations: checks.body("application/json", value) };
  } catch (error) {
    return { violations: [wholeBody(`Is not JSON: ${(error as Error).message}`)] };
  }
}

/** The value is an object of the form's fields: text as the spec types it, and a `File` for each file. */
async function readForm(request: Request, checks: OperationChecks): Promise<BodyRead> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch (error) {
    return { violations: [wholeBody(`Is no form: ${(error as Error).message}`)] };
  }
  const entries = [...new Set(form.keys())].map((name) => [name, form.getAll(name)] as const);
  const repeated = entries.filter(([, values]) => values.length > 1);
  if (repeated.length > 0) {
    return {
      violations: repeated.map(([name]) => ({ in: "body", path: [name], message: "Is given more than once." })),
    };
  }
  // To a spec a file is a string of bytes. An empty string stands in for it, so that nothing is copied.
  const fields: ParameterValues = Object.fromEntries(
    entries.map(([name, [value]]) => [name, typeof value === "string" ? value : ""]),
  );
  const violations = checks.form(fields);
  const files = entries.filter(([, [value]]) => typeof value !== "string").map(([name, [file]]) => [name, file]);
  return { value: { ...fields, ...Object.fromEntries(files) }, violations };
}

function nothing({ operation }: OperationChecks): BodyRead {
  return { violations: operation.body?.required ? [wholeBody("Is required.")] : [] };
}

function wholeBody(message: string): Violation {
  return { in: "body", path: [], message };
}
