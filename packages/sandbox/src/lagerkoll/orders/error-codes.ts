import { CustomerOrdersErrorCode as Code } from "lagerkoll-customer-orders";
import type { Operation } from "../../api/document.js";

/** By which code an operation's failures go: Lagerkoll's page has one for each kind of thing and what is done with it. */
export function orderErrorCode({ method, path }: Operation): Code {
  const reads = method === "GET";
  if (path.startsWith("/rest_articles")) return Code.GET_REST_ARTICLES_FAILED;
  if (path.includes("/picking_lists") || path.includes("/pickinglist")) {
    return reads ? Code.GET_PICKING_LIST_FAILED : Code.UPDATE_PICKING_LIST_FAILED;
  }
  if (path.includes("/offers")) {
    if (reads) return Code.GET_OFFER_FAILED;
    return method === "POST" ? Code.CREATE_OFFER_FAILED : Code.UPDATE_OFFER_FAILED;
  }
  if (path.endsWith("/dropshipment")) return Code.CREATE_DROP_SHIPMENT_FAILED;
  if (path.endsWith("/confirmation/send")) return Code.SEND_CONFIRMATION_FAILED;
  if (reads) return Code.GET_ORDER_FAILED;
  return method === "POST" && path === "/" ? Code.CREATE_ORDER_FAILED : Code.UPDATE_ORDER_FAILED;
}
