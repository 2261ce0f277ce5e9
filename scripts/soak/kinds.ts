import { LagerkollApiError, paginate, unwrap } from "lagerkoll-customer-orders";
import type { ShopClients } from "./shop.js";

/** The call that is being made. */
export interface Making {
  /** What it leaves in a system's data, so that it can be found there: `soak-17`. */
  readonly reference: string;
  /** Which of its kind it is in its shop, from 0. */
  readonly ordinal: number;
  /** For every request that the call comes to. */
  readonly options: {
    readonly headers: Record<string, string>;
    readonly priority: number;
    readonly deadlineMs: number | undefined;
    readonly signal: AbortSignal | null;
  };
}

/** What a call leaves behind under its number. */
export const referenceOf = (call: number): string => `soak-${call}`;
export const isReference = (text: string): boolean => /^soak-\d+$/.test(text);

/** A kind of call. */
export interface Kind {
  readonly api: "gks" | "lagerkoll";
  /** May it be repeated when nobody knows whether it was executed? Said here anew, not taken from the clients' tables. */
  readonly safe: boolean;
  /** In how many of a hundred calls. */
  readonly share: number;
  /** Does it leave its reference in the system's data, where executions can be counted? */
  readonly traced?: true;
  /** Is it several calls, one after the other? Then an error speaks of the last one alone. */
  readonly paged?: true;
  /** Is its answer handed out before its body is there? */
  readonly streamed?: true;
  make(shop: ShopClients, making: Making): Promise<void>;
}

/** A call was answered, but not with what it asked for. */
export class WrongAnswer extends Error {
  override readonly name = "WrongAnswer";
}

function check(right: boolean, what: string): void {
  if (!right) throw new WrongAnswer(what);
}

const inTurn = <T>(list: readonly T[], ordinal: number): T => list[ordinal % list.length]!;
const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Name of the customers and suppliers that are in stock: lists are asked for it, so that they stay short. */
export const STOCK_NAME = "Ur lager AB";
/** The store's customer whose orders are in stock; new orders are for the other one. */
export const STOCK_CUSTOMER = 2;
const OTHER_CUSTOMER = 1;

export const supplierOf = (name: string, externalId: string) => ({
  name,
  street: "Industrigatan 4",
  zip: "211 20",
  city: "Malmö",
  country: "SE",
  contactEmail: "order@example.com",
  currency: "SEK",
  language: "sv",
  externalId,
});
export const customerOf = (name: string, number: string) => ({
  name,
  number,
  corporateIdentityNumber: "556000-0000",
  postalAddress: { address1: "Storgatan 1", city: "Stockholm" },
});

const kinds = {
  getCustomer: {
    api: "gks",
    safe: true,
    share: 9,
    async make({ gks, stock }, { ordinal, options }) {
      const customerNumber = inTurn(stock.customers, ordinal);
      const customer = await unwrap(gks.getCustomer({ params: { path: { customerNumber } }, ...options }));
      check(customer.number === customerNumber, `customer ${customer.number} in place of ${customerNumber}`);
    },
  },
  "page through getCustomers": {
    api: "gks",
    safe: true,
    share: 3,
    paged: true,
    async make({ gks, stock }, { options }) {
      const numbers: string[] = [];
      const query = { name: STOCK_NAME, limit: 5 };
      for await (const { number } of paginate(gks.getCustomers, { params: { query }, ...options })) {
        numbers.push(number);
      }
      check(same(numbers, stock.customers), `${numbers.length} customers of ${stock.customers.length}`);
    },
  },
  createCustomer: {
    api: "gks",
    safe: false,
    share: 6,
    traced: true,
    async make({ gks }, { reference, options }) {
      await unwrap(gks.createCustomer({ body: customerOf("Ny kund AB", reference), ...options }));
    },
  },
  placeSalesOrder: {
    api: "gks",
    safe: false,
    share: 12,
    traced: true,
    async make({ gks, stock }, { reference, ordinal, options }) {
      const body = {
        customerNumber: inTurn(stock.customers, ordinal),
        billingContact: { firstName: "Anna", lastName: "Andersson" },
        purchaseOrderNumber: reference,
        salesOrderlines: [{ articleNumber: "A1", quantity: 1 }],
      };
      const { orderNumber } = await unwrap(gks.placeSalesOrder({ body, ...options }));
      check(orderNumber > 100_000, `order number ${orderNumber}`);
    },
  },
  getCustomerOrder: {
    api: "lagerkoll",
    safe: true,
    share: 10,
    async make({ orders, stock }, { ordinal, options }) {
      const id = inTurn(stock.orders, ordinal);
      const answer = await unwrap(orders.getCustomerOrder({ params: { path: { id } }, ...options }));
      check(answer.orders?.[0]?.orderId === id, `order ${answer.orders?.[0]?.orderId} in place of ${id}`);
    },
  },
  "GET an order by its path": {
    api: "lagerkoll",
    safe: true,
    share: 6,
    async make({ orders, stock }, { ordinal, options: { priority: _, ...options } }) {
      const id = inTurn(stock.orders, ordinal);
      const answer = await unwrap(orders.GET("/{id}", { params: { path: { id } }, ...options }));
      check(answer.orders?.[0]?.orderId === id, `order ${answer.orders?.[0]?.orderId} in place of ${id}`);
    },
  },
  "page through getCustomerOrders": {
    api: "lagerkoll",
    safe: true,
    share: 4,
    paged: true,
    async make({ orders, stock }, { options }) {
      const ids: unknown[] = [];
      const query = { customer_id: STOCK_CUSTOMER, limit: 5, sort_column: "id", order: "asc" } as const;
      for await (const { orderId } of paginate(orders.getCustomerOrders, { params: { query }, ...options })) {
        ids.push(orderId);
      }
      check(same(ids, stock.orders), `${ids.length} orders of ${stock.orders.length}`);
    },
  },
  printDeliveryNote: {
    api: "lagerkoll",
    safe: true,
    share: 3,
    async make({ orders, stock }, { ordinal, options }) {
      const id = inTurn(stock.orders, ordinal);
      const note = await unwrap(orders.printDeliveryNote({ params: { path: { id } }, ...options }));
      check((await note.slice(0, 5).text()) === "%PDF-", "no PDF");
    },
  },
  "printDeliveryNote as a stream": {
    api: "lagerkoll",
    safe: true,
    share: 2,
    streamed: true,
    async make({ orders, stock }, { ordinal, options }) {
      const id = inTurn(stock.orders, ordinal);
      const params = { path: { id } };
      const stream = await unwrap(orders.printDeliveryNote({ params, parseAs: "stream", ...options }));
      check((await new Response(stream).text()).startsWith("%PDF-"), "no PDF");
    },
  },
  addCustomerOrder: {
    api: "lagerkoll",
    safe: false,
    share: 12,
    traced: true,
    async make({ orders }, { reference, options }) {
      const products = [{ articleId: "KOPP-01", orderedAmount: 3 }];
      const body = { customerId: OTHER_CUSTOMER, externalOrderId: reference, products };
      const order = await unwrap(orders.addCustomerOrder({ body, ...options }));
      check(order.externalOrderId === reference, `order ${order.externalOrderId} in place of ${reference}`);
    },
  },
  addCustomerOrderRow: {
    api: "lagerkoll",
    safe: false,
    share: 5,
    traced: true,
    async make({ orders, stock }, { reference, ordinal, options }) {
      const params = { path: { id: inTurn(stock.orders, ordinal) } };
      const body = { articleId: reference, orderedAmount: 1 };
      const { products = [] } = await unwrap(orders.addCustomerOrderRow({ params, body, ...options }));
      check(products.filter(({ articleId }) => articleId === reference).length === 1, "not one row of its own");
    },
  },
  sendOrderConfirmation: {
    api: "lagerkoll",
    safe: false,
    share: 2,
    traced: true,
    async make({ orders, stock }, { reference, ordinal, options }) {
      const params = { path: { order_id: inTurn(stock.orders, ordinal) } };
      const body = { email: `${reference}@example.com` };
      await unwrap(orders.sendOrderConfirmation({ params, body, ...options }));
    },
  },
  getSupplier: {
    api: "lagerkoll",
    safe: true,
    share: 7,
    async make({ suppliers, stock }, { ordinal, options }) {
      const id = inTurn(stock.suppliers, ordinal);
      const answer = await unwrap(suppliers.getSupplier({ params: { path: { id } }, ...options }));
      check(answer.suppliers?.[0]?.id === id, `supplier ${answer.suppliers?.[0]?.id} in place of ${id}`);
    },
  },
  addSupplier: {
    api: "lagerkoll",
    safe: false,
    share: 6,
    traced: true,
    async make({ suppliers }, { reference, options }) {
      const body = supplierOf("Ny leverantör AB", reference);
      const supplier = await unwrap(suppliers.addSupplier({ body, ...options }));
      check(supplier.externalId === reference, `supplier ${supplier.externalId} in place of ${reference}`);
    },
  },
  updateSupplier: {
    api: "lagerkoll",
    safe: true,
    share: 5,
    async make({ suppliers, stock }, { reference, ordinal, options }) {
      const params = { path: { id: inTurn(stock.suppliers, ordinal) } };
      const supplier = await unwrap(suppliers.updateSupplier({ params, body: { city: reference }, ...options }));
      check(supplier.city === reference, `city ${supplier.city} in place of ${reference}`);
    },
  },
  deleteSupplier: {
    api: "lagerkoll",
    safe: true,
    share: 3,
    async make({ suppliers, stock }, { ordinal, options }) {
      const params = { path: { id: stock.unwanted[ordinal]! } };
      const gone = (error: unknown) => {
        // What a repetition is told after the first attempt was executed.
        if (!(error instanceof LagerkollApiError && error.status === 404 && error.attempts > 1)) throw error;
      };
      await unwrap(suppliers.deleteSupplier({ params, ...options })).catch(gone);
    },
  },
  interpretDeliveryNote: {
    api: "lagerkoll",
    safe: false,
    share: 3,
    async make({ interpreter, note }, { options }) {
      const read = await unwrap(interpreter.interpretDeliveryNote({ body: { file: note }, ...options }));
      check((read.articles?.length ?? 0) > 0, "nothing was read");
    },
  },
  interpretInvoice: {
    api: "lagerkoll",
    safe: false,
    share: 2,
    async make({ interpreter, note }, { options }) {
      const read = await unwrap(interpreter.interpretInvoice({ body: { file: note }, ...options }));
      check((read.articles?.length ?? 0) > 0, "nothing was read");
    },
  },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** The mix of calls: all four clients, what reads and what writes, methods, paths, pages, files and streams. */
export const mix: Readonly<Record<KindName, Kind>> = kinds;
