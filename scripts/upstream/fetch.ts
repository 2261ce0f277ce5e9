import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface FetchOptions {
  /** How long the vendor may take for one attempt, body included, in ms. Default 30 000. */
  readonly timeoutMs?: number;
  /** How often it is tried, the first time included. Default 3. */
  readonly attempts?: number;
  /** Wait before the second attempt, in ms; doubled for each further one. Default 1 000. */
  readonly delayMs?: number;
  /** Where pages are kept with what the vendor called them, so that an unchanged one is not sent again. */
  readonly cache?: string;
  /** Hears what is going on, a line each time. */
  readonly onProgress?: ((line: string) => void) | undefined;
}

/** No page of the vendors is nearly as long, in bytes. */
export const longestPage = 1_500_000;

const defaultCache = fileURLToPath(new URL("../../node_modules/.cache/upstream", import.meta.url));
/** A vendor that asks for more patience than this, in ms, is asked again another day. */
const longestWait = 30_000;

/**
 * Fetches a page. Failures that may pass (no connection, too slow, 429, 5xx) are tried again; a page that was fetched
 * before is only sent when it has changed (RFC 9110, 13: `If-None-Match`, `If-Modified-Since`).
 *
 * @returns its bytes
 * @throws Error saying why there are none
 */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Uint8Array> {
  const { attempts = 3, delayMs = 1_000, cache = defaultCache, onProgress } = options;
  const kept = await readKept(cache, url);
  for (let attempt = 1; ; attempt += 1) {
    onProgress?.(`fetching ${url}${attempt === 1 ? "" : `, attempt ${attempt} of ${attempts}`}`);
    const outcome = await attemptOnce(url, kept, options);
    if ("bytes" in outcome) {
      if (outcome.validators) await keep(cache, url, { ...outcome.validators, bytes: outcome.bytes });
      return outcome.bytes;
    }
    const pause = Math.max(outcome.waitMs, delayMs * 2 ** (attempt - 1));
    if (outcome.isFinal || attempt >= attempts || pause > longestWait) {
      throw new Error(attempt === 1 ? outcome.problem : `${outcome.problem}, ${attempt} times`, {
        cause: outcome.cause,
      });
    }
    await wait(pause);
  }
}

interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

interface Kept extends Validators {
  readonly bytes: Uint8Array;
}

type Outcome =
  | { readonly bytes: Uint8Array; readonly validators?: Validators }
  | { readonly problem: string; readonly isFinal: boolean; readonly waitMs: number; readonly cause?: unknown };

async function attemptOnce(
  url: string,
  kept: Kept | undefined,
  { timeoutMs = 30_000 }: FetchOptions,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      headers: {
        accept: "text/markdown, text/html;q=0.9, text/plain;q=0.8, */*;q=0.1",
        ...(kept?.etag ? { "if-none-match": kept.etag } : {}),
        ...(kept?.lastModified ? { "if-modified-since": kept.lastModified } : {}),
      },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 304 && kept) return { bytes: kept.bytes };
    if (!response.ok) {
      await response.body?.cancel();
      const { status, statusText } = response;
      return {
        problem: `it answered ${status} ${statusText}`.trimEnd(),
        isFinal: status < 500 && status !== 429,
        waitMs: Number(/^\d+$/.exec(response.headers.get("retry-after") ?? "")?.[0] ?? 0) * 1_000,
      };
    }
    const bytes = await readBody(response);
    const validators = { etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified") };
    return validators.etag || validators.lastModified ? { bytes, validators } : { bytes };
  } catch (cause) {
    if (cause instanceof TooLong) return { problem: cause.message, isFinal: true, waitMs: 0, cause };
    const isSlow = cause instanceof Error && cause.name === "TimeoutError";
    const problem = isSlow ? `no whole answer within ${timeoutMs / 1_000} s` : reasonOf(cause);
    return { problem, isFinal: false, waitMs: 0, cause };
  }
}

class TooLong extends Error {}

async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > longestPage)
      throw new TooLong(`it sends more than ${longestPage} bytes, as no page of the vendors does`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Why something failed: fetch says no more than "fetch failed", its cause knows. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

// What was fetched before

function keptFile(cache: string, url: string): string {
  return join(cache, `${createHash("sha256").update(url).digest("hex").slice(0, 16)}.json`);
}

async function readKept(cache: string, url: string): Promise<Kept | undefined> {
  try {
    const { etag, lastModified, body } = JSON.parse(await readFile(keptFile(cache, url), "utf8"));
    return { etag, lastModified, bytes: Buffer.from(body, "base64") };
  } catch {
    // Nothing there, or nothing that can be read: the page is fetched as if for the first time.
    return undefined;
  }
}

async function keep(cache: string, url: string, { etag, lastModified, bytes }: Kept): Promise<void> {
  const file = keptFile(cache, url);
  await mkdir(cache, { recursive: true });
  const content = JSON.stringify({ url, etag, lastModified, body: Buffer.from(bytes).toString("base64") });
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
}
