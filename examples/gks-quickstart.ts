// A shop's first day with GKS: a customer, an order, and a mistake. It runs against a sandbox that it starts itself,
// over real HTTP. With your own base URL and credentials, the same calls go to your GKS.

import { type ClientEvent, createGksClient, GksApiError, paginate, source, unwrap } from "gks-client";
import { startSandbox } from "lagerkoll-gks-sandbox";
import { paint, say, step } from "./support/say.js";

const sandbox = await startSandbox();
try {
  await run();
} finally {
  await sandbox.close();
}

async function run(): Promise<void> {
  const { baseUrl, tokenUrl, clientId, clientSecret } = sandbox.gks;
  say(`GKS quick start, against a sandbox on ${baseUrl}`);
  say(paint("dim", `The client is made from ${source.url} as of ${source.capturedAt ?? source.fetchedAt}.`));
  seedCustomers();

  const gks = createGksClient({ baseUrl, auth: { clientId, clientSecret, tokenUrl }, onEvent: trace });

  step("Say hello: the client fetches its access token at the first call");
  const { totalCount } = await unwrap(gks.getCustomers());
  say(`GKS knows ${totalCount} customers.`);

  step("Create a customer");
  await unwrap(
    gks.createCustomer({
      body: {
        name: "Exempelbolaget AB",
        number: "K100421",
        corporateIdentityNumber: "556000-0000",
        invoiceEmail: "faktura@example.com",
        postalAddress: { address1: "Storgatan 1", zipCode: "114 44", city: "Stockholm", countryCode: "SE" },
      },
    }),
  );
  say("Exempelbolaget AB is customer K100421.");

  step("Find it in the list, two customers a page");
  let found = false;
  for await (const customer of paginate(gks.getCustomers, { params: { query: { limit: 2 } } })) {
    const isOurs = customer.number === "K100421";
    found ||= isOurs;
    say(`${isOurs ? "→" : " "} ${customer.number}  ${customer.name}`);
  }
  check(found, "The new customer isn't in the list.");

  step("Place a sales order");
  const { orderNumber } = await unwrap(
    gks.placeSalesOrder({
      body: {
        customerNumber: "K100421",
        billingContact: { firstName: "Anna", lastName: "Andersson", email: "anna@example.com" },
        salesOrderlines: [
          { articleNumber: "A1", description: "Coffee cup", quantity: 12, unitPrice: 49.5 },
          { description: "Ring the bell at the back.", shipOrderline: false },
        ],
      },
    }),
  );
  say(`GKS took it as order ${orderNumber}.`);
  check(sandbox.gks.orders.length === 1, "The order didn't arrive.");

  step("Make a mistake: the compiler can't know that there are no currency “kr” and no −1 cups");
  const mistake = gks.placeSalesOrder({
    body: {
      customerNumber: "K100421",
      billingContact: { firstName: "Anna", lastName: "Andersson" },
      currencyCode: "kr",
      salesOrderlines: [{ articleNumber: "A1", quantity: -1 }],
    },
  });
  const error = await unwrap(mistake).catch((thrown: unknown) => thrown);
  check(error instanceof GksApiError, "The mistake wasn't noticed.");
  say(`${error.name}: ${error.message}`);

  say("\nDone. Next: examples/gks-quickstart.ts is what just ran; `npm run sandbox` leaves a sandbox running for you.");
}

/** Customers that the shop had before. */
function seedCustomers(): void {
  for (const name of ["Anderssons Bageri", "Björks Bygg AB", "Café Citronen", "Dalarnas Däck"]) {
    sandbox.gks.addCustomer({ name, corporateIdentityNumber: "556000-0001", postalAddress: {} });
  }
}

/** Prints what goes over the wire. */
function trace(event: ClientEvent): void {
  if (event.type === "tokenRefreshed") {
    say(paint("dim", `POST /connect/token → a token for ${(event.expiresInMs ?? 0) / 60_000} minutes`));
  } else if (event.type === "answered") {
    const ms = event.durationMs.toFixed(0);
    say(paint("dim", `${event.method} ${event.path} → ${event.status ?? event.error} in ${ms} ms`));
  }
}

function check(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
