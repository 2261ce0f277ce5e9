import { needsArguments } from "../generate/emit/operations.js";
import { type ExampleCall, exampleCall, exampleFile } from "../generate/example.js";
import type { OperationModel } from "../generate/model.js";
import { sampleCall, typescriptLiteral } from "../generate/sample.js";
import { type SandboxFacts, sandboxPath, sandboxUrl } from "./sandbox.js";
import type { SiteApi } from "./site-api.js";

/** A program that calls one operation, in a form to copy: it runs against the sandbox as it stands. */
export function typescriptSample(operation: OperationModel, api: SiteApi, sandbox: SandboxFacts): string {
  const { body, answer, source } = operation;
  const { variable, package: packageName, names } = api;
  const isPaged = source["x-pagination"] !== undefined;
  const node = [
    body?.multipart ? 'import { openAsBlob } from "node:fs";' : undefined,
    answer.binary ? 'import { writeFile } from "node:fs/promises";' : undefined,
  ];
  const imports = [...node, `import { ${names.factory}, ${isPaged ? "paginate" : "unwrap"} } from "${packageName}";`];
  const file = body?.multipart ? '\nconst file = await openAsBlob("document.pdf");' : "";
  return `${imports.filter(Boolean).join("\n")}

const ${variable} = ${names.factory}({
${clientOptions(api, sandbox)}
});
${file}
${callStatement(operation, api)}
`;
}

function clientOptions(api: SiteApi, sandbox: SandboxFacts): string {
  const { gks, lagerkoll } = sandbox;
  const url = `${sandboxUrl}${sandboxPath(api, sandbox)}`;
  if (api.model.security.system === "gks") {
    return `  // The sandbox. Simutek tells you your host, id and secret; leave tokenUrl out then.
  baseUrl: "${url}",
  auth: {
    tokenUrl: "${sandboxUrl}${gks.tokenPath}",
    clientId: "${gks.clientId}",
    clientSecret: "${gks.clientSecret}",
  },`;
  }
  return `  // The sandbox. Leave baseUrl out for Lagerkoll itself, and give your own store and key.
  baseUrl: "${url}",
  auth: { store: "${lagerkoll.store}", apiKey: "${lagerkoll.apiKey}" },`;
}

function callStatement(operation: OperationModel, { model, variable }: SiteApi): string {
  const { id, method, path, answer, source } = operation;
  const call = exampleCall(operation, model);
  if (source["x-method"] === false) {
    return `const result = await unwrap(\n  ${variable}.${method}(${JSON.stringify(path)}, ${typescriptLiteral(call, "  ")}),\n);\nconsole.log(result);`;
  }
  if (source["x-pagination"]) {
    const init = needsArguments(operation) || call.params ? `, ${typescriptLiteral(call)}` : "";
    return `for await (const item of paginate(${variable}.${id}${init})) {\n  console.log(item);\n}`;
  }
  const line = `await unwrap(${variable}.${sampleCall(operation, model)});`;
  const isShort = line.length <= 80 && !line.includes("\n");
  const unwrapped = isShort ? line : `await unwrap(\n  ${variable}.${sampleCall(operation, model, "  ")},\n);`;
  if (answer.binary) return `const file = ${unwrapped}\nawait writeFile("${fileName(operation)}", file.stream());`;
  if (answer.schemas.length === 0) return unwrapped;
  return `const result = ${unwrapped}\nconsole.log(result);`;
}

/** The same call for a shell. */
export function curlSample(operation: OperationModel, api: SiteApi, sandbox: SandboxFacts): string {
  const call = exampleCall(operation, api.model);
  const url = `${sandboxUrl}${sandboxPath(api, sandbox)}${pathAndQuery(operation.path, call)}`;
  const options = [
    ...(operation.method === "GET" ? [] : [`-X ${operation.method}`]),
    ...credentials(api, sandbox),
    ...Object.entries(call.params?.header ?? {}).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(operation.answer.accept ? [`-H ${quote(`Accept: ${operation.answer.accept}`)}`] : []),
    ...body(operation, call),
    ...(operation.answer.binary ? [`-o ${fileName(operation)}`] : []),
  ];
  const command = `curl ${[quote(url), ...options].join(" \\\n  ")}\n`;
  return api.model.security.system === "gks" ? `${tokenCommand(sandbox)}\n${command}` : command;
}

function credentials({ model }: SiteApi, { lagerkoll }: SandboxFacts): string[] {
  if (model.security.system === "gks") return ['-H "Authorization: Bearer $token"'];
  return [`-H ${quote(`store: ${lagerkoll.store}`)}`, `-H ${quote(`api_key: ${lagerkoll.apiKey}`)}`];
}

function tokenCommand({ gks }: SandboxFacts): string {
  return `token=$(curl -s ${quote(`${sandboxUrl}${gks.tokenPath}`)} \\
  -d grant_type=client_credentials \\
  -d client_id=${gks.clientId} \\
  -d client_secret=${gks.clientSecret} |
  sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
`;
}

function body({ body }: OperationModel, call: ExampleCall): string[] {
  if (!body || call.body === undefined) return [];
  if (!body.multipart) {
    const line = JSON.stringify(call.body);
    const text = line.length <= 80 ? line : JSON.stringify(call.body, null, 2).replaceAll("\n", "\n  ");
    return ['-H "Content-Type: application/json"', `-d ${quote(text)}`];
  }
  return Object.entries(call.body as Record<string, unknown>).map(([name, value]) =>
    value === exampleFile ? `-F ${name}=@document.pdf` : `-F ${quote(`${name}=${value}`)}`,
  );
}

function fileName({ id, answer }: OperationModel): string {
  return answer.accept?.includes("application/pdf") ? `${id}.pdf` : id;
}

/** A path with its parameters filled in, and the query. */
function pathAndQuery(template: string, { params }: ExampleCall): string {
  const path = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params?.path?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params?.query ?? {})) {
    for (const item of [value].flat()) query.append(name, String(item));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/** A text as one word of a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
