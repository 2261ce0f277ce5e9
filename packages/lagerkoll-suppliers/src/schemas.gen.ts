// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

/** A company that the store buys from. */
export interface Supplier {
  /** Id in Lagerkoll, given when the supplier is created. */
  id?: number;
  /**
   * Your own id of the supplier. Taken when the supplier is created; not changed later.
   *
   * Assumption: Sent in an update it is ignored. The page says that it is written on creation only, yet lists it as writable in general.
   */
  externalId?: string;
  /** Id of the supplier in another system, as Lagerkoll knows it. */
  supplierExternalId?: string;
  /** Name of the company. */
  name?: string;
  /** Company registration number. Left out, it is derived from a Swedish `vatNumber`: SE551234567801 gives 5512345678. */
  orgNumber?: string;
  /** VAT number, beginning with the letters of the country. */
  vatNumber?: string;
  /** Notes on the supplier. */
  comments?: string;
  /** Street and number. */
  street?: string;
  /** Postal code. */
  zip?: string;
  /** Town. */
  city?: string;
  /**
   * Country; one that Lagerkoll knows.
   *
   * Assumption: It can't be null when creating. The page makes it mandatory there, but also says what holds unless it is null.
   */
  country?: string;
  /** Name of the country. */
  countryName?: string;
  /** Person to turn to. */
  contactName?: string;
  /** Phone number of that person. */
  contactPhone?: string;
  /** E-mail address of that person. */
  contactEmail?: string;
  /** The number that the store has as this supplier's customer. */
  customerNumber?: string;
  /** Whether purchase orders show prices. */
  includePricesInOrders?: boolean;
  /** Whether prices include shipment and other costs. */
  includeShipmentAndMiscInPrice?: boolean;
  /**
   * Currency that the supplier sells in; one that Lagerkoll knows.
   *
   * Assumption: It can't be null when creating. The page makes it mandatory there, but also says what holds unless it is null.
   */
  currency?: string;
  /** Exchange rate of that currency. */
  rate?: number;
  /** Price of buying, with shipment and other costs. */
  buyPrice?: number;
  /** Its part for shipment. */
  buyPriceShipment?: number;
  /** Its part for other costs. */
  buyPriceMisc?: number;
  /** Language of what is sent to the supplier: Swedish or English. */
  language?: "sv" | "en" | (string & {});
  /** Whether articles of this supplier are ordered by themselves. */
  automaticOrder?: boolean;
  /** Payment terms; ones that Lagerkoll knows. */
  paymentTerms?: string;
  /** Days that a delivery takes. */
  deliveryDays?: number;
  /**
   * State of the e-mails to the supplier.
   *
   * Assumption: Keys and values may be anything. The page's sample is empty.
   */
  emailStatus?: { [key: string]: unknown };
  /** Number of open purchase orders with this supplier. */
  openOrders?: number;
}

/** A supplier to add. */
export interface SupplierCreate {
  /**
   * Id in Lagerkoll, given when the supplier is created.
   *
   * Read-only: it can't be sent.
   */
  id?: never;
  /**
   * Your own id of the supplier. Taken when the supplier is created; not changed later.
   *
   * Assumption: Sent in an update it is ignored. The page says that it is written on creation only, yet lists it as writable in general.
   */
  externalId?: string;
  /**
   * Id of the supplier in another system, as Lagerkoll knows it.
   *
   * Read-only: it can't be sent.
   */
  supplierExternalId?: never;
  /** Name of the company. */
  name: string;
  /** Company registration number. Left out, it is derived from a Swedish `vatNumber`: SE551234567801 gives 5512345678. */
  orgNumber?: string;
  /** VAT number, beginning with the letters of the country. */
  vatNumber?: string;
  /** Notes on the supplier. */
  comments?: string;
  /** Street and number. */
  street: string;
  /** Postal code. */
  zip: string;
  /** Town. */
  city: string;
  /**
   * Country; one that Lagerkoll knows.
   *
   * Assumption: It can't be null when creating. The page makes it mandatory there, but also says what holds unless it is null.
   */
  country: string;
  /**
   * Name of the country.
   *
   * Read-only: it can't be sent.
   */
  countryName?: never;
  /** Person to turn to. */
  contactName?: string;
  /** Phone number of that person. */
  contactPhone?: string;
  /** E-mail address of that person. */
  contactEmail: string;
  /** The number that the store has as this supplier's customer. */
  customerNumber?: string;
  /** Whether purchase orders show prices. */
  includePricesInOrders?: boolean;
  /** Whether prices include shipment and other costs. */
  includeShipmentAndMiscInPrice?: boolean;
  /**
   * Currency that the supplier sells in; one that Lagerkoll knows.
   *
   * Assumption: It can't be null when creating. The page makes it mandatory there, but also says what holds unless it is null.
   */
  currency: string;
  /**
   * Exchange rate of that currency.
   *
   * Read-only: it can't be sent.
   */
  rate?: never;
  /** Price of buying, with shipment and other costs. */
  buyPrice?: number;
  /** Its part for shipment. */
  buyPriceShipment?: number;
  /** Its part for other costs. */
  buyPriceMisc?: number;
  /** Language of what is sent to the supplier: Swedish or English. */
  language: "sv" | "en" | (string & {});
  /** Whether articles of this supplier are ordered by themselves. */
  automaticOrder?: boolean;
  /** Payment terms; ones that Lagerkoll knows. */
  paymentTerms?: string;
  /** Days that a delivery takes. */
  deliveryDays?: number;
  /**
   * State of the e-mails to the supplier.
   *
   * Read-only: it can't be sent.
   *
   * Assumption: Keys and values may be anything. The page's sample is empty.
   */
  emailStatus?: never;
  /**
   * Number of open purchase orders with this supplier.
   *
   * Read-only: it can't be sent.
   */
  openOrders?: never;
}

/** Fields of a supplier to set. */
export interface SupplierUpdate {
  /**
   * Id in Lagerkoll, given when the supplier is created.
   *
   * Read-only: it can't be sent.
   */
  id?: never;
  /**
   * Your own id of the supplier. Taken when the supplier is created; not changed later.
   *
   * Assumption: Sent in an update it is ignored. The page says that it is written on creation only, yet lists it as writable in general.
   */
  externalId?: string;
  /**
   * Id of the supplier in another system, as Lagerkoll knows it.
   *
   * Read-only: it can't be sent.
   */
  supplierExternalId?: never;
  /** Name of the company. */
  name?: string;
  /** Company registration number. Left out, it is derived from a Swedish `vatNumber`: SE551234567801 gives 5512345678. */
  orgNumber?: string;
  /** VAT number, beginning with the letters of the country. */
  vatNumber?: string;
  /** Notes on the supplier. */
  comments?: string;
  /** Street and number. */
  street?: string;
  /** Postal code. */
  zip?: string;
  /** Town. */
  city?: string;
  /**
   * Country; one that Lagerkoll knows.
   *
   * Assumption: It can't be null when creating. The page makes it mandatory there, but also says what holds unless it is null.
   */
  country?: string;
  /**
   * Name of the country.
   *
   * Read-only: it can't be sent.
   */
  countryName?: never;
  /** Person to turn to. */
  contactName?: string;
  /** Phone number of that person. */
  contactPhone?: string;
  /** E-mail address of that person. */
  contactEmail?: string;
  /** The number that the store has as this supplier's customer. */
  customerNumber?: string;
  /** Whether purchase orders show prices. */
  includePricesInOrders?: boolean;
  /** Whether prices include shipment and other costs. */
  includeShipmentAndMiscInPrice?: boolean;
  /**
   * Currency that the supplier sells in; one that Lagerkoll knows.
   *
   * Assumption: It can't be null when creating. The page makes it mandatory there, but also says what holds unless it is null.
   */
  currency?: string;
  /**
   * Exchange rate of that currency.
   *
   * Read-only: it can't be sent.
   */
  rate?: never;
  /** Price of buying, with shipment and other costs. */
  buyPrice?: number;
  /** Its part for shipment. */
  buyPriceShipment?: number;
  /** Its part for other costs. */
  buyPriceMisc?: number;
  /** Language of what is sent to the supplier: Swedish or English. */
  language?: "sv" | "en" | (string & {});
  /** Whether articles of this supplier are ordered by themselves. */
  automaticOrder?: boolean;
  /** Payment terms; ones that Lagerkoll knows. */
  paymentTerms?: string;
  /** Days that a delivery takes. */
  deliveryDays?: number;
  /**
   * State of the e-mails to the supplier.
   *
   * Read-only: it can't be sent.
   *
   * Assumption: Keys and values may be anything. The page's sample is empty.
   */
  emailStatus?: never;
  /**
   * Number of open purchase orders with this supplier.
   *
   * Read-only: it can't be sent.
   */
  openOrders?: never;
}

/** What the API answers when a call failed. */
export interface SuppliersError {
  /** The reason in words, for people. */
  errorMessage?: string | null;
  /**
   * The field that was refused, when one was.
   *
   * Assumption: `errorField` names a field. The page shows it as null only.
   */
  errorField?: string | null;
  /**
   * More about the error; its form isn't known.
   *
   * Assumption: `errorData` may be anything. The page shows it as null only.
   */
  errorData?: unknown;
  errorCode: SuppliersErrorCode;
}

/** Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
export const SuppliersErrorCode = {
  /** The headers with the credentials don't belong together, or are wrong. */
  CREDENTIALS_REFUSED: 900001,
  /** Something failed that has no code of its own. */
  GENERAL: 900101,
  /** The store has used up its calls for this minute. Comes with status 429. */
  TOO_MANY_REQUESTS: 900429,
  /** A supplier could not be read. */
  GET_FAILED: 900601,
  /** A supplier could not be created. */
  CREATE_FAILED: 900602,
  /** A supplier could not be changed. */
  UPDATE_FAILED: 900603,
  /** A supplier could not be deleted. */
  DELETE_FAILED: 900604,
  /** Suppliers could not be imported. No operation of this API imports, yet the code is documented. */
  IMPORT_FAILED: 900624,
} as const;
/** Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
export type SuppliersErrorCode = 900001 | 900101 | 900429 | 900601 | 900602 | 900603 | 900604 | 900624 | (number & {});

/** A page of suppliers. */
export interface SuppliersResponse {
  /** Number of this page; the first is 0. */
  page?: number;
  /** Number of pages. */
  pages?: number;
  /** Most suppliers in a page. */
  pageSize?: number;
  /** Number of suppliers on all pages. */
  suppliersCount?: number;
  /** Send it as `since` to get what changed after this answer. */
  since?: number;
  /** The suppliers on this page. */
  suppliers?: Supplier[];
}
