// What a call costs where the network costs nothing: `in-memory.ts get` or `in-memory.ts post`. Sends medians of
// interleaved rounds, in µs per call, to its parent: `{ [contestant]: µs }`.
import { medians } from "../benchmark.js";
import { answer, type Contestant, type Costs, createContestants, ofEach, supplier, WARM_UPS } from "./contestants.js";

/** µs per call. */
export type InMemoryCosts = Costs;

const method = process.argv[2];
const CALLS = 1000;
const ROUNDS = 40;

/** Answers are made before the clock runs. */
const answers: Response[] = [];
const clients = createContestants("https://capi.example/v1/suppliers", async () => answers.pop() as Response);

async function round(client: Contestant): Promise<number> {
  for (let i = 0; i < CALLS; i++) {
    answers.push(new Response(answer, { headers: { "content-type": "application/json" } }));
  }
  // The answers move to where young garbage is no longer collected: else they would be copied while the clock runs.
  for (let i = 0; i < 2; i++) globalThis.gc?.({ type: "minor" });
  const before = process.cpuUsage();
  for (let i = 0; i < CALLS; i++) await (method === "get" ? client.get(i) : client.post(supplier));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

const rounds = ofEach((name) => () => round(clients[name]));
const result: InMemoryCosts = await medians(rounds, ROUNDS, WARM_UPS);
if (process.send) process.send(result);
else console.log(result);
