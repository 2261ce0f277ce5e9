import { type RestOrderArticle, type RestOrderState, CustomerOrderState as State } from "lagerkoll-customer-orders";
import type { Warehouse } from "../warehouse.js";
import { articleRows, type StoredOrder, sum } from "./order.js";

/** What customers wait for: articles that are ordered and not sent, each with the orders that it is in. */
export function restArticles(
  orders: readonly StoredOrder[],
  { articles }: Warehouse,
  isWanted: (articleId: string) => boolean,
): RestOrderArticle[] {
  const waiting = orders
    .filter(({ state }) => state < State.SENT)
    .flatMap((order) =>
      articleRows(order).map((row) => ({ order, row, open: row.orderedAmount - row.deliveredAmount })),
    )
    .filter(({ row, open }) => open > 0 && isWanted(row.articleId));
  const ids = [...new Set(waiting.map(({ row }) => row.articleId))];
  return ids.map((id) => {
    const own = waiting.filter(({ row }) => row.articleId === id);
    const article = articles.get(id);
    return {
      id,
      name: article?.name ?? id,
      date: Math.min(...own.map(({ order }) => order.deliveryDate)),
      deliver: sum(own, ({ open }) => open),
      available: article?.stock ?? 0,
      customerOrders: own.map(({ order, open }) => ({
        id: order.orderId,
        displayId: order.customerOrderNumber ?? `${order.orderId}`,
        state: `${order.state}` as RestOrderState,
        customerId: order.customerId,
        customerName: order.customerName ?? "",
        desiredDelivery: order.deliveryDate,
        reserved: open,
      })),
    };
  });
}
