import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** The only interface that a sandbox listens on: this machine's own. */
const hostname = "127.0.0.1";

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string;
  /** Stops listening and ends every connection, also those with a request under way. */
  close(): Promise<void>;
}

/** The port that a sandbox was asked to use can't be had. */
export class PortError extends Error {
  override readonly name = "PortError";
  readonly port: number;

  constructor(port: number, options: { cause: Error & { code?: string } }) {
    const reason =
      options.cause.code === "EADDRINUSE" ? "is taken by another program" : `can't be used (${options.cause.code})`;
    super(`Port ${port} ${reason}. Choose another, or 0 for any that is free.`, options);
    this.port = port;
  }
}

/**
 * Serves an app on this machine only.
 *
 * @param port 0 for one that is free
 * @throws PortError when the port is taken or not for this user
 */
export async function listen(app: Hono, port: number): Promise<Listening> {
  // Left to itself, the adaptor replaces the global Request and Response of whoever starts a sandbox.
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: Error) => reject(new PortError(port, { cause })));
    server.listen(port, hostname, resolve);
  });
  return {
    url: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
