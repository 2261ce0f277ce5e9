import { PurchaseOrderState } from "lagerkoll-customer-orders";
import type { PurchaseOrders, StoredPurchaseOrder } from "../purchase-orders.js";
import { conflict } from "../refused.js";
import type { Suppliers } from "../suppliers/suppliers.js";
import { storeCurrency, type Warehouse } from "../warehouse.js";
import { articleRows, requireOpen, type StoredOrder } from "./order.js";
import type { OrderStates } from "./order-states.js";

/** Customer orders that suppliers deliver straight to the customer: a purchase order to each of them. */
export class DropShipments {
  readonly #states: OrderStates;
  readonly #purchaseOrders: PurchaseOrders;
  readonly #suppliers: Suppliers;
  readonly #warehouse: Warehouse;

  constructor(states: OrderStates, purchaseOrders: PurchaseOrders, suppliers: Suppliers, warehouse: Warehouse) {
    this.#states = states;
    this.#purchaseOrders = purchaseOrders;
    this.#suppliers = suppliers;
    this.#warehouse = warehouse;
  }

  of({ orderId }: StoredOrder): StoredPurchaseOrder[] {
    return this.#purchaseOrders.all.filter(({ customerOrderId }) => customerOrderId === orderId);
  }

  /**
   * Orders what the customer ordered.
   *
   * @param isDropShipment moves the customer order to that state, without its picking lists
   * @throws Refused when an article has no supplier
   */
  create(order: StoredOrder, isDropShipment: boolean): StoredPurchaseOrder[] {
    requireOpen(order);
    const rows = articleRows(order).map((row) => ({ row, article: this.#warehouse.articles.get(row.articleId) }));
    if (rows.length === 0) throw conflict(`Order ${order.orderId} has no articles.`);
    const lacking = rows.find(({ article }) => article?.supplier === undefined);
    if (lacking) throw conflict(`Article ${lacking.row.articleId} has no supplier.`);
    const supplierIds = [...new Set(rows.map(({ article }) => article!.supplier!))];
    const created = supplierIds.map((supplierId) => {
      const supplier = this.#suppliers.get(supplierId);
      return this.#purchaseOrders.add({
        supplierId,
        customerOrderId: order.orderId,
        deliveryDate: order.deliveryDate,
        orderValueCurrency: supplier?.currency ?? storeCurrency,
        ...(supplier?.name !== undefined && { supplierName: supplier.name }),
        ...(order.deliveryName !== undefined && { deliveryCompany: order.deliveryName }),
        ...(order.deliveryAddress1 !== undefined && { deliveryAddress: order.deliveryAddress1 }),
        ...(order.deliveryZipCode !== undefined && { deliveryZip: order.deliveryZipCode }),
        ...(order.deliveryCity !== undefined && { deliveryCity: order.deliveryCity }),
        ...(order.deliveryCountry !== undefined && { deliveryCountry: order.deliveryCountry }),
        articles: rows
          .filter(({ article }) => article?.supplier === supplierId)
          .map(({ row, article }) => ({
            articleId: row.articleId,
            articleName: article!.name,
            orderedAmount: row.orderedAmount,
            deliveredAmount: 0,
            purchasePrice: article!.buyPrice ?? 0,
            unit: article!.unit,
            ...(article!.supplierArticleId !== undefined && { supplierArticleId: article!.supplierArticleId }),
          })),
      });
    });
    if (isDropShipment) this.#states.dropShipment(order);
    return created;
  }

  /** @throws Refused when nothing of the order is under way */
  cancel(order: StoredOrder): StoredOrder {
    requireOpen(order);
    const open = this.of(order).filter(({ state }) => state < PurchaseOrderState.FINISHED);
    if (open.length === 0) throw conflict(`Order ${order.orderId} has no drop shipment to cancel.`);
    for (const purchaseOrder of open) {
      this.#purchaseOrders.update({ ...purchaseOrder, state: PurchaseOrderState.CANCELLED });
    }
    return this.#states.readyForPacking(order);
  }
}
