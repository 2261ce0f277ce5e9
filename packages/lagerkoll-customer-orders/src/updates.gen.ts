// Generated from specs/lagerkoll/customer-orders.yaml (bundle f0ab74fca7b4) by `npm run generate`. Do not edit.

import { picker } from "lagerkoll-gks-middleware";
import type {
  CustomerOrder,
  CustomerOrderProduct,
  CustomerOrderRowUpdate,
  CustomerOrderUpdate,
  Offer,
  OfferUpdate,
  PickingListProduct,
  PickingListProductUpdate,
  PickingListProducts,
  PickingListProductsUpdate,
} from "./schemas.gen.js";

const pickCustomerOrderBatchProductUpdate = picker<object, never>("batchId serialNr orderedAmount pickedAmount deliveredAmount");
const pickCustomerOrderRowUpdate = picker<object, never>("articleId rowIndex orderedAmount pickedAmount deliveredAmount piecePrice totalPrice discountType discount description costCenter isBundled weight stockWarning availableAmount id", {
  batches: pickCustomerOrderBatchProductUpdate,
});
const pickOfferRowUpdate = picker<object, never>("articleId articleName amount salesPrice discountType discount purchasePrice purchaseCurrency supplierId supplierName id");
const pickOfferUpdate = picker<object, never>("customerId customerName customerPhone customerEmail pricelistId currency description ourReference validDate", {
  rows: pickOfferRowUpdate,
});
const pickPickingListProductUpdate = picker<object, never>("articleId pickedAmount customerOrderProductId", {
  batches: pickCustomerOrderBatchProductUpdate,
});
const pickPickingListProductsUpdate = picker<object, never>("", {
  products: pickPickingListProductUpdate,
});
const pickCustomerOrderProductUpdate = picker<object, never>("articleId rowIndex orderedAmount pickedAmount deliveredAmount piecePrice totalPrice discountType discount description costCenter isBundled weight stockWarning availableAmount id", {
  batches: pickCustomerOrderBatchProductUpdate,
});
const pickCustomerOrderUpdate = picker<object, never>("externalOrderId externalDisplayOrderId webshopOrderId customerId customerOrderNumber administrationFee currency currencyRate comments deliveryAddress1 deliveryAddress2 deliveryZipCode deliveryCity deliveryCountry deliveryDate deliveryName deliveryEmail freight orderDate ourReference phone1 phone2 remarks deliveryTerm paymentTerm vatIncluded wayOfDelivery yourReference pricelistId externalInvoiceReference1 externalInvoiceReference2 costCenter", {
  products: pickCustomerOrderProductUpdate,
});

/** What was fetched as a body for `removeCustomerOrderRow`: without its read-only fields, in its rows too. */
export const toCustomerOrderRowUpdate: (fetched: CustomerOrderProduct) => CustomerOrderRowUpdate = pickCustomerOrderRowUpdate;

/** What was fetched as a body for `updateOffer`: without its read-only fields, in its rows too. */
export const toOfferUpdate: (fetched: Offer) => OfferUpdate = pickOfferUpdate;

/** What was fetched as a body for `pickArticle`: without its read-only fields, in its rows too. */
export const toPickingListProductUpdate: (fetched: PickingListProduct) => PickingListProductUpdate = pickPickingListProductUpdate;

/** What was fetched as a body for `pickArticles`: without its read-only fields, in its rows too. */
export const toPickingListProductsUpdate: (fetched: PickingListProducts) => PickingListProductsUpdate = pickPickingListProductsUpdate;

/** What was fetched as a body for `updateCustomerOrder`: without its read-only fields, in its rows too. */
export const toUpdate: (fetched: CustomerOrder) => CustomerOrderUpdate = pickCustomerOrderUpdate;
