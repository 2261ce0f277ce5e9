import { describe, expectTypeOf, it } from "vitest";
import {
  createSuppliersClient,
  paginate,
  type Supplier,
  type SupplierCreate,
  SuppliersErrorCode,
  type SuppliersResponse,
  type SupplierUpdate,
  unwrap,
} from "../src/index.js";

const suppliers = createSuppliersClient({ auth: { store: "1", apiKey: "key" } });
const address = { street: "Industrigatan 4", zip: "211 20", city: "Malmö", country: "SE" };
const supplier = { name: "AB", ...address, contactEmail: "order@example.com", currency: "SEK", language: "sv" };

describe("what goes out", () => {
  it("needs the mandatory fields when creating, and none when updating", () => {
    void suppliers.addSupplier({ body: supplier });
    void suppliers.updateSupplier({ params: { path: { id: 7 } }, body: {} });
    // @ts-expect-error no e-mail address, currency, language
    void suppliers.addSupplier({ body: { name: "AB", ...address } });
    // @ts-expect-error a body is a must
    void suppliers.updateSupplier({ params: { path: { id: 7 } } });
  });

  it("refuses what can only be read", () => {
    // @ts-expect-error Lagerkoll counts the orders
    void suppliers.addSupplier({ body: { ...supplier, openOrders: 1 } });
    expectTypeOf<SupplierUpdate["id"]>().toEqualTypeOf<undefined>();
    expectTypeOf<Supplier>().not.toExtend<SupplierUpdate>();
    expectTypeOf<SupplierCreate>().toExtend<SupplierUpdate>();
  });

  it("sorts in two directions", () => {
    void suppliers.getSuppliers({ params: { query: { order: "desc", limit: 10, since: 0 } } });
    // @ts-expect-error there is no third
    void suppliers.getSuppliers({ params: { query: { order: "up" } } });
  });
});

describe("what comes back", () => {
  it("is the envelope, also for one supplier", async () => {
    const page = await unwrap(suppliers.getSupplier({ params: { path: { id: 7 } } }));
    expectTypeOf(page).toEqualTypeOf<SuppliersResponse>();
    for await (const item of paginate(suppliers.getSuppliers)) expectTypeOf(item).toEqualTypeOf<Supplier>();
  });

  it("may hold a language that nobody listed", () => {
    expectTypeOf<"no">().toExtend<NonNullable<Supplier["language"]>>();
  });

  it("has a name for each error code, and room for others", () => {
    expectTypeOf(SuppliersErrorCode.CREATE_FAILED).toEqualTypeOf<900602>();
    expectTypeOf<900999>().toExtend<SuppliersErrorCode>();
  });
});
