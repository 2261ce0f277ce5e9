import { onTestFinished } from "vitest";
import { type GksSandbox, type Sandbox, type SandboxOptions, startSandbox } from "../src/index.js";

/** A sandbox that ends with the test. */
export async function sandboxForTest(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Asks for a token with these form fields beside the grant type, which they may replace or (undefined) leave out. */
export function requestToken(
  { tokenUrl, clientId, clientSecret }: GksSandbox,
  fields: Record<string, string | undefined> = { client_id: clientId, client_secret: clientSecret },
  headers: Record<string, string> = {},
): Promise<Response> {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries({ grant_type: "client_credentials", ...fields })) {
    if (value !== undefined) form.append(name, value);
  }
  return fetch(tokenUrl, { method: "POST", body: form, headers });
}

export async function accessToken(gks: GksSandbox): Promise<string> {
  const { access_token } = (await (await requestToken(gks)).json()) as { access_token: string };
  return access_token;
}

/** What came back, with the body parsed where it is JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Tests look into it with matchers.
  readonly body: unknown;
}

/** Calls GKS as a client without our library would: `call("POST", "/api/v1/customers", {…})`. */
export type Caller = (method: string, path: string, body?: unknown) => Promise<Reply>;

export async function caller(gks: GksSandbox, headers?: Record<string, string>): Promise<Caller> {
  const all = { Authorization: `Bearer ${await accessToken(gks)}`, "Content-Type": "application/json", ...headers };
  return async (method, path, body) => {
    const payload = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const response = await fetch(`${gks.baseUrl}${path}`, { method, headers: all, ...payload });
    return reply(response);
  };
}

export async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get("Content-Type")?.includes("json");
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}
