// Generated from specs/gks/published.json with specs/gks/overlay.yaml (bundle c09699c0675e) by `npm run generate`. Do not edit.

import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Client,
} from "openapi-fetch";
import { createApiClient, gks, type ClientOptions, type GksAuth } from "lagerkoll-gks-middleware";
import { operations, type GksMethods } from "./operations.gen.js";
import type { paths } from "./paths.gen.js";

/** Options of `createGksClient`. */
export interface GksClientOptions extends ClientOptions<GksAuth> {
  /** Base URL of the API. Each user is told theirs; there is no default. */
  baseUrl: string;
}

/** A method per operation, and an openapi-fetch client for calls by path. */
export interface GksClient extends Client<paths>, GksMethods {}

const serializers = { createFinalURL, createQuerySerializer, defaultBodySerializer, defaultPathSerializer };

const api = {
  name: "gks",
  system: gks({ tokenUrl: "https://id.simutek.se/connect/token", scope: "gks-public-api" }),
  operations,
};

/**
 * Makes a client for GKS Public API.
 *
 * @throws ConfigurationError when the credentials or the base URL are missing or unfit, before anything is sent
 */
export function createGksClient(options: GksClientOptions): GksClient {
  return createApiClient<GksClient, GksAuth>(serializers, api, options);
}
