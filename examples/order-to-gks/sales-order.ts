import type { AddressInput, ContactInfo, Recipient, SalesOrder, SalesOrderline } from "gks-client";
import { type CustomerOrder, type CustomerOrderProduct, CustomerOrderState, toDate } from "lagerkoll-customer-orders";

/** What GKS asks for and Lagerkoll's order doesn't hold: the caller knows it, per customer. */
export interface Buyer {
  /** By it the customer is found in GKS, or created. */
  corporateIdentityNumber: string;
  /** Customer number in GKS: for a customer that isn't to be looked for, since others share its corporate identity number. */
  customerNumber?: string;
  /** Who ordered. */
  contact: ContactInfo;
  /** Where the company is, for a customer that is created. The order only says where it wants its goods. */
  postalAddress: AddressInput;
  /** Where invoices go, for a customer that is created. */
  invoiceEmail?: string;
  /** Is it sold out of the country, without VAT? Must be said when the goods go abroad. */
  isExport?: boolean;
  /** If so, to another country of the EU? */
  isExportWithinEu?: boolean;
  /** What the prices of the buyer's orders are in. Must be said when that isn't the store's own currency. */
  currency?: string;
}

/** Where the seller is: goods that go elsewhere may be an export. */
const sellersCountry = "SE";

/** What GKS takes as `vatPercent`. */
const vatRates = [0, 6, 25] as const;
type VatRate = (typeof vatRates)[number];

/** How a person finds the order in GKS. */
export function titleOf({ orderId }: CustomerOrder): string {
  return `Lagerkoll order ${orderId}`;
}

/** The sales order for an order that has no problems (see `problemsOf`). */
export function toSalesOrder(order: CustomerOrder, buyer: Buyer, customerNumber: string): SalesOrder {
  const { isExport = false, isExportWithinEu = false } = buyer;
  const rows = order.products ?? [];
  // One for the order: where a line leaves it out, GKS takes 25, on lines of text too.
  const vatPercent = isExport ? 0 : vatOf(rows.find(isArticle)?.vat);
  return {
    customerNumber,
    billingContact: buyer.contact,
    orderTitle: titleOf(order),
    ...(order.customerOrderNumber && { purchaseOrderNumber: order.customerOrderNumber }),
    promisedDeliveryDate: toDate(order.deliveryDate)?.toISOString() ?? null,
    shipTo: recipientOf(order),
    currencyCode: order.currency ?? null,
    isExport,
    isExportWithinEu,
    salesOrderlines: [...rows.map(lineOf), ...chargesOf(order).map(chargeLineOf)].map((line) => ({
      ...line,
      vatPercent: vatPercent ?? null,
    })),
  };
}

/** Why an order can't be placed in GKS as it is, and what to do; empty when it can. */
export function problemsOf(order: CustomerOrder, buyer: Buyer): string[] {
  const rows = order.products ?? [];
  return [
    ...stateProblems(order),
    ...buyerProblems(order, buyer),
    ...currencyProblems(order, buyer),
    ...vatProblems(rows, buyer),
    ...rows.flatMap((row, index) =>
      rowProblems(row, buyer).map((problem) => `row ${index + 1} (${row.articleId}): ${problem}`),
    ),
    ...chargesOf(order).flatMap(({ name, price }) => priceProblems(price).map((problem) => `${name}: ${problem}`)),
  ];
}

function stateProblems({ state, products = [] }: CustomerOrder): string[] {
  if (state === CustomerOrderState.CANCELLED) return ["it is cancelled."];
  if (state === CustomerOrderState.INVOICED) return ["it is invoiced already, and would be a second time by GKS."];
  return products.some(isArticle) ? [] : ["it has no row with an article."];
}

function buyerProblems({ customerName, deliveryCountry }: CustomerOrder, buyer: Buyer): string[] {
  const { corporateIdentityNumber, contact, isExport, isExportWithinEu } = buyer;
  const problems: string[] = [];
  // An empty number would be no filter when customers are looked for: anybody would be found.
  if (!/\d/.test(corporateIdentityNumber ?? "")) problems.push("its buyer has no corporate identity number. Add it.");
  if (!contact?.firstName || !contact.lastName) problems.push("its buyer has no contact with both names. Add it.");
  if (!customerName) problems.push("it names no customer. Set one in Lagerkoll.");
  if (isExportWithinEu && !isExport) problems.push("its buyer has isExportWithinEu without isExport. Set both.");
  if (!deliveryCountry) return problems;
  if (!/^[A-Z]{2}$/.test(deliveryCountry)) {
    problems.push(
      `it goes to "${deliveryCountry}". GKS takes a country's two letters, such as SE: set them in Lagerkoll.`,
    );
  } else if (deliveryCountry !== sellersCountry && isExport === undefined) {
    problems.push(
      `it goes to ${deliveryCountry}. Say at its buyer whether that is an export (isExport: true or false).`,
    );
  }
  return problems;
}

/** Lagerkoll's page doesn't say which currency the prices of rows are in; where only one comes into question, it is that. */
function currencyProblems({ currency, currencyRate = 1 }: CustomerOrder, buyer: Buyer): string[] {
  if (!currency || !Intl.supportedValuesOf("currency").includes(currency)) {
    return [`its currency is ${currency ? `"${currency}"` : "missing"}. GKS takes ISO 4217, such as SEK.`];
  }
  if (buyer.currency ? buyer.currency === currency : currencyRate === 1) return [];
  return [
    `it is in ${currency}, at a rate of ${currencyRate}. If its prices are too, say so at its buyer (currency: "${currency}").`,
  ];
}

/** GKS takes three rates, and one for all lines of an order. */
function vatProblems(rows: readonly CustomerOrderProduct[], { isExport }: Buyer): string[] {
  const rates = new Set(rows.filter(isArticle).map(({ vat }) => vat));
  if (isExport || rates.size < 2) return [];
  return [
    `its rows have different VAT (${[...rates].map(percent).join(", ")}). GKS wants one for an order: make an order for each in Lagerkoll.`,
  ];
}

function rowProblems(row: CustomerOrderProduct, { isExport }: Buyer): string[] {
  if (!isArticle(row)) return [];
  const problems = [amountProblems(row), priceProblems(row.piecePrice), sumProblems(row), discountProblems(row)].flat();
  if (!isExport && vatOf(row.vat) === undefined) {
    problems.push(
      `its VAT is ${percent(row.vat)}. GKS takes ${vatRates.join(", ")} %: correct the article, or place it by hand.`,
    );
  }
  return problems;
}

const maxAmount = 2 ** 31 - 1;

function amountProblems({ orderedAmount }: CustomerOrderProduct): string[] {
  if (orderedAmount === undefined) return ["no amount is ordered. Set it in Lagerkoll."];
  if (orderedAmount < 0) return [`${orderedAmount} are ordered. GKS takes no returns: credit it by hand.`];
  if (Number.isInteger(orderedAmount) && orderedAmount <= maxAmount) return [];
  return [`${orderedAmount} are ordered. GKS takes whole numbers: order it by a smaller unit.`];
}

/** GKS: at most ten digits, three of them decimals. */
function priceProblems(price: number | undefined): string[] {
  if (price === undefined) return ["it has no price. Set it in Lagerkoll."];
  const [whole = "", decimals = ""] = String(Math.abs(threeDecimals(price))).split(".");
  const isShort = Math.abs(price) < 1e10 && whole.replace(/^0$/, "").length + decimals.length <= 10;
  if (isShort && Math.abs(price - threeDecimals(price)) < 1e-6) return [];
  return [`its price is ${price}. GKS takes ten digits, three of them decimals: round it in Lagerkoll.`];
}

/** Three decimals, without what calculating in binary leaves behind: 0.3 for 0.1 + 0.2. */
function threeDecimals(price: number): number {
  return Math.round(price * 1000) / 1000;
}

/** A price for quantities counts in the row's sum alone; GKS would calculate with the price of one. */
function sumProblems({ orderedAmount = 0, piecePrice = 0, totalPrice }: CustomerOrderProduct): string[] {
  const sum = orderedAmount * piecePrice;
  if (totalPrice === undefined || Math.abs(sum - totalPrice) <= 0.01) return [];
  return [`${orderedAmount} × ${piecePrice} isn't its sum of ${totalPrice}. Set the price of one in Lagerkoll.`];
}

function discountProblems({ discount = 0, discountType = "AMOUNT" }: CustomerOrderProduct): string[] {
  if (discount === 0) return [];
  if (discountType === "PERCENT" && Number.isInteger(discount) && discount > 0 && discount <= 100) return [];
  const given = discountType === "PERCENT" ? `${discount} %` : `an amount of ${discount}`;
  return [`its discount is ${given}. GKS takes whole per cent: change it, or the price, in Lagerkoll.`];
}

function lineOf(row: CustomerOrderProduct): SalesOrderline {
  if (!isArticle(row)) return { description: row.description ?? null, shipOrderline: false };
  return {
    articleNumber: row.articleId,
    description: row.description ?? null,
    // What was ordered, as the sales order is placed; what is delivered is known later.
    quantity: row.orderedAmount ?? null,
    unitPrice: threeDecimals(row.piecePrice ?? 0),
    discountPercent: row.discount ?? 0,
  };
}

/** What Lagerkoll charges beside the rows; taken for prices without VAT like theirs, which its page doesn't say. */
function chargesOf({ freight = 0, administrationFee = 0 }: CustomerOrder) {
  const charges = [
    { name: "Frakt", price: freight },
    { name: "Expeditionsavgift", price: administrationFee },
  ];
  return charges.filter(({ price }) => price !== 0);
}

function chargeLineOf({ name, price }: { name: string; price: number }): SalesOrderline {
  return { description: name, quantity: 1, unitPrice: threeDecimals(price), shipOrderline: false };
}

function recipientOf(order: CustomerOrder): Recipient | null {
  const recipientName = order.deliveryName || order.customerName;
  if (!recipientName || !(order.deliveryAddress1 || order.deliveryCity)) return null;
  return {
    recipientName,
    address: {
      address1: order.deliveryAddress1 ?? null,
      address2: order.deliveryAddress2 ?? null,
      zipCode: order.deliveryZipCode ?? null,
      city: order.deliveryCity ?? null,
      countryCode: order.deliveryCountry || null,
    },
    contactEmail: order.deliveryEmail ?? null,
  };
}

/** A row without an article is text. */
function isArticle(row: CustomerOrderProduct): row is CustomerOrderProduct & { articleId: string } {
  return Boolean(row.articleId);
}

function vatOf(given: number | undefined): VatRate | undefined {
  return vatRates.find((rate) => rate === given);
}

function percent(rate: number | undefined): string {
  return rate === undefined ? "missing" : `${rate} %`;
}
