import { setTimeout as wait } from "node:timers/promises";
import type { OpenSocket } from "./fault-proxy.js";
import { HANGS_IN_BODY } from "./faults.js";

/** Node closes an idle connection after four seconds; a connection that is open for longer is in somebody's hands. */
const IDLE_MS = 8000;

/** Redis is told of the last answers after they were handed out. Much shorter than any timer of a call. */
const SETTLING_MS = 100;

/** Node leaves the first behind when fetch sends a file from the disk, a bare fetch too; connections are counted by the server. */
const NOT_LOOKED_AT = ["FileHandleReadWrap", "TCPSocketWrap"];

/** Watches a process while calls are made. */
export interface ProcessWatch {
  /** Timers that run on though nobody waits for anything any more. */
  timersLeft(): Promise<string[]>;
  /** What else keeps the process alive, or went wrong in it unseen. Ends the watch. */
  end(): string[];
}

export function watchProcess(): ProcessWatch {
  const before = resources();
  const complaints: string[] = [];
  const onWarning = ({ name, message }: Error) => complaints.push(`A warning of the process: ${name}: ${message}`);
  const onRejection = (reason: unknown) => complaints.push(`A rejection that nobody handled: ${reason}`);
  process.on("warning", onWarning);
  process.on("unhandledRejection", onRejection);

  function added(of: (resource: string) => boolean): string[] {
    return [...resources()].flatMap(([resource, count]) => {
      const more = count - (before.get(resource) ?? 0);
      return more > 0 && of(resource) ? [`${more} ${resource} more than before`] : [];
    });
  }
  return {
    async timersLeft() {
      await wait(SETTLING_MS);
      return added((resource) => resource === "Timeout");
    },
    end() {
      process.off("warning", onWarning);
      process.off("unhandledRejection", onRejection);
      return [...added((resource) => resource !== "Timeout" && !NOT_LOOKED_AT.includes(resource)), ...complaints];
    },
  };
}

/** What keeps the event loop alive, by kind. */
function resources(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const resource of process.getActiveResourcesInfo()) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  return counts;
}

/**
 * Of so many bodies that hung and were given up, Node's fetch leaves one connection open now and then: one in six hundred,
 * measured with Node 20.20, a bare fetch and nothing else. What we left open would be all of them.
 */
const BODIES_PER_SOCKET_LEFT = 50;

/** Connections that are open when nobody uses them any more. */
export interface SocketsLeft {
  /** One line each. */
  readonly ours: string[];
  /** As many as a bare fetch leaves open, too. */
  readonly byNode: number;
}

/** Waits until idle connections are closed; tells of those that aren't. */
export async function socketsLeft(
  openSockets: () => Promise<readonly OpenSocket[]>,
  hungBodies: number,
): Promise<SocketsLeft> {
  // A connection that never carried a request is one that Node opened in place of one that was given up.
  const inUse = async () => (await openSockets()).filter(({ met }) => met.length > 0);
  const until = performance.now() + IDLE_MS;
  let open = await inUse();
  while (open.length > 0 && performance.now() < until) {
    await wait(200);
    open = await inUse();
  }
  const hung = open.filter(({ met }) => met.at(-1) === HANGS_IN_BODY);
  const byNode = hung.length <= Math.ceil(hungBodies / BODIES_PER_SOCKET_LEFT) ? hung : [];
  const ours = open.filter((socket) => !byNode.includes(socket));
  return {
    ours: ours.map(({ met }) => `A connection is open; its last request met: ${met.at(-1)}.`),
    byNode: byNode.length,
  };
}
