import { setTimeout as wait } from "node:timers/promises";

/** Node closes an idle connection after four seconds; a connection that is open for longer is in somebody's hands. */
const IDLE_MS = 8000;

/** Redis is told of the last answers after they were handed out. Much shorter than any timer of a call. */
const SETTLING_MS = 100;

/** Node leaves it behind when fetch sends a file from the disk, a bare fetch too. */
const LEFT_BY_NODE = "FileHandleReadWrap";

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
      return [...added((resource) => resource !== "Timeout" && resource !== LEFT_BY_NODE), ...complaints];
    },
  };
}

/** What keeps the event loop alive, by kind. */
function resources(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const resource of process.getActiveResourcesInfo()) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  return counts;
}

/** Waits until idle connections are closed; tells of those that aren't. */
export async function socketsLeft(openSockets: () => Promise<readonly string[][]>): Promise<string[]> {
  const until = performance.now() + IDLE_MS;
  let open = await openSockets();
  while (open.length > 0 && performance.now() < until) {
    await wait(200);
    open = await openSockets();
  }
  return open.map((met) => `A socket is open that nobody uses. Its last requests met: ${met.slice(-3).join("; ")}.`);
}
