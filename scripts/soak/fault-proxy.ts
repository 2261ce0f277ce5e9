import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type FaultName, faults, REVOKED, type SystemAnswer } from "./faults.js";

/** Header that says which call a request belongs to: its number. */
export const CALL_HEADER = "soak-call";
/** Header that orders a fault: its name. */
export const FAULT_HEADER = "soak-fault";

/** What became of one call's requests. */
export interface CallEntry {
  /** Requests that arrived whole. */
  arrived: number;
  /** Requests that the system executed: all that were handed on, but those it turned away. */
  executed: number;
  /** Requests that it turned away itself: for their token (401), or since there were too many (429). */
  turnedAway: number;
}

/** A connection that is open. */
export interface OpenSocket {
  /** What its requests met, in order; undefined where nothing went wrong. */
  readonly met: readonly (FaultName | undefined)[];
}

export interface FaultProxy {
  readonly url: string;
  /** By call number. */
  readonly calls: Map<number, CallEntry>;
  /** Requests that the system itself refused with 429. */
  limitRefusals(): number;
  openSockets(): OpenSocket[];
}

/** Stands between clients and a system, lets go wrong what a request's header orders, and keeps the books. */
export async function startFaultProxy(systemUrl: string, revokeTokens: () => void): Promise<FaultProxy> {
  const { hostname, port } = new URL(systemUrl);
  const calls = new Map<number, CallEntry>();
  const sockets = new Map<Socket, (FaultName | undefined)[]>();
  let limitRefusals = 0;

  async function serve(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const { [CALL_HEADER]: call, [FAULT_HEADER]: ordered } = request.headers;
    const name = ordered as FaultName | undefined;
    const fault = name && faults[name];
    sockets.get(request.socket)?.push(name);
    const entry = call === undefined ? undefined : entryOf(Number(call));
    if (entry) entry.arrived++;

    let answer: SystemAnswer | undefined;
    if (!fault || fault.handedOn) {
      if (name === REVOKED) revokeTokens();
      const { method = "", url = "" } = request;
      const headers = endToEnd(request.headers);
      answer = await handOn({ hostname, port, agent: false, method, path: url, headers }, body);
      if (answer.status === 429) limitRefusals++;
      if (entry && (answer.status === 401 || answer.status === 429)) entry.turnedAway++;
      else if (entry) entry.executed++;
    }
    if (fault?.strike) fault.strike(response, answer);
    else if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  function entryOf(call: number): CallEntry {
    const entry = calls.get(call) ?? { arrived: 0, executed: 0, turnedAway: 0 };
    calls.set(call, entry);
    return entry;
  }

  const server = createServer((request, response) => {
    wholeBody(request).then(
      (body) => serve(request, response, body),
      // The client hung up before its request was whole.
      () => response.destroy(),
    );
  });
  // Idle connections are the client's to close: a close that crosses with a request would be a fault that nobody ordered.
  server.keepAliveTimeout = 0;
  server.on("connection", (socket) => {
    sockets.set(socket, []);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    limitRefusals: () => limitRefusals,
    openSockets: () => [...sockets.values()].map((met) => ({ met })),
  };
}

/** Over a connection of its own. A failure ends the process: the books would be wrong. */
async function handOn(options: RequestOptions, body: Buffer): Promise<SystemAnswer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(options, resolve).on("error", reject).end(body);
  });
  return { status: response.statusCode ?? 0, headers: endToEnd(response.headers), body: await wholeBody(response) };
}

/** Headers that concern one connection only stay on it (RFC 9110, 7.6.1); the length is that of what was read. */
function endToEnd(headers: IncomingHttpHeaders): SystemAnswer["headers"] {
  const { connection: _c, "keep-alive": _k, "transfer-encoding": _t, ...rest } = headers;
  return rest as SystemAnswer["headers"];
}

async function wholeBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
