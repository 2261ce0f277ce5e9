// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Client,
} from "openapi-fetch";
import { createApiClient, lagerkoll, type ClientOptions, type LagerkollAuth } from "lagerkoll-gks-middleware";
import { operations, type SuppliersMethods } from "./operations.gen.js";
import type { paths } from "./paths.gen.js";

/** Options of `createSuppliersClient`. */
export interface SuppliersClientOptions extends ClientOptions<LagerkollAuth> {}

/** A method per operation, and an openapi-fetch client for calls by path. */
export interface SuppliersClient extends Client<paths>, SuppliersMethods {}

const serializers = { createFinalURL, createQuerySerializer, defaultBodySerializer, defaultPathSerializer };

const api = {
  name: "lagerkoll-suppliers",
  system: lagerkoll,
  operations,
  baseUrl: "https://capi.lagerkoll.com/v1/suppliers",
  rateLimit: { limit: 200, windowMs: 60000 },
};

/**
 * Makes a client for Lagerkoll Suppliers API.
 *
 * @throws ConfigurationError when the credentials are missing or unfit, before anything is sent
 */
export function createSuppliersClient(options: SuppliersClientOptions): SuppliersClient {
  return createApiClient<SuppliersClient, LagerkollAuth>(serializers, api, options);
}
