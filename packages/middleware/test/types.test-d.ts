import {
  type Call,
  type CallOptions,
  type ClientOptions,
  type GksAuth,
  type LagerkollAuth,
  type PaginatedMethod,
  paginate,
  toDate,
  unwrap,
} from "lagerkoll-gks-middleware";
import type { Client } from "openapi-fetch";
import { expectTypeOf, test } from "vitest";

interface Supplier {
  id: number;
  name: string;
}
interface Suppliers {
  suppliers: Supplier[];
  pages: number;
}
interface Failure {
  errorCode: number;
}
interface GetInit extends CallOptions {
  params: { path: { id: number } };
}
interface ListInit extends CallOptions {
  params?: { query?: { page?: number } };
}
interface OrdersInit extends CallOptions {
  params: { query: { store: string; page?: number } };
}
interface PrintInit extends CallOptions {
  params: { path: { id: number } };
}
interface Paths {
  "/{id}": {
    get: {
      parameters: { path: { id: number } };
      responses: {
        200: { content: { "application/json": Supplier } };
        default: { content: { "application/json": Failure } };
      };
    };
  };
}
interface Methods {
  getSupplier(init: GetInit): Call<Supplier, Failure>;
  deleteSupplier(init: GetInit): Call<undefined, Failure>;
  getSuppliers: PaginatedMethod<[init?: ListInit], Suppliers, Failure, Supplier>;
  getOrders: PaginatedMethod<[init: OrdersInit], Suppliers, Failure, Supplier>;
  print(init: PrintInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, Failure>;
  print(init: PrintInit): Call<Blob, Failure>;
}
interface SuppliersClient extends Client<Paths>, Methods {}
declare const client: SuppliersClient;

test("a result is data or error, told apart by either", async () => {
  const result = await client.getSupplier({ params: { path: { id: 7 } }, priority: 5, deadlineMs: 1000 });
  expectTypeOf(result.response).toEqualTypeOf<Response>();
  if (result.error) expectTypeOf(result.error).toEqualTypeOf<Failure>();
  else expectTypeOf(result.data).toEqualTypeOf<Supplier>();
  if (result.data) expectTypeOf(result.data).toEqualTypeOf<Supplier>();
});

test("unwrap gives the data and nothing else", async () => {
  expectTypeOf(await unwrap(client.getSupplier({ params: { path: { id: 7 } } }))).toEqualTypeOf<Supplier>();
  expectTypeOf(await unwrap(client.getSuppliers())).toEqualTypeOf<Suppliers>();
  expectTypeOf(await unwrap(client.deleteSupplier({ params: { path: { id: 7 } } }))).toEqualTypeOf<undefined>();
  expectTypeOf(await unwrap(client.print({ params: { path: { id: 7 } } }))).toEqualTypeOf<Blob>();
  expectTypeOf(await unwrap(client.print({ params: { path: { id: 7 } }, parseAs: "stream" }))).toEqualTypeOf<
    ReadableStream<Uint8Array>
  >();
});

test("unwrap takes a call by path, too", async () => {
  const supplier = await unwrap(client.GET("/{id}", { params: { path: { id: 7 } } }));
  expectTypeOf(supplier.name).toEqualTypeOf<string>();
});

test("paginate gives items, and asks for an init where the method does", () => {
  expectTypeOf(paginate(client.getSuppliers)).toEqualTypeOf<AsyncGenerator<Supplier, void, undefined>>();
  expectTypeOf(paginate(client.getSuppliers, { params: { query: { page: 2 } } })).toEqualTypeOf<
    AsyncGenerator<Supplier, void, undefined>
  >();
  paginate(client.getOrders, { params: { query: { store: "1" } } });
  // @ts-expect-error: store is missing
  paginate(client.getOrders);
  // @ts-expect-error: there is no such query parameter
  paginate(client.getSuppliers, { params: { query: { pages: 2 } } });
  // @ts-expect-error: not a method with pages
  paginate(client.getSupplier, { params: { path: { id: 7 } } });
});

test("an init is checked", () => {
  // @ts-expect-error: params are missing
  client.getSupplier();
  // @ts-expect-error: the id is a number
  client.getSupplier({ params: { path: { id: "7" } } });
});

test("fetch's words for priority do for methods and for calls by path", () => {
  client.getSupplier({ params: { path: { id: 7 } }, priority: "high" });
  client.GET("/{id}", { params: { path: { id: 7 } }, priority: "high" });
  // @ts-expect-error: no word of fetch's
  client.getSupplier({ params: { path: { id: 7 } }, priority: "urgent" });
});

test("credentials come in one form or the other", () => {
  expectTypeOf<{ store: string; apiKey: string }>().toExtend<LagerkollAuth>();
  expectTypeOf<{ store: string; userId: string; userToken: () => Promise<string> }>().toExtend<LagerkollAuth>();
  expectTypeOf<{ store: string; apiKey: string; userId: string }>().not.toExtend<LagerkollAuth>();
  expectTypeOf<{ store: string }>().not.toExtend<LagerkollAuth>();
  expectTypeOf<{ clientId: string; clientSecret: string }>().toExtend<GksAuth>();
  expectTypeOf<{ token: () => string }>().toExtend<GksAuth>();
  expectTypeOf<{ token: string; clientId: string }>().not.toExtend<GksAuth>();
});

test("the options take fetch as it is, and false for what may be off", () => {
  expectTypeOf<{ auth: GksAuth; fetch: typeof fetch; retry: false; rateLimit: false }>().toExtend<
    ClientOptions<GksAuth>
  >();
});

test("a date stays null or undefined only where it may be", () => {
  expectTypeOf(toDate(1)).toEqualTypeOf<Date>();
  expectTypeOf(toDate(null as number | null)).toEqualTypeOf<Date | null>();
  expectTypeOf(toDate(1 as number | null | undefined)).toEqualTypeOf<Date | null | undefined>();
});
