import type { OfferCreate } from "lagerkoll-customer-orders";
import { expect, test } from "vitest";
import { linesOfPdf } from "../src/lagerkoll/interpreter/pdf-text.js";
import { lagerkollCaller, lagerkollForTest, order } from "./lagerkoll-support.js";

const offer: OfferCreate = {
  customerId: 1,
  customerName: "Kafé Kanelbullen",
  customerPhone: "08-1",
  customerEmail: "kafe@example.com",
  pricelistId: 1,
  currency: "SEK",
  rows: [
    { articleId: "KOPP-01", amount: 10, salesPrice: 45, purchasePrice: 18, purchaseCurrency: "SEK", discount: 50 },
    { articleName: "Tryck", amount: 1, salesPrice: 100, purchasePrice: 0, purchaseCurrency: "SEK" },
  ],
};

async function setUp() {
  const sandbox = await lagerkollForTest();
  return { sandbox, call: lagerkollCaller(sandbox, "customerOrders") };
}

test("an offer is made, changed, approved, and becomes an order", async () => {
  const { sandbox, call } = await setUp();
  expect((await call("POST", "/offers", offer)).body).toMatchObject({
    offerId: 2001,
    state: 0,
    rate: 1,
    rows: [
      { id: 1, articleName: "Kaffekopp, blå", unit: "st", totalPrice: 400 },
      { id: 2, totalPrice: 100 },
    ],
  });
  const changed = await call("PUT", "/offers/2001", { description: "Vår", rows: [{ id: 2, amount: 3 }] });
  expect(changed.body).toMatchObject({ description: "Vår", rows: [{ totalPrice: 400 }, { totalPrice: 300 }] });
  expect((await call("PUT", "/offers/2001/approve")).body).toMatchObject({ state: 1, customerOrderId: 1001 });
  expect(sandbox.orders).toMatchObject([{ orderId: 1001, orderValue: 700 }]);
  expect((await call("GET", "/1001/offers")).body).toMatchObject({ offersCount: 1, offers: [{ offerId: 2001 }] });
  for (const [path, body] of [["", { description: "x" }], ["/approve"], ["/cancel"]] as const) {
    expect(await call("PUT", `/offers/2001${path}`, body)).toMatchObject({ status: 409, body: { errorCode: 900763 } });
  }
  expect(sandbox.orders).toHaveLength(1);
});

test("one that is cancelled is closed", async () => {
  const { sandbox, call } = await setUp();
  sandbox.addOffer(offer);
  expect((await call("PUT", "/offers/2001/cancel")).body).toMatchObject({ state: 2 });
  expect(await call("PUT", "/offers/2001", { description: "x" })).toMatchObject({
    status: 409,
    body: { errorCode: 900763, errorMessage: "Offer 2001 is cancelled and can't be changed any more." },
  });
});

test("offers are listed by state, words and what changed", async () => {
  const { sandbox, call } = await setUp();
  for (const customerName of ["Anna", "Bo", "Cilla"]) sandbox.addOffer({ ...offer, customerName });
  await call("PUT", "/offers/2002/cancel");
  const list = async (query: string) =>
    (await call("GET", `/offers${query}`)).body as {
      since: number;
      offersCount: number;
      offers: { offerId: number }[];
    };
  const ids = async (query: string) => (await list(query)).offers.map(({ offerId }) => offerId);
  expect(await ids("")).toEqual([2003, 2002, 2001]);
  expect(await ids("?state=2")).toEqual([2002]);
  expect(await ids("?query=cilla")).toEqual([2003]);
  expect(await ids("?sort_column=customer&order=asc&limit=2&page=1")).toEqual([2003]);
  const { since } = await list("");
  await call("PUT", "/offers/2001", { description: "x" });
  expect(await ids(`?since=${since}`)).toEqual([2001]);
});

test.each([
  ["GET", "/offers/9", undefined, 404, 900761],
  ["GET", "/offers/9/print", undefined, 404, 900761],
  ["POST", "/offers", { ...offer, customerId: 99 }, 400, 900762],
  ["POST", "/offers", { ...offer, customerEmail: undefined }, 400, 900762],
  ["PUT", "/offers/9", {}, 404, 900763],
])("%s %s is refused", async (method, path, body, status, errorCode) => {
  const { call } = await setUp();
  expect(await call(method, path, body)).toMatchObject({ status, body: { errorCode } });
});

test("offers and confirmations go by mail with their PDF", async () => {
  const { sandbox, call } = await setUp();
  sandbox.addOffer(offer);
  sandbox.addOrder(order);
  expect(await call("PUT", "/offers/2001/send", { email: "anna@example.com" })).toMatchObject({
    status: 200,
    text: "",
  });
  expect(await call("PUT", "/1001/confirmation/send", {})).toMatchObject({ status: 200, text: "" });
  expect(sandbox.mail.map(({ to, subject }) => [to, subject])).toEqual([
    ["anna@example.com", "Offert 2001"],
    ["inkop@kanelbullen.example", "Orderbekräftelse 1001"],
  ]);
  const attachment = sandbox.mail[1]!.attachment as Uint8Array<ArrayBuffer>;
  expect(await linesOfPdf(new Blob([attachment]))).toContain("Orderbekräftelse 1001");
  expect(await call("PUT", "/1001/confirmation/send", { email: "nobody" })).toMatchObject({
    status: 400,
    body: { errorCode: 900743, errorField: "email" },
  });
});
