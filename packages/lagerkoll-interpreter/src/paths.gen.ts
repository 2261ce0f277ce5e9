// Generated from specs/lagerkoll/interpreter.yaml (bundle 136e775b2d77) by `npm run generate`. Do not edit.

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/deliverynote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a delivery note
         * @description Takes the PDF of a supplier's delivery note. With `order_id` it is read as a delivery of that purchase order.
         */
        post: operations["interpretDeliveryNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read an invoice
         * @description Takes the PDF of a supplier's invoice.
         */
        post: operations["interpretInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the API answers when a call failed. */
        InterpreterError: {
            errorCode: components["schemas"]["InterpreterErrorCode"];
        } & components["schemas"]["ErrorBody"];
        /** @description Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
        InterpreterErrorCode: number;
        /** @description What every API's error has in common; the code is each API's own. */
        ErrorBody: {
            /** @description The reason in words, for people. */
            errorMessage?: string | null;
            /** @description The field that was refused, when one was. */
            errorField?: string | null;
            /** @description More about the error; its form isn't known. */
            errorData?: unknown;
        };
        /**
         * Format: int32
         * @description How far a purchase order has come.
         */
        PurchaseOrderState: number;
        /** @description Kind of a barcode. */
        BarcodeType: string;
        /** @description What an article is: `Stock` is goods, `Service` is work, which has no amount in stock. */
        ArticleType: string;
        /** @description What a row of a purchase order holds of one batch, or of one serial number. */
        PurchaseOrderArticleBatch: {
            /** @description Id of the batch; a batch has this or a serial number. */
            batchId?: string;
            /** @description Serial number; instead of `batchId`. */
            serialNr?: string;
            /**
             * Format: double
             * @description Amount ordered.
             * @default 1
             */
            orderedAmount?: number;
            /**
             * Format: double
             * @description Amount delivered.
             * @default 1
             */
            deliveredAmount?: number;
            /**
             * Format: int64
             * @description Best before.
             */
            bestBefore?: number;
        };
        /** @description What amounts are counted in. */
        Unit: {
            /**
             * Format: int64
             * @description Id of the unit.
             */
            id?: number;
            /** @description Id of the unit in another system. */
            externalId?: $Read<string>;
            /** @description Name of the unit, as in “box”. */
            name?: string;
        };
        /** @description A unit that an article is packed in, besides its main unit. */
        ArticleUnit: {
            /**
             * Format: int64
             * @description Id of the group of stores.
             */
            storegroupId?: $Read<number>;
            /** @description Id of the article. */
            articleId?: $Read<string>;
            /** @description The unit itself. */
            unit?: components["schemas"]["Unit"];
            /**
             * Format: double
             * @description How many of the article's main unit one of this unit holds.
             */
            convert?: number;
            /** @description Barcode of the article in this unit. */
            barcode?: string;
        };
        /** @description A row of a purchase order: an article, or free text. */
        PurchaseOrderArticle: {
            /**
             * Format: int64
             * @description Id of the row, given by Lagerkoll.
             */
            id?: $Read<number>;
            /** @description Id of the article; missing in a row of free text. */
            articleId?: string;
            /** @description Name of the article, or the row's text where `articleId` is missing. */
            articleName?: string;
            /** @description The supplier's id of the article. */
            supplierArticleId?: string;
            /**
             * Format: double
             * @description Amount ordered, in the article's main unit.
             * @default 0
             */
            orderedAmount?: number;
            /**
             * Format: double
             * @description Amount delivered so far.
             * @default 0
             */
            deliveredAmount?: number;
            /**
             * Format: double
             * @description Amount that is available in stock.
             * @default 0
             */
            availableAmount?: $Read<number>;
            /**
             * Format: double
             * @description Amount in stock below which Lagerkoll warns.
             * @default 0
             */
            stockWarning?: $Read<number>;
            /** @description Barcode of the article. */
            barcode?: $Read<string>;
            /**
             * @description Kind of that barcode.
             * @default EAN
             */
            barcodeType?: $Read<components["schemas"]["BarcodeType"]>;
            /**
             * Format: double
             * @description Price of buying one; the supplier's price unless set.
             * @default 0
             */
            purchasePrice?: number;
            /**
             * Format: double
             * @description Its part for other costs.
             * @default 0
             */
            purchasePriceMisc?: number;
            /**
             * Format: double
             * @description Its part for shipment.
             * @default 0
             */
            purchasePriceShipment?: number;
            /**
             * Format: double
             * @description Exchange rate of the purchase price.
             */
            rate?: $Read<number>;
            /** @description More words on the row. */
            description?: string;
            /** @description Name of the article's main unit. */
            unit?: $Read<string>;
            /** @description Goods or work. */
            type?: $Read<components["schemas"]["ArticleType"]>;
            /** @description Whether the article is kept in stock (true) or ordered from the supplier when needed (false). */
            stock?: $Read<boolean>;
            /** @description Batches or serial numbers that the row names. */
            batches?: components["schemas"]["PurchaseOrderArticleBatch"][];
            /** @description Further units of the article; its main unit is not among them. */
            units?: $Read<components["schemas"]["ArticleUnit"][]>;
            /** @description The ordered amount in the fewest packages, in words. */
            orderedAmountWithUnits?: $Read<string>;
        };
        /** @description An order from the store to a supplier. */
        PurchaseOrder: {
            /**
             * Format: int64
             * @description Id in Lagerkoll.
             */
            id?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the store that orders.
             */
            storeId?: $Read<number>;
            /** @description The store's reference of the order; no two orders have the same. */
            poReference?: string;
            /**
             * Format: int64
             * @description Id of the supplier.
             */
            supplierId?: number;
            /** @description Name of the supplier. */
            supplierName?: $Read<string>;
            /**
             * Format: int64
             * @description When the order was sent to the supplier.
             */
            orderSentDate?: $Read<number>;
            /**
             * Format: int64
             * @description When the delivery is wanted.
             */
            deliveryDate?: number;
            /**
             * Format: int64
             * @description When the supplier says that it delivers.
             */
            confirmedDeliveryDate?: number;
            /**
             * Format: int64
             * @description When it was delivered.
             */
            deliveredDate?: $Read<number>;
            /** @description Code of the payment terms. */
            paymentTerms?: string;
            /** @description The payment terms in words. */
            paymentTermsDescription?: $Read<string>;
            /** @description Code of the delivery terms. */
            deliveryTerms?: string;
            /** @description The delivery terms in words. */
            deliveryTermsDescription?: $Read<string>;
            /** @description Person who takes the delivery. */
            deliveryContact?: string;
            /** @description Company that takes the delivery. */
            deliveryCompany?: string;
            /** @description Phone number for the delivery. */
            deliveryPhone?: string;
            /** @description Street and number of the delivery. */
            deliveryAddress?: string;
            /** @description Second line of that address. */
            deliveryAddress2?: string;
            /** @description Town of the delivery. */
            deliveryCity?: string;
            /** @description Postal code of the delivery. */
            deliveryZip?: string;
            /** @description Country of the delivery. */
            deliveryCountry?: string;
            /** @description Person at the store who answers questions. */
            contactPerson?: string;
            /** @description E-mail address of that person. */
            contactEmail?: string;
            /**
             * Format: int32
             * @description Number of rows.
             */
            productCount?: $Read<number>;
            /** @description How far the order has come. */
            state?: components["schemas"]["PurchaseOrderState"];
            /** @description The supplier's id of the order. */
            supplierOrderId?: string;
            /**
             * Format: int64
             * @description Id of the customer order that this order was made for.
             */
            customerOrderId?: number;
            /**
             * Format: int64
             * @description Id of the production order that this order was made for.
             */
            productionOrderId?: number;
            /** @description Message to the supplier. */
            message?: string;
            /**
             * @description Whether it is a pick-and-pack order; what follows from that isn't documented.
             * @default false
             */
            isPickNPack?: boolean;
            /** @description Comment. */
            comment?: string;
            /** @description Number of the supplier's delivery note. On the newer page only. */
            deliveryNoteId?: string;
            /** @description Reference of the invoice in another system. */
            externalInvoiceReference?: string;
            /** @description What the goods are marked with. */
            goodsMarking?: string;
            /**
             * Format: double
             * @description Value of the order in the supplier's currency.
             */
            orderValue?: $Read<number>;
            /** @description The supplier's currency. */
            orderValueCurrency?: $Read<string>;
            /**
             * Format: double
             * @description Value of the order in the store's currency.
             */
            orderValueStore?: $Read<number>;
            /** @description The rows. */
            articles?: components["schemas"]["PurchaseOrderArticle"][];
        };
    };
    responses: {
        /** @description The store has used up its calls for this minute. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": 900429,
                 *       "errorMessage": "The limit of this minute is used up",
                 *       "errorField": null,
                 *       "errorData": null
                 *     }
                 */
                "application/json": components["schemas"]["InterpreterError"];
            };
        };
        /** @description The call failed; the error code says why. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errorCode": 900101,
                 *       "errorMessage": "The file could not be read",
                 *       "errorField": null,
                 *       "errorData": null
                 *     }
                 */
                "application/json": components["schemas"]["InterpreterError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Seconds to wait before the next call. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    interpretDeliveryNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document, as a form. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The PDF.
                     */
                    file: Blob;
                    /**
                     * Format: int64
                     * @description Id of the purchase order that is delivered.
                     */
                    order_id?: number;
                };
            };
        };
        responses: {
            /** @description What the delivery note says, as a purchase order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3557,
                     *       "storeId": 1,
                     *       "poReference": "PO-1001",
                     *       "supplierId": 7,
                     *       "supplierName": "Exempelgrossisten AB",
                     *       "orderSentDate": 1767103347340,
                     *       "deliveryDate": 1767571200000,
                     *       "paymentTerms": "30",
                     *       "deliveryAddress": "Lagervägen 3",
                     *       "deliveryCity": "Malmö",
                     *       "deliveryZip": "211 20",
                     *       "deliveryCountry": "SE",
                     *       "contactPerson": "Anna Andersson",
                     *       "contactEmail": "lager@example.com",
                     *       "productCount": 1,
                     *       "state": 1,
                     *       "isPickNPack": false,
                     *       "deliveryNoteId": "F-20071",
                     *       "orderValue": 125,
                     *       "orderValueCurrency": "SEK",
                     *       "orderValueStore": 125,
                     *       "articles": [
                     *         {
                     *           "id": 3730,
                     *           "articleId": "SKRUV-6X40",
                     *           "articleName": "Träskruv 6 x 40",
                     *           "supplierArticleId": "640",
                     *           "orderedAmount": 10,
                     *           "deliveredAmount": 10,
                     *           "availableAmount": 24,
                     *           "barcode": "7310000000005",
                     *           "barcodeType": "EAN",
                     *           "purchasePrice": 12.5,
                     *           "unit": "st",
                     *           "type": "Stock",
                     *           "stock": true,
                     *           "batches": [
                     *             {
                     *               "batchId": "B-7",
                     *               "orderedAmount": 10,
                     *               "deliveredAmount": 10,
                     *               "bestBefore": 1798761600000
                     *             }
                     *           ],
                     *           "units": [
                     *             {
                     *               "storegroupId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "unit": {
                     *                 "id": 4,
                     *                 "name": "låda"
                     *               },
                     *               "convert": 200,
                     *               "barcode": "7310000000012"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    interpretInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document, as a form. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The PDF.
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description What the invoice says, as a purchase order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3557,
                     *       "storeId": 1,
                     *       "poReference": "PO-1001",
                     *       "supplierId": 7,
                     *       "supplierName": "Exempelgrossisten AB",
                     *       "orderSentDate": 1767103347340,
                     *       "deliveryDate": 1767571200000,
                     *       "paymentTerms": "30",
                     *       "deliveryAddress": "Lagervägen 3",
                     *       "deliveryCity": "Malmö",
                     *       "deliveryZip": "211 20",
                     *       "deliveryCountry": "SE",
                     *       "contactPerson": "Anna Andersson",
                     *       "contactEmail": "lager@example.com",
                     *       "productCount": 1,
                     *       "state": 1,
                     *       "isPickNPack": false,
                     *       "deliveryNoteId": "F-20071",
                     *       "orderValue": 125,
                     *       "orderValueCurrency": "SEK",
                     *       "orderValueStore": 125,
                     *       "articles": [
                     *         {
                     *           "id": 3730,
                     *           "articleId": "SKRUV-6X40",
                     *           "articleName": "Träskruv 6 x 40",
                     *           "supplierArticleId": "640",
                     *           "orderedAmount": 10,
                     *           "deliveredAmount": 10,
                     *           "availableAmount": 24,
                     *           "barcode": "7310000000005",
                     *           "barcodeType": "EAN",
                     *           "purchasePrice": 12.5,
                     *           "unit": "st",
                     *           "type": "Stock",
                     *           "stock": true,
                     *           "batches": [
                     *             {
                     *               "batchId": "B-7",
                     *               "orderedAmount": 10,
                     *               "deliveredAmount": 10,
                     *               "bestBefore": 1798761600000
                     *             }
                     *           ],
                     *           "units": [
                     *             {
                     *               "storegroupId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "unit": {
                     *                 "id": 4,
                     *                 "name": "låda"
                     *               },
                     *               "convert": 200,
                     *               "barcode": "7310000000012"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrder"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
}
