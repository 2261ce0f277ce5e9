// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

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
    "/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a supplier by its id
         * @description The supplier comes in the envelope of a list, as its only member.
         */
        get: operations["getSupplier"];
        /**
         * Change a supplier
         * @description Sets the fields that the body holds.
         */
        put: operations["updateSupplier"];
        post?: never;
        /** Delete a supplier */
        delete: operations["deleteSupplier"];
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
         * List suppliers, page by page
         * @description All suppliers, those that match a search, or those that changed since an earlier answer.
         */
        get: operations["getSuppliers"];
        put?: never;
        /** Add a supplier */
        post: operations["addSupplier"];
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
        SuppliersError: {
            errorCode: components["schemas"]["SuppliersErrorCode"];
        } & components["schemas"]["ErrorBody"];
        /** @description Says why a call failed. Codes are unique within this API only; others may come, so the type is open. */
        SuppliersErrorCode: number;
        /** @description A company that the store buys from. */
        Supplier: {
            /**
             * Format: int64
             * @description Id in Lagerkoll, given when the supplier is created.
             */
            id?: $Read<number>;
            /** @description Your own id of the supplier. Taken when the supplier is created; not changed later. */
            externalId?: string;
            /** @description Id of the supplier in another system, as Lagerkoll knows it. */
            supplierExternalId?: $Read<string>;
            /** @description Name of the company. */
            name?: string;
            /** @description Company registration number. Left out, it is derived from a Swedish `vatNumber`: SE551234567801 gives 5512345678. */
            orgNumber?: string;
            /** @description VAT number, beginning with the letters of the country. */
            vatNumber?: string;
            /** @description Notes on the supplier. */
            comments?: string;
            /** @description Street and number. */
            street?: string;
            /** @description Postal code. */
            zip?: string;
            /** @description Town. */
            city?: string;
            /** @description Country; one that Lagerkoll knows. */
            country?: string;
            /** @description Name of the country. */
            countryName?: $Read<string>;
            /** @description Person to turn to. */
            contactName?: string;
            /** @description Phone number of that person. */
            contactPhone?: string;
            /** @description E-mail address of that person. */
            contactEmail?: string;
            /** @description The number that the store has as this supplier's customer. */
            customerNumber?: string;
            /** @description Whether purchase orders show prices. */
            includePricesInOrders?: boolean;
            /** @description Whether prices include shipment and other costs. */
            includeShipmentAndMiscInPrice?: boolean;
            /** @description Currency that the supplier sells in; one that Lagerkoll knows. */
            currency?: string;
            /**
             * Format: double
             * @description Exchange rate of that currency.
             */
            rate?: $Read<number>;
            /**
             * Format: double
             * @description Price of buying, with shipment and other costs.
             */
            buyPrice?: number;
            /**
             * Format: double
             * @description Its part for shipment.
             */
            buyPriceShipment?: number;
            /**
             * Format: double
             * @description Its part for other costs.
             */
            buyPriceMisc?: number;
            /** @description Language of what is sent to the supplier: Swedish or English. */
            language?: string;
            /** @description Whether articles of this supplier are ordered by themselves. */
            automaticOrder?: boolean;
            /** @description Payment terms; ones that Lagerkoll knows. */
            paymentTerms?: string;
            /**
             * Format: int32
             * @description Days that a delivery takes.
             */
            deliveryDays?: number;
            /** @description State of the e-mails to the supplier. */
            emailStatus?: $Read<{
                [key: string]: unknown;
            }>;
            /**
             * Format: int32
             * @description Number of open purchase orders with this supplier.
             */
            openOrders?: $Read<number>;
        };
        /** @description A page of suppliers. */
        SuppliersResponse: {
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
             * @description Most suppliers in a page.
             */
            pageSize?: $Read<number>;
            /**
             * Format: int32
             * @description Number of suppliers on all pages.
             */
            suppliersCount?: $Read<number>;
            /**
             * Format: int64
             * @description Send it as `since` to get what changed after this answer.
             */
            since?: $Read<number>;
            /** @description The suppliers on this page. */
            suppliers?: $Read<components["schemas"]["Supplier"][]>;
        };
        /** @description A supplier to add. */
        SupplierCreate: WithRequired<components["schemas"]["Supplier"], "name" | "street" | "zip" | "city" | "country" | "contactEmail" | "currency" | "language">;
        /** @description Fields of a supplier to set. */
        SupplierUpdate: components["schemas"]["Supplier"];
        /** @description What every API's error has in common; the code is each API's own. */
        ErrorBody: {
            /** @description The reason in words, for people. */
            errorMessage?: string | null;
            /** @description The field that was refused, when one was. */
            errorField?: string | null;
            /** @description More about the error; its form isn't known. */
            errorData?: unknown;
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
                "application/json": components["schemas"]["SuppliersError"];
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
                 *       "errorCode": 900601,
                 *       "errorMessage": "There is no supplier 7",
                 *       "errorField": null,
                 *       "errorData": null
                 *     }
                 */
                "application/json": components["schemas"]["SuppliersError"];
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
    getSupplier: {
        parameters: {
            query?: {
                /** @description Whether each supplier comes with the number of its open purchase orders, `openOrders`. */
                open_orders?: boolean;
                /** @description Id of an article; selects the suppliers that sell it. */
                article?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The supplier's id in Lagerkoll.
                 * @example 7
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier, in the envelope of a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 100,
                     *       "suppliersCount": 1,
                     *       "since": 18342,
                     *       "suppliers": [
                     *         {
                     *           "id": 7,
                     *           "externalId": "L-1001",
                     *           "supplierExternalId": "L-1001",
                     *           "name": "Exempelgrossisten AB",
                     *           "orgNumber": "5560000001",
                     *           "vatNumber": "SE556000000101",
                     *           "street": "Industrigatan 4",
                     *           "zip": "211 20",
                     *           "city": "Malmö",
                     *           "country": "SE",
                     *           "countryName": "Sverige",
                     *           "contactName": "Anna Andersson",
                     *           "contactPhone": "+46 40 10 20 30",
                     *           "contactEmail": "order@example.com",
                     *           "customerNumber": "K-4711",
                     *           "includePricesInOrders": true,
                     *           "includeShipmentAndMiscInPrice": false,
                     *           "currency": "SEK",
                     *           "rate": 1,
                     *           "buyPrice": 0,
                     *           "buyPriceShipment": 0,
                     *           "buyPriceMisc": 0,
                     *           "language": "sv",
                     *           "automaticOrder": false,
                     *           "paymentTerms": "30",
                     *           "deliveryDays": 5,
                     *           "emailStatus": {},
                     *           "openOrders": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SuppliersResponse"];
                    "application/xml": components["schemas"]["SuppliersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    updateSupplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The supplier's id in Lagerkoll.
                 * @example 7
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The fields to set. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactEmail": "inkop@example.com",
                 *       "deliveryDays": 3
                 *     }
                 */
                "application/json": components["schemas"]["SupplierUpdate"];
                "application/xml": components["schemas"]["SupplierUpdate"];
            };
        };
        responses: {
            /** @description The supplier as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "externalId": "L-1001",
                     *       "supplierExternalId": "L-1001",
                     *       "name": "Exempelgrossisten AB",
                     *       "orgNumber": "5560000001",
                     *       "vatNumber": "SE556000000101",
                     *       "street": "Industrigatan 4",
                     *       "zip": "211 20",
                     *       "city": "Malmö",
                     *       "country": "SE",
                     *       "countryName": "Sverige",
                     *       "contactName": "Anna Andersson",
                     *       "contactPhone": "+46 40 10 20 30",
                     *       "contactEmail": "order@example.com",
                     *       "customerNumber": "K-4711",
                     *       "includePricesInOrders": true,
                     *       "includeShipmentAndMiscInPrice": false,
                     *       "currency": "SEK",
                     *       "rate": 1,
                     *       "buyPrice": 0,
                     *       "buyPriceShipment": 0,
                     *       "buyPriceMisc": 0,
                     *       "language": "sv",
                     *       "automaticOrder": false,
                     *       "paymentTerms": "30",
                     *       "deliveryDays": 5,
                     *       "emailStatus": {},
                     *       "openOrders": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Supplier"];
                    "application/xml": components["schemas"]["Supplier"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    deleteSupplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The supplier's id in Lagerkoll.
                 * @example 7
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supplier is deleted. No content is documented. */
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
    getSuppliers: {
        parameters: {
            query?: {
                /** @description Words to search for. Which fields are searched isn't documented. */
                query?: string;
                /** @description Asks for what changed since then: pass the `since` of an earlier answer. 0 asks for all. */
                since?: number;
                /** @description Page to get; the first is 0. */
                page?: number;
                /**
                 * @description Most suppliers in a page.
                 * @example 50
                 */
                limit?: number;
                /** @description Direction of sorting. */
                order?: "asc" | "desc";
                /** @description Column to sort by. Other columns than the default aren't documented. */
                sort_column?: string;
                /** @description Whether each supplier comes with the number of its open purchase orders, `openOrders`. */
                open_orders?: boolean;
                /** @description Id of an article; selects the suppliers that sell it. */
                article?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of suppliers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 0,
                     *       "pages": 1,
                     *       "pageSize": 100,
                     *       "suppliersCount": 1,
                     *       "since": 18342,
                     *       "suppliers": [
                     *         {
                     *           "id": 7,
                     *           "externalId": "L-1001",
                     *           "supplierExternalId": "L-1001",
                     *           "name": "Exempelgrossisten AB",
                     *           "orgNumber": "5560000001",
                     *           "vatNumber": "SE556000000101",
                     *           "street": "Industrigatan 4",
                     *           "zip": "211 20",
                     *           "city": "Malmö",
                     *           "country": "SE",
                     *           "countryName": "Sverige",
                     *           "contactName": "Anna Andersson",
                     *           "contactPhone": "+46 40 10 20 30",
                     *           "contactEmail": "order@example.com",
                     *           "customerNumber": "K-4711",
                     *           "includePricesInOrders": true,
                     *           "includeShipmentAndMiscInPrice": false,
                     *           "currency": "SEK",
                     *           "rate": 1,
                     *           "buyPrice": 0,
                     *           "buyPriceShipment": 0,
                     *           "buyPriceMisc": 0,
                     *           "language": "sv",
                     *           "automaticOrder": false,
                     *           "paymentTerms": "30",
                     *           "deliveryDays": 5,
                     *           "emailStatus": {},
                     *           "openOrders": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SuppliersResponse"];
                    "application/xml": components["schemas"]["SuppliersResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
    addSupplier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new supplier. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "externalId": "L-1001",
                 *       "name": "Exempelgrossisten AB",
                 *       "street": "Industrigatan 4",
                 *       "zip": "211 20",
                 *       "city": "Malmö",
                 *       "country": "SE",
                 *       "contactEmail": "order@example.com",
                 *       "currency": "SEK",
                 *       "language": "sv"
                 *     }
                 */
                "application/json": components["schemas"]["SupplierCreate"];
                "application/xml": components["schemas"]["SupplierCreate"];
            };
        };
        responses: {
            /** @description The supplier as it was created, with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7,
                     *       "externalId": "L-1001",
                     *       "supplierExternalId": "L-1001",
                     *       "name": "Exempelgrossisten AB",
                     *       "orgNumber": "5560000001",
                     *       "vatNumber": "SE556000000101",
                     *       "street": "Industrigatan 4",
                     *       "zip": "211 20",
                     *       "city": "Malmö",
                     *       "country": "SE",
                     *       "countryName": "Sverige",
                     *       "contactName": "Anna Andersson",
                     *       "contactPhone": "+46 40 10 20 30",
                     *       "contactEmail": "order@example.com",
                     *       "customerNumber": "K-4711",
                     *       "includePricesInOrders": true,
                     *       "includeShipmentAndMiscInPrice": false,
                     *       "currency": "SEK",
                     *       "rate": 1,
                     *       "buyPrice": 0,
                     *       "buyPriceShipment": 0,
                     *       "buyPriceMisc": 0,
                     *       "language": "sv",
                     *       "automaticOrder": false,
                     *       "paymentTerms": "30",
                     *       "deliveryDays": 5,
                     *       "emailStatus": {},
                     *       "openOrders": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Supplier"];
                    "application/xml": components["schemas"]["Supplier"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["Failure"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
