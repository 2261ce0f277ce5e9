import type { Supplier, SuppliersResponse } from "lagerkoll-suppliers";
import { describe, expect, test } from "vitest";
import { lagerkollCaller, lagerkollForTest, supplier } from "./lagerkoll-support.js";

async function setUp() {
  const sandbox = await lagerkollForTest();
  const call = lagerkollCaller(sandbox, "suppliers");
  const list = async (query = "") => (await call("GET", `/${query}`)).body as SuppliersResponse;
  const names = async (query = "") => (await list(query)).suppliers?.map(({ name }) => name);
  return { sandbox, call, list, names };
}

test("a supplier is added, found, changed and deleted", async () => {
  const { sandbox, call } = await setUp();
  const added = (await call("POST", "/", { ...supplier, externalId: "L-1", vatNumber: "SE551234567801" })).body;
  expect(added).toMatchObject({
    id: 1,
    supplierExternalId: "L-1",
    countryName: "Sverige",
    rate: 1,
    orgNumber: "5512345678",
  });
  expect((await call("GET", "/1")).body).toMatchObject({ suppliersCount: 1, page: 0, pages: 1, suppliers: [added] });
  expect((await call("PUT", "/1", { city: "Lund", externalId: "other" })).body).toEqual({
    ...(added as Supplier),
    city: "Lund",
  });
  expect(await call("DELETE", "/1")).toMatchObject({ status: 200, text: "" });
  expect(sandbox.suppliers).toEqual([]);
});

test.each([
  ["GET", 900601],
  ["PUT", 900603],
  ["DELETE", 900604],
])("one that isn't there: %s answers %d", async (method, errorCode) => {
  const { call } = await setUp();
  expect(await call(method, "/7", method === "PUT" ? {} : undefined)).toMatchObject({
    status: 404,
    body: { errorCode, errorMessage: "There is no supplier with id 7." },
  });
});

test.each([
  [{ name: undefined }, "name"],
  [{ language: "de" }, "language"],
  [{ country: "Sverige" }, "country"],
  [{ country: "QQ" }, "country"],
  [{ currency: "KRONA" }, "currency"],
  [{ deliveryDays: "5" }, "deliveryDays"],
])("one with %o is refused with 900602 and the field", async (wrong, errorField) => {
  const { call, sandbox } = await setUp();
  expect(await call("POST", "/", { ...supplier, ...wrong })).toMatchObject({
    status: 400,
    body: { errorCode: 900602, errorField },
  });
  expect(sandbox.suppliers).toEqual([]);
});

test("read-only fields of a body are ignored", async () => {
  const { call } = await setUp();
  const { body } = await call("POST", "/", { ...supplier, id: 99, rate: 3, openOrders: 5 });
  expect(body).toMatchObject({ id: 1, rate: 1 });
  expect(body).not.toHaveProperty("openOrders");
});

describe("the list", () => {
  test("comes in pages from 0 on, sorted as asked for", async () => {
    const { sandbox, list, names } = await setUp();
    for (const name of ["Östen", "anna", "Zorn", "Åke"]) sandbox.addSupplier({ ...supplier, name });
    expect(await names()).toEqual(["anna", "Zorn", "Åke", "Östen"]);
    expect(await names("?order=desc&sort_column=id")).toEqual(["Åke", "Zorn", "anna", "Östen"]);
    expect(await list("?limit=3&page=1")).toMatchObject({ page: 1, pages: 2, pageSize: 3, suppliersCount: 4 });
    expect(await names("?limit=3&page=1")).toEqual(["Östen"]);
    expect(await names("?page=2")).toEqual([]);
  });

  test.each(["?limit=0", "?page=-1", "?limit=many", "?serach=x"])("refuses %s", async (query) => {
    const { call } = await setUp();
    expect(await call("GET", `/${query}`)).toMatchObject({ status: 400, body: { errorCode: 900601 } });
  });

  test("is searched by all words of a query, in any case", async () => {
    const { sandbox, names } = await setUp();
    sandbox.addSupplier({ ...supplier, name: "Åkes Glas", city: "Malmö" });
    sandbox.addSupplier({ ...supplier, name: "Åkes Plåt", city: "Lund" });
    expect(await names("?query=åkes%20LUND")).toEqual(["Åkes Plåt"]);
  });

  test("gives what changed since an earlier answer, until nothing does", async () => {
    const { sandbox, call, list, names } = await setUp();
    for (const name of ["A", "B", "C"]) sandbox.addSupplier({ ...supplier, name });
    const { since } = await list();
    expect(await names(`?since=${since}`)).toEqual([]);
    await call("PUT", "/2", { city: "Lund" });
    expect(await names(`?since=${since}`)).toEqual(["B"]);
    expect((await list("?since=0")).suppliers).toHaveLength(3);
  });

  test("is chosen by an article, with the number of open orders on request", async () => {
    const { sandbox, list, names } = await setUp();
    sandbox.addSupplier({ ...supplier, name: "A" });
    sandbox.addSupplier({ ...supplier, name: "B" });
    for (const state of [0, 1, 3, 4]) sandbox.addPurchaseOrder({ supplierId: 1, state });
    expect(await names("?article=FAT%2F16")).toEqual(["A"]);
    expect((await list("?open_orders=true")).suppliers?.map(({ openOrders }) => openOrders)).toEqual([2, 0]);
    expect((await list()).suppliers?.[0]).not.toHaveProperty("openOrders");
  });
});
