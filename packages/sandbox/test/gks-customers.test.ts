import type { CustomerCreate } from "gks-client";
import { describe, expect, test } from "vitest";
import { caller, sandboxForTest } from "./support.js";

const path = "/api/v1/customers";

function customer(more: Partial<CustomerCreate> = {}): CustomerCreate {
  return { name: "Exempelbolaget AB", postalAddress: {}, corporateIdentityNumber: "556000-0000", ...more };
}

describe("creating a customer", () => {
  test("answers nothing, and the customer can be fetched", async () => {
    const { gks } = await sandboxForTest();
    const call = await caller(gks);
    const created = await call("POST", path, {
      ...customer({ number: "K100421", invoiceEmail: "faktura@example.com" }),
      postalAddress: { address1: "Storgatan 1", zipCode: "114 44", city: "Stockholm", countryCode: "SE" },
      tags: [{ key: "channel", value: "webshop" }],
    });
    expect([created.status, created.text]).toEqual([200, ""]);

    const expected = {
      name: "Exempelbolaget AB",
      number: "K100421",
      invoiceEmail: "faktura@example.com",
      postalAddress: {
        address1: "Storgatan 1",
        address2: null,
        address3: null,
        city: "Stockholm",
        zipCode: "114 44",
        state: null,
        countryCode: "SE",
      },
      corporateIdentityNumber: "556000-0000",
      tags: [{ key: "channel", value: "webshop" }],
    };
    const fetched = await call("GET", `${path}/K100421`);
    expect([fetched.status, fetched.body]).toEqual([200, expected]);
    expect(gks.customers).toEqual([expected]);
  });

  test.each([undefined, null])("gives a number of its own when the number is %s", async (number) => {
    const { gks } = await sandboxForTest();
    gks.addCustomer(customer({ number: "K100001" }));
    const call = await caller(gks);
    expect((await call("POST", path, { ...customer(), number })).status).toBe(200);
    expect(gks.customers.map((created) => created.number)).toEqual(["K100001", "K100002"]);
  });

  test("refuses a number that is taken, and an empty one", async () => {
    const { gks } = await sandboxForTest();
    const call = await caller(gks);
    await call("POST", path, customer({ number: "K1" }));
    const again = await call("POST", path, customer({ number: "K1", name: "Another" }));
    expect([again.status, again.body]).toEqual([
      400,
      expect.objectContaining({ errors: { number: ["There is a customer with number K1 already."] } }),
    ]);
    expect((await call("POST", path, customer({ number: "" }))).body).toMatchObject({ errors: { number: [/empty/] } });
    expect(gks.customers).toHaveLength(1);
    expect(() => gks.addCustomer(customer({ number: "K1" }))).toThrow("There is a customer with number K1 already.");
  });

  test("tells everything that is wrong with a body, each at its field", async () => {
    const call = await caller((await sandboxForTest()).gks);
    const { status, headers, body } = await call("POST", path, {
      name: 7,
      postalAddress: { countryCode: "Sverige", street: "Storgatan" },
      tags: [{ key: "channel" }],
    });
    expect(status).toBe(400);
    expect(headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
    expect(body).toEqual({
      type: expect.stringContaining("rfc9110"),
      title: expect.any(String),
      status: 400,
      detail: null,
      instance: null,
      errors: {
        corporateIdentityNumber: ["Is required."],
        name: ["Must be string, not 7."],
        "postalAddress.countryCode": [expect.stringContaining('not "Sverige"')],
        "postalAddress.street": [expect.stringMatching(/^Is unknown\. Known here are: address1, /)],
        "tags[0].value": ["Is required."],
      },
    });
  });

  test.each([
    ["no body", undefined, 400, { errors: { $: ["Is required."] } }],
    ["a body that isn't JSON", "{", 400, { errors: { $: [expect.stringContaining("JSON")] } }],
    ["a list", [], 400, { errors: { $: ["Must be object, not []."] } }],
  ])("refuses %s", async (_case, body, status, problem) => {
    const call = await caller((await sandboxForTest()).gks);
    const answer = await call("POST", path, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(problem);
  });

  test("refuses another media type", async () => {
    const call = await caller((await sandboxForTest()).gks, { "Content-Type": "text/plain" });
    const answer = await call("POST", path, customer());
    expect(answer.status).toBe(415);
    expect(answer.body).toMatchObject({ detail: expect.stringMatching(/application\/json.*text\/plain/) });
  });
});

describe("fetching a customer", () => {
  test("whom nobody knows is a 404 that says so", async () => {
    const call = await caller((await sandboxForTest()).gks);
    const answer = await call("GET", `${path}/K404`);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ status: 404, detail: "There is no customer with number K404." });
  });

  test("works with any number that can be percent-encoded", async () => {
    const { gks } = await sandboxForTest();
    const call = await caller(gks);
    for (const number of ["A/B", "å ä", "100 %", "a+b", "?#&", "日本"]) {
      gks.addCustomer(customer({ number }));
      expect((await call("GET", `${path}/${encodeURIComponent(number)}`)).body).toMatchObject({ number });
    }
  });
});

describe("listing customers", () => {
  async function listing() {
    const { gks } = await sandboxForTest();
    for (let index = 1; index <= 120; index++) {
      const name = index === 7 ? "Åkes Åkeri AB" : `Kund ${index}`;
      gks.addCustomer(customer({ number: `K${index}`, name, corporateIdentityNumber: `556000-${1000 + index}` }));
    }
    const call = await caller(gks);
    return async (query: string) => {
      const { status, body } = await call("GET", `${path}${query}`);
      const page = body as { customers: { number: string }[] };
      return { status, body, numbers: page.customers?.map(({ number }) => number) };
    };
  }

  test("gives 50 a page and what each customer is called", async () => {
    const list = await listing();
    const { status, body, numbers } = await list("");
    expect(status).toBe(200);
    expect(body).toMatchObject({ page: 1, limit: 50, totalCount: 120 });
    expect(numbers).toHaveLength(50);
    expect((body as { customers: unknown[] }).customers[0]).toEqual({
      number: "K1",
      name: "Kund 1",
      corporateIdentityNumber: "556000-1001",
    });
  });

  test("every customer stands on one page, and none beyond the last", async () => {
    const list = await listing();
    const pages = [await list("?page=1"), await list("?page=2"), await list("?page=3")];
    expect(pages.map(({ numbers }) => numbers.length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flatMap(({ numbers }) => numbers)).size).toBe(120);
    expect((await list("?page=4")).body).toEqual({ page: 4, limit: 50, totalCount: 120, customers: [] });
    expect((await list("?page=40&limit=3")).numbers).toEqual(["K118", "K119", "K120"]);
  });

  test.each([
    ["?number=K12", ["K12"]],
    ["?number=k12", []],
    ["?name=kund 11", ["K11", "K110", "K111", "K112", "K113", "K114", "K115", "K116", "K117", "K118", "K119"]],
    ["?name=ÅKERI", ["K7"]],
    ["?corporateIdentityNumber=5560001009", ["K9"]],
    ["?corporateIdentityNumber=556 000 - 1009", ["K9"]],
    ["?corporateIdentityNumber=556000", []],
    ["?name=kund&number=K9&corporateIdentityNumber=556000-1009", ["K9"]],
    ["?name=kund&number=K9&corporateIdentityNumber=556000-1010", []],
    ["?name=%25", []],
  ])("%s", async (query, numbers) => {
    expect((await (await listing())(query)).numbers).toEqual(numbers);
  });

  test("counts what the filters leave, over all pages", async () => {
    const list = await listing();
    expect((await list("?name=kund 11&limit=2&page=6")).body).toMatchObject({ totalCount: 11, page: 6 });
  });

  test("an empty filter filters nothing", async () => {
    expect((await (await listing())("?number=&name=&corporateIdentityNumber=")).body).toMatchObject({
      totalCount: 120,
    });
  });

  test.each([
    ["?page=0", "page"],
    ["?page=-1", "page"],
    ["?page=1.5", "page"],
    ["?page=", "page"],
    ["?page=one", "page"],
    ["?page=1&page=2", "page"],
    ["?limit=0", "limit"],
    ["?limit=101", "limit"],
    ["?nmae=kund", "nmae"],
  ])("refuses %s", async (query, field) => {
    const { status, body } = await (await listing())(query);
    expect(status).toBe(400);
    expect(Object.keys((body as { errors: object }).errors)).toEqual([field]);
  });
});

describe("a call that no operation is for", () => {
  test("is told so", async () => {
    const call = await caller((await sandboxForTest()).gks);
    const nowhere = await call("GET", "/v1/customers");
    expect([nowhere.status, nowhere.body]).toEqual([
      404,
      expect.objectContaining({ detail: expect.stringContaining("/gks/v1/customers") }),
    ]);
    const wrongMethod = await call("DELETE", `${path}/K1`);
    expect([wrongMethod.status, wrongMethod.headers.get("Allow")]).toEqual([405, "GET"]);
    expect(wrongMethod.body).toMatchObject({ detail: "This path takes GET, not DELETE." });
  });
});

test("an answer that the spec doesn't allow isn't sent", async () => {
  const { gks } = await sandboxForTest();
  gks.addCustomer({ ...customer({ number: "K1" }), name: 7 as unknown as string });
  const { status, body } = await (await caller(gks))("GET", `${path}/K1`);
  expect(status).toBe(500);
  expect(body).toMatchObject({ detail: expect.stringMatching(/bug of the sandbox.*name: Must be string, not 7\./) });
});
