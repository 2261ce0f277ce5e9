// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

import { picker } from "lagerkoll-gks-middleware";
import type {
  Supplier,
  SupplierUpdate,
} from "./schemas.gen.js";

const pickSupplierUpdate = picker<object, never>("externalId name orgNumber vatNumber comments street zip city country contactName contactPhone contactEmail customerNumber includePricesInOrders includeShipmentAndMiscInPrice currency buyPrice buyPriceShipment buyPriceMisc language automaticOrder paymentTerms deliveryDays");

/** What was fetched as a body for `updateSupplier`: without its read-only fields, in its rows too. */
export const toUpdate: (fetched: Supplier) => SupplierUpdate = pickSupplierUpdate;
