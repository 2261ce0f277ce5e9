import { createGksClient } from "gks-client";
import { createCustomerOrdersClient } from "lagerkoll-customer-orders";
import type { ClientEvent, LimiterBackend } from "lagerkoll-gks-middleware";
import { createInterpreterClient } from "lagerkoll-interpreter";
import { createSuppliersClient } from "lagerkoll-suppliers";
import { CALL_HEADER, FAULT_HEADER } from "./fault-proxy.js";
import type { FaultName } from "./faults.js";
import type { ShopClients, ShopFacts } from "./shop.js";

/** Lagerkoll's limit, and the one that GKS's client is given: small enough for a short run to be held back by it. */
export const LIMIT = 50;
export const WINDOW_MS = 1000;

/** A hanging request is given up after so long. Long enough for a machine that is busy otherwise. */
const TIMEOUT_MS = 2000;

/** Longer waits that a server asks for end a call. */
const MAX_RETRY_AFTER_MS = 2000;

export interface ClientsOptions {
  /** What a call's next request is to meet; told the call's number, undefined for one that isn't planned. */
  nextFault(call: number | undefined): FaultName | undefined;
  /** What the next request for a token is to meet. */
  nextTokenFault(): FaultName | undefined;
  backend: LimiterBackend | undefined;
  onEvent(event: ClientEvent): void;
}

/** The four clients of a shop, as a program would make them, but for a fetch that orders each request's fault. */
export function createClients(facts: ShopFacts, options: ClientsOptions): Omit<ShopClients, "note"> {
  const { gks, lagerkoll, closedPort, stock } = facts;
  const { nextFault, nextTokenFault, backend, onEvent } = options;

  async function fetchWithFault(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const call = headers.get(CALL_HEADER);
    const fault = url === gks.tokenUrl ? nextTokenFault() : nextFault(call === null ? undefined : Number(call));
    if (fault) headers.set(FAULT_HEADER, fault);
    const target = new URL(url);
    if (fault === "no connection") target.port = String(closedPort);
    return fetch(target, { ...init, headers });
  }

  const common = {
    rateLimit: { limit: LIMIT, windowMs: WINDOW_MS, backend },
    retry: { maxRetryAfterMs: MAX_RETRY_AFTER_MS },
    timeoutMs: TIMEOUT_MS,
    fetch: fetchWithFault,
    onEvent,
  };
  const { clientId, clientSecret, tokenUrl, baseUrl } = gks;
  const { baseUrls, store, apiKey } = lagerkoll;
  const auth = { store, apiKey: async () => apiKey };
  return {
    gks: createGksClient({ ...common, baseUrl, auth: { clientId, clientSecret, tokenUrl } }),
    orders: createCustomerOrdersClient({ ...common, baseUrl: baseUrls.customerOrders, auth }),
    suppliers: createSuppliersClient({ ...common, baseUrl: baseUrls.suppliers, auth }),
    interpreter: createInterpreterClient({ ...common, baseUrl: baseUrls.interpreter, auth }),
    stock,
  };
}
