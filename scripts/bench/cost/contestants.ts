import axios from "axios";
import ky from "ky";
import { createSuppliersClient, type paths, type SupplierCreate } from "lagerkoll-suppliers";
import createFetchClient from "openapi-fetch";

/** The two calls that are measured: one with a value in its path, one with a body. */
export interface Contestant {
  get(id: number): Promise<unknown>;
  post(body: SupplierCreate): Promise<unknown>;
}

export const contestants = ["raw fetch", "openapi-fetch", "lagerkoll-suppliers", "ky", "axios"] as const;
export type ContestantName = (typeof contestants)[number];

/** µs per call. */
export type Costs = Readonly<Record<ContestantName, number>>;

/** Rounds of a thousand calls that aren't measured: before 30,000 calls, what is measured is the compiler. */
export const WARM_UPS = 30;

/** A record with an entry for each contestant. */
export function ofEach<Value>(make: (name: ContestantName) => Value): Record<ContestantName, Value> {
  return Object.fromEntries(contestants.map((name) => [name, make(name)])) as Record<ContestantName, Value>;
}

const credentials = { store: "4711", api_key: "made-up-key" };

/** More than any run needs: the limiter does all its work, but never holds a call back. */
const rateLimit = { limit: 400_000, windowMs: 60_000 };

/**
 * The same calls to Lagerkoll's suppliers API by all contestants, each the way its documentation shows. Ours has all on
 * that it has by default: credentials, limiter, retry, timeout, check of the answer, redirect guard.
 */
export function createContestants(baseUrl: string, fetch: typeof globalThis.fetch): Record<ContestantName, Contestant> {
  const json = { ...credentials, "content-type": "application/json" };
  const bare = createFetchClient<paths>({ baseUrl, headers: credentials, fetch });
  const { store, api_key: apiKey } = credentials;
  const ours = createSuppliersClient({ baseUrl, auth: { store, apiKey }, rateLimit, fetch });
  const kyClient = ky.create({ prefixUrl: baseUrl, headers: credentials, fetch });
  const axiosClient = axios.create({ baseURL: baseUrl, headers: credentials, adapter: "fetch", env: { fetch } });
  return {
    "raw fetch": {
      get: async (id) => (await fetch(`${baseUrl}/${encodeURIComponent(id)}`, { headers: credentials })).json(),
      post: async (body) =>
        (await fetch(`${baseUrl}/`, { method: "POST", headers: json, body: JSON.stringify(body) })).json(),
    },
    "openapi-fetch": {
      get: (id) => bare.GET("/{id}", { params: { path: { id } } }),
      post: (body) => bare.POST("/", { body }),
    },
    "lagerkoll-suppliers": {
      get: (id) => ours.getSupplier({ params: { path: { id } } }),
      post: (body) => ours.addSupplier({ body }),
    },
    ky: {
      get: (id) => kyClient.get(encodeURIComponent(id)).json(),
      post: (json) => kyClient.post("", { json }).json(),
    },
    axios: {
      get: (id) => axiosClient.get(`/${encodeURIComponent(id)}`),
      post: (body) => axiosClient.post("/", body),
    },
  };
}

/** What is sent by POST. */
export const supplier: SupplierCreate = {
  name: "Järn & Skruv AB",
  street: "Storgatan 1",
  zip: "111 22",
  city: "Stockholm",
  country: "SE",
  contactEmail: "order@example.com",
  currency: "SEK",
  language: "sv",
};

/** What the server answers, whatever it is asked. */
export const answer = JSON.stringify({ id: 7, ...supplier, openOrders: 2, rate: 1, deliveryDays: 5 });
