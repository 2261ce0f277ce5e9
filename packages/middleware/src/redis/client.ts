import { createHash } from "node:crypto";
import { ConfigurationError } from "../errors.js";

/** What is used of a client of `ioredis` (5 and later); a `Cluster` has it, too. */
export interface IoredisClient {
  evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
}

interface ScriptInput {
  keys: string[];
  arguments: string[];
}

/** What is used of a client of `redis` (node-redis, 4 and later), from `createClient`, `createClientPool` or `createCluster`. */
export interface NodeRedisClient {
  evalSha(sha1: string, input: ScriptInput): Promise<unknown>;
  eval(script: string, input: ScriptInput): Promise<unknown>;
}

export type RedisClient = IoredisClient | NodeRedisClient;

/** Runs a script with some keys and one argument. */
export type RunScript = (keys: string[], argument: string) => Promise<unknown>;

/**
 * A script that is ready to be run by a client of either library. It is called by its hash; a server that doesn't have
 * it (new, restarted, flushed) gets it whole, once. Throws a `ConfigurationError` for what is neither's client.
 */
export function scriptOf(client: RedisClient, script: string): RunScript {
  const sha1 = createHash("sha1").update(script).digest("hex");
  const { byHash, whole } = callsOf(client);
  return async (keys, argument) => {
    try {
      return await byHash(sha1, keys, argument);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return whole(script, keys, argument);
    }
  };
}

type Call = (script: string, keys: string[], argument: string) => Promise<unknown>;

function callsOf(client: RedisClient): { byHash: Call; whole: Call } {
  if (typeof client === "object" && client !== null) {
    if ("evalSha" in client) {
      return {
        byHash: (sha1, keys, argument) => client.evalSha(sha1, { keys, arguments: [argument] }),
        whole: (script, keys, argument) => client.eval(script, { keys, arguments: [argument] }),
      };
    }
    if ("evalsha" in client) {
      return {
        byHash: (sha1, keys, argument) => client.evalsha(sha1, keys.length, ...keys, argument),
        whole: (script, keys, argument) => client.eval(script, keys.length, ...keys, argument),
      };
    }
  }
  throw new ConfigurationError("redisBackend takes a client of ioredis (5 or later) or of redis (4 or later).");
}
