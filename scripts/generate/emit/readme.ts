import type { LockEntry } from "../../specs/lock.js";
import type { Api } from "../../specs/manifest.js";
import { listAssumptions, type PlacedAssumption } from "../assumptions.js";
import { sentence } from "../doc-comment.js";
import { exampleCall } from "../example.js";
import { pascalCase } from "../identifiers.js";
import type { ApiModel, OperationModel } from "../model.js";
import type { ClientNames } from "../names.js";
import { sampleCall, typescriptLiteral } from "../sample.js";
import { isMethod, needsArguments } from "./operations.js";
import { updateFunctions } from "./updates.js";

/**
 * What a package says of itself on npm, with what people wrote for it. Every sample in it compiles: a test sees to that.
 *
 * @param source the page that the spec was made from, if there is one
 */
export function emitReadme(
  model: ApiModel,
  api: Api,
  names: ClientNames,
  usage: string,
  source: LockEntry | undefined,
): string {
  const variable = variableName(names);
  const sections = [
    introduction(model, api, source),
    `## Install\n\n${fence("sh", `npm install ${api.package}`)}`,
    authenticate(model, api, names, variable),
    firstCall(model, variable),
    usage,
    errors(model, api, variable),
    limit(model),
    retries(),
    paging(model, api, variable),
    changed(model, api, variable),
    updates(model, api, variable),
    files(model, variable),
    dates(model, api),
    states(model, api),
    byPath(model, variable),
    options(model, names),
    operationsTable(model, api),
    assumptions(model),
    runtimes(),
    "## Licence\n\nMIT, for this client. The vendor's name and documentation belong to the vendor.\n",
  ];
  return sections.filter(Boolean).join("\n");
}

const vendors = { gks: "Simutek", lagerkoll: "Lagerkoll" };

function introduction({ document, security }: ApiModel, api: Api, source: LockEntry | undefined): string {
  const { title, description } = document.info;
  const vendor = vendors[security.system];
  return `<!-- Written by \`npm run generate\`: edit scripts/generate/emit/readme.ts or the spec instead. -->

# ${api.package}

Unofficial TypeScript client for ${vendor}'s **${title.replace(`${vendor} `, "")}**${description ? `: ${firstSentence(description)}` : "."}

It is made from an [OpenAPI document](${api.reference}) and is not affiliated with ${vendor}. It comes with types
for every operation, authentication, a limiter and retries that never send an order twice. Calls take and give what those of
[openapi-fetch](https://openapi-ts.dev/openapi-fetch/) do.
${source ? `\nMade from [${vendor}'s page](${source.source}) as of ${source.capturedAt ?? source.fetchedAt}; the export \`source\` says so, too.\n` : ""}`;
}

function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return sentence(/^.*?[.!?](?= |$)/.exec(line)?.[0] ?? line).replace(/^[A-Z](?=[a-z])/, (letter) =>
    letter.toLowerCase(),
  );
}

function authenticate({ security, baseUrl }: ApiModel, api: Api, names: ClientNames, variable: string): string {
  const host =
    baseUrl === undefined
      ? `\n  baseUrl: "https://gks.example.com", // ${vendors[security.system]} tells you yours`
      : "";
  if (security.system === "gks") {
    return `## Authenticate

${vendors.gks} registers your client and gives you an id and a secret (OAuth2 client credentials). The token is fetched at
the first call, kept, and renewed before it expires; any number of calls share one token request.

${fence(
  "ts",
  `import { ${names.factory}, unwrap } from "${api.package}";

const ${variable} = ${names.factory}({${host}
  auth: { clientId: process.env.GKS_CLIENT_ID!, clientSecret: process.env.GKS_CLIENT_SECRET! },
});`,
)}
If you already have a token, give it instead: \`auth: { token: "…" }\`, or a function that returns one.
`;
  }
  return `## Authenticate

${fence(
  "ts",
  `import { ${names.factory}, unwrap } from "${api.package}";

const ${variable} = ${names.factory}({${host}
  auth: { store: "1234", apiKey: process.env.LAGERKOLL_API_KEY! },
});`,
)}
With a user's login instead of an API key: \`auth: { store, userId, userToken, deviceId }\`. Each value may be a function,
for keys that are rotated.
`;
}

/** A read that needs no more than what stands in the sample, if there is one. */
function readOperation({ operations }: ApiModel): OperationModel {
  const methods = operations.filter(isMethod);
  const reads = methods.filter(({ method, answer }) => method === "GET" && !answer.binary);
  return (
    reads.find((operation) => needsArguments(operation) && !operation.source["x-pagination"]) ?? reads[0] ?? methods[0]!
  );
}

function writeOperation({ operations }: ApiModel): OperationModel | undefined {
  const writes = operations.filter((operation) => isMethod(operation) && operation.method === "POST" && operation.body);
  return writes.find(({ answer }) => answer.schemas.length > 0) ?? writes[0];
}

function firstCall(model: ApiModel, variable: string): string {
  const read = readOperation(model);
  const write = writeOperation(model);
  const reading = `const { data, error, response } = await ${variable}.${sampleCall(read, model)};
if (error) console.error(response.status, error);
else console.log(data);`;
  const writing =
    write && write !== read
      ? `\n\nconst result = await unwrap(\n  ${variable}.${sampleCall(write, model, "  ")},\n);`
      : "";
  return `## First call

A call gives \`{ data, error, response }\`, as with openapi-fetch. \`unwrap\` gives the data, or throws.

${sample(read, [], reading + writing)}`;
}

function errors(model: ApiModel, api: Api, variable: string): string {
  const { security } = model;
  const read = readOperation(model);
  const call = sampleCall(read, model, "  ");
  const own =
    security.system === "gks"
      ? "`GksApiError` | The API answered with an error: `status`, the problem details, and the messages per field"
      : "`LagerkollApiError` | The API answered with an error, whatever the status: `errorCode`, `errorMessage`, `errorField`, `is(code)`";
  return `## Errors

\`unwrap\` throws what the API answers as an \`ApiError\`; what prevents an answer is thrown by every call.

| class | when |
| --- | --- |
| ${own} |
| \`RateLimitError\` | The limit would be met too late, or the queue is full: \`retryAfterMs\` |
| \`TimeoutError\` | An attempt or the whole call took too long |
| \`NetworkError\` | No connection, or it broke |
| \`AuthError\` | No token could be had |
| \`RedirectError\` | The server sent the call to another host; credentials stay where they are |
| \`ResponseError\` | An answer that can't be read: HTML, broken JSON, cut short |
| \`InvalidParameterError\` | A path value that would call something else (empty, \`..\`) |
| \`ConfigurationError\` | Options of the client that can't work, when it is made |

Each has a stable \`code\`, the \`operation\`, the number of \`attempts\` and an \`outcome\`: \`not-sent\`, \`refused\` (the server did
nothing) or \`unknown\`: then what you asked for may have been done, so look before you ask again. None holds a credential.

${sample(
  read,
  [`import { ApiError } from "${api.package}";`],
  `try {
  await unwrap(${variable}.${call});
} catch (error) {
  if (error instanceof ApiError) console.error(error.status, error.message);
  else throw error;
}`,
)}`;
}

function limit({ rateLimit, security }: ApiModel): string {
  if (!rateLimit) {
    return `## Rate limit

${vendors[security.system]} documents no limit, so calls aren't held back. If you are told one, set
\`rateLimit: { limit: 100, windowMs: 60_000 }\`. An answer 429 is waited for and repeated in any case.
`;
  }
  return `## Rate limit

${rateLimit.limit} calls per ${rateLimit.windowSeconds} seconds and store, over all of ${vendors[security.system]}'s APIs. Clients in one process share one queue per
store, so that no call is refused; calls with a higher \`priority\` go first. What other programs use of the same limit
can't be seen: after a refusal the queue pauses as long as the server says, and nothing is lost.
`;
}

function retries(): string {
  return `## Retries, timeouts

What reads is repeated after network errors and 408, 425, 429, 500, 502, 503, 504. What changes something is repeated only
if it surely wasn't carried out: after a 429, or when no connection was made. \`timeoutMs\` bounds an attempt, \`deadlineMs\`
the whole call with all waiting; both can be aborted by \`signal\`.
`;
}

function paging(model: ApiModel, api: Api, variable: string): string {
  const lists = model.operations.filter((candidate) => isMethod(candidate) && candidate.source["x-pagination"]);
  // The list of the API's main things is the one that tells what changed, too.
  const operation = lists.find(({ source }) => source["x-pagination"]?.changes) ?? lists[0];
  if (!operation) return "";
  const sample = sampleCall(operation, model).replace(`${operation.id}(`, `${operation.id}, `).replace(/, \)$/, ")");
  return `## Paging

${fence("ts", `import { paginate } from "${api.package}";\n\nfor await (const item of paginate(${variable}.${sample}) {\n  console.log(item);\n}`)}
Pages are fetched one at a time, as the loop gets there.
`;
}

function changed(model: ApiModel, api: Api, variable: string): string {
  const operation = model.operations.find(({ source }) => source["x-pagination"]?.changes);
  if (!operation) return "";
  return `## What changed

${fence(
  "ts",
  `import { readFile, writeFile } from "node:fs/promises";
import { changes } from "${api.package}";

const resumeToken = await readFile("resume-token", "utf8").catch(() => undefined); // none the first time
const feed = changes(${variable}.${operation.id}, { resumeToken });
for await (const item of feed) console.log(item);
await writeFile("resume-token", feed.resumeToken);`,
)}
Each changed item comes at least once, also over a restart, and not again while its content is the same.
`;
}

function updates(model: ApiModel, api: Api, variable: string): string {
  const own = updateFunctions(model).find(({ name }) => name === "toUpdate");
  const operation = model.operations.find(({ id }) => id === own?.operationId);
  if (!own || !operation) return "";
  const { params } = exampleCall(operation, model);
  return `## Update what was fetched

${fence(
  "ts",
  `import { toUpdate, type ${pascalCase(own.read)} } from "${api.package}";

async function change(fetched: ${pascalCase(own.read)}) {
  const body = toUpdate(fetched); // without its read-only fields, in its rows too
  await unwrap(${variable}.${own.operationId}({ params: ${typescriptLiteral(params, "  ")}, body }));
}`,
)}`;
}

function files(model: ApiModel, variable: string): string {
  const print = model.operations.find((operation) => isMethod(operation) && operation.answer.binary);
  const upload = model.operations.find(
    (operation) => isMethod(operation) && operation.body?.multipart && operation !== readOperation(model),
  );
  if (!print && !upload) return "";
  const blob = print && fence("ts", `const pdf = await unwrap(${variable}.${sampleCall(print, model)}); // a Blob`);
  const sent = upload && sample(upload, [], `await unwrap(${variable}.${sampleCall(upload, model)});`);
  const stream = print ? 'With `parseAs: "stream"` a file comes as a stream instead.\n' : "";
  return ["## Files\n", blob, stream, sent].filter(Boolean).join("\n");
}

function dates(model: ApiModel, api: Api): string {
  if (!JSON.stringify(model.document).includes('"x-epoch"')) return "";
  return `## Dates

Points in time are numbers of milliseconds since 1970-01-01 UTC.

${fence("ts", `import { fromDate, toDate } from "${api.package}";\n\ntoDate(1700000000000); // a Date; refuses seconds\nfromDate(new Date()); // milliseconds`)}`;
}

function states({ document }: ApiModel, api: Api): string {
  const schemas = Object.entries(document.components?.schemas ?? {});
  const [name, schema] =
    schemas.find(([, schema]) => typeof schema === "object" && schema["x-open-enum"] && schema["x-enum-varnames"]) ??
    [];
  if (name === undefined || typeof schema !== "object") return "";
  const constant = `${pascalCase(name)}.${schema["x-enum-varnames"]?.[0]}`;
  return `## Named values

${fence(
  "ts",
  `import { ${pascalCase(name)}, nameOf } from "${api.package}";

${constant}; // ${JSON.stringify(schema.enum?.[0])}
nameOf(${pascalCase(name)}, 123); // undefined, as for every value that the API has but nobody listed`,
)}`;
}

function byPath(model: ApiModel, variable: string): string {
  const { path, method } = readOperation(model);
  return `## By path

The client is an openapi-fetch client as well, with the same authentication, limiter and retries underneath:
\`${variable}.${method}("${path}", …)\`, \`${variable}.use(…)\`. There, \`priority\` goes by fetch's words: \`"high"\` (1), \`"auto"\` (0) or
\`"low"\` (-1).
`;
}

function options({ rateLimit, baseUrl, security }: ApiModel, names: ClientNames): string {
  const defaultLimit = rateLimit
    ? `\`{ limit: ${rateLimit.limit}, windowMs: ${rateLimit.windowSeconds * 1000} }\``
    : "`false`";
  const auth =
    security.system === "gks"
      ? "`{ clientId, clientSecret, tokenUrl?, scope? }` or `{ token }`"
      : "`{ store, apiKey }` or `{ store, userId, userToken, deviceId? }`";
  const rows = [
    ["`auth`", "required", auth],
    ["`baseUrl`", baseUrl === undefined ? "required" : `\`${baseUrl}\``, "Where the API is"],
    [
      "`rateLimit`",
      defaultLimit,
      "`limit` calls per `windowMs` ms; `maxQueue` calls may wait (no bound); `false` switches it off",
    ],
    [
      "`retry`",
      "`{ maxRetries: 4, maxRetryAfterMs: 120_000 }`",
      "Repetitions after failures, and the longest wait that the server may ask for, in ms; also `baseDelayMs` (250), `maxDelayMs` (10 000) and `maxRefusals` (30), the repetitions after 429s; `false` switches it off",
    ],
    ["`timeoutMs`", "`60_000`", "Longest time of one attempt, in ms, its answer's body included"],
    ["`deadlineMs`", "none", "Longest time of a call, in ms, with queueing and all attempts"],
    ["`fetch`", "`globalThis.fetch`", "What sends the requests"],
    ["`onEvent`", "none", "Told of what happens to each call; never of credentials"],
  ];
  return `## Options

| option of \`${names.factory}\` | default | |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}
Each call takes \`deadlineMs\`, \`timeoutMs\`, \`priority\` (a number, higher first, default 0; or \`"high"\`, \`"auto"\`, \`"low"\`: 1, 0, -1) and \`signal\` beside openapi-fetch's own.
`;
}

function operationsTable({ operations }: ApiModel, api: Api): string {
  const rows = operations.map((operation) => {
    const { id, method, path, source } = operation;
    const name = isMethod(operation) ? `[\`${id}\`](${api.reference}#operation/${id})` : `${id} (by path only)`;
    return `| ${name} | ${cell(source.summary ?? "")} | \`${method} ${path}\` |\n`;
  });
  return `## Operations\n\n| method | does | request |\n| --- | --- | --- |\n${rows.join("")}`;
}

function assumptions(model: ApiModel): string {
  const groups = new Map<string, PlacedAssumption[]>();
  for (const assumption of listAssumptions(model)) {
    const key = `${assumption.claim} ${assumption.why}`;
    groups.set(key, [...(groups.get(key) ?? []), assumption]);
  }
  if (groups.size === 0) return "";
  const rows = [...groups.values()].map(([first, ...others]) => {
    const places = [first!, ...others].map(({ at }) => (at ? `\`${at}\`` : "the API")).join(", ");
    return `| ${places} | ${cell(sentence(first!.claim))} | ${cell(sentence(first!.why))} |\n`;
  });
  return `## Assumptions

Where the vendor's page is silent or contradicts itself, this client assumes:

| at | assumption | why |
| --- | --- | --- |
${rows.join("")}`;
}

function runtimes(): string {
  return `## Runs in

Node (^20.19.0 or >=22.12.0), Bun, Deno, Workers and browsers: what \`fetch\` runs in. ESM only.
`;
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();
}

/** TypeScript around the call of an operation: imports, the file where it sends one, then the code itself. */
function sample(operation: OperationModel, imports: readonly string[], code: string): string {
  const [fileImport, file] = operation.body?.multipart
    ? ['import { openAsBlob } from "node:fs";', 'const file = await openAsBlob("document.pdf"); // read as it is sent']
    : [];
  const head = [fileImport, ...imports].filter(Boolean).join("\n");
  return fence("ts", [head, file, code].filter(Boolean).join("\n\n"));
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\`\n`;
}

/** `createCustomerOrdersClient` → `customerOrders` */
function variableName({ client }: ClientNames): string {
  const stem = client.replace(/Client$/, "");
  return stem[0]!.toLowerCase() + stem.slice(1);
}
