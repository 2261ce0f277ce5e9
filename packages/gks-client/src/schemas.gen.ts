// Generated from specs/gks/published.json with specs/gks/overlay.yaml (bundle c09699c0675e) by `npm run generate`. Do not edit.

export interface Address {
  /**
   * The first address line.
   * Typically, a street name and house number.
   *
   * @example "Storgatan 1"
   */
  address1: string | null;
  /**
   * The second address line.
   *
   * @example "Garageinfart 2"
   */
  address2: string | null;
  /** The third address line. */
  address3: string | null;
  /**
   * The city.
   *
   * @example "Stockholm"
   */
  city: string | null;
  /**
   * The postal code.
   *
   * @example "114 44"
   */
  zipCode: string | null;
  /**
   * The state. For international delivery addresses.
   *
   * @example "FL"
   */
  state: string | null;
  /**
   * Country code. A two character ISO3166_1 code of the country.
   *
   * @example "SE"
   */
  countryCode: string | null;
}

/**
 * An address to send.
 *
 * Assumption: Every part of an address may be left out. The document lists every property as required but lets each be null.
 */
export interface AddressInput {
  /**
   * The first address line.
   * Typically, a street name and house number.
   *
   * @example "Storgatan 1"
   */
  address1?: string | null;
  /**
   * The second address line.
   *
   * @example "Garageinfart 2"
   */
  address2?: string | null;
  /** The third address line. */
  address3?: string | null;
  /**
   * The city.
   *
   * @example "Stockholm"
   */
  city?: string | null;
  /**
   * The postal code.
   *
   * @example "114 44"
   */
  zipCode?: string | null;
  /**
   * The state. For international delivery addresses.
   *
   * @example "FL"
   */
  state?: string | null;
  /**
   * Country code. A two character ISO3166_1 code of the country.
   *
   * Pattern: `^[A-Z]{2}$`.
   *
   * @example "SE"
   */
  countryCode?: string | null;
}

/** A part of an order line that goes to a recipient of its own. */
export interface Allotment {
  qtyToShip: number;
  shipTo: Recipient;
}

/**
 * What to change of the buying company for this order.
 *
 * Assumption: What is left out stays as the company directory has it, like what is null. The document lists every property as required but says that null keeps the directory's value.
 */
export interface CompanyInfo {
  /**
   * The company's name.
   * Or `null` to keep the original name from the GKS company directory.
   * Obsolete in GKS4. Will be removed.
   *
   * @deprecated
   */
  name?: string | null;
  /**
   * Department that places the order, shown beside the invoice address; `null` keeps what the company directory has. GKS4 is going to remove it: use `address1`, `address2` or `address3` of the billing address.
   *
   * @deprecated
   */
  department?: string | null;
  /** E-mail address that invoices go to; `null` keeps what the company directory has. */
  invoiceEmail?: string | null;
}

/**
 * A person at the customer.
 *
 * Assumption: email, phone and phoneMobile may be left out. The document lists every property as required but lets these be null.
 */
export interface ContactInfo {
  /**
   * First name. `firstName` and `lastName` have room for 39 characters.
   *
   * Assumption: The 39 characters are for GKS to check. The page doesn't say whether they hold for each name or for both together.
   */
  firstName: string;
  lastName: string;
  email?: string | null;
  phone?: string | null;
  phoneMobile?: string | null;
  /**
   * An optional electronic identifier of the contact useful when
   * sending electronic invoices.
   */
  eInvoiceCode?: string | null;
}

export interface Customer {
  name: string;
  number: string | null;
  invoiceEmail: string | null;
  postalAddress: Address;
  corporateIdentityNumber: string;
  tags: Tag[];
}

/**
 * A customer to create.
 *
 * Assumption: number, invoiceEmail and tags may be left out. The document lists every property as required. The first two may be null; tags were added while the operation was in use.
 */
export interface CustomerCreate {
  name: string;
  /**
   * Customer number that the customer is to have in GKS.
   *
   * Assumption: GKS picks a number when none is given. The document lets it be null and doesn't say what happens then.
   */
  number?: string | null;
  invoiceEmail?: string | null;
  postalAddress: AddressInput;
  corporateIdentityNumber: string;
  tags?: TagInput[];
}

export interface CustomerSummary {
  number: string;
  name: string;
  corporateIdentityNumber: string | null;
}

/** What went wrong, after RFC 9457, with messages by the name of the property that they are about. */
export interface HttpValidationProblemDetails {
  errors: { [key: string]: string[] };
  type: string | null;
  title: string | null;
  status: number | null;
  detail: string | null;
  instance: string | null;
  [key: string]: unknown;
}

export interface PagedCustomersResponse {
  page: number;
  limit: number;
  totalCount: number;
  customers: CustomerSummary[];
}

/**
 * What went wrong, after RFC 9457.
 *
 * Assumption: Problems come as application/problem+json or as application/json. The document lists application/json alone, which is not what ASP.NET sends unless told to.
 */
export interface ProblemDetails {
  type: string | null;
  title: string | null;
  status: number | null;
  detail: string | null;
  instance: string | null;
  [key: string]: unknown;
}

/**
 * Where a delivery goes, and who takes it.
 *
 * Assumption: contactName, contactMobilePhone and contactEmail may be left out. The document lists every property as required but lets these be null.
 */
export interface Recipient {
  /**
   * A company name. Will be placed as the first line of the delivery address.
   *
   * At least 1 character.
   */
  recipientName: string;
  address: AddressInput;
  /** A contact person that will collect the delivery. */
  contactName?: string | null;
  /** The contact person's mobile phone for SMS delivery notifications. */
  contactMobilePhone?: string | null;
  /** The contact person's email for delivery notifications. */
  contactEmail?: string | null;
}

/**
 * A sales order to place.
 *
 * Assumption: billingCompanyInfo, billTo, shipTo, promisedDeliveryDate, ordered, languageCode, currencyCode and noteFromCustomer may be left out. The document lists every property as required but lets these be null.
 */
export interface SalesOrder {
  /**
   * The customer number in GKS of the buyer.
   * A company with this customer number must exist in GKS.
   *
   * At least 1 character.
   *
   * @example "K100421"
   */
  customerNumber: string;
  billingContact: ContactInfo;
  billingCompanyInfo?: CompanyInfo | null;
  billTo?: AddressInput | null;
  shipTo?: Recipient | null;
  /**
   * Optional name of the sales order that will be useful when searching for the order.
   * Default: "Webshop order".
   *
   * @default "Webshop order"
   */
  orderTitle?: string | null;
  promisedDeliveryDate?: string | null;
  /**
   * Obsolete. We do not see a business need to change the date of purchase.
   * It should always be the same date as the order request is received.
   *
   * @deprecated
   */
  ordered?: string | null;
  /**
   * An optional purchase order number from the buyer.
   * In PlaceSimpleOrder API, "CustOrderNo".
   */
  purchaseOrderNumber?: string;
  /**
   * Is the order exported from the seller's country? It decides on VAT: when `true`, `vatPercent` must be 0 on every order line.
   * Left out, it is `false`. `null` means something else: when `isExport`, `isExportWithinEu` and `vatPercent` of every order line are all `null`, GKS takes the three from the customer directory.
   *
   * @default false
   */
  isExport?: boolean | null;
  /**
   * Is the order exported to another country of the EU? It decides on VAT, and when `true`, `isExport` must be `true` too.
   * Left out, it is `false`. `null` means something else: when `isExport`, `isExportWithinEu` and `vatPercent` of every order line are all `null`, GKS takes the three from the customer directory.
   *
   * @default false
   */
  isExportWithinEu?: boolean | null;
  /**
   * The preferred language (ISO 639-1) of documents communicated with the buyer, i.e. order confirmation.
   * Accepted values: sv, no, en
   */
  languageCode?: "sv" | "no" | "en" | null;
  /**
   * The currency of the amounts in this sales order.
   * ISO 4217.
   *
   * Pattern: `^[A-Z]{3}$`.
   *
   * @example "SEK"
   */
  currencyCode?: string | null;
  /**
   * A comment added by the customer during placement of the order.
   * Commonly with instructions to the seller.
   */
  noteFromCustomer?: string | null;
  salesOrderlines: SalesOrderline[];
  /** Read-only: it can't be sent. */
  hasAllotments?: never;
}

export interface SalesOrderResponse {
  orderNumber: number;
}

/**
 * A line of a sales order, an article or a text.
 *
 * Assumption: Every property of an order line may be left out. The document lists every property as required. shipOrderline, vatPercent and discountPercent have defaults, allotments may be omitted by its description; the others may be null.
 */
export interface SalesOrderline {
  /**
   * Number of an article in the article directory of GKS. GKS3 takes at most 20 characters.
   *
   * Assumption: Article numbers longer than 20 characters are taken. The limit is stated for compatibility with GKS3 only.
   */
  articleNumber?: string | null;
  /**
   * What the line says. GKS3 takes at most 80 characters.
   *
   * Assumption: Texts longer than 80 characters are taken. The limit is stated for compatibility with GKS3 only.
   */
  description?: string | null;
  /**
   * The quantity ordered.
   * Quantity must be zero or greater.
   *
   * At least 0.
   */
  quantity?: number | null;
  salesUnit?: string | null;
  /**
   * The regular unit price when not given any discount.
   * A negative unit price is allowed.
   *
   * Precision: Maximum 10 digits in total.
   * Scale: Maximum 3 decimals.
   *
   * Assumption: A price of more than ten digits or three decimals is for GKS to refuse or to round. The page gives precision and scale but doesn't say what happens to a price beyond them.
   */
  unitPrice?: number | null;
  /**
   * VAT in percent, the same on every line of an order, and 0 when the order's `isExport` is `true`.
   * Left out, it is 25. `null` means something else: when `isExport`, `isExportWithinEu` and `vatPercent` of every order line are all `null`, GKS takes the three from the customer directory.
   *
   * @default 25
   */
  vatPercent?: 0 | 6 | 25 | null;
  /**
   * Discount in percent, taken off the unit price before the line is summed up. GKS3 wants the same on every line of an order.
   *
   * Assumption: Lines of one order may differ in discount. The restriction is stated for compatibility with GKS3 only.
   *
   * @default 0
   */
  discountPercent?: number | null;
  /** Total work cost for this order line. */
  costWork?: number | null;
  /** Total material cost for this order line. */
  costMaterial?: number | null;
  /** Total subcontract work cost for this order line. */
  costSubcontractWork?: number | null;
  /**
   * A profit center code.
   *
   * @example "14"
   */
  profitCenterCode?: string | null;
  /**
   * Weight in grams (g) per unit.
   * Ignored by GKS3.
   */
  weightPerUnit?: number | null;
  /**
   * Determines if this order line should be shipped.
   * Set this to `false`, if this order line is just information text
   * or a charged service that cannot be shipped.
   * Default: `true`.
   *
   * @default true
   */
  shipOrderline?: boolean;
  /**
   * List of shipments.
   * Omit if using a single shipment address on the sales order.
   */
  allotments?: Allotment[];
}

export interface Tag {
  key: string;
  value: string;
}

export interface TagInput {
  key: string;
  value: string;
}

/** What went wrong, after RFC 9457, with messages by the name of the property that they are about. */
export interface ValidationProblemDetails {
  errors: { [key: string]: string[] };
  type: string | null;
  title: string | null;
  status: number | null;
  detail: string | null;
  instance: string | null;
  [key: string]: unknown;
}
