import { hasRedis, type RedisServer, startRedis } from "../../../packages/middleware/test/support/redis-server.js";
import { type Benchmark, type Measure, median } from "../benchmark.js";
import { ask, startChild } from "./child.js";
import type { ServerCount } from "./limit-server.js";
import type { WorkerReport } from "./limit-worker.js";
import type { Contestant } from "./shared-worker.js";

const LIMIT = 200;
const WINDOW_MS = 3000;
const CALLS = 1000;
const PROCESSES = ["a", "b", "c", "d"];
const ROUNDS = 3;

/** Windows that must pass before the last call can be sent, in ms. */
const LEAST_MS = (CALLS / LIMIT - 1) * WINDOW_MS;

interface Round {
  readonly time: number;
  readonly refused: number;
  readonly lost: number;
  readonly twice: number;
  /** Commands that Redis ran for each call. */
  readonly commands: number;
}

export default {
  name: "shared",
  title: `${PROCESSES.length} processes, ${CALLS} calls, limit ${LIMIT} per ${WINDOW_MS / 1000} s (sliding log) shared through Redis; medians of ${ROUNDS} interleaved rounds`,
  async run() {
    if (!hasRedis) throw new Error("This benchmark needs redis-server. Install it (Debian: apt install redis-server).");
    const redis = await startRedis();
    const rounds: Record<Contestant, Round[]> = { ioredis: [], "node-redis": [], "rate-limiter-flexible": [] };
    try {
      for (let round = 0; round < ROUNDS; round++) {
        for (const contestant of Object.keys(rounds) as Contestant[])
          rounds[contestant].push(await run(contestant, redis));
      }
    } finally {
      await redis.close();
    }
    return [
      ...measures("ours, ioredis", rounds.ioredis, true),
      ...measures("ours, node-redis", rounds["node-redis"], true),
      ...measures("rate-limiter-flexible", rounds["rate-limiter-flexible"], false),
    ];
  },
} satisfies Benchmark;

async function run(contestant: Contestant, redis: RedisServer): Promise<Round> {
  await redis.command("FLUSHALL");
  const server = await startChild<{ port: number }>("limit-server.ts", "sliding", LIMIT, WINDOW_MS);
  try {
    const url = `http://127.0.0.1:${server.hello.port}`;
    const args = [contestant, redis.url, url, LIMIT, WINDOW_MS, CALLS / PROCESSES.length] as const;
    const workers = await Promise.all(PROCESSES.map((name) => startChild("shared-worker.ts", ...args, name)));
    const commandsBefore = await commandsOf(redis);
    const startedAt = performance.now();
    const reports = await Promise.all(workers.map(({ child }) => ask<WorkerReport>(child)));
    const elapsedMs = performance.now() - startedAt;
    const commands = (await commandsOf(redis)) - commandsBefore;
    const { executed, refused } = await ask<ServerCount>(server.child);
    return {
      time: elapsedMs / LEAST_MS,
      refused,
      lost: CALLS - reports.reduce((sum, { answered }) => sum + answered, 0),
      twice: executed.length - new Set(executed).size,
      commands: commands / CALLS,
    };
  } finally {
    server.child.disconnect();
  }
}

/** Scripts that clients had Redis run; what a script does within itself isn't counted. */
async function commandsOf(redis: RedisServer): Promise<number> {
  const stats = await redis.command("INFO", "commandstats");
  return [...stats.matchAll(/cmdstat_eval(?:sha)?:calls=(\d+)/g)].reduce((sum, [, calls]) => sum + Number(calls), 0);
}

function measures(who: string, rounds: readonly Round[], isOurs: boolean): Measure[] {
  const measure = (what: string, key: keyof Round, unit: string, atMost?: number, of = median): Measure => ({
    what: `${who}: ${what}`,
    value: Math.round(of(rounds.map((round) => round[key])) * 1000) / 1000,
    unit,
    ...(isOurs && atMost !== undefined && { atMost }),
  });
  const worst = (values: readonly number[]) => Math.max(...values);
  return [
    measure("time (least possible = 1)", "time", "×", 1.15),
    measure("refused by 429", "refused", "calls", 5),
    measure("refused by 429, the worst round", "refused", "calls", 5, worst),
    measure("lost, the worst round", "lost", "calls", 0, worst),
    measure("executed twice, the worst round", "twice", "calls", 0, worst),
    measure("scripts run by Redis", "commands", "per call"),
  ];
}
