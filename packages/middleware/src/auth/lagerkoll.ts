import { type FetchWrapper, wrapper } from "../call.js";
import { mergeHeaders } from "../headers.js";
import { readSecret, type Secret } from "../secret.js";

/** Machine to machine: the store's id and its API key. */
export interface LagerkollApiKeyAuth {
  store: Secret;
  apiKey: Secret;
  userId?: never;
  userToken?: never;
  deviceId?: Secret | undefined;
}

/** On behalf of a person: what a login gave. Some picking operations also need the id of the device. */
export interface LagerkollUserAuth {
  store: Secret;
  apiKey?: never;
  userId: Secret;
  userToken: Secret;
  deviceId?: Secret | undefined;
}

export type LagerkollAuth = LagerkollApiKeyAuth | LagerkollUserAuth;

/** The headers that carry them. */
const HEADERS = {
  store: "store",
  apiKey: "api_key",
  userId: "user_id",
  userToken: "user_token",
  deviceId: "device_id",
};

/** Signs each request with Lagerkoll's headers. Functions among the credentials are asked for each attempt. */
export function withLagerkollAuth(auth: LagerkollAuth): FetchWrapper {
  const fixed: Record<string, string> = {};
  const asked: [header: string, name: string, secret: Secret][] = [];
  for (const [name, header] of Object.entries(HEADERS)) {
    const secret = auth[name as keyof LagerkollAuth];
    if (typeof secret === "string") fixed[header] = secret;
    else if (secret) asked.push([header, name, secret]);
  }

  async function ask(): Promise<Record<string, string>> {
    const given = asked.map(async ([header, name, secret]) => [header, await readSecret(name, secret)] as const);
    return Object.fromEntries(await Promise.all(given));
  }

  return wrapper((next) => (url, init) => {
    const send = (current?: Record<string, string>) =>
      next(url, { ...init, headers: mergeHeaders(init.call, init.headers, fixed, current) });
    return asked.length > 0 ? ask().then(send) : send();
  });
}
