import { getEventListeners } from "node:events";
import { unwrap } from "lagerkoll-customer-orders";
import { ClientError, type ClientEvent, type LimiterBackend } from "lagerkoll-gks-middleware";
import { createClients } from "./clients.js";
import { CALL_HEADER } from "./fault-proxy.js";
import type { FaultName } from "./faults.js";
import { type Making, mix, referenceOf, WrongAnswer } from "./kinds.js";
import { type PlannedCall, tokenFaultsOf } from "./plan.js";
import type { End } from "./record.js";
import type { ShopClients, ShopFacts } from "./shop.js";

/** Calls that a shop has open at once: many more than may be under way, so that there is always a queue. */
const OPEN_CALLS = 150;

/** Calls that share a signal, where they share one. */
const CALLS_PER_SIGNAL = 100;

export interface ShopOptions {
  readonly seed: number;
  readonly shop: number;
  /** The shop's calls, in order. */
  readonly calls: readonly PlannedCall[];
  readonly facts: ShopFacts;
  /** A delivery note on the disk. */
  readonly note: Blob;
  readonly backend: LimiterBackend | undefined;
  onEvent(event: ClientEvent): void;
  /** A call is over. */
  onEnd(): void;
}

/** A shop that makes its calls. */
export interface ShopRun {
  /** Resolves when every call is over, and each client was used once more. Never rejects: see `ends` and `unusable`. */
  readonly done: Promise<void>;
  /** Clients that gave no good answer at the very end; one line each. */
  readonly unusable: readonly string[];
  /** By call number; calls that are open are missing. */
  readonly ends: ReadonlyMap<number, End>;
  /** What each request of a call met, by call number. */
  readonly met: ReadonlyMap<number, readonly (FaultName | undefined)[]>;
  /** Listeners that stand on the signals that were handed in. */
  listenersLeft(): number;
}

/** Makes a shop's calls. When all are over, each client is used once more: it must be as good as new. */
export function runShop(options: ShopOptions): ShopRun {
  const { seed, shop, calls, facts, note, backend, onEvent, onEnd } = options;
  const ends = new Map<number, End>();
  const met = new Map<number, (FaultName | undefined)[]>();
  const unusable: string[] = [];
  const controllers: AbortController[] = [];
  const tokenFaults = tokenFaultsOf(seed, shop);
  const faultsOf = new Map(calls.map(({ number, faults }) => [number, faults]));
  const clients = createClients(facts, {
    nextFault(number) {
      if (number === undefined) return undefined;
      const already = met.get(number) ?? [];
      const fault = faultsOf.get(number)?.[already.length];
      met.set(number, [...already, fault]);
      return fault;
    },
    nextTokenFault: () => tokenFaults.next().value as FaultName | undefined,
    backend,
    onEvent,
  });

  function newController(): AbortController {
    const controller = new AbortController();
    controllers.push(controller);
    return controller;
  }

  let shared = newController();
  let sharers = 0;
  async function make(call: PlannedCall): Promise<void> {
    const { number, kind, ordinal, priority, signal, abortAfterMs, deadlineMs } = call;
    if (signal === "shared" && ++sharers % CALLS_PER_SIGNAL === 0) shared = newController();
    const controller = signal === "own" ? newController() : signal === "shared" ? shared : undefined;
    const reason = new Error(`The caller of ${number} gave up.`);
    const timer = abortAfterMs === undefined ? undefined : setTimeout(() => controller?.abort(reason), abortAfterMs);
    const making: Making = {
      reference: referenceOf(number),
      ordinal,
      options: { headers: { [CALL_HEADER]: String(number) }, priority, deadlineMs, signal: controller?.signal ?? null },
    };
    const end = await mix[kind].make({ ...clients, note }, making).then(
      (): End => ({ how: "answered" }),
      (error: unknown) => endOf(error, reason),
    );
    clearTimeout(timer);
    ends.set(number, end);
    onEnd();
  }

  async function makeAll(): Promise<void> {
    const waiting = calls.values();
    const worker = async () => {
      for (const call of waiting) await make(call);
    };
    await Promise.all(Array.from({ length: OPEN_CALLS }, worker));
    unusable.push(...(await useOnceMore({ ...clients, note })));
  }

  return {
    done: makeAll(),
    ends,
    met,
    unusable,
    listenersLeft: () => controllers.reduce((sum, { signal }) => sum + getEventListeners(signal, "abort").length, 0),
  };
}

/** Tells which clients give no good answer any more. */
async function useOnceMore({ gks, orders, suppliers, interpreter, stock, note }: ShopClients): Promise<string[]> {
  const [customerNumber, order, supplier] = [stock.customers[0]!, stock.orders[0]!, stock.suppliers[0]!];
  // However busy the machine is: nobody repeats what is read by the interpreter.
  const patient = { timeoutMs: 20_000 };
  const calls = {
    gks: () => unwrap(gks.getCustomer({ params: { path: { customerNumber } }, ...patient })),
    orders: () => unwrap(orders.getCustomerOrder({ params: { path: { id: order } }, ...patient })),
    suppliers: () => unwrap(suppliers.getSupplier({ params: { path: { id: supplier } }, ...patient })),
    interpreter: () => unwrap(interpreter.interpretInvoice({ body: { file: note }, ...patient })),
  };
  const unusable: string[] = [];
  for (const [client, call] of Object.entries(calls)) {
    await call().catch((error: Error) => unusable.push(`The ${client} client is no good any more: ${error.message}`));
  }
  return unusable;
}

function endOf(error: unknown, reason: Error): End {
  if (error === reason) return { how: "aborted" };
  const { message } = error as Error;
  if (error instanceof WrongAnswer) return { how: "wrong", message };
  if (!(error instanceof ClientError)) return { how: "threw", message: `${(error as Error).name}: ${message}` };
  const { name, code, outcome } = error;
  const { status } = error as { status?: number | undefined };
  return { how: "failed", name, code, outcome, status, message };
}
