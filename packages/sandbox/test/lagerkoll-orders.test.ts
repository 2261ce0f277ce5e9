import type { CustomerOrder, CustomerOrdersResponse, RestOrderResponse } from "lagerkoll-customer-orders";
import { describe, expect, test } from "vitest";
import { lagerkollCaller, lagerkollForTest, order, supplier } from "./lagerkoll-support.js";

async function setUp(now = { ms: 1_700_000_000_000 }) {
  const sandbox = await lagerkollForTest({ rateLimit: false }, { clock: () => now.ms });
  const call = lagerkollCaller(sandbox, "customerOrders");
  return { sandbox, call, now };
}

describe("an order", () => {
  test("takes what it doesn't say from its customer, its articles and the clock", async () => {
    const { call, now } = await setUp();
    const { body } = await call("POST", "/", { ...order, freight: 50 });
    expect(body).toMatchObject({
      orderId: 1001,
      state: 0,
      customerName: "Kafé Kanelbullen",
      currency: "SEK",
      deliveryAddress1: "Storgatan 1",
      deliveryZipCode: "114 44",
      deliveryCountry: "SE",
      orderDate: now.ms,
      deliveryDate: now.ms,
      totalPrice: 218.5,
      orderValue: 268.5,
      deliveryStatus: 1,
      products: [
        { id: 1, rowIndex: 0, description: "Kaffekopp, blå", piecePrice: 49.5, totalPrice: 148.5, vat: 25 },
        { id: 2, rowIndex: 1, articleId: "FAT/16", totalPrice: 70 },
      ],
    });
    expect((await call("GET", "/1001")).body).toMatchObject({ ordersCount: 1, orders: [body] });
  });

  test("reckons discounts in money and in per cent, and text rows cost nothing", async () => {
    const { call } = await setUp();
    const products = [
      { articleId: "KOPP-01", orderedAmount: 10, discountType: "PERCENT", discount: 10 },
      { articleId: "FAT/16", orderedAmount: 1, discount: 5 },
      { description: "Ring på bakdörren", orderedAmount: 1 },
    ];
    expect((await call("POST", "/", { customerId: 1, products })).body).toMatchObject({
      totalPrice: 530,
      totalDiscount: 54.5,
      orderValue: 475.5,
    });
  });

  test.each([
    [{ customerId: 99 }, "customerId"],
    [{ customerId: undefined }, "customerId"],
    [{ state: 45 }, "state"],
    [{ products: [{ articleId: "A" }] }, "products[0].orderedAmount"],
    [{ products: [{ articleId: "A", orderedAmount: 1, discountType: "KR" }] }, "products[0].discountType"],
  ])("with %o is refused with 900702 and the field", async (wrong, errorField) => {
    const { call } = await setUp();
    expect(await call("POST", "/", { ...order, ...wrong })).toMatchObject({
      status: 400,
      body: { errorCode: 900702, errorField },
    });
  });

  test("is found by its external id, or isn't", async () => {
    const { call } = await setUp();
    await call("POST", "/", { ...order, externalOrderId: "W/1 å" });
    const path = `/external/${encodeURIComponent("W/1 å")}`;
    expect((await call("GET", path)).body).toMatchObject({ orders: [{ orderId: 1001 }] });
    for (const missing of ["/external/W", "/77"]) {
      expect(await call("GET", missing)).toMatchObject({ status: 404, body: { errorCode: 900701 } });
    }
  });

  test("goes from new to invoiced", async () => {
    const { sandbox, call, now } = await setUp();
    await call("POST", "/", order);
    const states: unknown[] = [];
    const put = async (path: string) => states.push(((await call("PUT", path)).body as CustomerOrder)?.state);
    await put("/1001/ready_for_packing");
    await call("PUT", "/1001/picking_lists/3001/packing");
    states.push(sandbox.orders[0]!.state);
    await put("/1001/packed?finish_pickinglists=true");
    await put("/1001/send");
    await put("/1001/freight_booked");
    now.ms += 86_400_000;
    await put("/1001/delivered");
    await put("/1001/invoice");
    expect(states).toEqual([5, 10, 20, 40, 45, 45, 60]);
    expect(sandbox.orders[0]).toMatchObject({
      deliveredDate: now.ms,
      products: [{ deliveredAmount: 3 }, { deliveredAmount: 2 }],
    });
    expect(sandbox.articles.find(({ id }) => id === "KOPP-01")?.stock).toBe(237);
  });

  test("can be delivered once it is sent, and sent again leaves the stock alone", async () => {
    const { sandbox, call, now } = await setUp();
    sandbox.addOrder(order);
    for (let count = 0; count < 2; count++) await call("PUT", "/1001/send");
    expect(sandbox.articles.find(({ id }) => id === "KOPP-01")?.stock).toBe(237);
    expect((await call("PUT", "/1001/delivered")).body).toMatchObject({ state: 40, deliveredDate: now.ms });
  });

  test("can't be delivered before it is sent, nor invoiced when it is worth nothing", async () => {
    const { call } = await setUp();
    await call("POST", "/", { customerId: 1 });
    expect(await call("PUT", "/1001/delivered")).toMatchObject({ status: 409, body: { errorCode: 900703 } });
    expect(await call("PUT", "/1001/invoice")).toMatchObject({ status: 409, body: { errorCode: 900752 } });
  });

  test("that is cancelled takes nothing more", async () => {
    const { sandbox, call } = await setUp();
    await call("POST", "/", order);
    await call("PUT", "/1001/ready_for_packing");
    expect((await call("PUT", "/1001/cancel")).body).toMatchObject({ state: 50 });
    expect(sandbox.pickingLists).toMatchObject([{ state: 30 }]);
    const row = { id: 1, rowIndex: 0 };
    for (const [method, path, body] of [
      ["PUT", "/1001", { comments: "x" }],
      ["PUT", "/1001/product", row],
      ["PUT", "/1001/product/remove", row],
      ["POST", "/1001/product", { orderedAmount: 1 }],
      ...["ready_for_packing", "packed", "send", "freight_booked", "delivered", "invoice", "cancel"].map(
        (step) => ["PUT", `/1001/${step}`] as const,
      ),
      ["PUT", "/send", [1001]],
    ] as const) {
      const answer = await call(method, path, body);
      expect([path, answer.status, (answer.body as { errorCode: number }).errorCode]).toEqual([path, 409, 900703]);
    }
    expect(await call("POST", "/1001/dropshipment")).toMatchObject({ status: 409, body: { errorCode: 900732 } });
    expect(sandbox.orders[0]).toMatchObject({ state: 50, products: [{}, {}] });
  });

  test("that is invoiced takes its two invoice references and ignores the rest", async () => {
    const { call } = await setUp();
    await call("POST", "/", order);
    const before = (await call("PUT", "/1001/invoice")).body as CustomerOrder;
    const references = { externalInvoiceReference1: "F1", externalInvoiceReference2: "F2" };
    const ignored = { comments: "too late", freight: 500, products: [{ id: 1, orderedAmount: 99 }] };
    expect((await call("PUT", "/1001", { ...references, ...ignored })).body).toEqual({ ...before, ...references });
    expect(await call("PUT", "/1001/send")).toMatchObject({ status: 409, body: { errorCode: 900703 } });
  });

  test("is changed by its rows' ids, and never in its state", async () => {
    const { call } = await setUp();
    const before = (await call("POST", "/", { ...order, costCenter: 4 })).body as CustomerOrder;
    const products = [{ id: 2, orderedAmount: 4, totalPrice: before.products![1]!.totalPrice }];
    const { body } = await call("PUT", "/1001", {
      state: 60,
      orderId: 5,
      costCenter: -1,
      yourReference: "Anna",
      products,
    });
    expect(body).toMatchObject({
      orderId: 1001,
      state: 0,
      yourReference: "Anna",
      totalPrice: 288.5,
      products: [before.products![0], { id: 2, orderedAmount: 4, totalPrice: 140 }],
    });
    expect(body).not.toHaveProperty("costCenter");
    expect(await call("PUT", "/1001", { products: [{ id: 9 }] })).toMatchObject({
      status: 400,
      body: { errorCode: 900703, errorField: "products[0].id" },
    });
  });

  test("has rows added, changed and removed by their index", async () => {
    const { call } = await setUp();
    await call("POST", "/", order);
    const rows = async (method: string, path: string, body: object) => {
      const answer = (await call(method, `/1001/product${path}`, body)).body as CustomerOrder;
      return answer.products?.map(({ id, rowIndex, orderedAmount }) => [id, rowIndex, orderedAmount]);
    };
    expect(await rows("POST", "", { articleId: "KAFFE 500 g", orderedAmount: 1 })).toEqual([
      [1, 0, 3],
      [2, 1, 2],
      [3, 2, 1],
    ]);
    expect(await rows("PUT", "", { id: 3, rowIndex: 2, orderedAmount: 7 })).toEqual([
      [1, 0, 3],
      [2, 1, 2],
      [3, 2, 7],
    ]);
    expect(await rows("PUT", "/remove", { id: 1, rowIndex: 0 })).toEqual([
      [2, 0, 2],
      [3, 1, 7],
    ]);
    for (const wrong of [
      { id: 1, rowIndex: 0 },
      { id: 2, rowIndex: 9 },
    ]) {
      expect(await call("PUT", "/1001/product/remove", wrong)).toMatchObject({
        status: 400,
        body: { errorCode: 900703 },
      });
    }
  });

  test("leaves what wasn't picked to a rest order", async () => {
    const { sandbox, call } = await setUp();
    await call("POST", "/", order);
    await call("PUT", "/1001/ready_for_packing");
    await call("PUT", "/1001/picking_lists/3001/pick", {
      products: [{ customerOrderProductId: 1, articleId: "KOPP-01", pickedAmount: 2 }],
    });
    const { body } = await call("PUT", "/1001/send?finish_pickinglists=true&create_rest_order=true");
    expect(body).toMatchObject({ orderValue: 99, products: [{ id: 1, orderedAmount: 2, deliveredAmount: 2 }] });
    expect(sandbox.orders[1]).toMatchObject({
      state: 0,
      customerOrderNumber: "1001-R",
      products: [
        { articleId: "KOPP-01", orderedAmount: 1, pickedAmount: 0 },
        { articleId: "FAT/16", orderedAmount: 2 },
      ],
    });
    expect(sandbox.pickingLists[0]).toMatchObject({ state: 30 });
  });

  test("tells what its articles are and cost", async () => {
    const { call } = await setUp();
    await call("POST", "/", order);
    await call("PUT", "/1001/send");
    expect((await call("GET", "/1001/products")).body).toMatchObject({
      articleId: "KOPP-01",
      amount: 237,
      price: 49.5,
    });
    expect((await call("GET", "/cost/1001")).body).toEqual({
      orderId: 1001,
      productCosts: [
        { articleId: "KOPP-01", deliveredAmount: 3, totalCost: 54 },
        { articleId: "FAT/16", deliveredAmount: 2, totalCost: 25 },
      ],
    });
  });
});

describe("lists of orders", () => {
  const ids = async (answer: Promise<{ body: unknown }>) =>
    ((await answer).body as CustomerOrdersResponse).orders?.map(({ orderId }) => orderId);

  test("are filtered, searched, sorted and cut into pages", async () => {
    const { sandbox, call, now } = await setUp();
    for (const customerId of [1, 2, 1]) {
      sandbox.addOrder({ ...order, customerId, comments: `note ${customerId}` });
      now.ms += 1000;
    }
    await call("PUT", "/1002/freight_booked");
    expect(await ids(call("GET", "/"))).toEqual([1003, 1002, 1001]);
    expect(await ids(call("GET", "/?customer_id=1"))).toEqual([1003, 1001]);
    expect(await ids(call("GET", "/?state=45"))).toEqual([1002]);
    expect(await ids(call("GET", "/?query=fjord"))).toEqual([1002]);
    expect(await ids(call("GET", "/?sort_column=customer&order=asc"))).toEqual([1002, 1001, 1003]);
    expect(await ids(call("GET", "/state/0?order=asc"))).toEqual([1001, 1003]);
    expect(await ids(call("GET", `/state/0?from=${now.ms - 1500}`))).toEqual([1003]);
    expect(await ids(call("GET", `/state/0?to=${now.ms - 1500}`))).toEqual([1001]);
    expect((await call("GET", "/?limit=2&page=1")).body).toMatchObject({
      page: 1,
      pages: 2,
      pageSize: 2,
      ordersCount: 3,
      totalCustomerOrderValue: 655.5,
      orders: [{ orderId: 1001 }],
    });
  });

  test("give what changed since an earlier answer", async () => {
    const { sandbox, call } = await setUp();
    for (let count = 0; count < 3; count++) sandbox.addOrder(order);
    const { since } = (await call("GET", "/")).body as CustomerOrdersResponse;
    expect(await ids(call("GET", `/?since=${since}`))).toEqual([]);
    await call("PUT", "/1002/packed");
    expect(await ids(call("GET", `/?since=${since}`))).toEqual([1002]);
  });

  test.each(["FAT/16", "FAT%2F16"])("are found by an article whose id holds a slash: %s", async (path) => {
    const { sandbox, call } = await setUp();
    const batches = [{ batchId: "B1" }];
    sandbox.addOrder({ customerId: 1, products: [{ articleId: "FAT/16", orderedAmount: 1, batches }] });
    sandbox.addOrder({ customerId: 1, products: [{ articleId: "FAT/16", orderedAmount: 1 }], state: 40 });
    sandbox.addOrder({ customerId: 1, products: [{ articleId: "FAT", orderedAmount: 1 }] });
    expect(await ids(call("GET", `/article/${path}`))).toEqual([1002, 1001]);
    expect(await ids(call("GET", `/article/${path}?max_state=20`))).toEqual([1001]);
    expect(await ids(call("GET", `/article/${path}?batch=B1`))).toEqual([1001]);
    expect(await ids(call("GET", `/article/${path}?serialnumber=B1`))).toEqual([]);
  });

  test("of several orders at once are taken as a list of ids, all or none", async () => {
    const { sandbox, call } = await setUp();
    for (let count = 0; count < 2; count++) sandbox.addOrder(order);
    expect(await call("PUT", "/ready_for_packing", [1001, 9])).toMatchObject({ status: 404 });
    expect(sandbox.orders.map(({ state }) => state)).toEqual([0, 0]);
    expect((await call("PUT", "/ready_for_packing", [1001, 1002])).body).toMatchObject({ orderId: 1001, state: 5 });
    expect((await call("PUT", "/send", [1001, 1002])).body).toMatchObject({ state: 40 });
    sandbox.addOrder({ customerId: 1 });
    expect(await call("PUT", "/invoice", [1001, 1003])).toMatchObject({ status: 409, body: { errorCode: 900752 } });
    expect(sandbox.orders.map(({ state }) => state)).toEqual([40, 40, 0]);
    expect((await call("PUT", "/invoice", [1001, 1002])).body).toMatchObject({ ordersCount: 2 });
    expect(sandbox.orders.map(({ state }) => state)).toEqual([60, 60, 0]);
    const undocumented = await call("PUT", "/invoice", { orders: [1001] });
    expect(undocumented).toMatchObject({ status: 400, body: { errorCode: 900703 } });
  });
});

describe("picking", () => {
  async function ready() {
    const { sandbox, call } = await setUp();
    sandbox.addOrder(order);
    await call("PUT", "/1001/ready_for_packing");
    const list = "/1001/picking_lists/3001";
    const pick = (articleId: string, body: object, headers: Record<string, string> = { device_id: "D1" }) =>
      call("PUT", `${list}/pick/${encodeURIComponent(articleId)}`, { articleId, ...body }, headers);
    return { sandbox, call, list, pick };
  }

  test("begins with a list of what is to be picked, by stock place", async () => {
    const { call, list } = await ready();
    const body = (await call("GET", list)).body;
    expect(body).toMatchObject({
      listsCount: 1,
      lists: [
        {
          id: 3001,
          orderId: 1001,
          state: 0,
          customerName: "Kafé Kanelbullen",
          products: [
            { articleId: "KOPP-01", stockPlace: "A-01-2", orderedAmount: 3, pickedAmount: 0, stockAmount: 240 },
            { articleId: "FAT/16", customerOrderProductId: 2 },
          ],
        },
      ],
    });
    const byName = (await call("GET", `${list}?sort_column=name`)).body as {
      lists: [{ products: { name: string }[] }];
    };
    expect(byName.lists[0].products.map(({ name }) => name)).toEqual(["Assiett 16 cm", "Kaffekopp, blå"]);
    await call("PUT", "/1001/ready_for_packing");
    expect((await call("GET", "/1001/picking_lists")).body).toMatchObject({ listsCount: 1 });
  });

  test("is noted on the list and on the order's row", async () => {
    const { sandbox, pick } = await ready();
    const batches = [
      { batchId: "B1", pickedAmount: 1 },
      { serialNr: "S1", pickedAmount: 1 },
    ];
    const answer = await pick("FAT/16", { customerOrderProductId: 2, pickedAmount: 2, batches });
    expect(answer).toMatchObject({ status: 200, body: { articleId: "FAT/16", pickedAmount: 2 } });
    expect(sandbox.orders[0]?.products[1]).toMatchObject({
      pickedAmount: 2,
      batches: [{ batchId: "B1", orderedAmount: 1, deliveredAmount: 0 }, { serialNr: "S1" }],
    });
  });

  test.each<[string, object, Record<string, string>, string | null]>([
    ["no one who picks", { customerOrderProductId: 2, pickedAmount: 1 }, {}, "device_id"],
    ["another row", { customerOrderProductId: 1, pickedAmount: 1 }, { device_id: "D" }, "articleId"],
    ["no such row", { customerOrderProductId: 9, pickedAmount: 1 }, { device_id: "D" }, "customerOrderProductId"],
    ["less than nothing", { customerOrderProductId: 2, pickedAmount: -1 }, { device_id: "D" }, "pickedAmount"],
    [
      "batches that don't add up",
      { customerOrderProductId: 2, pickedAmount: 2, batches: [{ batchId: "B", pickedAmount: 1 }] },
      { device_id: "D" },
      "pickedAmount",
    ],
    [
      "a batch without a name",
      { customerOrderProductId: 2, pickedAmount: 1, batches: [{ pickedAmount: 1 }] },
      { device_id: "D" },
      "batches",
    ],
    [
      "another article than the path",
      { customerOrderProductId: 2, pickedAmount: 1, articleId: "X" },
      { device_id: "D" },
      "articleId",
    ],
  ])("is refused with 900713: %s", async (_case, body, headers, errorField) => {
    const { sandbox, pick } = await ready();
    expect(await pick("FAT/16", body, headers)).toMatchObject({ status: 400, body: { errorCode: 900713, errorField } });
    expect(sandbox.orders[0]?.products[1]?.pickedAmount).toBe(0);
  });

  test("of several articles names what is wrong with which", async () => {
    const { call, list } = await ready();
    const products = [
      { customerOrderProductId: 1, articleId: "KOPP-01", pickedAmount: 3 },
      { customerOrderProductId: 2, articleId: "KOPP-01", pickedAmount: 2 },
    ];
    expect((await call("PUT", `${list}/pick`, { products })).body).toMatchObject({
      errorField: "products[1].articleId",
    });
    products[1]!.articleId = "FAT/16";
    expect((await call("PUT", `${list}/pick`, { products })).body).toMatchObject({ products });
  });

  test("is over when the list is finished", async () => {
    const { call, list, pick } = await ready();
    expect((await call("PUT", `${list}/finish`)).body).toMatchObject({ state: 30, finishedDate: expect.any(Number) });
    expect(await pick("FAT/16", { customerOrderProductId: 2, pickedAmount: 1 })).toMatchObject({
      status: 409,
      body: { errorCode: 900713 },
    });
    expect(await call("PUT", `${list}/packing`)).toMatchObject({ status: 409, body: { errorCode: 900713 } });
  });

  test("leaves the rest to a list of its own", async () => {
    const { sandbox, call, list, pick } = await ready();
    await pick("KOPP-01", { customerOrderProductId: 1, pickedAmount: 2 });
    expect((await call("POST", `${list}/rest`)).body).toMatchObject({ ordersCount: 0, orders: [] });
    expect(
      sandbox.pickingLists.map(({ products }) => products.map((p) => [p.articleId, p.orderedAmount, p.pickedAmount])),
    ).toEqual([
      [["KOPP-01", 2, 2]],
      [
        ["KOPP-01", 1, 0],
        ["FAT/16", 2, 0],
      ],
    ]);
    await call("PUT", "/1001/picking_lists/3002/pick", {
      products: [{ customerOrderProductId: 1, articleId: "KOPP-01", pickedAmount: 1 }],
    });
    expect(sandbox.orders[0]?.products[0]?.pickedAmount).toBe(3);
    expect(await call("POST", `${list}/rest`)).toMatchObject({ status: 409, body: { errorCode: 900713 } });
  });

  test("is assigned to users and devices, each of whom sees its own", async () => {
    const { sandbox, call } = await setUp();
    for (let count = 0; count < 4; count++) {
      const { orderId } = sandbox.addOrder(order);
      await call("PUT", `/${orderId}/ready_for_packing`);
    }
    const { store, users } = sandbox;
    const as = ({ userId, userToken }: (typeof users)[number]) => ({
      store,
      api_key: "",
      user_id: userId,
      user_token: userToken,
    });
    const [anna, björn] = [as(users[0]!), as(users[1]!)];
    const assign = (order: number, list: number, rest: string, headers?: Record<string, string>) =>
      call("PUT", `/${order}/picking_lists/${list}/assign${rest}`, undefined, headers);
    expect((await assign(1001, 3001, "", anna)).body).toMatchObject({
      warehouseWorkerId: 1,
      warehouseWorkerName: "Anna Andersson",
      startedDate: expect.any(Number),
    });
    expect((await assign(1002, 3002, "/2")).body).toMatchObject({ warehouseWorkerId: 2 });
    expect((await assign(1003, 3003, "", { device_id: "D1" })).body).toMatchObject({ warehouseWorkerName: "D1" });
    expect(await assign(1004, 3004, "/9")).toMatchObject({ status: 404, body: { errorCode: 900713 } });
    expect(await assign(1004, 3004, "")).toMatchObject({ status: 400, body: { errorCode: 900713 } });
    expect(await assign(1001, 3002, "/1")).toMatchObject({ status: 404 });

    const ids = async (path: string, headers?: Record<string, string>) =>
      ((await call("GET", `/picking_lists${path}`, undefined, headers)).body as { lists: { id: number }[] }).lists.map(
        ({ id }) => id,
      );
    expect(await ids("", anna)).toEqual([3001, 3004]);
    expect(await ids("?return_unassigned_lists=false", björn)).toEqual([3002]);
    expect(await ids("?return_unassigned_lists=false", { device_id: "D1" })).toEqual([3003]);
    expect(await ids("?return_unassigned_lists=false")).toEqual([]);
    expect(await ids("/new")).toEqual([3004]);
    expect(await ids("/assigned")).toEqual([3001, 3002, 3003]);
    expect(await ids("/assigned?filter_your_lists=true", björn)).toEqual([3001, 3003]);
    expect(await ids("?query=1004", anna)).toEqual([3004]);
  });

  test("finds articles of a list by id, name, barcode and batch", async () => {
    const { call, list, pick } = await ready();
    await pick("FAT/16", {
      customerOrderProductId: 2,
      pickedAmount: 1,
      batches: [{ batchId: "LOT7", pickedAmount: 1 }],
    });
    for (const query of ["fat", "assiett", "7310000000029", "lot7"]) {
      const { body } = await call("GET", `${list}/articles?query=${query}`);
      expect((body as { products: { articleId: string }[] }).products.map(({ articleId }) => articleId)).toEqual([
        "FAT/16",
      ]);
    }
    expect((await call("GET", `${list}/articles?limit=1&page=1`)).body).toMatchObject({
      products: [{ articleId: "FAT/16" }],
    });
  });
});

describe("drop shipments", () => {
  test("order from each supplier what it sells, and can be cancelled", async () => {
    const { sandbox, call } = await setUp();
    for (const name of ["A", "B"]) sandbox.addSupplier({ ...supplier, name });
    const products = [
      ...order.products!,
      { articleId: "KAFFE 500 g", orderedAmount: 5 },
      { description: "Hej", orderedAmount: 1 },
    ];
    sandbox.addOrder({ ...order, products });
    await call("PUT", "/1001/ready_for_packing");
    const { body } = await call("POST", "/1001/dropshipment");
    expect(body).toMatchObject({
      ordersCount: 2,
      orders: [
        {
          supplierName: "A",
          customerOrderId: 1001,
          deliveryCity: "Stockholm",
          productCount: 2,
          orderValue: 79,
          state: 0,
        },
        { supplierName: "B", articles: [{ articleId: "KAFFE 500 g", supplierArticleId: "500-M", orderedAmount: 5 }] },
      ],
    });
    expect(sandbox.orders[0]?.state).toBe(15);
    expect(sandbox.pickingLists).toEqual([]);
    expect((await call("GET", "/1001/purchase_orders")).body).toEqual(body);
    expect((await call("PUT", "/1001/dropshipment/cancel")).body).toMatchObject({ state: 5 });
    expect(sandbox.purchaseOrders.map(({ state }) => state)).toEqual([4, 4]);
    expect(sandbox.pickingLists).toHaveLength(1);
    expect(await call("PUT", "/1001/dropshipment/cancel")).toMatchObject({ status: 409, body: { errorCode: 900703 } });
  });

  test("may leave the order as it is, and need a supplier for each article", async () => {
    const { sandbox, call } = await setUp();
    sandbox.addOrder(order);
    await call("POST", "/1001/dropshipment?is_dropshipment=false");
    expect(sandbox.orders[0]?.state).toBe(0);
    sandbox.addOrder({ customerId: 1, products: [{ articleId: "UNKNOWN", orderedAmount: 1 }] });
    expect(await call("POST", "/1002/dropshipment")).toMatchObject({ status: 409, body: { errorCode: 900732 } });
  });

  test("show what customers wait for", async () => {
    const { sandbox, call } = await setUp();
    sandbox.addSupplier(supplier);
    sandbox.addOrder({ ...order, deliveryDate: 2000 });
    sandbox.addOrder({ ...order, deliveryDate: 1000, customerId: 2 });
    await call("PUT", "/1001/send");
    sandbox.addOrder({ ...order, deliveryDate: 3000 });
    const { body } = await call("GET", "/rest_articles/supplier/1/");
    expect(body).toMatchObject({ articlesCount: 2, page: 0, pages: 1 });
    expect((body as RestOrderResponse).articles?.[0]).toMatchObject({
      id: "KOPP-01",
      date: 1000,
      deliver: 6,
      available: 237,
      customerOrders: [
        { id: 1002, state: "0", customerName: "Fjord Friluft AS", desiredDelivery: 1000, reserved: 3 },
        { id: 1003 },
      ],
    });
    sandbox.addPurchaseOrder({ articles: [{ articleId: "FAT/16" }] });
    expect((await call("GET", "/rest_articles/purchaseorder/5001")).body).toMatchObject({
      articles: [{ id: "FAT/16" }],
    });
    for (const path of ["supplier/9", "purchaseorder/9"]) {
      expect(await call("GET", `/rest_articles/${path}/`)).toMatchObject({ status: 404, body: { errorCode: 900721 } });
    }
  });
});
