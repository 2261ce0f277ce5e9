// The systems of all shops, each a sandbox behind a proxy that makes faults, in a process of their own: `servers.ts
// <options as JSON>`. Sends what the shops need to know, then answers questions.
import { connect, createServer, type Socket } from "node:net";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { type CallEntry, type FaultProxy, type OpenSocket, startFaultProxy } from "./fault-proxy.js";
import { customerOf, isReference, STOCK_CUSTOMER, STOCK_NAME, supplierOf } from "./kinds.js";
import type { ShopFacts, Stock } from "./shop.js";

export interface ServerOptions {
  /** Per shop, how many suppliers there are to be deleted. */
  readonly unwanted: readonly number[];
  /** Lagerkoll's limit. */
  readonly limit: number;
  readonly windowMs: number;
}

/** What a shop's servers know at the end. */
export interface Books {
  /** By call number. */
  readonly calls: Readonly<Record<number, CallEntry>>;
  /** How often each reference is found in the systems' data. */
  readonly found: Readonly<Record<string, number>>;
  readonly limitRefusals: number;
}

export type Question = "books" | "sockets";
export interface Answers {
  books: Books[];
  /** Those that are open, over all shops. */
  sockets: OpenSocket[];
}

/** Seconds that an access token lasts: short, so that many run out in a long run. */
const TOKEN_LIFETIME = 10;
const STOCK_SIZE = 12;

interface Shop {
  readonly facts: ShopFacts;
  readonly proxy: FaultProxy;
  books(): Books;
}

async function openShop(unwanted: number, { limit, windowMs }: ServerOptions, closedPort: number): Promise<Shop> {
  const sandbox = await startSandbox({
    gks: { tokenLifetimeSeconds: TOKEN_LIFETIME },
    lagerkoll: { rateLimit: { limit, windowMs } },
  });
  const { gks, lagerkoll } = sandbox;
  const proxy = await startFaultProxy(sandbox.url, () => gks.revokeTokens());
  const through = (url: string) => url.replace(sandbox.url, proxy.url);
  const several = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i));
  const stock: Stock = {
    customers: several(STOCK_SIZE, (i) => gks.addCustomer(customerOf(STOCK_NAME, `K${100 + i}`)).number),
    orders: several(STOCK_SIZE, () => {
      const products = [{ articleId: "KAFFE 500 g", orderedAmount: 6 }];
      return lagerkoll.addOrder({ customerId: STOCK_CUSTOMER, products }).orderId;
    }),
    suppliers: several(STOCK_SIZE, (i) => lagerkoll.addSupplier(supplierOf(STOCK_NAME, `L-${i}`)).id),
    unwanted: several(unwanted, (i) => lagerkoll.addSupplier(supplierOf("Ratad AB", `U-${i}`)).id),
  };
  const { baseUrls, store, apiKey } = lagerkoll;
  return {
    proxy,
    facts: {
      gks: {
        baseUrl: through(gks.baseUrl),
        tokenUrl: through(gks.tokenUrl),
        clientId: gks.clientId,
        clientSecret: gks.clientSecret,
      },
      lagerkoll: {
        baseUrls: {
          customerOrders: through(baseUrls.customerOrders),
          suppliers: through(baseUrls.suppliers),
          interpreter: through(baseUrls.interpreter),
        },
        store,
        apiKey,
      },
      closedPort,
      stock,
    },
    books() {
      const traces = [
        ...gks.customers.map(({ number }) => number),
        ...gks.orders.map(({ order }) => order.purchaseOrderNumber),
        ...lagerkoll.orders.map(({ externalOrderId }) => externalOrderId),
        ...lagerkoll.orders.flatMap(({ products }) => products.map(({ articleId }) => articleId)),
        ...lagerkoll.mail.map(({ to }) => to.split("@")[0]),
        ...lagerkoll.suppliers.map(({ externalId }) => externalId),
      ];
      const found: Record<string, number> = {};
      for (const trace of traces) if (trace && isReference(trace)) found[trace] = (found[trace] ?? 0) + 1;
      return { calls: Object.fromEntries(proxy.calls), found, limitRefusals: proxy.limitRefusals() };
    },
  };
}

/** A port where nobody can come to listen: it is the near end of a connection that stays open. */
async function findClosedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const socket = await new Promise<Socket>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
  });
  return socket.localPort!;
}

const options = JSON.parse(process.argv[2]!) as ServerOptions;
const closedPort = await findClosedPort();
const shops = await Promise.all(options.unwanted.map((count) => openShop(count, options, closedPort)));

process.on("message", (question: Question) => {
  const answers = {
    books: () => shops.map((shop) => shop.books()),
    sockets: () => shops.flatMap(({ proxy }) => proxy.openSockets()),
  };
  process.send?.(answers[question]());
});
process.on("disconnect", () => process.exit());
process.send?.(shops.map(({ facts }) => facts));
