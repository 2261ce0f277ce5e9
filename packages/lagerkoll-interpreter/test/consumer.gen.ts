// Generated from specs/lagerkoll/interpreter.yaml (bundle 136e775b2d77) by `npm run generate`. Do not edit.

import {
  InterpreterErrorCode,
  PurchaseOrderState,
  createInterpreterClient,
  type ArticleType,
  type ArticleUnit,
  type BarcodeType,
  type InterpretDeliveryNoteData,
  type InterpretDeliveryNoteError,
  type InterpretDeliveryNoteInit,
  type InterpretInvoiceData,
  type InterpretInvoiceError,
  type InterpretInvoiceInit,
  type InterpreterClient,
  type InterpreterClientOptions,
  type InterpreterError,
  type LagerkollAuth,
  type PurchaseOrder,
  type PurchaseOrderArticle,
  type PurchaseOrderArticleBatch,
  type Unit,
} from "../src/index.js";

/** A value of a type, wherever a user has it from. */
declare function some<T>(): T;

/** Takes what a variable of the type would take. */
declare function take<T>(value: T): void;

const client: InterpreterClient = createInterpreterClient({ auth: some<LagerkollAuth>() });

take<900001>(InterpreterErrorCode.CREDENTIALS_REFUSED);
take<900101>(InterpreterErrorCode.GENERAL);
take<900429>(InterpreterErrorCode.TOO_MANY_REQUESTS);

take<0>(PurchaseOrderState.NEW);
take<1>(PurchaseOrderState.SENT);
take<2>(PurchaseOrderState.RECEIVED);
take<3>(PurchaseOrderState.FINISHED);
take<4>(PurchaseOrderState.CANCELLED);

export async function callInterpretDeliveryNote(): Promise<void> {
  void client.interpretDeliveryNote({ body: { file: some<Blob>() } });
  const { data, error } = await client.interpretDeliveryNote({ body: { file: some<Blob>(), order_id: some<number>() } });
  if (error !== undefined) {
    readInterpreterError(error);
    return;
  }
  readPurchaseOrder(data);
}

export async function callInterpretInvoice(): Promise<void> {
  const { data, error } = await client.interpretInvoice({ body: { file: some<Blob>() } });
  if (error !== undefined) {
    readInterpreterError(error);
    return;
  }
  readPurchaseOrder(data);
}

function readInterpreterError(
  value:
    | InterpreterError
    | InterpretDeliveryNoteError
    | InterpretInvoiceError
): void {
  take<string | null | undefined>(value.errorMessage);
  take<string | null | undefined>(value.errorField);
  take<unknown>(value.errorData);
  take<number>(value.errorCode);
}

function readPurchaseOrder(
  value:
    | PurchaseOrder
    | InterpretDeliveryNoteData
    | InterpretInvoiceData
): void {
  take<number | undefined>(value.id);
  take<number | undefined>(value.storeId);
  take<string | undefined>(value.poReference);
  take<number | undefined>(value.supplierId);
  take<string | undefined>(value.supplierName);
  take<number | undefined>(value.orderSentDate);
  take<number | undefined>(value.deliveryDate);
  take<number | undefined>(value.confirmedDeliveryDate);
  take<number | undefined>(value.deliveredDate);
  take<string | undefined>(value.paymentTerms);
  take<string | undefined>(value.paymentTermsDescription);
  take<string | undefined>(value.deliveryTerms);
  take<string | undefined>(value.deliveryTermsDescription);
  take<string | undefined>(value.deliveryContact);
  take<string | undefined>(value.deliveryCompany);
  take<string | undefined>(value.deliveryPhone);
  take<string | undefined>(value.deliveryAddress);
  take<string | undefined>(value.deliveryAddress2);
  take<string | undefined>(value.deliveryCity);
  take<string | undefined>(value.deliveryZip);
  take<string | undefined>(value.deliveryCountry);
  take<string | undefined>(value.contactPerson);
  take<string | undefined>(value.contactEmail);
  take<number | undefined>(value.productCount);
  take<number | undefined>(value.state);
  take<string | undefined>(value.supplierOrderId);
  take<number | undefined>(value.customerOrderId);
  take<number | undefined>(value.productionOrderId);
  take<string | undefined>(value.message);
  take<boolean | undefined>(value.isPickNPack);
  take<string | undefined>(value.comment);
  take<string | undefined>(value.deliveryNoteId);
  take<string | undefined>(value.externalInvoiceReference);
  take<string | undefined>(value.goodsMarking);
  take<number | undefined>(value.orderValue);
  take<string | undefined>(value.orderValueCurrency);
  take<number | undefined>(value.orderValueStore);
  if (value.articles !== undefined) {
    for (const item of value.articles) {
      readPurchaseOrderArticle(item);
    }
  }
}

function readPurchaseOrderArticle(
  value:
    | PurchaseOrderArticle
    | NonNullable<PurchaseOrder["articles"]>[number]
): void {
  take<number | undefined>(value.id);
  take<string | undefined>(value.articleId);
  take<string | undefined>(value.articleName);
  take<string | undefined>(value.supplierArticleId);
  take<number | undefined>(value.orderedAmount);
  take<number | undefined>(value.deliveredAmount);
  take<number | undefined>(value.availableAmount);
  take<number | undefined>(value.stockWarning);
  take<string | undefined>(value.barcode);
  take<string | undefined>(value.barcodeType);
  take<number | undefined>(value.purchasePrice);
  take<number | undefined>(value.purchasePriceMisc);
  take<number | undefined>(value.purchasePriceShipment);
  take<number | undefined>(value.rate);
  take<string | undefined>(value.description);
  take<string | undefined>(value.unit);
  take<string | undefined>(value.type);
  take<boolean | undefined>(value.stock);
  if (value.batches !== undefined) {
    for (const item of value.batches) {
      readPurchaseOrderArticleBatch(item);
    }
  }
  if (value.units !== undefined) {
    for (const item of value.units) {
      readArticleUnit(item);
    }
  }
  take<string | undefined>(value.orderedAmountWithUnits);
}

function readPurchaseOrderArticleBatch(
  value:
    | PurchaseOrderArticleBatch
    | NonNullable<PurchaseOrderArticle["batches"]>[number]
): void {
  take<string | undefined>(value.batchId);
  take<string | undefined>(value.serialNr);
  take<number | undefined>(value.orderedAmount);
  take<number | undefined>(value.deliveredAmount);
  take<number | undefined>(value.bestBefore);
}

function readArticleUnit(
  value:
    | ArticleUnit
    | NonNullable<PurchaseOrderArticle["units"]>[number]
): void {
  take<number | undefined>(value.storegroupId);
  take<string | undefined>(value.articleId);
  if (value.unit !== undefined) {
    readUnit(value.unit);
  }
  take<number | undefined>(value.convert);
  take<string | undefined>(value.barcode);
}

function readUnit(
  value:
    | Unit
    | NonNullable<ArticleUnit["unit"]>
): void {
  take<number | undefined>(value.id);
  take<string | undefined>(value.externalId);
  take<string | undefined>(value.name);
}

/** Every type that has a name. */
export type Names = [
  ArticleType,
  ArticleUnit,
  BarcodeType,
  InterpretDeliveryNoteData,
  InterpretDeliveryNoteError,
  InterpretDeliveryNoteInit,
  InterpretInvoiceData,
  InterpretInvoiceError,
  InterpretInvoiceInit,
  InterpreterClient,
  InterpreterClientOptions,
  InterpreterError,
  LagerkollAuth,
  PurchaseOrder,
  PurchaseOrderArticle,
  PurchaseOrderArticleBatch,
  Unit,
];
