// Generated from specs/lagerkoll/interpreter.yaml (bundle 136e775b2d77) by `npm run generate`. Do not edit.

import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Client,
} from "openapi-fetch";
import { createApiClient, lagerkoll, type ClientOptions, type LagerkollAuth } from "lagerkoll-gks-middleware";
import { operations, type InterpreterMethods } from "./operations.gen.js";
import type { paths } from "./paths.gen.js";

/** Options of `createInterpreterClient`. */
export interface InterpreterClientOptions extends ClientOptions<LagerkollAuth> {}

/** A method per operation, and an openapi-fetch client for calls by path. */
export interface InterpreterClient extends Client<paths>, InterpreterMethods {}

const serializers = { createFinalURL, createQuerySerializer, defaultBodySerializer, defaultPathSerializer };

const api = {
  name: "lagerkoll-interpreter",
  system: lagerkoll,
  operations,
  baseUrl: "https://capi.lagerkoll.com/v1/interpreter",
  rateLimit: { limit: 200, windowMs: 60000 },
};

/**
 * Makes a client for Lagerkoll Interpreter API.
 *
 * @throws ConfigurationError when the credentials are missing or unfit, before anything is sent
 */
export function createInterpreterClient(options: InterpreterClientOptions): InterpreterClient {
  return createApiClient<InterpreterClient, LagerkollAuth>(serializers, api, options);
}
