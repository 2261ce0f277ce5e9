import type { CustomerOrderCreate } from "lagerkoll-customer-orders";
import type { SupplierCreate } from "lagerkoll-suppliers";
import type { LagerkollSandbox, LagerkollSandboxOptions, SandboxOptions } from "../src/index.js";
import { type Reply, reply, sandboxForTest } from "./support.js";

/** Lagerkoll in a sandbox that ends with the test. Nothing is limited, unless the test says so. */
export async function lagerkollForTest(
  lagerkoll: LagerkollSandboxOptions = { rateLimit: false },
  options: SandboxOptions = {},
): Promise<LagerkollSandbox> {
  return (await sandboxForTest({ ...options, lagerkoll })).lagerkoll;
}

/** Calls one of Lagerkoll's APIs as a client without our library would: `call("PUT", "/1001/send")`. */
export type LagerkollCaller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>;

export function lagerkollCaller(
  { baseUrls, store, apiKey }: LagerkollSandbox,
  api: keyof LagerkollSandbox["baseUrls"],
): LagerkollCaller {
  return async (method, path, body, headers = {}) => {
    const init = body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) };
    const json = body instanceof FormData ? {} : { "Content-Type": "application/json" };
    const all = { store, api_key: apiKey, ...json, ...headers };
    return reply(await fetch(`${baseUrls[api]}${path}`, { method, headers: all, ...init }));
  };
}

/** An order of two articles, one of them with a slash in its id. */
export const order: CustomerOrderCreate = {
  customerId: 1,
  products: [
    { articleId: "KOPP-01", orderedAmount: 3 },
    { articleId: "FAT/16", orderedAmount: 2 },
  ],
};

export const supplier: SupplierCreate = {
  name: "Porslinsgrossisten AB",
  street: "Industrigatan 4",
  zip: "211 20",
  city: "Malmö",
  country: "SE",
  contactEmail: "order@example.com",
  currency: "SEK",
  language: "sv",
};
