import * as serializers from "openapi-fetch";
import {
  type CallOptions,
  createApiClient,
  type LimiterBackend,
  lagerkoll,
} from "../../../packages/middleware/src/index.js";

interface ThingInit extends CallOptions {
  params: { path: { id: string } };
}
interface ThingClient {
  get(init: ThingInit): Promise<{ data?: unknown; error?: unknown }>;
}

/** A Lagerkoll client with everything on, made for a server that answers `GET /{id}`. */
export function createThingClient(
  baseUrl: string,
  limit: number,
  windowMs: number,
  backend?: LimiterBackend,
): ThingClient {
  const operations = { get: { method: "GET", path: "/{id}" } } as const;
  return createApiClient<ThingClient, Parameters<typeof lagerkoll.sign>[0]>(
    serializers,
    { name: "things", system: lagerkoll, operations, baseUrl, rateLimit: { limit, windowMs } },
    { auth: { store: "4711", apiKey: "not-a-real-key" }, rateLimit: { backend } },
  );
}
