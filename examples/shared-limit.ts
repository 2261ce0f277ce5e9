// Four workers with different loads on one store: together they keep to its limit, and whoever has something to do uses what
// the others leave.
//
//   npm run example -- shared-limit
//
// It starts a Redis (redis-server must be installed) and a sandbox that allows 40 calls in any two seconds. What a worker
// needs to share its limit stands in shared-limit/worker.ts.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { startLiveView } from "./shared-limit/live-view.js";
import { startRedis } from "./shared-limit/redis.js";
import type { Report } from "./shared-limit/worker.js";
import { fail } from "./support/fail.js";

const LIMIT = 40;
const WINDOW_MS = 2000;
const workers = [
  { name: "orders", calls: 90 },
  { name: "webshop", calls: 20 },
  { name: "reports", calls: 60 },
  { name: "cleaning", calls: 30 },
];

async function main(): Promise<void> {
  const redis = await startRedis();
  const sandbox = await startSandbox({ lagerkoll: { rateLimit: { limit: LIMIT, windowMs: WINDOW_MS } } });
  const { baseUrls, store, apiKey } = sandbox.lagerkoll;
  const environment = {
    LAGERKOLL_SUPPLIERS_URL: baseUrls.suppliers,
    LAGERKOLL_STORE: store,
    LAGERKOLL_API_KEY: apiKey,
    REDIS_SOCKET: redis.path,
    LIMIT: String(LIMIT),
    WINDOW_MS: String(WINDOW_MS),
  };
  const processes: ChildProcess[] = [];
  try {
    const reports = await Promise.all(
      workers.map(async ({ calls }) => {
        const child = fork(fileURLToPath(new URL("shared-limit/worker.ts", import.meta.url)), [String(calls)], {
          env: { ...process.env, ...environment },
        });
        processes.push(child);
        const [ready] = (await once(child, "message")) as [Report];
        return ready;
      }),
    );
    for (const [index, child] of processes.entries()) {
      child.on("message", (report) => {
        reports[index] = report as Report;
      });
    }
    const total = workers.reduce((sum, { calls }) => sum + calls, 0);
    console.log(`${total} calls of four workers; the store allows ${LIMIT} in ${WINDOW_MS / 1000} s.\n`);
    await race(processes, reports, total);
  } finally {
    for (const child of processes) child.kill();
    await sandbox.close();
    await redis.close();
  }
}

/** Lets the workers go, and shows how they get on. */
async function race(processes: readonly ChildProcess[], reports: readonly Report[], total: number): Promise<void> {
  const view = startLiveView(() => workers.map((worker, index) => lineOf(worker, reports[index]!)));
  const startedAt = performance.now();
  const exits = processes.map((child) => once(child, "exit"));
  for (const child of processes) child.send({});
  const codes = (await Promise.all(exits)).map(([code]) => code as number | null);
  const seconds = (performance.now() - startedAt) / 1000;
  view.stop();

  const failed = codes.findIndex((code) => code !== 0);
  if (failed >= 0) throw new Error(`Worker ${workers[failed]!.name} ended with exit code ${codes[failed]}.`);
  const refused = reports.reduce((sum, report) => sum + report.refused, 0);
  // The first window's calls go at once, the others when those have left the window.
  const least = (Math.ceil(total / LIMIT) - 1) * (WINDOW_MS / 1000);
  console.log(`\n${total} calls in ${seconds.toFixed(1)} s (at least ${least} s), ${refused} refused with 429.`);
}

function lineOf({ name, calls }: (typeof workers)[number], { answered, waiting, refused }: Report): string {
  const width = Math.round((30 * answered) / calls);
  const bar = "█".repeat(width) + "░".repeat(30 - width);
  const state = answered === calls ? "done" : `${waiting} waiting`;
  return `${name.padEnd(9)} ${bar} ${`${answered}/${calls}`.padStart(6)}  ${state}${refused > 0 ? `, ${refused} refused` : ""}`;
}

await main().catch(fail);
