// Generated from specs/lagerkoll/customer-orders.yaml (bundle f0ab74fca7b4) by `npm run generate`. Do not edit.

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
    "/external/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer order by its external id
         * @description The order comes in the envelope of a list.
         */
        get: operations["getCustomerOrderByExternalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer order by its id
         * @description The order comes in the envelope of a list, as its only member.
         */
        get: operations["getCustomerOrder"];
        /**
         * Change a customer order
         * @description Sets the fields that the body holds. The state is changed by operations of its own, such as `sendCustomerOrder` and `cancelCustomerOrder`. Of an invoiced order only `externalInvoiceReference1` and `externalInvoiceReference2` can be changed; the rest is ignored. A row that isn't found by its id may be added, so the client doesn't repeat the call on its own.
         */
        put: operations["updateCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer orders, page by page
         * @description All orders, those in one state or of one customer, those that match a search, or those that changed since an earlier answer.
         */
        get: operations["getCustomerOrders"];
        put?: never;
        /** Add a customer order */
        post: operations["addCustomerOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/article/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer orders that contain an article
         * @description All of them, or those with one of its batches or serial numbers.
         */
        get: operations["getCustomerOrdersWithArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/purchase_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the purchase orders of a drop shipment
         * @description The purchase orders that were made for a customer order.
         */
        get: operations["getPurchaseOrdersForCustomerOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/{state}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customer orders in a state */
        get: operations["getCustomerOrdersForState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the articles of a customer order, in detail */
        get: operations["getCustomerOrderProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cost/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what a customer order costs the store */
        get: operations["getCustomerOrderCost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a row of a customer order
         * @description The row is found by its index.
         */
        put: operations["updateCustomerOrderRow"];
        /**
         * Add a row to a customer order
         * @description An article, or a row of text.
         */
        post: operations["addCustomerOrderRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/dropshipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let suppliers deliver a customer order
         * @description Makes one or more purchase orders of the order's rows and moves the order to the state `DROP_SHIPMENT`.
         */
        post: operations["createDropShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Invoice a customer order
         * @description Moves the order to the state `INVOICED`. Where the store is connected to a system that invoices, such as Fortnox, the invoice is made there.
         */
        put: operations["invoiceCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a customer order as delivered
         * @description Only for orders that are sent or whose freight is booked.
         */
        put: operations["markCustomerOrderDelivered"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a customer order as sent
         * @description Moves the order to the state `SENT`.
         */
        put: operations["sendCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/ready_for_packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a customer order as ready for packing
         * @description Moves the order to the state `READY_FOR_PACKING` and makes its picking lists.
         */
        put: operations["markCustomerOrderReadyForPacking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready_for_packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark several customer orders as ready for packing
         * @description Callable by path only, with a body of your own, as Lagerkoll documents none.
         */
        put: operations["markCustomerOrdersReadyForPacking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a customer order
         * @description Moves the order to the state `CANCELLED`. It is closed then and can't be changed any more.
         */
        put: operations["cancelCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/dropshipment/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a drop shipment
         * @description Cancels the purchase orders that were made for the order, and moves it back to the state `READY_FOR_PACKING`.
         */
        put: operations["cancelDropShipment"];
        post?: never;
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
        /**
         * Invoice several customer orders
         * @description Callable by path only, with a body of your own, as Lagerkoll documents none.
         */
        put: operations["invoiceCustomerOrders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/freight_booked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a customer order's freight as booked */
        put: operations["markCustomerOrderFreightBooked"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark several customer orders as sent
         * @description Callable by path only, with a body of your own, as Lagerkoll documents none.
         */
        put: operations["sendCustomerOrders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}/product/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Remove a row from a customer order
         * @description The row is found by its index, and the rows after it move up: sent twice, it would remove the next one, so the client doesn't repeat it unless it surely wasn't carried out.
         */
        put: operations["removeCustomerOrderRow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/confirmation/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send an order confirmation by e-mail
         * @description Sends the confirmation as a PDF.
         */
        put: operations["sendOrderConfirmation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}/invoice/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the invoice of a customer order */
        get: operations["getInvoiceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers, page by page
         * @description All offers, those in one state, those that match a search, or those that changed since an earlier answer.
         */
        get: operations["getOffers"];
        put?: never;
        /** Add an offer */
        post: operations["addOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{offer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an offer by its id
         * @description The offer comes in the envelope of a list, as its only member.
         */
        get: operations["getOffer"];
        /**
         * Change an offer
         * @description Only an offer in the state `NEW` can be changed. A row that isn't found by its id may be added, so the client doesn't repeat the call on its own.
         */
        put: operations["updateOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{offer_id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print an offer */
        get: operations["printOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the offer that goes with a customer order
         * @description The offer comes in the envelope of a list.
         */
        get: operations["getOffersForCustomerOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{offer_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an offer
         * @description The offer is closed then and can't be changed any more.
         */
        put: operations["cancelOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{offer_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve an offer
         * @description The offer is closed then and can't be changed any more.
         */
        put: operations["approveOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/{offer_id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send an offer by e-mail
         * @description Sends the offer as a PDF.
         */
        put: operations["sendOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the picking lists of a customer order */
        get: operations["getPickingLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a picking list by its id
         * @description The list comes in the envelope of a list of lists, as its only member.
         */
        get: operations["getPickingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/picking_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the picking lists that are assigned to you */
        get: operations["getMyPickingLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/picking_lists/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the picking lists that nobody is assigned to */
        get: operations["getUnassignedPickingLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/picking_lists/assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the picking lists that somebody is assigned to */
        get: operations["getAssignedPickingLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the articles of a picking list */
        get: operations["searchPickingListArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a rest list of what a picking list lacks */
        post: operations["createRestPickingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign a picking list to yourself
         * @description Needs to know who you are: a user's login, or `device_id`.
         */
        put: operations["assignPickingList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/assign/{assigned_user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign a picking list to a user */
        put: operations["assignPickingListToUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Finish a picking list */
        put: operations["finishPickingList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what was picked of several articles */
        put: operations["pickArticles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/packing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a picking list as being packed
         * @description Moves the list to the state `PACKING`.
         */
        put: operations["markPickingListPacking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/picking_lists/{list_id}/pick/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what was picked of an article
         * @description Needs to know who you are: a user's login, or `device_id`.
         */
        put: operations["pickArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/pickinglist/{list_id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print a picking list */
        get: operations["printPickingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print a customer order */
        get: operations["printCustomerOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{id}/delivery_note/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print the delivery note of a customer order */
        get: operations["printDeliveryNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delivery_notes/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print the delivery notes of all packed customer orders */
        get: operations["printDeliveryNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/print_labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print labels of customer orders
         * @description A labels file: PDF or Excel, the answer's content type says which.
         */
        get: operations["printLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pickinglists/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print the picking lists of all customer orders that wait to be picked */
        get: operations["printPickingLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest_articles/supplier/{supplier_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what customers wait for from a supplier
         * @description Articles with the customer orders that wait for them.
         */
        get: operations["getRestArticlesForSupplier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest_articles/purchaseorder/{order_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what customers wait for from a purchase order
         * @description Articles with the customer orders that wait for them.
         */
        get: operations["getRestArticlesForPurchaseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{order_id}/packed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a customer order as packed
         * @description Moves the order to the state `PACKED`.
         */
        put: operations["markCustomerOrderPacked"];
        post?: never;
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
        CustomerOrdersError: {
            errorCode: components["schemas"]["CustomerOrdersErrorCode"];
        } & components["schemas"]["ErrorBody"];
        /** @description Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
        CustomerOrdersErrorCode: number;
        /** @description An article of the store, in detail. This API reads articles only; what may be written belongs to another of Lagerkoll's APIs. */
        Article: {
            /** @description Id of the article. */
            articleId?: string;
            /** @description Id of the article in another system. */
            externalId?: string;
            /**
             * @description Whether the article is in use.
             * @default true
             */
            active?: boolean;
            /** @description Name. */
            name?: string;
            /**
             * @description Whether the article is a bundle of others: see `parts`.
             * @default false
             */
            bundled?: boolean;
            /** @description What a bundle consists of. */
            parts?: components["schemas"]["BundledArticle"][];
            /** @description Batches and serial numbers of the article, 20 of each at most. */
            batches?: $Read<components["schemas"]["ArticleBatches"]>;
            /** @description Description. */
            description?: string;
            /**
             * @description Name of the category.
             * @default övrigt
             */
            category?: string;
            /**
             * Format: double
             * @description Amount that is free to sell: in stock and not reserved.
             */
            amount?: number;
            /**
             * Format: double
             * @description Amount that is reserved.
             */
            reserved?: $Read<number>;
            /** @description Barcode. */
            barcode?: string;
            /**
             * @description Kind of that barcode.
             * @default EAN
             */
            barcodeType?: components["schemas"]["BarcodeType"];
            /**
             * Format: double
             * @description Price of selling.
             */
            price?: number;
            /** @description Prices by price list. */
            prices?: $Read<components["schemas"]["Price"][]>;
            /**
             * Format: int64
             * @description Id of the supplier. Not for bundles, as all about the supplier.
             */
            supplier?: number;
            /** @description Id of the supplier in another system. */
            supplierExternalId?: $Read<string>;
            /** @description Name of the supplier. */
            supplierName?: string;
            /** @description The supplier's id of the article. */
            supplierArticleId?: string;
            /** @description Whether the article is ordered from the supplier by itself. */
            supplierAutomaticOrder?: boolean;
            /**
             * Format: double
             * @description Price of buying, with shipment and other costs.
             */
            supplierBuyPrice?: number;
            /**
             * Format: double
             * @description Its part for shipment.
             */
            supplierBuyPriceShipment?: number;
            /** @description All suppliers of the article. */
            supplierArticles?: components["schemas"]["SupplierArticle"][];
            /**
             * Format: double
             * @description Its part for other costs.
             */
            supplierBuyPriceMisc?: number;
            /** @description Currency of the price of buying. */
            supplierBuyCurrency?: $Read<string>;
            /**
             * Format: double
             * @description Exchange rate of that currency.
             */
            supplierBuyRate?: $Read<number>;
            /**
             * @description Name of the main unit.
             * @default st
             */
            unit?: string;
            /**
             * Format: double
             * @description VAT in percent.
             */
            vat?: number;
            /**
             * Format: int32
             * @description Account of the VAT; it goes before `vat` where both are given.
             */
            vatAccount?: number;
            /**
             * Format: int64
             * @description When the picture changed last.
             */
            imageLastUpdated?: $Read<number>;
            /** @description Goods or work. */
            type?: components["schemas"]["ArticleType"];
            /**
             * @description Whether the article is kept in stock (true) or ordered from the supplier when needed (false).
             * @default true
             */
            stock?: boolean;
            /**
             * @description Whether a webshop shows it.
             * @default false
             */
            webshopArticle?: boolean;
            /** @description Name of the manufacturer. */
            manufacturer?: string;
            /** @description The manufacturer's id of the article. */
            manufacturerArticleId?: string;
            /** @description Fields that the store has added. */
            customFields?: components["schemas"]["CustomField"][];
            /** @description Links to pages, pictures and documents. */
            links?: components["schemas"]["ArticleLink"][];
            /** @description Tags. */
            tags?: components["schemas"]["ArticleTag"][];
            /**
             * Format: double
             * @description Width; its unit isn't documented.
             */
            width?: number;
            /**
             * Format: double
             * @description Height; its unit isn't documented.
             */
            height?: number;
            /**
             * Format: double
             * @description Depth; its unit isn't documented.
             */
            depth?: number;
            /**
             * Format: double
             * @description Weight; its unit isn't documented.
             */
            weight?: number;
            /** @description Where it stands in the warehouse. */
            stockPlace?: string;
            /**
             * Format: double
             * @description Amount in stock below which Lagerkoll warns.
             */
            stockWarning?: number;
            /**
             * Format: double
             * @description Amount at which it is ordered by itself.
             */
            criticalLevel?: number;
            /**
             * Format: double
             * @description Amount that is then ordered.
             */
            orderLevel?: number;
            /** @description Whether it is ordered by itself at the critical level. */
            automaticOrder?: boolean;
            /**
             * Format: int64
             * @description When the next purchase order is to be delivered.
             */
            nextDeliveryDate?: $Read<number>;
            /**
             * Format: double
             * @description Amount on that purchase order.
             */
            orderedAmount?: $Read<number>;
            /**
             * Format: double
             * @description Amount of it that has come.
             */
            deliveredAmount?: $Read<number>;
            /**
             * Format: double
             * @description Amount that will be free on the day of delivery.
             */
            availableAmount?: $Read<number>;
        };
        /** @description A batch of an article, or one item with a serial number. */
        ArticleBatch: {
            /** @description Id of the article. */
            articleId?: $Read<string>;
            /** @description Name of the article. */
            articleName?: $Read<string>;
            /** @description Id of the batch; a batch has this or a serial number. */
            batchId?: string;
            /** @description Serial number; instead of `batchId`. */
            serialNr?: string;
            /**
             * Format: double
             * @description Amount in stock.
             * @default 1
             */
            amount?: number;
            /**
             * Format: double
             * @description Amount that customer orders hold which aren't invoiced yet.
             */
            reserved?: $Read<number>;
            /** @description Barcode of the batch. */
            barcode?: string;
            /**
             * Format: int64
             * @description Best before.
             */
            bestBefore?: number;
        };
        /** @description Batches and serial numbers of an article, as far as they are listed, and how many there are. */
        ArticleBatches: {
            /**
             * Format: int32
             * @description Number of batches.
             */
            totalBatches?: $Read<number>;
            /** @description Batches. */
            batches?: $Read<components["schemas"]["ArticleBatch"][]>;
            /**
             * Format: int32
             * @description Number of serial numbers.
             */
            totalSerialNumbers?: $Read<number>;
            /** @description Serial numbers. */
            serialNumbers?: $Read<components["schemas"]["ArticleBatch"][]>;
            /**
             * Format: double
             * @description Amount of all batches in stock.
             */
            totalBatchesInStock?: $Read<number>;
            /**
             * Format: double
             * @description Amount of all batches that is reserved.
             */
            totalBatchesReserved?: $Read<number>;
            /**
             * Format: double
             * @description Number of serial numbers in stock.
             */
            totalSerialNumbersInStock?: $Read<number>;
            /**
             * Format: double
             * @description Number of serial numbers that are reserved.
             */
            totalSerialNumbersReserved?: $Read<number>;
        };
        /** @description A link from an article. */
        ArticleLink: {
            /** @description What the link is called. */
            name?: string;
            /** @description Where it leads. */
            url?: string;
            /** @description What is found there. */
            type?: string;
        };
        /** @description A word that articles are sorted by. */
        ArticleTag: {
            /**
             * Format: int64
             * @description Id of the tag.
             */
            id?: number;
            /** @description Id of the tag in another system. */
            externalId?: string;
            /** @description The word. */
            name?: string;
            /** @description What it means. */
            desc?: string;
        };
        /** @description An article that is part of a bundle. */
        BundledArticle: {
            /** @description Id of the article. */
            articleId?: string;
            /** @description Name of the article. */
            articleName?: $Read<string>;
            /** @description Id of the article in another system. */
            externalId?: $Read<string>;
            /**
             * Format: double
             * @description How many of it are in one bundle.
             */
            amount?: number;
            /** @description Whether the article is kept in stock. */
            isStock?: $Read<boolean>;
            /**
             * Format: double
             * @description Amount in stock below which Lagerkoll warns.
             */
            stockWarning?: $Read<number>;
            /**
             * Format: double
             * @description Amount in stock.
             */
            stock?: $Read<number>;
            /**
             * Format: double
             * @description Amount that is reserved; the rest of `stock` is free.
             */
            reserved?: $Read<number>;
            /** @description Goods or work. */
            type?: components["schemas"]["ArticleType"];
            /** @description Name of the main unit. */
            unitName?: $Read<string>;
            /** @description Where it stands in the warehouse. */
            stockPlace?: $Read<string>;
            /**
             * Format: double
             * @description Price of buying, with shipment and other costs.
             */
            buyPrice?: $Read<number>;
            /**
             * Format: double
             * @description Its part for shipment.
             */
            buyPriceShipment?: $Read<number>;
            /**
             * Format: double
             * @description Its part for other costs.
             */
            buyPriceMisc?: $Read<number>;
            /** @description Currency of these prices. */
            buyPriceCurrency?: $Read<string>;
            /**
             * Format: int64
             * @description Id of the supplier.
             */
            supplierId?: $Read<number>;
            /** @description Name of the supplier. */
            supplierName?: $Read<string>;
            /** @description The supplier's id of the article. */
            supplierArticleId?: $Read<string>;
        };
        /** @description What an order and the bodies that create and change one have in common. */
        CustomerOrderFields: {
            /**
             * Format: int64
             * @description Id in Lagerkoll, given when the order is created.
             */
            orderId?: $Read<number>;
            /** @description Id of the order in another system. */
            externalOrderId?: string;
            /** @description Id of the order in another system, as people see it. */
            externalDisplayOrderId?: string;
            /** @description Id of the order in the webshop. */
            webshopOrderId?: string;
            /**
             * Format: int64
             * @description Id of the group of stores.
             */
            storeGroupId?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the customer; one that exists.
             */
            customerId?: number;
            /** @description Name of the customer. */
            customerName?: $Read<string>;
            /** @description The customer's own number of the order. */
            customerOrderNumber?: string;
            /**
             * Format: float
             * @description Fee for handling the order.
             */
            administrationFee?: number;
            /** @description Currency; one that Lagerkoll knows. Left out, the customer's. */
            currency?: string;
            /**
             * Format: float
             * @description Exchange rate. Left out when creating, it is worked out from the customer's currency and the store's.
             */
            currencyRate?: number;
            /** @description Comments. */
            comments?: string;
            /** @description Street and number. Left out, the customer's, as with the rest of the address. */
            deliveryAddress1?: string;
            /** @description Second line of the address. */
            deliveryAddress2?: string;
            /** @description Postal code. */
            deliveryZipCode?: string;
            /** @description Town. */
            deliveryCity?: string;
            /** @description Country; one that Lagerkoll knows. */
            deliveryCountry?: string;
            /**
             * Format: int64
             * @description When delivery is wanted. Left out when creating, the date of the order.
             */
            deliveryDate?: number;
            /** @description Who takes the delivery. */
            deliveryName?: string;
            /** @description E-mail address for the delivery. */
            deliveryEmail?: string;
            /**
             * Format: float
             * @description Price of the freight.
             */
            freight?: number;
            /**
             * Format: int64
             * @description When the order was placed. Left out when creating, now.
             */
            orderDate?: number;
            /**
             * Format: int64
             * @description When it was delivered.
             */
            deliveredDate?: $Read<number>;
            /** @description Person at the store. */
            ourReference?: string;
            /** @description Phone number. */
            phone1?: string;
            /** @description Another phone number. */
            phone2?: string;
            /** @description Remarks. */
            remarks?: string;
            /** @description Delivery terms; ones that Lagerkoll knows. */
            deliveryTerm?: string;
            /** @description The delivery terms in words. */
            deliveryTermDesc?: $Read<string>;
            /** @description Payment terms; ones that Lagerkoll knows. */
            paymentTerm?: string;
            /** @description The payment terms in words. */
            paymentTermDesc?: $Read<string>;
            /**
             * @description Whether VAT is included.
             * @default true
             */
            vatIncluded?: boolean;
            /** @description Way of delivery; one that Lagerkoll knows. */
            wayOfDelivery?: string;
            /** @description The way of delivery in words. */
            wayOfDeliveryDesc?: $Read<string>;
            /** @description Person at the customer. */
            yourReference?: string;
            /**
             * Format: int64
             * @description Id of the price list; one that exists. -1 for the default.
             * @default -1
             */
            pricelistId?: number;
            /** @description Reference of the invoice in another system. Can be changed after invoicing. */
            externalInvoiceReference1?: string;
            /** @description Another one. Can be changed after invoicing. */
            externalInvoiceReference2?: string;
            /**
             * Format: int64
             * @description Cost center; one that Lagerkoll knows. -1 takes it off an order.
             */
            costCenter?: number;
            /**
             * Format: double
             * @description Sum of the rows without VAT, before discounts.
             */
            totalPrice?: $Read<number>;
            /**
             * Format: double
             * @description Sum of the discounts.
             */
            totalDiscount?: $Read<number>;
            /** @description Whether the order can be delivered from stock. */
            deliveryStatus?: $Read<components["schemas"]["DeliveryStatus"]>;
            /**
             * Format: double
             * @description Value of the order.
             */
            orderValue?: $Read<number>;
        };
        /** @description An order that a customer has placed. */
        CustomerOrder: {
            /**
             * @description How far the order has come. Set when it is created; after that, operations change it.
             * @default 0
             */
            state?: components["schemas"]["CustomerOrderState"];
            /** @description The rows. */
            products?: components["schemas"]["CustomerOrderProduct"][];
        } & components["schemas"]["CustomerOrderFields"];
        /** @description A customer order to add. */
        CustomerOrderCreate: {
            /**
             * @description State to create the order in.
             * @default 0
             */
            state?: components["schemas"]["CustomerOrderState"];
            /** @description The rows. */
            products?: components["schemas"]["CustomerOrderProductCreate"][];
        } & WithRequired<components["schemas"]["CustomerOrderFields"], "customerId">;
        /** @description Fields of a customer order to set. */
        CustomerOrderUpdate: {
            /** @description Changed by operations of its own: `sendCustomerOrder`, `cancelCustomerOrder` and others. */
            state?: $Read<components["schemas"]["CustomerOrderState"]>;
            /** @description The rows to set. */
            products?: components["schemas"]["CustomerOrderProductUpdate"][];
        } & components["schemas"]["CustomerOrderFields"];
        /**
         * Format: int32
         * @description How far a customer order has come. Others than these may come.
         */
        CustomerOrderState: number;
        /**
         * Format: int32
         * @description States that customer orders can be selected by.
         * @enum {integer}
         */
        CustomerOrderStateFilter: -1 | 0 | 5 | 10 | 15 | 20 | 30 | 40 | 45 | 50 | 60;
        /**
         * Format: int32
         * @description Whether an order can be delivered from stock.
         */
        DeliveryStatus: number;
        /** @description Whether a discount is a percentage or an amount of money. */
        DiscountType: string;
        /** @description What a row holds of one batch, or of one serial number. */
        CustomerOrderBatchProduct: {
            /** @description Id of the batch; a batch has this or a serial number. Set when the batch is added. */
            batchId?: string;
            /** @description Serial number; instead of `batchId`. Set when it is added. */
            serialNr?: string;
            /**
             * Format: double
             * @description Amount ordered.
             * @default 1
             */
            orderedAmount?: number;
            /**
             * Format: double
             * @description Amount picked.
             * @default 0
             */
            pickedAmount?: number;
            /**
             * Format: double
             * @description Amount delivered.
             * @default 0
             */
            deliveredAmount?: number;
            /**
             * Format: int64
             * @description Best before.
             */
            bestBefore?: $Read<number>;
        };
        /** @description What a new row is to hold of one batch, or of one serial number: one of the two is needed. */
        CustomerOrderBatchProductCreate: components["schemas"]["CustomerOrderBatchProduct"];
        /** @description What a row is to hold of one batch, or of one serial number. */
        CustomerOrderBatchProductUpdate: components["schemas"]["CustomerOrderBatchProduct"];
        /** @description What a customer order costs the store. */
        CustomerOrderCost: {
            /**
             * Format: int64
             * @description Id of the order.
             */
            orderId?: $Read<number>;
            /** @description Costs by article. */
            productCosts?: components["schemas"]["CustomerOrderProductCost"][];
        };
        /** @description What a row and the bodies that create and change one have in common. */
        CustomerOrderProductFields: {
            /**
             * Format: int64
             * @description Id of the store.
             */
            storeId?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the group of stores.
             */
            storeGroupId?: $Read<number>;
            /** @description Id of the article. Left out, the row is text, and all but `description` is ignored. */
            articleId?: string;
            /**
             * Format: int32
             * @description Place of the row in the order, as Lagerkoll counts it: take it from a fetched order.
             */
            rowIndex?: number;
            /**
             * Format: double
             * @description Amount ordered.
             */
            orderedAmount?: number;
            /**
             * Format: double
             * @description Amount picked.
             * @default 0
             */
            pickedAmount?: number;
            /**
             * Format: double
             * @description Amount delivered.
             * @default 0
             */
            deliveredAmount?: number;
            /**
             * Format: double
             * @description Price of one without VAT. Left out, that of the price list.
             */
            piecePrice?: number;
            /**
             * Format: double
             * @description Price of all without VAT, before discounts. Left out, worked out from the price list, prices for quantities included.
             */
            totalPrice?: number;
            /**
             * Format: double
             * @description VAT of the article.
             */
            vat?: $Read<number>;
            /**
             * @description What `discount` counts.
             * @default AMOUNT
             */
            discountType?: components["schemas"]["DiscountType"];
            /**
             * Format: double
             * @description Discount.
             * @default 0
             */
            discount?: number;
            /** @description Text of the row. */
            description?: string;
            /**
             * Format: int64
             * @description Cost center; one that Lagerkoll knows. Left out, that of the order.
             */
            costCenter?: number;
            /** @description Whether the article is a bundle. */
            isBundled?: boolean;
            /**
             * Format: double
             * @description Weight; its unit isn't documented.
             */
            weight?: number;
            /**
             * Format: double
             * @description Amount in stock below which Lagerkoll warns.
             */
            stockWarning?: number;
            /**
             * Format: double
             * @description Amount that is free.
             */
            availableAmount?: number;
            /**
             * Format: double
             * @description Gross margin in percent.
             */
            tg?: $Read<number>;
        };
        /** @description A row of a customer order: an article, or text. */
        CustomerOrderProduct: {
            /**
             * Format: int64
             * @description Id of the row, given by Lagerkoll.
             */
            id?: $Read<number>;
            /** @description Batches or serial numbers. Left out of an update, they stay; otherwise these replace them. */
            batches?: components["schemas"]["CustomerOrderBatchProduct"][];
        } & components["schemas"]["CustomerOrderProductFields"];
        /** @description A row to add: an article, or text. */
        CustomerOrderProductCreate: {
            /**
             * Format: int64
             * @description Left out: Lagerkoll gives rows their ids.
             */
            id?: number;
            /** @description Batches or serial numbers. */
            batches?: components["schemas"]["CustomerOrderBatchProductCreate"][];
        } & WithRequired<components["schemas"]["CustomerOrderProductFields"], "orderedAmount">;
        /** @description Fields of a row to set. */
        CustomerOrderProductUpdate: {
            /**
             * Format: int64
             * @description Id of the row; without it the order's row isn't found.
             */
            id: number;
            /** @description Batches or serial numbers. Left out, they stay; otherwise these replace them. */
            batches?: components["schemas"]["CustomerOrderBatchProductUpdate"][];
        } & components["schemas"]["CustomerOrderProductFields"];
        /** @description A row to change or remove, by its place in the order. */
        CustomerOrderRowUpdate: components["schemas"]["CustomerOrderProductUpdate"];
        /** @description What an article of a customer order costs the store. */
        CustomerOrderProductCost: {
            /** @description Id of the article. */
            articleId?: $Read<string>;
            /**
             * Format: double
             * @description Amount delivered.
             */
            deliveredAmount?: $Read<number>;
            /**
             * Format: double
             * @description Cost of it.
             */
            totalCost?: $Read<number>;
        };
        /** @description A page of customer orders. */
        CustomerOrdersResponse: {
            /**
             * Format: int32
             * @description Number of this page; the first is 0.
             */
            page?: $Read<number>;
            /**
             * Format: int32
             * @description Number of pages.
             */
            pages?: $Read<number>;
            /**
             * Format: int32
             * @description Most orders in a page.
             */
            pageSize?: $Read<number>;
            /**
             * Format: int32
             * @description Number of orders on all pages.
             */
            ordersCount?: $Read<number>;
            /**
             * Format: int64
             * @description Send it as `since` to get what changed after this answer.
             */
            since?: $Read<number>;
            /**
             * Format: double
             * @description Value of the orders together.
             */
            totalCustomerOrderValue?: $Read<number>;
            /** @description The orders on this page. */
            orders?: $Read<components["schemas"]["CustomerOrder"][]>;
        };
        /** @description A field that the store has added to its articles. */
        CustomField: {
            /** @description Name of the field. */
            name?: string;
            /** @description Type of its value. */
            type?: string;
            /** @description Its value, as text. */
            value?: string;
            /** @description The values that it may have, where these are limited. */
            validValues?: $Read<components["schemas"]["CustomFieldValidValue"][]>;
        };
        /** @description A value that an added field may have. */
        CustomFieldValidValue: {
            /** @description The value. */
            value?: $Read<string>;
            /** @description What it means. */
            description?: $Read<string>;
        };
        /** @description Where something is sent by e-mail. */
        Email: {
            /** @description E-mail address. */
            email?: string;
        };
        /**
         * @description How an invoiced order is paid. What `ag` stands for isn't documented.
         * @enum {string}
         */
        InvoiceType: "invoice" | "cash" | "card" | "ag";
        /** @description What an offer and the bodies that create and change one have in common. */
        OfferFields: {
            /**
             * Format: int64
             * @description Id of the offer.
             */
            offerId?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the customer, where it is one that exists.
             */
            customerId?: number;
            /** @description Name of the customer. */
            customerName?: string;
            /** @description Phone number of the customer. */
            customerPhone?: string;
            /** @description E-mail address of the customer. */
            customerEmail?: string;
            /** @description How far the offer has come. */
            state?: $Read<components["schemas"]["OfferState"]>;
            /**
             * Format: int64
             * @description Id of the price list.
             */
            pricelistId?: number;
            /** @description Currency of selling: three letters. */
            currency?: string;
            /**
             * Format: double
             * @description Exchange rate of that currency.
             */
            rate?: $Read<number>;
            /** @description Description. */
            description?: string;
            /** @description Person at the store. */
            ourReference?: string;
            /**
             * Format: int64
             * @description Until when the offer is valid.
             */
            validDate?: number;
            /**
             * Format: int64
             * @description When it was created.
             */
            createdDate?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the customer order that goes with it.
             */
            customerOrderId?: $Read<number>;
        };
        /** @description An offer to a customer. */
        Offer: {
            /** @description The rows. */
            rows?: components["schemas"]["OfferRow"][];
        } & components["schemas"]["OfferFields"];
        /** @description An offer to add. */
        OfferCreate: {
            /** @description The rows. */
            rows?: components["schemas"]["OfferRowCreate"][];
        } & WithRequired<components["schemas"]["OfferFields"], "customerName" | "customerPhone" | "customerEmail" | "pricelistId" | "currency">;
        /** @description Fields of an offer to set. */
        OfferUpdate: {
            /** @description The rows to set. */
            rows?: components["schemas"]["OfferRowUpdate"][];
        } & components["schemas"]["OfferFields"];
        /**
         * Format: int32
         * @description How far an offer has come.
         */
        OfferState: number;
        /**
         * Format: int32
         * @description States that offers can be selected by.
         * @enum {integer}
         */
        OfferStateFilter: -1 | 0 | 1 | 2;
        /** @description What a row and the bodies that create and change one have in common. */
        OfferRowFields: {
            /**
             * Format: int64
             * @description Id of the store that has the article.
             */
            storeId?: $Read<number>;
            /** @description Id of the article. Left out, the row is text. */
            articleId?: string;
            /** @description Name of the article, or the text. */
            articleName?: string;
            /**
             * Format: double
             * @description Amount offered.
             */
            amount?: number;
            /**
             * Format: int64
             * @description Id of the unit.
             */
            unitId?: $Read<number>;
            /** @description Name of the unit. */
            unit?: $Read<string>;
            /**
             * Format: double
             * @description Price of selling.
             */
            salesPrice?: number;
            /**
             * @description What `discount` counts.
             * @default AMOUNT
             */
            discountType?: components["schemas"]["DiscountType"];
            /**
             * Format: double
             * @description Discount.
             * @default 0
             */
            discount?: number;
            /**
             * Format: double
             * @description Price of buying.
             */
            purchasePrice?: number;
            /** @description Currency of buying. */
            purchaseCurrency?: string;
            /**
             * Format: double
             * @description Exchange rate of that currency.
             */
            purchaseRate?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the supplier; none for text.
             */
            supplierId?: number;
            /** @description Name of the supplier; none for text. */
            supplierName?: string;
            /**
             * Format: double
             * @description Price of the row, with prices for quantities.
             */
            totalPrice?: $Read<number>;
        };
        /** @description A row of an offer: an article, or text that can become one. */
        OfferRow: {
            /**
             * Format: int64
             * @description Id of the row, given by Lagerkoll.
             */
            id?: $Read<number>;
        } & components["schemas"]["OfferRowFields"];
        /** @description A row to add: an article, or text. */
        OfferRowCreate: {
            /**
             * Format: int64
             * @description Left out: Lagerkoll gives rows their ids.
             */
            id?: number;
        } & WithRequired<components["schemas"]["OfferRowFields"], "amount" | "salesPrice" | "purchasePrice" | "purchaseCurrency">;
        /** @description Fields of a row to set. */
        OfferRowUpdate: {
            /**
             * Format: int64
             * @description Id of the row; without it the offer's row isn't found.
             */
            id: number;
        } & components["schemas"]["OfferRowFields"];
        /** @description A page of offers. */
        OffersResponse: {
            /**
             * Format: int32
             * @description Number of this page; the first is 0.
             */
            page?: $Read<number>;
            /**
             * Format: int32
             * @description Number of pages.
             */
            pages?: $Read<number>;
            /**
             * Format: int32
             * @description Most offers in a page.
             */
            pageSize?: $Read<number>;
            /**
             * Format: int32
             * @description Number of offers on all pages.
             */
            offersCount?: $Read<number>;
            /**
             * Format: int64
             * @description Send it as `since` to get what changed after this answer.
             */
            since?: $Read<number>;
            /** @description The offers on this page. */
            offers?: $Read<components["schemas"]["Offer"][]>;
        };
        /** @description What is to be fetched from the shelves for an order, and who does it. */
        PickingList: {
            /**
             * Format: int64
             * @description Id of the list.
             */
            id?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the customer order.
             */
            orderId?: $Read<number>;
            /**
             * Format: int64
             * @description Id of the store.
             */
            storeId?: $Read<number>;
            /** @description Title of the customer order. */
            title?: $Read<string>;
            /** @description How far the list has come. */
            state?: $Read<components["schemas"]["PickingListState"]>;
            /**
             * Format: int64
             * @description Id of the user who picks.
             */
            warehouseWorkerId?: $Read<number>;
            /** @description Name of the user who picks. */
            warehouseWorkerName?: $Read<string>;
            /**
             * Format: int64
             * @description When it was assigned.
             */
            startedDate?: $Read<number>;
            /**
             * Format: int64
             * @description When it was finished.
             */
            finishedDate?: $Read<number>;
            /**
             * Format: int64
             * @description When the order is to be delivered.
             */
            deliveryDate?: $Read<number>;
            /** @description Name of the customer. */
            customerName?: $Read<string>;
            /** @description Comment on the order. */
            orderComment?: $Read<string>;
            /** @description The rows. */
            products?: $Read<components["schemas"]["PickingListProduct"][]>;
        };
        /**
         * Format: int32
         * @description How far a picking list has come.
         */
        PickingListState: number;
        /** @description What a row and the body that changes it have in common. */
        PickingListProductFields: {
            /** @description Id of the article. */
            articleId?: string;
            /** @description Name of the article. */
            name?: $Read<string>;
            /** @description Barcode of the article. */
            barcode?: $Read<string>;
            /**
             * Format: double
             * @description Amount ordered.
             */
            orderedAmount?: $Read<number>;
            /**
             * Format: double
             * @description Amount picked. With `batches`, the sum of what is picked of each.
             */
            pickedAmount?: number;
            /**
             * Format: double
             * @description Amount in stock.
             */
            stockAmount?: $Read<number>;
            /** @description Where the article stands in the warehouse. */
            stockPlace?: $Read<string>;
            /** @description Main unit of the article. */
            unit?: $Read<components["schemas"]["Unit"]>;
            /** @description Whether the article is a bundle: see `parts`. */
            bundled?: $Read<boolean>;
            /** @description What a bundle consists of. */
            parts?: $Read<components["schemas"]["BundledArticle"][]>;
            /** @description Further units of the article; its main unit is not among them. */
            units?: $Read<components["schemas"]["ArticleUnit"][]>;
            /** @description The ordered amount in the fewest packages, in words. */
            orderedAmountWithUnits?: $Read<string>;
        };
        /** @description A row of a picking list. */
        PickingListProduct: {
            /**
             * Format: int64
             * @description Id of the row of the customer order: its `id`.
             */
            customerOrderProductId?: $Read<number>;
            /** @description Batches or serial numbers. Left out of an update, they stay; otherwise these replace them. */
            batches?: components["schemas"]["CustomerOrderBatchProduct"][];
        } & components["schemas"]["PickingListProductFields"];
        /** @description What was picked of a row. */
        PickingListProductUpdate: {
            /**
             * Format: int64
             * @description Id of the row of the customer order: its `id`.
             */
            customerOrderProductId: number;
            /** @description Batches or serial numbers. Left out, they stay; otherwise these replace them. */
            batches?: components["schemas"]["CustomerOrderBatchProductUpdate"][];
        } & WithRequired<components["schemas"]["PickingListProductFields"], "articleId" | "pickedAmount">;
        /** @description Rows of a picking list. */
        PickingListProducts: {
            /** @description The rows. */
            products?: components["schemas"]["PickingListProduct"][];
        };
        /** @description Rows of a picking list, with what was picked of each. */
        PickingListProductsUpdate: {
            /** @description The rows. */
            products?: components["schemas"]["PickingListProductUpdate"][];
        };
        /** @description A page of picking lists. */
        PickingListsResponse: {
            /**
             * Format: int32
             * @description Number of this page; the first is 0.
             */
            page?: $Read<number>;
            /**
             * Format: int32
             * @description Number of pages.
             */
            pages?: $Read<number>;
            /**
             * Format: int32
             * @description Most picking lists in a page.
             */
            pageSize?: $Read<number>;
            /**
             * Format: int32
             * @description Number of picking lists on all pages.
             */
            listsCount?: $Read<number>;
            /**
             * Format: int64
             * @description Send it as `since` to get what changed after this answer.
             */
            since?: $Read<number>;
            /** @description The picking lists on this page. */
            lists?: $Read<components["schemas"]["PickingList"][]>;
        };
        /** @description Price of an article in a price list. */
        Price: {
            /**
             * Format: int64
             * @description Id of the price list.
             */
            listId?: number;
            /** @description Id of the price list in another system. */
            listExternalId?: $Read<string>;
            /** @description Id of the article. */
            articleId?: string;
            /**
             * Format: double
             * @description Least amount that has this price.
             * @default 0
             */
            fromQuantity?: number;
            /**
             * Format: double
             * @description The price.
             * @default 0
             */
            price?: number;
        };
        /** @description A page of purchase orders. */
        PurchaseOrdersResponse: {
            /**
             * Format: int32
             * @description Number of this page; the first is 0.
             */
            page?: $Read<number>;
            /**
             * Format: int32
             * @description Number of pages.
             */
            pages?: $Read<number>;
            /**
             * Format: int32
             * @description Most orders in a page.
             */
            pageSize?: $Read<number>;
            /**
             * Format: int32
             * @description Number of orders on all pages.
             */
            ordersCount?: $Read<number>;
            /** @description The orders on this page. */
            orders?: $Read<components["schemas"]["PurchaseOrder"][]>;
        };
        /** @description An article that customers wait for. */
        RestOrderArticle: {
            /** @description Id of the article. */
            id?: $Read<string>;
            /** @description Name of the article. */
            name?: $Read<string>;
            /**
             * Format: int64
             * @description Earliest day of delivery among the orders.
             */
            date?: $Read<number>;
            /**
             * Format: double
             * @description Amount that the orders wait for.
             */
            deliver?: $Read<number>;
            /**
             * Format: double
             * @description Amount in stock.
             */
            available?: $Read<number>;
            /** @description The orders. */
            customerOrders?: $Read<components["schemas"]["RestOrderCustomerOrder"][]>;
        };
        /** @description A customer order that waits for an article. */
        RestOrderCustomerOrder: {
            /**
             * Format: int64
             * @description Id of the order.
             */
            id?: $Read<number>;
            /** @description Id of the order, as people see it. */
            displayId?: $Read<string>;
            /** @description How far the order has come. */
            state?: $Read<components["schemas"]["RestOrderState"]>;
            /**
             * Format: int64
             * @description Id of the customer.
             */
            customerId?: $Read<number>;
            /** @description Name of the customer. */
            customerName?: $Read<string>;
            /**
             * Format: int64
             * @description When delivery is wanted.
             */
            desiredDelivery?: $Read<number>;
            /**
             * Format: double
             * @description Amount that is reserved for the order.
             */
            reserved?: $Read<number>;
        };
        /** @description A page of articles that customers wait for. */
        RestOrderResponse: {
            /**
             * Format: int32
             * @description Number of pages.
             */
            pages?: $Read<number>;
            /**
             * Format: int32
             * @description Number of this page; the first is 0.
             */
            page?: $Read<number>;
            /**
             * Format: int32
             * @description Most articles in a page.
             */
            pageSize?: $Read<number>;
            /**
             * Format: int32
             * @description Number of articles on all pages.
             */
            articlesCount?: $Read<number>;
            /** @description The articles on this page. */
            articles?: $Read<components["schemas"]["RestOrderArticle"][]>;
        };
        /** @description How far a customer order has come: the numbers of `CustomerOrderState`, as text. */
        RestOrderState: string;
        /**
         * @description Direction of sorting: ascending or descending.
         * @enum {string}
         */
        SortDirection: "asc" | "desc";
        /** @description What a supplier takes for an article. */
        SupplierArticle: {
            /**
             * Format: int64
             * @description Id of the supplier.
             */
            supplier?: number;
            /** @description Name of the supplier. */
            supplierName?: string;
            /** @description The supplier's id of the article. */
            supplierArticleId?: string;
            /** @description Whether the article is ordered from the supplier by itself. */
            supplierAutomaticOrder?: $Read<boolean>;
            /**
             * Format: double
             * @description Price of buying, with shipment and other costs.
             */
            supplierBuyPrice?: number;
            /**
             * Format: double
             * @description Its part for shipment.
             */
            supplierBuyPriceShipment?: number;
            /**
             * Format: double
             * @description Its part for other costs.
             */
            supplierBuyPriceMisc?: number;
            /**
             * @description Currency of these prices: the supplier's, or the store's where there is no supplier.
             * @default Store currency
             */
            supplierBuyCurrency?: string;
            /**
             * Format: double
             * @description Exchange rate of that currency: the supplier's, or 1 where there is no supplier.
             * @default 1
             */
            supplierBuyRate?: number;
        };
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
        /** @description The order as it is now. */
        ChangedCustomerOrder: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "orderId": 1001,
                 *       "externalOrderId": "W-20017",
                 *       "storeGroupId": 1,
                 *       "customerId": 42,
                 *       "customerName": "Exempelbolaget AB",
                 *       "state": 0,
                 *       "currency": "SEK",
                 *       "deliveryAddress1": "Storgatan 1",
                 *       "deliveryZipCode": "114 44",
                 *       "deliveryCity": "Stockholm",
                 *       "deliveryCountry": "SE",
                 *       "deliveryDate": 1767571200000,
                 *       "orderDate": 1767103200000,
                 *       "vatIncluded": true,
                 *       "products": [
                 *         {
                 *           "id": 5001,
                 *           "storeId": 1,
                 *           "storeGroupId": 1,
                 *           "articleId": "SKRUV-6X40",
                 *           "rowIndex": 0,
                 *           "orderedAmount": 10,
                 *           "pickedAmount": 0,
                 *           "deliveredAmount": 0,
                 *           "piecePrice": 25,
                 *           "totalPrice": 250,
                 *           "vat": 25,
                 *           "discountType": "AMOUNT",
                 *           "discount": 0,
                 *           "description": "Träskruv 6 x 40",
                 *           "isBundled": false,
                 *           "batches": [
                 *             {
                 *               "batchId": "B-7",
                 *               "orderedAmount": 10,
                 *               "pickedAmount": 0,
                 *               "deliveredAmount": 0,
                 *               "bestBefore": 1798761600000
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "pricelistId": -1,
                 *       "totalPrice": 250,
                 *       "totalDiscount": 0,
                 *       "deliveryStatus": 1,
                 *       "orderValue": 250
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrder"];
                "application/xml": components["schemas"]["CustomerOrder"];
            };
        };
        /** @description A page of customer orders. */
        PageOfCustomerOrders: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "page": 0,
                 *       "pages": 1,
                 *       "pageSize": 50,
                 *       "ordersCount": 1,
                 *       "since": 18342,
                 *       "totalCustomerOrderValue": 250,
                 *       "orders": [
                 *         {
                 *           "orderId": 1001,
                 *           "externalOrderId": "W-20017",
                 *           "storeGroupId": 1,
                 *           "customerId": 42,
                 *           "customerName": "Exempelbolaget AB",
                 *           "state": 0,
                 *           "currency": "SEK",
                 *           "deliveryAddress1": "Storgatan 1",
                 *           "deliveryZipCode": "114 44",
                 *           "deliveryCity": "Stockholm",
                 *           "deliveryCountry": "SE",
                 *           "deliveryDate": 1767571200000,
                 *           "orderDate": 1767103200000,
                 *           "vatIncluded": true,
                 *           "products": [
                 *             {
                 *               "id": 5001,
                 *               "storeId": 1,
                 *               "storeGroupId": 1,
                 *               "articleId": "SKRUV-6X40",
                 *               "rowIndex": 0,
                 *               "orderedAmount": 10,
                 *               "pickedAmount": 0,
                 *               "deliveredAmount": 0,
                 *               "piecePrice": 25,
                 *               "totalPrice": 250,
                 *               "vat": 25,
                 *               "discountType": "AMOUNT",
                 *               "discount": 0,
                 *               "description": "Träskruv 6 x 40",
                 *               "isBundled": false,
                 *               "batches": [
                 *                 {
                 *                   "batchId": "B-7",
                 *                   "orderedAmount": 10,
                 *                   "pickedAmount": 0,
                 *                   "deliveredAmount": 0,
                 *                   "bestBefore": 1798761600000
                 *                 }
                 *               ]
                 *             }
                 *           ],
                 *           "pricelistId": -1,
                 *           "totalPrice": 250,
                 *           "totalDiscount": 0,
                 *           "deliveryStatus": 1,
                 *           "orderValue": 250
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrdersResponse"];
                "application/xml": components["schemas"]["CustomerOrdersResponse"];
            };
        };
        /** @description The offer as it is now. */
        ChangedOffer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "offerId": 601,
                 *       "customerId": 42,
                 *       "customerName": "Exempelbolaget AB",
                 *       "customerPhone": "+46 8 10 20 30",
                 *       "customerEmail": "inkop@example.com",
                 *       "state": 0,
                 *       "pricelistId": 1,
                 *       "currency": "SEK",
                 *       "rate": 1,
                 *       "description": "Skruv till altanen",
                 *       "validDate": 1798761600000,
                 *       "createdDate": 1767103200000,
                 *       "rows": [
                 *         {
                 *           "id": 7001,
                 *           "storeId": 1,
                 *           "articleId": "SKRUV-6X40",
                 *           "articleName": "Träskruv 6 x 40",
                 *           "amount": 10,
                 *           "unitId": 1,
                 *           "unit": "st",
                 *           "salesPrice": 25,
                 *           "discountType": "AMOUNT",
                 *           "discount": 0,
                 *           "purchasePrice": 12.5,
                 *           "purchaseCurrency": "SEK",
                 *           "purchaseRate": 1,
                 *           "supplierId": 7,
                 *           "supplierName": "Exempelgrossisten AB",
                 *           "totalPrice": 250
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Offer"];
                "application/xml": components["schemas"]["Offer"];
            };
        };
        /** @description The picking list as it is now. */
        ChangedPickingList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": 301,
                 *       "orderId": 1001,
                 *       "storeId": 1,
                 *       "title": "1001 Exempelbolaget AB",
                 *       "state": 10,
                 *       "warehouseWorkerId": 12,
                 *       "warehouseWorkerName": "Anna Andersson",
                 *       "startedDate": 1767103200000,
                 *       "deliveryDate": 1767571200000,
                 *       "customerName": "Exempelbolaget AB",
                 *       "products": [
                 *         {
                 *           "customerOrderProductId": 5001,
                 *           "articleId": "SKRUV-6X40",
                 *           "name": "Träskruv 6 x 40",
                 *           "barcode": "7310000000005",
                 *           "orderedAmount": 10,
                 *           "pickedAmount": 10,
                 *           "stockAmount": 24,
                 *           "stockPlace": "A-03-2",
                 *           "unit": {
                 *             "id": 1,
                 *             "name": "st"
                 *           },
                 *           "bundled": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PickingList"];
                "application/xml": components["schemas"]["PickingList"];
            };
        };
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
                "application/json": components["schemas"]["CustomerOrdersError"];
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
                 *       "errorCode": 900701,
                 *       "errorMessage": "There is no order 1001",
                 *       "errorField": null,
                 *       "errorData": null
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrdersError"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the customer order.
         * @example 1001
         */
        Id: number;
        /**
         * @description Id of the customer order.
         * @example 1001
         */
        OrderId: number;
        /**
         * @description Id of the picking list.
         * @example 301
         */
        ListId: number;
        /**
         * @description Id of the offer.
         * @example 601
         */
        OfferId: number;
        /**
         * @description Id of the article. It may hold any character: the client encodes it, a slash as `%2F`.
         * @example SKRUV-6X40
         */
        ArticleId: string;
        /** @description Page to get; the first is 0. */
        Page: number;
        /** @description Most items in a page. */
        Limit: number;
        /** @description Most items in a page. */
        PageSize: number;
        /** @description Whether the order's open picking lists are finished with it. */
        FinishPickingLists: true | false;
        /** @description Whether what is missing becomes an order of its own. */
        CreateRestOrder: true | false;
        /** @description Earliest date. 0 means no bound. */
        From: number;
        /** @description Latest date. 0 means no bound. */
        To: number;
        /** @description Asks for what changed since then: pass the `since` of an earlier answer. 0 asks for all. */
        Since: number;
        /** @description How the order is paid. */
        InvoiceType: components["schemas"]["InvoiceType"];
        /** @description Words to search for. Which fields are searched isn't documented. */
        Query: string;
        /**
         * @description Id of the device that the picker uses. Needed where no user is logged in, as with an API key.
         * @example scanner-3
         */
        DeviceId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Seconds to wait before the next call. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCustomerOrderByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's id in the other system: `externalOrderId`.
                 * @example W-20017
                 */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, in the envelope of a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "ordersCount": 1,
                     *       "since": 18342,
                     *       "totalCustomerOrderValue": 250,
                     *       "orders": [
                     *         {
                     *           "orderId": 1001,
                     *           "externalOrderId": "W-20017",
                     *           "storeGroupId": 1,
                     *           "customerId": 42,
                     *           "customerName": "Exempelbolaget AB",
                     *           "state": 0,
                     *           "currency": "SEK",
                     *           "deliveryAddress1": "Storgatan 1",
                     *           "deliveryZipCode": "114 44",
                     *           "deliveryCity": "Stockholm",
                     *           "deliveryCountry": "SE",
                     *           "deliveryDate": 1767571200000,
                     *           "orderDate": 1767103200000,
                     *           "vatIncluded": true,
                     *           "products": [
                     *             {
                     *               "id": 5001,
                     *               "storeId": 1,
                     *               "storeGroupId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "rowIndex": 0,
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 0,
                     *               "deliveredAmount": 0,
                     *               "piecePrice": 25,
                     *               "totalPrice": 250,
                     *               "vat": 25,
                     *               "discountType": "AMOUNT",
                     *               "discount": 0,
                     *               "description": "Träskruv 6 x 40",
                     *               "isBundled": false,
                     *               "batches": [
                     *                 {
                     *                   "batchId": "B-7",
                     *                   "orderedAmount": 10,
                     *                   "pickedAmount": 0,
                     *                   "deliveredAmount": 0,
                     *                   "bestBefore": 1798761600000
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "pricelistId": -1,
                     *           "totalPrice": 250,
                     *           "totalDiscount": 0,
                     *           "deliveryStatus": 1,
                     *           "orderValue": 250
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOrdersResponse"];
                    "application/xml": components["schemas"]["CustomerOrdersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, in the envelope of a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "ordersCount": 1,
                     *       "since": 18342,
                     *       "totalCustomerOrderValue": 250,
                     *       "orders": [
                     *         {
                     *           "orderId": 1001,
                     *           "externalOrderId": "W-20017",
                     *           "storeGroupId": 1,
                     *           "customerId": 42,
                     *           "customerName": "Exempelbolaget AB",
                     *           "state": 0,
                     *           "currency": "SEK",
                     *           "deliveryAddress1": "Storgatan 1",
                     *           "deliveryZipCode": "114 44",
                     *           "deliveryCity": "Stockholm",
                     *           "deliveryCountry": "SE",
                     *           "deliveryDate": 1767571200000,
                     *           "orderDate": 1767103200000,
                     *           "vatIncluded": true,
                     *           "products": [
                     *             {
                     *               "id": 5001,
                     *               "storeId": 1,
                     *               "storeGroupId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "rowIndex": 0,
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 0,
                     *               "deliveredAmount": 0,
                     *               "piecePrice": 25,
                     *               "totalPrice": 250,
                     *               "vat": 25,
                     *               "discountType": "AMOUNT",
                     *               "discount": 0,
                     *               "description": "Träskruv 6 x 40",
                     *               "isBundled": false,
                     *               "batches": [
                     *                 {
                     *                   "batchId": "B-7",
                     *                   "orderedAmount": 10,
                     *                   "pickedAmount": 0,
                     *                   "deliveredAmount": 0,
                     *                   "bestBefore": 1798761600000
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "pricelistId": -1,
                     *           "totalPrice": 250,
                     *           "totalDiscount": 0,
                     *           "deliveryStatus": 1,
                     *           "orderValue": 250
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOrdersResponse"];
                    "application/xml": components["schemas"]["CustomerOrdersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    updateCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The fields to set. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deliveryDate": 1767571200000,
                 *       "products": [
                 *         {
                 *           "id": 5001,
                 *           "articleId": "SKRUV-6X40",
                 *           "orderedAmount": 12
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrderUpdate"];
                "application/xml": components["schemas"]["CustomerOrderUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getCustomerOrders: {
        parameters: {
            query?: {
                /**
                 * @description Id of a customer; selects its orders.
                 * @example 42
                 */
                customer_id?: number;
                /** @description State that the orders are in; -1 for all. */
                state?: components["schemas"]["CustomerOrderStateFilter"];
                /** @description Asks for what changed since then: pass the `since` of an earlier answer. 0 asks for all. */
                since?: components["parameters"]["Since"];
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Words to search for. Which fields are searched isn't documented. */
                query?: components["parameters"]["Query"];
                /** @description Column to sort by. */
                sort_column?: "id" | "customer" | "order_date" | "delivery_date" | "delivered_date" | "state" | "way_of_delivery" | "order_value";
                /** @description Direction of sorting. */
                order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PageOfCustomerOrders"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    addCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new order. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": 42,
                 *       "externalOrderId": "W-20017",
                 *       "deliveryDate": 1767571200000,
                 *       "products": [
                 *         {
                 *           "articleId": "SKRUV-6X40",
                 *           "orderedAmount": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrderCreate"];
                "application/xml": components["schemas"]["CustomerOrderCreate"];
            };
        };
        responses: {
            /** @description The order as it was created, with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": 1001,
                     *       "externalOrderId": "W-20017",
                     *       "storeGroupId": 1,
                     *       "customerId": 42,
                     *       "customerName": "Exempelbolaget AB",
                     *       "state": 0,
                     *       "currency": "SEK",
                     *       "deliveryAddress1": "Storgatan 1",
                     *       "deliveryZipCode": "114 44",
                     *       "deliveryCity": "Stockholm",
                     *       "deliveryCountry": "SE",
                     *       "deliveryDate": 1767571200000,
                     *       "orderDate": 1767103200000,
                     *       "vatIncluded": true,
                     *       "products": [
                     *         {
                     *           "id": 5001,
                     *           "storeId": 1,
                     *           "storeGroupId": 1,
                     *           "articleId": "SKRUV-6X40",
                     *           "rowIndex": 0,
                     *           "orderedAmount": 10,
                     *           "pickedAmount": 0,
                     *           "deliveredAmount": 0,
                     *           "piecePrice": 25,
                     *           "totalPrice": 250,
                     *           "vat": 25,
                     *           "discountType": "AMOUNT",
                     *           "discount": 0,
                     *           "description": "Träskruv 6 x 40",
                     *           "isBundled": false,
                     *           "batches": [
                     *             {
                     *               "batchId": "B-7",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 0,
                     *               "deliveredAmount": 0,
                     *               "bestBefore": 1798761600000
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pricelistId": -1,
                     *       "totalPrice": 250,
                     *       "totalDiscount": 0,
                     *       "deliveryStatus": 1,
                     *       "orderValue": 250
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOrder"];
                    "application/xml": components["schemas"]["CustomerOrder"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getCustomerOrdersWithArticle: {
        parameters: {
            query?: {
                /** @description Id of a batch; selects the orders that contain it. */
                batch?: string;
                /** @description A serial number; selects the order that contains it. */
                serialnumber?: string;
                /** @description Highest state of the orders: see `CustomerOrderState`. */
                max_state?: number;
                /** @description Earliest date. 0 means no bound. */
                from?: components["parameters"]["From"];
                /** @description Latest date. 0 means no bound. */
                to?: components["parameters"]["To"];
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Column to sort by. */
                sort_column?: "id" | "customer" | "order_date" | "delivery_date" | "delivered_date" | "state";
                /** @description Direction of sorting. */
                order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the article. It may hold any character: the client encodes it, a slash as `%2F`.
                 * @example SKRUV-6X40
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PageOfCustomerOrders"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getPurchaseOrdersForCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "ordersCount": 1,
                     *       "orders": [
                     *         {
                     *           "id": 3557,
                     *           "storeId": 1,
                     *           "poReference": "PO-1001",
                     *           "supplierId": 7,
                     *           "supplierName": "Exempelgrossisten AB",
                     *           "state": 1,
                     *           "customerOrderId": 1001,
                     *           "orderValue": 125,
                     *           "orderValueCurrency": "SEK",
                     *           "articles": [
                     *             {
                     *               "id": 3730,
                     *               "articleId": "SKRUV-6X40",
                     *               "articleName": "Träskruv 6 x 40",
                     *               "orderedAmount": 10,
                     *               "deliveredAmount": 0
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrdersResponse"];
                    "application/xml": components["schemas"]["PurchaseOrdersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getCustomerOrdersForState: {
        parameters: {
            query?: {
                /** @description Earliest date. 0 means no bound. */
                from?: components["parameters"]["From"];
                /** @description Latest date. 0 means no bound. */
                to?: components["parameters"]["To"];
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Column to sort by. */
                sort_column?: "id" | "delivery_date" | "delivered_date";
                /** @description Direction of sorting. */
                order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the state: see `CustomerOrderState`.
                 * @example 20
                 */
                state: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PageOfCustomerOrders"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getCustomerOrderProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An article of the order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "articleId": "SKRUV-6X40",
                     *       "active": true,
                     *       "name": "Träskruv 6 x 40",
                     *       "bundled": false,
                     *       "category": "Skruv",
                     *       "amount": 20,
                     *       "reserved": 4,
                     *       "barcode": "7310000000005",
                     *       "barcodeType": "EAN",
                     *       "price": 25,
                     *       "supplier": 7,
                     *       "supplierName": "Exempelgrossisten AB",
                     *       "unit": "st",
                     *       "vat": 25,
                     *       "type": "Stock",
                     *       "stock": true,
                     *       "stockPlace": "A-03-2",
                     *       "tags": [
                     *         {
                     *           "id": 3,
                     *           "name": "Skruv",
                     *           "desc": "Skruv och spik"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Article"];
                    "application/xml": components["schemas"]["Article"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getCustomerOrderCost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The costs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": 1001,
                     *       "productCosts": [
                     *         {
                     *           "articleId": "SKRUV-6X40",
                     *           "deliveredAmount": 10,
                     *           "totalCost": 125
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOrderCost"];
                    "application/xml": components["schemas"]["CustomerOrderCost"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    updateCustomerOrderRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The row, with the fields to set. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 5001,
                 *       "rowIndex": 0,
                 *       "orderedAmount": 12
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrderRowUpdate"];
                "application/xml": components["schemas"]["CustomerOrderRowUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    addCustomerOrderRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The new row. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "articleId": "SKRUV-6X40",
                 *       "orderedAmount": 10
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrderProductCreate"];
                "application/xml": components["schemas"]["CustomerOrderProductCreate"];
            };
        };
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    createDropShipment: {
        parameters: {
            query?: {
                /** @description True: the order becomes a drop shipment, and its picking lists are removed. False: purchase orders are made, nothing more. */
                is_dropshipment?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "ordersCount": 1,
                     *       "orders": [
                     *         {
                     *           "id": 3557,
                     *           "storeId": 1,
                     *           "poReference": "PO-1001",
                     *           "supplierId": 7,
                     *           "supplierName": "Exempelgrossisten AB",
                     *           "state": 1,
                     *           "customerOrderId": 1001,
                     *           "orderValue": 125,
                     *           "orderValueCurrency": "SEK",
                     *           "articles": [
                     *             {
                     *               "id": 3730,
                     *               "articleId": "SKRUV-6X40",
                     *               "articleName": "Träskruv 6 x 40",
                     *               "orderedAmount": 10,
                     *               "deliveredAmount": 0
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrdersResponse"];
                    "application/xml": components["schemas"]["PurchaseOrdersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    invoiceCustomerOrder: {
        parameters: {
            query?: {
                /** @description How the order is paid. */
                type?: components["parameters"]["InvoiceType"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    markCustomerOrderDelivered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    sendCustomerOrder: {
        parameters: {
            query?: {
                /** @description Whether the order's open picking lists are finished with it. */
                finish_pickinglists?: components["parameters"]["FinishPickingLists"];
                /** @description Whether what is missing becomes an order of its own. */
                create_rest_order?: components["parameters"]["CreateRestOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    markCustomerOrderReadyForPacking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    markCustomerOrdersReadyForPacking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which orders, in a form that Lagerkoll doesn't document: ask Lagerkoll before you call this. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       1001,
                 *       1002
                 *     ]
                 */
                "application/json": unknown;
                "application/xml": unknown;
            };
        };
        responses: {
            /** @description An order as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": 1001,
                     *       "externalOrderId": "W-20017",
                     *       "storeGroupId": 1,
                     *       "customerId": 42,
                     *       "customerName": "Exempelbolaget AB",
                     *       "state": 0,
                     *       "currency": "SEK",
                     *       "deliveryAddress1": "Storgatan 1",
                     *       "deliveryZipCode": "114 44",
                     *       "deliveryCity": "Stockholm",
                     *       "deliveryCountry": "SE",
                     *       "deliveryDate": 1767571200000,
                     *       "orderDate": 1767103200000,
                     *       "vatIncluded": true,
                     *       "products": [
                     *         {
                     *           "id": 5001,
                     *           "storeId": 1,
                     *           "storeGroupId": 1,
                     *           "articleId": "SKRUV-6X40",
                     *           "rowIndex": 0,
                     *           "orderedAmount": 10,
                     *           "pickedAmount": 0,
                     *           "deliveredAmount": 0,
                     *           "piecePrice": 25,
                     *           "totalPrice": 250,
                     *           "vat": 25,
                     *           "discountType": "AMOUNT",
                     *           "discount": 0,
                     *           "description": "Träskruv 6 x 40",
                     *           "isBundled": false,
                     *           "batches": [
                     *             {
                     *               "batchId": "B-7",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 0,
                     *               "deliveredAmount": 0,
                     *               "bestBefore": 1798761600000
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pricelistId": -1,
                     *       "totalPrice": 250,
                     *       "totalDiscount": 0,
                     *       "deliveryStatus": 1,
                     *       "orderValue": 250
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOrder"];
                    "application/xml": components["schemas"]["CustomerOrder"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    cancelCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    cancelDropShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    invoiceCustomerOrders: {
        parameters: {
            query?: {
                /** @description How the order is paid. */
                type?: components["parameters"]["InvoiceType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which orders, in a form that Lagerkoll doesn't document: ask Lagerkoll before you call this. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       1001,
                 *       1002
                 *     ]
                 */
                "application/json": unknown;
                "application/xml": unknown;
            };
        };
        responses: {
            /** @description The orders as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "ordersCount": 1,
                     *       "since": 18342,
                     *       "totalCustomerOrderValue": 250,
                     *       "orders": [
                     *         {
                     *           "orderId": 1001,
                     *           "externalOrderId": "W-20017",
                     *           "storeGroupId": 1,
                     *           "customerId": 42,
                     *           "customerName": "Exempelbolaget AB",
                     *           "state": 0,
                     *           "currency": "SEK",
                     *           "deliveryAddress1": "Storgatan 1",
                     *           "deliveryZipCode": "114 44",
                     *           "deliveryCity": "Stockholm",
                     *           "deliveryCountry": "SE",
                     *           "deliveryDate": 1767571200000,
                     *           "orderDate": 1767103200000,
                     *           "vatIncluded": true,
                     *           "products": [
                     *             {
                     *               "id": 5001,
                     *               "storeId": 1,
                     *               "storeGroupId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "rowIndex": 0,
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 0,
                     *               "deliveredAmount": 0,
                     *               "piecePrice": 25,
                     *               "totalPrice": 250,
                     *               "vat": 25,
                     *               "discountType": "AMOUNT",
                     *               "discount": 0,
                     *               "description": "Träskruv 6 x 40",
                     *               "isBundled": false,
                     *               "batches": [
                     *                 {
                     *                   "batchId": "B-7",
                     *                   "orderedAmount": 10,
                     *                   "pickedAmount": 0,
                     *                   "deliveredAmount": 0,
                     *                   "bestBefore": 1798761600000
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "pricelistId": -1,
                     *           "totalPrice": 250,
                     *           "totalDiscount": 0,
                     *           "deliveryStatus": 1,
                     *           "orderValue": 250
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOrdersResponse"];
                    "application/xml": components["schemas"]["CustomerOrdersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    markCustomerOrderFreightBooked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    sendCustomerOrders: {
        parameters: {
            query?: {
                /** @description Whether the order's open picking lists are finished with it. */
                finish_pickinglists?: components["parameters"]["FinishPickingLists"];
                /** @description Whether what is missing becomes an order of its own. */
                create_rest_order?: components["parameters"]["CreateRestOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which orders, in a form that Lagerkoll doesn't document: ask Lagerkoll before you call this. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       1001,
                 *       1002
                 *     ]
                 */
                "application/json": unknown;
                "application/xml": unknown;
            };
        };
        responses: {
            /** @description An order as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": 1001,
                     *       "externalOrderId": "W-20017",
                     *       "storeGroupId": 1,
                     *       "customerId": 42,
                     *       "customerName": "Exempelbolaget AB",
                     *       "state": 0,
                     *       "currency": "SEK",
                     *       "deliveryAddress1": "Storgatan 1",
                     *       "deliveryZipCode": "114 44",
                     *       "deliveryCity": "Stockholm",
                     *       "deliveryCountry": "SE",
                     *       "deliveryDate": 1767571200000,
                     *       "orderDate": 1767103200000,
                     *       "vatIncluded": true,
                     *       "products": [
                     *         {
                     *           "id": 5001,
                     *           "storeId": 1,
                     *           "storeGroupId": 1,
                     *           "articleId": "SKRUV-6X40",
                     *           "rowIndex": 0,
                     *           "orderedAmount": 10,
                     *           "pickedAmount": 0,
                     *           "deliveredAmount": 0,
                     *           "piecePrice": 25,
                     *           "totalPrice": 250,
                     *           "vat": 25,
                     *           "discountType": "AMOUNT",
                     *           "discount": 0,
                     *           "description": "Träskruv 6 x 40",
                     *           "isBundled": false,
                     *           "batches": [
                     *             {
                     *               "batchId": "B-7",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 0,
                     *               "deliveredAmount": 0,
                     *               "bestBefore": 1798761600000
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pricelistId": -1,
                     *       "totalPrice": 250,
                     *       "totalDiscount": 0,
                     *       "deliveryStatus": 1,
                     *       "orderValue": 250
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerOrder"];
                    "application/xml": components["schemas"]["CustomerOrder"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    removeCustomerOrderRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The row to remove. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 5001,
                 *       "rowIndex": 0
                 *     }
                 */
                "application/json": components["schemas"]["CustomerOrderRowUpdate"];
                "application/xml": components["schemas"]["CustomerOrderRowUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    sendOrderConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description Where to send it. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "inkop@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["Email"];
                "application/xml": components["schemas"]["Email"];
            };
        };
        responses: {
            /** @description It was sent. No content is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getInvoiceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getOffers: {
        parameters: {
            query?: {
                /** @description Asks for what changed since then: pass the `since` of an earlier answer. 0 asks for all. */
                since?: components["parameters"]["Since"];
                /** @description State that the offers are in; -1 for all. */
                state?: components["schemas"]["OfferStateFilter"];
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Words to search for. Which fields are searched isn't documented. */
                query?: components["parameters"]["Query"];
                /** @description Column to sort by. */
                sort_column?: "id" | "customer" | "valid_date" | "created_date" | "state";
                /** @description Direction of sorting. */
                order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "offersCount": 1,
                     *       "since": 18342,
                     *       "offers": [
                     *         {
                     *           "offerId": 601,
                     *           "customerId": 42,
                     *           "customerName": "Exempelbolaget AB",
                     *           "customerPhone": "+46 8 10 20 30",
                     *           "customerEmail": "inkop@example.com",
                     *           "state": 0,
                     *           "pricelistId": 1,
                     *           "currency": "SEK",
                     *           "rate": 1,
                     *           "description": "Skruv till altanen",
                     *           "validDate": 1798761600000,
                     *           "createdDate": 1767103200000,
                     *           "rows": [
                     *             {
                     *               "id": 7001,
                     *               "storeId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "articleName": "Träskruv 6 x 40",
                     *               "amount": 10,
                     *               "unitId": 1,
                     *               "unit": "st",
                     *               "salesPrice": 25,
                     *               "discountType": "AMOUNT",
                     *               "discount": 0,
                     *               "purchasePrice": 12.5,
                     *               "purchaseCurrency": "SEK",
                     *               "purchaseRate": 1,
                     *               "supplierId": 7,
                     *               "supplierName": "Exempelgrossisten AB",
                     *               "totalPrice": 250
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OffersResponse"];
                    "application/xml": components["schemas"]["OffersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    addOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new offer. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerName": "Exempelbolaget AB",
                 *       "customerPhone": "+46 8 10 20 30",
                 *       "customerEmail": "inkop@example.com",
                 *       "pricelistId": 1,
                 *       "currency": "SEK",
                 *       "rows": [
                 *         {
                 *           "articleId": "SKRUV-6X40",
                 *           "amount": 10,
                 *           "salesPrice": 25,
                 *           "purchasePrice": 12.5,
                 *           "purchaseCurrency": "SEK"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OfferCreate"];
                "application/xml": components["schemas"]["OfferCreate"];
            };
        };
        responses: {
            /** @description The offer as it was created, with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "offerId": 601,
                     *       "customerId": 42,
                     *       "customerName": "Exempelbolaget AB",
                     *       "customerPhone": "+46 8 10 20 30",
                     *       "customerEmail": "inkop@example.com",
                     *       "state": 0,
                     *       "pricelistId": 1,
                     *       "currency": "SEK",
                     *       "rate": 1,
                     *       "description": "Skruv till altanen",
                     *       "validDate": 1798761600000,
                     *       "createdDate": 1767103200000,
                     *       "rows": [
                     *         {
                     *           "id": 7001,
                     *           "storeId": 1,
                     *           "articleId": "SKRUV-6X40",
                     *           "articleName": "Träskruv 6 x 40",
                     *           "amount": 10,
                     *           "unitId": 1,
                     *           "unit": "st",
                     *           "salesPrice": 25,
                     *           "discountType": "AMOUNT",
                     *           "discount": 0,
                     *           "purchasePrice": 12.5,
                     *           "purchaseCurrency": "SEK",
                     *           "purchaseRate": 1,
                     *           "supplierId": 7,
                     *           "supplierName": "Exempelgrossisten AB",
                     *           "totalPrice": 250
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Offer"];
                    "application/xml": components["schemas"]["Offer"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the offer.
                 * @example 601
                 */
                offer_id: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer, in the envelope of a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "offersCount": 1,
                     *       "since": 18342,
                     *       "offers": [
                     *         {
                     *           "offerId": 601,
                     *           "customerId": 42,
                     *           "customerName": "Exempelbolaget AB",
                     *           "customerPhone": "+46 8 10 20 30",
                     *           "customerEmail": "inkop@example.com",
                     *           "state": 0,
                     *           "pricelistId": 1,
                     *           "currency": "SEK",
                     *           "rate": 1,
                     *           "description": "Skruv till altanen",
                     *           "validDate": 1798761600000,
                     *           "createdDate": 1767103200000,
                     *           "rows": [
                     *             {
                     *               "id": 7001,
                     *               "storeId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "articleName": "Träskruv 6 x 40",
                     *               "amount": 10,
                     *               "unitId": 1,
                     *               "unit": "st",
                     *               "salesPrice": 25,
                     *               "discountType": "AMOUNT",
                     *               "discount": 0,
                     *               "purchasePrice": 12.5,
                     *               "purchaseCurrency": "SEK",
                     *               "purchaseRate": 1,
                     *               "supplierId": 7,
                     *               "supplierName": "Exempelgrossisten AB",
                     *               "totalPrice": 250
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OffersResponse"];
                    "application/xml": components["schemas"]["OffersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    updateOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the offer.
                 * @example 601
                 */
                offer_id: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        /** @description The fields to set. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Skruv till altanen",
                 *       "rows": [
                 *         {
                 *           "id": 7001,
                 *           "amount": 12
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OfferUpdate"];
                "application/xml": components["schemas"]["OfferUpdate"];
            };
        };
        responses: {
            200: components["responses"]["ChangedOffer"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    printOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the offer.
                 * @example 601
                 */
                offer_id: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer, to print. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getOffersForCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer, in the envelope of a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "offersCount": 1,
                     *       "since": 18342,
                     *       "offers": [
                     *         {
                     *           "offerId": 601,
                     *           "customerId": 42,
                     *           "customerName": "Exempelbolaget AB",
                     *           "customerPhone": "+46 8 10 20 30",
                     *           "customerEmail": "inkop@example.com",
                     *           "state": 0,
                     *           "pricelistId": 1,
                     *           "currency": "SEK",
                     *           "rate": 1,
                     *           "description": "Skruv till altanen",
                     *           "validDate": 1798761600000,
                     *           "createdDate": 1767103200000,
                     *           "rows": [
                     *             {
                     *               "id": 7001,
                     *               "storeId": 1,
                     *               "articleId": "SKRUV-6X40",
                     *               "articleName": "Träskruv 6 x 40",
                     *               "amount": 10,
                     *               "unitId": 1,
                     *               "unit": "st",
                     *               "salesPrice": 25,
                     *               "discountType": "AMOUNT",
                     *               "discount": 0,
                     *               "purchasePrice": 12.5,
                     *               "purchaseCurrency": "SEK",
                     *               "purchaseRate": 1,
                     *               "supplierId": 7,
                     *               "supplierName": "Exempelgrossisten AB",
                     *               "totalPrice": 250
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OffersResponse"];
                    "application/xml": components["schemas"]["OffersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    cancelOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the offer.
                 * @example 601
                 */
                offer_id: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedOffer"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    approveOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the offer.
                 * @example 601
                 */
                offer_id: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedOffer"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    sendOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the offer.
                 * @example 601
                 */
                offer_id: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        /** @description Where to send it. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "inkop@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["Email"];
                "application/xml": components["schemas"]["Email"];
            };
        };
        responses: {
            /** @description It was sent. No content is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getPickingLists: {
        parameters: {
            query?: {
                /** @description Column to sort by. */
                sort_column?: "art" | "stock_place";
                /** @description Direction of sorting. */
                sort_order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picking lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "listsCount": 1,
                     *       "since": 18342,
                     *       "lists": [
                     *         {
                     *           "id": 301,
                     *           "orderId": 1001,
                     *           "storeId": 1,
                     *           "title": "1001 Exempelbolaget AB",
                     *           "state": 10,
                     *           "warehouseWorkerId": 12,
                     *           "warehouseWorkerName": "Anna Andersson",
                     *           "startedDate": 1767103200000,
                     *           "deliveryDate": 1767571200000,
                     *           "customerName": "Exempelbolaget AB",
                     *           "products": [
                     *             {
                     *               "customerOrderProductId": 5001,
                     *               "articleId": "SKRUV-6X40",
                     *               "name": "Träskruv 6 x 40",
                     *               "barcode": "7310000000005",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 10,
                     *               "stockAmount": 24,
                     *               "stockPlace": "A-03-2",
                     *               "unit": {
                     *                 "id": 1,
                     *                 "name": "st"
                     *               },
                     *               "bundled": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListsResponse"];
                    "application/xml": components["schemas"]["PickingListsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getPickingList: {
        parameters: {
            query?: {
                /** @description Column to sort by. */
                sort_column?: "art" | "name" | "stock_place";
                /** @description Direction of sorting. */
                sort_order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picking list, in the envelope of a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "listsCount": 1,
                     *       "since": 18342,
                     *       "lists": [
                     *         {
                     *           "id": 301,
                     *           "orderId": 1001,
                     *           "storeId": 1,
                     *           "title": "1001 Exempelbolaget AB",
                     *           "state": 10,
                     *           "warehouseWorkerId": 12,
                     *           "warehouseWorkerName": "Anna Andersson",
                     *           "startedDate": 1767103200000,
                     *           "deliveryDate": 1767571200000,
                     *           "customerName": "Exempelbolaget AB",
                     *           "products": [
                     *             {
                     *               "customerOrderProductId": 5001,
                     *               "articleId": "SKRUV-6X40",
                     *               "name": "Träskruv 6 x 40",
                     *               "barcode": "7310000000005",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 10,
                     *               "stockAmount": 24,
                     *               "stockPlace": "A-03-2",
                     *               "unit": {
                     *                 "id": 1,
                     *                 "name": "st"
                     *               },
                     *               "bundled": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListsResponse"];
                    "application/xml": components["schemas"]["PickingListsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getMyPickingLists: {
        parameters: {
            query?: {
                /** @description Words to search for. Which fields are searched isn't documented. */
                query?: components["parameters"]["Query"];
                /** @description Whether lists that nobody is assigned to come as well. */
                return_unassigned_lists?: boolean;
                /** @description Column to sort by. */
                sort_column?: "art" | "stock_place";
                /** @description Direction of sorting. */
                sort_order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picking lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "listsCount": 1,
                     *       "since": 18342,
                     *       "lists": [
                     *         {
                     *           "id": 301,
                     *           "orderId": 1001,
                     *           "storeId": 1,
                     *           "title": "1001 Exempelbolaget AB",
                     *           "state": 10,
                     *           "warehouseWorkerId": 12,
                     *           "warehouseWorkerName": "Anna Andersson",
                     *           "startedDate": 1767103200000,
                     *           "deliveryDate": 1767571200000,
                     *           "customerName": "Exempelbolaget AB",
                     *           "products": [
                     *             {
                     *               "customerOrderProductId": 5001,
                     *               "articleId": "SKRUV-6X40",
                     *               "name": "Träskruv 6 x 40",
                     *               "barcode": "7310000000005",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 10,
                     *               "stockAmount": 24,
                     *               "stockPlace": "A-03-2",
                     *               "unit": {
                     *                 "id": 1,
                     *                 "name": "st"
                     *               },
                     *               "bundled": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListsResponse"];
                    "application/xml": components["schemas"]["PickingListsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getUnassignedPickingLists: {
        parameters: {
            query?: {
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Column to sort by. */
                sort_column?: "art" | "stock_place";
                /** @description Direction of sorting. */
                sort_order?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of picking lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "listsCount": 1,
                     *       "since": 18342,
                     *       "lists": [
                     *         {
                     *           "id": 301,
                     *           "orderId": 1001,
                     *           "storeId": 1,
                     *           "title": "1001 Exempelbolaget AB",
                     *           "state": 10,
                     *           "warehouseWorkerId": 12,
                     *           "warehouseWorkerName": "Anna Andersson",
                     *           "startedDate": 1767103200000,
                     *           "deliveryDate": 1767571200000,
                     *           "customerName": "Exempelbolaget AB",
                     *           "products": [
                     *             {
                     *               "customerOrderProductId": 5001,
                     *               "articleId": "SKRUV-6X40",
                     *               "name": "Träskruv 6 x 40",
                     *               "barcode": "7310000000005",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 10,
                     *               "stockAmount": 24,
                     *               "stockPlace": "A-03-2",
                     *               "unit": {
                     *                 "id": 1,
                     *                 "name": "st"
                     *               },
                     *               "bundled": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListsResponse"];
                    "application/xml": components["schemas"]["PickingListsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getAssignedPickingLists: {
        parameters: {
            query?: {
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
                /** @description Whether lists of the logged-in user are left out. */
                filter_your_lists?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of picking lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "listsCount": 1,
                     *       "since": 18342,
                     *       "lists": [
                     *         {
                     *           "id": 301,
                     *           "orderId": 1001,
                     *           "storeId": 1,
                     *           "title": "1001 Exempelbolaget AB",
                     *           "state": 10,
                     *           "warehouseWorkerId": 12,
                     *           "warehouseWorkerName": "Anna Andersson",
                     *           "startedDate": 1767103200000,
                     *           "deliveryDate": 1767571200000,
                     *           "customerName": "Exempelbolaget AB",
                     *           "products": [
                     *             {
                     *               "customerOrderProductId": 5001,
                     *               "articleId": "SKRUV-6X40",
                     *               "name": "Träskruv 6 x 40",
                     *               "barcode": "7310000000005",
                     *               "orderedAmount": 10,
                     *               "pickedAmount": 10,
                     *               "stockAmount": 24,
                     *               "stockPlace": "A-03-2",
                     *               "unit": {
                     *                 "id": 1,
                     *                 "name": "st"
                     *               },
                     *               "bundled": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListsResponse"];
                    "application/xml": components["schemas"]["PickingListsResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    searchPickingListArticles: {
        parameters: {
            query?: {
                /** @description An article's id or name, or a barcode: of the article, of one of its units, batches or serial numbers. */
                query?: string;
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows that match. It doesn't say how many pages there are: a page that isn't full is the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "products": [
                     *         {
                     *           "customerOrderProductId": 5001,
                     *           "articleId": "SKRUV-6X40",
                     *           "name": "Träskruv 6 x 40",
                     *           "barcode": "7310000000005",
                     *           "orderedAmount": 10,
                     *           "pickedAmount": 10,
                     *           "stockAmount": 24,
                     *           "stockPlace": "A-03-2",
                     *           "unit": {
                     *             "id": 1,
                     *             "name": "st"
                     *           },
                     *           "bundled": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListProducts"];
                    "application/xml": components["schemas"]["PickingListProducts"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    createRestPickingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Purchase orders, as far as Lagerkoll documents it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "ordersCount": 1,
                     *       "orders": [
                     *         {
                     *           "id": 3557,
                     *           "storeId": 1,
                     *           "poReference": "PO-1001",
                     *           "supplierId": 7,
                     *           "supplierName": "Exempelgrossisten AB",
                     *           "state": 1,
                     *           "customerOrderId": 1001,
                     *           "orderValue": 125,
                     *           "orderValueCurrency": "SEK",
                     *           "articles": [
                     *             {
                     *               "id": 3730,
                     *               "articleId": "SKRUV-6X40",
                     *               "articleName": "Träskruv 6 x 40",
                     *               "orderedAmount": 10,
                     *               "deliveredAmount": 0
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PurchaseOrdersResponse"];
                    "application/xml": components["schemas"]["PurchaseOrdersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    assignPickingList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the device that the picker uses. Needed where no user is logged in, as with an API key.
                 * @example scanner-3
                 */
                device_id?: components["parameters"]["DeviceId"];
            };
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedPickingList"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    assignPickingListToUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
                /**
                 * @description Id of the user.
                 * @example 12
                 */
                assigned_user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedPickingList"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    finishPickingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedPickingList"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    pickArticles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        /** @description The rows, with what was picked of each. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "products": [
                 *         {
                 *           "customerOrderProductId": 5001,
                 *           "articleId": "SKRUV-6X40",
                 *           "pickedAmount": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PickingListProductsUpdate"];
                "application/xml": components["schemas"]["PickingListProductsUpdate"];
            };
        };
        responses: {
            /** @description The rows as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "products": [
                     *         {
                     *           "customerOrderProductId": 5001,
                     *           "articleId": "SKRUV-6X40",
                     *           "name": "Träskruv 6 x 40",
                     *           "barcode": "7310000000005",
                     *           "orderedAmount": 10,
                     *           "pickedAmount": 10,
                     *           "stockAmount": 24,
                     *           "stockPlace": "A-03-2",
                     *           "unit": {
                     *             "id": 1,
                     *             "name": "st"
                     *           },
                     *           "bundled": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListProducts"];
                    "application/xml": components["schemas"]["PickingListProducts"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    markPickingListPacking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being packed. No content is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    pickArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the device that the picker uses. Needed where no user is logged in, as with an API key.
                 * @example scanner-3
                 */
                device_id?: components["parameters"]["DeviceId"];
            };
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
                /**
                 * @description Id of the article. It may hold any character: the client encodes it, a slash as `%2F`.
                 * @example SKRUV-6X40
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        /** @description The row, with what was picked. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerOrderProductId": 5001,
                 *       "articleId": "SKRUV-6X40",
                 *       "pickedAmount": 10
                 *     }
                 */
                "application/json": components["schemas"]["PickingListProductUpdate"];
                "application/xml": components["schemas"]["PickingListProductUpdate"];
            };
        };
        responses: {
            /** @description The row as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customerOrderProductId": 5001,
                     *       "articleId": "SKRUV-6X40",
                     *       "name": "Träskruv 6 x 40",
                     *       "barcode": "7310000000005",
                     *       "orderedAmount": 10,
                     *       "pickedAmount": 10,
                     *       "stockAmount": 24,
                     *       "stockPlace": "A-03-2",
                     *       "unit": {
                     *         "id": 1,
                     *         "name": "st"
                     *       },
                     *       "bundled": false
                     *     }
                     */
                    "application/json": components["schemas"]["PickingListProduct"];
                    "application/xml": components["schemas"]["PickingListProduct"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    printPickingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description Id of the picking list.
                 * @example 301
                 */
                list_id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picking list, to print. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    printCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, to print. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    printDeliveryNote: {
        parameters: {
            query?: {
                /**
                 * @description Id of a picking list; prints the delivery note of what was picked with it.
                 * @example 301
                 */
                picking_list_id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery note, to print. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    printDeliveryNotes: {
        parameters: {
            query?: {
                /** @description State that the orders are in: see `CustomerOrderState`. Left out, those that are packed. */
                state?: 0 | 5 | 10 | 15 | 20 | 30 | 40 | 45 | 50 | 60;
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Direction of sorting. */
                sort_order?: components["schemas"]["SortDirection"];
                /** @description Column to sort by. */
                sort_column?: "id" | "delivery_date" | "delivered_date" | "state";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery notes of a page of orders, to print. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    printLabels: {
        parameters: {
            query?: {
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                page_size?: components["parameters"]["PageSize"];
                /** @description Direction of sorting. */
                sort_order?: components["schemas"]["SortDirection"];
                /** @description Column to sort by. */
                sort_column?: "id" | "delivery_date" | "delivered_date" | "state";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels of a page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "application/vnd.ms-excel": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    printPickingLists: {
        parameters: {
            query?: {
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picking lists of a page of orders, to print. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getRestArticlesForSupplier: {
        parameters: {
            query?: {
                /** @description Direction of sorting. */
                order?: components["schemas"]["SortDirection"];
                /** @description Column to sort by. */
                sort_column?: "deliveryDate" | "available";
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the supplier.
                 * @example 7
                 */
                supplier_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "articlesCount": 1,
                     *       "articles": [
                     *         {
                     *           "id": "SKRUV-6X40",
                     *           "name": "Träskruv 6 x 40",
                     *           "date": 1767571200000,
                     *           "deliver": 10,
                     *           "available": 4,
                     *           "customerOrders": [
                     *             {
                     *               "id": 1001,
                     *               "displayId": "1001",
                     *               "state": "5",
                     *               "customerId": 42,
                     *               "customerName": "Exempelbolaget AB",
                     *               "desiredDelivery": 1767571200000,
                     *               "reserved": 4
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RestOrderResponse"];
                    "application/xml": components["schemas"]["RestOrderResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    getRestArticlesForPurchaseOrder: {
        parameters: {
            query?: {
                /** @description Direction of sorting. */
                order?: components["schemas"]["SortDirection"];
                /** @description Column to sort by. */
                sort_column?: "deliveryDate" | "available";
                /** @description Page to get; the first is 0. */
                page?: components["parameters"]["Page"];
                /** @description Most items in a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the purchase order.
                 * @example 3557
                 */
                order_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 50,
                     *       "articlesCount": 1,
                     *       "articles": [
                     *         {
                     *           "id": "SKRUV-6X40",
                     *           "name": "Träskruv 6 x 40",
                     *           "date": 1767571200000,
                     *           "deliver": 10,
                     *           "available": 4,
                     *           "customerOrders": [
                     *             {
                     *               "id": 1001,
                     *               "displayId": "1001",
                     *               "state": "5",
                     *               "customerId": 42,
                     *               "customerName": "Exempelbolaget AB",
                     *               "desiredDelivery": 1767571200000,
                     *               "reserved": 4
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RestOrderResponse"];
                    "application/xml": components["schemas"]["RestOrderResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    markCustomerOrderPacked: {
        parameters: {
            query?: {
                /** @description Whether the order's open picking lists are finished with it. */
                finish_pickinglists?: components["parameters"]["FinishPickingLists"];
                /** @description Whether what is missing becomes an order of its own. */
                create_rest_order?: components["parameters"]["CreateRestOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the customer order.
                 * @example 1001
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChangedCustomerOrder"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
