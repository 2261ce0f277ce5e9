// Generated from specs/lagerkoll/interpreter.yaml (bundle 136e775b2d77) by `npm run generate`. Do not edit.

import type { Call, CallOptions, OperationTable } from "lagerkoll-gks-middleware";
import { toFormData } from "lagerkoll-gks-middleware";
import type {
  InterpreterError,
  PurchaseOrder,
} from "./schemas.gen.js";

/** What the pipeline knows of each operation. */
export const operations = {
  interpretDeliveryNote: { method: "POST", path: "/deliverynote", bodySerializer: toFormData },
  interpretInvoice: { method: "POST", path: "/invoice", bodySerializer: toFormData },
} as const satisfies OperationTable;

/** Arguments of `interpretDeliveryNote`. */
export interface InterpretDeliveryNoteInit extends CallOptions {
  /** The document, as a form. */
  body: {
    /**
     * The PDF.
     *
     * Assumption: `file` is one field of the form and must be sent. The page lists it twice, once without a word, and doesn't say which fields must be sent.
     */
    file: Blob;
    /**
     * Id of the purchase order that is delivered.
     *
     * Assumption: `order_id` is an optional integer (int64) and a field of the form. The page calls it the id of a purchase order, but gives neither its type nor its place.
     */
    order_id?: number;
  };
}
/** Result of `interpretDeliveryNote`. */
export type InterpretDeliveryNoteData = PurchaseOrder;
/** What `interpretDeliveryNote` answers when it fails. */
export type InterpretDeliveryNoteError = InterpreterError;

/** Arguments of `interpretInvoice`. */
export interface InterpretInvoiceInit extends CallOptions {
  /** The document, as a form. */
  body: {
    /**
     * The PDF.
     *
     * Assumption: `file` is one field of the form and must be sent. The page lists it twice, once without a word, and doesn't say which fields must be sent.
     */
    file: Blob;
  };
}
/** Result of `interpretInvoice`. */
export type InterpretInvoiceData = PurchaseOrder;
/** What `interpretInvoice` answers when it fails. */
export type InterpretInvoiceError = InterpreterError;

/** A method per operation. */
export interface InterpreterMethods {
  /**
   * Read a delivery note
   *
   * Takes the PDF of a supplier's delivery note. With `order_id` it is read as a delivery of that purchase order.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-interpreter/#operation/interpretDeliveryNote
   */
  readonly interpretDeliveryNote: (init: InterpretDeliveryNoteInit) => Call<InterpretDeliveryNoteData, InterpretDeliveryNoteError>;
  /**
   * Read an invoice
   *
   * Takes the PDF of a supplier's invoice.
   *
   * Assumption: The answer is a purchase order with what the invoice says. The sample of the answer shows one; the page has no class for invoices.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-interpreter/#operation/interpretInvoice
   */
  readonly interpretInvoice: (init: InterpretInvoiceInit) => Call<InterpretInvoiceData, InterpretInvoiceError>;
}
