// Generated from specs/gks/published.json with specs/gks/overlay.yaml (bundle c09699c0675e) by `npm run generate`. Do not edit.

import {
  createGksClient,
  paginate,
  type Address,
  type AddressInput,
  type Allotment,
  type CompanyInfo,
  type ContactInfo,
  type CreateCustomerData,
  type CreateCustomerError,
  type CreateCustomerInit,
  type Customer,
  type CustomerCreate,
  type CustomerSummary,
  type GetCustomerData,
  type GetCustomerError,
  type GetCustomerInit,
  type GetCustomersData,
  type GetCustomersError,
  type GetCustomersInit,
  type GksAuth,
  type GksClient,
  type GksClientOptions,
  type HttpValidationProblemDetails,
  type PagedCustomersResponse,
  type PlaceSalesOrderData,
  type PlaceSalesOrderError,
  type PlaceSalesOrderInit,
  type ProblemDetails,
  type Recipient,
  type SalesOrder,
  type SalesOrderResponse,
  type SalesOrderline,
  type Tag,
  type TagInput,
  type ValidationProblemDetails,
} from "../src/index.js";

/** A value of a type, wherever a user has it from. */
declare function some<T>(): T;

/** Takes what a variable of the type would take. */
declare function take<T>(value: T): void;

const client: GksClient = createGksClient({ auth: some<GksAuth>(), baseUrl: some<string>() });

export async function callCreateCustomer(): Promise<void> {
  void client.createCustomer({
    body: {
      name: some<string>(),
      postalAddress: {},
      corporateIdentityNumber: some<string>(),
      tags: [{ key: some<string>(), value: some<string>() }],
    },
  });
  void client.createCustomer({
    body: {
      name: some<string>(),
      postalAddress: {},
      corporateIdentityNumber: some<string>(),
    },
  });
  void client.createCustomer({ body: some<CustomerCreate>() });
  const { data, error } = await client.createCustomer({
    body: {
      name: some<string>(),
      number: some<string | null>(),
      invoiceEmail: some<string | null>(),
      postalAddress: {
        address1: some<string | null>(),
        address2: some<string | null>(),
        address3: some<string | null>(),
        city: some<string | null>(),
        zipCode: some<string | null>(),
        state: some<string | null>(),
        countryCode: some<string | null>(),
      },
      corporateIdentityNumber: some<string>(),
      tags: [{ key: some<string>(), value: some<string>() }],
    },
  });
  if (error !== undefined) {
    take<ValidationProblemDetails | ProblemDetails | HttpValidationProblemDetails>(error);
    return;
  }
  take<undefined>(data);
}

export async function callGetCustomer(): Promise<void> {
  const { data, error } = await client.getCustomer({ params: { path: { customerNumber: some<string>() } } });
  if (error !== undefined) {
    take<ValidationProblemDetails | ProblemDetails | HttpValidationProblemDetails>(error);
    return;
  }
  readCustomer(data);
}

export async function callGetCustomers(): Promise<void> {
  void client.getCustomers();
  const { data, error } = await client.getCustomers({
    params: {
      query: {
        number: some<string>(),
        name: some<string>(),
        corporateIdentityNumber: some<string>(),
        page: some<number>(),
        limit: some<number>(),
      },
    },
  });
  if (error !== undefined) {
    take<ValidationProblemDetails | ProblemDetails>(error);
    return;
  }
  readPagedCustomersResponse(data);
  for await (const item of paginate(client.getCustomers, some<GetCustomersInit>())) {
    readCustomerSummary(item);
  }
}

export async function callPlaceSalesOrder(): Promise<void> {
  void client.placeSalesOrder({
    body: {
      customerNumber: some<string>(),
      billingContact: { firstName: some<string>(), lastName: some<string>() },
      billingCompanyInfo: some<boolean>() ? {} : null,
      billTo: some<boolean>() ? {} : null,
      shipTo: some<boolean>() ? { recipientName: some<string>(), address: {} } : null,
      salesOrderlines: [
        {
          allotments: [
            {
              qtyToShip: some<number>(),
              shipTo: { recipientName: some<string>(), address: {} },
            },
          ],
        },
      ],
    },
  });
  void client.placeSalesOrder({
    body: {
      customerNumber: some<string>(),
      billingContact: { firstName: some<string>(), lastName: some<string>() },
      salesOrderlines: [],
    },
  });
  void client.placeSalesOrder({ body: some<SalesOrder>() });
  const { data, error } = await client.placeSalesOrder({
    body: {
      customerNumber: some<string>(),
      billingContact: {
        firstName: some<string>(),
        lastName: some<string>(),
        email: some<string | null>(),
        phone: some<string | null>(),
        phoneMobile: some<string | null>(),
        eInvoiceCode: some<string | null>(),
      },
      billingCompanyInfo: some<boolean>() ? {
        name: some<string | null>(),
        department: some<string | null>(),
        invoiceEmail: some<string | null>(),
      } : null,
      billTo: some<boolean>() ? {
        address1: some<string | null>(),
        address2: some<string | null>(),
        address3: some<string | null>(),
        city: some<string | null>(),
        zipCode: some<string | null>(),
        state: some<string | null>(),
        countryCode: some<string | null>(),
      } : null,
      shipTo: some<boolean>() ? {
        recipientName: some<string>(),
        address: {
          address1: some<string | null>(),
          address2: some<string | null>(),
          address3: some<string | null>(),
          city: some<string | null>(),
          zipCode: some<string | null>(),
          state: some<string | null>(),
          countryCode: some<string | null>(),
        },
        contactName: some<string | null>(),
        contactMobilePhone: some<string | null>(),
        contactEmail: some<string | null>(),
      } : null,
      orderTitle: some<string | null>(),
      promisedDeliveryDate: some<string | null>(),
      ordered: some<string | null>(),
      purchaseOrderNumber: some<string>(),
      isExport: some<boolean | null>(),
      isExportWithinEu: some<boolean | null>(),
      languageCode: some<"sv" | "no" | "en" | null>(),
      currencyCode: some<string | null>(),
      noteFromCustomer: some<string | null>(),
      salesOrderlines: [
        {
          articleNumber: some<string | null>(),
          description: some<string | null>(),
          quantity: some<number | null>(),
          salesUnit: some<string | null>(),
          unitPrice: some<number | null>(),
          vatPercent: some<0 | 6 | 25 | null>(),
          discountPercent: some<number | null>(),
          costWork: some<number | null>(),
          costMaterial: some<number | null>(),
          costSubcontractWork: some<number | null>(),
          profitCenterCode: some<string | null>(),
          weightPerUnit: some<number | null>(),
          shipOrderline: some<boolean>(),
          allotments: [
            {
              qtyToShip: some<number>(),
              shipTo: {
                recipientName: some<string>(),
                address: {
                  address1: some<string | null>(),
                  address2: some<string | null>(),
                  address3: some<string | null>(),
                  city: some<string | null>(),
                  zipCode: some<string | null>(),
                  state: some<string | null>(),
                  countryCode: some<string | null>(),
                },
                contactName: some<string | null>(),
                contactMobilePhone: some<string | null>(),
                contactEmail: some<string | null>(),
              },
            },
          ],
        },
      ],
    },
  });
  if (error !== undefined) {
    take<ValidationProblemDetails | ProblemDetails | HttpValidationProblemDetails>(error);
    return;
  }
  readSalesOrderResponse(data);
}

function readValidationProblemDetails(value: ValidationProblemDetails): void {
  take<{ [key: string]: string[] }>(value.errors);
  take<string | null>(value.type);
  take<string | null>(value.title);
  take<number | null>(value.status);
  take<string | null>(value.detail);
  take<string | null>(value.instance);
}

function readProblemDetails(value: ProblemDetails): void {
  take<string | null>(value.type);
  take<string | null>(value.title);
  take<number | null>(value.status);
  take<string | null>(value.detail);
  take<string | null>(value.instance);
}

function readHttpValidationProblemDetails(value: HttpValidationProblemDetails): void {
  take<{ [key: string]: string[] }>(value.errors);
  take<string | null>(value.type);
  take<string | null>(value.title);
  take<number | null>(value.status);
  take<string | null>(value.detail);
  take<string | null>(value.instance);
}

function readCustomer(
  value:
    | Customer
    | GetCustomerData
): void {
  take<string>(value.name);
  take<string | null>(value.number);
  take<string | null>(value.invoiceEmail);
  readAddress(value.postalAddress);
  take<string>(value.corporateIdentityNumber);
  for (const item of value.tags) {
    readTag(item);
  }
}

function readCustomerSummary(
  value:
    | CustomerSummary
    | PagedCustomersResponse["customers"][number]
): void {
  take<string>(value.number);
  take<string>(value.name);
  take<string | null>(value.corporateIdentityNumber);
}

function readPagedCustomersResponse(
  value:
    | PagedCustomersResponse
    | GetCustomersData
): void {
  take<number>(value.page);
  take<number>(value.limit);
  take<number>(value.totalCount);
  for (const item of value.customers) {
    readCustomerSummary(item);
  }
}

function readSalesOrderResponse(
  value:
    | SalesOrderResponse
    | PlaceSalesOrderData
): void {
  take<number>(value.orderNumber);
}

function readAddress(
  value:
    | Address
    | Customer["postalAddress"]
): void {
  take<string | null>(value.address1);
  take<string | null>(value.address2);
  take<string | null>(value.address3);
  take<string | null>(value.city);
  take<string | null>(value.zipCode);
  take<string | null>(value.state);
  take<string | null>(value.countryCode);
}

function readTag(
  value:
    | Tag
    | Customer["tags"][number]
): void {
  take<string>(value.key);
  take<string>(value.value);
}

/** Every type that has a name. */
export type Names = [
  Address,
  AddressInput,
  Allotment,
  CompanyInfo,
  ContactInfo,
  CreateCustomerData,
  CreateCustomerError,
  CreateCustomerInit,
  Customer,
  CustomerCreate,
  CustomerSummary,
  GetCustomerData,
  GetCustomerError,
  GetCustomerInit,
  GetCustomersData,
  GetCustomersError,
  GetCustomersInit,
  GksAuth,
  GksClient,
  GksClientOptions,
  HttpValidationProblemDetails,
  PagedCustomersResponse,
  PlaceSalesOrderData,
  PlaceSalesOrderError,
  PlaceSalesOrderInit,
  ProblemDetails,
  Recipient,
  SalesOrder,
  SalesOrderResponse,
  SalesOrderline,
  Tag,
  TagInput,
  ValidationProblemDetails,
];
