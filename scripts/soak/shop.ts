import type { GksClient } from "gks-client";
import type { CustomerOrdersClient } from "lagerkoll-customer-orders";
import type { InterpreterClient } from "lagerkoll-interpreter";
import type { SuppliersClient } from "lagerkoll-suppliers";

/** What a shop needs to know of its two systems; made by whoever runs them. */
export interface ShopFacts {
  readonly gks: {
    readonly baseUrl: string;
    readonly tokenUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly lagerkoll: {
    readonly baseUrls: { readonly customerOrders: string; readonly suppliers: string; readonly interpreter: string };
    readonly store: string;
    readonly apiKey: string;
  };
  /** A port of this machine where surely nobody listens. */
  readonly closedPort: number;
  readonly stock: Stock;
}

/** What is in a shop's systems before the first call. */
export interface Stock {
  /** Numbers of GKS's customers. */
  readonly customers: readonly string[];
  /** Ids of customer orders. */
  readonly orders: readonly number[];
  readonly suppliers: readonly number[];
  /** Suppliers that are there to be deleted, one per call that does. */
  readonly unwanted: readonly number[];
}

export interface ShopClients {
  readonly gks: GksClient;
  readonly orders: CustomerOrdersClient;
  readonly suppliers: SuppliersClient;
  readonly interpreter: InterpreterClient;
  readonly stock: Stock;
  /** A delivery note, on the disk. */
  readonly note: Blob;
}
