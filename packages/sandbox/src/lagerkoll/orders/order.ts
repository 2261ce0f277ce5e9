import {
  type CustomerOrder,
  type CustomerOrderProduct,
  DeliveryStatus,
  CustomerOrderState as State,
} from "lagerkoll-customer-orders";
import { conflict } from "../refused.js";
import type { Warehouse } from "../warehouse.js";

/** A row of an order. It always has these. */
export type StoredRow = CustomerOrderProduct &
  Required<Pick<CustomerOrderProduct, "id" | "rowIndex" | "orderedAmount" | "pickedAmount" | "deliveredAmount">>;

/** A customer order. It always has these. */
export type StoredOrder = Omit<CustomerOrder, "products"> &
  Required<Pick<CustomerOrder, "orderId" | "customerId" | "state" | "orderDate" | "deliveryDate" | "orderValue">> & {
    readonly products: readonly StoredRow[];
  };

/**
 * State of an order whose freight is booked. Lagerkoll's page gives it no number, and lists 45 where orders are filtered
 * only.
 */
export const freightBooked = 45;

/** @throws Refused when nothing of an order can be changed any more */
export function requireOpen({ orderId, state }: StoredOrder): void {
  if (state === State.CANCELLED) throw conflict(`Order ${orderId} is cancelled and can't be changed any more.`);
  if (state === State.INVOICED)
    throw conflict(`Order ${orderId} is invoiced: all but its invoice references is fixed.`);
}

/** Rows that order an article; the others are text. */
export function articleRows({ products }: { readonly products: readonly StoredRow[] }) {
  return products.filter((row): row is StoredRow & { articleId: string } => row.articleId !== undefined);
}

/** Fills in what Lagerkoll derives from an order's rows. Rows are counted from 0. */
export function derived(order: Omit<StoredOrder, "orderValue">, { articles }: Warehouse): StoredOrder {
  const products = order.products.map((row, rowIndex) => ({ ...row, rowIndex }));
  const totalPrice = money(sum(products, (row) => row.totalPrice ?? 0));
  const totalDiscount = money(sum(products, discountOf));
  const orderValue = money(totalPrice - totalDiscount + (order.freight ?? 0) + (order.administrationFee ?? 0));
  const lacking = articleRows({ products }).filter(
    ({ articleId, orderedAmount }) => (articles.get(articleId)?.stock ?? 0) < orderedAmount,
  );
  return {
    ...order,
    products,
    totalPrice,
    totalDiscount,
    orderValue,
    deliveryStatus:
      lacking.length === 0
        ? DeliveryStatus.ALL_IN_STOCK
        : lacking.length < articleRows({ products }).length
          ? DeliveryStatus.NOT_ALL_IN_STOCK
          : DeliveryStatus.NONE_IN_STOCK,
  };
}

/** Of the whole row: an amount, or per cent of its price. */
export function discountOf({
  totalPrice = 0,
  discount = 0,
  discountType,
}: Pick<CustomerOrderProduct, "totalPrice" | "discount" | "discountType">): number {
  return discountType === "PERCENT" ? (totalPrice * discount) / 100 : discount;
}

export function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** Without what binary fractions leave behind. */
export function money(value: number): number {
  return Math.round(value * 100) / 100;
}
