import type { Guard } from "../api/serve.js";
import { problem } from "./problem.js";
import type { Tokens } from "./tokens.js";

/** Lets nothing pass without a valid access token. Says what is wrong as RFC 6750 §3 asks. */
export function requireBearer(tokens: Tokens): Guard {
  return (request) => {
    const authorization = request.headers.get("Authorization");
    if (authorization === null) {
      return problem(401, "The Authorization header with an access token is missing.", {
        "WWW-Authenticate": 'Bearer realm="gks"',
      });
    }
    const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization)?.[1];
    if (token !== undefined && tokens.isValid(token)) return undefined;
    return problem(401, "The access token is unknown or has expired.", {
      "WWW-Authenticate": 'Bearer realm="gks", error="invalid_token", error_description="Unknown or expired token"',
    });
  };
}
