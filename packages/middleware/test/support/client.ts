import {
  type Call,
  type CallOptions,
  type ClientOptions,
  createApiClient,
  type GksAuth,
  gks,
  type LagerkollAuth,
  lagerkoll,
  type OperationTable,
  type PaginatedMethod,
  toFormData,
} from "lagerkoll-gks-middleware";
import type { Client } from "openapi-fetch";
import * as serializers from "openapi-fetch";

export interface Box {
  id: number;
}
export interface BoxError {
  errorCode: number;
  errorMessage: string | null;
}
interface GetInit extends CallOptions {
  params: { path: { id: unknown } };
}
interface ListInit extends CallOptions {
  params?: { query?: { page?: number; limit?: number; name?: string } };
}
interface AddInit extends CallOptions {
  body: unknown;
  bodySerializer?: (body: never) => unknown;
}
interface SetInit extends GetInit, AddInit {}

export interface Methods {
  getBox(init: GetInit): Call<Box, BoxError>;
  getBoxes: PaginatedMethod<[init?: ListInit], { boxes: Box[] }, BoxError, Box>;
  addBox(init: AddInit): Call<Box, BoxError>;
  setBox(init: SetInit): Call<Box, BoxError>;
  deleteBox(init: GetInit): Call<undefined, BoxError>;
  printBox(init: GetInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, BoxError>;
  printBox(init: GetInit): Call<Blob, BoxError>;
  uploadBox(init: AddInit): Call<Box, BoxError>;
}

interface Content {
  content: { "application/json": Box };
}
export interface Paths {
  "/{id}": {
    parameters: { path: { id: number } };
    get: { parameters: { path: { id: number } }; responses: { 200: Content } };
  };
  "/": { post: { requestBody: { content: { "application/json": unknown } }; responses: { 200: Content } } };
}

export interface BoxesClient extends Client<Paths>, Methods {}

const operations = {
  getBox: { method: "GET", path: "/{id}" },
  getBoxes: {
    method: "GET",
    path: "/",
    pagination: { items: "boxes", page: { param: "page", first: 0 }, limit: "limit", end: "pages" },
  },
  addBox: { method: "POST", path: "/" },
  setBox: { method: "PUT", path: "/{id}", retrySafe: true },
  deleteBox: { method: "DELETE", path: "/{id}" },
  printBox: { method: "GET", path: "/{id}/print", accept: "application/pdf", binary: true },
  uploadBox: { method: "POST", path: "/file", bodySerializer: toFormData },
  sendAll: { method: "PUT", path: "/send", pathOnly: true },
} as const satisfies OperationTable;

let stores = 0;

/** Retries without waits worth noticing. */
export const QUICKLY = { baseDelayMs: 1, maxDelayMs: 5 };

/** A Lagerkoll client of an invented API; each has a store, and so a limiter, of its own. */
export function createBoxesClient(baseUrl: string, options: Partial<ClientOptions<LagerkollAuth>> = {}): BoxesClient {
  return createApiClient<BoxesClient, LagerkollAuth>(
    serializers,
    { name: "boxes", system: lagerkoll, operations, rateLimit: { limit: 200, windowMs: 60_000 } },
    { auth: { store: `store-${stores++}`, apiKey: "key-that-is-secret" }, baseUrl, retry: QUICKLY, ...options },
  );
}

/** The same API, the way GKS does it. */
export function createGksBoxesClient(
  baseUrl: string,
  tokenUrl: string,
  options: Partial<ClientOptions<GksAuth>> = {},
): BoxesClient {
  return createApiClient<BoxesClient, GksAuth>(
    serializers,
    { name: "boxes", system: gks({ tokenUrl, scope: "boxes" }), operations },
    { auth: { clientId: "shop", clientSecret: "secret-that-nobody-sees" }, baseUrl, retry: QUICKLY, ...options },
  );
}

export const path = (id: unknown) => ({ params: { path: { id } } });

/** The error that a promise rejects with. */
export async function errorOf<E extends Error>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error("It should have failed.");
}
