import type { Answer } from "../api/answer.js";
import type { Tokens } from "./tokens.js";

/** A client as it is registered in GKS. In the sandbox both parts are made up and protect nothing. */
export interface GksCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The one scope of GKS. It is granted to a request that names none too. */
export const gksScope = "gks-public-api";

/**
 * Answers a token request for the client credentials grant (RFC 6749 §4.4). Clients say who they are in the form, as
 * the samples of GKS's page do, or by HTTP Basic (§2.3.1). Errors are those of §5.2.
 */
export async function answerTokenRequest(
  request: Request,
  clients: readonly GksCredentials[],
  tokens: Tokens,
  lifetimeSeconds: number,
): Promise<Answer> {
  if (request.method !== "POST") {
    const error = refusal(405, "invalid_request", `Tokens are asked for by POST, not ${request.method}.`);
    return { ...error, headers: { ...error.headers, Allow: "POST" } };
  }
  const mediaType = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (mediaType !== "application/x-www-form-urlencoded") {
    return refusal(400, "invalid_request", "The body must be application/x-www-form-urlencoded.");
  }
  const form = new URLSearchParams(await request.text());
  const repeated = [...new Set(form.keys())].find((name) => form.getAll(name).length > 1);
  if (repeated !== undefined) return refusal(400, "invalid_request", `${repeated} is given more than once.`);
  const grantType = form.get("grant_type");
  if (!grantType) return refusal(400, "invalid_request", "grant_type is missing.");

  const authorization = request.headers.get("Authorization");
  if (authorization !== null && form.has("client_secret")) {
    return refusal(400, "invalid_request", "The client's secret stands in the Authorization header and in the body.");
  }
  const given = authorization === null ? fromForm(form) : fromBasic(authorization);
  if (
    !clients.some(({ clientId, clientSecret }) => clientId === given?.clientId && clientSecret === given.clientSecret)
  ) {
    const error = refusal(401, "invalid_client", "No client has this client_id and client_secret.");
    return { ...error, headers: { ...error.headers, "WWW-Authenticate": 'Basic realm="gks"' } };
  }
  if (grantType !== "client_credentials") {
    return refusal(400, "unsupported_grant_type", `grant_type must be client_credentials, not ${grantType}.`);
  }
  const scope = form.get("scope") || gksScope;
  if (scope !== gksScope) return refusal(400, "invalid_scope", `The only scope is ${gksScope}.`);

  const body = { access_token: tokens.issue(), token_type: "Bearer", expires_in: lifetimeSeconds, scope };
  return { status: 200, headers: notStored, body };
}

const notStored = { "Cache-Control": "no-store", Pragma: "no-cache" };

function refusal(status: number, error: string, description: string): Answer {
  return { status, headers: notStored, body: { error, error_description: description } };
}

function fromForm(form: URLSearchParams): GksCredentials {
  return { clientId: form.get("client_id") ?? "", clientSecret: form.get("client_secret") ?? "" };
}

/** Id and secret are form-encoded each before they are joined and base64-encoded. */
function fromBasic(authorization: string): GksCredentials | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  const [id, secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  if (id === undefined || secret === undefined) return undefined;
  return { clientId: formDecoded(id), clientSecret: formDecoded(secret) };
}

function formDecoded(text: string): string {
  return new URLSearchParams(`value=${text.replaceAll("&", "%26")}`).get("value") ?? "";
}
