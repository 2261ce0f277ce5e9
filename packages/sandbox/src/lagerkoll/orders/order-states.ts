import {
  CustomerOrdersErrorCode as Code,
  type CustomerOrder,
  PickingListState,
  CustomerOrderState as State,
  toUpdate,
} from "lagerkoll-customer-orders";
import type { Clock } from "../../clock.js";
import { conflict } from "../refused.js";
import type { Warehouse } from "../warehouse.js";
import { articleRows, freightBooked, requireOpen, type StoredOrder } from "./order.js";
import type { Orders } from "./orders.js";
import type { PickingLists } from "./picking-lists.js";

/** What may be done at once when an order is packed or sent. */
export interface Leaving {
  readonly finish_pickinglists: boolean;
  readonly create_rest_order: boolean;
}

/**
 * How orders go from state to state. Where Lagerkoll's page doesn't forbid a step, it is allowed: an order may be sent that
 * was never packed.
 */
export class OrderStates {
  readonly #orders: Orders;
  readonly #lists: PickingLists;
  readonly #warehouse: Warehouse;
  readonly #clock: Clock;

  constructor(orders: Orders, lists: PickingLists, warehouse: Warehouse, clock: Clock) {
    this.#orders = orders;
    this.#lists = lists;
    this.#warehouse = warehouse;
    this.#clock = clock;
  }

  /** @throws Refused when the order is cancelled or invoiced, as all steps do */
  readyForPacking(order: StoredOrder): StoredOrder {
    requireOpen(order);
    this.#lists.make(order);
    return this.#move(order, State.READY_FOR_PACKING);
  }

  packing(order: StoredOrder): StoredOrder {
    requireOpen(order);
    return this.#move(order, State.PACKING);
  }

  packed(order: StoredOrder, leaving: Leaving): StoredOrder {
    requireOpen(order);
    for (const list of this.#lists.of(order)) {
      if (list.state !== PickingListState.CLOSED) this.#lists.setState(list, PickingListState.PACKED);
    }
    return this.#move(this.#leave(order, leaving), State.PACKED);
  }

  /** What was picked is delivered and leaves the stock; everything is, where nothing was picked. */
  send(order: StoredOrder, leaving: Leaving): StoredOrder {
    requireOpen(order);
    const left = this.#leave(order, leaving);
    const picked = left.products.some(({ pickedAmount }) => pickedAmount > 0);
    const products = left.products.map((row) => {
      const deliveredAmount = row.articleId !== undefined && picked ? row.pickedAmount : row.orderedAmount;
      if (row.articleId !== undefined) {
        this.#warehouse.takeFromStock(row.articleId, deliveredAmount - row.deliveredAmount);
      }
      return { ...row, deliveredAmount };
    });
    return this.#move({ ...left, products }, State.SENT);
  }

  freightBooked(order: StoredOrder): StoredOrder {
    requireOpen(order);
    return this.#move(order, freightBooked);
  }

  /** There is no state for it: the date tells. */
  delivered(order: StoredOrder): StoredOrder {
    requireOpen(order);
    if (order.state !== State.SENT && order.state !== freightBooked) {
      throw conflict(`Order ${order.orderId} can't be delivered before it is sent or its freight is booked.`);
    }
    return this.#orders.save({ ...order, deliveredDate: this.#clock() });
  }

  invoice(order: StoredOrder): StoredOrder {
    this.requireInvoiceable(order);
    return this.#move(order, State.INVOICED);
  }

  requireInvoiceable(order: StoredOrder): void {
    requireOpen(order);
    if (order.orderValue === 0) throw conflict(`The value of order ${order.orderId} is 0.`, Code.ORDER_VALUE_IS_ZERO);
  }

  cancel(order: StoredOrder): StoredOrder {
    requireOpen(order);
    this.#close(order);
    return this.#move(order, State.CANCELLED);
  }

  dropShipment(order: StoredOrder): StoredOrder {
    this.#lists.remove(order);
    return this.#move(order, State.DROP_SHIPMENT);
  }

  #move(order: StoredOrder, state: number): StoredOrder {
    return this.#orders.save({ ...order, state });
  }

  #close(order: StoredOrder): void {
    for (const list of this.#lists.of(order)) this.#lists.setState(list, PickingListState.CLOSED);
  }

  #leave(order: StoredOrder, { finish_pickinglists, create_rest_order }: Leaving): StoredOrder {
    if (finish_pickinglists) this.#close(order);
    return create_rest_order ? this.#withoutRest(order) : order;
  }

  /** Moves what isn't picked to a new order. */
  #withoutRest(order: StoredOrder): StoredOrder {
    const rest = articleRows(order).filter(({ orderedAmount, pickedAmount }) => pickedAmount < orderedAmount);
    if (rest.length === 0 || articleRows(order).every(({ pickedAmount }) => pickedAmount === 0)) return order;
    const { externalOrderId: _, products: _rows, ...fields } = toUpdate(order as CustomerOrder);
    this.#orders.add({
      ...fields,
      customerId: order.customerId,
      customerOrderNumber: `${order.customerOrderNumber}-R`,
      products: rest.map(({ articleId, orderedAmount, pickedAmount, piecePrice, description }) => ({
        articleId,
        orderedAmount: orderedAmount - pickedAmount,
        ...(piecePrice !== undefined && { piecePrice }),
        ...(description !== undefined && { description }),
      })),
    });
    const products = order.products.flatMap((row) => {
      if (row.articleId === undefined) return [row];
      const orderedAmount = Math.min(row.orderedAmount, row.pickedAmount);
      return orderedAmount === 0 ? [] : [{ ...row, orderedAmount, totalPrice: (row.piecePrice ?? 0) * orderedAmount }];
    });
    return this.#orders.save({ ...order, products });
  }
}
