// Generated from specs/lagerkoll/customer-orders.yaml (bundle f0ab74fca7b4) by `npm run generate`. Do not edit.

/** An article of the store, in detail. This API reads articles only; what may be written belongs to another of Lagerkoll's APIs. */
export interface Article {
  /** Id of the article. */
  articleId?: string;
  /** Id of the article in another system. */
  externalId?: string;
  /**
   * Whether the article is in use.
   *
   * @default true
   */
  active?: boolean;
  /** Name. */
  name?: string;
  /**
   * Whether the article is a bundle of others: see `parts`.
   *
   * @default false
   */
  bundled?: boolean;
  /** What a bundle consists of. */
  parts?: BundledArticle[];
  /** Batches and serial numbers of the article, 20 of each at most. */
  batches?: ArticleBatches;
  /** Description. */
  description?: string;
  /**
   * Name of the category.
   *
   * @default "övrigt"
   */
  category?: string;
  /** Amount that is free to sell: in stock and not reserved. */
  amount?: number;
  /** Amount that is reserved. */
  reserved?: number;
  /** Barcode. */
  barcode?: string;
  /**
   * Kind of that barcode.
   *
   * @default "EAN"
   */
  barcodeType?: BarcodeType;
  /** Price of selling. */
  price?: number;
  /** Prices by price list. */
  prices?: Price[];
  /** Id of the supplier. Not for bundles, as all about the supplier. */
  supplier?: number;
  /** Id of the supplier in another system. */
  supplierExternalId?: string;
  /** Name of the supplier. */
  supplierName?: string;
  /** The supplier's id of the article. */
  supplierArticleId?: string;
  /** Whether the article is ordered from the supplier by itself. */
  supplierAutomaticOrder?: boolean;
  /** Price of buying, with shipment and other costs. */
  supplierBuyPrice?: number;
  /** Its part for shipment. */
  supplierBuyPriceShipment?: number;
  /** All suppliers of the article. */
  supplierArticles?: SupplierArticle[];
  /** Its part for other costs. */
  supplierBuyPriceMisc?: number;
  /** Currency of the price of buying. */
  supplierBuyCurrency?: string;
  /** Exchange rate of that currency. */
  supplierBuyRate?: number;
  /**
   * Name of the main unit.
   *
   * @default "st"
   */
  unit?: string;
  /** VAT in percent. */
  vat?: number;
  /** Account of the VAT; it goes before `vat` where both are given. */
  vatAccount?: number;
  /**
   * When the picture changed last.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   *
   * Assumption: It is in milliseconds since 1970. The page gives it the type Long; its dates are milliseconds.
   */
  imageLastUpdated?: number;
  /** Goods or work. */
  type?: ArticleType;
  /**
   * Whether the article is kept in stock (true) or ordered from the supplier when needed (false).
   *
   * @default true
   */
  stock?: boolean;
  /**
   * Whether a webshop shows it.
   *
   * @default false
   */
  webshopArticle?: boolean;
  /** Name of the manufacturer. */
  manufacturer?: string;
  /** The manufacturer's id of the article. */
  manufacturerArticleId?: string;
  /** Fields that the store has added. */
  customFields?: CustomField[];
  /** Links to pages, pictures and documents. */
  links?: ArticleLink[];
  /**
   * Tags.
   *
   * Assumption: A tag is known by its `id`. The page's text calls it tagId; the class has no such field, and makes `id` mandatory although new tags have none.
   */
  tags?: ArticleTag[];
  /** Width; its unit isn't documented. */
  width?: number;
  /** Height; its unit isn't documented. */
  height?: number;
  /** Depth; its unit isn't documented. */
  depth?: number;
  /** Weight; its unit isn't documented. */
  weight?: number;
  /** Where it stands in the warehouse. */
  stockPlace?: string;
  /** Amount in stock below which Lagerkoll warns. */
  stockWarning?: number;
  /** Amount at which it is ordered by itself. */
  criticalLevel?: number;
  /** Amount that is then ordered. */
  orderLevel?: number;
  /** Whether it is ordered by itself at the critical level. */
  automaticOrder?: boolean;
  /**
   * When the next purchase order is to be delivered.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   *
   * Assumption: It is in milliseconds since 1970. The page gives it the type Long; its dates are milliseconds.
   */
  nextDeliveryDate?: number;
  /** Amount on that purchase order. */
  orderedAmount?: number;
  /** Amount of it that has come. */
  deliveredAmount?: number;
  /** Amount that will be free on the day of delivery. */
  availableAmount?: number;
}

/** A batch of an article, or one item with a serial number. */
export interface ArticleBatch {
  /** Id of the article. */
  articleId?: string;
  /** Name of the article. */
  articleName?: string;
  /** Id of the batch; a batch has this or a serial number. */
  batchId?: string;
  /** Serial number; instead of `batchId`. */
  serialNr?: string;
  /**
   * Amount in stock.
   *
   * @default 1
   */
  amount?: number;
  /** Amount that customer orders hold which aren't invoiced yet. */
  reserved?: number;
  /** Barcode of the batch. */
  barcode?: string;
  /**
   * Best before.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  bestBefore?: number;
}

/** Batches and serial numbers of an article, as far as they are listed, and how many there are. */
export interface ArticleBatches {
  /** Number of batches. */
  totalBatches?: number;
  /** Batches. */
  batches?: ArticleBatch[];
  /** Number of serial numbers. */
  totalSerialNumbers?: number;
  /** Serial numbers. */
  serialNumbers?: ArticleBatch[];
  /** Amount of all batches in stock. */
  totalBatchesInStock?: number;
  /** Amount of all batches that is reserved. */
  totalBatchesReserved?: number;
  /** Number of serial numbers in stock. */
  totalSerialNumbersInStock?: number;
  /** Number of serial numbers that are reserved. */
  totalSerialNumbersReserved?: number;
}

/** A link from an article. */
export interface ArticleLink {
  /** What the link is called. */
  name?: string;
  /** Where it leads. */
  url?: string;
  /** What is found there. */
  type?: "unknown" | "webpage" | "image" | "document" | "lagerkoll_document" | (string & {});
}

/** A word that articles are sorted by. */
export interface ArticleTag {
  /** Id of the tag. */
  id?: number;
  /** Id of the tag in another system. */
  externalId?: string;
  /** The word. */
  name?: string;
  /** What it means. */
  desc?: string;
}

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

/** An article that is part of a bundle. */
export interface BundledArticle {
  /** Id of the article. */
  articleId?: string;
  /** Name of the article. */
  articleName?: string;
  /** Id of the article in another system. */
  externalId?: string;
  /** How many of it are in one bundle. */
  amount?: number;
  /** Whether the article is kept in stock. */
  isStock?: boolean;
  /** Amount in stock below which Lagerkoll warns. */
  stockWarning?: number;
  /** Amount in stock. */
  stock?: number;
  /** Amount that is reserved; the rest of `stock` is free. */
  reserved?: number;
  /** Goods or work. */
  type?: ArticleType;
  /** Name of the main unit. */
  unitName?: string;
  /** Where it stands in the warehouse. */
  stockPlace?: string;
  /** Price of buying, with shipment and other costs. */
  buyPrice?: number;
  /** Its part for shipment. */
  buyPriceShipment?: number;
  /** Its part for other costs. */
  buyPriceMisc?: number;
  /** Currency of these prices. */
  buyPriceCurrency?: string;
  /** Id of the supplier. */
  supplierId?: number;
  /** Name of the supplier. */
  supplierName?: string;
  /** The supplier's id of the article. */
  supplierArticleId?: string;
}

/** A field that the store has added to its articles. */
export interface CustomField {
  /** Name of the field. */
  name?: string;
  /**
   * Type of its value.
   *
   * Assumption: `Double` and `Boolean` are two types. The page lacks a comma between them.
   */
  type?: "String" | "Number" | "Int" | "Long" | "Float" | "Double" | "Boolean" | "Date" | "Json" | "JsonArray" | "Email" | (string & {});
  /** Its value, as text. */
  value?: string;
  /** The values that it may have, where these are limited. */
  validValues?: CustomFieldValidValue[];
}

/** A value that an added field may have. */
export interface CustomFieldValidValue {
  /** The value. */
  value?: string;
  /** What it means. */
  description?: string;
}

/** An order that a customer has placed. */
export interface CustomerOrder {
  /** Id in Lagerkoll, given when the order is created. */
  orderId?: number;
  /** Id of the order in another system. */
  externalOrderId?: string;
  /** Id of the order in another system, as people see it. */
  externalDisplayOrderId?: string;
  /** Id of the order in the webshop. */
  webshopOrderId?: string;
  /** Id of the group of stores. */
  storeGroupId?: number;
  /** Id of the customer; one that exists. */
  customerId?: number;
  /** Name of the customer. */
  customerName?: string;
  /** The customer's own number of the order. */
  customerOrderNumber?: string;
  /** Fee for handling the order. */
  administrationFee?: number;
  /** Currency; one that Lagerkoll knows. Left out, the customer's. */
  currency?: string;
  /** Exchange rate. Left out when creating, it is worked out from the customer's currency and the store's. */
  currencyRate?: number;
  /** Comments. */
  comments?: string;
  /** Street and number. Left out, the customer's, as with the rest of the address. */
  deliveryAddress1?: string;
  /** Second line of the address. */
  deliveryAddress2?: string;
  /** Postal code. */
  deliveryZipCode?: string;
  /** Town. */
  deliveryCity?: string;
  /** Country; one that Lagerkoll knows. */
  deliveryCountry?: string;
  /**
   * When delivery is wanted. Left out when creating, the date of the order.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveryDate?: number;
  /** Who takes the delivery. */
  deliveryName?: string;
  /** E-mail address for the delivery. */
  deliveryEmail?: string;
  /** Price of the freight. */
  freight?: number;
  /**
   * When the order was placed. Left out when creating, now.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  orderDate?: number;
  /**
   * When it was delivered.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveredDate?: number;
  /** Person at the store. */
  ourReference?: string;
  /** Phone number. */
  phone1?: string;
  /** Another phone number. */
  phone2?: string;
  /** Remarks. */
  remarks?: string;
  /** Delivery terms; ones that Lagerkoll knows. */
  deliveryTerm?: string;
  /** The delivery terms in words. */
  deliveryTermDesc?: string;
  /** Payment terms; ones that Lagerkoll knows. */
  paymentTerm?: string;
  /** The payment terms in words. */
  paymentTermDesc?: string;
  /**
   * Whether VAT is included.
   *
   * @default true
   */
  vatIncluded?: boolean;
  /** Way of delivery; one that Lagerkoll knows. */
  wayOfDelivery?: string;
  /** The way of delivery in words. */
  wayOfDeliveryDesc?: string;
  /** Person at the customer. */
  yourReference?: string;
  /**
   * Id of the price list; one that exists. -1 for the default.
   *
   * @default -1
   */
  pricelistId?: number;
  /** Reference of the invoice in another system. Can be changed after invoicing. */
  externalInvoiceReference1?: string;
  /** Another one. Can be changed after invoicing. */
  externalInvoiceReference2?: string;
  /** Cost center; one that Lagerkoll knows. -1 takes it off an order. */
  costCenter?: number;
  /** Sum of the rows without VAT, before discounts. */
  totalPrice?: number;
  /** Sum of the discounts. */
  totalDiscount?: number;
  /** Whether the order can be delivered from stock. */
  deliveryStatus?: DeliveryStatus;
  /** Value of the order. */
  orderValue?: number;
  /**
   * How far the order has come. Set when it is created; after that, operations change it.
   *
   * @default 0
   */
  state?: CustomerOrderState;
  /** The rows. */
  products?: CustomerOrderProduct[];
}

/** What a row holds of one batch, or of one serial number. */
export interface CustomerOrderBatchProduct {
  /** Id of the batch; a batch has this or a serial number. Set when the batch is added. */
  batchId?: string;
  /** Serial number; instead of `batchId`. Set when it is added. */
  serialNr?: string;
  /**
   * Amount ordered.
   *
   * @default 1
   */
  orderedAmount?: number;
  /**
   * Amount picked.
   *
   * @default 0
   */
  pickedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /**
   * Best before.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  bestBefore?: number;
}

/** What a new row is to hold of one batch, or of one serial number: one of the two is needed. */
export interface CustomerOrderBatchProductCreate {
  /** Id of the batch; a batch has this or a serial number. Set when the batch is added. */
  batchId?: string;
  /** Serial number; instead of `batchId`. Set when it is added. */
  serialNr?: string;
  /**
   * Amount ordered.
   *
   * @default 1
   */
  orderedAmount?: number;
  /**
   * Amount picked.
   *
   * @default 0
   */
  pickedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /**
   * Best before.
   *
   * Read-only: it can't be sent.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  bestBefore?: never;
}

/** What a row is to hold of one batch, or of one serial number. */
export interface CustomerOrderBatchProductUpdate {
  /** Id of the batch; a batch has this or a serial number. Set when the batch is added. */
  batchId?: string;
  /** Serial number; instead of `batchId`. Set when it is added. */
  serialNr?: string;
  /**
   * Amount ordered.
   *
   * @default 1
   */
  orderedAmount?: number;
  /**
   * Amount picked.
   *
   * @default 0
   */
  pickedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /**
   * Best before.
   *
   * Read-only: it can't be sent.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  bestBefore?: never;
}

/** What a customer order costs the store. */
export interface CustomerOrderCost {
  /** Id of the order. */
  orderId?: number;
  /** Costs by article. */
  productCosts?: CustomerOrderProductCost[];
}

/** A customer order to add. */
export interface CustomerOrderCreate {
  /**
   * Id in Lagerkoll, given when the order is created.
   *
   * Read-only: it can't be sent.
   */
  orderId?: never;
  /** Id of the order in another system. */
  externalOrderId?: string;
  /** Id of the order in another system, as people see it. */
  externalDisplayOrderId?: string;
  /** Id of the order in the webshop. */
  webshopOrderId?: string;
  /**
   * Id of the group of stores.
   *
   * Read-only: it can't be sent.
   */
  storeGroupId?: never;
  /** Id of the customer; one that exists. */
  customerId: number;
  /**
   * Name of the customer.
   *
   * Read-only: it can't be sent.
   */
  customerName?: never;
  /** The customer's own number of the order. */
  customerOrderNumber?: string;
  /** Fee for handling the order. */
  administrationFee?: number;
  /** Currency; one that Lagerkoll knows. Left out, the customer's. */
  currency?: string;
  /** Exchange rate. Left out when creating, it is worked out from the customer's currency and the store's. */
  currencyRate?: number;
  /** Comments. */
  comments?: string;
  /** Street and number. Left out, the customer's, as with the rest of the address. */
  deliveryAddress1?: string;
  /** Second line of the address. */
  deliveryAddress2?: string;
  /** Postal code. */
  deliveryZipCode?: string;
  /** Town. */
  deliveryCity?: string;
  /** Country; one that Lagerkoll knows. */
  deliveryCountry?: string;
  /**
   * When delivery is wanted. Left out when creating, the date of the order.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveryDate?: number;
  /** Who takes the delivery. */
  deliveryName?: string;
  /** E-mail address for the delivery. */
  deliveryEmail?: string;
  /** Price of the freight. */
  freight?: number;
  /**
   * When the order was placed. Left out when creating, now.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  orderDate?: number;
  /**
   * When it was delivered.
   *
   * Read-only: it can't be sent.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveredDate?: never;
  /** Person at the store. */
  ourReference?: string;
  /** Phone number. */
  phone1?: string;
  /** Another phone number. */
  phone2?: string;
  /** Remarks. */
  remarks?: string;
  /** Delivery terms; ones that Lagerkoll knows. */
  deliveryTerm?: string;
  /**
   * The delivery terms in words.
   *
   * Read-only: it can't be sent.
   */
  deliveryTermDesc?: never;
  /** Payment terms; ones that Lagerkoll knows. */
  paymentTerm?: string;
  /**
   * The payment terms in words.
   *
   * Read-only: it can't be sent.
   */
  paymentTermDesc?: never;
  /**
   * Whether VAT is included.
   *
   * @default true
   */
  vatIncluded?: boolean;
  /** Way of delivery; one that Lagerkoll knows. */
  wayOfDelivery?: string;
  /**
   * The way of delivery in words.
   *
   * Read-only: it can't be sent.
   */
  wayOfDeliveryDesc?: never;
  /** Person at the customer. */
  yourReference?: string;
  /**
   * Id of the price list; one that exists. -1 for the default.
   *
   * @default -1
   */
  pricelistId?: number;
  /** Reference of the invoice in another system. Can be changed after invoicing. */
  externalInvoiceReference1?: string;
  /** Another one. Can be changed after invoicing. */
  externalInvoiceReference2?: string;
  /** Cost center; one that Lagerkoll knows. -1 takes it off an order. */
  costCenter?: number;
  /**
   * Sum of the rows without VAT, before discounts.
   *
   * Read-only: it can't be sent.
   */
  totalPrice?: never;
  /**
   * Sum of the discounts.
   *
   * Read-only: it can't be sent.
   */
  totalDiscount?: never;
  /**
   * Whether the order can be delivered from stock.
   *
   * Read-only: it can't be sent.
   */
  deliveryStatus?: never;
  /**
   * Value of the order.
   *
   * Read-only: it can't be sent.
   */
  orderValue?: never;
  /**
   * State to create the order in.
   *
   * @default 0
   */
  state?: CustomerOrderState;
  /** The rows. */
  products?: CustomerOrderProductCreate[];
}

/** A row of a customer order: an article, or text. */
export interface CustomerOrderProduct {
  /** Id of the store. */
  storeId?: number;
  /** Id of the group of stores. */
  storeGroupId?: number;
  /** Id of the article. Left out, the row is text, and all but `description` is ignored. */
  articleId?: string;
  /** Place of the row in the order, as Lagerkoll counts it: take it from a fetched order. */
  rowIndex?: number;
  /** Amount ordered. */
  orderedAmount?: number;
  /**
   * Amount picked.
   *
   * @default 0
   */
  pickedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /** Price of one without VAT. Left out, that of the price list. */
  piecePrice?: number;
  /** Price of all without VAT, before discounts. Left out, worked out from the price list, prices for quantities included. */
  totalPrice?: number;
  /** VAT of the article. */
  vat?: number;
  /**
   * What `discount` counts.
   *
   * @default "AMOUNT"
   */
  discountType?: DiscountType;
  /**
   * Discount.
   *
   * @default 0
   */
  discount?: number;
  /** Text of the row. */
  description?: string;
  /** Cost center; one that Lagerkoll knows. Left out, that of the order. */
  costCenter?: number;
  /** Whether the article is a bundle. */
  isBundled?: boolean;
  /** Weight; its unit isn't documented. */
  weight?: number;
  /** Amount in stock below which Lagerkoll warns. */
  stockWarning?: number;
  /** Amount that is free. */
  availableAmount?: number;
  /**
   * Gross margin in percent.
   *
   * Assumption: `tg` is the gross margin in percent (in Swedish täckningsgrad). The page gives its name only.
   */
  tg?: number;
  /** Id of the row, given by Lagerkoll. */
  id?: number;
  /** Batches or serial numbers. Left out of an update, they stay; otherwise these replace them. */
  batches?: CustomerOrderBatchProduct[];
}

/** What an article of a customer order costs the store. */
export interface CustomerOrderProductCost {
  /** Id of the article. */
  articleId?: string;
  /** Amount delivered. */
  deliveredAmount?: number;
  /** Cost of it. */
  totalCost?: number;
}

/** A row to add: an article, or text. */
export interface CustomerOrderProductCreate {
  /**
   * Id of the store.
   *
   * Read-only: it can't be sent.
   */
  storeId?: never;
  /**
   * Id of the group of stores.
   *
   * Read-only: it can't be sent.
   */
  storeGroupId?: never;
  /** Id of the article. Left out, the row is text, and all but `description` is ignored. */
  articleId?: string;
  /** Place of the row in the order, as Lagerkoll counts it: take it from a fetched order. */
  rowIndex?: number;
  /** Amount ordered. */
  orderedAmount: number;
  /**
   * Amount picked.
   *
   * @default 0
   */
  pickedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /** Price of one without VAT. Left out, that of the price list. */
  piecePrice?: number;
  /** Price of all without VAT, before discounts. Left out, worked out from the price list, prices for quantities included. */
  totalPrice?: number;
  /**
   * VAT of the article.
   *
   * Read-only: it can't be sent.
   */
  vat?: never;
  /**
   * What `discount` counts.
   *
   * @default "AMOUNT"
   */
  discountType?: DiscountType;
  /**
   * Discount.
   *
   * @default 0
   */
  discount?: number;
  /** Text of the row. */
  description?: string;
  /** Cost center; one that Lagerkoll knows. Left out, that of the order. */
  costCenter?: number;
  /** Whether the article is a bundle. */
  isBundled?: boolean;
  /** Weight; its unit isn't documented. */
  weight?: number;
  /** Amount in stock below which Lagerkoll warns. */
  stockWarning?: number;
  /** Amount that is free. */
  availableAmount?: number;
  /**
   * Gross margin in percent.
   *
   * Read-only: it can't be sent.
   *
   * Assumption: `tg` is the gross margin in percent (in Swedish täckningsgrad). The page gives its name only.
   */
  tg?: never;
  /**
   * Left out: Lagerkoll gives rows their ids.
   *
   * Assumption: A new row needs no id. The page makes the id mandatory here too, but says that Lagerkoll makes it.
   */
  id?: number;
  /** Batches or serial numbers. */
  batches?: CustomerOrderBatchProductCreate[];
}

/** Fields of a row to set. */
export interface CustomerOrderProductUpdate {
  /**
   * Id of the store.
   *
   * Read-only: it can't be sent.
   */
  storeId?: never;
  /**
   * Id of the group of stores.
   *
   * Read-only: it can't be sent.
   */
  storeGroupId?: never;
  /** Id of the article. Left out, the row is text, and all but `description` is ignored. */
  articleId?: string;
  /** Place of the row in the order, as Lagerkoll counts it: take it from a fetched order. */
  rowIndex?: number;
  /** Amount ordered. */
  orderedAmount?: number;
  /**
   * Amount picked.
   *
   * @default 0
   */
  pickedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /** Price of one without VAT. Left out, that of the price list. */
  piecePrice?: number;
  /** Price of all without VAT, before discounts. Left out, worked out from the price list, prices for quantities included. */
  totalPrice?: number;
  /**
   * VAT of the article.
   *
   * Read-only: it can't be sent.
   */
  vat?: never;
  /**
   * What `discount` counts.
   *
   * @default "AMOUNT"
   */
  discountType?: DiscountType;
  /**
   * Discount.
   *
   * @default 0
   */
  discount?: number;
  /** Text of the row. */
  description?: string;
  /** Cost center; one that Lagerkoll knows. Left out, that of the order. */
  costCenter?: number;
  /** Whether the article is a bundle. */
  isBundled?: boolean;
  /** Weight; its unit isn't documented. */
  weight?: number;
  /** Amount in stock below which Lagerkoll warns. */
  stockWarning?: number;
  /** Amount that is free. */
  availableAmount?: number;
  /**
   * Gross margin in percent.
   *
   * Read-only: it can't be sent.
   *
   * Assumption: `tg` is the gross margin in percent (in Swedish täckningsgrad). The page gives its name only.
   */
  tg?: never;
  /**
   * Id of the row; without it the order's row isn't found.
   *
   * Assumption: The id is sent when updating, although it is read-only. The page gives it the access R, but makes it mandatory and says that a row isn't found without it.
   */
  id: number;
  /** Batches or serial numbers. Left out, they stay; otherwise these replace them. */
  batches?: CustomerOrderBatchProductUpdate[];
}

/** A row to change or remove, by its place in the order. */
export interface CustomerOrderRowUpdate {
  /**
   * Id of the store.
   *
   * Read-only: it can't be sent.
   */
  storeId?: never;
  /**
   * Id of the group of stores.
   *
   * Read-only: it can't be sent.
   */
  storeGroupId?: never;
  /** Id of the article. Left out, the row is text, and all but `description` is ignored. */
  articleId?: string;
  /** Place of the row in the order, as Lagerkoll counts it: take it from a fetched order. */
  rowIndex: number;
  /** Amount ordered. */
  orderedAmount?: number;
  /**
   * Amount picked.
   *
   * @default 0
   */
  pickedAmount?: number;
  /**
   * Amount delivered.
   *
   * @default 0
   */
  deliveredAmount?: number;
  /** Price of one without VAT. Left out, that of the price list. */
  piecePrice?: number;
  /** Price of all without VAT, before discounts. Left out, worked out from the price list, prices for quantities included. */
  totalPrice?: number;
  /**
   * VAT of the article.
   *
   * Read-only: it can't be sent.
   */
  vat?: never;
  /**
   * What `discount` counts.
   *
   * @default "AMOUNT"
   */
  discountType?: DiscountType;
  /**
   * Discount.
   *
   * @default 0
   */
  discount?: number;
  /** Text of the row. */
  description?: string;
  /** Cost center; one that Lagerkoll knows. Left out, that of the order. */
  costCenter?: number;
  /** Whether the article is a bundle. */
  isBundled?: boolean;
  /** Weight; its unit isn't documented. */
  weight?: number;
  /** Amount in stock below which Lagerkoll warns. */
  stockWarning?: number;
  /** Amount that is free. */
  availableAmount?: number;
  /**
   * Gross margin in percent.
   *
   * Read-only: it can't be sent.
   *
   * Assumption: `tg` is the gross margin in percent (in Swedish täckningsgrad). The page gives its name only.
   */
  tg?: never;
  /**
   * Id of the row; without it the order's row isn't found.
   *
   * Assumption: The id is sent when updating, although it is read-only. The page gives it the access R, but makes it mandatory and says that a row isn't found without it.
   */
  id: number;
  /** Batches or serial numbers. Left out, they stay; otherwise these replace them. */
  batches?: CustomerOrderBatchProductUpdate[];
}

/** How far a customer order has come. Others than these may come. */
export const CustomerOrderState = {
  /** Placed; nothing has happened yet. */
  NEW: 0,
  /** Picking lists are made; it can be packed. */
  READY_FOR_PACKING: 5,
  /** It is being packed. */
  PACKING: 10,
  /** A supplier delivers it to the customer. */
  DROP_SHIPMENT: 15,
  /** It is packed and waits to be sent. */
  PACKED: 20,
  /** A part of it is sent. */
  PARTLY_SENT: 30,
  /** It is sent. */
  SENT: 40,
  /** It is cancelled and closed. */
  CANCELLED: 50,
  /** It is invoiced; only references of the invoice can still be changed. */
  INVOICED: 60,
} as const;
/** How far a customer order has come. Others than these may come. */
export type CustomerOrderState = 0 | 5 | 10 | 15 | 20 | 30 | 40 | 50 | 60 | (number & {});

/**
 * States that customer orders can be selected by.
 *
 * Assumption: 45 stands for orders whose freight is booked. The page allows 45 here and lists no state of that number; booked freight is the one state that has none.
 */
export const CustomerOrderStateFilter = {
  /** Orders in any state. */
  ALL: -1,
  /** Placed; nothing has happened yet. */
  NEW: 0,
  /** Picking lists are made; it can be packed. */
  READY_FOR_PACKING: 5,
  /** It is being packed. */
  PACKING: 10,
  /** A supplier delivers it to the customer. */
  DROP_SHIPMENT: 15,
  /** It is packed and waits to be sent. */
  PACKED: 20,
  /** A part of it is sent. */
  PARTLY_SENT: 30,
  /** It is sent. */
  SENT: 40,
  /** Its freight is booked. */
  FREIGHT_BOOKED: 45,
  /** It is cancelled and closed. */
  CANCELLED: 50,
  /** It is invoiced; only references of the invoice can still be changed. */
  INVOICED: 60,
} as const;
/**
 * States that customer orders can be selected by.
 *
 * Assumption: 45 stands for orders whose freight is booked. The page allows 45 here and lists no state of that number; booked freight is the one state that has none.
 */
export type CustomerOrderStateFilter = -1 | 0 | 5 | 10 | 15 | 20 | 30 | 40 | 45 | 50 | 60;

/** Fields of a customer order to set. */
export interface CustomerOrderUpdate {
  /**
   * Id in Lagerkoll, given when the order is created.
   *
   * Read-only: it can't be sent.
   */
  orderId?: never;
  /** Id of the order in another system. */
  externalOrderId?: string;
  /** Id of the order in another system, as people see it. */
  externalDisplayOrderId?: string;
  /** Id of the order in the webshop. */
  webshopOrderId?: string;
  /**
   * Id of the group of stores.
   *
   * Read-only: it can't be sent.
   */
  storeGroupId?: never;
  /** Id of the customer; one that exists. */
  customerId?: number;
  /**
   * Name of the customer.
   *
   * Read-only: it can't be sent.
   */
  customerName?: never;
  /** The customer's own number of the order. */
  customerOrderNumber?: string;
  /** Fee for handling the order. */
  administrationFee?: number;
  /** Currency; one that Lagerkoll knows. Left out, the customer's. */
  currency?: string;
  /** Exchange rate. Left out when creating, it is worked out from the customer's currency and the store's. */
  currencyRate?: number;
  /** Comments. */
  comments?: string;
  /** Street and number. Left out, the customer's, as with the rest of the address. */
  deliveryAddress1?: string;
  /** Second line of the address. */
  deliveryAddress2?: string;
  /** Postal code. */
  deliveryZipCode?: string;
  /** Town. */
  deliveryCity?: string;
  /** Country; one that Lagerkoll knows. */
  deliveryCountry?: string;
  /**
   * When delivery is wanted. Left out when creating, the date of the order.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveryDate?: number;
  /** Who takes the delivery. */
  deliveryName?: string;
  /** E-mail address for the delivery. */
  deliveryEmail?: string;
  /** Price of the freight. */
  freight?: number;
  /**
   * When the order was placed. Left out when creating, now.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  orderDate?: number;
  /**
   * When it was delivered.
   *
   * Read-only: it can't be sent.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveredDate?: never;
  /** Person at the store. */
  ourReference?: string;
  /** Phone number. */
  phone1?: string;
  /** Another phone number. */
  phone2?: string;
  /** Remarks. */
  remarks?: string;
  /** Delivery terms; ones that Lagerkoll knows. */
  deliveryTerm?: string;
  /**
   * The delivery terms in words.
   *
   * Read-only: it can't be sent.
   */
  deliveryTermDesc?: never;
  /** Payment terms; ones that Lagerkoll knows. */
  paymentTerm?: string;
  /**
   * The payment terms in words.
   *
   * Read-only: it can't be sent.
   */
  paymentTermDesc?: never;
  /**
   * Whether VAT is included.
   *
   * @default true
   */
  vatIncluded?: boolean;
  /** Way of delivery; one that Lagerkoll knows. */
  wayOfDelivery?: string;
  /**
   * The way of delivery in words.
   *
   * Read-only: it can't be sent.
   */
  wayOfDeliveryDesc?: never;
  /** Person at the customer. */
  yourReference?: string;
  /**
   * Id of the price list; one that exists. -1 for the default.
   *
   * @default -1
   */
  pricelistId?: number;
  /** Reference of the invoice in another system. Can be changed after invoicing. */
  externalInvoiceReference1?: string;
  /** Another one. Can be changed after invoicing. */
  externalInvoiceReference2?: string;
  /** Cost center; one that Lagerkoll knows. -1 takes it off an order. */
  costCenter?: number;
  /**
   * Sum of the rows without VAT, before discounts.
   *
   * Read-only: it can't be sent.
   */
  totalPrice?: never;
  /**
   * Sum of the discounts.
   *
   * Read-only: it can't be sent.
   */
  totalDiscount?: never;
  /**
   * Whether the order can be delivered from stock.
   *
   * Read-only: it can't be sent.
   */
  deliveryStatus?: never;
  /**
   * Value of the order.
   *
   * Read-only: it can't be sent.
   */
  orderValue?: never;
  /**
   * Changed by operations of its own: `sendCustomerOrder`, `cancelCustomerOrder` and others.
   *
   * Read-only: it can't be sent.
   */
  state?: never;
  /** The rows to set. */
  products?: CustomerOrderProductUpdate[];
}

/** What the API answers when a call failed. */
export interface CustomerOrdersError {
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
  errorCode: CustomerOrdersErrorCode;
}

/** Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
export const CustomerOrdersErrorCode = {
  /** The headers with the credentials don't belong together, or are wrong. */
  CREDENTIALS_REFUSED: 900001,
  /** Something failed that has no code of its own: printing and invoicing, too. */
  GENERAL: 900101,
  /** The store has used up its calls for this minute. Comes with status 429. */
  TOO_MANY_REQUESTS: 900429,
  /** A customer order could not be read. */
  GET_ORDER_FAILED: 900701,
  /** A customer order could not be created. */
  CREATE_ORDER_FAILED: 900702,
  /** A customer order could not be changed. */
  UPDATE_ORDER_FAILED: 900703,
  /** A picking list could not be read. */
  GET_PICKING_LIST_FAILED: 900711,
  /** A picking list could not be changed. */
  UPDATE_PICKING_LIST_FAILED: 900713,
  /** Rest articles could not be read. */
  GET_REST_ARTICLES_FAILED: 900721,
  /** A drop shipment could not be made of a customer order. */
  CREATE_DROP_SHIPMENT_FAILED: 900732,
  /** An order confirmation could not be sent. */
  SEND_CONFIRMATION_FAILED: 900743,
  /** The customer order is worth 0. */
  ORDER_VALUE_IS_ZERO: 900752,
  /** An offer could not be read. */
  GET_OFFER_FAILED: 900761,
  /** An offer could not be created. */
  CREATE_OFFER_FAILED: 900762,
  /** An offer could not be changed. */
  UPDATE_OFFER_FAILED: 900763,
} as const;
/** Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
export type CustomerOrdersErrorCode = 900001 | 900101 | 900429 | 900701 | 900702 | 900703 | 900711 | 900713 | 900721 | 900732 | 900743 | 900752 | 900761 | 900762 | 900763 | (number & {});

/** A page of customer orders. */
export interface CustomerOrdersResponse {
  /** Number of this page; the first is 0. */
  page?: number;
  /** Number of pages. */
  pages?: number;
  /** Most orders in a page. */
  pageSize?: number;
  /** Number of orders on all pages. */
  ordersCount?: number;
  /** Send it as `since` to get what changed after this answer. */
  since?: number;
  /** Value of the orders together. */
  totalCustomerOrderValue?: number;
  /** The orders on this page. */
  orders?: CustomerOrder[];
}

/** Whether an order can be delivered from stock. */
export const DeliveryStatus = {
  /** All of it is in stock. */
  ALL_IN_STOCK: 1,
  /** A part of it is in stock. */
  NOT_ALL_IN_STOCK: 2,
  /** Nothing of it is in stock. */
  NONE_IN_STOCK: 3,
} as const;
/** Whether an order can be delivered from stock. */
export type DeliveryStatus = 1 | 2 | 3 | (number & {});

/** Whether a discount is a percentage or an amount of money. */
export type DiscountType = "PERCENT" | "AMOUNT" | (string & {});

/** Where something is sent by e-mail. */
export interface Email {
  /** E-mail address. */
  email?: string;
}

/** How an invoiced order is paid. What `ag` stands for isn't documented. */
export type InvoiceType = "invoice" | "cash" | "card" | "ag";

/** An offer to a customer. */
export interface Offer {
  /** Id of the offer. */
  offerId?: number;
  /** Id of the customer, where it is one that exists. */
  customerId?: number;
  /** Name of the customer. */
  customerName?: string;
  /** Phone number of the customer. */
  customerPhone?: string;
  /** E-mail address of the customer. */
  customerEmail?: string;
  /** How far the offer has come. */
  state?: OfferState;
  /** Id of the price list. */
  pricelistId?: number;
  /** Currency of selling: three letters. */
  currency?: string;
  /** Exchange rate of that currency. */
  rate?: number;
  /** Description. */
  description?: string;
  /** Person at the store. */
  ourReference?: string;
  /**
   * Until when the offer is valid.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  validDate?: number;
  /**
   * When it was created.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  createdDate?: number;
  /** Id of the customer order that goes with it. */
  customerOrderId?: number;
  /** The rows. */
  rows?: OfferRow[];
}

/** An offer to add. */
export interface OfferCreate {
  /**
   * Id of the offer.
   *
   * Read-only: it can't be sent.
   */
  offerId?: never;
  /** Id of the customer, where it is one that exists. */
  customerId?: number;
  /** Name of the customer. */
  customerName: string;
  /** Phone number of the customer. */
  customerPhone: string;
  /** E-mail address of the customer. */
  customerEmail: string;
  /**
   * How far the offer has come.
   *
   * Read-only: it can't be sent.
   */
  state?: never;
  /** Id of the price list. */
  pricelistId: number;
  /** Currency of selling: three letters. */
  currency: string;
  /**
   * Exchange rate of that currency.
   *
   * Read-only: it can't be sent.
   */
  rate?: never;
  /** Description. */
  description?: string;
  /** Person at the store. */
  ourReference?: string;
  /**
   * Until when the offer is valid.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  validDate?: number;
  /**
   * When it was created.
   *
   * Read-only: it can't be sent.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  createdDate?: never;
  /**
   * Id of the customer order that goes with it.
   *
   * Read-only: it can't be sent.
   */
  customerOrderId?: never;
  /** The rows. */
  rows?: OfferRowCreate[];
}

/** A row of an offer: an article, or text that can become one. */
export interface OfferRow {
  /** Id of the store that has the article. */
  storeId?: number;
  /** Id of the article. Left out, the row is text. */
  articleId?: string;
  /** Name of the article, or the text. */
  articleName?: string;
  /** Amount offered. */
  amount?: number;
  /** Id of the unit. */
  unitId?: number;
  /** Name of the unit. */
  unit?: string;
  /** Price of selling. */
  salesPrice?: number;
  /**
   * What `discount` counts.
   *
   * @default "AMOUNT"
   */
  discountType?: DiscountType;
  /**
   * Discount.
   *
   * @default 0
   */
  discount?: number;
  /** Price of buying. */
  purchasePrice?: number;
  /** Currency of buying. */
  purchaseCurrency?: string;
  /** Exchange rate of that currency. */
  purchaseRate?: number;
  /** Id of the supplier; none for text. */
  supplierId?: number;
  /** Name of the supplier; none for text. */
  supplierName?: string;
  /** Price of the row, with prices for quantities. */
  totalPrice?: number;
  /** Id of the row, given by Lagerkoll. */
  id?: number;
}

/** A row to add: an article, or text. */
export interface OfferRowCreate {
  /**
   * Id of the store that has the article.
   *
   * Read-only: it can't be sent.
   */
  storeId?: never;
  /** Id of the article. Left out, the row is text. */
  articleId?: string;
  /** Name of the article, or the text. */
  articleName?: string;
  /** Amount offered. */
  amount: number;
  /**
   * Id of the unit.
   *
   * Read-only: it can't be sent.
   */
  unitId?: never;
  /**
   * Name of the unit.
   *
   * Read-only: it can't be sent.
   */
  unit?: never;
  /** Price of selling. */
  salesPrice: number;
  /**
   * What `discount` counts.
   *
   * @default "AMOUNT"
   */
  discountType?: DiscountType;
  /**
   * Discount.
   *
   * @default 0
   */
  discount?: number;
  /** Price of buying. */
  purchasePrice: number;
  /** Currency of buying. */
  purchaseCurrency: string;
  /**
   * Exchange rate of that currency.
   *
   * Read-only: it can't be sent.
   */
  purchaseRate?: never;
  /** Id of the supplier; none for text. */
  supplierId?: number;
  /** Name of the supplier; none for text. */
  supplierName?: string;
  /**
   * Price of the row, with prices for quantities.
   *
   * Read-only: it can't be sent.
   */
  totalPrice?: never;
  /**
   * Left out: Lagerkoll gives rows their ids.
   *
   * Assumption: A new row needs no id. The page makes the id mandatory here too, but says that Lagerkoll makes it.
   */
  id?: number;
}

/** Fields of a row to set. */
export interface OfferRowUpdate {
  /**
   * Id of the store that has the article.
   *
   * Read-only: it can't be sent.
   */
  storeId?: never;
  /** Id of the article. Left out, the row is text. */
  articleId?: string;
  /** Name of the article, or the text. */
  articleName?: string;
  /** Amount offered. */
  amount?: number;
  /**
   * Id of the unit.
   *
   * Read-only: it can't be sent.
   */
  unitId?: never;
  /**
   * Name of the unit.
   *
   * Read-only: it can't be sent.
   */
  unit?: never;
  /** Price of selling. */
  salesPrice?: number;
  /**
   * What `discount` counts.
   *
   * @default "AMOUNT"
   */
  discountType?: DiscountType;
  /**
   * Discount.
   *
   * @default 0
   */
  discount?: number;
  /** Price of buying. */
  purchasePrice?: number;
  /** Currency of buying. */
  purchaseCurrency?: string;
  /**
   * Exchange rate of that currency.
   *
   * Read-only: it can't be sent.
   */
  purchaseRate?: never;
  /** Id of the supplier; none for text. */
  supplierId?: number;
  /** Name of the supplier; none for text. */
  supplierName?: string;
  /**
   * Price of the row, with prices for quantities.
   *
   * Read-only: it can't be sent.
   */
  totalPrice?: never;
  /**
   * Id of the row; without it the offer's row isn't found.
   *
   * Assumption: The id is sent when updating, although it is read-only. The page gives it the access R, but makes it mandatory and says that a row isn't found without it.
   */
  id: number;
}

/**
 * How far an offer has come.
 *
 * Assumption: An approved offer is in the state CLOSED (1). The page calls 1 APPROVED where offers are filtered and CLOSED in the class.
 */
export const OfferState = {
  /** Open; it can be changed. */
  NEW: 0,
  /** Approved, and closed. */
  CLOSED: 1,
  /** Cancelled, and closed. */
  CANCELLED: 2,
} as const;
/**
 * How far an offer has come.
 *
 * Assumption: An approved offer is in the state CLOSED (1). The page calls 1 APPROVED where offers are filtered and CLOSED in the class.
 */
export type OfferState = 0 | 1 | 2 | (number & {});

/** States that offers can be selected by. */
export const OfferStateFilter = {
  /** Offers in any state. */
  ALL: -1,
  /** Open offers. */
  NEW: 0,
  /** Approved offers: `OfferState.CLOSED`. */
  APPROVED: 1,
  /** Cancelled offers. */
  CANCELLED: 2,
} as const;
/** States that offers can be selected by. */
export type OfferStateFilter = -1 | 0 | 1 | 2;

/** Fields of an offer to set. */
export interface OfferUpdate {
  /**
   * Id of the offer.
   *
   * Read-only: it can't be sent.
   */
  offerId?: never;
  /** Id of the customer, where it is one that exists. */
  customerId?: number;
  /** Name of the customer. */
  customerName?: string;
  /** Phone number of the customer. */
  customerPhone?: string;
  /** E-mail address of the customer. */
  customerEmail?: string;
  /**
   * How far the offer has come.
   *
   * Read-only: it can't be sent.
   */
  state?: never;
  /** Id of the price list. */
  pricelistId?: number;
  /** Currency of selling: three letters. */
  currency?: string;
  /**
   * Exchange rate of that currency.
   *
   * Read-only: it can't be sent.
   */
  rate?: never;
  /** Description. */
  description?: string;
  /** Person at the store. */
  ourReference?: string;
  /**
   * Until when the offer is valid.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  validDate?: number;
  /**
   * When it was created.
   *
   * Read-only: it can't be sent.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  createdDate?: never;
  /**
   * Id of the customer order that goes with it.
   *
   * Read-only: it can't be sent.
   */
  customerOrderId?: never;
  /** The rows to set. */
  rows?: OfferRowUpdate[];
}

/** A page of offers. */
export interface OffersResponse {
  /** Number of this page; the first is 0. */
  page?: number;
  /** Number of pages. */
  pages?: number;
  /** Most offers in a page. */
  pageSize?: number;
  /** Number of offers on all pages. */
  offersCount?: number;
  /** Send it as `since` to get what changed after this answer. */
  since?: number;
  /** The offers on this page. */
  offers?: Offer[];
}

/** What is to be fetched from the shelves for an order, and who does it. */
export interface PickingList {
  /** Id of the list. */
  id?: number;
  /** Id of the customer order. */
  orderId?: number;
  /** Id of the store. */
  storeId?: number;
  /** Title of the customer order. */
  title?: string;
  /** How far the list has come. */
  state?: PickingListState;
  /** Id of the user who picks. */
  warehouseWorkerId?: number;
  /** Name of the user who picks. */
  warehouseWorkerName?: string;
  /**
   * When it was assigned.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  startedDate?: number;
  /**
   * When it was finished.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  finishedDate?: number;
  /**
   * When the order is to be delivered.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  deliveryDate?: number;
  /** Name of the customer. */
  customerName?: string;
  /** Comment on the order. */
  orderComment?: string;
  /** The rows. */
  products?: PickingListProduct[];
}

/** A row of a picking list. */
export interface PickingListProduct {
  /** Id of the article. */
  articleId?: string;
  /** Name of the article. */
  name?: string;
  /** Barcode of the article. */
  barcode?: string;
  /** Amount ordered. */
  orderedAmount?: number;
  /** Amount picked. With `batches`, the sum of what is picked of each. */
  pickedAmount?: number;
  /** Amount in stock. */
  stockAmount?: number;
  /** Where the article stands in the warehouse. */
  stockPlace?: string;
  /** Main unit of the article. */
  unit?: Unit;
  /** Whether the article is a bundle: see `parts`. */
  bundled?: boolean;
  /** What a bundle consists of. */
  parts?: BundledArticle[];
  /** Further units of the article; its main unit is not among them. */
  units?: ArticleUnit[];
  /** The ordered amount in the fewest packages, in words. */
  orderedAmountWithUnits?: string;
  /** Id of the row of the customer order: its `id`. */
  customerOrderProductId?: number;
  /** Batches or serial numbers. Left out of an update, they stay; otherwise these replace them. */
  batches?: CustomerOrderBatchProduct[];
}

/** What was picked of a row. */
export interface PickingListProductUpdate {
  /** Id of the article. */
  articleId: string;
  /**
   * Name of the article.
   *
   * Read-only: it can't be sent.
   */
  name?: never;
  /**
   * Barcode of the article.
   *
   * Read-only: it can't be sent.
   */
  barcode?: never;
  /**
   * Amount ordered.
   *
   * Read-only: it can't be sent.
   */
  orderedAmount?: never;
  /** Amount picked. With `batches`, the sum of what is picked of each. */
  pickedAmount: number;
  /**
   * Amount in stock.
   *
   * Read-only: it can't be sent.
   */
  stockAmount?: never;
  /**
   * Where the article stands in the warehouse.
   *
   * Read-only: it can't be sent.
   */
  stockPlace?: never;
  /**
   * Main unit of the article.
   *
   * Read-only: it can't be sent.
   */
  unit?: never;
  /**
   * Whether the article is a bundle: see `parts`.
   *
   * Read-only: it can't be sent.
   */
  bundled?: never;
  /**
   * What a bundle consists of.
   *
   * Read-only: it can't be sent.
   */
  parts?: never;
  /**
   * Further units of the article; its main unit is not among them.
   *
   * Read-only: it can't be sent.
   */
  units?: never;
  /**
   * The ordered amount in the fewest packages, in words.
   *
   * Read-only: it can't be sent.
   */
  orderedAmountWithUnits?: never;
  /**
   * Id of the row of the customer order: its `id`.
   *
   * Assumption: The id is sent when updating, although it is read-only. The page gives it the access R, but makes it mandatory and says that it must be sent.
   */
  customerOrderProductId: number;
  /** Batches or serial numbers. Left out, they stay; otherwise these replace them. */
  batches?: CustomerOrderBatchProductUpdate[];
}

/** Rows of a picking list. */
export interface PickingListProducts {
  /** The rows. */
  products?: PickingListProduct[];
}

/** Rows of a picking list, with what was picked of each. */
export interface PickingListProductsUpdate {
  /** The rows. */
  products?: PickingListProductUpdate[];
}

/** How far a picking list has come. */
export const PickingListState = {
  /** Made; nobody has started. */
  NEW: 0,
  /** It is being packed. */
  PACKING: 10,
  /** It is packed. */
  PACKED: 20,
  /** It is finished. */
  CLOSED: 30,
} as const;
/** How far a picking list has come. */
export type PickingListState = 0 | 10 | 20 | 30 | (number & {});

/** A page of picking lists. */
export interface PickingListsResponse {
  /** Number of this page; the first is 0. */
  page?: number;
  /** Number of pages. */
  pages?: number;
  /** Most picking lists in a page. */
  pageSize?: number;
  /** Number of picking lists on all pages. */
  listsCount?: number;
  /** Send it as `since` to get what changed after this answer. */
  since?: number;
  /** The picking lists on this page. */
  lists?: PickingList[];
}

/** Price of an article in a price list. */
export interface Price {
  /** Id of the price list. */
  listId?: number;
  /** Id of the price list in another system. */
  listExternalId?: string;
  /** Id of the article. */
  articleId?: string;
  /**
   * Least amount that has this price.
   *
   * @default 0
   */
  fromQuantity?: number;
  /**
   * The price.
   *
   * @default 0
   */
  price?: number;
}

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

/** A page of purchase orders. */
export interface PurchaseOrdersResponse {
  /** Number of this page; the first is 0. */
  page?: number;
  /** Number of pages. */
  pages?: number;
  /** Most orders in a page. */
  pageSize?: number;
  /** Number of orders on all pages. */
  ordersCount?: number;
  /** The orders on this page. */
  orders?: PurchaseOrder[];
}

/** An article that customers wait for. */
export interface RestOrderArticle {
  /** Id of the article. */
  id?: string;
  /** Name of the article. */
  name?: string;
  /**
   * Earliest day of delivery among the orders.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  date?: number;
  /** Amount that the orders wait for. */
  deliver?: number;
  /** Amount in stock. */
  available?: number;
  /** The orders. */
  customerOrders?: RestOrderCustomerOrder[];
}

/** A customer order that waits for an article. */
export interface RestOrderCustomerOrder {
  /** Id of the order. */
  id?: number;
  /** Id of the order, as people see it. */
  displayId?: string;
  /** How far the order has come. */
  state?: RestOrderState;
  /** Id of the customer. */
  customerId?: number;
  /** Name of the customer. */
  customerName?: string;
  /**
   * When delivery is wanted.
   *
   * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
   */
  desiredDelivery?: number;
  /** Amount that is reserved for the order. */
  reserved?: number;
}

/** A page of articles that customers wait for. */
export interface RestOrderResponse {
  /** Number of pages. */
  pages?: number;
  /** Number of this page; the first is 0. */
  page?: number;
  /** Most articles in a page. */
  pageSize?: number;
  /** Number of articles on all pages. */
  articlesCount?: number;
  /** The articles on this page. */
  articles?: RestOrderArticle[];
}

/**
 * How far a customer order has come: the numbers of `CustomerOrderState`, as text.
 *
 * Assumption: The numbers of the states come as text. The page gives the field the type String, but lists the numbers with their names.
 */
export const RestOrderState = {
  /** Placed; nothing has happened yet. */
  NEW: "0",
  /** Picking lists are made; it can be packed. */
  READY_FOR_PACKING: "5",
  /** It is being packed. */
  PACKING: "10",
  /** A supplier delivers it to the customer. */
  DROP_SHIPMENT: "15",
  /** It is packed and waits to be sent. */
  PACKED: "20",
  /** A part of it is sent. */
  PARTLY_SENT: "30",
  /** It is sent. */
  SENT: "40",
  /** It is cancelled and closed. */
  CANCELLED: "50",
  /** It is invoiced; only references of the invoice can still be changed. */
  INVOICED: "60",
} as const;
/**
 * How far a customer order has come: the numbers of `CustomerOrderState`, as text.
 *
 * Assumption: The numbers of the states come as text. The page gives the field the type String, but lists the numbers with their names.
 */
export type RestOrderState = "0" | "5" | "10" | "15" | "20" | "30" | "40" | "50" | "60" | (string & {});

/** Direction of sorting: ascending or descending. */
export type SortDirection = "asc" | "desc";

/** What a supplier takes for an article. */
export interface SupplierArticle {
  /** Id of the supplier. */
  supplier?: number;
  /** Name of the supplier. */
  supplierName?: string;
  /** The supplier's id of the article. */
  supplierArticleId?: string;
  /** Whether the article is ordered from the supplier by itself. */
  supplierAutomaticOrder?: boolean;
  /** Price of buying, with shipment and other costs. */
  supplierBuyPrice?: number;
  /** Its part for shipment. */
  supplierBuyPriceShipment?: number;
  /** Its part for other costs. */
  supplierBuyPriceMisc?: number;
  /**
   * Currency of these prices: the supplier's, or the store's where there is no supplier.
   *
   * @default "Store currency"
   */
  supplierBuyCurrency?: string;
  /**
   * Exchange rate of that currency: the supplier's, or 1 where there is no supplier.
   *
   * @default 1
   */
  supplierBuyRate?: number;
}

/** What amounts are counted in. */
export interface Unit {
  /** Id of the unit. */
  id?: number;
  /** Id of the unit in another system. */
  externalId?: string;
  /** Name of the unit, as in “box”. */
  name?: string;
}
