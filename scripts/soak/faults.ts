import type { ServerResponse } from "node:http";

/**
 * What a fault leaves the client with, which decides how the call has to go on:
 *
 * - `answer`: the answer, in an unusual way
 * - `nothing`: no connection was made; every call is repeated
 * - `refusal`: surely not executed, and the server says so; every call is repeated
 * - `turned-down`: surely not executed; repeated only where the call is safe
 * - `doubt`: nobody knows; repeated only where the call is safe
 * - `refusal-for-good`, `doubt-for-good`: the server asks to wait for longer than the client will
 * - `unreadable`: an answer that isn't what the API promises
 */
export type Leaves =
  | "answer"
  | "nothing"
  | "refusal"
  | "turned-down"
  | "doubt"
  | "refusal-for-good"
  | "doubt-for-good"
  | "unreadable";

/** What a system answered to a request that was handed on to it. */
export interface SystemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/** Something that goes wrong with one request. */
export interface Fault {
  readonly leaves: Leaves;
  /** Is the request handed on to the system all the same, which executes it? */
  readonly handedOn: boolean;
  /** Does it strike when a body has begun, so that who reads a stream meets it there? */
  readonly inBody?: true;
  /** Only one vendor's systems fail so. */
  readonly only?: "gks" | "lagerkoll";
  /** Answers, or doesn't. `answer` is the system's where the request was handed on. Absent: the answer passes as it is. */
  strike?(response: ServerResponse, answer: SystemAnswer | undefined): void;
}

const html = "<!doctype html><title>Maintenance</title><p>We will be back soon.</p>";
const tooMany = '{"errorCode":900429,"errorMessage":"Too many requests","errorField":null,"errorData":null}';

function send(response: ServerResponse, status: number, type: string, body: string, headers: object = {}): void {
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(body);
}

/** Begins an answer that is longer than what will come of it. */
function begin(response: ServerResponse, status: number, body: Buffer, after: () => void): void {
  response.writeHead(status, { "content-type": "application/json", "content-length": body.length + 1000 });
  response.write(body.length === 0 ? "{" : body.subarray(0, Math.ceil(body.length / 2)), after);
}

/** Cuts the connection in the middle of an answer. */
function cut(response: ServerResponse, status: number, body: Buffer): void {
  begin(response, status, body, () => response.socket?.destroy());
}

const bodyOf = (answer: SystemAnswer | undefined) => answer?.body ?? Buffer.from('{"id":1}');

const connection = {
  "no connection": { leaves: "nothing", handedOn: false },
  "reset, not executed": {
    leaves: "doubt",
    handedOn: false,
    strike: (response) => response.socket?.resetAndDestroy(),
  },
  "reset, executed": { leaves: "doubt", handedOn: true, strike: (response) => response.socket?.resetAndDestroy() },
  "closed without a word, executed": {
    leaves: "doubt",
    handedOn: true,
    strike: (response) => response.socket?.destroy(),
  },
  "cut in the head": {
    leaves: "doubt",
    handedOn: true,
    strike: ({ socket }) => socket?.write("HTTP/1.1 200 OK\r\ncontent-ty", () => socket.destroy()),
  },
  "nonsense for a head": {
    leaves: "doubt",
    handedOn: true,
    strike: ({ socket }) => socket?.end("220 mail.example ESMTP\r\n"),
  },
} satisfies Record<string, Fault>;

/** The head of the answer comes, and the beginning of its body. */
export const HANGS_IN_BODY = "hang in the body";
const hang = {
  "hang, not executed": { leaves: "doubt", handedOn: false, strike: () => {} },
  "hang, executed": { leaves: "doubt", handedOn: true, strike: () => {} },
  [HANGS_IN_BODY]: {
    leaves: "doubt",
    handedOn: true,
    inBody: true,
    strike: (response, answer) => begin(response, 200, bodyOf(answer), () => {}),
  },
} satisfies Record<string, Fault>;

const body = {
  "cut in the body": {
    leaves: "doubt",
    handedOn: true,
    inBody: true,
    strike: (response, answer) => cut(response, 200, bodyOf(answer)),
  },
  "cut in a chunk": {
    leaves: "doubt",
    handedOn: true,
    inBody: true,
    strike: (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"id":', () => response.socket?.destroy());
    },
  },
  "broken JSON": {
    leaves: "unreadable",
    handedOn: true,
    strike: (response) => send(response, 200, "application/json", '{"id":1,"na'),
  },
  "HTML in place of the answer": {
    leaves: "unreadable",
    handedOn: true,
    strike: (response) => send(response, 200, "text/html", html),
  },
} satisfies Record<string, Fault>;

const status = {
  "500, not executed": {
    leaves: "doubt",
    handedOn: false,
    strike: (response) => send(response, 500, "application/json", '{"title":"Internal error","status":500}'),
  },
  "500, executed, an empty body": {
    leaves: "doubt",
    handedOn: true,
    strike: (response) => response.writeHead(500).end(),
  },
  "500 that is cut in its body": {
    leaves: "doubt",
    handedOn: false,
    strike: (response) => cut(response, 500, Buffer.from('{"title":"Internal error"}')),
  },
  "502, executed, with HTML": {
    leaves: "doubt",
    handedOn: true,
    strike: (response) => send(response, 502, "text/html", html),
  },
  "503, Retry-After: soon": {
    leaves: "doubt",
    handedOn: false,
    strike: (response) => send(response, 503, "text/html", html, { "retry-after": "soon" }),
  },
  "503, Retry-After: 1": {
    leaves: "doubt",
    handedOn: false,
    strike: (response) => send(response, 503, "text/html", html, { "retry-after": "1" }),
  },
  "503, Retry-After: 86400": {
    leaves: "doubt-for-good",
    handedOn: false,
    strike: (response) => send(response, 503, "text/html", html, { "retry-after": "86400" }),
  },
  "504, executed": { leaves: "doubt", handedOn: true, strike: (response) => send(response, 504, "text/plain", "late") },
  "408": { leaves: "doubt", handedOn: false, strike: (response) => send(response, 408, "text/plain", "") },
  "425": { leaves: "turned-down", handedOn: false, strike: (response) => send(response, 425, "text/plain", "") },
} satisfies Record<string, Fault>;

/** A refusal whose Retry-After is written when it is sent, since some forms are dates. */
function refusal(retryAfter?: () => string): Fault {
  return {
    leaves: "refusal",
    handedOn: false,
    strike: (response) =>
      send(response, 429, "application/json", tooMany, retryAfter && { "retry-after": retryAfter() }),
  };
}

const soon = () => new Date(Date.now() + 1500);

// The three forms of a date (RFC 9110, 5.6.7).
const imfDate = (date: Date) => date.toUTCString();
function rfc850Date(date: Date): string {
  const weekday = date.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" });
  const [, day, month, year, time] = date.toUTCString().split(" ");
  return `${weekday}, ${day}-${month}-${year?.slice(2)} ${time} GMT`;
}
function asctimeDate(date: Date): string {
  const [weekday, day, month, year, time] = date.toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${day?.replace(/^0/, " ")} ${time} ${year}`;
}

const refusals = {
  "429 without Retry-After": refusal(),
  "429, Retry-After: 0": refusal(() => "0"),
  "429, Retry-After: 1": refusal(() => "1"),
  "429, Retry-After: -5": refusal(() => "-5"),
  "429, Retry-After: 0.5": refusal(() => "0.5"),
  "429, Retry-After: soon": refusal(() => "soon"),
  "429, Retry-After is empty": refusal(() => ""),
  "429, Retry-After: 1, 1": refusal(() => "1, 1"),
  "429, Retry-After beyond all numbers": refusal(() => "9".repeat(40)),
  "429, Retry-After: a date": refusal(() => imfDate(soon())),
  "429, Retry-After: a date as in RFC 850": refusal(() => rfc850Date(soon())),
  "429, Retry-After: a date of asctime": refusal(() => asctimeDate(soon())),
  "429, Retry-After: a date long past": refusal(() => imfDate(new Date(0))),
  "429, Retry-After: no date": refusal(() => "Mon, 99 Foo 2026 25:61:61 GMT"),
  "429 that is cut in its body": {
    leaves: "refusal",
    handedOn: false,
    strike: (response) => cut(response, 429, Buffer.from(tooMany)),
  },
  "200 that says 900429": {
    leaves: "refusal",
    handedOn: false,
    only: "lagerkoll",
    strike: (response) => send(response, 200, "application/json", tooMany, { "retry-after": "0" }),
  },
  "429, Retry-After: 86400": { ...refusal(() => "86400"), leaves: "refusal-for-good" },
} satisfies Record<string, Fault>;

const slow = {
  "late answer": {
    leaves: "answer",
    handedOn: true,
    strike: (response, answer) => {
      setTimeout(() => answer && response.writeHead(answer.status, answer.headers).end(answer.body), 150);
    },
  },
  "answer in crumbs": {
    leaves: "answer",
    handedOn: true,
    strike: async (response, answer) => {
      if (!answer) return;
      response.writeHead(answer.status, answer.headers);
      const size = Math.max(1, Math.ceil(answer.body.length / 20));
      for (let at = 0; at < answer.body.length && !response.destroyed; at += size) {
        response.write(answer.body.subarray(at, at + size));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
    },
  },
} satisfies Record<string, Fault>;

/** The access token is revoked while the request is on its way, and those of all others with it. */
export const REVOKED = "token revoked";
const credentials = {
  [REVOKED]: { leaves: "refusal", handedOn: true, only: "gks" },
} satisfies Record<string, Fault>;

const all = { ...connection, ...hang, ...body, ...status, ...refusals, ...slow, ...credentials };

export type FaultName = keyof typeof all;

export const faults: Readonly<Record<FaultName, Fault>> = all;

/** Groups of faults to draw from, and in how many of a hundred cases each is drawn from. */
export const faultGroups: readonly { readonly share: number; readonly names: readonly FaultName[] }[] = (
  [
    [26, connection],
    [8, hang],
    [18, body],
    [26, status],
    [7, refusals],
    [15, slow],
  ] as const
).map(([share, group]) => ({ share, names: Object.keys(group) as FaultName[] }));

/** What may happen to a request for a token: all that another request overcomes. */
export const tokenFaults = [
  "reset, not executed",
  "reset, executed",
  "cut in the head",
  "cut in the body",
  "hang, executed",
  "500, not executed",
  "502, executed, with HTML",
  "503, Retry-After: soon",
  "429, Retry-After: 0",
  "late answer",
] as const satisfies readonly FaultName[];
