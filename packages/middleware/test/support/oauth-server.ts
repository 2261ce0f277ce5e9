import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { onTestFinished, vi } from "vitest";

export interface OAuthServer {
  readonly tokenUrl: string;
  /** Requests that reached the token endpoint. */
  tokenRequests(): number;
  /** Form fields of the last token request. */
  lastForm(): URLSearchParams;
  /** Does the server know this bearer token, and hasn't revoked it? */
  accepts(authorization: string | undefined): Promise<boolean>;
  /** Revokes every token that was given out. */
  revokeAll(): Promise<void>;
}

interface Options {
  /** Lifetime of the first token, in seconds; all others last an hour. */
  firstExpiresIn?: number;
  /** Answers a token request in the server's place; gives false where the server is to answer. */
  intercept?: (response: ServerResponse, n: number) => boolean;
}

/** A real OAuth server on loopback, for one test. Knows one client: shop, secret-that-nobody-sees, scope boxes. */
export async function startOAuthServer({ firstExpiresIn = 3600, intercept }: Options = {}): Promise<OAuthServer> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issued = new Set<string>();
  // It warns that it keeps tokens in memory, which is what a test wants.
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "shop",
        client_secret: "secret-that-nobody-sees",
        grant_types: ["client_credentials"],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    scopes: ["boxes"],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      introspection: { enabled: true },
    },
    ttl: { ClientCredentials: () => (issued.size === 0 ? firstExpiresIn : 3600) },
  });
  warn.mockRestore();
  let requests = 0;
  let form = new URLSearchParams();
  provider.on("grant.success", (context) => {
    issued.add((context.body as { access_token: string }).access_token);
  });
  const callback = provider.callback();
  handle = (request, response) => {
    const n = requests++;
    request.on("data", (chunk) => {
      form = new URLSearchParams(String(chunk));
    });
    if (!intercept?.(response, n)) callback(request, response);
  };
  return {
    tokenUrl: `${issuer}/token`,
    tokenRequests: () => requests,
    lastForm: () => form,
    async accepts(authorization) {
      const token = await provider.ClientCredentials.find(authorization?.replace("Bearer ", "") ?? "");
      return token !== undefined && !token.isExpired;
    },
    async revokeAll() {
      for (const value of issued) await (await provider.ClientCredentials.find(value))?.destroy();
      issued.clear();
    },
  };
}
