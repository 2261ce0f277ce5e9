import type { Flavour } from "../../../packages/middleware/test/support/limits.js";
import { type Benchmark, type Measure, median } from "../benchmark.js";
import { ask, startChild } from "./child.js";
import { createThingClient } from "./limit-client.js";
import type { ServerCount } from "./limit-server.js";
import type { WorkerReport } from "./limit-worker.js";

const LIMIT = 200;
const WINDOW_MS = 3000;
const CALLS = 1000;

export default {
  name: "limiter",
  title: `Limiter: ${CALLS} calls at once, limit ${LIMIT} per ${WINDOW_MS / 1000} s, a real server on loopback`,
  async run({ long }) {
    // One after the other: they would take each other's processor time.
    const measures: Measure[] = [];
    for (const [flavour, atMost] of [
      ["sliding", 1.1],
      ["bucket", 1.1],
      ["fixed", 1.25],
    ] as const) {
      measures.push(...(await allAtOnce(flavour, flavour, WINDOW_MS, atMost)));
    }
    measures.push(...(await halfAborted()), ...(await fourProcesses()));
    if (long) {
      const minute = await allAtOnce("sliding, 60 s window, real clock", "sliding", 60_000, 1.05);
      measures.push(...minute.map((measure) => ({ ...measure, long: true as const })));
    }
    return measures;
  },
} satisfies Benchmark;

/** Windows that must pass before the last of so many calls can be sent, in ms. */
function leastMs(calls: number, windowMs: number): number {
  return Math.floor((calls - 1) / LIMIT) * windowMs;
}

async function withServer<T>(
  flavour: Flavour,
  windowMs: number,
  use: (url: string, count: () => Promise<ServerCount>) => Promise<T>,
) {
  const { child, hello } = await startChild<{ port: number }>("limit-server.ts", flavour, LIMIT, windowMs);
  try {
    return await use(`http://127.0.0.1:${hello.port}`, () => ask<ServerCount>(child));
  } finally {
    child.disconnect();
  }
}

function callAll(
  url: string,
  windowMs: number,
  signalOf: (index: number) => AbortSignal | undefined = () => undefined,
) {
  const client = createThingClient(url, LIMIT, windowMs);
  return Array.from({ length: CALLS }, (_, index) =>
    client.get({ params: { path: { id: String(index) } }, signal: signalOf(index) }),
  );
}

async function allAtOnce(label: string, flavour: Flavour, windowMs: number, timeGoal: number): Promise<Measure[]> {
  return withServer(flavour, windowMs, async (url, count) => {
    const startedAt = performance.now();
    const results = await Promise.allSettled(callAll(url, windowMs));
    const elapsedMs = performance.now() - startedAt;
    const { executed, refused } = await count();
    const lost = results.filter((result) => result.status === "rejected" || result.value.error !== undefined);
    const displaced = Math.max(...executed.map((id, position) => Math.abs(Number(id) - position)));
    return [
      time(label, elapsedMs / leastMs(CALLS, windowMs), timeGoal),
      { what: `${label}: refused by 429`, value: refused, unit: "calls", atMost: 0 },
      { what: `${label}: lost`, value: lost.length, unit: "calls", atMost: 0 },
      { what: `${label}: executed twice`, value: executed.length - new Set(executed).size, unit: "calls", atMost: 0 },
      { what: `${label}: displacement`, value: displaced, unit: "places", atMost: 50 },
    ];
  });
}

/** Half of the calls are aborted, all of them in the queue, while the first wave is under way. Medians of three rounds. */
async function halfAborted(): Promise<Measure[]> {
  const isAborted = (index: number) => index >= 300 && index < 800;
  let lost = 0;
  let sent = 0;
  let refusals = 0;
  const slowest: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    await withServer("sliding", WINDOW_MS, async (url, count) => {
      const controllers = Array.from({ length: CALLS }, () => new AbortController());
      const startedAt = performance.now();
      const calls = callAll(url, WINDOW_MS, (index) => controllers[index]?.signal);
      const rest = Promise.allSettled(calls.filter((_, index) => !isAborted(index)));
      let abortedAt = Number.NaN;
      const rejections = calls
        .filter((_, index) => isAborted(index))
        .map((call) =>
          call.then(
            () => Number.POSITIVE_INFINITY,
            () => performance.now() - abortedAt,
          ),
        );
      await new Promise((resolve) => setTimeout(resolve, 1000));
      abortedAt = performance.now();
      for (const [index, controller] of controllers.entries()) if (isAborted(index)) controller.abort();
      slowest.push(Math.max(...(await Promise.all(rejections))));
      const kept = await rest;
      times.push((performance.now() - startedAt) / leastMs(kept.length, WINDOW_MS));
      lost += kept.filter(({ status }) => status === "rejected").length;
      const { executed, refused } = await count();
      sent += executed.length - kept.length;
      refusals += refused;
    });
  }
  const label = "500 of 1,000 aborted";
  return [
    { what: `${label}: slowest rejection`, value: round(median(slowest)), unit: "ms", atMost: 20 },
    time(`${label}: the rest`, median(times), 1.1),
    { what: `${label}: the rest, lost`, value: lost, unit: "calls", atMost: 0 },
    { what: `${label}: sent all the same`, value: sent, unit: "calls", atMost: 0 },
    { what: `${label}: refused by 429`, value: refusals, unit: "calls", atMost: 0 },
  ];
}

async function fourProcesses(): Promise<Measure[]> {
  return withServer("sliding", WINDOW_MS, async (url, count) => {
    const workers = await Promise.all(
      ["a", "b", "c", "d"].map((name) => startChild("limit-worker.ts", url, LIMIT, WINDOW_MS, CALLS / 4, name)),
    );
    const startedAt = performance.now();
    const answers = await Promise.all(workers.map(({ child }) => ask<WorkerReport>(child)));
    const elapsedMs = performance.now() - startedAt;
    const answered = answers.reduce((sum, worker) => sum + worker.answered, 0);
    const { executed, refused } = await count();
    return [
      time("four processes", elapsedMs / leastMs(CALLS, WINDOW_MS), 1.5),
      { what: "four processes: refused by 429", value: refused, unit: "calls", atMost: 250 },
      { what: "four processes: lost", value: CALLS - answered, unit: "calls", atMost: 0 },
      {
        what: "four processes: executed twice",
        value: executed.length - new Set(executed).size,
        unit: "calls",
        atMost: 0,
      },
    ];
  });
}

function time(what: string, ratio: number, atMost: number): Measure {
  return { what: `${what}: time (least possible = 1)`, value: round(ratio), unit: "×", atMost };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
