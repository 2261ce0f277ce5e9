// Generated from specs/lagerkoll/customer-orders.yaml (bundle f0ab74fca7b4) by `npm run generate`. Do not edit.

import type { Call, CallOptions, OperationTable, PaginatedMethod } from "lagerkoll-gks-middleware";
import type {
  Article,
  CustomerOrder,
  CustomerOrderCost,
  CustomerOrderCreate,
  CustomerOrderProductCreate,
  CustomerOrderRowUpdate,
  CustomerOrderState,
  CustomerOrderStateFilter,
  CustomerOrderUpdate,
  CustomerOrdersError,
  CustomerOrdersResponse,
  Email,
  InvoiceType,
  Offer,
  OfferCreate,
  OfferStateFilter,
  OfferUpdate,
  OffersResponse,
  PickingList,
  PickingListProduct,
  PickingListProductUpdate,
  PickingListProducts,
  PickingListProductsUpdate,
  PickingListsResponse,
  PurchaseOrdersResponse,
  RestOrderArticle,
  RestOrderResponse,
  SortDirection,
} from "./schemas.gen.js";

/** What the pipeline knows of each operation. */
export const operations = {
  addCustomerOrder: { method: "POST", path: "/" },
  addCustomerOrderRow: { method: "POST", path: "/{id}/product" },
  addOffer: { method: "POST", path: "/offers" },
  approveOffer: { method: "PUT", path: "/offers/{offer_id}/approve" },
  assignPickingList: { method: "PUT", path: "/{order_id}/picking_lists/{list_id}/assign" },
  assignPickingListToUser: { method: "PUT", path: "/{order_id}/picking_lists/{list_id}/assign/{assigned_user_id}" },
  cancelCustomerOrder: { method: "PUT", path: "/{order_id}/cancel" },
  cancelDropShipment: { method: "PUT", path: "/{order_id}/dropshipment/cancel" },
  cancelOffer: { method: "PUT", path: "/offers/{offer_id}/cancel" },
  createDropShipment: { method: "POST", path: "/{order_id}/dropshipment" },
  createRestPickingList: { method: "POST", path: "/{order_id}/picking_lists/{list_id}/rest" },
  finishPickingList: { method: "PUT", path: "/{order_id}/picking_lists/{list_id}/finish" },
  getAssignedPickingLists: { method: "GET", path: "/picking_lists/assigned", pagination: { items: "lists", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } },
  getCustomerOrder: { method: "GET", path: "/{id}" },
  getCustomerOrderByExternalId: { method: "GET", path: "/external/{external_id}" },
  getCustomerOrderCost: { method: "GET", path: "/cost/{id}" },
  getCustomerOrderProducts: { method: "GET", path: "/{id}/products" },
  getCustomerOrders: { method: "GET", path: "/", pagination: { items: "orders", page: { param: "page", first: 0 }, limit: "limit", end: "pages", changes: { param: "since", field: "since", key: "orderId" } } },
  getCustomerOrdersForState: { method: "GET", path: "/state/{state}", pagination: { items: "orders", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } },
  getCustomerOrdersWithArticle: { method: "GET", path: "/article/{article_id}", pagination: { items: "orders", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } },
  getInvoiceFile: { method: "GET", path: "/{id}/invoice/print", accept: "application/pdf, application/json", binary: true },
  getMyPickingLists: { method: "GET", path: "/picking_lists" },
  getOffer: { method: "GET", path: "/offers/{offer_id}" },
  getOffers: { method: "GET", path: "/offers", pagination: { items: "offers", page: { param: "page", first: 0 }, limit: "limit", end: "pages", changes: { param: "since", field: "since", key: "offerId" } } },
  getOffersForCustomerOrder: { method: "GET", path: "/{order_id}/offers" },
  getPickingList: { method: "GET", path: "/{order_id}/picking_lists/{list_id}" },
  getPickingLists: { method: "GET", path: "/{order_id}/picking_lists" },
  getPurchaseOrdersForCustomerOrder: { method: "GET", path: "/{order_id}/purchase_orders" },
  getRestArticlesForPurchaseOrder: { method: "GET", path: "/rest_articles/purchaseorder/{order_id}/", pagination: { items: "articles", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } },
  getRestArticlesForSupplier: { method: "GET", path: "/rest_articles/supplier/{supplier_id}/", pagination: { items: "articles", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } },
  getUnassignedPickingLists: { method: "GET", path: "/picking_lists/new", pagination: { items: "lists", page: { param: "page", first: 0 }, limit: "limit", end: "pages" } },
  invoiceCustomerOrder: { method: "PUT", path: "/{order_id}/invoice" },
  invoiceCustomerOrders: { method: "PUT", path: "/invoice", pathOnly: true },
  markCustomerOrderDelivered: { method: "PUT", path: "/{order_id}/delivered" },
  markCustomerOrderFreightBooked: { method: "PUT", path: "/{order_id}/freight_booked" },
  markCustomerOrderPacked: { method: "PUT", path: "/{order_id}/packed" },
  markCustomerOrderReadyForPacking: { method: "PUT", path: "/{order_id}/ready_for_packing" },
  markCustomerOrdersReadyForPacking: { method: "PUT", path: "/ready_for_packing", pathOnly: true },
  markPickingListPacking: { method: "PUT", path: "/{order_id}/picking_lists/{list_id}/packing" },
  pickArticle: { method: "PUT", path: "/{order_id}/picking_lists/{list_id}/pick/{article_id}" },
  pickArticles: { method: "PUT", path: "/{order_id}/picking_lists/{list_id}/pick" },
  printCustomerOrder: { method: "GET", path: "/{id}/print", accept: "application/pdf, application/json", binary: true },
  printDeliveryNote: { method: "GET", path: "/{id}/delivery_note/print", accept: "application/pdf, application/json", binary: true },
  printDeliveryNotes: { method: "GET", path: "/delivery_notes/print", accept: "application/pdf, application/json", binary: true },
  printLabels: { method: "GET", path: "/print_labels", accept: "application/pdf, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.ms-excel, application/json", binary: true },
  printOffer: { method: "GET", path: "/offers/{offer_id}/print", accept: "application/pdf, application/json", binary: true },
  printPickingList: { method: "GET", path: "/{order_id}/pickinglist/{list_id}/print", accept: "application/pdf, application/json", binary: true },
  printPickingLists: { method: "GET", path: "/pickinglists/print", accept: "application/pdf, application/json", binary: true },
  removeCustomerOrderRow: { method: "PUT", path: "/{id}/product/remove" },
  searchPickingListArticles: { method: "GET", path: "/{order_id}/picking_lists/{list_id}/articles", pagination: { items: "products", page: { param: "page", first: 0 }, limit: "limit", end: "shortPage" } },
  sendCustomerOrder: { method: "PUT", path: "/{order_id}/send" },
  sendCustomerOrders: { method: "PUT", path: "/send", pathOnly: true },
  sendOffer: { method: "PUT", path: "/offers/{offer_id}/send" },
  sendOrderConfirmation: { method: "PUT", path: "/{order_id}/confirmation/send" },
  updateCustomerOrder: { method: "PUT", path: "/{id}" },
  updateCustomerOrderRow: { method: "PUT", path: "/{id}/product" },
  updateOffer: { method: "PUT", path: "/offers/{offer_id}" },
} as const satisfies OperationTable;

/** Arguments of `addCustomerOrder`. */
export interface AddCustomerOrderInit extends CallOptions {
  /** The new order. */
  body: CustomerOrderCreate;
}
/** Result of `addCustomerOrder`. */
export type AddCustomerOrderData = CustomerOrder;
/** What `addCustomerOrder` answers when it fails. */
export type AddCustomerOrderError = CustomerOrdersError;

/** Arguments of `addCustomerOrderRow`. */
export interface AddCustomerOrderRowInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
  /** The new row. */
  body: CustomerOrderProductCreate;
}
/** Result of `addCustomerOrderRow`. */
export type AddCustomerOrderRowData = CustomerOrder;
/** What `addCustomerOrderRow` answers when it fails. */
export type AddCustomerOrderRowError = CustomerOrdersError;

/** Arguments of `addOffer`. */
export interface AddOfferInit extends CallOptions {
  /** The new offer. */
  body: OfferCreate;
}
/** Result of `addOffer`. */
export type AddOfferData = Offer;
/** What `addOffer` answers when it fails. */
export type AddOfferError = CustomerOrdersError;

/** Arguments of `approveOffer`. */
export interface ApproveOfferInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the offer.
       *
       * @example 601
       */
      offer_id: number;
    };
  };
}
/** Result of `approveOffer`. */
export type ApproveOfferData = Offer;
/** What `approveOffer` answers when it fails. */
export type ApproveOfferError = CustomerOrdersError;

/** Arguments of `assignPickingList`. */
export interface AssignPickingListInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
    header?: {
      /**
       * Id of the device that the picker uses. Needed where no user is logged in, as with an API key.
       *
       * Assumption: `device_id` is a string that the caller chooses. The page's text asks for the header; its type and where the id comes from aren't said.
       *
       * @example "scanner-3"
       */
      device_id?: string;
    };
  };
}
/** Result of `assignPickingList`. */
export type AssignPickingListData = PickingList;
/** What `assignPickingList` answers when it fails. */
export type AssignPickingListError = CustomerOrdersError;

/** Arguments of `assignPickingListToUser`. */
export interface AssignPickingListToUserInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
      /**
       * Id of the user.
       *
       * Assumption: `assigned_user_id` is an integer, as `warehouseWorkerId`. The page gives its name only.
       *
       * @example 12
       */
      assigned_user_id: number;
    };
  };
}
/** Result of `assignPickingListToUser`. */
export type AssignPickingListToUserData = PickingList;
/** What `assignPickingListToUser` answers when it fails. */
export type AssignPickingListToUserError = CustomerOrdersError;

/** Arguments of `cancelCustomerOrder`. */
export interface CancelCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
}
/** Result of `cancelCustomerOrder`. */
export type CancelCustomerOrderData = CustomerOrder;
/** What `cancelCustomerOrder` answers when it fails. */
export type CancelCustomerOrderError = CustomerOrdersError;

/** Arguments of `cancelDropShipment`. */
export interface CancelDropShipmentInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
}
/** Result of `cancelDropShipment`. */
export type CancelDropShipmentData = CustomerOrder;
/** What `cancelDropShipment` answers when it fails. */
export type CancelDropShipmentError = CustomerOrdersError;

/** Arguments of `cancelOffer`. */
export interface CancelOfferInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the offer.
       *
       * @example 601
       */
      offer_id: number;
    };
  };
}
/** Result of `cancelOffer`. */
export type CancelOfferData = Offer;
/** What `cancelOffer` answers when it fails. */
export type CancelOfferError = CustomerOrdersError;

/** Arguments of `createDropShipment`. */
export interface CreateDropShipmentInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
    query?: {
      /**
       * True: the order becomes a drop shipment, and its picking lists are removed. False: purchase orders are made, nothing more.
       *
       * Assumption: `is_dropshipment` is a boolean, true by default. On the page, description, default and values run together; the text names true as the default.
       *
       * @default true
       */
      is_dropshipment?: boolean;
    };
  };
}
/** Result of `createDropShipment`. */
export type CreateDropShipmentData = PurchaseOrdersResponse;
/** What `createDropShipment` answers when it fails. */
export type CreateDropShipmentError = CustomerOrdersError;

/** Arguments of `createRestPickingList`. */
export interface CreateRestPickingListInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
  };
}
/** Result of `createRestPickingList`. */
export type CreateRestPickingListData = PurchaseOrdersResponse;
/** What `createRestPickingList` answers when it fails. */
export type CreateRestPickingListError = CustomerOrdersError;

/** Arguments of `finishPickingList`. */
export interface FinishPickingListInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
  };
}
/** Result of `finishPickingList`. */
export type FinishPickingListData = PickingList;
/** What `finishPickingList` answers when it fails. */
export type FinishPickingListError = CustomerOrdersError;

/** Arguments of `getAssignedPickingLists`. */
export interface GetAssignedPickingListsInit extends CallOptions {
  params?: {
    query?: {
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
      /**
       * Whether lists of the logged-in user are left out.
       *
       * @default false
       */
      filter_your_lists?: boolean;
    };
  };
}
/** Result of `getAssignedPickingLists`. */
export type GetAssignedPickingListsData = PickingListsResponse;
/** What `getAssignedPickingLists` answers when it fails. */
export type GetAssignedPickingListsError = CustomerOrdersError;

/** Arguments of `getCustomerOrder`. */
export interface GetCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
}
/** Result of `getCustomerOrder`. */
export type GetCustomerOrderData = CustomerOrdersResponse;
/** What `getCustomerOrder` answers when it fails. */
export type GetCustomerOrderError = CustomerOrdersError;

/** Arguments of `getCustomerOrderByExternalId`. */
export interface GetCustomerOrderByExternalIdInit extends CallOptions {
  params: {
    path: {
      /**
       * The order's id in the other system: `externalOrderId`.
       *
       * @example "W-20017"
       */
      external_id: string;
    };
  };
}
/** Result of `getCustomerOrderByExternalId`. */
export type GetCustomerOrderByExternalIdData = CustomerOrdersResponse;
/** What `getCustomerOrderByExternalId` answers when it fails. */
export type GetCustomerOrderByExternalIdError = CustomerOrdersError;

/** Arguments of `getCustomerOrderCost`. */
export interface GetCustomerOrderCostInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
}
/** Result of `getCustomerOrderCost`. */
export type GetCustomerOrderCostData = CustomerOrderCost;
/** What `getCustomerOrderCost` answers when it fails. */
export type GetCustomerOrderCostError = CustomerOrdersError;

/** Arguments of `getCustomerOrderProducts`. */
export interface GetCustomerOrderProductsInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
}
/** Result of `getCustomerOrderProducts`. */
export type GetCustomerOrderProductsData = Article;
/** What `getCustomerOrderProducts` answers when it fails. */
export type GetCustomerOrderProductsError = CustomerOrdersError;

/** Arguments of `getCustomerOrders`. */
export interface GetCustomerOrdersInit extends CallOptions {
  params?: {
    query?: {
      /**
       * Id of a customer; selects its orders.
       *
       * @example 42
       */
      customer_id?: number;
      /**
       * State that the orders are in; -1 for all.
       *
       * @default -1
       */
      state?: CustomerOrderStateFilter;
      /**
       * Asks for what changed since then: pass the `since` of an earlier answer. 0 asks for all.
       *
       * Assumption: `since` is opaque: only 0 and values from answers are meaningful. The page doesn't say whether it counts time or changes.
       *
       * @default 0
       */
      since?: number;
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
      /** Words to search for. Which fields are searched isn't documented. */
      query?: string;
      /**
       * Column to sort by.
       *
       * @default "id"
       */
      sort_column?: "id" | "customer" | "order_date" | "delivery_date" | "delivered_date" | "state" | "way_of_delivery" | "order_value";
      /**
       * Direction of sorting.
       *
       * @default "desc"
       */
      order?: SortDirection;
    };
  };
}
/** Result of `getCustomerOrders`. */
export type GetCustomerOrdersData = CustomerOrdersResponse;
/** What `getCustomerOrders` answers when it fails. */
export type GetCustomerOrdersError = CustomerOrdersError;

/** Arguments of `getCustomerOrdersForState`. */
export interface GetCustomerOrdersForStateInit extends CallOptions {
  params: {
    path: {
      /**
       * Number of the state: see `CustomerOrderState`.
       *
       * Assumption: `state` takes the numbers of `CustomerOrderState`. The page lists no values for this parameter.
       *
       * @example 20
       */
      state: number;
    };
    query?: {
      /**
       * Earliest date. 0 means no bound.
       *
       * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
       *
       * Assumption: `from` and `to` bound the order's date, in milliseconds; 0 is no bound. The page gives their names and the default 0 alone.
       *
       * @default 0
       */
      from?: number;
      /**
       * Latest date. 0 means no bound.
       *
       * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
       *
       * Assumption: `from` and `to` bound the order's date, in milliseconds; 0 is no bound. The page gives their names and the default 0 alone.
       *
       * @default 0
       */
      to?: number;
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
      /**
       * Column to sort by.
       *
       * @default "id"
       */
      sort_column?: "id" | "delivery_date" | "delivered_date";
      /**
       * Direction of sorting.
       *
       * @default "desc"
       */
      order?: SortDirection;
    };
  };
}
/** Result of `getCustomerOrdersForState`. */
export type GetCustomerOrdersForStateData = CustomerOrdersResponse;
/** What `getCustomerOrdersForState` answers when it fails. */
export type GetCustomerOrdersForStateError = CustomerOrdersError;

/** Arguments of `getCustomerOrdersWithArticle`. */
export interface GetCustomerOrdersWithArticleInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the article. It may hold any character: the client encodes it, a slash as `%2F`.
       *
       * Assumption: A slash in an article's id goes as `%2F`. The page's path takes slashes as they are, but its text asks for everything in a URL to be encoded.
       *
       * @example "SKRUV-6X40"
       */
      article_id: string;
    };
    query?: {
      /** Id of a batch; selects the orders that contain it. */
      batch?: string;
      /** A serial number; selects the order that contains it. */
      serialnumber?: string;
      /**
       * Highest state of the orders: see `CustomerOrderState`.
       *
       * Assumption: `max_state` is the number of a state, and orders in higher ones are left out. The page gives its name only.
       */
      max_state?: number;
      /**
       * Earliest date. 0 means no bound.
       *
       * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
       *
       * Assumption: `from` and `to` bound the order's date, in milliseconds; 0 is no bound. The page gives their names and the default 0 alone.
       *
       * @default 0
       */
      from?: number;
      /**
       * Latest date. 0 means no bound.
       *
       * In milliseconds since 1970-01-01 UTC: see `toDate` and `fromDate`.
       *
       * Assumption: `from` and `to` bound the order's date, in milliseconds; 0 is no bound. The page gives their names and the default 0 alone.
       *
       * @default 0
       */
      to?: number;
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
      /**
       * Column to sort by.
       *
       * @default "id"
       */
      sort_column?: "id" | "customer" | "order_date" | "delivery_date" | "delivered_date" | "state";
      /**
       * Direction of sorting.
       *
       * @default "desc"
       */
      order?: SortDirection;
    };
  };
}
/** Result of `getCustomerOrdersWithArticle`. */
export type GetCustomerOrdersWithArticleData = CustomerOrdersResponse;
/** What `getCustomerOrdersWithArticle` answers when it fails. */
export type GetCustomerOrdersWithArticleError = CustomerOrdersError;

/** Arguments of `getInvoiceFile`. */
export interface GetInvoiceFileInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `getInvoiceFile`. */
export type GetInvoiceFileData = Blob;
/** What `getInvoiceFile` answers when it fails. */
export type GetInvoiceFileError = CustomerOrdersError;

/** Arguments of `getMyPickingLists`. */
export interface GetMyPickingListsInit extends CallOptions {
  params?: {
    query?: {
      /** Words to search for. Which fields are searched isn't documented. */
      query?: string;
      /**
       * Whether lists that nobody is assigned to come as well.
       *
       * @default true
       */
      return_unassigned_lists?: boolean;
      /**
       * Column to sort by.
       *
       * Assumption: Sorting has no default here. The page lists the two columns where other operations have a default and the columns.
       */
      sort_column?: "art" | "stock_place";
      /**
       * Direction of sorting.
       *
       * Assumption: The directions are `asc` and `desc`. The page gives the default alone here; operations beside this one list both.
       *
       * @default "asc"
       */
      sort_order?: SortDirection;
    };
  };
}
/** Result of `getMyPickingLists`. */
export type GetMyPickingListsData = PickingListsResponse;
/** What `getMyPickingLists` answers when it fails. */
export type GetMyPickingListsError = CustomerOrdersError;

/** Arguments of `getOffer`. */
export interface GetOfferInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the offer.
       *
       * @example 601
       */
      offer_id: number;
    };
  };
}
/** Result of `getOffer`. */
export type GetOfferData = OffersResponse;
/** What `getOffer` answers when it fails. */
export type GetOfferError = CustomerOrdersError;

/** Arguments of `getOffers`. */
export interface GetOffersInit extends CallOptions {
  params?: {
    query?: {
      /**
       * Asks for what changed since then: pass the `since` of an earlier answer. 0 asks for all.
       *
       * Assumption: `since` is opaque: only 0 and values from answers are meaningful. The page doesn't say whether it counts time or changes.
       *
       * @default 0
       */
      since?: number;
      /**
       * State that the offers are in; -1 for all.
       *
       * @default -1
       */
      state?: OfferStateFilter;
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
      /** Words to search for. Which fields are searched isn't documented. */
      query?: string;
      /**
       * Column to sort by.
       *
       * @default "id"
       */
      sort_column?: "id" | "customer" | "valid_date" | "created_date" | "state";
      /**
       * Direction of sorting.
       *
       * @default "desc"
       */
      order?: SortDirection;
    };
  };
}
/** Result of `getOffers`. */
export type GetOffersData = OffersResponse;
/** What `getOffers` answers when it fails. */
export type GetOffersError = CustomerOrdersError;

/** Arguments of `getOffersForCustomerOrder`. */
export interface GetOffersForCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
}
/** Result of `getOffersForCustomerOrder`. */
export type GetOffersForCustomerOrderData = OffersResponse;
/** What `getOffersForCustomerOrder` answers when it fails. */
export type GetOffersForCustomerOrderError = CustomerOrdersError;

/** Arguments of `getPickingList`. */
export interface GetPickingListInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
    query?: {
      /**
       * Column to sort by.
       *
       * @default "stock_place"
       */
      sort_column?: "art" | "name" | "stock_place";
      /**
       * Direction of sorting.
       *
       * Assumption: The directions are `asc` and `desc`. The page gives the default alone here; operations beside this one list both.
       *
       * @default "asc"
       */
      sort_order?: SortDirection;
    };
  };
}
/** Result of `getPickingList`. */
export type GetPickingListData = PickingListsResponse;
/** What `getPickingList` answers when it fails. */
export type GetPickingListError = CustomerOrdersError;

/** Arguments of `getPickingLists`. */
export interface GetPickingListsInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
    query?: {
      /**
       * Column to sort by.
       *
       * @default "stock_place"
       */
      sort_column?: "art" | "stock_place";
      /**
       * Direction of sorting.
       *
       * Assumption: The directions are `asc` and `desc`. The page gives the default alone here; operations beside this one list both.
       *
       * @default "asc"
       */
      sort_order?: SortDirection;
    };
  };
}
/** Result of `getPickingLists`. */
export type GetPickingListsData = PickingListsResponse;
/** What `getPickingLists` answers when it fails. */
export type GetPickingListsError = CustomerOrdersError;

/** Arguments of `getPurchaseOrdersForCustomerOrder`. */
export interface GetPurchaseOrdersForCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
}
/** Result of `getPurchaseOrdersForCustomerOrder`. */
export type GetPurchaseOrdersForCustomerOrderData = PurchaseOrdersResponse;
/** What `getPurchaseOrdersForCustomerOrder` answers when it fails. */
export type GetPurchaseOrdersForCustomerOrderError = CustomerOrdersError;

/** Arguments of `getRestArticlesForPurchaseOrder`. */
export interface GetRestArticlesForPurchaseOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the purchase order.
       *
       * Assumption: `order_id` is here the id of a purchase order. The page doesn't say; the path and the title speak of one.
       *
       * @example 3557
       */
      order_id: number;
    };
    query?: {
      /**
       * Direction of sorting.
       *
       * @default "asc"
       */
      order?: SortDirection;
      /**
       * Column to sort by.
       *
       * @default "deliveryDate"
       */
      sort_column?: "deliveryDate" | "available";
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
    };
  };
}
/** Result of `getRestArticlesForPurchaseOrder`. */
export type GetRestArticlesForPurchaseOrderData = RestOrderResponse;
/** What `getRestArticlesForPurchaseOrder` answers when it fails. */
export type GetRestArticlesForPurchaseOrderError = CustomerOrdersError;

/** Arguments of `getRestArticlesForSupplier`. */
export interface GetRestArticlesForSupplierInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the supplier.
       *
       * @example 7
       */
      supplier_id: number;
    };
    query?: {
      /**
       * Direction of sorting.
       *
       * @default "asc"
       */
      order?: SortDirection;
      /**
       * Column to sort by.
       *
       * @default "deliveryDate"
       */
      sort_column?: "deliveryDate" | "available";
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
    };
  };
}
/** Result of `getRestArticlesForSupplier`. */
export type GetRestArticlesForSupplierData = RestOrderResponse;
/** What `getRestArticlesForSupplier` answers when it fails. */
export type GetRestArticlesForSupplierError = CustomerOrdersError;

/** Arguments of `getUnassignedPickingLists`. */
export interface GetUnassignedPickingListsInit extends CallOptions {
  params?: {
    query?: {
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
      /**
       * Column to sort by.
       *
       * @default "stock_place"
       */
      sort_column?: "art" | "stock_place";
      /**
       * Direction of sorting.
       *
       * Assumption: The directions are `asc` and `desc`. The page gives the default alone here; operations beside this one list both.
       *
       * @default "asc"
       */
      sort_order?: SortDirection;
    };
  };
}
/** Result of `getUnassignedPickingLists`. */
export type GetUnassignedPickingListsData = PickingListsResponse;
/** What `getUnassignedPickingLists` answers when it fails. */
export type GetUnassignedPickingListsError = CustomerOrdersError;

/** Arguments of `invoiceCustomerOrder`. */
export interface InvoiceCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
    query?: {
      /**
       * How the order is paid.
       *
       * @default "invoice"
       */
      type?: InvoiceType;
    };
  };
}
/** Result of `invoiceCustomerOrder`. */
export type InvoiceCustomerOrderData = CustomerOrder;
/** What `invoiceCustomerOrder` answers when it fails. */
export type InvoiceCustomerOrderError = CustomerOrdersError;

/** Arguments of `markCustomerOrderDelivered`. */
export interface MarkCustomerOrderDeliveredInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
}
/** Result of `markCustomerOrderDelivered`. */
export type MarkCustomerOrderDeliveredData = CustomerOrder;
/** What `markCustomerOrderDelivered` answers when it fails. */
export type MarkCustomerOrderDeliveredError = CustomerOrdersError;

/** Arguments of `markCustomerOrderFreightBooked`. */
export interface MarkCustomerOrderFreightBookedInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
}
/** Result of `markCustomerOrderFreightBooked`. */
export type MarkCustomerOrderFreightBookedData = CustomerOrder;
/** What `markCustomerOrderFreightBooked` answers when it fails. */
export type MarkCustomerOrderFreightBookedError = CustomerOrdersError;

/** Arguments of `markCustomerOrderPacked`. */
export interface MarkCustomerOrderPackedInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
    query?: {
      /**
       * Whether the order's open picking lists are finished with it.
       *
       * @default false
       */
      finish_pickinglists?: boolean;
      /**
       * Whether what is missing becomes an order of its own.
       *
       * Assumption: The rest order holds what wasn't picked or delivered. The page lists the parameter without a word.
       *
       * @default false
       */
      create_rest_order?: boolean;
    };
  };
}
/** Result of `markCustomerOrderPacked`. */
export type MarkCustomerOrderPackedData = CustomerOrder;
/** What `markCustomerOrderPacked` answers when it fails. */
export type MarkCustomerOrderPackedError = CustomerOrdersError;

/** Arguments of `markCustomerOrderReadyForPacking`. */
export interface MarkCustomerOrderReadyForPackingInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
}
/** Result of `markCustomerOrderReadyForPacking`. */
export type MarkCustomerOrderReadyForPackingData = CustomerOrder;
/** What `markCustomerOrderReadyForPacking` answers when it fails. */
export type MarkCustomerOrderReadyForPackingError = CustomerOrdersError;

/** Arguments of `markPickingListPacking`. */
export interface MarkPickingListPackingInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
  };
}
/** Result of `markPickingListPacking`. */
export type MarkPickingListPackingData = undefined;
/** What `markPickingListPacking` answers when it fails. */
export type MarkPickingListPackingError = CustomerOrdersError;

/** Arguments of `pickArticle`. */
export interface PickArticleInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
      /**
       * Id of the article. It may hold any character: the client encodes it, a slash as `%2F`.
       *
       * Assumption: A slash in an article's id goes as `%2F`. The page's path takes slashes as they are, but its text asks for everything in a URL to be encoded.
       *
       * @example "SKRUV-6X40"
       */
      article_id: string;
    };
    header?: {
      /**
       * Id of the device that the picker uses. Needed where no user is logged in, as with an API key.
       *
       * Assumption: `device_id` is a string that the caller chooses. The page's text asks for the header; its type and where the id comes from aren't said.
       *
       * @example "scanner-3"
       */
      device_id?: string;
    };
  };
  /** The row, with what was picked. */
  body: PickingListProductUpdate;
}
/** Result of `pickArticle`. */
export type PickArticleData = PickingListProduct;
/** What `pickArticle` answers when it fails. */
export type PickArticleError = CustomerOrdersError;

/** Arguments of `pickArticles`. */
export interface PickArticlesInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
  };
  /** The rows, with what was picked of each. */
  body: PickingListProductsUpdate;
}
/** Result of `pickArticles`. */
export type PickArticlesData = PickingListProducts;
/** What `pickArticles` answers when it fails. */
export type PickArticlesError = CustomerOrdersError;

/** Arguments of `printCustomerOrder`. */
export interface PrintCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `printCustomerOrder`. */
export type PrintCustomerOrderData = Blob;
/** What `printCustomerOrder` answers when it fails. */
export type PrintCustomerOrderError = CustomerOrdersError;

/** Arguments of `printDeliveryNote`. */
export interface PrintDeliveryNoteInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
    query?: {
      /**
       * Id of a picking list; prints the delivery note of what was picked with it.
       *
       * Assumption: `picking_list_id` is an integer (int64) and narrows the note to that list. The page gives its name only.
       *
       * @example 301
       */
      picking_list_id?: number;
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `printDeliveryNote`. */
export type PrintDeliveryNoteData = Blob;
/** What `printDeliveryNote` answers when it fails. */
export type PrintDeliveryNoteError = CustomerOrdersError;

/** Arguments of `printDeliveryNotes`. */
export interface PrintDeliveryNotesInit extends CallOptions {
  params?: {
    query?: {
      /**
       * State that the orders are in: see `CustomerOrderState`. Left out, those that are packed.
       *
       * @default 20
       */
      state?: 0 | 5 | 10 | 15 | 20 | 30 | 40 | 45 | 50 | 60;
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 25
       */
      page_size?: number;
      /**
       * Direction of sorting.
       *
       * @default "asc"
       */
      sort_order?: SortDirection;
      /**
       * Column to sort by.
       *
       * @default "id"
       */
      sort_column?: "id" | "delivery_date" | "delivered_date" | "state";
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `printDeliveryNotes`. */
export type PrintDeliveryNotesData = Blob;
/** What `printDeliveryNotes` answers when it fails. */
export type PrintDeliveryNotesError = CustomerOrdersError;

/** Arguments of `printLabels`. */
export interface PrintLabelsInit extends CallOptions {
  params?: {
    query?: {
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 25
       */
      page_size?: number;
      /**
       * Direction of sorting.
       *
       * @default "asc"
       */
      sort_order?: SortDirection;
      /**
       * Column to sort by.
       *
       * @default "id"
       */
      sort_column?: "id" | "delivery_date" | "delivered_date" | "state";
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `printLabels`. */
export type PrintLabelsData = Blob;
/** What `printLabels` answers when it fails. */
export type PrintLabelsError = CustomerOrdersError;

/** Arguments of `printOffer`. */
export interface PrintOfferInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the offer.
       *
       * @example 601
       */
      offer_id: number;
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `printOffer`. */
export type PrintOfferData = Blob;
/** What `printOffer` answers when it fails. */
export type PrintOfferError = CustomerOrdersError;

/** Arguments of `printPickingList`. */
export interface PrintPickingListInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `printPickingList`. */
export type PrintPickingListData = Blob;
/** What `printPickingList` answers when it fails. */
export type PrintPickingListError = CustomerOrdersError;

/** Arguments of `printPickingLists`. */
export interface PrintPickingListsInit extends CallOptions {
  params?: {
    query?: {
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 25
       */
      page_size?: number;
    };
  };
  /**
   * How to give the file: whole, or as a stream while it arrives.
   *
   * @default "blob"
   */
  parseAs?: "blob" | "stream";
}
/** Result of `printPickingLists`. */
export type PrintPickingListsData = Blob;
/** What `printPickingLists` answers when it fails. */
export type PrintPickingListsError = CustomerOrdersError;

/** Arguments of `removeCustomerOrderRow`. */
export interface RemoveCustomerOrderRowInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
  /** The row to remove. */
  body: CustomerOrderRowUpdate;
}
/** Result of `removeCustomerOrderRow`. */
export type RemoveCustomerOrderRowData = CustomerOrder;
/** What `removeCustomerOrderRow` answers when it fails. */
export type RemoveCustomerOrderRowError = CustomerOrdersError;

/** Arguments of `searchPickingListArticles`. */
export interface SearchPickingListArticlesInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
      /**
       * Id of the picking list.
       *
       * @example 301
       */
      list_id: number;
    };
    query?: {
      /** An article's id or name, or a barcode: of the article, of one of its units, batches or serial numbers. */
      query?: string;
      /**
       * Page to get; the first is 0.
       *
       * @default 0
       */
      page?: number;
      /**
       * Most items in a page.
       *
       * @default 50
       */
      limit?: number;
    };
  };
}
/** Result of `searchPickingListArticles`. */
export type SearchPickingListArticlesData = PickingListProducts;
/** What `searchPickingListArticles` answers when it fails. */
export type SearchPickingListArticlesError = CustomerOrdersError;

/** Arguments of `sendCustomerOrder`. */
export interface SendCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
    query?: {
      /**
       * Whether the order's open picking lists are finished with it.
       *
       * @default false
       */
      finish_pickinglists?: boolean;
      /**
       * Whether what is missing becomes an order of its own.
       *
       * Assumption: The rest order holds what wasn't picked or delivered. The page lists the parameter without a word.
       *
       * @default false
       */
      create_rest_order?: boolean;
    };
  };
}
/** Result of `sendCustomerOrder`. */
export type SendCustomerOrderData = CustomerOrder;
/** What `sendCustomerOrder` answers when it fails. */
export type SendCustomerOrderError = CustomerOrdersError;

/** Arguments of `sendOffer`. */
export interface SendOfferInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the offer.
       *
       * @example 601
       */
      offer_id: number;
    };
  };
  /** Where to send it. */
  body: Email;
}
/** Result of `sendOffer`. */
export type SendOfferData = undefined;
/** What `sendOffer` answers when it fails. */
export type SendOfferError = CustomerOrdersError;

/** Arguments of `sendOrderConfirmation`. */
export interface SendOrderConfirmationInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      order_id: number;
    };
  };
  /** Where to send it. */
  body: Email;
}
/** Result of `sendOrderConfirmation`. */
export type SendOrderConfirmationData = undefined;
/** What `sendOrderConfirmation` answers when it fails. */
export type SendOrderConfirmationError = CustomerOrdersError;

/** Arguments of `updateCustomerOrder`. */
export interface UpdateCustomerOrderInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
  /**
   * The fields to set.
   *
   * Assumption: Fields that are left out keep their values. The page doesn't say what becomes of them; none of the order is mandatory when updating.
   */
  body: CustomerOrderUpdate;
}
/** Result of `updateCustomerOrder`. */
export type UpdateCustomerOrderData = CustomerOrder;
/** What `updateCustomerOrder` answers when it fails. */
export type UpdateCustomerOrderError = CustomerOrdersError;

/** Arguments of `updateCustomerOrderRow`. */
export interface UpdateCustomerOrderRowInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the customer order.
       *
       * @example 1001
       */
      id: number;
    };
  };
  /** The row, with the fields to set. */
  body: CustomerOrderRowUpdate;
}
/** Result of `updateCustomerOrderRow`. */
export type UpdateCustomerOrderRowData = CustomerOrder;
/** What `updateCustomerOrderRow` answers when it fails. */
export type UpdateCustomerOrderRowError = CustomerOrdersError;

/** Arguments of `updateOffer`. */
export interface UpdateOfferInit extends CallOptions {
  params: {
    path: {
      /**
       * Id of the offer.
       *
       * @example 601
       */
      offer_id: number;
    };
  };
  /**
   * The fields to set.
   *
   * Assumption: Fields that are left out keep their values. The page doesn't say what becomes of them; none of the offer is mandatory when updating.
   */
  body: OfferUpdate;
}
/** Result of `updateOffer`. */
export type UpdateOfferData = Offer;
/** What `updateOffer` answers when it fails. */
export type UpdateOfferError = CustomerOrdersError;

/** A method per operation. */
export interface CustomerOrdersMethods {
  /**
   * Add a customer order
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/addCustomerOrder
   */
  readonly addCustomerOrder: (init: AddCustomerOrderInit) => Call<AddCustomerOrderData, AddCustomerOrderError>;
  /**
   * Add a row to a customer order
   *
   * An article, or a row of text.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/addCustomerOrderRow
   */
  readonly addCustomerOrderRow: (init: AddCustomerOrderRowInit) => Call<AddCustomerOrderRowData, AddCustomerOrderRowError>;
  /**
   * Add an offer
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/addOffer
   */
  readonly addOffer: (init: AddOfferInit) => Call<AddOfferData, AddOfferError>;
  /**
   * Approve an offer
   *
   * The offer is closed then and can't be changed any more.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/approveOffer
   */
  readonly approveOffer: (init: ApproveOfferInit) => Call<ApproveOfferData, ApproveOfferError>;
  /**
   * Assign a picking list to yourself
   *
   * Needs to know who you are: a user's login, or `device_id`.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/assignPickingList
   */
  readonly assignPickingList: (init: AssignPickingListInit) => Call<AssignPickingListData, AssignPickingListError>;
  /**
   * Assign a picking list to a user
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/assignPickingListToUser
   */
  readonly assignPickingListToUser: (init: AssignPickingListToUserInit) => Call<AssignPickingListToUserData, AssignPickingListToUserError>;
  /**
   * Cancel a customer order
   *
   * Moves the order to the state `CANCELLED`. It is closed then and can't be changed any more.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/cancelCustomerOrder
   */
  readonly cancelCustomerOrder: (init: CancelCustomerOrderInit) => Call<CancelCustomerOrderData, CancelCustomerOrderError>;
  /**
   * Cancel a drop shipment
   *
   * Cancels the purchase orders that were made for the order, and moves it back to the state `READY_FOR_PACKING`.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/cancelDropShipment
   */
  readonly cancelDropShipment: (init: CancelDropShipmentInit) => Call<CancelDropShipmentData, CancelDropShipmentError>;
  /**
   * Cancel an offer
   *
   * The offer is closed then and can't be changed any more.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/cancelOffer
   */
  readonly cancelOffer: (init: CancelOfferInit) => Call<CancelOfferData, CancelOfferError>;
  /**
   * Let suppliers deliver a customer order
   *
   * Makes one or more purchase orders of the order's rows and moves the order to the state `DROP_SHIPMENT`.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/createDropShipment
   */
  readonly createDropShipment: (init: CreateDropShipmentInit) => Call<CreateDropShipmentData, CreateDropShipmentError>;
  /**
   * Make a rest list of what a picking list lacks
   *
   * Assumption: The answer is the envelope of purchase orders. The page's sample shows it; it looks like that of a drop shipment, which the text doesn't mention.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/createRestPickingList
   */
  readonly createRestPickingList: (init: CreateRestPickingListInit) => Call<CreateRestPickingListData, CreateRestPickingListError>;
  /**
   * Finish a picking list
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/finishPickingList
   */
  readonly finishPickingList: (init: FinishPickingListInit) => Call<FinishPickingListData, FinishPickingListError>;
  /**
   * List the picking lists that somebody is assigned to
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getAssignedPickingLists
   */
  readonly getAssignedPickingLists: PaginatedMethod<[init?: GetAssignedPickingListsInit], GetAssignedPickingListsData, GetAssignedPickingListsError, PickingList>;
  /**
   * Get a customer order by its id
   *
   * The order comes in the envelope of a list, as its only member.
   *
   * Assumption: The answer is the envelope of a list, with one member. The page's text speaks of one, its sample shows the envelope.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getCustomerOrder
   */
  readonly getCustomerOrder: (init: GetCustomerOrderInit) => Call<GetCustomerOrderData, GetCustomerOrderError>;
  /**
   * Get a customer order by its external id
   *
   * The order comes in the envelope of a list.
   *
   * Assumption: The answer is the envelope of a list, with one member. The page's text speaks of one, its sample shows the envelope.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getCustomerOrderByExternalId
   */
  readonly getCustomerOrderByExternalId: (init: GetCustomerOrderByExternalIdInit) => Call<GetCustomerOrderByExternalIdData, GetCustomerOrderByExternalIdError>;
  /**
   * Get what a customer order costs the store
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getCustomerOrderCost
   */
  readonly getCustomerOrderCost: (init: GetCustomerOrderCostInit) => Call<GetCustomerOrderCostData, GetCustomerOrderCostError>;
  /**
   * Get the articles of a customer order, in detail
   *
   * Assumption: The answer is one article. The page's text speaks of a list, its sample shows one article.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getCustomerOrderProducts
   */
  readonly getCustomerOrderProducts: (init: GetCustomerOrderProductsInit) => Call<GetCustomerOrderProductsData, GetCustomerOrderProductsError>;
  /**
   * List customer orders, page by page
   *
   * All orders, those in one state or of one customer, those that match a search, or those that changed since an earlier answer.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getCustomerOrders
   */
  readonly getCustomerOrders: PaginatedMethod<[init?: GetCustomerOrdersInit], GetCustomerOrdersData, GetCustomerOrdersError, CustomerOrder>;
  /**
   * List customer orders in a state
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getCustomerOrdersForState
   */
  readonly getCustomerOrdersForState: PaginatedMethod<[init: GetCustomerOrdersForStateInit], GetCustomerOrdersForStateData, GetCustomerOrdersForStateError, CustomerOrder>;
  /**
   * List customer orders that contain an article
   *
   * All of them, or those with one of its batches or serial numbers.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getCustomerOrdersWithArticle
   */
  readonly getCustomerOrdersWithArticle: PaginatedMethod<[init: GetCustomerOrdersWithArticleInit], GetCustomerOrdersWithArticleData, GetCustomerOrdersWithArticleError, CustomerOrder>;
  /**
   * Get the invoice of a customer order
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getInvoiceFile
   */
  readonly getInvoiceFile: { (init: GetInvoiceFileInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, GetInvoiceFileError>; (init: GetInvoiceFileInit & { parseAs?: "blob" }): Call<GetInvoiceFileData, GetInvoiceFileError> };
  /**
   * List the picking lists that are assigned to you
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getMyPickingLists
   */
  readonly getMyPickingLists: (init?: GetMyPickingListsInit) => Call<GetMyPickingListsData, GetMyPickingListsError>;
  /**
   * Get an offer by its id
   *
   * The offer comes in the envelope of a list, as its only member.
   *
   * Assumption: The answer is the envelope of a list, with one member. The page's text speaks of one, its sample shows the envelope.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getOffer
   */
  readonly getOffer: (init: GetOfferInit) => Call<GetOfferData, GetOfferError>;
  /**
   * List offers, page by page
   *
   * All offers, those in one state, those that match a search, or those that changed since an earlier answer.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getOffers
   */
  readonly getOffers: PaginatedMethod<[init?: GetOffersInit], GetOffersData, GetOffersError, Offer>;
  /**
   * Get the offer that goes with a customer order
   *
   * The offer comes in the envelope of a list.
   *
   * Assumption: The answer is the envelope of a list, with one member. The page's text speaks of one, its sample shows the envelope.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getOffersForCustomerOrder
   */
  readonly getOffersForCustomerOrder: (init: GetOffersForCustomerOrderInit) => Call<GetOffersForCustomerOrderData, GetOffersForCustomerOrderError>;
  /**
   * Get a picking list by its id
   *
   * The list comes in the envelope of a list of lists, as its only member.
   *
   * Assumption: The answer is the envelope of a list, with one member. The page's text speaks of one, its sample shows the envelope.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getPickingList
   */
  readonly getPickingList: (init: GetPickingListInit) => Call<GetPickingListData, GetPickingListError>;
  /**
   * List the picking lists of a customer order
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getPickingLists
   */
  readonly getPickingLists: (init: GetPickingListsInit) => Call<GetPickingListsData, GetPickingListsError>;
  /**
   * List the purchase orders of a drop shipment
   *
   * The purchase orders that were made for a customer order.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getPurchaseOrdersForCustomerOrder
   */
  readonly getPurchaseOrdersForCustomerOrder: (init: GetPurchaseOrdersForCustomerOrderInit) => Call<GetPurchaseOrdersForCustomerOrderData, GetPurchaseOrdersForCustomerOrderError>;
  /**
   * List what customers wait for from a purchase order
   *
   * Articles with the customer orders that wait for them.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getRestArticlesForPurchaseOrder
   */
  readonly getRestArticlesForPurchaseOrder: PaginatedMethod<[init: GetRestArticlesForPurchaseOrderInit], GetRestArticlesForPurchaseOrderData, GetRestArticlesForPurchaseOrderError, RestOrderArticle>;
  /**
   * List what customers wait for from a supplier
   *
   * Articles with the customer orders that wait for them.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getRestArticlesForSupplier
   */
  readonly getRestArticlesForSupplier: PaginatedMethod<[init: GetRestArticlesForSupplierInit], GetRestArticlesForSupplierData, GetRestArticlesForSupplierError, RestOrderArticle>;
  /**
   * List the picking lists that nobody is assigned to
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/getUnassignedPickingLists
   */
  readonly getUnassignedPickingLists: PaginatedMethod<[init?: GetUnassignedPickingListsInit], GetUnassignedPickingListsData, GetUnassignedPickingListsError, PickingList>;
  /**
   * Invoice a customer order
   *
   * Moves the order to the state `INVOICED`. Where the store is connected to a system that invoices, such as Fortnox, the invoice is made there.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/invoiceCustomerOrder
   */
  readonly invoiceCustomerOrder: (init: InvoiceCustomerOrderInit) => Call<InvoiceCustomerOrderData, InvoiceCustomerOrderError>;
  /**
   * Mark a customer order as delivered
   *
   * Only for orders that are sent or whose freight is booked.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/markCustomerOrderDelivered
   */
  readonly markCustomerOrderDelivered: (init: MarkCustomerOrderDeliveredInit) => Call<MarkCustomerOrderDeliveredData, MarkCustomerOrderDeliveredError>;
  /**
   * Mark a customer order's freight as booked
   *
   * Assumption: The state that this leads to has the number 45. The page lists no number for it, and 45 only where orders are filtered.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/markCustomerOrderFreightBooked
   */
  readonly markCustomerOrderFreightBooked: (init: MarkCustomerOrderFreightBookedInit) => Call<MarkCustomerOrderFreightBookedData, MarkCustomerOrderFreightBookedError>;
  /**
   * Mark a customer order as packed
   *
   * Moves the order to the state `PACKED`.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/markCustomerOrderPacked
   */
  readonly markCustomerOrderPacked: (init: MarkCustomerOrderPackedInit) => Call<MarkCustomerOrderPackedData, MarkCustomerOrderPackedError>;
  /**
   * Mark a customer order as ready for packing
   *
   * Moves the order to the state `READY_FOR_PACKING` and makes its picking lists.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/markCustomerOrderReadyForPacking
   */
  readonly markCustomerOrderReadyForPacking: (init: MarkCustomerOrderReadyForPackingInit) => Call<MarkCustomerOrderReadyForPackingData, MarkCustomerOrderReadyForPackingError>;
  /**
   * Mark a picking list as being packed
   *
   * Moves the list to the state `PACKING`.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/markPickingListPacking
   */
  readonly markPickingListPacking: (init: MarkPickingListPackingInit) => Call<MarkPickingListPackingData, MarkPickingListPackingError>;
  /**
   * Say what was picked of an article
   *
   * Needs to know who you are: a user's login, or `device_id`.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/pickArticle
   */
  readonly pickArticle: (init: PickArticleInit) => Call<PickArticleData, PickArticleError>;
  /**
   * Say what was picked of several articles
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/pickArticles
   */
  readonly pickArticles: (init: PickArticlesInit) => Call<PickArticlesData, PickArticlesError>;
  /**
   * Print a customer order
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/printCustomerOrder
   */
  readonly printCustomerOrder: { (init: PrintCustomerOrderInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, PrintCustomerOrderError>; (init: PrintCustomerOrderInit & { parseAs?: "blob" }): Call<PrintCustomerOrderData, PrintCustomerOrderError> };
  /**
   * Print the delivery note of a customer order
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/printDeliveryNote
   */
  readonly printDeliveryNote: { (init: PrintDeliveryNoteInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, PrintDeliveryNoteError>; (init: PrintDeliveryNoteInit & { parseAs?: "blob" }): Call<PrintDeliveryNoteData, PrintDeliveryNoteError> };
  /**
   * Print the delivery notes of all packed customer orders
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/printDeliveryNotes
   */
  readonly printDeliveryNotes: { (init: PrintDeliveryNotesInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, PrintDeliveryNotesError>; (init?: PrintDeliveryNotesInit & { parseAs?: "blob" }): Call<PrintDeliveryNotesData, PrintDeliveryNotesError> };
  /**
   * Print labels of customer orders
   *
   * A labels file: PDF or Excel, the answer's content type says which.
   *
   * Assumption: The file is a PDF or an Excel sheet. The page's text says Excel, its header says PDF.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/printLabels
   */
  readonly printLabels: { (init: PrintLabelsInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, PrintLabelsError>; (init?: PrintLabelsInit & { parseAs?: "blob" }): Call<PrintLabelsData, PrintLabelsError> };
  /**
   * Print an offer
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/printOffer
   */
  readonly printOffer: { (init: PrintOfferInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, PrintOfferError>; (init: PrintOfferInit & { parseAs?: "blob" }): Call<PrintOfferData, PrintOfferError> };
  /**
   * Print a picking list
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/printPickingList
   */
  readonly printPickingList: { (init: PrintPickingListInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, PrintPickingListError>; (init: PrintPickingListInit & { parseAs?: "blob" }): Call<PrintPickingListData, PrintPickingListError> };
  /**
   * Print the picking lists of all customer orders that wait to be picked
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/printPickingLists
   */
  readonly printPickingLists: { (init: PrintPickingListsInit & { parseAs: "stream" }): Call<ReadableStream<Uint8Array>, PrintPickingListsError>; (init?: PrintPickingListsInit & { parseAs?: "blob" }): Call<PrintPickingListsData, PrintPickingListsError> };
  /**
   * Remove a row from a customer order
   *
   * The row is found by its index, and the rows after it move up: sent twice, it would remove the next one, so the client doesn't repeat it unless it surely wasn't carried out.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/removeCustomerOrderRow
   */
  readonly removeCustomerOrderRow: (init: RemoveCustomerOrderRowInit) => Call<RemoveCustomerOrderRowData, RemoveCustomerOrderRowError>;
  /**
   * Search the articles of a picking list
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/searchPickingListArticles
   */
  readonly searchPickingListArticles: PaginatedMethod<[init: SearchPickingListArticlesInit], SearchPickingListArticlesData, SearchPickingListArticlesError, PickingListProduct>;
  /**
   * Mark a customer order as sent
   *
   * Moves the order to the state `SENT`.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/sendCustomerOrder
   */
  readonly sendCustomerOrder: (init: SendCustomerOrderInit) => Call<SendCustomerOrderData, SendCustomerOrderError>;
  /**
   * Send an offer by e-mail
   *
   * Sends the offer as a PDF.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/sendOffer
   */
  readonly sendOffer: (init: SendOfferInit) => Call<SendOfferData, SendOfferError>;
  /**
   * Send an order confirmation by e-mail
   *
   * Sends the confirmation as a PDF.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/sendOrderConfirmation
   */
  readonly sendOrderConfirmation: (init: SendOrderConfirmationInit) => Call<SendOrderConfirmationData, SendOrderConfirmationError>;
  /**
   * Change a customer order
   *
   * Sets the fields that the body holds. The state is changed by operations of its own, such as `sendCustomerOrder` and `cancelCustomerOrder`. Of an invoiced order only `externalInvoiceReference1` and `externalInvoiceReference2` can be changed; the rest is ignored. A row that isn't found by its id may be added, so the client doesn't repeat the call on its own.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/updateCustomerOrder
   */
  readonly updateCustomerOrder: (init: UpdateCustomerOrderInit) => Call<UpdateCustomerOrderData, UpdateCustomerOrderError>;
  /**
   * Change a row of a customer order
   *
   * The row is found by its index.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/updateCustomerOrderRow
   */
  readonly updateCustomerOrderRow: (init: UpdateCustomerOrderRowInit) => Call<UpdateCustomerOrderRowData, UpdateCustomerOrderRowError>;
  /**
   * Change an offer
   *
   * Only an offer in the state `NEW` can be changed. A row that isn't found by its id may be added, so the client doesn't repeat the call on its own.
   *
   * @see https://lagerkoll-gks-clients.github.io/lagerkoll-customer-orders/#operation/updateOffer
   */
  readonly updateOffer: (init: UpdateOfferInit) => Call<UpdateOfferData, UpdateOfferError>;
}
