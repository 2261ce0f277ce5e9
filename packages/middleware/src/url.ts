import { ConfigurationError } from "./errors.js";

/** This machine: plain http to it leaves no wire to listen on. */
export function isLocal(url: URL): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
}

/** Undefined for what isn't a URL. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/**
 * Checks, when a client is created, a URL that credentials will be sent to: absolute, https (or on this machine), no
 * user, query or fragment in it. Throws a `ConfigurationError`.
 */
export function checkUrl(client: string, name: string, value: string | undefined): URL {
  const fail = (problem: string) => new ConfigurationError(`${client}: ${name} ${problem}.`);
  if (!value) throw fail("is missing or empty. Set it when you create the client");
  const url = parseUrl(value);
  if (!url) throw fail("isn't an absolute URL (https://…)");
  if (url.username || url.password) throw fail("holds a user name or password. Credentials go into auth");
  if (url.search || url.hash) throw fail("holds a query or a fragment. Give the address only");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLocal(url))) return url;
  throw fail(
    `would send credentials over ${url.protocol.slice(0, -1)} to ${url.host}. Use https (plain http is for localhost)`,
  );
}
