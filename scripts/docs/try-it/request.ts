import type { CallableApi, CallableOperation, TryItData } from "./calls.js";

/** What somebody filled in. */
export interface Filled {
  /** Address of the sandbox. */
  readonly url: string;
  readonly login: "key" | "user";
  /** Parameters by place and name, as text: `query limit`; empty ones aren't sent. */
  readonly parameters: Readonly<Record<string, string>>;
  /** JSON, or the fields of a form. */
  readonly body?: string | Readonly<Record<string, string | File>>;
}

/** What can't be sent as it was filled in. */
export class FillingError extends Error {}

/**
 * The address of a sandbox on this machine, without a slash at its end. Nothing else is called from here: what is tried
 * must never reach a real system.
 *
 * @throws FillingError for any other address
 */
export function localAddress(text: string): string {
  const problem = `${text || "Nothing"} isn't the address of a sandbox on this machine, such as http://127.0.0.1:4010.`;
  if (!URL.canParse(text)) throw new FillingError(problem);
  const { protocol, hostname, origin } = new URL(text);
  if (protocol !== "http:" || !["127.0.0.1", "localhost"].includes(hostname)) throw new FillingError(problem);
  return origin;
}

/**
 * The request for an operation.
 *
 * @param token of GKS
 * @throws FillingError when a value that the path needs is missing, the body is no JSON, or the address isn't local
 */
export function requestFor(
  { sandbox }: TryItData,
  api: CallableApi,
  operation: CallableOperation,
  filled: Filled,
  token?: string,
): { url: string; init: { method: string; headers: Record<string, string>; body?: string | FormData } } {
  const values = operation.parameters.map((parameter) => ({
    ...parameter,
    value: filled.parameters[`${parameter.place} ${parameter.name}`] ?? "",
  }));
  const sent = values.filter(({ value }) => value !== "");
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = sent.find((parameter) => parameter.place === "path" && parameter.name === name)?.value;
    if (value === undefined) throw new FillingError(`Fill in ${name}: it is a part of the path.`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams(
    sent.filter(({ place }) => place === "query").map(({ name, value }) => [name, value]),
  );
  const headers: Record<string, string> = { Accept: operation.accept };
  if (api.system === "gks") headers.Authorization = `Bearer ${token}`;
  else Object.assign(headers, lagerkollLogin(sandbox, filled.login));
  for (const { name, value } of sent.filter(({ place }) => place === "header")) headers[name] = value;
  const body = bodyOf(filled.body);
  if (typeof body === "string") headers["Content-Type"] = "application/json";
  return {
    url: `${localAddress(filled.url)}${api.path}${path}${query.size > 0 ? `?${query}` : ""}`,
    init: { method: operation.method, headers, ...(body !== undefined && { body }) },
  };
}

function lagerkollLogin({ lagerkoll }: TryItData["sandbox"], login: Filled["login"]): Record<string, string> {
  const { store, apiKey, userId, userToken } = lagerkoll;
  return login === "key" ? { store, api_key: apiKey } : { store, user_id: userId, user_token: userToken };
}

function bodyOf(body: Filled["body"]): string | FormData | undefined {
  if (body === undefined || typeof body === "string") {
    if (body !== undefined) checkJson(body);
    return body;
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) if (value !== "") form.append(name, value);
  return form;
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new FillingError(`The body isn't JSON: ${(error as Error).message}`);
  }
}
