import { Cluster, Redis } from "ioredis";
import type { BackendEvent, ClientEvent, LimiterBackend } from "lagerkoll-gks-middleware";
import { type RedisBackend, redisBackend } from "lagerkoll-gks-middleware/redis";
import { createClient, createClientPool, createCluster } from "redis";
import { expectTypeOf, test } from "vitest";

test("redisBackend takes the clients of both libraries, as they come", () => {
  expectTypeOf(redisBackend(new Redis())).toEqualTypeOf<RedisBackend>();
  expectTypeOf<RedisBackend>().toExtend<LimiterBackend>();
  redisBackend(new Cluster([]));
  redisBackend(createClient());
  redisBackend(createClient({ RESP: 2 }), { processes: 4, leaseMs: 5000, commandTimeoutMs: 200 });
  redisBackend(createClientPool());
  redisBackend(createCluster({ rootNodes: [] }));
  // @ts-expect-error: a promise of a client isn't one
  redisBackend(createClient().connect());
  // @ts-expect-error: no such option
  redisBackend(new Redis(), { workers: 4 });
});

test("the backend's event is one of those that onEvent is told", () => {
  expectTypeOf<BackendEvent>().toExtend<ClientEvent>();
  expectTypeOf<BackendEvent["state"]>().toEqualTypeOf<"away" | "back">();
});
