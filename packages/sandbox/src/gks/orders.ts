import type { SalesOrder } from "gks-client";
import type { Handler } from "../api/serve.js";
import type { Clock } from "../clock.js";
import { type Customers, unknownCustomer } from "./customers.js";
import { orderErrors } from "./order-rules.js";
import { validationProblem } from "./problem.js";

/** A sales order that GKS took. */
export interface PlacedOrder {
  /** Number that GKS gave it and answered with. */
  readonly orderNumber: number;
  readonly placedAt: Date;
  /** The order as it was sent: what was left out is not here, and null is null. */
  readonly order: SalesOrder;
}

/** The sales orders. GKS gives no way to read them back; tests can. */
export class Orders {
  /** In the order in which they were placed. */
  readonly all: PlacedOrder[] = [];
  readonly #customers: Customers;
  readonly #clock: Clock;

  constructor(customers: Customers, clock: Clock) {
    this.#customers = customers;
    this.#clock = clock;
  }

  readonly placeSalesOrder: Handler<{ body: SalesOrder }> = ({ body: order }) => {
    const errors = orderErrors(order);
    if (Object.keys(errors).length > 0) return validationProblem(errors);
    if (!this.#customers.get(order.customerNumber)) return unknownCustomer(order.customerNumber);
    const orderNumber = 100_001 + this.all.length;
    this.all.push({ orderNumber, placedAt: new Date(this.#clock()), order });
    return { status: 200, body: { orderNumber } };
  };
}
