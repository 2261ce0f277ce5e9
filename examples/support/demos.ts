import { fileURLToPath } from "node:url";
import { CustomerOrderState, createCustomerOrdersClient, unwrap } from "lagerkoll-customer-orders";
import type { Sandbox } from "lagerkoll-gks-sandbox";

/** How an example is shown to someone without credentials. */
export interface Demo {
  /** Environment variables that the example needs to work with the real systems. */
  readonly credentials: readonly string[];
  /**
   * Fills a sandbox, and gives the runs of the example. What happens between two of them is told to the user.
   *
   * @param folder an empty one, for what the example writes
   */
  runs(sandbox: Sandbox, folder: string): AsyncGenerator<DemoRun, void, undefined>;
}

export interface DemoRun {
  readonly args: readonly string[];
  /** What it ends with. Default: 0. */
  readonly exitCode?: number;
}

const lagerkoll = ["LAGERKOLL_STORE", "LAGERKOLL_API_KEY"];
const gks = ["GKS_URL", "GKS_CLIENT_ID", "GKS_CLIENT_SECRET"];

const cups = { articleId: "KOPP-01", orderedAmount: 24 };
const plates = { articleId: "FAT/16", orderedAmount: 12 };
const coffee = { articleId: "KAFFE 500 g", orderedAmount: 6 };

/** Demos by the name of the example. */
export const demos: Readonly<Record<string, Demo>> = {
  "sync-orders": {
    credentials: lagerkoll,
    async *runs(sandbox, folder) {
      for (const product of [cups, plates, coffee]) sandbox.lagerkoll.addOrder({ customerId: 1, products: [product] });
      yield { args: ["--to", folder] };

      const { baseUrls, store, apiKey } = sandbox.lagerkoll;
      const orders = createCustomerOrdersClient({ baseUrl: baseUrls.customerOrders, auth: { store, apiKey } });
      await unwrap(orders.sendCustomerOrder({ params: { path: { order_id: 1002 } } }));
      sandbox.lagerkoll.addOrder({ customerId: 2, products: [coffee] });
      console.log("Meanwhile order 1002 is sent, and a new one comes in. The next run goes on where this one ended.\n");
      yield { args: ["--to", folder] };
    },
  },

  "order-to-gks": {
    credentials: [...lagerkoll, ...gks],
    async *runs({ lagerkoll }, folder) {
      lagerkoll.addOrder({ customerId: 1, products: [cups, { ...plates, discountType: "PERCENT", discount: 10 }] });
      lagerkoll.addOrder({ customerId: 1, products: [{ ...cups, orderedAmount: 1.5 }, coffee] });
      lagerkoll.addOrder({
        customerId: 1,
        products: [{ description: "Ring på baksidan.", orderedAmount: 0 }, plates],
        freight: 79,
      });
      const buyers = fileURLToPath(new URL("../order-to-gks/buyers.json", import.meta.url));
      const run = { args: ["--buyers", buyers, "--journal", folder, "1001", "1002", "1003"], exitCode: 1 };
      yield run;
      console.log("Once more: what was placed isn't placed again.\n");
      yield run;
    },
  },

  "print-delivery-notes": {
    credentials: lagerkoll,
    async *runs({ lagerkoll }, folder) {
      lagerkoll.addCustomer({ id: 3, name: 'Åke/Örjan: "Nytt & Begagnat"', currency: "SEK", country: "SE" });
      for (let count = 0; count < 12; count++) {
        const customerId = 1 + (count % 3);
        lagerkoll.addOrder({ customerId, state: CustomerOrderState.PACKED, products: [cups, plates] });
      }
      yield { args: ["--to", folder] };
    },
  },

  "interpret-invoice": {
    credentials: lagerkoll,
    async *runs() {
      yield { args: [fileURLToPath(new URL("invoice.pdf", import.meta.url))] };
    },
  },
};

/** What to set for an example to work with a sandbox. */
export function environmentOf({ lagerkoll, gks }: Sandbox): Record<string, string> {
  return {
    LAGERKOLL_STORE: lagerkoll.store,
    LAGERKOLL_API_KEY: lagerkoll.apiKey,
    LAGERKOLL_CUSTOMER_ORDERS_URL: lagerkoll.baseUrls.customerOrders,
    LAGERKOLL_INTERPRETER_URL: lagerkoll.baseUrls.interpreter,
    GKS_URL: gks.baseUrl,
    GKS_TOKEN_URL: gks.tokenUrl,
    GKS_CLIENT_ID: gks.clientId,
    GKS_CLIENT_SECRET: gks.clientSecret,
  };
}
