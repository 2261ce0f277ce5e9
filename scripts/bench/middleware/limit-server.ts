// A server that limits calls, in a process of its own: `limit-server.ts <flavour> <limit> <windowMs>`. Sends its port
// when it listens, and what it counted when asked for it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createLimit, type Flavour } from "../../../packages/middleware/test/support/limits.js";

/** What the server saw. */
export interface ServerCount {
  /** Ids of the calls it executed, in order. */
  readonly executed: string[];
  /** Calls it answered with 429. */
  readonly refused: number;
  /** From the first call to the last that it executed, in ms. */
  readonly elapsedMs: number;
}

const [flavour, limit, windowMs] = process.argv.slice(2);
const refuseFor = createLimit(flavour as Flavour, Number(limit), Number(windowMs));
const executed: string[] = [];
let refused = 0;
let firstAt = Number.NaN;
let lastAt = Number.NaN;

const server = createServer((request, response) => {
  const now = performance.now();
  if (Number.isNaN(firstAt)) firstAt = now;
  const waitMs = refuseFor(now);
  response.setHeader("content-type", "application/json");
  if (waitMs === undefined) {
    executed.push((request.url as string).slice(1));
    lastAt = now;
    response.end('{"ok":true}');
  } else {
    refused++;
    response.writeHead(429, { "retry-after": String(Math.ceil(waitMs / 1000)) });
    response.end('{"errorCode":900429,"errorMessage":"Too many requests"}');
  }
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => process.send?.({ executed, refused, elapsedMs: lastAt - firstAt } satisfies ServerCount));
process.on("disconnect", () => process.exit());
