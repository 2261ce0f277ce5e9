// What a call costs where the network costs nothing: medians of interleaved rounds, in µs per call. Sends
// `{ get: { [contestant]: µs }, post: … }` to its parent.
import { median } from "../benchmark.js";
import { answer, type ContestantName, type Costs, contestants, createContestants, supplier } from "./contestants.js";

export interface InMemoryCosts {
  readonly get: Costs;
  readonly post: Costs;
}

const CALLS = 1000;
const ROUNDS = 40;
const WARM_UPS = 5;

/** Answers are made before the clock runs. */
const answers: Response[] = [];
const clients = createContestants("https://capi.example/v1/suppliers", async () => answers.pop() as Response);

async function round(name: ContestantName, method: "get" | "post"): Promise<number> {
  const client = clients[name];
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

async function compare(method: "get" | "post"): Promise<Costs> {
  const values = new Map<ContestantName, number[]>(contestants.map((name) => [name, []]));
  for (let n = -WARM_UPS; n < ROUNDS; n++) {
    for (const name of contestants) {
      const value = await round(name, method);
      if (n >= 0) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries([...values].map(([name, measured]) => [name, median(measured)])) as Costs;
}

const result: InMemoryCosts = { get: await compare("get"), post: await compare("post") };
if (process.send) process.send(result);
else console.log(result);
