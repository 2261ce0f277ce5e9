import { createRequire } from "node:module";
import type { CustomerCreate } from "gks-client";
import { Hono } from "hono";
import { toResponse } from "../api/answer.js";
import type { OpenApiDocument } from "../api/document.js";
import { serveApi } from "../api/serve.js";
import type { Clock } from "../clock.js";
import { requireBearer } from "./bearer.js";
import { Customers, type StoredCustomer } from "./customers.js";
import { Orders, type PlacedOrder } from "./orders.js";
import { refuse } from "./problem.js";
import { answerTokenRequest, type GksCredentials } from "./token-endpoint.js";
import { Tokens } from "./tokens.js";

// `import` of JSON prints a warning on Node 20.
const document = createRequire(import.meta.url)("gks-client/openapi.json") as OpenApiDocument;

/** Options of the sandbox's GKS. */
export interface GksSandboxOptions {
  /** Clients that may ask for tokens. Default: one, `sandbox-client` with the secret `sandbox-secret`. */
  readonly clients?: readonly [GksCredentials, ...GksCredentials[]];
  /** How long an access token is valid, in seconds. Default: 3600. */
  readonly tokenLifetimeSeconds?: number;
}

/** GKS as a sandbox serves it. */
export interface GksSandbox extends GksCredentials {
  /** What `createGksClient` takes as `baseUrl`. */
  readonly baseUrl: string;
  /** Where access tokens are asked for. What `createGksClient` takes as `auth.tokenUrl`. */
  readonly tokenUrl: string;
  /** Customers in the order in which they were created. */
  readonly customers: readonly StoredCustomer[];
  /** Sales orders in the order in which they were placed. GKS itself has no way to list them. */
  readonly orders: readonly PlacedOrder[];
  /** Puts a customer into the directory, as if it had been created by a request. */
  addCustomer(customer: CustomerCreate): StoredCustomer;
  /** Makes all access tokens given out so far invalid, to try what a client does then. */
  revokeTokens(): void;
}

/** Made-up credentials: they open nothing but sandboxes. */
const sandboxClient: GksCredentials = { clientId: "sandbox-client", clientSecret: "sandbox-secret" };

/** GKS on paths relative to where it is mounted, and what tests see of it once its base URL is known. */
export function gksSystem(
  { clients = [sandboxClient], tokenLifetimeSeconds = 3600 }: GksSandboxOptions,
  clock: Clock,
): { app: Hono; at(baseUrl: string): GksSandbox } {
  const tokens = new Tokens(clock, tokenLifetimeSeconds * 1000);
  const customers = new Customers();
  const orders = new Orders(customers, clock);

  const app = new Hono();
  // Left to itself, Hono prints what failed, be it a client that hung up.
  app.onError((error) => toResponse(refuse({ kind: "bug", detail: error.stack ?? error.message })));
  app.all("/connect/token", async ({ req }) =>
    toResponse(await answerTokenRequest(req.raw, clients, tokens, tokenLifetimeSeconds)),
  );
  const { createCustomer, getCustomer, getCustomers } = customers;
  const { placeSalesOrder } = orders;
  app.route(
    "/",
    serveApi({
      document,
      handlers: { createCustomer, getCustomer, getCustomers, placeSalesOrder },
      guards: [requireBearer(tokens)],
      refuse,
    }),
  );

  return {
    app,
    at: (baseUrl) => ({
      baseUrl,
      tokenUrl: `${baseUrl}/connect/token`,
      ...clients[0],
      get customers() {
        return customers.all;
      },
      get orders() {
        return orders.all;
      },
      addCustomer: (customer) => customers.add(customer),
      revokeTokens: () => tokens.revokeAll(),
    }),
  };
}
