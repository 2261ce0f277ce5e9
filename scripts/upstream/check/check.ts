import type { Api } from "../../specs/manifest.js";
import type { FetchOptions } from "../fetch.js";
import { comparePage } from "./compare-page.js";
import { exitCode, type Format, jsonLine, markdownReport, type Result, textReport } from "./report.js";
import { failure, readSources } from "./sources.js";
import { specPlaces } from "./spec-place.js";

export interface CheckRequest {
  readonly apis: readonly Api[];
  /** Did the caller name the APIs? Then each wants a page. */
  readonly areNamed: boolean;
  /** Files, directories and URLs; none: the URLs of the manifest. */
  readonly from: readonly string[];
  readonly format: Format;
  readonly fetch?: FetchOptions;
}

export interface CheckOutput {
  /** For stdout. */
  readonly report: string;
  /** For stderr, a line each. */
  readonly notes: readonly string[];
  /** 0: nothing changed. 1: drift. 2: a page can't be understood. */
  readonly exitCode: 0 | 1 | 2;
}

/** Have the vendors' pages changed since they were last taken over? Writes nothing. */
export async function check(request: CheckRequest): Promise<CheckOutput> {
  const { pages, failures, skipped } = await readSources(request);
  const results: Result[] = [
    ...pages.map(({ api, page }): Result => {
      try {
        return { api: api.name, source: page.source, ...inOrder(comparePage(api, page)) };
      } catch (error) {
        return failure(api.name, page.source, error);
      }
    }),
    ...failures,
  ];
  const problems = results.flatMap((result) => ("error" in result ? [result.error] : []));
  return {
    report: results.map((result) => print(result, request)).join(request.format === "json" ? "" : "\n"),
    notes: [...skipped.map((source) => `skipped: ${source}`), ...(request.format === "text" ? [] : problems)],
    exitCode: exitCode(results),
  };
}

function inOrder({ capturedAt, drift }: ReturnType<typeof comparePage>) {
  return { capturedAt, drift };
}

function print(result: Result, { apis, format }: CheckRequest): string {
  if (format === "json") return `${jsonLine(result)}\n`;
  const api = apis.find(({ name }) => name === result.api);
  const find = api ? specPlaces(api) : () => undefined;
  return format === "markdown" ? markdownReport(result, find) : textReport(result, find);
}
