import { ConfigurationError, InvalidParameterError } from "./errors.js";

/** A credential, or a function that gives it: asked at each call, so that it can be rotated. */
export type Secret = string | (() => string | Promise<string>);

/** Refuses, when a client is created, a credential that can't work. Never shows it. */
export function checkSecret(client: string, name: string, secret: Secret | undefined): void {
  if (typeof secret === "function") return;
  const problem = problemOf(secret);
  if (problem) throw new ConfigurationError(`${client}: auth.${name} ${problem}. Set it when you create the client.`);
}

/** The credential as of now. */
export async function readSecret(name: string, secret: Secret): Promise<string> {
  if (typeof secret === "string") return secret;
  const value = await secret();
  const problem = problemOf(value);
  if (problem) throw new InvalidParameterError(`auth.${name}, a function, gave a value that ${problem}.`);
  return value;
}

function problemOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === "") return "is missing or empty";
  if (typeof value !== "string") return "isn't a string";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\x1f\x7f]|[^\0-\xff]/.test(value)) return "holds a line break or a character that can't go into a header";
  return undefined;
}

/** The limiter's key for whom a credential names; where it is a function, found out at each call. */
export function limiterKey(prefix: string, name: string, secret: Secret): string | (() => Promise<string>) {
  const keyOf = (value: string) => `${prefix}:${pseudonym(value)}`;
  return typeof secret === "string" ? keyOf(secret) : async () => keyOf(await readSecret(name, secret));
}

/**
 * A short name for something that must not be shown, for the limiter's key. Not meant to withstand guessing: it hides
 * an identifier from a glance at logs, and equal values give equal names.
 */
function pseudonym(value: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    high = Math.imul(high ^ code, 0x85ebca6b);
    low = Math.imul(low ^ code, 0xc2b2ae35);
    high ^= low >>> 13;
    low ^= high >>> 16;
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
