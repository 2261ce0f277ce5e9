// Generated from specs/lagerkoll/interpreter.yaml (bundle 136e775b2d77) by `npm run generate`. Do not edit.

/** What an article is: `Stock` is goods, `Service` is work, which has no amount in stock. */
export type ArticleType = "Stock" | "Service" | (string & {});

/**
 * A unit that an article is packed in, besides its main unit.
 *
 * Assumption: `unit` and `convert` are mandatory when the unit of an article is written, which no operation here does. The page has a lone `true` that could be a default or the mark of a mandatory field; its samples print defaults, and show no `true`.
 */
export interface ArticleUnit {
  /** Id of the group of stores. */
  storegroupId?: number;
  /** Id of the article. */
  articleId?: string;
  /** The unit itself. */
  unit?: Unit;
  /** How many of the article's main unit one of this unit holds. */
  convert?: number;
  /** Barcode of the article in this unit. */
  barcode?: string;
}

/** Kind of a barcode. */
export type BarcodeType = "EAN" | "CODE128" | "QR" | "UPC" | (string & {});

/** What the API answers when a call failed. */
export interface InterpreterError {
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
  errorCode: InterpreterErrorCode;
}

/** Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
export const InterpreterErrorCode = {
  /** The headers with the credentials don't belong together, or are wrong. */
  CREDENTIALS_REFUSED: 900001,
  /** Something failed that has no code of its own; a file that can't be read, too. */
  GENERAL: 900101,
  /** The store has used up its calls for this minute. Comes with status 429. */
  TOO_MANY_REQUESTS: 900429,
} as const;
/** Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
export type InterpreterErrorCode = 900001 | 900101 | 900429 | (number & {});

/** An order from the store to a supplier. */
export interface PurchaseOrder {
  /** Id in Lagerkoll. */
  id?: number;
  /** Id of the store that orders. */
  storeId?: number;
  /** The store's reference of the order; no two orders have the same. */
  poReference?: string;
  /** Id of the supplier. */
  supplierId?: number;
  /** Name of the supplier. */
  supplierName?: string;
  /**
   * When the order was sent to the supplier.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  orderSentDate?: number;
  /**
   * When the delivery is wanted.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveryDate?: number;
  /**
   * When the supplier says that it delivers.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  confirmedDeliveryDate?: number;
  /**
   * When it was delivered.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveredDate?: number;
  /** Code of the payment terms. */
  paymentTerms?: string;
  /** The payment terms in words. */
  paymentTermsDescription?: string;
  /** Code of the delivery terms. */
  deliveryTerms?: string;
  /** The delivery terms in words. */
  deliveryTermsDescription?: string;
  /** Person who takes the delivery. */
  deliveryContact?: string;
  /** Company that takes the delivery. */
  deliveryCompany?: string;
  /** Phone number for the delivery. */
  deliveryPhone?: string;
  /** Street and number of the delivery. */
  deliveryAddress?: string;
  /** Second line of that address. */
  deliveryAddress2?: string;
  /** Town of the delivery. */
  deliveryCity?: string;
  /** Postal code of the delivery. */
  deliveryZip?: string;
  /** Country of the delivery. */
  deliveryCountry?: string;
  /** Person at the store who answers questions. */
  contactPerson?: string;
  /** E-mail address of that person. */
  contactEmail?: string;
  /** Number of rows. */
  productCount?: number;
  /** How far the order has come. */
  state?: PurchaseOrderState;
  /** The supplier's id of the order. */
  supplierOrderId?: string;
  /** Id of the customer order that this order was made for. */
  customerOrderId?: number;
  /** Id of the production order that this order was made for. */
  productionOrderId?: number;
  /** Message to the supplier. */
  message?: string;
  /**
   * Whether it is a pick-and-pack order; what follows from that isn't documented.
   *
   * @default false
   */
  isPickNPack?: boolean;
  /** Comment. */
  comment?: string;
  /** Number of the supplier's delivery note. On the newer page only. */
  deliveryNoteId?: string;
  /** Reference of the invoice in another system. */
  externalInvoiceReference?: string;
  /** What the goods are marked with. */
  goodsMarking?: string;
  /** Value of the order in the supplier's currency. */
  orderValue?: number;
  /** The supplier's currency. */
  orderValueCurrency?: string;
  /** Value of the order in the store's currency. */
  orderValueStore?: number;
  /** The rows. */
  articles?: PurchaseOrderArticle[];
}

/** A row of a purchase order: an article, or free text. */
export interface PurchaseOrderArticle {
  /** Id of the row, given by Lagerkoll. */
  id?: number;
  /** Id of the article; missing in a row of free text. */
  articleId?: string;
  /** Name of the article, or the row's text where `articleId` is missing. */
  articleName?: string;
  /** The supplier's id of the article. */
  supplierArticleId?: string;
  /**
   * Amount ordered, in the article's main unit.
   *
   * @default 0
   */
  orderedAmount?: number;
  /**
   * Amount delivered so far.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /**
   * Amount that is available in stock.
   *
   * @default 0
   */
  availableAmount?: number;
  /**
   * Amount in stock below which Lagerkoll warns.
   *
   * @default 0
   */
  stockWarning?: number;
  /** Barcode of the article. */
  barcode?: string;
  /**
   * Kind of that barcode.
   *
   * @default "EAN"
   */
  barcodeType?: BarcodeType;
  /**
   * Price of buying one; the supplier's price unless set.
   *
   * @default 0
   */
  purchasePrice?: number;
  /**
   * Its part for other costs.
   *
   * @default 0
   */
  purchasePriceMisc?: number;
  /**
   * Its part for shipment.
   *
   * @default 0
   */
  purchasePriceShipment?: number;
  /** Exchange rate of the purchase price. */
  rate?: number;
  /** More words on the row. */
  description?: string;
  /** Name of the article's main unit. */
  unit?: string;
  /** Goods or work. */
  type?: ArticleType;
  /** Whether the article is kept in stock (true) or ordered from the supplier when needed (false). */
  stock?: boolean;
  /** Batches or serial numbers that the row names. */
  batches?: PurchaseOrderArticleBatch[];
  /** Further units of the article; its main unit is not among them. */
  units?: ArticleUnit[];
  /** The ordered amount in the fewest packages, in words. */
  orderedAmountWithUnits?: string;
}

/** What a row of a purchase order holds of one batch, or of one serial number. */
export interface PurchaseOrderArticleBatch {
  /** Id of the batch; a batch has this or a serial number. */
  batchId?: string;
  /** Serial number; instead of `batchId`. */
  serialNr?: string;
  /**
   * Amount ordered.
   *
   * @default 1
   */
  orderedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 1
   */
  deliveredAmount?: number;
  /**
   * Best before.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  bestBefore?: number;
}

/** How far a purchase order has come. */
export const PurchaseOrderState = {
  /** Written, not yet sent to the supplier. */
  NEW: 0,
  /** Sent to the supplier. */
  SENT: 1,
  /** The goods have come. */
  RECEIVED: 2,
  /** Done; nothing is left to do. */
  FINISHED: 3,
  /** Cancelled. */
  CANCELLED: 4,
} as const;
/** How far a purchase order has come. */
export type PurchaseOrderState = 0 | 1 | 2 | 3 | 4 | (number & {});

/** What amounts are counted in. */
export interface Unit {
  /** Id of the unit. */
  id?: number;
  /** Id of the unit in another system. */
  externalId?: string;
  /** Name of the unit, as in “box”. */
  name?: string;
}
