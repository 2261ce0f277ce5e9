import Ajv, { type ErrorObject } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleApi, type OpenApiDocument } from "./bundle.js";
import { readManifest, selectApis } from "./manifest.js";

type Json = Record<string, unknown>;
interface Operation {
  operationId: string;
  requestBody?: { required: boolean; content: Record<string, Json> };
  parameters?: { name: string; schema: Json }[];
  responses: Record<string, { $ref?: string; content?: Record<string, Json> }>;
}
interface Gks extends OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, { required?: string[]; properties: Record<string, Json>; additionalProperties?: unknown }>;
  };
}

let gks: Gks;
let operations: Operation[];
beforeAll(async () => {
  const [api] = selectApis(readManifest(), ["gks"]);
  gks = (await bundleApi(api!)).document as Gks;
  operations = Object.values(gks.paths).flatMap((item) => Object.values(item));
});

/** What is wrong with a value by a schema of GKS. */
function problems(schema: string, value: unknown): string[] {
  const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true })).addSchema(gks, "gks");
  ajv.validate({ $ref: `gks#/components/schemas/${schema}` }, value);
  return (ajv.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);
}

const order = {
  customerNumber: "K100421",
  billingContact: { firstName: "Anna", lastName: "Andersson" },
  salesOrderlines: [{ articleNumber: "A1", quantity: 1 }],
};
const line = (fields: object) => ({ ...order, salesOrderlines: [fields] });

describe("the operations of GKS", () => {
  it("are the four published ones, named, with bodies that are required", () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual([
      "createCustomer",
      "getCustomer",
      "getCustomers",
      "placeSalesOrder",
    ]);
    expect(operations.map(({ requestBody }) => requestBody?.required)).toEqual([undefined, true, undefined, true]);
  });

  it("take a token by client credentials", () => {
    expect(gks).toMatchObject({
      security: [{ oauth2: ["gks-public-api"] }],
      components: {
        securitySchemes: {
          oauth2: { flows: { clientCredentials: { tokenUrl: "https://id.simutek.se/connect/token" } } },
        },
      },
    });
    expect(gks).not.toHaveProperty("components.securitySchemes.oauth2.flows.password");
  });

  it("have an example for each JSON body and answer", () => {
    const contents = operations.flatMap(({ requestBody, responses }) => [requestBody, responses["200"]]);
    const json = contents.flatMap((body) => (body?.content ? [body.content["application/json"]] : []));
    expect(json).toHaveLength(5);
    for (const media of json) expect(media).toHaveProperty("example");
  });

  it("tell every error in a body, so that the type of an error is never undefined", () => {
    for (const { responses } of operations) {
      expect(responses).toHaveProperty("default.$ref", "#/components/responses/Problem");
      for (const [status, { $ref, content = {} }] of Object.entries(responses))
        if (status !== "200" && !$ref)
          expect(Object.keys(content)).toEqual(["application/json", "application/problem+json"]);
    }
  });

  it("state the bounds of paging", () => {
    const parameters = operations.find(({ operationId }) => operationId === "getCustomers")?.parameters;
    const schema = (name: string) => parameters?.find((parameter) => parameter.name === name)?.schema;
    expect(schema("page")).toMatchObject({ minimum: 1, default: 1 });
    expect(schema("limit")).toMatchObject({ minimum: 1, maximum: 100, default: 50 });
  });
});

describe("a request may leave out", () => {
  it("what the page doesn't call for", () => {
    expect(problems("SalesOrder", order)).toEqual([]);
    expect(problems("SalesOrder", line({ description: "Only a text" }))).toEqual([]);
    const customer = { name: "AB", corporateIdentityNumber: "556000-0000", postalAddress: {} };
    expect(problems("CustomerCreate", customer)).toEqual([]);
    const shipTo = { recipientName: "AB", address: { city: "Stockholm" } };
    expect(problems("SalesOrder", { ...order, shipTo, billingCompanyInfo: {}, billTo: {} })).toEqual([]);
  });

  it.each(["customerNumber", "billingContact", "salesOrderlines"])("not %s", (property) => {
    expect(problems("SalesOrder", { ...order, [property]: undefined })).toEqual([
      ` must have required property '${property}'`,
    ]);
  });

  it("nothing that an answer has", () => {
    const { schemas } = gks.components;
    for (const name of [
      "Customer",
      "Address",
      "Tag",
      "CustomerSummary",
      "PagedCustomersResponse",
      "SalesOrderResponse",
    ])
      expect(schemas[name]?.required?.toSorted()).toEqual(Object.keys(schemas[name]?.properties ?? {}).sort());
  });
});

describe("values of a request", () => {
  it.each(["isExport", "isExportWithinEu", "billTo", "shipTo", "billingCompanyInfo", "languageCode", "orderTitle"])(
    "may be null for %s, which isn't the same as left out",
    (property) => {
      expect(problems("SalesOrder", { ...order, [property]: null })).toEqual([]);
    },
  );

  it.each([
    ["a VAT rate that GKS doesn't take", line({ vatPercent: 12 }), "/salesOrderlines/0/vatPercent"],
    ["a negative quantity", line({ quantity: -1 }), "/salesOrderlines/0/quantity"],
    ["a language that GKS doesn't write", { ...order, languageCode: "de" }, "/languageCode"],
    ["a currency by its name", { ...order, currencyCode: "kronor" }, "/currencyCode"],
    ["a country by its name", { ...order, billTo: { countryCode: "Sweden" } }, "/billTo/countryCode"],
    ["an empty customer number", { ...order, customerNumber: "" }, "/customerNumber"],
    ["null for what isn't nullable", { ...order, purchaseOrderNumber: null }, "/purchaseOrderNumber"],
    ["a property that GKS doesn't know", { ...order, custmerNumber: "K1" }, " must NOT have additional properties"],
  ])("can't be %s", (_, value, place) => {
    expect(problems("SalesOrder", value).join("\n")).toContain(place);
  });

  it.each([0, 6, 25, null])("may be a VAT rate of %s", (vatPercent) => {
    expect(problems("SalesOrder", line({ vatPercent }))).toEqual([]);
  });
});

describe("answers", () => {
  it("may get further properties", () => {
    expect(problems("SalesOrderResponse", { orderNumber: 1, orderUrl: "new" })).toEqual([]);
  });

  it("have problems with plain properties of their own", () => {
    for (const name of ["ProblemDetails", "HttpValidationProblemDetails", "ValidationProblemDetails"]) {
      const schema = gks.components.schemas[name];
      expect(schema?.properties.title).toEqual({ type: "string", nullable: true });
      expect(schema).not.toHaveProperty("allOf");
      expect(schema).not.toHaveProperty("discriminator");
      expect(schema?.properties).not.toHaveProperty("$type");
    }
  });
});

it("obsolete properties are deprecated", () => {
  const { SalesOrder, CompanyInfo } = gks.components.schemas;
  expect(SalesOrder?.properties.ordered).toHaveProperty("deprecated", true);
  expect(CompanyInfo?.properties.name).toHaveProperty("deprecated", true);
  expect(CompanyInfo?.properties.department).toHaveProperty("deprecated", true);
});

it("descriptions name properties as a caller knows them", () => {
  expect(JSON.stringify(gks)).not.toMatch(/Simutek\.GksPublic|VatPercent|FirstName|Compability|occured|adress2|Or`/);
});

it("each guess says what is claimed and why", () => {
  const guesses: unknown[] = [];
  JSON.stringify(gks, (key, value) => {
    if (key === "x-assumption") guesses.push(value);
    return value;
  });
  expect(guesses.length).toBeGreaterThan(10);
  for (const guess of guesses)
    expect(guess).toEqual({ claim: expect.stringMatching(/\w.*\.$/), why: expect.stringMatching(/\w.*\.$/) });
});
