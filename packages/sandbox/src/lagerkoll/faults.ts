import { setTimeout as delay } from "node:timers/promises";
import type { Guard } from "../api/serve.js";
import { tooManyRequests } from "./rate-limit.js";
import { commonCodes, errorAnswer } from "./refused.js";

/** Something that is to go wrong, to try what a client does then. */
export interface LagerkollFault {
  /** Which operation it meets, by operationId. Default: whichever is called next. */
  readonly operation?: string;
  /** How many requests it meets. `Infinity` for all until the fault is taken back. Default: 1. */
  readonly times?: number;
  /** Holds the request back so long, in ms. Alone it delays only; together with an answer that comes late. */
  readonly delayMs?: number;
  /** Answers 429 with this `Retry-After`, in seconds. */
  readonly retryAfterSeconds?: number;
  /** Answers an error in Lagerkoll's form. */
  readonly error?: {
    /** HTTP status. Default: 500. */
    readonly status?: number;
    /** Default: 900101. */
    readonly errorCode?: number;
    /** Default: `Something went wrong on the server`. */
    readonly errorMessage?: string;
  };
}

/** The faults that wait for requests. */
export class Faults {
  readonly #waiting: { readonly fault: LagerkollFault; left: number }[] = [];

  readonly #operationIds: ReadonlySet<string>;

  constructor(operationIds: ReadonlySet<string>) {
    this.#operationIds = operationIds;
  }

  /**
   * Adds a fault behind those that wait already. The function that it gives takes the fault back.
   *
   * @throws RangeError when there is no such operation
   */
  inject(fault: LagerkollFault): () => void {
    const { operation } = fault;
    if (operation !== undefined && !this.#operationIds.has(operation)) {
      throw new RangeError(
        `Lagerkoll has no operation ${operation}. An operationId is meant, such as sendCustomerOrder.`,
      );
    }
    const entry = { fault, left: fault.times ?? 1 };
    this.#waiting.push(entry);
    return () => {
      entry.left = 0;
    };
  }

  /** Lets the first fault that means a request's operation meet it. */
  readonly guard: Guard = async (_request, { id }) => {
    const entry = this.#waiting.find(({ fault, left }) => left > 0 && (fault.operation ?? id) === id);
    if (!entry) return undefined;
    entry.left--;
    const { delayMs, retryAfterSeconds, error } = entry.fault;
    // A client that gives up meanwhile may find later that its request was carried out, as with any slow server.
    if (delayMs) await delay(delayMs, undefined, { ref: false });
    if (retryAfterSeconds !== undefined) return tooManyRequests(retryAfterSeconds);
    if (!error) return undefined;
    const {
      status = 500,
      errorCode = commonCodes.general,
      errorMessage = "Something went wrong on the server",
    } = error;
    return errorAnswer(status, errorCode, errorMessage);
  };
}
