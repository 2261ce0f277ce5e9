// One of the workers: `worker.ts CALLS`. Makes that many calls, as fast as the limit that it shares with the others lets
// it, and tells its parent how it gets on.

import { Redis } from "ioredis";
import { redisBackend } from "lagerkoll-gks-middleware/redis";
import { type ClientEvent, createSuppliersClient, unwrap } from "lagerkoll-suppliers";

/** What a worker tells. */
export interface Report {
  readonly answered: number;
  readonly refused: number;
  readonly waiting: number;
}

const calls = Number(process.argv[2]);
const { LAGERKOLL_SUPPLIERS_URL, LAGERKOLL_STORE, LAGERKOLL_API_KEY, REDIS_SOCKET, LIMIT, WINDOW_MS } = process.env;
const redis = new Redis(REDIS_SOCKET!);
const backend = redisBackend(redis, { processes: 4 });

const suppliers = createSuppliersClient({
  baseUrl: LAGERKOLL_SUPPLIERS_URL,
  auth: { store: LAGERKOLL_STORE!, apiKey: LAGERKOLL_API_KEY! },
  // This is all that it takes: the same store, the same Redis.
  rateLimit: { limit: Number(LIMIT), windowMs: Number(WINDOW_MS), backend },
  onEvent,
});

let report: Report = { answered: 0, refused: 0, waiting: calls };

function onEvent(event: ClientEvent): void {
  if (event.type === "sent") {
    report = { ...report, waiting: event.queueLength };
  } else if (event.type === "answered") {
    const isRefusal = event.status === 429;
    const { answered, refused } = report;
    report = { ...report, answered: answered + (isRefusal ? 0 : 1), refused: refused + (isRefusal ? 1 : 0) };
  } else {
    return;
  }
  process.send?.(report);
}

process.once("message", async () => {
  await Promise.all(Array.from({ length: calls }, () => unwrap(suppliers.getSuppliers())));
  await backend.flush();
  await redis.quit();
  process.disconnect();
});
process.send?.(report);
