// What a call of one contestant costs over loopback, 50 at a time: `loopback.ts <url> <contestant>`. A round for each message
// that comes; sends µs of this process' time per call: that is what bounds the rate, and other programs don't change it.
import { type ContestantName, createContestants } from "./contestants.js";

/** µs per call. */
export type LoopbackCost = number;

const CONCURRENCY = 50;
const CALLS = 1000;

const [url, name] = process.argv.slice(2) as [string, ContestantName];
const client = createContestants(url, globalThis.fetch)[name];

async function round(): Promise<LoopbackCost> {
  let id = 0;
  const worker = async () => {
    while (id < CALLS) await client.get(id++);
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

process.on("message", async () => process.send?.(await round()));
