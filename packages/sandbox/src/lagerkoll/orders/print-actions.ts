import { CustomerOrderState as State } from "lagerkoll-customer-orders";
import type { Clock } from "../../clock.js";
import { pageOf, sorted } from "../list.js";
import { excelType, toExcel } from "../prints/excel.js";
import { pdfType, type Sheet, toPdf } from "../prints/pdf.js";
import { conflict, Refused } from "../refused.js";
import { type Action, FileAnswer } from "../serve-lagerkoll.js";
import type { Warehouse } from "../warehouse.js";
import type { Offers } from "./offers.js";
import type { StoredOrder } from "./order.js";
import { columns } from "./order-actions.js";
import type { Orders } from "./orders.js";
import type { PickingLists } from "./picking-lists.js";
import {
  deliveryNoteSheet,
  invoiceSheet,
  labelColumns,
  labelRow,
  labelsSheet,
  offerSheet,
  orderSheet,
  pickingListSheet,
} from "./sheets.js";

interface OnId<Query = unknown> {
  readonly params: { readonly path: { readonly id: number }; readonly query: Query };
}
interface Selection {
  readonly page: number;
  readonly page_size: number;
  readonly sort_order: string;
  readonly sort_column: string;
}

/** What the operations that print or mail do. */
export function printActions(
  orders: Orders,
  lists: PickingLists,
  offers: Offers,
  { customers, mail }: Warehouse,
  clock: Clock,
) {
  const bytes = (sheets: readonly Sheet[]) => toPdf(sheets, sheets[0]?.title ?? "Lagerkoll", new Date(clock()));
  const pdf = async (sheets: readonly Sheet[]) => new FileAnswer(pdfType, await bytes(sheets));

  async function send(to: string | undefined, sheet: Sheet): Promise<void> {
    if (!to || !/^[^\s@]+@[^\s@]+$/.test(to)) {
      throw new Refused(to ? `${to} isn't an e-mail address.` : "There is no e-mail address to send it to.", {
        field: "email",
      });
    }
    mail.push({ to, subject: sheet.title, attachment: await bytes([sheet]), sentAt: new Date(clock()) });
  }

  function selected(found: readonly StoredOrder[], { page, page_size, sort_order, sort_column }: Selection) {
    return pageOf(sorted(found, columns[sort_column]!, sort_order), { page, limit: page_size }).items;
  }

  return {
    printCustomerOrder: (({ params }) => pdf([orderSheet(orders.existing(params.path.id))])) satisfies Action<OnId>,

    printDeliveryNote: (({ params: { path, query } }) => {
      const { picking_list_id } = query;
      const list = picking_list_id === undefined ? undefined : lists.existing(path.id, picking_list_id);
      return pdf([deliveryNoteSheet(orders.existing(path.id), list)]);
    }) satisfies Action<OnId<{ picking_list_id?: number }>>,

    printDeliveryNotes: (({ params: { query } }) => {
      const found = orders.all.filter(({ state }) => state === query.state);
      return pdf(selected(found, query).map((order) => deliveryNoteSheet(order)));
    }) satisfies Action<{ params: { query: Selection & { state: number } } }>,

    // The page speaks of Excel and names PDF: a client that asks for Excel alone gets that.
    printLabels: (async ({ params: { query, header } }) => {
      const found = orders.all.filter(({ state }) => state !== State.CANCELLED && state !== State.INVOICED);
      const chosen = selected(found, query);
      const accept = header.accept ?? pdfType;
      if (accept.includes(pdfType) || !/excel|spreadsheet/.test(accept)) return pdf([labelsSheet(chosen)]);
      return new FileAnswer(excelType, await toExcel(labelColumns, chosen.map(labelRow)));
    }) satisfies Action<{ params: { query: Selection; header: { accept?: string } } }>,

    printPickingList: (({ params: { path } }) =>
      pdf([pickingListSheet(lists.existing(path.order_id, path.list_id))])) satisfies Action<{
      params: { path: { order_id: number; list_id: number } };
    }>,

    printPickingLists: (({ params: { query } }) => {
      const isReady = (orderId: number) => orders.existing(orderId).state === State.READY_FOR_PACKING;
      const found = lists.open.filter(({ orderId }) => isReady(orderId));
      return pdf(pageOf(found, { page: query.page, limit: query.page_size }).items.map(pickingListSheet));
    }) satisfies Action<{ params: { query: Pick<Selection, "page" | "page_size"> } }>,

    getInvoiceFile: (({ params }) => {
      const order = orders.existing(params.path.id);
      if (order.state !== State.INVOICED) throw conflict(`Order ${order.orderId} isn't invoiced yet.`);
      return pdf([invoiceSheet(order)]);
    }) satisfies Action<OnId>,

    printOffer: (({ params }) => pdf([offerSheet(offers.existing(params.path.offer_id))])) satisfies Action<{
      params: { path: { offer_id: number } };
    }>,

    sendOrderConfirmation: (({ params, body }) => {
      const order = orders.existing(params.path.order_id);
      if (order.state === State.CANCELLED) throw conflict(`Order ${order.orderId} is cancelled.`);
      return send(body.email ?? order.deliveryEmail ?? customers.get(order.customerId)?.email, orderSheet(order));
    }) satisfies Action<{ params: { path: { order_id: number } }; body: { email?: string } }>,

    sendOffer: (({ params, body }) => {
      const offer = offers.existing(params.path.offer_id);
      return send(body.email ?? offer.customerEmail, offerSheet(offer));
    }) satisfies Action<{ params: { path: { offer_id: number } }; body: { email?: string } }>,
  };
}
