import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** What becomes of a request on its way to a server, or of the answer on its way back. */
export type Meddling =
  /** Never gets there. */
  | "swallow"
  /** Is carried out, but the connection breaks before the answer begins. */
  | "execute and cut"
  /** Is carried out, but the answer waits until it is released. */
  | "execute and hold"
  /** The connection breaks in the midst of the answer. */
  | "cut the answer short"
  /** The second half of the answer never comes. */
  | "half an answer"
  /** Is answered; after that nothing listens any more. */
  | "answer and go"
  /** Doesn't get there: the answer is a status 500. */
  | "answer 500";

/** A proxy that passes requests on to a server, and meddles with some of them. */
export interface MeddlingProxy {
  /** Without a slash at its end. */
  readonly url: string;
  /** What it does to which requests, by method and path, as `POST /orders`. None at first. */
  readonly meddlings: Map<string, Meddling>;
  /** When the first meddled request has come, and been carried out if it is to be. */
  readonly reached: Promise<void>;
  /** Lets the answers go that are held. */
  release(): void;
}

/** Starts a proxy before a server, by its URL; it goes when the test ends. */
export async function startProxy(target: string): Promise<MeddlingProxy> {
  const meddlings = new Map<string, Meddling>();
  const reached = signal();
  const released = signal();
  const server = createServer(async (request, response) => {
    const [path] = request.url!.split("?");
    const meddling = meddlings.get(`${request.method} ${path}`);
    const body = await buffer(request);
    if (meddling === "swallow") return reached.give();
    if (meddling === "answer 500") return void response.writeHead(500).end();
    const { host: _host, connection: _connection, "content-length": _length, ...headers } = request.headers;
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method!,
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body }),
    });
    const content = Buffer.from(await answer.arrayBuffer());
    if (meddling) reached.give();
    if (meddling === "execute and cut") return void request.socket.destroy();
    if (meddling === "execute and hold") await released.given;
    if (meddling === "answer and go") {
      server.close();
      response.setHeader("connection", "close");
    }
    const type = answer.headers.get("content-type") ?? "text/plain";
    response.writeHead(answer.status, { "content-type": type, "content-length": content.length });
    if (meddling === "cut the answer short" || meddling === "half an answer") {
      const half = content.subarray(0, content.length / 2);
      response.write(half, () => meddling === "cut the answer short" && request.socket.destroy());
    } else {
      response.end(content);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, meddlings, reached: reached.given, release: released.give };
}

/** A promise that is kept from outside. */
function signal(): { readonly given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
