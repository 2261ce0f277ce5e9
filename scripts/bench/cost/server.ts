// A server in a process of its own that gives every request the same answer. Sends its port when it listens.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "./contestants.js";

export interface Listening {
  readonly port: number;
}

const server = createServer((request, response) => {
  request.resume();
  response.setHeader("content-type", "application/json");
  response.end(answer);
});
server.listen(0, "127.0.0.1", () =>
  process.send?.({ port: (server.address() as AddressInfo).port } satisfies Listening),
);
process.on("disconnect", () => process.exit());
