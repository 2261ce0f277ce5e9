import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CustomerOrderState,
  CustomerOrdersErrorCode,
  changes,
  createCustomerOrdersClient,
  LagerkollApiError,
  paginate,
  toPickingListProductUpdate,
  toUpdate,
  unwrap,
} from "lagerkoll-customer-orders";
import { createInterpreterClient } from "lagerkoll-interpreter";
import { createSuppliersClient } from "lagerkoll-suppliers";
import { expect, onTestFinished, test } from "vitest";
import { lagerkollForTest, order, supplier } from "./lagerkoll-support.js";

async function clients() {
  const sandbox = await lagerkollForTest();
  const { baseUrls, store, apiKey } = sandbox;
  const auth = { store, apiKey };
  return {
    sandbox,
    orders: createCustomerOrdersClient({ baseUrl: baseUrls.customerOrders, auth }),
    suppliers: createSuppliersClient({ baseUrl: baseUrls.suppliers, auth }),
    interpreter: createInterpreterClient({ baseUrl: baseUrls.interpreter, auth }),
  };
}

test("a warehouse's day: what changed is picked, packed, sent and printed", async () => {
  const { sandbox } = await clients();
  const { baseUrls, store, userId, userToken } = sandbox;
  const orders = createCustomerOrdersClient({ baseUrl: baseUrls.customerOrders, auth: { store, userId, userToken } });
  sandbox.addOrder(order);
  for await (const { orderId } of changes(orders.getCustomerOrders)) {
    const order_id = orderId!;
    await unwrap(orders.markCustomerOrderReadyForPacking({ params: { path: { order_id } } }));
    const { lists = [] } = await unwrap(orders.getPickingLists({ params: { path: { order_id } } }));
    for (const { id, products = [] } of lists) {
      const path = { order_id, list_id: id! };
      await unwrap(orders.assignPickingList({ params: { path } }));
      await unwrap(orders.markPickingListPacking({ params: { path } }));
      for (const product of products) {
        await unwrap(
          orders.pickArticle({
            params: { path: { ...path, article_id: product.articleId! } },
            body: { ...toPickingListProductUpdate(product), pickedAmount: product.orderedAmount! },
          }),
        );
      }
    }
    const query = { finish_pickinglists: true };
    await unwrap(orders.markCustomerOrderPacked({ params: { path: { order_id }, query } }));
    const sent = await unwrap(orders.sendCustomerOrder({ params: { path: { order_id } } }));
    expect(sent).toMatchObject({
      state: CustomerOrderState.SENT,
      products: [{ deliveredAmount: 3 }, { deliveredAmount: 2 }],
    });
    const note = await unwrap(orders.printDeliveryNote({ params: { path: { id: order_id } } }));
    expect(note).toBeInstanceOf(Blob);
    expect(await note.slice(0, 5).text()).toBe("%PDF-");
  }
  expect(sandbox.pickingLists).toMatchObject([{ warehouseWorkerName: "Anna Andersson", state: 30 }]);
});

test("a fetched order goes back changed", async () => {
  const { sandbox, orders } = await clients();
  sandbox.addOrder(order);
  await unwrap(orders.markCustomerOrderFreightBooked({ params: { path: { order_id: 1001 } } }));
  const fetched = (await unwrap(orders.getCustomerOrder({ params: { path: { id: 1001 } } }))).orders![0]!;
  const body = { ...toUpdate(fetched), comments: "Ring först" };
  const updated = await unwrap(orders.updateCustomerOrder({ params: { path: { id: 1001 } }, body }));
  expect(updated).toEqual({ ...fetched, comments: "Ring först" });
});

test.each(["KAFFE 500 g", "FAT/16", "å%+ä", "a?b#c", "100%25", "x/y z"])(
  "an article id arrives as it is in every route: %s",
  async (article_id) => {
    const { sandbox, orders } = await clients();
    sandbox.addOrder({ customerId: 1, products: [{ articleId: article_id, orderedAmount: 1 }], state: 5 });
    await unwrap(orders.markCustomerOrderReadyForPacking({ params: { path: { order_id: 1001 } } }));
    const found = await unwrap(orders.getCustomerOrdersWithArticle({ params: { path: { article_id } } }));
    expect(found.ordersCount).toBe(1);
    const path = { order_id: 1001, list_id: 3001, article_id };
    const body = { customerOrderProductId: 1, articleId: article_id, pickedAmount: 1 };
    await unwrap(orders.pickArticle({ params: { path, header: { device_id: "D1" } }, body }));
    expect(sandbox.orders[0]?.products[0]?.pickedAmount).toBe(1);
  },
);

test("pages are walked through, whatever their size", async () => {
  const { sandbox, suppliers } = await clients();
  const names = Array.from({ length: 23 }, (_, index) => `S${index + 100}`);
  for (const name of names) sandbox.addSupplier({ ...supplier, name });
  for (const limit of [1, 5, 23, 100]) {
    const seen: (string | undefined)[] = [];
    for await (const { name } of paginate(suppliers.getSuppliers, { params: { query: { limit } } })) seen.push(name);
    expect(seen).toEqual(names);
  }
});

test("what changed is handed out once, and again when it changes", async () => {
  const { sandbox, suppliers } = await clients();
  for (const name of ["A", "B"]) sandbox.addSupplier({ ...supplier, name });
  const seen = async (resumeToken?: string) => {
    const feed = changes(suppliers.getSuppliers, { resumeToken });
    const names: (string | undefined)[] = [];
    for await (const { name } of feed) names.push(name);
    return { names, token: feed.resumeToken };
  };
  const first = await seen();
  expect(first.names).toEqual(["A", "B"]);
  const second = await seen(first.token);
  expect(second.names).toEqual([]);
  await unwrap(suppliers.updateSupplier({ params: { path: { id: 2 } }, body: { name: "B2" } }));
  expect((await seen(second.token)).names).toEqual(["B2"]);
});

test("errors arrive with their code, for a print too", async () => {
  const { sandbox, orders } = await clients();
  sandbox.addOrder(order);
  const thrown = await unwrap(orders.getInvoiceFile({ params: { path: { id: 1001 } } })).catch(
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(LagerkollApiError);
  expect((thrown as LagerkollApiError).is(CustomerOrdersErrorCode.GET_ORDER_FAILED)).toBe(true);
});

test("a client outlasts a 429 and an error of the server", async () => {
  const { sandbox, suppliers } = await clients();
  sandbox.inject({ retryAfterSeconds: 0 });
  sandbox.inject({ error: { status: 503 } });
  expect((await unwrap(suppliers.getSuppliers())).suppliersCount).toBe(0);
});

test("a delivery note from the disk is interpreted", async () => {
  const { sandbox, orders, interpreter } = await clients();
  sandbox.addOrder(order);
  const note = await unwrap(orders.printDeliveryNote({ params: { path: { id: 1001 } } }));
  const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "note.pdf"), new Uint8Array(await note.arrayBuffer()));
  const file = await openAsBlob(join(folder, "note.pdf"));
  const interpreted = await unwrap(interpreter.interpretDeliveryNote({ body: { file } }));
  expect(interpreted).toMatchObject({
    deliveryNoteId: "1001",
    articles: [
      { articleId: "KOPP-01", deliveredAmount: 3 },
      { articleId: "FAT/16", deliveredAmount: 2 },
    ],
  });
});
