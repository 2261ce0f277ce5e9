import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { emitPackage } from "../../generate/generate.js";
import type { Document } from "../../generate/openapi.js";
import { scratchFolder, writeFiles } from "../../generate/testing/compile.js";
import { bundleApi } from "../../specs/bundle.js";
import { readManifest } from "../../specs/manifest.js";
import type { Benchmark, Measure } from "../benchmark.js";
import { enlarge } from "./enlarge.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Three calls, as methods and as openapi-fetch's own calls by path. */
const programs = {
  methods: `import { createGksClient } from "./src/index.gen.js";
const gks = createGksClient({ baseUrl: "https://gks.invalid", auth: { token: "t" } });
export const a = await gks.getCustomer({ params: { path: { customerNumber: "K1" } } });
export const b = await gks.getCustomers({ params: { query: { page: 2 } } });
export const c = await gks.placeSalesOrder({
  body: { customerNumber: "K1", billingContact: { firstName: "A", lastName: "B" }, salesOrderlines: [{ quantity: 1 }] },
});
export const data = [a.data?.name, b.data?.customers[0]?.name, c.data?.orderNumber];
`,
  byPath: calls(`import { createGksClient } from "./src/index.gen.js";
const gks = createGksClient({ baseUrl: "https://gks.invalid", auth: { token: "t" } });`),
  bare: calls(`import createClient from "openapi-fetch";
import type { paths } from "./src/paths.gen.js";
const gks = createClient<paths>({ baseUrl: "https://gks.invalid" });`),
};

function calls(setUp: string): string {
  return `${setUp}
export const a = await gks.GET("/api/v1/customers/{customerNumber}", { params: { path: { customerNumber: "K1" } } });
export const b = await gks.GET("/api/v1/customers", { params: { query: { page: 2 } } });
export const c = await gks.POST("/api/v1/salesorders", {
  body: { customerNumber: "K1", billingContact: { firstName: "A", lastName: "B" }, salesOrderlines: [{ quantity: 1 }] },
});
export const data = [a.data?.name, b.data?.customers[0]?.name, c.data?.orderNumber];
`;
}

const benchmark: Benchmark = {
  name: "types",
  title: "type instantiations of a program that makes three calls (tsc counts them; they don't vary)",
  async run() {
    const api = readManifest().find(({ name }) => name === "gks")!;
    const { document } = await bundleApi(api);
    const measures: Measure[] = [];
    for (const times of [1, 50]) {
      const folder = await scratchFolder("types");
      try {
        await writeFiles(folder, await emitPackage(api, enlarge(document, times) as unknown as Document));
        await writeFiles(folder, new Map(Object.entries(programs).map(([name, code]) => [`${name}.ts`, code])));
        const counts = Object.fromEntries(
          Object.keys(programs).map((name) => [name, instantiations(join(folder, `${name}.ts`))]),
        ) as Record<keyof typeof programs, number>;
        const size = times === 1 ? "GKS" : `GKS × ${times}`;
        measures.push(
          { what: `three methods, ${size}`, value: counts.methods, unit: "", atMost: 1500 },
          { what: `three calls by path, ${size}`, value: counts.byPath, unit: "" },
          { what: `three calls by path, bare openapi-fetch, ${size}`, value: counts.bare, unit: "" },
          { what: `by path, of bare openapi-fetch, ${size}`, value: counts.byPath / counts.bare, unit: "×", atMost: 1 },
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
    return measures;
  },
};

export default benchmark;

/** What a program adds to what the compiler's own libraries cost. */
function instantiations(file: string): number {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: [],
    paths: { "lagerkoll-gks-middleware": [join(repository, "packages/middleware/dist/index.d.ts")] },
    types: [],
  });
  const errors = program.getSemanticDiagnostics(program.getSourceFile(file));
  const [first] = errors;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
  return program.getInstantiationCount();
}
