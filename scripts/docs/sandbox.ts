import { startSandbox } from "lagerkoll-gks-sandbox";
import type { SiteApi } from "./site-api.js";

/** Where `npm run sandbox` listens. */
export const sandboxUrl = "http://127.0.0.1:4010";

/** What has to be known to call the sandbox. Paths are relative to its URL. */
export interface SandboxFacts {
  readonly gks: {
    readonly path: string;
    readonly tokenPath: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly lagerkoll: {
    /** By the last part of each API's base URL: `customer_orders`. */
    readonly paths: Readonly<Record<string, string>>;
    readonly store: string;
    readonly apiKey: string;
    readonly userId: string;
    readonly userToken: string;
  };
}

/** Asks a sandbox that runs for a moment, so that the site can't say anything else than it does. */
export async function readSandbox(): Promise<SandboxFacts> {
  const { url, gks, lagerkoll, close } = await startSandbox();
  await close();
  const pathOf = (address: string) => address.slice(url.length);
  const paths = Object.values(lagerkoll.baseUrls).map((address) => [address.split("/").at(-1)!, pathOf(address)]);
  const { clientId, clientSecret } = gks;
  const { store, apiKey, userId, userToken } = lagerkoll;
  return {
    gks: { path: pathOf(gks.baseUrl), tokenPath: pathOf(gks.tokenUrl), clientId, clientSecret },
    lagerkoll: { paths: Object.fromEntries(paths), store, apiKey, userId, userToken },
  };
}

/**
 * Path of an API in the sandbox: `/lagerkoll/suppliers`.
 *
 * @throws Error when the sandbox doesn't have the API
 */
export function sandboxPath({ name, model }: Pick<SiteApi, "name" | "model">, sandbox: SandboxFacts): string {
  if (model.security.system === "gks") return sandbox.gks.path;
  const path = sandbox.lagerkoll.paths[model.baseUrl?.split("/").at(-1) ?? ""];
  if (path === undefined) throw new Error(`The sandbox doesn't have ${name} (base URL ${model.baseUrl}).`);
  return path;
}
