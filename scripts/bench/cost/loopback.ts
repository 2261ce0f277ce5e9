// What a call costs over loopback, 50 at a time: `loopback.ts <url>`. Medians of interleaved rounds, in µs of this
// process' time per call: that is what bounds the rate, and other programs don't change it. Sends
// `{ [contestant]: µs }` to its parent.
import { medians } from "../benchmark.js";
import { type ContestantName, type Costs, contestants, createContestants } from "./contestants.js";

export type LoopbackCosts = Costs;

const CONCURRENCY = 50;
const CALLS = 1000;
const ROUNDS = 25;

const clients = createContestants(process.argv[2] as string, globalThis.fetch);

async function round(name: ContestantName): Promise<number> {
  let id = 0;
  const worker = async () => {
    while (id < CALLS) await clients[name].get(id++);
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

const rounds = contestants.map((name) => [name, () => round(name)] as const);
process.send?.((await medians(Object.fromEntries(rounds), ROUNDS, 3)) as LoopbackCosts);
