import type { FetchWrapper } from "../call.js";
import { headersOf } from "../request.js";
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

/** Signs each request with Lagerkoll's headers. Functions among the credentials are asked for each attempt. */
export function withLagerkollAuth(auth: LagerkollAuth): FetchWrapper {
  const secrets = Object.entries({
    store: auth.store,
    api_key: auth.apiKey,
    user_id: auth.userId,
    user_token: auth.userToken,
    device_id: auth.deviceId,
  }).filter((entry): entry is [string, Secret] => entry[1] !== undefined);

  return (next) => async (input, init) => {
    const headers = headersOf(input, init);
    for (const [name, secret] of secrets) {
      headers.set(name, typeof secret === "string" ? secret : await readSecret(name, secret));
    }
    return next(input, { ...init, headers });
  };
}
