// A warehouse's day with Lagerkoll: what changed is picked, packed, sent and printed, a supplier is added, a PDF is read.
// It runs against a sandbox that it starts itself, over real HTTP. With your own store and key, and without `baseUrl`, the
// same calls go to Lagerkoll.

import { openAsBlob } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ClientEvent,
  type CustomerOrder,
  CustomerOrderState,
  changes,
  createCustomerOrdersClient,
  LagerkollApiError,
  source as ordersSource,
  toPickingListProductUpdate,
  unwrap,
} from "lagerkoll-customer-orders";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { createInterpreterClient, source as interpreterSource } from "lagerkoll-interpreter";
import { createSuppliersClient, source as suppliersSource } from "lagerkoll-suppliers";
import { paint, say, step } from "./support/say.js";

const sandbox = await startSandbox();
const { baseUrls, store, userId, userToken } = sandbox.lagerkoll;
// A user, not a key: whoever picks is somebody.
const auth = { store, userId, userToken };
const orders = createCustomerOrdersClient({ baseUrl: baseUrls.customerOrders, auth, onEvent: trace });
const suppliers = createSuppliersClient({ baseUrl: baseUrls.suppliers, auth, onEvent: trace });
const interpreter = createInterpreterClient({ baseUrl: baseUrls.interpreter, auth, onEvent: trace });
try {
  await run();
} finally {
  await sandbox.close();
}

async function run(): Promise<void> {
  say(`\nLagerkoll quick start, against a sandbox on ${sandbox.url}/lagerkoll`);
  say(paint("dim", "The clients are made from"));
  for (const { url, capturedAt, fetchedAt } of [ordersSource, suppliersSource, interpreterSource])
    say(paint("dim", `  ${url} as of ${capturedAt ?? fetchedAt}`));
  seedOrders();

  step("What changed since the last time? This is the first, so everything");
  const feed = changes(orders.getCustomerOrders, { init: { params: { query: { state: CustomerOrderState.NEW } } } });
  const changed: CustomerOrder[] = [];
  for await (const order of feed) {
    changed.push(order);
    say(`order ${order.orderId}  ${order.customerName}  ${order.orderValue} ${order.currency}`);
  }
  check(changed.length === 2, "Not all orders were handed out.");
  say(`Keep the token for the next time: ${feed.resumeToken?.slice(0, 24)}…`);

  const order_id = changed[0]!.orderId!;
  step(`Make order ${order_id} ready for packing: it gets a picking list`);
  await unwrap(orders.markCustomerOrderReadyForPacking({ params: { path: { order_id } } }));
  const { lists = [] } = await unwrap(orders.getPickingLists({ params: { path: { order_id } } }));
  const list = lists[0];
  check(list?.id !== undefined, "There is no picking list.");
  const path = { order_id, list_id: list.id };

  step("Pick it");
  const mine = await unwrap(orders.assignPickingList({ params: { path } }));
  await unwrap(orders.markPickingListPacking({ params: { path } }));
  say(`${mine.warehouseWorkerName} picks list ${list.id}.`);
  for (const product of list.products ?? []) {
    const body = { ...toPickingListProductUpdate(product), pickedAmount: product.orderedAmount ?? 0 };
    await unwrap(orders.pickArticle({ params: { path: { ...path, article_id: body.articleId } }, body }));
    say(`${product.stockPlace}  ${body.pickedAmount} ${product.unit?.name}  ${product.name}  (${body.articleId})`);
  }

  step("Make a mistake: it can't be delivered before it is sent");
  const error = await unwrap(orders.markCustomerOrderDelivered({ params: { path: { order_id } } })).catch(
    (thrown: unknown) => thrown,
  );
  check(error instanceof LagerkollApiError, "The mistake wasn't noticed.");
  say(`${error.name}: ${error.message}`);

  step("Pack it and send it");
  const query = { finish_pickinglists: true };
  const packed = await unwrap(orders.markCustomerOrderPacked({ params: { path: { order_id }, query } }));
  const sent = await unwrap(orders.sendCustomerOrder({ params: { path: { order_id } } }));
  check(packed.state === CustomerOrderState.PACKED && sent.state === CustomerOrderState.SENT, "It isn't sent.");
  say(`Order ${order_id} is sent.`);

  step("Print its delivery note");
  const note = await unwrap(orders.printDeliveryNote({ params: { path: { id: order_id } } }));
  const file = join(await mkdtemp(join(tmpdir(), "lagerkoll-")), `delivery-note-${order_id}.pdf`);
  await writeFile(file, new Uint8Array(await note.arrayBuffer()));
  say(`${note.size} bytes of PDF: ${file}`);

  step("Add a supplier");
  const supplier = await unwrap(
    suppliers.addSupplier({
      body: {
        name: "Porslinsgrossisten AB",
        street: "Industrigatan 4",
        zip: "211 20",
        city: "Malmö",
        country: "SE",
        contactEmail: "order@example.com",
        currency: "SEK",
        language: "sv",
      },
    }),
  );
  say(`${supplier.name} in ${supplier.city}, ${supplier.countryName}, is supplier ${supplier.id}.`);

  step("Let a delivery note be read: the one that was just printed, from the disk");
  const read = await unwrap(interpreter.interpretDeliveryNote({ body: { file: await openAsBlob(file) } }));
  say(`Delivery note ${read.deliveryNoteId} holds`);
  for (const { deliveredAmount, articleName, articleId } of read.articles ?? []) {
    say(`${deliveredAmount} × ${articleName}  (${articleId})`);
  }

  step("What changed since then?");
  for await (const { orderId, state } of changes(orders.getCustomerOrders, { resumeToken: feed.resumeToken })) {
    say(`order ${orderId} is in state ${state}`);
  }

  say(
    "\nDone. Next: examples/lagerkoll-quickstart.ts is what just ran; `npm run sandbox` leaves a sandbox running for you.",
  );
}

/** Orders that came in over night. */
function seedOrders(): void {
  const { lagerkoll } = sandbox;
  const rows = [
    { articleId: "KOPP-01", orderedAmount: 24 },
    { articleId: "FAT/16", orderedAmount: 12 },
  ];
  lagerkoll.addOrder({ customerId: 2, products: [{ articleId: "KAFFE 500 g", orderedAmount: 6 }] });
  lagerkoll.addOrder({ customerId: 1, products: rows });
}

/** Prints what goes over the wire. */
function trace(event: ClientEvent): void {
  if (event.type !== "answered") return;
  const ms = event.durationMs.toFixed(0);
  say(paint("dim", `${event.method} ${event.path} → ${event.status ?? event.error} in ${ms} ms`));
}

function check(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
