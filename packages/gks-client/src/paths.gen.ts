// Generated from specs/gks/published.json with specs/gks/overlay.yaml (bundle c09699c0675e) by `npm run generate`. Do not edit.

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
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns a paginated list of customers. */
        get: operations["getCustomers"];
        put?: never;
        /** Creates a customer */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets a customer by customer number. */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/salesorders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Places a sales order. */
        post: operations["placeSalesOrder"];
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
        Address: {
            /**
             * @description The first address line.
             *     Typically, a street name and house number.
             * @example Storgatan 1
             */
            address1: string | null;
            /**
             * @description The second address line.
             * @example Garageinfart 2
             */
            address2: string | null;
            /** @description The third address line. */
            address3: string | null;
            /**
             * @description The city.
             * @example Stockholm
             */
            city: string | null;
            /**
             * @description The postal code.
             * @example 114 44
             */
            zipCode: string | null;
            /**
             * @description The state. For international delivery addresses.
             * @example FL
             */
            state: string | null;
            /**
             * @description Country code. A two character ISO3166_1 code of the country.
             * @example SE
             */
            countryCode: string | null;
        };
        /** @description A part of an order line that goes to a recipient of its own. */
        Allotment: {
            /** Format: int32 */
            qtyToShip: number;
            shipTo: components["schemas"]["Recipient"];
        };
        /** @description What to change of the buying company for this order. */
        CompanyInfo: {
            /**
             * @deprecated
             * @description The company's name.
             *     Or `null` to keep the original name from the GKS company directory.
             *     Obsolete in GKS4. Will be removed.
             */
            name?: string | null;
            /**
             * @deprecated
             * @description Department that places the order, shown beside the invoice address; `null` keeps what the company directory has. GKS4 is going to remove it: use `address1`, `address2` or `address3` of the billing address.
             */
            department?: string | null;
            /** @description E-mail address that invoices go to; `null` keeps what the company directory has. */
            invoiceEmail?: string | null;
        };
        /** @description A person at the customer. */
        ContactInfo: {
            /** @description First name. `firstName` and `lastName` have room for 39 characters. */
            firstName: string;
            lastName: string;
            email?: string | null;
            phone?: string | null;
            phoneMobile?: string | null;
            /**
             * @description An optional electronic identifier of the contact useful when
             *     sending electronic invoices.
             */
            eInvoiceCode?: string | null;
        };
        CustomerSummary: {
            number: string;
            name: string;
            corporateIdentityNumber: string | null;
        };
        /**
         * @description What went wrong, after RFC 9457, with messages by the name of the property that they are about.
         * @example {
         *       "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
         *       "title": "One or more validation errors occurred.",
         *       "status": 400,
         *       "detail": null,
         *       "instance": null,
         *       "errors": {
         *         "customerNumber": [
         *           "The customer number is required."
         *         ]
         *       }
         *     }
         */
        HttpValidationProblemDetails: {
            errors: {
                [key: string]: string[];
            };
            type: string | null;
            title: string | null;
            /** Format: int32 */
            status: number | null;
            detail: string | null;
            instance: string | null;
        } & {
            [key: string]: unknown;
        };
        PagedCustomersResponse: {
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            totalCount: number;
            customers: components["schemas"]["CustomerSummary"][];
        };
        /**
         * @description What went wrong, after RFC 9457.
         * @example {
         *       "type": "https://tools.ietf.org/html/rfc9110#section-15.5.5",
         *       "title": "Not Found",
         *       "status": 404,
         *       "detail": null,
         *       "instance": null
         *     }
         */
        ProblemDetails: {
            type: string | null;
            title: string | null;
            /** Format: int32 */
            status: number | null;
            detail: string | null;
            instance: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Where a delivery goes, and who takes it. */
        Recipient: {
            /** @description A company name. Will be placed as the first line of the delivery address. */
            recipientName: string;
            address: components["schemas"]["AddressInput"];
            /** @description A contact person that will collect the delivery. */
            contactName?: string | null;
            /** @description The contact person's mobile phone for SMS delivery notifications. */
            contactMobilePhone?: string | null;
            /** @description The contact person's email for delivery notifications. */
            contactEmail?: string | null;
        };
        /** @description A sales order to place. */
        SalesOrder: {
            /**
             * @description The customer number in GKS of the buyer.
             *     A company with this customer number must exist in GKS.
             * @example K100421
             */
            customerNumber: string;
            billingContact: components["schemas"]["ContactInfo"];
            billingCompanyInfo?: components["schemas"]["CompanyInfo"] | (never | null);
            billTo?: components["schemas"]["AddressInput"] | (never | null);
            shipTo?: components["schemas"]["Recipient"] | (never | null);
            /**
             * @description Optional name of the sales order that will be useful when searching for the order.
             *     Default: "Webshop order".
             * @default Webshop order
             */
            orderTitle?: string | null;
            /** Format: date-time */
            promisedDeliveryDate?: string | null;
            /**
             * Format: date-time
             * @deprecated
             * @description Obsolete. We do not see a business need to change the date of purchase.
             *     It should always be the same date as the order request is received.
             */
            ordered?: string | null;
            /**
             * @description An optional purchase order number from the buyer.
             *     In PlaceSimpleOrder API, "CustOrderNo".
             */
            purchaseOrderNumber?: string;
            /**
             * @description Is the order exported from the seller's country? It decides on VAT: when `true`, `vatPercent` must be 0 on every order line.
             *     Left out, it is `false`. `null` means something else: when `isExport`, `isExportWithinEu` and `vatPercent` of every order line are all `null`, GKS takes the three from the customer directory.
             * @default false
             */
            isExport?: boolean | null;
            /**
             * @description Is the order exported to another country of the EU? It decides on VAT, and when `true`, `isExport` must be `true` too.
             *     Left out, it is `false`. `null` means something else: when `isExport`, `isExportWithinEu` and `vatPercent` of every order line are all `null`, GKS takes the three from the customer directory.
             * @default false
             */
            isExportWithinEu?: boolean | null;
            /**
             * @description The preferred language (ISO 639-1) of documents communicated with the buyer, i.e. order confirmation.
             *     Accepted values: sv, no, en
             * @enum {string|null}
             */
            languageCode?: "sv" | "no" | "en" | null;
            /**
             * @description The currency of the amounts in this sales order.
             *     ISO 4217.
             * @example SEK
             */
            currencyCode?: string | null;
            /**
             * @description A comment added by the customer during placement of the order.
             *     Commonly with instructions to the seller.
             */
            noteFromCustomer?: string | null;
            salesOrderlines: components["schemas"]["SalesOrderline"][];
            hasAllotments?: $Read<boolean>;
        };
        SalesOrderResponse: {
            /** Format: int32 */
            orderNumber: number;
        };
        /** @description A line of a sales order, an article or a text. */
        SalesOrderline: {
            /** @description Number of an article in the article directory of GKS. GKS3 takes at most 20 characters. */
            articleNumber?: string | null;
            /** @description What the line says. GKS3 takes at most 80 characters. */
            description?: string | null;
            /**
             * Format: int32
             * @description The quantity ordered.
             *     Quantity must be zero or greater.
             */
            quantity?: number | null;
            salesUnit?: string | null;
            /**
             * Format: double
             * @description The regular unit price when not given any discount.
             *     A negative unit price is allowed.
             *
             *     Precision: Maximum 10 digits in total.
             *     Scale: Maximum 3 decimals.
             */
            unitPrice?: number | null;
            /**
             * Format: int32
             * @description VAT in percent, the same on every line of an order, and 0 when the order's `isExport` is `true`.
             *     Left out, it is 25. `null` means something else: when `isExport`, `isExportWithinEu` and `vatPercent` of every order line are all `null`, GKS takes the three from the customer directory.
             * @default 25
             * @enum {integer|null}
             */
            vatPercent?: 0 | 6 | 25 | null;
            /**
             * Format: int32
             * @description Discount in percent, taken off the unit price before the line is summed up. GKS3 wants the same on every line of an order.
             * @default 0
             */
            discountPercent?: number | null;
            /**
             * Format: double
             * @description Total work cost for this order line.
             */
            costWork?: number | null;
            /**
             * Format: double
             * @description Total material cost for this order line.
             */
            costMaterial?: number | null;
            /**
             * Format: double
             * @description Total subcontract work cost for this order line.
             */
            costSubcontractWork?: number | null;
            /**
             * @description A profit center code.
             * @example 14
             */
            profitCenterCode?: string | null;
            /**
             * Format: int32
             * @description Weight in grams (g) per unit.
             *     Ignored by GKS3.
             */
            weightPerUnit?: number | null;
            /**
             * @description Determines if this order line should be shipped.
             *     Set this to `false`, if this order line is just information text
             *     or a charged service that cannot be shipped.
             *     Default: `true`.
             * @default true
             */
            shipOrderline?: boolean;
            /**
             * @description List of shipments.
             *     Omit if using a single shipment address on the sales order.
             */
            allotments?: components["schemas"]["Allotment"][];
        };
        /**
         * @description What went wrong, after RFC 9457, with messages by the name of the property that they are about.
         * @example {
         *       "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
         *       "title": "One or more validation errors occurred.",
         *       "status": 400,
         *       "detail": null,
         *       "instance": null,
         *       "errors": {
         *         "customerNumber": [
         *           "The customer number is required."
         *         ]
         *       }
         *     }
         */
        ValidationProblemDetails: {
            errors: {
                [key: string]: string[];
            };
            type: string | null;
            title: string | null;
            /** Format: int32 */
            status: number | null;
            detail: string | null;
            instance: string | null;
        } & {
            [key: string]: unknown;
        };
        Customer: {
            name: string;
            number: string | null;
            invoiceEmail: string | null;
            postalAddress: components["schemas"]["Address"];
            corporateIdentityNumber: string;
            tags: components["schemas"]["Tag"][];
        };
        /** @description A customer to create. */
        CustomerCreate: {
            name: string;
            /** @description Customer number that the customer is to have in GKS. */
            number?: string | null;
            invoiceEmail?: string | null;
            postalAddress: components["schemas"]["AddressInput"];
            corporateIdentityNumber: string;
            tags?: components["schemas"]["TagInput"][];
        };
        /** @description An address to send. */
        AddressInput: {
            /**
             * @description The first address line.
             *     Typically, a street name and house number.
             * @example Storgatan 1
             */
            address1?: string | null;
            /**
             * @description The second address line.
             * @example Garageinfart 2
             */
            address2?: string | null;
            /** @description The third address line. */
            address3?: string | null;
            /**
             * @description The city.
             * @example Stockholm
             */
            city?: string | null;
            /**
             * @description The postal code.
             * @example 114 44
             */
            zipCode?: string | null;
            /**
             * @description The state. For international delivery addresses.
             * @example FL
             */
            state?: string | null;
            /**
             * @description Country code. A two character ISO3166_1 code of the country.
             * @example SE
             */
            countryCode?: string | null;
        };
        Tag: {
            key: string;
            value: string;
        };
        TagInput: {
            key: string;
            value: string;
        };
    };
    responses: {
        /** @description The request was refused or failed in another way, for want of a valid token for instance. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCustomers: {
        parameters: {
            query?: {
                /** @description Optional filter by exact customer number. */
                number?: string;
                /** @description Optional filter by name, matches anywhere in the name. */
                name?: string;
                /** @description Optional filter by corporate identity number. Spaces and dashes are ignored when matching. */
                corporateIdentityNumber?: string;
                /** @description Page number, starting from 1. Default is 1. */
                page?: number;
                /** @description Page size, maximum 100. Default is 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": 1,
                     *       "limit": 50,
                     *       "totalCount": 1,
                     *       "customers": [
                     *         {
                     *           "number": "K100421",
                     *           "name": "Exempelbolaget AB",
                     *           "corporateIdentityNumber": "556000-0000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PagedCustomersResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationProblemDetails"];
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description GKS failed to handle the request. It may work later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The customer to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Exempelbolaget AB",
                 *       "number": "K100421",
                 *       "invoiceEmail": "faktura@example.com",
                 *       "postalAddress": {
                 *         "address1": "Storgatan 1",
                 *         "address2": "Garageinfart 2",
                 *         "zipCode": "114 44",
                 *         "city": "Stockholm",
                 *         "countryCode": "SE"
                 *       },
                 *       "corporateIdentityNumber": "556000-0000",
                 *       "tags": [
                 *         {
                 *           "key": "channel",
                 *           "value": "webshop"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description Success. The customer was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad request. The request is not well-formed or there is a validation error. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationProblemDetails"];
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"];
                    "application/problem+json": components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description GKS failed to handle the request. It may work later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer number.
                 * @example K100421
                 */
                customerNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. The company was found and returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Exempelbolaget AB",
                     *       "number": "K100421",
                     *       "invoiceEmail": "faktura@example.com",
                     *       "postalAddress": {
                     *         "address1": "Storgatan 1",
                     *         "address2": "Garageinfart 2",
                     *         "address3": null,
                     *         "city": "Stockholm",
                     *         "zipCode": "114 44",
                     *         "state": null,
                     *         "countryCode": "SE"
                     *       },
                     *       "corporateIdentityNumber": "556000-0000",
                     *       "tags": [
                     *         {
                     *           "key": "channel",
                     *           "value": "webshop"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Bad request. The request is not well-formed or there is a validation error. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationProblemDetails"];
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not found. The customer with provided customer number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"];
                    "application/problem+json": components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description GKS failed to handle the request. It may work later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    placeSalesOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sales order to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerNumber": "K100421",
                 *       "billingContact": {
                 *         "firstName": "Anna",
                 *         "lastName": "Andersson",
                 *         "email": "anna@example.com"
                 *       },
                 *       "shipTo": {
                 *         "recipientName": "Exempelbolaget AB",
                 *         "address": {
                 *           "address1": "Storgatan 1",
                 *           "address2": "Garageinfart 2",
                 *           "zipCode": "114 44",
                 *           "city": "Stockholm",
                 *           "countryCode": "SE"
                 *         },
                 *         "contactName": "Anna Andersson"
                 *       },
                 *       "orderTitle": "Webshop order",
                 *       "promisedDeliveryDate": "2026-03-02T00:00:00Z",
                 *       "languageCode": "sv",
                 *       "currencyCode": "SEK",
                 *       "salesOrderlines": [
                 *         {
                 *           "articleNumber": "A1",
                 *           "description": "Example article",
                 *           "quantity": 2,
                 *           "unitPrice": 149.5,
                 *           "vatPercent": 25,
                 *           "profitCenterCode": "14"
                 *         },
                 *         {
                 *           "description": "Ring the bell at the back.",
                 *           "shipOrderline": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SalesOrder"];
            };
        };
        responses: {
            /** @description Success. The sales order was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderNumber": 100042
                     *     }
                     */
                    "application/json": components["schemas"]["SalesOrderResponse"];
                };
            };
            /** @description Bad request. The request is not well-formed or there is a validation error. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationProblemDetails"];
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not found. The customer number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"];
                    "application/problem+json": components["schemas"]["ProblemDetails"] | components["schemas"]["HttpValidationProblemDetails"];
                };
            };
            /** @description GKS failed to handle the request. It may work later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
