import { createGksClient, type GksClientOptions, paginate, type SalesOrder, unwrap } from "gks-client";
import { expect, test } from "vitest";
import type { GksSandbox, SandboxOptions } from "../src/index.js";
import { caller, sandboxForTest } from "./support.js";

const order: SalesOrder = {
  customerNumber: "K100421",
  billingContact: { firstName: "Anna", lastName: "Andersson" },
  salesOrderlines: [{ articleNumber: "A1", quantity: 1 }],
};

function clientOf({ baseUrl, tokenUrl, clientId, clientSecret }: GksSandbox, more?: Partial<GksClientOptions>) {
  return createGksClient({ baseUrl, auth: { tokenUrl, clientId, clientSecret }, ...more });
}

async function withClient(options?: SandboxOptions) {
  const { gks } = await sandboxForTest(options);
  return { gks, client: clientOf(gks) };
}

test("a customer is created, found and bought for", async () => {
  const { gks, client } = await withClient();
  const address = { address1: "Storgatan 1", city: "Stockholm" };
  const body = { name: "AB", number: "K100421", corporateIdentityNumber: "556000-0000", postalAddress: address };
  expect(await unwrap(client.createCustomer({ body }))).toBeUndefined();

  const path = { customerNumber: "K100421" };
  expect(await unwrap(client.getCustomer({ params: { path } }))).toEqual(gks.customers[0]);

  const { orderNumber } = await unwrap(client.placeSalesOrder({ body: order }));
  expect(gks.orders).toEqual([{ orderNumber, placedAt: expect.any(Date), order }]);
});

test("pages are walked to the last customer", async () => {
  const { gks, client } = await withClient();
  const numbers = Array.from({ length: 23 }, (_, index) => `K${index}`);
  for (const number of numbers) {
    gks.addCustomer({ name: "AB", number, corporateIdentityNumber: "1", postalAddress: {} });
  }
  for (const limit of [1, 5, 23, 100]) {
    const seen: string[] = [];
    for await (const { number } of paginate(client.getCustomers, { params: { query: { limit } } })) seen.push(number);
    expect(seen).toEqual(numbers);
  }
});

test("problems arrive with their fields and status", async () => {
  const { client } = await withClient();
  const wrong = { ...order, billingContact: { firstName: "Anna" } } as SalesOrder;
  await expect(unwrap(client.placeSalesOrder({ body: wrong }))).rejects.toMatchObject({
    name: "GksApiError",
    status: 400,
    operation: "placeSalesOrder",
    errors: { "billingContact.lastName": ["Is required."] },
  });
  await expect(unwrap(client.placeSalesOrder({ body: order }))).rejects.toMatchObject({
    status: 404,
    detail: "There is no customer with number K100421.",
  });
});

test("an expired and a revoked token are renewed without the caller's doing", async () => {
  let now = 0;
  const { gks, client } = await withClient({ clock: () => now });
  await unwrap(client.getCustomers());
  now += 3_600_000;
  await unwrap(client.getCustomers());
  gks.revokeTokens();
  await unwrap(client.getCustomers());
});

test("a wrong secret is refused by the token endpoint", async () => {
  const { gks } = await withClient();
  const client = clientOf({ ...gks, clientSecret: "wrong" });
  await expect(client.getCustomers()).rejects.toMatchObject({ code: "token-refused", status: 401 });
});

test("every example of the spec is taken as it stands", async () => {
  const { default: document } = await import("gks-client/openapi.json");
  const call = await caller((await sandboxForTest()).gks);
  const examples = Object.entries(document.paths).flatMap(([path, item]) =>
    "post" in item ? [{ path, body: item.post.requestBody.content["application/json"].example }] : [],
  );
  expect(examples.map(({ path }) => path)).toEqual(["/api/v1/customers", "/api/v1/salesorders"]);
  for (const { path, body } of examples) expect(await call("POST", path, body)).toMatchObject({ status: 200 });
});
