import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { compile, scratchFolder, writeFiles } from "../generate/testing/compile.js";
import { curlSample, typescriptSample } from "./samples.js";
import { readSandbox, sandboxUrl } from "./sandbox.js";
import { readSiteApis } from "./site-api.js";
import { samplePdf } from "./try-it/sample-pdf.js";

const run = promisify(execFile);
const [apis, facts] = await Promise.all([readSiteApis(), readSandbox()]);
const operations = apis.flatMap((api) => api.model.operations.map((operation) => ({ api, operation })));

test("every TypeScript sample compiles", async () => {
  const folder = await scratchFolder("docs-samples");
  const programs = new Map(
    operations.map(({ api, operation }) => [`${api.name}/${operation.id}.ts`, typescriptSample(operation, api, facts)]),
  );
  try {
    await writeFiles(folder, programs);
    const messages = compile([...programs.keys()].map((name) => join(folder, name)));
    expect(Object.fromEntries(messages)).toEqual({});
    expect(programs.size).toBe(68);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 120_000);

test("values are encoded for the path, and quoted for the shell", () => {
  const { api, operation } = operations.find(({ operation }) => operation.id === "getSupplier")!;
  const parameters = operation.parameters.map((parameter) => ({ ...parameter, example: "å/b $c's" }));
  const sample = curlSample({ ...operation, parameters }, api, facts);
  expect(sample).toContain("/suppliers/%C3%A5%2Fb%20%24c'\\''s?");
});

describe("curl samples", () => {
  /** What can't be done at first: the order must be sent, drop-shipped or invoiced before, and the customer is there already. */
  const refused: Record<string, number> = {
    markCustomerOrderDelivered: 409,
    cancelDropShipment: 409,
    getInvoiceFile: 409,
    createCustomer: 400,
  };
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "docs-curl-"));
    await writeFile(join(folder, "document.pdf"), samplePdf());
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(operations)("$operation.id is answered by a new sandbox", async ({ api, operation }) => {
    const { url, close } = await startSandbox({ demo: true });
    onTestFinished(close);
    const sample = curlSample(operation, api, facts).replaceAll(sandboxUrl, url);
    const script = sample.replace(/^curl /m, "curl -sS -w '\\n%{http_code}' ");
    const { stdout } = await run("bash", ["-euo", "pipefail", "-c", script], { cwd: folder });
    const status = Number(stdout.split("\n").at(-1));
    expect(status, stdout).toEqual(refused[operation.id] ?? expect.toSatisfy((code: number) => code < 300));
  });
});
