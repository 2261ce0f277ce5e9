// One of several programs on the same key: `limit-worker.ts <url> <limit> <windowMs> <calls> <name>`. Waits for a
// message, makes its calls, says how many were answered.
import { createThingClient } from "./limit-client.js";

/** What a worker says when it is done. */
export interface WorkerReport {
  /** Calls that got a good answer. */
  readonly answered: number;
}

const [url, limit, windowMs, calls, name] = process.argv.slice(2);
const client = createThingClient(url as string, Number(limit), Number(windowMs));
process.once("message", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: Number(calls) }, (_, index) => client.get({ params: { path: { id: `${name}-${index}` } } })),
  );
  const answered = results.filter((result) => result.status === "fulfilled" && result.value.error === undefined);
  process.send?.({ answered: answered.length } satisfies WorkerReport);
  process.disconnect();
});
process.send?.({ ready: true });
