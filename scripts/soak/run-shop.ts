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
  /** Resolves when every call is over. Never rejects: what happened to a call is in `ends`. */
  readonly done: Promise<void>;
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
  async function make(call: PlannedCall): Promise<void> {
    const { number, kind, ordinal, priority, signal, abortAfterMs, deadlineMs } = call;
    if (signal === "shared" && number % CALLS_PER_SIGNAL < 2) shared = newController();
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
    await useOnceMore({ ...clients, note });
  }

  return {
    done: makeAll(),
    ends,
    met,
    listenersLeft: () => controllers.reduce((sum, { signal }) => sum + getEventListeners(signal, "abort").length, 0),
  };
}

async function useOnceMore({ gks, orders, suppliers, interpreter, stock, note }: ShopClients): Promise<void> {
  const id = stock.orders[0]!;
  await unwrap(gks.getCustomer({ params: { path: { customerNumber: stock.customers[0]! } } }));
  await unwrap(orders.getCustomerOrder({ params: { path: { id } } }));
  await unwrap(suppliers.getSupplier({ params: { path: { id: stock.suppliers[0]! } } }));
  await unwrap(interpreter.interpretInvoice({ body: { file: note } }));
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
