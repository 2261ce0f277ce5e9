import { docComment } from "../doc-comment.js";
import type { ApiModel } from "../model.js";
import type { ClientNames } from "../names.js";
import { literal } from "./operations.js";

/** The client's type, its options and the function that makes one. */
export function emitClient(model: ApiModel, api: string, names: ClientNames): string {
  const { security, baseUrl, rateLimit } = model;
  const auth = security.system === "gks" ? "GksAuth" : "LagerkollAuth";
  const system =
    security.system === "gks" ? `gks(${literal({ tokenUrl: security.tokenUrl, scope: security.scope })})` : "lagerkoll";
  const ownHost = docComment(
    { description: "Base URL of the API. Each user is told theirs; there is no default." },
    "  ",
  );
  const options = baseUrl === undefined ? `{\n${ownHost}  baseUrl: string;\n}` : "{}";
  const definition = [
    `  name: ${JSON.stringify(api)},\n`,
    `  system: ${system},\n`,
    "  operations,\n",
    baseUrl === undefined ? "" : `  baseUrl: ${JSON.stringify(baseUrl)},\n`,
    rateLimit ? `  rateLimit: { limit: ${rateLimit.limit}, windowMs: ${rateLimit.windowSeconds * 1000} },\n` : "",
  ].join("");
  return `import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Client,
} from "openapi-fetch";
import { createApiClient, ${security.system}, type ClientOptions, type ${auth} } from "lagerkoll-gks-middleware";
import { operations, type ${names.methods} } from "./operations.gen.js";
import type { paths } from "./paths.gen.js";

/** Options of \`${names.factory}\`. */
export interface ${names.options} extends ClientOptions<${auth}> ${options}

/** A method per operation, and an openapi-fetch client for calls by path. */
export interface ${names.client} extends Client<paths>, ${names.methods} {}

const serializers = { createFinalURL, createQuerySerializer, defaultBodySerializer, defaultPathSerializer };

const api = {
${definition}};

/**
 * Makes a client for ${model.document.info.title}.
 *
 * @throws ConfigurationError when the credentials${baseUrl === undefined ? " or the base URL" : ""} are missing or unfit, before anything is sent
 */
export function ${names.factory}(options: ${names.options}): ${names.client} {
  return createApiClient<${names.client}, ${auth}>(serializers, api, options);
}
`;
}
