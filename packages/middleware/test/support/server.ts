import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  /** Requests that arrived whole, in order. */
  readonly received: Received[];
  close(): Promise<void>;
}

/** Answers a request; the nth one is told which it is, from 0. */
export type Handler = (response: ServerResponse, request: Received, n: number) => void;

/** A server on loopback that lasts for one test. Requests are counted when they have arrived whole. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const whole = { method, url, headers, body: Buffer.concat(chunks).toString() };
      handler(response, whole, received.push(whole) - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, close };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** Ways in which a server fails. */
export const faults = {
  /** Cuts the connection when the request has arrived: it may have been executed. */
  reset: (response: ServerResponse) => response.socket?.destroy(),
  /** Cuts the connection in the middle of the answer. */
  truncate: (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"id":', () => response.socket?.destroy());
  },
  /** Never answers. */
  hang: () => {},
  /** Answers with headers and half a body, and never goes on. */
  hangInBody: (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"id":');
  },
} satisfies Record<string, (response: ServerResponse) => void>;
