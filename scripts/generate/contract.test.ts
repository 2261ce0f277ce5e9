import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import nock from "nock";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../specs/bundle.js";
import { type Api, readManifest } from "../specs/manifest.js";
import { validatorOf } from "../specs/validator.js";
import { isMethod, operationTypeNames } from "./emit/operations.js";
import { type ExampleCall, exampleAnswer, exampleCall, exampleFile } from "./example.js";
import { type ApiModel, type OperationModel, readModel } from "./model.js";
import type { Document } from "./openapi.js";
import { typescriptLiteral } from "./sample.js";
import { compile, scratchFolder, writeFiles } from "./testing/compile.js";

/**
 * What every operation of every API must do, whoever writes the spec: what goes out is what the spec describes, what
 * comes back is what it answers, and both fit the emitted types. A new entry in redocly.yaml is tested without a line.
 */

const host = "https://api.example.test";
const pdf = Buffer.from("%PDF-1.7\n");

type Client = Record<string, (...args: unknown[]) => Promise<{ data?: unknown; error?: unknown; response: Response }>>;

interface Sent {
  url: URL;
  headers: Record<string, string>;
  /** Parsed where it was JSON, else the text. */
  body: unknown;
}

const apis = await Promise.all(readManifest().map(load));

async function load(api: Api) {
  const folder = join(api.directory, "packages", api.package);
  const document = JSON.parse(await readFile(join(folder, "openapi.json"), "utf8")) as Document & OpenApiDocument;
  return { api, folder, model: readModel(document, api.root), validate: validatorOf(document) };
}

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => nock.enableNetConnect());

describe.each(apis)("$api.name", ({ api, folder, model, validate }) => {
  const operations = model.operations.map((operation) => [operation.id, operation] as const);
  let client: Client;

  beforeAll(async () => {
    const exports = (await import(join(folder, "src/index.ts"))) as Record<string, (options: unknown) => Client>;
    const auth = model.security.system === "gks" ? { token: "made-up" } : { store: "1", apiKey: "made-up" };
    client = exports[api.factory]!({ auth, baseUrl: `${host}/base`, rateLimit: false });
  });

  it.each(operations)("%s sends what the spec describes and gives what it answers", async (_, operation) => {
    const call = exampleCall(operation, model);
    const answer = exampleAnswer(operation, model);
    const sent = intercept(operation, answer);

    const result = await invoke(client, operation, call);

    expect(sent).toHaveLength(1);
    const { url, headers, body } = sent[0]!;
    expect(url.pathname).toBe(`/base${expectedPath(operation, call)}`);
    expect(Object.fromEntries(url.searchParams)).toEqual(texts(call.params?.query));
    expect(headers).toMatchObject(texts(call.params?.header));
    expect(headers.accept).toBe(operation.answer.accept ?? "application/json");
    expect(bodyProblems(operation, call, headers, body, validate)).toEqual([]);

    expect(result.error).toBeUndefined();
    if (answer.value === exampleFile) {
      expect(Buffer.from(await (result.data as Blob).arrayBuffer())).toEqual(pdf);
    } else {
      expect(result.data).toEqual(answer.value);
    }
  });

  it.each(operations)("%s passes on the error that is answered", async (_, operation) => {
    intercept(operation, { status: 400, mediaType: "application/json", value: { title: "No", errorCode: 1 } });
    const result = await invoke(client, operation, exampleCall(operation, model));
    expect(result.data).toBeUndefined();
    expect(result.error).toEqual({ title: "No", errorCode: 1 });
    expect(result.response.status).toBe(400);
  });
});

describe("the examples fit the emitted types, and the READMEs' samples compile", () => {
  let folder: string;
  let problems: Map<string, string[]>;

  beforeAll(async () => {
    folder = await scratchFolder("contract");
    const programs = new Map<string, string>();
    for (const { api, folder: packageFolder, model } of apis) {
      programs.set(`${api.name}/types.ts`, typeProgram(api, model));
      const readme = await readFile(join(packageFolder, "README.md"), "utf8");
      for (const [i, code] of readmePrograms(readme).entries()) programs.set(`${api.name}/readme-${i}.ts`, code);
    }
    await writeFiles(folder, programs);
    problems = compile([...programs.keys()].map((name) => join(folder, name)));
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(apis.map(({ api }) => api.name))("%s", (name) => {
    expect([...problems].filter(([file]) => file.startsWith(join(folder, name, "/")))).toEqual([]);
  });

  it("and nothing else is wrong in the program", () => {
    expect([...problems].filter(([file]) => !file.startsWith(folder))).toEqual([]);
  });
});

/** Every operation's example arguments and answer, each declared as the type that is emitted for it. */
function typeProgram(api: Api, model: ApiModel): string {
  const operations = model.operations.filter(isMethod);
  const names = operations.flatMap((operation) => [
    operationTypeNames(operation).init,
    operationTypeNames(operation).data,
  ]);
  const lines = operations.flatMap((operation) => {
    const { init, data } = operationTypeNames(operation);
    const answer = exampleAnswer(operation, model);
    return [
      `export const ${operation.id}Init: ${init} = ${typescriptLiteral(exampleCall(operation, model))};`,
      `export const ${operation.id}Data: ${data} = ${typescriptLiteral(answer.value)};`,
    ];
  });
  return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${api.package}";\ndeclare const file: Blob;\n${lines.join("\n")}\n`;
}

/** The TypeScript of a README, sample by sample, each after the first: what that makes, the others use. */
function readmePrograms(readme: string): string[] {
  const [setUp = "", ...samples] = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1]!);
  return [setUp, ...samples.map((sample) => `${setUp}\n${sample}\nexport {};\n`)];
}

function intercept(operation: OperationModel, answer: { status: number; mediaType?: string; value?: unknown }): Sent[] {
  const sent: Sent[] = [];
  const content = answer.value === exampleFile ? pdf : answer.value === undefined ? "" : JSON.stringify(answer.value);
  nock(host)
    .intercept(/.*/, operation.method)
    .reply(function (uri, body) {
      const headers = Object.fromEntries(
        Object.entries(this.req.headers).map(([name, value]) => [name, [value].flat().join()]),
      );
      sent.push({ url: new URL(uri, host), headers, body });
      return [answer.status, content, answer.mediaType ? { "content-type": answer.mediaType } : {}];
    });
  return sent;
}

function invoke(client: Client, operation: OperationModel, call: ExampleCall) {
  const init = { ...call, body: withFiles(call.body) };
  if (call.body === undefined) delete init.body;
  return isMethod(operation) ? client[operation.id]!(init) : client[operation.method]!(operation.path, init);
}

function withFiles(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const file = new File([pdf], "sample.pdf", { type: "application/pdf" });
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, value === exampleFile ? file : value]));
}

function expectedPath({ path }: OperationModel, { params }: ExampleCall): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(String(params?.path?.[name])));
}

function texts(values: Record<string, unknown> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function bodyProblems(
  operation: OperationModel,
  call: ExampleCall,
  headers: Record<string, string>,
  body: unknown,
  validate: (schema: string, value: unknown) => string[],
): string[] {
  const parameterProblems = operation.parameters.flatMap((parameter) => {
    const values = call.params?.[parameter.in as "query"];
    return values && parameter.name in values ? validate(parameter.pointer, values[parameter.name]) : [];
  });
  if (!operation.body) return [...parameterProblems, ...(body === "" ? [] : [`unexpected body: ${body}`])];
  if (operation.body.multipart) {
    const form = String(body);
    const parts = Object.keys(call.body as object).filter((name) => !form.includes(`name="${name}"`));
    const isForm = headers["content-type"]?.startsWith("multipart/form-data; boundary=");
    return [...parameterProblems, ...parts.map((name) => `no part ${name}`), ...(isForm ? [] : ["not sent as a form"])];
  }
  return [...parameterProblems, ...validate(operation.body.pointer, body)];
}
