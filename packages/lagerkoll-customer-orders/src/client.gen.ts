// Generated from specs/lagerkoll/customer-orders.yaml (bundle f0ab74fca7b4) by `npm run generate`. Do not edit.

import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Client,
} from "openapi-fetch";
import { createApiClient, lagerkoll, type ClientOptions, type LagerkollAuth } from "lagerkoll-gks-middleware";
import { operations, type CustomerOrdersMethods } from "./operations.gen.js";
import type { paths } from "./paths.gen.js";

/** Options of `createCustomerOrdersClient`. */
export interface CustomerOrdersClientOptions extends ClientOptions<LagerkollAuth> {}

/** A method per operation, and an openapi-fetch client for calls by path. */
export interface CustomerOrdersClient extends Client<paths>, CustomerOrdersMethods {}

const serializers = { createFinalURL, createQuerySerializer, defaultBodySerializer, defaultPathSerializer };

const api = {
  name: "lagerkoll-customer-orders",
  system: lagerkoll,
  operations,
  baseUrl: "https://capi.lagerkoll.com/v1/customer_orders",
  rateLimit: { limit: 200, windowMs: 60000 },
};

/**
 * Makes a client for Lagerkoll Customer orders API.
 *
 * @throws ConfigurationError when the credentials are missing or unfit, before anything is sent
 */
export function createCustomerOrdersClient(options: CustomerOrdersClientOptions): CustomerOrdersClient {
  return createApiClient<CustomerOrdersClient, LagerkollAuth>(serializers, api, options);
}
