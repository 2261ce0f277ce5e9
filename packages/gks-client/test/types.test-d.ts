import { describe, expectTypeOf, it } from "vitest";
import {
  type Address,
  type AddressInput,
  type Call,
  type CallOptions,
  type Customer,
  type CustomerCreate,
  type CustomerSummary,
  createGksClient,
  type GksClientOptions,
  type HttpValidationProblemDetails,
  type ProblemDetails,
  paginate,
  type SalesOrder,
  type SalesOrderline,
  unwrap,
  type ValidationProblemDetails,
} from "../src/index.js";

const gks = createGksClient({ baseUrl: "https://gks.invalid", auth: { clientId: "id", clientSecret: "secret" } });
const billingContact = { firstName: "Anna", lastName: "Andersson" };
const salesOrderlines = [{ articleNumber: "A1", quantity: 1 }];
const order = { customerNumber: "K1", billingContact, salesOrderlines };

describe("what goes out", () => {
  it("needs no more than what the page calls for", () => {
    void gks.placeSalesOrder({ body: { customerNumber: "K100421", billingContact, salesOrderlines } });
    void gks.createCustomer({ body: { name: "AB", corporateIdentityNumber: "556000-0000", postalAddress: {} } });
    void gks.getCustomers();
  });

  it("needs what the page calls for", () => {
    // @ts-expect-error the lines are missing
    void gks.placeSalesOrder({ body: { customerNumber: "K100421", billingContact } });
    // @ts-expect-error the last name is missing
    void gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact: { firstName: "A" }, salesOrderlines } });
    // @ts-expect-error the number is in the path
    void gks.getCustomer();
    // @ts-expect-error a body is a must
    void gks.createCustomer({});
  });

  it("refuses what can only be read", () => {
    // @ts-expect-error hasAllotments is GKS's own
    void gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact, salesOrderlines, hasAllotments: true } });
    expectTypeOf<SalesOrder["hasAllotments"]>().toEqualTypeOf<undefined>();
  });

  it("refuses what the API doesn't know", () => {
    // @ts-expect-error there is no such filter
    void gks.getCustomers({ params: { query: { city: "Malmö" } } });
    // @ts-expect-error nor such a field
    void gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact, salesOrderlines, notes: "" } });
    // @ts-expect-error nor Danish documents
    void gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact, salesOrderlines, languageCode: "da" } });
    // @ts-expect-error nor 12 percent VAT
    void gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact, salesOrderlines: [{ vatPercent: 12 }] } });
  });

  it("keeps null, which means something, apart from what is left out", () => {
    expectTypeOf<SalesOrder["isExport"]>().toEqualTypeOf<boolean | null | undefined>();
    expectTypeOf<SalesOrder["shipTo"]>().extract<null>().toEqualTypeOf<null>();
    expectTypeOf<SalesOrderline["vatPercent"]>().toEqualTypeOf<0 | 6 | 25 | null | undefined>();
    // purchaseOrderNumber may be left out, but never null
    expectTypeOf<SalesOrder["purchaseOrderNumber"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<SalesOrderline["shipOrderline"]>().toEqualTypeOf<boolean | undefined>();
  });
});

describe("what comes back", () => {
  it("has all that the document promises, null where it may be", () => {
    expectTypeOf<Customer["number"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Customer["postalAddress"]>().toEqualTypeOf<Address>();
    expectTypeOf<CustomerCreate["postalAddress"]>().toEqualTypeOf<AddressInput>();
    expectTypeOf<CustomerSummary>().toEqualTypeOf<{
      number: string;
      name: string;
      corporateIdentityNumber: string | null;
    }>();
  });

  it("is either data or an error", async () => {
    const result = await gks.getCustomer({ params: { path: { customerNumber: "K1" } } });
    if (result.error) {
      expectTypeOf(result.error).toEqualTypeOf<
        ValidationProblemDetails | ProblemDetails | HttpValidationProblemDetails
      >();
      expectTypeOf(result.error.title).toEqualTypeOf<string | null>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<Customer>();
    }
  });

  it("is unwrapped and paged without undefined", async () => {
    expectTypeOf(unwrap(gks.placeSalesOrder(null!))).resolves.toEqualTypeOf<{ orderNumber: number }>();
    expectTypeOf(unwrap(gks.getCustomer(null!))).resolves.toEqualTypeOf<Customer>();
    for await (const customer of paginate(gks.getCustomers)) expectTypeOf(customer).toEqualTypeOf<CustomerSummary>();
    for await (const customer of paginate(gks.getCustomers, { params: { query: { name: "AB" } } })) {
      expectTypeOf(customer).toEqualTypeOf<CustomerSummary>();
    }
    // @ts-expect-error an order comes in no pages
    paginate(gks.placeSalesOrder);
  });

  it("is the same by path", async () => {
    const path = "/api/v1/customers/{customerNumber}";
    const result = await gks.GET(path, { params: { path: { customerNumber: "K1" } } });
    expectTypeOf(result.data!.number).toEqualTypeOf<string | null>();
    expectTypeOf(result.error!.title).toEqualTypeOf<string | null>();
    const wrong = { ...order, hasAllotments: true };
    // @ts-expect-error read-only fields are refused here as well
    void gks.POST("/api/v1/salesorders", { body: wrong });
    // @ts-expect-error there is no such path
    void gks.GET("/api/v1/orders");
  });
});

describe("the client", () => {
  it("asks for what it can't know", () => {
    // @ts-expect-error each customer has a host of their own
    createGksClient({ auth: { token: "t" } });
    // @ts-expect-error a secret goes with an id
    createGksClient({ baseUrl: "https://gks.invalid", auth: { clientId: "id" } });
    // @ts-expect-error one way or the other
    createGksClient({ baseUrl: "https://gks.invalid", auth: { clientId: "id", clientSecret: "s", token: "t" } });
    expectTypeOf<GksClientOptions["baseUrl"]>().toEqualTypeOf<string>();
  });

  it("has methods that stand on their own", () => {
    const { getCustomer } = gks;
    expectTypeOf(getCustomer).parameter(0).toExtend<CallOptions>();
    expectTypeOf(getCustomer).returns.toExtend<Call<Customer, unknown>>();
  });
});
