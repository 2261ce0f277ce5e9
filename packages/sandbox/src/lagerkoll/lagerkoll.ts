import { createRequire } from "node:module";
import { Hono } from "hono";
import type { CustomerOrderCreate, OfferCreate } from "lagerkoll-customer-orders";
import type { PurchaseOrder } from "lagerkoll-interpreter";
import { type SupplierCreate, SuppliersErrorCode } from "lagerkoll-suppliers";
import { toResponse } from "../api/answer.js";
import { type OpenApiDocument, type Operation, operationsOf } from "../api/document.js";
import type { Guard } from "../api/serve.js";
import type { Clock } from "../clock.js";
import { type LagerkollCredentials, type LagerkollUser, requireCredentials } from "./credentials.js";
import { Faults, type LagerkollFault } from "./faults.js";
import type { FirstIds } from "./first-ids.js";
import { Interpreter } from "./interpreter/interpreter.js";
import { DropShipments } from "./orders/drop-shipments.js";
import { orderErrorCode } from "./orders/error-codes.js";
import { offerActions } from "./orders/offer-actions.js";
import { Offers, type StoredOffer } from "./orders/offers.js";
import type { StoredOrder } from "./orders/order.js";
import { orderActions } from "./orders/order-actions.js";
import { OrderStates } from "./orders/order-states.js";
import { Orders } from "./orders/orders.js";
import { pickingActions } from "./orders/picking-actions.js";
import { PickingLists, type StoredPickingList } from "./orders/picking-lists.js";
import { printActions } from "./orders/print-actions.js";
import { PurchaseOrders, type StoredPurchaseOrder } from "./purchase-orders.js";
import { type LagerkollRateLimit, limitRate } from "./rate-limit.js";
import { commonCodes, refuse } from "./refused.js";
import { type Action, serveLagerkoll } from "./serve-lagerkoll.js";
import { type StoredSupplier, Suppliers } from "./suppliers/suppliers.js";
import { type SentMail, Warehouse, type WarehouseArticle, type WarehouseCustomer } from "./warehouse.js";

/** Options of the sandbox's Lagerkoll. */
export interface LagerkollSandboxOptions {
  /** Whom it lets in. Default: store 1001 with the key `sandbox-key`, and three users. */
  readonly credentials?: LagerkollCredentials;
  /** How many requests a store may make. Default: 200 in any minute, over all APIs. `false`: as many as it likes. */
  readonly rateLimit?: LagerkollRateLimit | false;
}

/** Lagerkoll as a sandbox serves it. */
export interface LagerkollSandbox {
  /** What the clients take as `baseUrl`. */
  readonly baseUrls: {
    readonly customerOrders: string;
    readonly suppliers: string;
    readonly interpreter: string;
  };
  readonly store: string;
  /** Together with `store` what the clients take as `auth`. */
  readonly apiKey: string;
  /** The first of the users. Together with `userToken` and `store` the other form of `auth`. */
  readonly userId: string;
  readonly userToken: string;
  readonly users: readonly LagerkollUser[];
  /** What there is in the store from the beginning; more can be added. */
  readonly customers: readonly WarehouseCustomer[];
  readonly articles: readonly WarehouseArticle[];
  /** What came into the store by requests and by the functions below, in the order in which it came. */
  readonly orders: readonly StoredOrder[];
  readonly pickingLists: readonly StoredPickingList[];
  readonly offers: readonly StoredOffer[];
  readonly purchaseOrders: readonly StoredPurchaseOrder[];
  readonly suppliers: readonly StoredSupplier[];
  /** Mails that would have been sent: confirmations of orders, and offers. */
  readonly mail: readonly SentMail[];
  /** Adds a customer, or puts it in place of the one with its id. */
  addCustomer(customer: WarehouseCustomer): void;
  /** Adds an article, or puts it in place of the one with its id. */
  addArticle(article: WarehouseArticle): void;
  /** Adds an order as a request would. Throws when Lagerkoll's rules don't allow it. */
  addOrder(order: CustomerOrderCreate): StoredOrder;
  /** Adds an offer as a request would. Throws when Lagerkoll's rules don't allow it. */
  addOffer(offer: OfferCreate): StoredOffer;
  /** Adds a supplier as a request would. Throws when Lagerkoll's rules don't allow it. */
  addSupplier(supplier: SupplierCreate): StoredSupplier;
  /** Adds an order to a supplier. Requests can't do that but by drop shipments. */
  addPurchaseOrder(order: PurchaseOrder): StoredPurchaseOrder;
  /** Lets requests go wrong: late, refused with 429 or answered with an error. The function it gives takes that back. Throws RangeError for an operation that isn't there. */
  inject(fault: LagerkollFault): () => void;
}

/** Made-up credentials: they open nothing but sandboxes. */
const sandboxCredentials: LagerkollCredentials = {
  store: "1001",
  apiKey: "sandbox-key",
  users: [
    { userId: "1", userToken: "sandbox-token-1", name: "Anna Andersson" },
    { userId: "2", userToken: "sandbox-token-2", name: "Björn Berg" },
    { userId: "12", userToken: "sandbox-token-12", name: "Cecilia Ceder" },
  ],
};

/** Where each API is, relative to where Lagerkoll is mounted; its last part as in Lagerkoll's own URLs. */
const places = { customerOrders: "/customer_orders", suppliers: "/suppliers", interpreter: "/interpreter" } as const;

/** Lagerkoll on paths relative to where it is mounted, and what tests see of it once its URL is known. */
export function lagerkollSystem(
  { credentials = sandboxCredentials, rateLimit = {} }: LagerkollSandboxOptions,
  clock: Clock,
  ids: FirstIds,
): { app: Hono; at(url: string): LagerkollSandbox } {
  const { store, apiKey, users } = credentials;
  const warehouse = new Warehouse();
  const purchaseOrders = new PurchaseOrders(ids);
  const suppliers = new Suppliers(warehouse, purchaseOrders, ids);
  const orders = new Orders(warehouse, clock, ids);
  const lists = new PickingLists(orders, warehouse, clock, ids);
  const states = new OrderStates(orders, lists, warehouse, clock);
  const dropShipments = new DropShipments(states, purchaseOrders, suppliers, warehouse);
  const offers = new Offers(orders, warehouse, clock, ids);
  const interpreter = new Interpreter(warehouse, suppliers, purchaseOrders);
  const documents = {
    customerOrders: documentOf("lagerkoll-customer-orders"),
    suppliers: documentOf("lagerkoll-suppliers"),
    interpreter: documentOf("lagerkoll-interpreter"),
  };
  const operations = Object.values(documents).flatMap(operationsOf);
  const faults = new Faults(new Set(operations.map(({ id }) => id)));

  const guards: Guard[] = [faults.guard, requireCredentials(credentials)];
  if (rateLimit) guards.push(limitRate(rateLimit, clock));
  const serve = (
    document: OpenApiDocument,
    errorCodeOf: (operation: Operation) => number,
    actions: Readonly<Record<string, Action>>,
  ) => serveLagerkoll({ document, actions, errorCodeOf, guards });

  const app = new Hono();
  // Left to itself, Hono prints what failed, be it a client that hung up.
  app.onError((error) =>
    toResponse(refuse({ kind: "bug", detail: error.stack ?? error.message }, commonCodes.general)),
  );
  app.route(
    places.customerOrders,
    serve(documents.customerOrders, orderErrorCode, {
      ...orderActions(orders, states, dropShipments, purchaseOrders, suppliers, warehouse),
      ...pickingActions(lists, orders, states, dropShipments, warehouse, users),
      ...offerActions(offers, orders),
      ...printActions(orders, lists, offers, warehouse, clock),
    }),
  );
  app.route(places.suppliers, serve(documents.suppliers, supplierErrorCode, suppliers.actions));
  app.route(
    places.interpreter,
    serve(documents.interpreter, () => commonCodes.general, interpreter.actions),
  );

  return {
    app,
    at: (url) => ({
      baseUrls: {
        customerOrders: `${url}${places.customerOrders}`,
        suppliers: `${url}${places.suppliers}`,
        interpreter: `${url}${places.interpreter}`,
      },
      store,
      apiKey,
      userId: users[0].userId,
      userToken: users[0].userToken,
      users,
      get customers() {
        return warehouse.customers.all;
      },
      get articles() {
        return warehouse.articles.all;
      },
      get orders() {
        return orders.all;
      },
      get pickingLists() {
        return lists.all;
      },
      get offers() {
        return offers.all;
      },
      get purchaseOrders() {
        return purchaseOrders.all;
      },
      get suppliers() {
        return suppliers.all;
      },
      get mail() {
        return warehouse.mail;
      },
      addCustomer: (customer) => warehouse.customers.set(customer.id, customer),
      addArticle: (article) => warehouse.articles.set(article.id, article),
      addOrder: (order) => orders.add(order),
      addOffer: (offer) => offers.add(offer),
      addSupplier: (supplier) => suppliers.add(supplier),
      addPurchaseOrder: (order) => purchaseOrders.add(order),
      inject: (fault) => faults.inject(fault),
    }),
  };
}

function documentOf(packageName: string): OpenApiDocument {
  // `import` of JSON prints a warning on Node 20.
  return createRequire(import.meta.url)(`${packageName}/openapi.json`) as OpenApiDocument;
}

function supplierErrorCode({ method }: Operation): SuppliersErrorCode {
  switch (method) {
    case "POST":
      return SuppliersErrorCode.CREATE_FAILED;
    case "PUT":
      return SuppliersErrorCode.UPDATE_FAILED;
    case "DELETE":
      return SuppliersErrorCode.DELETE_FAILED;
    default:
      return SuppliersErrorCode.GET_FAILED;
  }
}
