import { describe, expectTypeOf, it } from "vitest";
import {
  type CustomerOrder,
  type CustomerOrderProduct,
  type CustomerOrderRowUpdate,
  CustomerOrderState,
  CustomerOrderStateFilter,
  type CustomerOrdersResponse,
  type CustomerOrderUpdate,
  createCustomerOrdersClient,
  type Offer,
  OfferState,
  type PickingListProduct,
  type PickingListProductUpdate,
  paginate,
  RestOrderState,
  unwrap,
} from "../src/index.js";

const orders = createCustomerOrdersClient({ auth: { store: "1", apiKey: "key" } });
const path = { id: 1001 };
const order = { path: { order_id: 1001 } };
const list = { path: { order_id: 1001, list_id: 301 } };

describe("orders that go out", () => {
  it("need a customer, and rows their amount", () => {
    void orders.addCustomerOrder({ body: { customerId: 42 } });
    void orders.addCustomerOrder({ body: { customerId: 42, products: [{ articleId: "A1", orderedAmount: 1 }] } });
    // @ts-expect-error whose order is it?
    void orders.addCustomerOrder({ body: { externalOrderId: "W-1" } });
    // @ts-expect-error how many?
    void orders.addCustomerOrder({ body: { customerId: 42, products: [{ articleId: "A1" }] } });
  });

  it("take rows of text, which have no article", () => {
    void orders.addCustomerOrderRow({ params: { path }, body: { description: "Ring first", orderedAmount: 0 } });
  });

  it("name their rows by id when they are updated, and nothing else is a must", () => {
    void orders.updateCustomerOrder({ params: { path }, body: {} });
    void orders.updateCustomerOrder({ params: { path }, body: { products: [{ id: 5001, orderedAmount: 2 }] } });
    // @ts-expect-error which row?
    void orders.updateCustomerOrder({ params: { path }, body: { products: [{ orderedAmount: 2 }] } });
  });

  it("name a single row by its place as well", () => {
    void orders.removeCustomerOrderRow({ params: { path }, body: { id: 5001, rowIndex: 0 } });
    // @ts-expect-error without the place, which row would go?
    void orders.removeCustomerOrderRow({ params: { path }, body: { id: 5001 } });
    expectTypeOf<CustomerOrderRowUpdate["rowIndex"]>().toEqualTypeOf<number>();
  });

  it("change their state by operations of its own", () => {
    void orders.addCustomerOrder({ body: { customerId: 42, state: CustomerOrderState.NEW } });
    // @ts-expect-error an update doesn't
    void orders.updateCustomerOrder({ params: { path }, body: { state: CustomerOrderState.SENT } });
    void orders.sendCustomerOrder({ params: { ...order, query: { create_rest_order: true } } });
  });

  it("leave out what can only be read", () => {
    // @ts-expect-error Lagerkoll sums up
    void orders.addCustomerOrder({ body: { customerId: 42, totalPrice: 1 } });
    expectTypeOf<CustomerOrder>().not.toExtend<CustomerOrderUpdate>();
    expectTypeOf<CustomerOrderProduct>().not.toExtend<CustomerOrderRowUpdate>();
  });
});

describe("offers and picking lists that go out", () => {
  it("need what the page calls for", () => {
    const row = { amount: 1, salesPrice: 2, purchasePrice: 1, purchaseCurrency: "SEK" };
    const customer = { customerName: "AB", customerPhone: "1", customerEmail: "a@example.com" };
    void orders.addOffer({ body: { ...customer, pricelistId: 1, currency: "SEK", rows: [row] } });
    // @ts-expect-error at what price?
    void orders.addOffer({ body: { ...customer, pricelistId: 1, currency: "SEK", rows: [{ amount: 1 }] } });
    // @ts-expect-error which row?
    void orders.updateOffer({ params: { path: { offer_id: 1 } }, body: { rows: [{ amount: 1 }] } });
  });

  it("say of which row what was picked, and by whom", () => {
    const body = { customerOrderProductId: 5001, articleId: "A1", pickedAmount: 1 };
    void orders.pickArticles({ params: list, body: { products: [body] } });
    const picked = { path: { ...list.path, article_id: "A1" }, header: { device_id: "scanner-3" } };
    void orders.pickArticle({ params: picked, body });
    // @ts-expect-error of which row?
    void orders.pickArticles({ params: list, body: { products: [{ articleId: "A1", pickedAmount: 1 }] } });
    expectTypeOf<PickingListProductUpdate["name"]>().toEqualTypeOf<undefined>();
    expectTypeOf<PickingListProduct>().not.toExtend<PickingListProductUpdate>();
  });
});

describe("what is asked for", () => {
  it("takes the listed states alone", () => {
    void orders.getCustomerOrders({ params: { query: { state: CustomerOrderStateFilter.FREIGHT_BOOKED } } });
    void orders.getCustomerOrders({ params: { query: { state: 20, sort_column: "way_of_delivery", order: "asc" } } });
    // @ts-expect-error nobody listed it
    void orders.getCustomerOrders({ params: { query: { state: 46 } } });
    // @ts-expect-error nor this way to pay
    void orders.invoiceCustomerOrder({ params: { ...order, query: { type: "cheque" } } });
  });

  it("has no method where the body isn't documented, but a path", () => {
    expectTypeOf(orders).not.toHaveProperty("invoiceCustomerOrders");
    void orders.PUT("/invoice", { body: [1001, 1002], params: { query: { type: "cash" } } });
  });
});

describe("what comes back", () => {
  it("is the envelope, also for one order", async () => {
    const page = await unwrap(orders.getCustomerOrder({ params: { path } }));
    expectTypeOf(page).toEqualTypeOf<CustomerOrdersResponse>();
    for await (const item of paginate(orders.getCustomerOrders)) expectTypeOf(item).toEqualTypeOf<CustomerOrder>();
    for await (const item of paginate(orders.getOffers)) expectTypeOf(item).toEqualTypeOf<Offer>();
    for await (const item of paginate(orders.searchPickingListArticles, { params: list }))
      expectTypeOf(item).toEqualTypeOf<PickingListProduct>();
  });

  it("may be in a state that nobody listed", () => {
    expectTypeOf(CustomerOrderState.PACKED).toEqualTypeOf<20>();
    expectTypeOf<45>().toExtend<NonNullable<CustomerOrder["state"]>>();
    expectTypeOf<OfferState>().not.toEqualTypeOf<0 | 1 | 2>();
    expectTypeOf(RestOrderState.PACKED).toEqualTypeOf<"20">();
    expectTypeOf(OfferState.CLOSED).toEqualTypeOf<1>();
  });

  it("is a file where something is printed", async () => {
    expectTypeOf(await unwrap(orders.printDeliveryNote({ params: { path } }))).toEqualTypeOf<Blob>();
    expectTypeOf(await unwrap(orders.printLabels({ parseAs: "stream" }))).toEqualTypeOf<ReadableStream<Uint8Array>>();
  });
});
