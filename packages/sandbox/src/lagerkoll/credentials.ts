import type { Guard } from "../api/serve.js";
import { commonCodes, errorAnswer } from "./refused.js";

/** A person who may log in. In the sandbox all of it is made up and protects nothing. */
export interface LagerkollUser {
  readonly userId: string;
  readonly userToken: string;
  readonly name: string;
}

/** Whom the sandbox lets in. */
export interface LagerkollCredentials {
  readonly store: string;
  readonly apiKey: string;
  readonly users: readonly [LagerkollUser, ...LagerkollUser[]];
}

/** Lets nothing pass without a store together with its key, or with a user's number and token. */
export function requireCredentials({ store, apiKey, users }: LagerkollCredentials): Guard {
  return ({ headers }) => {
    const isMachine = headers.get("api_key") === apiKey;
    const isUser = users.some(
      ({ userId, userToken }) => headers.get("user_id") === userId && headers.get("user_token") === userToken,
    );
    if (headers.get("store") === store && (isMachine || isUser)) return undefined;
    return errorAnswer(401, commonCodes.credentials, `Credentials don't match: ${reason(headers, store)}`);
  };
}

/** What helps to find the mistake. A real system would say less. */
function reason(headers: Headers, store: string): string {
  const given = (names: string[]) => names.every((name) => headers.has(name));
  if (!headers.has("store")) return "the header store is missing.";
  if (headers.get("store") !== store) return "no such store.";
  if (given(["api_key"])) return "this isn't the store's api_key.";
  if (given(["user_id", "user_token"])) return "no user has this user_id and user_token.";
  return "send the header api_key, or user_id and user_token.";
}
