import { Hono } from "hono";
import { letBrowsersIn } from "./browsers.js";
import type { Clock } from "./clock.js";
import { addDemoData, exampleIds } from "./demo.js";
import { type GksSandbox, type GksSandboxOptions, gksSystem } from "./gks/gks.js";
import { firstIds } from "./lagerkoll/first-ids.js";
import { type LagerkollSandbox, type LagerkollSandboxOptions, lagerkollSystem } from "./lagerkoll/lagerkoll.js";
import { listen } from "./listen.js";

/** Options of `startSandbox`. */
export interface SandboxOptions {
  /** Port on 127.0.0.1. Default: 0, one that is free. */
  readonly port?: number;
  /** Says what time it is, in ms since 1970: tokens expire, requests are counted and orders are dated by it. Default: `Date.now`. */
  readonly clock?: Clock;
  /**
   * Begin with what the examples of the specs speak of, as the command does: order 1001, supplier 7 and so on. Default:
   * false, with no orders and suppliers.
   */
  readonly demo?: boolean;
  /** Simutek GKS. */
  readonly gks?: GksSandboxOptions;
  /** Lagerkoll. */
  readonly lagerkoll?: LagerkollSandboxOptions;
}

/** A sandbox that is running. */
export interface Sandbox {
  /** Where it listens: `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string;
  /** Simutek GKS: where it is, whom it lets in, and what it holds. */
  readonly gks: GksSandbox;
  /** Lagerkoll: where its APIs are, whom it lets in, what it holds, and what is to go wrong. */
  readonly lagerkoll: LagerkollSandbox;
  /** Stops the sandbox and ends every connection. Its state is gone then. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox: an HTTP server on 127.0.0.1 that behaves like the real systems as far as their pages say, and
 * keeps its state in memory. Each sandbox has a state of its own.
 *
 * @throws PortError when the port can't be had
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, clock = Date.now, demo = false, gks = {}, lagerkoll = {} } = options;
  const gksHere = gksSystem(gks, clock);
  const lagerkollHere = lagerkollSystem(lagerkoll, clock, demo ? exampleIds : firstIds);
  // A slash at the end of a path counts for nothing.
  const app = new Hono({ strict: false });
  app.use(letBrowsersIn());
  app.route("/gks", gksHere.app);
  app.route("/lagerkoll", lagerkollHere.app);

  const { url, close } = await listen(app, port);
  const sandbox = { url, gks: gksHere.at(`${url}/gks`), lagerkoll: lagerkollHere.at(`${url}/lagerkoll`), close };
  if (demo) await addDemoData(sandbox);
  return sandbox;
}
