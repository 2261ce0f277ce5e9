import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compile, scratchFolder, writeFiles } from "./testing/compile.js";

/** What the compiler says of a wrong call: short, about the field, without the innards of the types. */

const setUp = `import { createGksClient } from "gks-client";
const gks = createGksClient({ baseUrl: "https://gks.invalid", auth: { token: "t" } });
const billingContact = { firstName: "A", lastName: "B" };
const salesOrderlines = [{ quantity: 1 }];
`;

const mistakes: Record<string, [call: string, message: string]> = {
  missing: [
    `gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact } });`,
    "Property 'salesOrderlines' is missing in type '{ customerNumber: string; billingContact: { firstName: string; lastName: string; }; }' but required in type 'SalesOrder'.",
  ],
  unknown: [
    `gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact, salesOrderlines, notes: "" } });`,
    "Object literal may only specify known properties, and 'notes' does not exist in type 'SalesOrder'.",
  ],
  readOnly: [
    `gks.placeSalesOrder({ body: { customerNumber: "K1", billingContact, salesOrderlines, hasAllotments: true } });`,
    "Type 'true' is not assignable to type 'never'.",
  ],
  wrongType: [
    `gks.getCustomers({ params: { query: { page: "2" } } });`,
    "Type 'string' is not assignable to type 'number'.",
  ],
  noArguments: [`gks.getCustomer();`, "Expected 1 arguments, but got 0."],
};

let folder: string;
let problems: Map<string, string[]>;

beforeAll(async () => {
  folder = await scratchFolder("messages");
  const files = new Map(Object.entries(mistakes).map(([name, [call]]) => [`${name}.ts`, setUp + call]));
  await writeFiles(folder, files);
  problems = compile([...files.keys()].map((name) => join(folder, name)));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(Object.entries(mistakes))("%s", (name, [, message]) => {
  expect(problems.get(join(folder, `${name}.ts`))).toEqual([`5: ${message}`]);
});
