import type {
  Article,
  CustomerOrderCost,
  CustomerOrderCreate,
  CustomerOrderProductCreate,
  CustomerOrderRowUpdate,
  CustomerOrdersResponse,
  CustomerOrderUpdate,
  PurchaseOrdersResponse,
  RestOrderResponse,
} from "lagerkoll-customer-orders";
import { CustomerOrderState as State } from "lagerkoll-customer-orders";
import { matchesQuery, onePage, type Page, pageOf, type SortKey, sorted } from "../list.js";
import type { PurchaseOrders, StoredPurchaseOrder } from "../purchase-orders.js";
import { notFound, Refused } from "../refused.js";
import type { Action } from "../serve-lagerkoll.js";
import type { Suppliers } from "../suppliers/suppliers.js";
import type { Warehouse } from "../warehouse.js";
import type { DropShipments } from "./drop-shipments.js";
import { articleRows, money, requireOpen, type StoredOrder, sum } from "./order.js";
import type { Leaving, OrderStates } from "./order-states.js";
import type { Orders } from "./orders.js";
import { restArticles } from "./rest-articles.js";

/** A request about one order; the page calls its id by two names. */
interface OnOrder<Query = unknown> {
  readonly params: { readonly path: { readonly order_id: number }; readonly query: Query };
}
interface OnId {
  readonly params: { readonly path: { readonly id: number } };
}
interface Paging {
  readonly page: number;
  readonly limit: number;
}
interface Sorting {
  readonly sort_column: string;
  readonly order: string;
}
/** A span of time, ms since 1970; 0 is no bound. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the operations on customer orders do. */
export function orderActions(
  orders: Orders,
  states: OrderStates,
  dropShipments: DropShipments,
  purchaseOrders: PurchaseOrders,
  suppliers: Suppliers,
  warehouse: Warehouse,
) {
  const existing = ({ params }: OnOrder) => orders.existing(params.path.order_id);

  function answer(found: readonly StoredOrder[], { items, count, ...page }: Page<StoredOrder>): CustomerOrdersResponse {
    const totalCustomerOrderValue = money(sum(found, ({ orderValue }) => orderValue));
    return { ...page, ordersCount: count, totalCustomerOrderValue, since: orders.since, orders: items.map(shown) };
  }

  const listed = (found: readonly StoredOrder[], { sort_column, order, ...paging }: Sorting & Paging) =>
    answer(found, pageOf(sorted(found, columns[sort_column]!, order), paging));

  const single = (order: StoredOrder) => answer([order], onePage([order]));

  /** The body isn't documented; the spec's example is a list of ids, and this takes no other form. */
  function several(body: unknown): StoredOrder[] {
    if (Array.isArray(body) && body.length > 0 && body.every(Number.isInteger)) {
      return body.map((id: number) => orders.existing(id));
    }
    throw new Refused(
      "Lagerkoll documents no body for this operation. The sandbox takes a list of order ids: [1001, 1002].",
    );
  }

  return {
    addCustomerOrder: (({ body }) => shown(orders.add(body))) satisfies Action<{ body: CustomerOrderCreate }>,

    getCustomerOrder: (({ params }) => single(orders.existing(params.path.id))) satisfies Action<OnId>,

    getCustomerOrderByExternalId: (({ params }) => {
      const { external_id } = params.path;
      const order = orders.all.find(({ externalOrderId }) => externalOrderId === external_id);
      if (!order) throw notFound(`There is no customer order with the external id ${external_id}.`);
      return single(order);
    }) satisfies Action<{ params: { path: { external_id: string } } }>,

    getCustomerOrders: (({ params: { query } }) => {
      const { customer_id, state } = query;
      const found = orders
        .changedSince(query.since)
        .filter((order) => customer_id === undefined || order.customerId === customer_id)
        .filter((order) => state === -1 || order.state === state)
        .filter((order) => matchesQuery(query.query, searched(order)));
      return listed(found, query);
    }) satisfies Action<{
      params: { query: { customer_id?: number; state: number; since: number; query?: string } & Sorting & Paging };
    }>,

    getCustomerOrdersForState: (({ params: { path, query } }) =>
      listed(
        orders.all.filter((order) => order.state === path.state && isWithin(order, query)),
        query,
      )) satisfies Action<{ params: { path: { state: number }; query: Span & Sorting & Paging } }>,

    getCustomerOrdersWithArticle: (({ params: { path, query } }) => {
      const { max_state = Number.POSITIVE_INFINITY, batch, serialnumber } = query;
      const has = (order: StoredOrder) =>
        order.products.some(({ articleId, batches = [] }) => {
          if (articleId !== path.article_id) return false;
          if (batch !== undefined && !batches.some(({ batchId }) => batchId === batch)) return false;
          return serialnumber === undefined || batches.some(({ serialNr }) => serialNr === serialnumber);
        });
      const found = orders.all.filter((order) => order.state <= max_state && isWithin(order, query) && has(order));
      return listed(found, query);
    }) satisfies Action<{
      params: {
        path: { article_id: string };
        query: { batch?: string; serialnumber?: string; max_state?: number } & Span & Sorting & Paging;
      };
    }>,

    getCustomerOrderProducts: (({ params }) => {
      const row = articleRows(orders.existing(params.path.id))[0];
      if (!row) throw notFound(`Customer order ${params.path.id} has no articles.`);
      return articleOf(row.articleId, row.description, warehouse, orders);
    }) satisfies Action<OnId>,

    getCustomerOrderCost: (({ params }): CustomerOrderCost => {
      const order = orders.existing(params.path.id);
      const productCosts = articleRows(order).map(({ articleId, deliveredAmount }) => {
        const totalCost = money(deliveredAmount * (warehouse.articles.get(articleId)?.buyPrice ?? 0));
        return { articleId, deliveredAmount, totalCost };
      });
      return { orderId: order.orderId, productCosts };
    }) satisfies Action<OnId>,

    updateCustomerOrder: (({ params, body }) => {
      const order = orders.existing(params.path.id);
      if (order.state !== State.INVOICED) {
        requireOpen(order);
        return shown(orders.update(order, body));
      }
      const { externalInvoiceReference1, externalInvoiceReference2 } = body;
      return shown(
        orders.update(order, {
          ...(externalInvoiceReference1 !== undefined && { externalInvoiceReference1 }),
          ...(externalInvoiceReference2 !== undefined && { externalInvoiceReference2 }),
        }),
      );
    }) satisfies Action<OnId & { body: CustomerOrderUpdate }>,

    addCustomerOrderRow: (({ params, body }) => shown(orders.addRow(open(params.path.id), body))) satisfies Action<
      OnId & { body: CustomerOrderProductCreate }
    >,

    updateCustomerOrderRow: (({ params, body }) =>
      shown(orders.updateRow(open(params.path.id), body))) satisfies Action<OnId & { body: CustomerOrderRowUpdate }>,

    removeCustomerOrderRow: (({ params, body }) =>
      shown(orders.removeRow(open(params.path.id), body))) satisfies Action<OnId & { body: CustomerOrderRowUpdate }>,

    markCustomerOrderReadyForPacking: ((request) =>
      shown(states.readyForPacking(existing(request)))) satisfies Action<OnOrder>,

    markCustomerOrderPacked: ((request) =>
      shown(states.packed(existing(request), request.params.query))) satisfies Action<OnOrder<Leaving>>,

    sendCustomerOrder: ((request) => shown(states.send(existing(request), request.params.query))) satisfies Action<
      OnOrder<Leaving>
    >,

    markCustomerOrderFreightBooked: ((request) =>
      shown(states.freightBooked(existing(request)))) satisfies Action<OnOrder>,

    markCustomerOrderDelivered: ((request) => shown(states.delivered(existing(request)))) satisfies Action<OnOrder>,

    invoiceCustomerOrder: ((request) => shown(states.invoice(existing(request)))) satisfies Action<OnOrder>,

    cancelCustomerOrder: ((request) => shown(states.cancel(existing(request)))) satisfies Action<OnOrder>,

    markCustomerOrdersReadyForPacking: (({ body }) => {
      const found = several(body);
      for (const order of found) requireOpen(order);
      return shown(found.map((order) => states.readyForPacking(order))[0]!);
    }) satisfies Action<{ body: unknown }>,

    sendCustomerOrders: (({ body, params }) => {
      const found = several(body);
      for (const order of found) requireOpen(order);
      return shown(found.map((order) => states.send(order, params.query))[0]!);
    }) satisfies Action<{ body: unknown; params: { query: Leaving } }>,

    invoiceCustomerOrders: (({ body }) => {
      const found = several(body);
      for (const order of found) states.requireInvoiceable(order);
      const invoiced = found.map((order) => states.invoice(order));
      return answer(invoiced, onePage(invoiced));
    }) satisfies Action<{ body: unknown }>,

    createDropShipment: ((request) =>
      envelope(dropShipments.create(existing(request), request.params.query.is_dropshipment))) satisfies Action<
      OnOrder<{ is_dropshipment: boolean }>
    >,

    cancelDropShipment: ((request) => shown(dropShipments.cancel(existing(request)))) satisfies Action<OnOrder>,

    getPurchaseOrdersForCustomerOrder: ((request) =>
      envelope(dropShipments.of(existing(request)))) satisfies Action<OnOrder>,

    getRestArticlesForSupplier: (({ params: { path, query } }) => {
      if (!suppliers.get(path.supplier_id)) throw notFound(`There is no supplier with id ${path.supplier_id}.`);
      return rest((id) => warehouse.articles.get(id)?.supplier === path.supplier_id, query);
    }) satisfies Action<{ params: { path: { supplier_id: number }; query: Sorting & Paging } }>,

    getRestArticlesForPurchaseOrder: (({ params: { path, query } }) => {
      const purchaseOrder = purchaseOrders.get(path.order_id);
      if (!purchaseOrder) throw notFound(`There is no purchase order with id ${path.order_id}.`);
      return rest((id) => purchaseOrder.articles.some(({ articleId }) => articleId === id), query);
    }) satisfies Action<{ params: { path: { order_id: number }; query: Sorting & Paging } }>,
  };

  function open(id: number): StoredOrder {
    const order = orders.existing(id);
    requireOpen(order);
    return order;
  }

  function rest(isWanted: (articleId: string) => boolean, query: Sorting & Paging): RestOrderResponse {
    const found = restArticles(orders.all, warehouse, isWanted);
    const key = query.sort_column === "available" ? "available" : "date";
    const { items, count, ...page } = pageOf(
      sorted(found, (article) => article[key], query.order),
      query,
    );
    return { ...page, articlesCount: count, articles: [...items] };
  }
}

/** How a purchase order's list is told. */
export function envelope(found: readonly StoredPurchaseOrder[]): PurchaseOrdersResponse {
  const { items, count, ...page } = onePage(found);
  return { ...page, ordersCount: count, orders: [...items] };
}

/** Sort keys by the names that the page has for columns. */
export const columns: Readonly<Record<string, (order: StoredOrder) => SortKey>> = {
  id: ({ orderId }) => orderId,
  customer: ({ customerName }) => customerName,
  order_date: ({ orderDate }) => orderDate,
  delivery_date: ({ deliveryDate }) => deliveryDate,
  delivered_date: ({ deliveredDate }) => deliveredDate,
  state: ({ state }) => state,
  way_of_delivery: ({ wayOfDelivery }) => wayOfDelivery,
  order_value: ({ orderValue }) => orderValue,
};

/** An order as the API shows it: its lists aren't those that the sandbox keeps. */
function shown(order: StoredOrder) {
  return { ...order, products: [...order.products] };
}

function isWithin({ orderDate }: StoredOrder, { from, to }: Span): boolean {
  return orderDate >= from && (to === 0 || orderDate <= to);
}

function searched(order: StoredOrder) {
  const { orderId, customerOrderNumber, customerName, externalOrderId, externalDisplayOrderId, webshopOrderId } = order;
  const { deliveryName, yourReference, ourReference, comments, remarks } = order;
  return [
    orderId,
    customerOrderNumber,
    customerName,
    externalOrderId,
    externalDisplayOrderId,
    webshopOrderId,
    deliveryName,
    yourReference,
    ourReference,
    comments,
    remarks,
  ];
}

function articleOf(articleId: string, description: string | undefined, warehouse: Warehouse, orders: Orders): Article {
  const article = warehouse.articles.get(articleId);
  if (!article) return { articleId, name: description ?? articleId };
  const { name, price, vat, unit, barcode, weight, stockPlace, supplier, supplierArticleId, buyPrice } = article;
  const rows = orders.all.filter(({ state }) => state < State.SENT).flatMap(articleRows);
  const reserved = sum(
    rows.filter((row) => row.articleId === articleId),
    ({ orderedAmount, deliveredAmount }) => orderedAmount - deliveredAmount,
  );
  return {
    articleId,
    name,
    price,
    vat,
    unit,
    amount: article.stock - reserved,
    reserved,
    active: true,
    bundled: false,
    type: "Stock",
    stock: true,
    ...(barcode !== undefined && { barcode, barcodeType: "EAN" }),
    ...(weight !== undefined && { weight }),
    ...(stockPlace !== undefined && { stockPlace }),
    ...(supplier !== undefined && { supplier }),
    ...(supplierArticleId !== undefined && { supplierArticleId }),
    ...(buyPrice !== undefined && { supplierBuyPrice: buyPrice }),
  };
}
