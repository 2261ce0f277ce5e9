import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Benchmark, type Measure, median, medians } from "../benchmark.js";
import { type Costs, contestants, ofEach, WARM_UPS } from "./contestants.js";
import type { InMemoryCosts } from "./in-memory.js";
import type { LoopbackCost } from "./loopback.js";
import type { QueueCost } from "./queue.js";
import type { Listening } from "./server.js";

/** Medians are taken over so many processes of each kind: no two compile and collect alike. */
const SETS = 5;
const ROUNDS = 11;

const [major] = process.versions.node.split(".");

export default {
  // A section per version of Node: their costs differ by a factor of two.
  name: `cost-node${major}`,
  title: `What a call costs, everything on, beside others (Node ${major}); and what 100,000 that wait cost`,
  async run() {
    return [
      ...compared("GET in memory", await overProcesses<InMemoryCosts>("in-memory.ts", "get"), 1),
      ...compared("POST in memory", await overProcesses<InMemoryCosts>("in-memory.ts", "post"), 1),
      ...compared("GET over loopback, 50 at a time", await overLoopback(), 1.05),
      ...queued("100,000 wait in the limiter alone", mediansOf(await overProcesses<QueueCost>("queue.ts", "limiter"))),
      ...queued("100,000 wait in a client", mediansOf(await overProcesses<QueueCost>("queue.ts", "client"))),
    ];
  },
} satisfies Benchmark;

/** Starts a program of this folder, on what packages are built to. */
function start(program: string, ...args: string[]): ChildProcess {
  return fork(fileURLToPath(new URL(program, import.meta.url)), args, {
    execArgv: ["--expose-gc", "--import", "tsx"],
  });
}

async function ask<Answer>(child: ChildProcess): Promise<Answer> {
  const [answer] = await once(child, "message");
  return answer as Answer;
}

/** What calls cost over loopback. */
async function overLoopback(): Promise<Costs[]> {
  const server = start("server.ts");
  const { port } = await ask<Listening>(server);
  const sets: Costs[] = [];
  try {
    while (sets.length < SETS) sets.push(await inTurns(`http://127.0.0.1:${port}`));
  } finally {
    server.disconnect();
  }
  return sets;
}

/** Each contestant in a process of its own: what one leaves to be cleaned up is not to be paid for by the next. */
async function inTurns(url: string): Promise<Costs> {
  const children = ofEach((name) => start("loopback.ts", url, name));
  const round = (child: ChildProcess) => () => {
    child.send("round");
    return ask<LoopbackCost>(child);
  };
  try {
    return await medians(
      ofEach((name) => round(children[name])),
      ROUNDS,
      WARM_UPS,
    );
  } finally {
    for (const child of Object.values(children)) child.disconnect();
  }
}

/** What a program of this folder says, again and again. */
async function overProcesses<Cost extends object>(program: string, argument: string): Promise<Cost[]> {
  const sets: Cost[] = [];
  while (sets.length < SETS) sets.push(await ask<Cost>(start(program, argument)));
  return sets;
}

/** The median of each number. */
function mediansOf<Cost extends object>(sets: readonly Cost[]): Cost {
  const names = Object.keys(sets[0] ?? {}) as (keyof Cost)[];
  return Object.fromEntries(names.map((name) => [name, median(sets.map((costs) => costs[name] as number))])) as Cost;
}

/**
 * `<what>: <contestant>` for each, and our part of bare openapi-fetch's: what it was in each set, since from one set to the
 * next the machine may have become slower.
 */
function compared(what: string, sets: readonly Costs[], atMost: number): Measure[] {
  const costs = mediansOf(sets);
  return [
    ...contestants.map((name) => ({ what: `${what}: ${name}`, value: round(costs[name]), unit: "µs" })),
    {
      what: `${what}: ours, of bare openapi-fetch`,
      value: round(median(sets.map((set) => set["lagerkoll-suppliers"] / set["openapi-fetch"]))),
      unit: "×",
      atMost,
    },
  ];
}

function queued(what: string, cost: QueueCost): Measure[] {
  const addedUs = cost.inUs + cost.outUs - cost.unqueuedUs;
  return [
    { what: `${what}: memory of each`, value: Math.round(cost.bytes), unit: "B", atMost: 1024 },
    { what: `${what}: time to join the queue`, value: round(cost.inUs), unit: "µs", atMost: 5 },
    { what: `${what}: time that waiting adds to a call`, value: round(addedUs), unit: "µs", atMost: 5 },
    { what: `${what}: event loop held up, coming`, value: round(cost.blockedInMs), unit: "ms", atMost: 50 },
    { what: `${what}: event loop held up, going`, value: round(cost.blockedOutMs), unit: "ms", atMost: 50 },
  ];
}

const round = (value: number) => Math.round(value * 1000) / 1000;
