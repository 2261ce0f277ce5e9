// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

import {
  SuppliersErrorCode,
  changes,
  createSuppliersClient,
  paginate,
  toUpdate,
  type AddSupplierData,
  type AddSupplierError,
  type AddSupplierInit,
  type DeleteSupplierData,
  type DeleteSupplierError,
  type DeleteSupplierInit,
  type GetSupplierData,
  type GetSupplierError,
  type GetSupplierInit,
  type GetSuppliersData,
  type GetSuppliersError,
  type GetSuppliersInit,
  type LagerkollAuth,
  type Supplier,
  type SupplierCreate,
  type SupplierUpdate,
  type SuppliersClient,
  type SuppliersClientOptions,
  type SuppliersError,
  type SuppliersResponse,
  type UpdateSupplierData,
  type UpdateSupplierError,
  type UpdateSupplierInit,
} from "../src/index.js";

/** A value of a type, wherever a user has it from. */
declare function some<T>(): T;

/** Takes what a variable of the type would take. */
declare function take<T>(value: T): void;

const client: SuppliersClient = createSuppliersClient({ auth: some<LagerkollAuth>() });

take<900001>(SuppliersErrorCode.CREDENTIALS_REFUSED);
take<900101>(SuppliersErrorCode.GENERAL);
take<900429>(SuppliersErrorCode.TOO_MANY_REQUESTS);
take<900601>(SuppliersErrorCode.GET_FAILED);
take<900602>(SuppliersErrorCode.CREATE_FAILED);
take<900603>(SuppliersErrorCode.UPDATE_FAILED);
take<900604>(SuppliersErrorCode.DELETE_FAILED);
take<900624>(SuppliersErrorCode.IMPORT_FAILED);

take<SupplierUpdate>(toUpdate(some<Supplier>()));

export async function callAddSupplier(): Promise<void> {
  void client.addSupplier({
    body: {
      name: some<string>(),
      street: some<string>(),
      zip: some<string>(),
      city: some<string>(),
      country: some<string>(),
      contactEmail: some<string>(),
      currency: some<string>(),
      language: some<string>(),
    },
  });
  void client.addSupplier({ body: some<SupplierCreate>() });
  const { data, error } = await client.addSupplier({
    body: {
      externalId: some<string>(),
      name: some<string>(),
      orgNumber: some<string>(),
      vatNumber: some<string>(),
      comments: some<string>(),
      street: some<string>(),
      zip: some<string>(),
      city: some<string>(),
      country: some<string>(),
      contactName: some<string>(),
      contactPhone: some<string>(),
      contactEmail: some<string>(),
      customerNumber: some<string>(),
      includePricesInOrders: some<boolean>(),
      includeShipmentAndMiscInPrice: some<boolean>(),
      currency: some<string>(),
      buyPrice: some<number>(),
      buyPriceShipment: some<number>(),
      buyPriceMisc: some<number>(),
      language: some<string>(),
      automaticOrder: some<boolean>(),
      paymentTerms: some<string>(),
      deliveryDays: some<number>(),
    },
  });
  if (error !== undefined) {
    readSuppliersError(error);
    return;
  }
  readSupplier(data);
}

export async function callDeleteSupplier(): Promise<void> {
  const { data, error } = await client.deleteSupplier({ params: { path: { id: some<number>() } } });
  if (error !== undefined) {
    readSuppliersError(error);
    return;
  }
  take<undefined>(data);
}

export async function callGetSupplier(): Promise<void> {
  void client.getSupplier({ params: { path: { id: some<number>() } } });
  const { data, error } = await client.getSupplier({
    params: {
      path: { id: some<number>() },
      query: { open_orders: some<boolean>(), article: some<string>() },
    },
  });
  if (error !== undefined) {
    readSuppliersError(error);
    return;
  }
  readSuppliersResponse(data);
}

export async function callGetSuppliers(): Promise<void> {
  void client.getSuppliers();
  const { data, error } = await client.getSuppliers({
    params: {
      query: {
        query: some<string>(),
        since: some<number>(),
        page: some<number>(),
        limit: some<number>(),
        order: some<"asc" | "desc">(),
        sort_column: some<string>(),
        open_orders: some<boolean>(),
        article: some<string>(),
      },
    },
  });
  if (error !== undefined) {
    readSuppliersError(error);
    return;
  }
  readSuppliersResponse(data);
  for await (const item of paginate(client.getSuppliers, some<GetSuppliersInit>())) {
    readSupplier(item);
  }
  for await (const item of changes(client.getSuppliers, { init: some<GetSuppliersInit>() })) {
    readSupplier(item);
  }
}

export async function callUpdateSupplier(): Promise<void> {
  void client.updateSupplier({ params: { path: { id: some<number>() } }, body: {} });
  void client.updateSupplier({ params: { path: { id: some<number>() } }, body: some<SupplierUpdate>() });
  const { data, error } = await client.updateSupplier({
    params: { path: { id: some<number>() } },
    body: {
      externalId: some<string>(),
      name: some<string>(),
      orgNumber: some<string>(),
      vatNumber: some<string>(),
      comments: some<string>(),
      street: some<string>(),
      zip: some<string>(),
      city: some<string>(),
      country: some<string>(),
      contactName: some<string>(),
      contactPhone: some<string>(),
      contactEmail: some<string>(),
      customerNumber: some<string>(),
      includePricesInOrders: some<boolean>(),
      includeShipmentAndMiscInPrice: some<boolean>(),
      currency: some<string>(),
      buyPrice: some<number>(),
      buyPriceShipment: some<number>(),
      buyPriceMisc: some<number>(),
      language: some<string>(),
      automaticOrder: some<boolean>(),
      paymentTerms: some<string>(),
      deliveryDays: some<number>(),
    },
  });
  if (error !== undefined) {
    readSuppliersError(error);
    return;
  }
  readSupplier(data);
}

function readSuppliersError(
  value:
    | SuppliersError
    | AddSupplierError
    | DeleteSupplierError
    | GetSupplierError
    | GetSuppliersError
    | UpdateSupplierError
): void {
  take<string | null | undefined>(value.errorMessage);
  take<string | null | undefined>(value.errorField);
  take<unknown>(value.errorData);
  take<number>(value.errorCode);
}

function readSupplier(
  value:
    | Supplier
    | AddSupplierData
    | UpdateSupplierData
    | NonNullable<SuppliersResponse["suppliers"]>[number]
): void {
  take<number | undefined>(value.id);
  take<string | undefined>(value.externalId);
  take<string | undefined>(value.supplierExternalId);
  take<string | undefined>(value.name);
  take<string | undefined>(value.orgNumber);
  take<string | undefined>(value.vatNumber);
  take<string | undefined>(value.comments);
  take<string | undefined>(value.street);
  take<string | undefined>(value.zip);
  take<string | undefined>(value.city);
  take<string | undefined>(value.country);
  take<string | undefined>(value.countryName);
  take<string | undefined>(value.contactName);
  take<string | undefined>(value.contactPhone);
  take<string | undefined>(value.contactEmail);
  take<string | undefined>(value.customerNumber);
  take<boolean | undefined>(value.includePricesInOrders);
  take<boolean | undefined>(value.includeShipmentAndMiscInPrice);
  take<string | undefined>(value.currency);
  take<number | undefined>(value.rate);
  take<number | undefined>(value.buyPrice);
  take<number | undefined>(value.buyPriceShipment);
  take<number | undefined>(value.buyPriceMisc);
  take<string | undefined>(value.language);
  take<boolean | undefined>(value.automaticOrder);
  take<string | undefined>(value.paymentTerms);
  take<number | undefined>(value.deliveryDays);
  take<{ [key: string]: unknown } | undefined>(value.emailStatus);
  take<number | undefined>(value.openOrders);
}

function readSuppliersResponse(
  value:
    | SuppliersResponse
    | GetSupplierData
    | GetSuppliersData
): void {
  take<number | undefined>(value.page);
  take<number | undefined>(value.pages);
  take<number | undefined>(value.pageSize);
  take<number | undefined>(value.suppliersCount);
  take<number | undefined>(value.since);
  if (value.suppliers !== undefined) {
    for (const item of value.suppliers) {
      readSupplier(item);
    }
  }
}

/** Every type that has a name. */
export type Names = [
  AddSupplierData,
  AddSupplierError,
  AddSupplierInit,
  DeleteSupplierData,
  DeleteSupplierError,
  DeleteSupplierInit,
  GetSupplierData,
  GetSupplierError,
  GetSupplierInit,
  GetSuppliersData,
  GetSuppliersError,
  GetSuppliersInit,
  LagerkollAuth,
  Supplier,
  SupplierCreate,
  SupplierUpdate,
  SuppliersClient,
  SuppliersClientOptions,
  SuppliersError,
  SuppliersResponse,
  UpdateSupplierData,
  UpdateSupplierError,
  UpdateSupplierInit,
];
