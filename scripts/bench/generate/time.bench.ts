import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { emitPackage } from "../../generate/generate.js";
import type { Document } from "../../generate/openapi.js";
import { isUpToDate } from "../../generate/up-to-date.js";
import { bundleApi } from "../../specs/bundle.js";
import { readManifest } from "../../specs/manifest.js";
import { type Benchmark, medians } from "../benchmark.js";
import { enlarge } from "./enlarge.js";

const benchmark: Benchmark = {
  name: "generate-time",
  title: "from bundle to package, GKS with 50 times its paths and schemas, against openapi-typescript alone",
  async run() {
    const api = readManifest().find(({ name }) => name === "gks")!;
    const { document } = await bundleApi(api);
    const large = enlarge(document, 50);
    const times = await medians(
      {
        alone: async () => {
          astToString(await openapiTS(structuredClone(large) as unknown as OpenAPI3, { silent: true }));
          return undefined;
        },
        ours: async () => {
          await emitPackage(api, structuredClone(large) as unknown as Document);
          return undefined;
        },
        unchanged: async () => {
          await isUpToDate(api);
          return undefined;
        },
      },
      7,
      1,
    );
    return [
      { what: "openapi-typescript alone", value: times.alone, unit: "ms" },
      { what: "the whole package", value: times.ours, unit: "ms" },
      {
        what: "the whole package, of openapi-typescript's time",
        value: times.ours / times.alone,
        unit: "×",
        atMost: 1.5,
      },
      { what: "finding that nothing changed (GKS)", value: times.unchanged, unit: "ms" },
    ];
  },
};

export default benchmark;
