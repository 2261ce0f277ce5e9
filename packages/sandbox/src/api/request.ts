import { readBody } from "./body.js";
import type { ParameterPlace } from "./document.js";
import type { Refusal } from "./refusal.js";
import type { OperationChecks, ParameterValues } from "./validation.js";

/** A request that its spec allows, in the shape that the clients' methods take: parameters by place, and the body. */
export interface ValidRequest {
  readonly params: Readonly<Record<ParameterPlace, ParameterValues>>;
  readonly body?: unknown;
}

/** Reads a request and checks it against its operation. Gives the refusal when it doesn't hold. */
export async function readRequest(
  request: Request,
  pathValues: Readonly<Record<string, string>>,
  checks: OperationChecks,
): Promise<{ valid: ValidRequest } | { refusal: Refusal }> {
  const params = {
    path: { ...pathValues },
    query: queryValues(new URL(request.url).searchParams),
    header: Object.fromEntries(request.headers),
  };
  const body = await readBody(request, checks);
  if ("refusal" in body) return body;
  const violations = [
    ...checks.parameters("path", params.path),
    ...checks.parameters("query", params.query),
    ...checks.parameters("header", params.header),
    ...body.violations,
  ];
  if (violations.length > 0) return { refusal: { kind: "invalid", violations } };
  return { valid: { params, body: body.value } };
}

/** A parameter that stands once is a string, one that is repeated is a list of them. */
function queryValues(search: URLSearchParams): ParameterValues {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
