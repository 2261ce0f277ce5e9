import { date, number } from "../prints/format.js";
import type { Sheet } from "../prints/pdf.js";
import type { StoredOffer } from "./offers.js";
import { articleRows, money, type StoredOrder } from "./order.js";
import type { StoredPickingList } from "./picking-lists.js";

// What Lagerkoll's documents say on paper, in Swedish as the system prints them.

export function orderSheet(order: StoredOrder): Sheet {
  return {
    title: `Orderbekräftelse ${order.customerOrderNumber}`,
    address: addressOf(order),
    facts: [...orderFacts(order), ["Betalningsvillkor", order.paymentTerm]],
    columns: ["Artikel", "Benämning", "Antal", "À-pris", "Summa"],
    rows: order.products.map(({ articleId, description, orderedAmount, piecePrice, totalPrice }) => [
      articleId,
      description,
      number(orderedAmount),
      number(piecePrice),
      number(totalPrice),
    ]),
    closing: `Ordervärde exkl. moms: ${number(order.orderValue)} ${order.currency}`,
  };
}

/** @param list what one picking list has of the order; left out, all of it */
export function deliveryNoteSheet(order: StoredOrder, list?: StoredPickingList): Sheet {
  const isListed = (rowId: number) =>
    !list || list.products.some(({ customerOrderProductId }) => customerOrderProductId === rowId);
  return {
    title: `Följesedel ${order.customerOrderNumber}`,
    address: addressOf(order),
    facts: [...orderFacts(order), ["Leveranssätt", order.wayOfDelivery]],
    columns: ["Artikel", "Benämning", "Antal"],
    rows: articleRows(order)
      .filter(({ id }) => isListed(id))
      .map((row) => [
        row.articleId,
        row.description,
        number(row.deliveredAmount || row.pickedAmount || row.orderedAmount),
      ]),
  };
}

export function invoiceSheet(order: StoredOrder): Sheet {
  return { ...orderSheet(order), title: `Faktura ${order.customerOrderNumber}` };
}

export function pickingListSheet(list: StoredPickingList): Sheet {
  return {
    title: `Plocklista ${list.id}`,
    facts: [
      ["Order", list.title],
      ["Kund", list.customerName],
      ["Leveransdatum", date(list.deliveryDate)],
      ["Plockare", list.warehouseWorkerName],
      ["Kommentar", list.orderComment],
    ],
    columns: ["Lagerplats", "Artikel", "Benämning", "Antal", "Plockat"],
    rows: list.products.map(({ stockPlace, articleId, name, orderedAmount, pickedAmount }) => [
      stockPlace,
      articleId,
      name,
      number(orderedAmount),
      number(pickedAmount),
    ]),
  };
}

export function offerSheet(offer: StoredOffer): Sheet {
  return {
    title: `Offert ${offer.offerId}`,
    address: [offer.customerName, offer.customerEmail, offer.customerPhone],
    facts: [
      ["Datum", date(offer.createdDate)],
      ["Giltig till", date(offer.validDate)],
      ["Vår referens", offer.ourReference],
      ["Beskrivning", offer.description],
    ],
    columns: ["Artikel", "Benämning", "Antal", "À-pris", "Summa"],
    rows: offer.rows.map(({ articleId, articleName, amount, salesPrice, totalPrice }) => [
      articleId,
      articleName,
      number(amount),
      number(salesPrice),
      number(totalPrice),
    ]),
    closing: `Summa exkl. moms: ${number(money(offer.rows.reduce((sum, row) => sum + (row.totalPrice ?? 0), 0)))} ${offer.currency}`,
  };
}

/** Columns of the labels of orders: who gets a parcel. */
export const labelColumns = ["Order", "Namn", "Adress", "Postnummer", "Ort", "Land"];

export function labelRow(order: StoredOrder): string[] {
  const { deliveryName, customerName, deliveryAddress1, deliveryZipCode, deliveryCity, deliveryCountry } = order;
  const cells = [order.customerOrderNumber, deliveryName ?? customerName, deliveryAddress1, deliveryZipCode];
  return [...cells, deliveryCity, deliveryCountry].map((cell) => cell ?? "");
}

export function labelsSheet(orders: readonly StoredOrder[]): Sheet {
  return { title: "Etiketter", facts: [], columns: labelColumns, rows: orders.map(labelRow) };
}

function addressOf(order: StoredOrder): (string | undefined)[] {
  const { deliveryName, customerName, deliveryAddress1, deliveryAddress2, deliveryCountry } = order;
  const place = [order.deliveryZipCode, order.deliveryCity].filter((part) => part !== undefined).join(" ");
  return [deliveryName ?? customerName, deliveryAddress1, deliveryAddress2, place, deliveryCountry];
}

function orderFacts(order: StoredOrder): Sheet["facts"] {
  return [
    ["Ordernummer", order.orderId],
    ["Orderdatum", date(order.orderDate)],
    ["Leveransdatum", date(order.deliveryDate)],
    ["Er referens", order.yourReference],
    ["Vår referens", order.ourReference],
    ["Kommentar", order.comments],
  ];
}
