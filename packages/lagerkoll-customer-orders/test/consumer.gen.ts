// Generated from specs/lagerkoll/customer-orders.yaml (bundle f0ab74fca7b4) by `npm run generate`. Do not edit.

import {
  CustomerOrderState,
  CustomerOrderStateFilter,
  CustomerOrdersErrorCode,
  DeliveryStatus,
  OfferState,
  OfferStateFilter,
  PickingListState,
  PurchaseOrderState,
  RestOrderState,
  changes,
  createCustomerOrdersClient,
  paginate,
  toCustomerOrderRowUpdate,
  toOfferUpdate,
  toPickingListProductUpdate,
  toPickingListProductsUpdate,
  toUpdate,
  unwrap,
  type AddCustomerOrderData,
  type AddCustomerOrderError,
  type AddCustomerOrderInit,
  type AddCustomerOrderRowData,
  type AddCustomerOrderRowError,
  type AddCustomerOrderRowInit,
  type AddOfferData,
  type AddOfferError,
  type AddOfferInit,
  type ApproveOfferData,
  type ApproveOfferError,
  type ApproveOfferInit,
  type Article,
  type ArticleBatch,
  type ArticleBatches,
  type ArticleLink,
  type ArticleTag,
  type ArticleType,
  type ArticleUnit,
  type AssignPickingListData,
  type AssignPickingListError,
  type AssignPickingListInit,
  type AssignPickingListToUserData,
  type AssignPickingListToUserError,
  type AssignPickingListToUserInit,
  type BarcodeType,
  type BundledArticle,
  type CancelCustomerOrderData,
  type CancelCustomerOrderError,
  type CancelCustomerOrderInit,
  type CancelDropShipmentData,
  type CancelDropShipmentError,
  type CancelDropShipmentInit,
  type CancelOfferData,
  type CancelOfferError,
  type CancelOfferInit,
  type CreateDropShipmentData,
  type CreateDropShipmentError,
  type CreateDropShipmentInit,
  type CreateRestPickingListData,
  type CreateRestPickingListError,
  type CreateRestPickingListInit,
  type CustomField,
  type CustomFieldValidValue,
  type CustomerOrder,
  type CustomerOrderBatchProduct,
  type CustomerOrderBatchProductCreate,
  type CustomerOrderBatchProductUpdate,
  type CustomerOrderCost,
  type CustomerOrderCreate,
  type CustomerOrderProduct,
  type CustomerOrderProductCost,
  type CustomerOrderProductCreate,
  type CustomerOrderProductUpdate,
  type CustomerOrderRowUpdate,
  type CustomerOrderUpdate,
  type CustomerOrdersClient,
  type CustomerOrdersClientOptions,
  type CustomerOrdersError,
  type CustomerOrdersResponse,
  type DiscountType,
  type Email,
  type FinishPickingListData,
  type FinishPickingListError,
  type FinishPickingListInit,
  type GetAssignedPickingListsData,
  type GetAssignedPickingListsError,
  type GetAssignedPickingListsInit,
  type GetCustomerOrderByExternalIdData,
  type GetCustomerOrderByExternalIdError,
  type GetCustomerOrderByExternalIdInit,
  type GetCustomerOrderCostData,
  type GetCustomerOrderCostError,
  type GetCustomerOrderCostInit,
  type GetCustomerOrderData,
  type GetCustomerOrderError,
  type GetCustomerOrderInit,
  type GetCustomerOrderProductsData,
  type GetCustomerOrderProductsError,
  type GetCustomerOrderProductsInit,
  type GetCustomerOrdersData,
  type GetCustomerOrdersError,
  type GetCustomerOrdersForStateData,
  type GetCustomerOrdersForStateError,
  type GetCustomerOrdersForStateInit,
  type GetCustomerOrdersInit,
  type GetCustomerOrdersWithArticleData,
  type GetCustomerOrdersWithArticleError,
  type GetCustomerOrdersWithArticleInit,
  type GetInvoiceFileData,
  type GetInvoiceFileError,
  type GetInvoiceFileInit,
  type GetMyPickingListsData,
  type GetMyPickingListsError,
  type GetMyPickingListsInit,
  type GetOfferData,
  type GetOfferError,
  type GetOfferInit,
  type GetOffersData,
  type GetOffersError,
  type GetOffersForCustomerOrderData,
  type GetOffersForCustomerOrderError,
  type GetOffersForCustomerOrderInit,
  type GetOffersInit,
  type GetPickingListData,
  type GetPickingListError,
  type GetPickingListInit,
  type GetPickingListsData,
  type GetPickingListsError,
  type GetPickingListsInit,
  type GetPurchaseOrdersForCustomerOrderData,
  type GetPurchaseOrdersForCustomerOrderError,
  type GetPurchaseOrdersForCustomerOrderInit,
  type GetRestArticlesForPurchaseOrderData,
  type GetRestArticlesForPurchaseOrderError,
  type GetRestArticlesForPurchaseOrderInit,
  type GetRestArticlesForSupplierData,
  type GetRestArticlesForSupplierError,
  type GetRestArticlesForSupplierInit,
  type GetUnassignedPickingListsData,
  type GetUnassignedPickingListsError,
  type GetUnassignedPickingListsInit,
  type InvoiceCustomerOrderData,
  type InvoiceCustomerOrderError,
  type InvoiceCustomerOrderInit,
  type InvoiceType,
  type LagerkollAuth,
  type MarkCustomerOrderDeliveredData,
  type MarkCustomerOrderDeliveredError,
  type MarkCustomerOrderDeliveredInit,
  type MarkCustomerOrderFreightBookedData,
  type MarkCustomerOrderFreightBookedError,
  type MarkCustomerOrderFreightBookedInit,
  type MarkCustomerOrderPackedData,
  type MarkCustomerOrderPackedError,
  type MarkCustomerOrderPackedInit,
  type MarkCustomerOrderReadyForPackingData,
  type MarkCustomerOrderReadyForPackingError,
  type MarkCustomerOrderReadyForPackingInit,
  type MarkPickingListPackingData,
  type MarkPickingListPackingError,
  type MarkPickingListPackingInit,
  type Offer,
  type OfferCreate,
  type OfferRow,
  type OfferRowCreate,
  type OfferRowUpdate,
  type OfferUpdate,
  type OffersResponse,
  type PickArticleData,
  type PickArticleError,
  type PickArticleInit,
  type PickArticlesData,
  type PickArticlesError,
  type PickArticlesInit,
  type PickingList,
  type PickingListProduct,
  type PickingListProductUpdate,
  type PickingListProducts,
  type PickingListProductsUpdate,
  type PickingListsResponse,
  type Price,
  type PrintCustomerOrderData,
  type PrintCustomerOrderError,
  type PrintCustomerOrderInit,
  type PrintDeliveryNoteData,
  type PrintDeliveryNoteError,
  type PrintDeliveryNoteInit,
  type PrintDeliveryNotesData,
  type PrintDeliveryNotesError,
  type PrintDeliveryNotesInit,
  type PrintLabelsData,
  type PrintLabelsError,
  type PrintLabelsInit,
  type PrintOfferData,
  type PrintOfferError,
  type PrintOfferInit,
  type PrintPickingListData,
  type PrintPickingListError,
  type PrintPickingListInit,
  type PrintPickingListsData,
  type PrintPickingListsError,
  type PrintPickingListsInit,
  type PurchaseOrder,
  type PurchaseOrderArticle,
  type PurchaseOrderArticleBatch,
  type PurchaseOrdersResponse,
  type RemoveCustomerOrderRowData,
  type RemoveCustomerOrderRowError,
  type RemoveCustomerOrderRowInit,
  type RestOrderArticle,
  type RestOrderCustomerOrder,
  type RestOrderResponse,
  type SearchPickingListArticlesData,
  type SearchPickingListArticlesError,
  type SearchPickingListArticlesInit,
  type SendCustomerOrderData,
  type SendCustomerOrderError,
  type SendCustomerOrderInit,
  type SendOfferData,
  type SendOfferError,
  type SendOfferInit,
  type SendOrderConfirmationData,
  type SendOrderConfirmationError,
  type SendOrderConfirmationInit,
  type SortDirection,
  type SupplierArticle,
  type Unit,
  type UpdateCustomerOrderData,
  type UpdateCustomerOrderError,
  type UpdateCustomerOrderInit,
  type UpdateCustomerOrderRowData,
  type UpdateCustomerOrderRowError,
  type UpdateCustomerOrderRowInit,
  type UpdateOfferData,
  type UpdateOfferError,
  type UpdateOfferInit,
} from "../src/index.js";

/** A value of a type, wherever a user has it from. */
declare function some<T>(): T;

/** Takes what a variable of the type would take. */
declare function take<T>(value: T): void;

const client: CustomerOrdersClient = createCustomerOrdersClient({ auth: some<LagerkollAuth>() });

take<0>(CustomerOrderState.NEW);
take<5>(CustomerOrderState.READY_FOR_PACKING);
take<10>(CustomerOrderState.PACKING);
take<15>(CustomerOrderState.DROP_SHIPMENT);
take<20>(CustomerOrderState.PACKED);
take<30>(CustomerOrderState.PARTLY_SENT);
take<40>(CustomerOrderState.SENT);
take<50>(CustomerOrderState.CANCELLED);
take<60>(CustomerOrderState.INVOICED);

take<-1>(CustomerOrderStateFilter.ALL);
take<0>(CustomerOrderStateFilter.NEW);
take<5>(CustomerOrderStateFilter.READY_FOR_PACKING);
take<10>(CustomerOrderStateFilter.PACKING);
take<15>(CustomerOrderStateFilter.DROP_SHIPMENT);
take<20>(CustomerOrderStateFilter.PACKED);
take<30>(CustomerOrderStateFilter.PARTLY_SENT);
take<40>(CustomerOrderStateFilter.SENT);
take<45>(CustomerOrderStateFilter.FREIGHT_BOOKED);
take<50>(CustomerOrderStateFilter.CANCELLED);
take<60>(CustomerOrderStateFilter.INVOICED);

take<900001>(CustomerOrdersErrorCode.CREDENTIALS_REFUSED);
take<900101>(CustomerOrdersErrorCode.GENERAL);
take<900429>(CustomerOrdersErrorCode.TOO_MANY_REQUESTS);
take<900701>(CustomerOrdersErrorCode.GET_ORDER_FAILED);
take<900702>(CustomerOrdersErrorCode.CREATE_ORDER_FAILED);
take<900703>(CustomerOrdersErrorCode.UPDATE_ORDER_FAILED);
take<900711>(CustomerOrdersErrorCode.GET_PICKING_LIST_FAILED);
take<900713>(CustomerOrdersErrorCode.UPDATE_PICKING_LIST_FAILED);
take<900721>(CustomerOrdersErrorCode.GET_REST_ARTICLES_FAILED);
take<900732>(CustomerOrdersErrorCode.CREATE_DROP_SHIPMENT_FAILED);
take<900743>(CustomerOrdersErrorCode.SEND_CONFIRMATION_FAILED);
take<900752>(CustomerOrdersErrorCode.ORDER_VALUE_IS_ZERO);
take<900761>(CustomerOrdersErrorCode.GET_OFFER_FAILED);
take<900762>(CustomerOrdersErrorCode.CREATE_OFFER_FAILED);
take<900763>(CustomerOrdersErrorCode.UPDATE_OFFER_FAILED);

take<1>(DeliveryStatus.ALL_IN_STOCK);
take<2>(DeliveryStatus.NOT_ALL_IN_STOCK);
take<3>(DeliveryStatus.NONE_IN_STOCK);

take<0>(OfferState.NEW);
take<1>(OfferState.CLOSED);
take<2>(OfferState.CANCELLED);

take<-1>(OfferStateFilter.ALL);
take<0>(OfferStateFilter.NEW);
take<1>(OfferStateFilter.APPROVED);
take<2>(OfferStateFilter.CANCELLED);

take<0>(PickingListState.NEW);
take<10>(PickingListState.PACKING);
take<20>(PickingListState.PACKED);
take<30>(PickingListState.CLOSED);

take<0>(PurchaseOrderState.NEW);
take<1>(PurchaseOrderState.SENT);
take<2>(PurchaseOrderState.RECEIVED);
take<3>(PurchaseOrderState.FINISHED);
take<4>(PurchaseOrderState.CANCELLED);

take<"0">(RestOrderState.NEW);
take<"5">(RestOrderState.READY_FOR_PACKING);
take<"10">(RestOrderState.PACKING);
take<"15">(RestOrderState.DROP_SHIPMENT);
take<"20">(RestOrderState.PACKED);
take<"30">(RestOrderState.PARTLY_SENT);
take<"40">(RestOrderState.SENT);
take<"50">(RestOrderState.CANCELLED);
take<"60">(RestOrderState.INVOICED);

take<CustomerOrderRowUpdate>(toCustomerOrderRowUpdate(some<CustomerOrderProduct>()));
take<OfferUpdate>(toOfferUpdate(some<Offer>()));
take<PickingListProductUpdate>(toPickingListProductUpdate(some<PickingListProduct>()));
take<PickingListProductsUpdate>(toPickingListProductsUpdate(some<PickingListProducts>()));
take<CustomerOrderUpdate>(toUpdate(some<CustomerOrder>()));

export async function callAddCustomerOrder(): Promise<void> {
  void client.addCustomerOrder({
    body: {
      customerId: some<number>(),
      products: [{ orderedAmount: some<number>(), batches: [{}] }],
    },
  });
  void client.addCustomerOrder({ body: { customerId: some<number>() } });
  void client.addCustomerOrder({ body: some<CustomerOrderCreate>() });
  const { data, error } = await client.addCustomerOrder({
    body: {
      externalOrderId: some<string>(),
      externalDisplayOrderId: some<string>(),
      webshopOrderId: some<string>(),
      customerId: some<number>(),
      customerOrderNumber: some<string>(),
      administrationFee: some<number>(),
      currency: some<string>(),
      currencyRate: some<number>(),
      comments: some<string>(),
      deliveryAddress1: some<string>(),
      deliveryAddress2: some<string>(),
      deliveryZipCode: some<string>(),
      deliveryCity: some<string>(),
      deliveryCountry: some<string>(),
      deliveryDate: some<number>(),
      deliveryName: some<string>(),
      deliveryEmail: some<string>(),
      freight: some<number>(),
      orderDate: some<number>(),
      ourReference: some<string>(),
      phone1: some<string>(),
      phone2: some<string>(),
      remarks: some<string>(),
      deliveryTerm: some<string>(),
      paymentTerm: some<string>(),
      vatIncluded: some<boolean>(),
      wayOfDelivery: some<string>(),
      yourReference: some<string>(),
      pricelistId: some<number>(),
      externalInvoiceReference1: some<string>(),
      externalInvoiceReference2: some<string>(),
      costCenter: some<number>(),
      state: some<number>(),
      products: [
        {
          articleId: some<string>(),
          rowIndex: some<number>(),
          orderedAmount: some<number>(),
          pickedAmount: some<number>(),
          deliveredAmount: some<number>(),
          piecePrice: some<number>(),
          totalPrice: some<number>(),
          discountType: some<string>(),
          discount: some<number>(),
          description: some<string>(),
          costCenter: some<number>(),
          isBundled: some<boolean>(),
          weight: some<number>(),
          stockWarning: some<number>(),
          availableAmount: some<number>(),
          id: some<number>(),
          batches: [
            {
              batchId: some<string>(),
              serialNr: some<string>(),
              orderedAmount: some<number>(),
              pickedAmount: some<number>(),
              deliveredAmount: some<number>(),
            },
          ],
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callAddCustomerOrderRow(): Promise<void> {
  void client.addCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: { orderedAmount: some<number>(), batches: [{}] },
  });
  void client.addCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: { orderedAmount: some<number>() },
  });
  void client.addCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: some<CustomerOrderProductCreate>(),
  });
  const { data, error } = await client.addCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: {
      articleId: some<string>(),
      rowIndex: some<number>(),
      orderedAmount: some<number>(),
      pickedAmount: some<number>(),
      deliveredAmount: some<number>(),
      piecePrice: some<number>(),
      totalPrice: some<number>(),
      discountType: some<string>(),
      discount: some<number>(),
      description: some<string>(),
      costCenter: some<number>(),
      isBundled: some<boolean>(),
      weight: some<number>(),
      stockWarning: some<number>(),
      availableAmount: some<number>(),
      id: some<number>(),
      batches: [
        {
          batchId: some<string>(),
          serialNr: some<string>(),
          orderedAmount: some<number>(),
          pickedAmount: some<number>(),
          deliveredAmount: some<number>(),
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callAddOffer(): Promise<void> {
  void client.addOffer({
    body: {
      customerName: some<string>(),
      customerPhone: some<string>(),
      customerEmail: some<string>(),
      pricelistId: some<number>(),
      currency: some<string>(),
      rows: [
        {
          amount: some<number>(),
          salesPrice: some<number>(),
          purchasePrice: some<number>(),
          purchaseCurrency: some<string>(),
        },
      ],
    },
  });
  void client.addOffer({
    body: {
      customerName: some<string>(),
      customerPhone: some<string>(),
      customerEmail: some<string>(),
      pricelistId: some<number>(),
      currency: some<string>(),
    },
  });
  void client.addOffer({ body: some<OfferCreate>() });
  const { data, error } = await client.addOffer({
    body: {
      customerId: some<number>(),
      customerName: some<string>(),
      customerPhone: some<string>(),
      customerEmail: some<string>(),
      pricelistId: some<number>(),
      currency: some<string>(),
      description: some<string>(),
      ourReference: some<string>(),
      validDate: some<number>(),
      rows: [
        {
          articleId: some<string>(),
          articleName: some<string>(),
          amount: some<number>(),
          salesPrice: some<number>(),
          discountType: some<string>(),
          discount: some<number>(),
          purchasePrice: some<number>(),
          purchaseCurrency: some<string>(),
          supplierId: some<number>(),
          supplierName: some<string>(),
          id: some<number>(),
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readOffer(data);
}

export async function callApproveOffer(): Promise<void> {
  const { data, error } = await client.approveOffer({ params: { path: { offer_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readOffer(data);
}

export async function callAssignPickingList(): Promise<void> {
  void client.assignPickingList({ params: { path: { order_id: some<number>(), list_id: some<number>() } } });
  const { data, error } = await client.assignPickingList({
    params: {
      path: { order_id: some<number>(), list_id: some<number>() },
      header: { device_id: some<string>() },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingList(data);
}

export async function callAssignPickingListToUser(): Promise<void> {
  const { data, error } = await client.assignPickingListToUser({
    params: {
      path: {
        order_id: some<number>(),
        list_id: some<number>(),
        assigned_user_id: some<number>(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingList(data);
}

export async function callCancelCustomerOrder(): Promise<void> {
  const { data, error } = await client.cancelCustomerOrder({ params: { path: { order_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callCancelDropShipment(): Promise<void> {
  const { data, error } = await client.cancelDropShipment({ params: { path: { order_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callCancelOffer(): Promise<void> {
  const { data, error } = await client.cancelOffer({ params: { path: { offer_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readOffer(data);
}

export async function callCreateDropShipment(): Promise<void> {
  void client.createDropShipment({ params: { path: { order_id: some<number>() } } });
  const { data, error } = await client.createDropShipment({
    params: {
      path: { order_id: some<number>() },
      query: { is_dropshipment: some<boolean>() },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPurchaseOrdersResponse(data);
}

export async function callCreateRestPickingList(): Promise<void> {
  const { data, error } = await client.createRestPickingList({ params: { path: { order_id: some<number>(), list_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPurchaseOrdersResponse(data);
}

export async function callFinishPickingList(): Promise<void> {
  const { data, error } = await client.finishPickingList({ params: { path: { order_id: some<number>(), list_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingList(data);
}

export async function callGetAssignedPickingLists(): Promise<void> {
  void client.getAssignedPickingLists();
  const { data, error } = await client.getAssignedPickingLists({
    params: {
      query: {
        page: some<number>(),
        limit: some<number>(),
        filter_your_lists: some<boolean>(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListsResponse(data);
  for await (const item of paginate(client.getAssignedPickingLists, some<GetAssignedPickingListsInit>())) {
    readPickingList(item);
  }
}

export async function callGetCustomerOrder(): Promise<void> {
  const { data, error } = await client.getCustomerOrder({ params: { path: { id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrdersResponse(data);
}

export async function callGetCustomerOrderByExternalId(): Promise<void> {
  const { data, error } = await client.getCustomerOrderByExternalId({ params: { path: { external_id: some<string>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrdersResponse(data);
}

export async function callGetCustomerOrderCost(): Promise<void> {
  const { data, error } = await client.getCustomerOrderCost({ params: { path: { id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrderCost(data);
}

export async function callGetCustomerOrderProducts(): Promise<void> {
  const { data, error } = await client.getCustomerOrderProducts({ params: { path: { id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readArticle(data);
}

export async function callGetCustomerOrders(): Promise<void> {
  void client.getCustomerOrders();
  const { data, error } = await client.getCustomerOrders({
    params: {
      query: {
        customer_id: some<number>(),
        state: some<-1 | 0 | 5 | 10 | 15 | 20 | 30 | 40 | 45 | 50 | 60>(),
        since: some<number>(),
        page: some<number>(),
        limit: some<number>(),
        query: some<string>(),
        sort_column: some<"id" | "customer" | "order_date" | "delivery_date" | "delivered_date" | "state" | "way_of_delivery" | "order_value">(),
        order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrdersResponse(data);
  for await (const item of paginate(client.getCustomerOrders, some<GetCustomerOrdersInit>())) {
    readCustomerOrder(item);
  }
  for await (const item of changes(client.getCustomerOrders, { init: some<GetCustomerOrdersInit>() })) {
    readCustomerOrder(item);
  }
}

export async function callGetCustomerOrdersForState(): Promise<void> {
  void client.getCustomerOrdersForState({ params: { path: { state: some<number>() } } });
  const { data, error } = await client.getCustomerOrdersForState({
    params: {
      path: { state: some<number>() },
      query: {
        from: some<number>(),
        to: some<number>(),
        page: some<number>(),
        limit: some<number>(),
        sort_column: some<"id" | "delivery_date" | "delivered_date">(),
        order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrdersResponse(data);
  for await (const item of paginate(client.getCustomerOrdersForState, some<GetCustomerOrdersForStateInit>())) {
    readCustomerOrder(item);
  }
}

export async function callGetCustomerOrdersWithArticle(): Promise<void> {
  void client.getCustomerOrdersWithArticle({ params: { path: { article_id: some<string>() } } });
  const { data, error } = await client.getCustomerOrdersWithArticle({
    params: {
      path: { article_id: some<string>() },
      query: {
        batch: some<string>(),
        serialnumber: some<string>(),
        max_state: some<number>(),
        from: some<number>(),
        to: some<number>(),
        page: some<number>(),
        limit: some<number>(),
        sort_column: some<"id" | "customer" | "order_date" | "delivery_date" | "delivered_date" | "state">(),
        order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrdersResponse(data);
  for await (const item of paginate(client.getCustomerOrdersWithArticle, some<GetCustomerOrdersWithArticleInit>())) {
    readCustomerOrder(item);
  }
}

export async function callGetInvoiceFile(): Promise<void> {
  const { data, error } = await client.getInvoiceFile({ params: { path: { id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.getInvoiceFile({ ...some<GetInvoiceFileInit>(), parseAs: "stream" })));
}

export async function callGetMyPickingLists(): Promise<void> {
  void client.getMyPickingLists();
  const { data, error } = await client.getMyPickingLists({
    params: {
      query: {
        query: some<string>(),
        return_unassigned_lists: some<boolean>(),
        sort_column: some<"art" | "stock_place">(),
        sort_order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListsResponse(data);
}

export async function callGetOffer(): Promise<void> {
  const { data, error } = await client.getOffer({ params: { path: { offer_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readOffersResponse(data);
}

export async function callGetOffers(): Promise<void> {
  void client.getOffers();
  const { data, error } = await client.getOffers({
    params: {
      query: {
        since: some<number>(),
        state: some<-1 | 0 | 1 | 2>(),
        page: some<number>(),
        limit: some<number>(),
        query: some<string>(),
        sort_column: some<"id" | "customer" | "valid_date" | "created_date" | "state">(),
        order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readOffersResponse(data);
  for await (const item of paginate(client.getOffers, some<GetOffersInit>())) {
    readOffer(item);
  }
  for await (const item of changes(client.getOffers, { init: some<GetOffersInit>() })) {
    readOffer(item);
  }
}

export async function callGetOffersForCustomerOrder(): Promise<void> {
  const { data, error } = await client.getOffersForCustomerOrder({ params: { path: { order_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readOffersResponse(data);
}

export async function callGetPickingList(): Promise<void> {
  void client.getPickingList({ params: { path: { order_id: some<number>(), list_id: some<number>() } } });
  const { data, error } = await client.getPickingList({
    params: {
      path: { order_id: some<number>(), list_id: some<number>() },
      query: {
        sort_column: some<"art" | "name" | "stock_place">(),
        sort_order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListsResponse(data);
}

export async function callGetPickingLists(): Promise<void> {
  void client.getPickingLists({ params: { path: { order_id: some<number>() } } });
  const { data, error } = await client.getPickingLists({
    params: {
      path: { order_id: some<number>() },
      query: {
        sort_column: some<"art" | "stock_place">(),
        sort_order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListsResponse(data);
}

export async function callGetPurchaseOrdersForCustomerOrder(): Promise<void> {
  const { data, error } = await client.getPurchaseOrdersForCustomerOrder({ params: { path: { order_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPurchaseOrdersResponse(data);
}

export async function callGetRestArticlesForPurchaseOrder(): Promise<void> {
  void client.getRestArticlesForPurchaseOrder({ params: { path: { order_id: some<number>() } } });
  const { data, error } = await client.getRestArticlesForPurchaseOrder({
    params: {
      path: { order_id: some<number>() },
      query: {
        order: some<"asc" | "desc">(),
        sort_column: some<"deliveryDate" | "available">(),
        page: some<number>(),
        limit: some<number>(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readRestOrderResponse(data);
  for await (const item of paginate(client.getRestArticlesForPurchaseOrder, some<GetRestArticlesForPurchaseOrderInit>())) {
    readRestOrderArticle(item);
  }
}

export async function callGetRestArticlesForSupplier(): Promise<void> {
  void client.getRestArticlesForSupplier({ params: { path: { supplier_id: some<number>() } } });
  const { data, error } = await client.getRestArticlesForSupplier({
    params: {
      path: { supplier_id: some<number>() },
      query: {
        order: some<"asc" | "desc">(),
        sort_column: some<"deliveryDate" | "available">(),
        page: some<number>(),
        limit: some<number>(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readRestOrderResponse(data);
  for await (const item of paginate(client.getRestArticlesForSupplier, some<GetRestArticlesForSupplierInit>())) {
    readRestOrderArticle(item);
  }
}

export async function callGetUnassignedPickingLists(): Promise<void> {
  void client.getUnassignedPickingLists();
  const { data, error } = await client.getUnassignedPickingLists({
    params: {
      query: {
        page: some<number>(),
        limit: some<number>(),
        sort_column: some<"art" | "stock_place">(),
        sort_order: some<"asc" | "desc">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListsResponse(data);
  for await (const item of paginate(client.getUnassignedPickingLists, some<GetUnassignedPickingListsInit>())) {
    readPickingList(item);
  }
}

export async function callInvoiceCustomerOrder(): Promise<void> {
  void client.invoiceCustomerOrder({ params: { path: { order_id: some<number>() } } });
  const { data, error } = await client.invoiceCustomerOrder({
    params: {
      path: { order_id: some<number>() },
      query: { type: some<"invoice" | "cash" | "card" | "ag">() },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callInvoiceCustomerOrders(): Promise<void> {
  void client.PUT("/invoice", { body: some<unknown>() });
  void client.PUT("/invoice", {
    params: { query: { type: some<"invoice" | "cash" | "card" | "ag">() } },
    body: some<unknown>(),
  });
}

export async function callMarkCustomerOrderDelivered(): Promise<void> {
  const { data, error } = await client.markCustomerOrderDelivered({ params: { path: { order_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callMarkCustomerOrderFreightBooked(): Promise<void> {
  const { data, error } = await client.markCustomerOrderFreightBooked({ params: { path: { order_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callMarkCustomerOrderPacked(): Promise<void> {
  void client.markCustomerOrderPacked({ params: { path: { order_id: some<number>() } } });
  const { data, error } = await client.markCustomerOrderPacked({
    params: {
      path: { order_id: some<number>() },
      query: { finish_pickinglists: some<boolean>(), create_rest_order: some<boolean>() },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callMarkCustomerOrderReadyForPacking(): Promise<void> {
  const { data, error } = await client.markCustomerOrderReadyForPacking({ params: { path: { order_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callMarkCustomerOrdersReadyForPacking(): Promise<void> {
  void client.PUT("/ready_for_packing", { body: some<unknown>() });
}

export async function callMarkPickingListPacking(): Promise<void> {
  const { data, error } = await client.markPickingListPacking({ params: { path: { order_id: some<number>(), list_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<undefined>(data);
}

export async function callPickArticle(): Promise<void> {
  void client.pickArticle({
    params: {
      path: {
        order_id: some<number>(),
        list_id: some<number>(),
        article_id: some<string>(),
      },
    },
    body: {
      articleId: some<string>(),
      pickedAmount: some<number>(),
      customerOrderProductId: some<number>(),
      batches: [{}],
    },
  });
  void client.pickArticle({
    params: {
      path: {
        order_id: some<number>(),
        list_id: some<number>(),
        article_id: some<string>(),
      },
    },
    body: {
      articleId: some<string>(),
      pickedAmount: some<number>(),
      customerOrderProductId: some<number>(),
    },
  });
  void client.pickArticle({
    params: {
      path: {
        order_id: some<number>(),
        list_id: some<number>(),
        article_id: some<string>(),
      },
      header: { device_id: some<string>() },
    },
    body: some<PickingListProductUpdate>(),
  });
  const { data, error } = await client.pickArticle({
    params: {
      path: {
        order_id: some<number>(),
        list_id: some<number>(),
        article_id: some<string>(),
      },
      header: { device_id: some<string>() },
    },
    body: {
      articleId: some<string>(),
      pickedAmount: some<number>(),
      customerOrderProductId: some<number>(),
      batches: [
        {
          batchId: some<string>(),
          serialNr: some<string>(),
          orderedAmount: some<number>(),
          pickedAmount: some<number>(),
          deliveredAmount: some<number>(),
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListProduct(data);
}

export async function callPickArticles(): Promise<void> {
  void client.pickArticles({
    params: { path: { order_id: some<number>(), list_id: some<number>() } },
    body: {
      products: [
        {
          articleId: some<string>(),
          pickedAmount: some<number>(),
          customerOrderProductId: some<number>(),
          batches: [{}],
        },
      ],
    },
  });
  void client.pickArticles({
    params: { path: { order_id: some<number>(), list_id: some<number>() } },
    body: {},
  });
  void client.pickArticles({
    params: { path: { order_id: some<number>(), list_id: some<number>() } },
    body: some<PickingListProductsUpdate>(),
  });
  const { data, error } = await client.pickArticles({
    params: { path: { order_id: some<number>(), list_id: some<number>() } },
    body: {
      products: [
        {
          articleId: some<string>(),
          pickedAmount: some<number>(),
          customerOrderProductId: some<number>(),
          batches: [
            {
              batchId: some<string>(),
              serialNr: some<string>(),
              orderedAmount: some<number>(),
              pickedAmount: some<number>(),
              deliveredAmount: some<number>(),
            },
          ],
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListProducts(data);
}

export async function callPrintCustomerOrder(): Promise<void> {
  const { data, error } = await client.printCustomerOrder({ params: { path: { id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.printCustomerOrder({ ...some<PrintCustomerOrderInit>(), parseAs: "stream" })));
}

export async function callPrintDeliveryNote(): Promise<void> {
  void client.printDeliveryNote({ params: { path: { id: some<number>() } } });
  const { data, error } = await client.printDeliveryNote({
    params: { path: { id: some<number>() }, query: { picking_list_id: some<number>() } },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.printDeliveryNote({ ...some<PrintDeliveryNoteInit>(), parseAs: "stream" })));
}

export async function callPrintDeliveryNotes(): Promise<void> {
  void client.printDeliveryNotes();
  const { data, error } = await client.printDeliveryNotes({
    params: {
      query: {
        state: some<0 | 5 | 10 | 15 | 20 | 30 | 40 | 45 | 50 | 60>(),
        page: some<number>(),
        page_size: some<number>(),
        sort_order: some<"asc" | "desc">(),
        sort_column: some<"id" | "delivery_date" | "delivered_date" | "state">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.printDeliveryNotes({ ...some<PrintDeliveryNotesInit>(), parseAs: "stream" })));
}

export async function callPrintLabels(): Promise<void> {
  void client.printLabels();
  const { data, error } = await client.printLabels({
    params: {
      query: {
        page: some<number>(),
        page_size: some<number>(),
        sort_order: some<"asc" | "desc">(),
        sort_column: some<"id" | "delivery_date" | "delivered_date" | "state">(),
      },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.printLabels({ ...some<PrintLabelsInit>(), parseAs: "stream" })));
}

export async function callPrintOffer(): Promise<void> {
  const { data, error } = await client.printOffer({ params: { path: { offer_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.printOffer({ ...some<PrintOfferInit>(), parseAs: "stream" })));
}

export async function callPrintPickingList(): Promise<void> {
  const { data, error } = await client.printPickingList({ params: { path: { order_id: some<number>(), list_id: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.printPickingList({ ...some<PrintPickingListInit>(), parseAs: "stream" })));
}

export async function callPrintPickingLists(): Promise<void> {
  void client.printPickingLists();
  const { data, error } = await client.printPickingLists({ params: { query: { page: some<number>(), page_size: some<number>() } } });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<Blob>(data);
  take<ReadableStream<Uint8Array>>(await unwrap(client.printPickingLists({ ...some<PrintPickingListsInit>(), parseAs: "stream" })));
}

export async function callRemoveCustomerOrderRow(): Promise<void> {
  void client.removeCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: { rowIndex: some<number>(), id: some<number>(), batches: [{}] },
  });
  void client.removeCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: { rowIndex: some<number>(), id: some<number>() },
  });
  void client.removeCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: some<CustomerOrderRowUpdate>(),
  });
  const { data, error } = await client.removeCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: {
      articleId: some<string>(),
      rowIndex: some<number>(),
      orderedAmount: some<number>(),
      pickedAmount: some<number>(),
      deliveredAmount: some<number>(),
      piecePrice: some<number>(),
      totalPrice: some<number>(),
      discountType: some<string>(),
      discount: some<number>(),
      description: some<string>(),
      costCenter: some<number>(),
      isBundled: some<boolean>(),
      weight: some<number>(),
      stockWarning: some<number>(),
      availableAmount: some<number>(),
      id: some<number>(),
      batches: [
        {
          batchId: some<string>(),
          serialNr: some<string>(),
          orderedAmount: some<number>(),
          pickedAmount: some<number>(),
          deliveredAmount: some<number>(),
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callSearchPickingListArticles(): Promise<void> {
  void client.searchPickingListArticles({ params: { path: { order_id: some<number>(), list_id: some<number>() } } });
  const { data, error } = await client.searchPickingListArticles({
    params: {
      path: { order_id: some<number>(), list_id: some<number>() },
      query: { query: some<string>(), page: some<number>(), limit: some<number>() },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readPickingListProducts(data);
  for await (const item of paginate(client.searchPickingListArticles, some<SearchPickingListArticlesInit>())) {
    readPickingListProduct(item);
  }
}

export async function callSendCustomerOrder(): Promise<void> {
  void client.sendCustomerOrder({ params: { path: { order_id: some<number>() } } });
  const { data, error } = await client.sendCustomerOrder({
    params: {
      path: { order_id: some<number>() },
      query: { finish_pickinglists: some<boolean>(), create_rest_order: some<boolean>() },
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callSendCustomerOrders(): Promise<void> {
  void client.PUT("/send", { body: some<unknown>() });
  void client.PUT("/send", {
    params: {
      query: { finish_pickinglists: some<boolean>(), create_rest_order: some<boolean>() },
    },
    body: some<unknown>(),
  });
}

export async function callSendOffer(): Promise<void> {
  void client.sendOffer({ params: { path: { offer_id: some<number>() } }, body: {} });
  void client.sendOffer({ params: { path: { offer_id: some<number>() } }, body: some<Email>() });
  const { data, error } = await client.sendOffer({
    params: { path: { offer_id: some<number>() } },
    body: { email: some<string>() },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<undefined>(data);
}

export async function callSendOrderConfirmation(): Promise<void> {
  void client.sendOrderConfirmation({ params: { path: { order_id: some<number>() } }, body: {} });
  void client.sendOrderConfirmation({ params: { path: { order_id: some<number>() } }, body: some<Email>() });
  const { data, error } = await client.sendOrderConfirmation({
    params: { path: { order_id: some<number>() } },
    body: { email: some<string>() },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  take<undefined>(data);
}

export async function callUpdateCustomerOrder(): Promise<void> {
  void client.updateCustomerOrder({
    params: { path: { id: some<number>() } },
    body: { products: [{ id: some<number>(), batches: [{}] }] },
  });
  void client.updateCustomerOrder({ params: { path: { id: some<number>() } }, body: {} });
  void client.updateCustomerOrder({ params: { path: { id: some<number>() } }, body: some<CustomerOrderUpdate>() });
  const { data, error } = await client.updateCustomerOrder({
    params: { path: { id: some<number>() } },
    body: {
      externalOrderId: some<string>(),
      externalDisplayOrderId: some<string>(),
      webshopOrderId: some<string>(),
      customerId: some<number>(),
      customerOrderNumber: some<string>(),
      administrationFee: some<number>(),
      currency: some<string>(),
      currencyRate: some<number>(),
      comments: some<string>(),
      deliveryAddress1: some<string>(),
      deliveryAddress2: some<string>(),
      deliveryZipCode: some<string>(),
      deliveryCity: some<string>(),
      deliveryCountry: some<string>(),
      deliveryDate: some<number>(),
      deliveryName: some<string>(),
      deliveryEmail: some<string>(),
      freight: some<number>(),
      orderDate: some<number>(),
      ourReference: some<string>(),
      phone1: some<string>(),
      phone2: some<string>(),
      remarks: some<string>(),
      deliveryTerm: some<string>(),
      paymentTerm: some<string>(),
      vatIncluded: some<boolean>(),
      wayOfDelivery: some<string>(),
      yourReference: some<string>(),
      pricelistId: some<number>(),
      externalInvoiceReference1: some<string>(),
      externalInvoiceReference2: some<string>(),
      costCenter: some<number>(),
      products: [
        {
          articleId: some<string>(),
          rowIndex: some<number>(),
          orderedAmount: some<number>(),
          pickedAmount: some<number>(),
          deliveredAmount: some<number>(),
          piecePrice: some<number>(),
          totalPrice: some<number>(),
          discountType: some<string>(),
          discount: some<number>(),
          description: some<string>(),
          costCenter: some<number>(),
          isBundled: some<boolean>(),
          weight: some<number>(),
          stockWarning: some<number>(),
          availableAmount: some<number>(),
          id: some<number>(),
          batches: [
            {
              batchId: some<string>(),
              serialNr: some<string>(),
              orderedAmount: some<number>(),
              pickedAmount: some<number>(),
              deliveredAmount: some<number>(),
            },
          ],
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callUpdateCustomerOrderRow(): Promise<void> {
  void client.updateCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: { rowIndex: some<number>(), id: some<number>(), batches: [{}] },
  });
  void client.updateCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: { rowIndex: some<number>(), id: some<number>() },
  });
  void client.updateCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: some<CustomerOrderRowUpdate>(),
  });
  const { data, error } = await client.updateCustomerOrderRow({
    params: { path: { id: some<number>() } },
    body: {
      articleId: some<string>(),
      rowIndex: some<number>(),
      orderedAmount: some<number>(),
      pickedAmount: some<number>(),
      deliveredAmount: some<number>(),
      piecePrice: some<number>(),
      totalPrice: some<number>(),
      discountType: some<string>(),
      discount: some<number>(),
      description: some<string>(),
      costCenter: some<number>(),
      isBundled: some<boolean>(),
      weight: some<number>(),
      stockWarning: some<number>(),
      availableAmount: some<number>(),
      id: some<number>(),
      batches: [
        {
          batchId: some<string>(),
          serialNr: some<string>(),
          orderedAmount: some<number>(),
          pickedAmount: some<number>(),
          deliveredAmount: some<number>(),
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readCustomerOrder(data);
}

export async function callUpdateOffer(): Promise<void> {
  void client.updateOffer({
    params: { path: { offer_id: some<number>() } },
    body: { rows: [{ id: some<number>() }] },
  });
  void client.updateOffer({ params: { path: { offer_id: some<number>() } }, body: {} });
  void client.updateOffer({ params: { path: { offer_id: some<number>() } }, body: some<OfferUpdate>() });
  const { data, error } = await client.updateOffer({
    params: { path: { offer_id: some<number>() } },
    body: {
      customerId: some<number>(),
      customerName: some<string>(),
      customerPhone: some<string>(),
      customerEmail: some<string>(),
      pricelistId: some<number>(),
      currency: some<string>(),
      description: some<string>(),
      ourReference: some<string>(),
      validDate: some<number>(),
      rows: [
        {
          articleId: some<string>(),
          articleName: some<string>(),
          amount: some<number>(),
          salesPrice: some<number>(),
          discountType: some<string>(),
          discount: some<number>(),
          purchasePrice: some<number>(),
          purchaseCurrency: some<string>(),
          supplierId: some<number>(),
          supplierName: some<string>(),
          id: some<number>(),
        },
      ],
    },
  });
  if (error !== undefined) {
    readCustomerOrdersError(error);
    return;
  }
  readOffer(data);
}

function readCustomerOrdersError(
  value:
    | CustomerOrdersError
    | AddCustomerOrderError
    | AddCustomerOrderRowError
    | AddOfferError
    | ApproveOfferError
    | AssignPickingListError
    | AssignPickingListToUserError
    | CancelCustomerOrderError
    | CancelDropShipmentError
    | CancelOfferError
    | CreateDropShipmentError
    | CreateRestPickingListError
    | FinishPickingListError
    | GetAssignedPickingListsError
    | GetCustomerOrderError
    | GetCustomerOrderByExternalIdError
    | GetCustomerOrderCostError
    | GetCustomerOrderProductsError
    | GetCustomerOrdersError
    | GetCustomerOrdersForStateError
    | GetCustomerOrdersWithArticleError
    | GetInvoiceFileError
    | GetMyPickingListsError
    | GetOfferError
    | GetOffersError
    | GetOffersForCustomerOrderError
    | GetPickingListError
    | GetPickingListsError
    | GetPurchaseOrdersForCustomerOrderError
    | GetRestArticlesForPurchaseOrderError
    | GetRestArticlesForSupplierError
    | GetUnassignedPickingListsError
    | InvoiceCustomerOrderError
    | MarkCustomerOrderDeliveredError
    | MarkCustomerOrderFreightBookedError
    | MarkCustomerOrderPackedError
    | MarkCustomerOrderReadyForPackingError
    | MarkPickingListPackingError
    | PickArticleError
    | PickArticlesError
    | PrintCustomerOrderError
    | PrintDeliveryNoteError
    | PrintDeliveryNotesError
    | PrintLabelsError
    | PrintOfferError
    | PrintPickingListError
    | PrintPickingListsError
    | RemoveCustomerOrderRowError
    | SearchPickingListArticlesError
    | SendCustomerOrderError
    | SendOfferError
    | SendOrderConfirmationError
    | UpdateCustomerOrderError
    | UpdateCustomerOrderRowError
    | UpdateOfferError
): void {
  take<string | null | undefined>(value.errorMessage);
  take<string | null | undefined>(value.errorField);
  take<unknown>(value.errorData);
  take<number>(value.errorCode);
}

function readCustomerOrder(
  value:
    | CustomerOrder
    | AddCustomerOrderData
    | AddCustomerOrderRowData
    | CancelCustomerOrderData
    | CancelDropShipmentData
    | InvoiceCustomerOrderData
    | MarkCustomerOrderDeliveredData
    | MarkCustomerOrderFreightBookedData
    | MarkCustomerOrderPackedData
    | MarkCustomerOrderReadyForPackingData
    | RemoveCustomerOrderRowData
    | SendCustomerOrderData
    | UpdateCustomerOrderData
    | UpdateCustomerOrderRowData
    | NonNullable<CustomerOrdersResponse["orders"]>[number]
): void {
  take<number | undefined>(value.orderId);
  take<string | undefined>(value.externalOrderId);
  take<string | undefined>(value.externalDisplayOrderId);
  take<string | undefined>(value.webshopOrderId);
  take<number | undefined>(value.storeGroupId);
  take<number | undefined>(value.customerId);
  take<string | undefined>(value.customerName);
  take<string | undefined>(value.customerOrderNumber);
  take<number | undefined>(value.administrationFee);
  take<string | undefined>(value.currency);
  take<number | undefined>(value.currencyRate);
  take<string | undefined>(value.comments);
  take<string | undefined>(value.deliveryAddress1);
  take<string | undefined>(value.deliveryAddress2);
  take<string | undefined>(value.deliveryZipCode);
  take<string | undefined>(value.deliveryCity);
  take<string | undefined>(value.deliveryCountry);
  take<number | undefined>(value.deliveryDate);
  take<string | undefined>(value.deliveryName);
  take<string | undefined>(value.deliveryEmail);
  take<number | undefined>(value.freight);
  take<number | undefined>(value.orderDate);
  take<number | undefined>(value.deliveredDate);
  take<string | undefined>(value.ourReference);
  take<string | undefined>(value.phone1);
  take<string | undefined>(value.phone2);
  take<string | undefined>(value.remarks);
  take<string | undefined>(value.deliveryTerm);
  take<string | undefined>(value.deliveryTermDesc);
  take<string | undefined>(value.paymentTerm);
  take<string | undefined>(value.paymentTermDesc);
  take<boolean | undefined>(value.vatIncluded);
  take<string | undefined>(value.wayOfDelivery);
  take<string | undefined>(value.wayOfDeliveryDesc);
  take<string | undefined>(value.yourReference);
  take<number | undefined>(value.pricelistId);
  take<string | undefined>(value.externalInvoiceReference1);
  take<string | undefined>(value.externalInvoiceReference2);
  take<number | undefined>(value.costCenter);
  take<number | undefined>(value.totalPrice);
  take<number | undefined>(value.totalDiscount);
  take<number | undefined>(value.deliveryStatus);
  take<number | undefined>(value.orderValue);
  take<number | undefined>(value.state);
  if (value.products !== undefined) {
    for (const item of value.products) {
      readCustomerOrderProduct(item);
    }
  }
}

function readOffer(
  value:
    | Offer
    | AddOfferData
    | ApproveOfferData
    | CancelOfferData
    | UpdateOfferData
    | NonNullable<OffersResponse["offers"]>[number]
): void {
  take<number | undefined>(value.offerId);
  take<number | undefined>(value.customerId);
  take<string | undefined>(value.customerName);
  take<string | undefined>(value.customerPhone);
  take<string | undefined>(value.customerEmail);
  take<number | undefined>(value.state);
  take<number | undefined>(value.pricelistId);
  take<string | undefined>(value.currency);
  take<number | undefined>(value.rate);
  take<string | undefined>(value.description);
  take<string | undefined>(value.ourReference);
  take<number | undefined>(value.validDate);
  take<number | undefined>(value.createdDate);
  take<number | undefined>(value.customerOrderId);
  if (value.rows !== undefined) {
    for (const item of value.rows) {
      readOfferRow(item);
    }
  }
}

function readPickingList(
  value:
    | PickingList
    | AssignPickingListData
    | AssignPickingListToUserData
    | FinishPickingListData
    | NonNullable<PickingListsResponse["lists"]>[number]
): void {
  take<number | undefined>(value.id);
  take<number | undefined>(value.orderId);
  take<number | undefined>(value.storeId);
  take<string | undefined>(value.title);
  take<number | undefined>(value.state);
  take<number | undefined>(value.warehouseWorkerId);
  take<string | undefined>(value.warehouseWorkerName);
  take<number | undefined>(value.startedDate);
  take<number | undefined>(value.finishedDate);
  take<number | undefined>(value.deliveryDate);
  take<string | undefined>(value.customerName);
  take<string | undefined>(value.orderComment);
  if (value.products !== undefined) {
    for (const item of value.products) {
      readPickingListProduct(item);
    }
  }
}

function readPurchaseOrdersResponse(
  value:
    | PurchaseOrdersResponse
    | CreateDropShipmentData
    | CreateRestPickingListData
    | GetPurchaseOrdersForCustomerOrderData
): void {
  take<number | undefined>(value.page);
  take<number | undefined>(value.pages);
  take<number | undefined>(value.pageSize);
  take<number | undefined>(value.ordersCount);
  if (value.orders !== undefined) {
    for (const item of value.orders) {
      readPurchaseOrder(item);
    }
  }
}

function readPickingListsResponse(
  value:
    | PickingListsResponse
    | GetAssignedPickingListsData
    | GetMyPickingListsData
    | GetPickingListData
    | GetPickingListsData
    | GetUnassignedPickingListsData
): void {
  take<number | undefined>(value.page);
  take<number | undefined>(value.pages);
  take<number | undefined>(value.pageSize);
  take<number | undefined>(value.listsCount);
  take<number | undefined>(value.since);
  if (value.lists !== undefined) {
    for (const item of value.lists) {
      readPickingList(item);
    }
  }
}

function readCustomerOrdersResponse(
  value:
    | CustomerOrdersResponse
    | GetCustomerOrderData
    | GetCustomerOrderByExternalIdData
    | GetCustomerOrdersData
    | GetCustomerOrdersForStateData
    | GetCustomerOrdersWithArticleData
): void {
  take<number | undefined>(value.page);
  take<number | undefined>(value.pages);
  take<number | undefined>(value.pageSize);
  take<number | undefined>(value.ordersCount);
  take<number | undefined>(value.since);
  take<number | undefined>(value.totalCustomerOrderValue);
  if (value.orders !== undefined) {
    for (const item of value.orders) {
      readCustomerOrder(item);
    }
  }
}

function readCustomerOrderCost(
  value:
    | CustomerOrderCost
    | GetCustomerOrderCostData
): void {
  take<number | undefined>(value.orderId);
  if (value.productCosts !== undefined) {
    for (const item of value.productCosts) {
      readCustomerOrderProductCost(item);
    }
  }
}

function readArticle(
  value:
    | Article
    | GetCustomerOrderProductsData
): void {
  take<string | undefined>(value.articleId);
  take<string | undefined>(value.externalId);
  take<boolean | undefined>(value.active);
  take<string | undefined>(value.name);
  take<boolean | undefined>(value.bundled);
  if (value.parts !== undefined) {
    for (const item of value.parts) {
      readBundledArticle(item);
    }
  }
  if (value.batches !== undefined) {
    readArticleBatches(value.batches);
  }
  take<string | undefined>(value.description);
  take<string | undefined>(value.category);
  take<number | undefined>(value.amount);
  take<number | undefined>(value.reserved);
  take<string | undefined>(value.barcode);
  take<string | undefined>(value.barcodeType);
  take<number | undefined>(value.price);
  if (value.prices !== undefined) {
    for (const item of value.prices) {
      readPrice(item);
    }
  }
  take<number | undefined>(value.supplier);
  take<string | undefined>(value.supplierExternalId);
  take<string | undefined>(value.supplierName);
  take<string | undefined>(value.supplierArticleId);
  take<boolean | undefined>(value.supplierAutomaticOrder);
  take<number | undefined>(value.supplierBuyPrice);
  take<number | undefined>(value.supplierBuyPriceShipment);
  if (value.supplierArticles !== undefined) {
    for (const item of value.supplierArticles) {
      readSupplierArticle(item);
    }
  }
  take<number | undefined>(value.supplierBuyPriceMisc);
  take<string | undefined>(value.supplierBuyCurrency);
  take<number | undefined>(value.supplierBuyRate);
  take<string | undefined>(value.unit);
  take<number | undefined>(value.vat);
  take<number | undefined>(value.vatAccount);
  take<number | undefined>(value.imageLastUpdated);
  take<string | undefined>(value.type);
  take<boolean | undefined>(value.stock);
  take<boolean | undefined>(value.webshopArticle);
  take<string | undefined>(value.manufacturer);
  take<string | undefined>(value.manufacturerArticleId);
  if (value.customFields !== undefined) {
    for (const item of value.customFields) {
      readCustomField(item);
    }
  }
  if (value.links !== undefined) {
    for (const item of value.links) {
      readArticleLink(item);
    }
  }
  if (value.tags !== undefined) {
    for (const item of value.tags) {
      readArticleTag(item);
    }
  }
  take<number | undefined>(value.width);
  take<number | undefined>(value.height);
  take<number | undefined>(value.depth);
  take<number | undefined>(value.weight);
  take<string | undefined>(value.stockPlace);
  take<number | undefined>(value.stockWarning);
  take<number | undefined>(value.criticalLevel);
  take<number | undefined>(value.orderLevel);
  take<boolean | undefined>(value.automaticOrder);
  take<number | undefined>(value.nextDeliveryDate);
  take<number | undefined>(value.orderedAmount);
  take<number | undefined>(value.deliveredAmount);
  take<number | undefined>(value.availableAmount);
}

function readOffersResponse(
  value:
    | OffersResponse
    | GetOfferData
    | GetOffersData
    | GetOffersForCustomerOrderData
): void {
  take<number | undefined>(value.page);
  take<number | undefined>(value.pages);
  take<number | undefined>(value.pageSize);
  take<number | undefined>(value.offersCount);
  take<number | undefined>(value.since);
  if (value.offers !== undefined) {
    for (const item of value.offers) {
      readOffer(item);
    }
  }
}

function readRestOrderArticle(
  value:
    | RestOrderArticle
    | NonNullable<RestOrderResponse["articles"]>[number]
): void {
  take<string | undefined>(value.id);
  take<string | undefined>(value.name);
  take<number | undefined>(value.date);
  take<number | undefined>(value.deliver);
  take<number | undefined>(value.available);
  if (value.customerOrders !== undefined) {
    for (const item of value.customerOrders) {
      readRestOrderCustomerOrder(item);
    }
  }
}

function readRestOrderResponse(
  value:
    | RestOrderResponse
    | GetRestArticlesForPurchaseOrderData
    | GetRestArticlesForSupplierData
): void {
  take<number | undefined>(value.pages);
  take<number | undefined>(value.page);
  take<number | undefined>(value.pageSize);
  take<number | undefined>(value.articlesCount);
  if (value.articles !== undefined) {
    for (const item of value.articles) {
      readRestOrderArticle(item);
    }
  }
}

function readPickingListProduct(
  value:
    | PickingListProduct
    | PickArticleData
    | NonNullable<PickingList["products"]>[number]
    | NonNullable<PickingListProducts["products"]>[number]
): void {
  take<string | undefined>(value.articleId);
  take<string | undefined>(value.name);
  take<string | undefined>(value.barcode);
  take<number | undefined>(value.orderedAmount);
  take<number | undefined>(value.pickedAmount);
  take<number | undefined>(value.stockAmount);
  take<string | undefined>(value.stockPlace);
  if (value.unit !== undefined) {
    readUnit(value.unit);
  }
  take<boolean | undefined>(value.bundled);
  if (value.parts !== undefined) {
    for (const item of value.parts) {
      readBundledArticle(item);
    }
  }
  if (value.units !== undefined) {
    for (const item of value.units) {
      readArticleUnit(item);
    }
  }
  take<string | undefined>(value.orderedAmountWithUnits);
  take<number | undefined>(value.customerOrderProductId);
  if (value.batches !== undefined) {
    for (const item of value.batches) {
      readCustomerOrderBatchProduct(item);
    }
  }
}

function readPickingListProducts(
  value:
    | PickingListProducts
    | PickArticlesData
    | SearchPickingListArticlesData
): void {
  if (value.products !== undefined) {
    for (const item of value.products) {
      readPickingListProduct(item);
    }
  }
}

function readCustomerOrderProduct(
  value:
    | CustomerOrderProduct
    | NonNullable<CustomerOrder["products"]>[number]
): void {
  take<number | undefined>(value.storeId);
  take<number | undefined>(value.storeGroupId);
  take<string | undefined>(value.articleId);
  take<number | undefined>(value.rowIndex);
  take<number | undefined>(value.orderedAmount);
  take<number | undefined>(value.pickedAmount);
  take<number | undefined>(value.deliveredAmount);
  take<number | undefined>(value.piecePrice);
  take<number | undefined>(value.totalPrice);
  take<number | undefined>(value.vat);
  take<string | undefined>(value.discountType);
  take<number | undefined>(value.discount);
  take<string | undefined>(value.description);
  take<number | undefined>(value.costCenter);
  take<boolean | undefined>(value.isBundled);
  take<number | undefined>(value.weight);
  take<number | undefined>(value.stockWarning);
  take<number | undefined>(value.availableAmount);
  take<number | undefined>(value.tg);
  take<number | undefined>(value.id);
  if (value.batches !== undefined) {
    for (const item of value.batches) {
      readCustomerOrderBatchProduct(item);
    }
  }
}

function readOfferRow(
  value:
    | OfferRow
    | NonNullable<Offer["rows"]>[number]
): void {
  take<number | undefined>(value.storeId);
  take<string | undefined>(value.articleId);
  take<string | undefined>(value.articleName);
  take<number | undefined>(value.amount);
  take<number | undefined>(value.unitId);
  take<string | undefined>(value.unit);
  take<number | undefined>(value.salesPrice);
  take<string | undefined>(value.discountType);
  take<number | undefined>(value.discount);
  take<number | undefined>(value.purchasePrice);
  take<string | undefined>(value.purchaseCurrency);
  take<number | undefined>(value.purchaseRate);
  take<number | undefined>(value.supplierId);
  take<string | undefined>(value.supplierName);
  take<number | undefined>(value.totalPrice);
  take<number | undefined>(value.id);
}

function readPurchaseOrder(
  value:
    | PurchaseOrder
    | NonNullable<PurchaseOrdersResponse["orders"]>[number]
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

function readCustomerOrderProductCost(
  value:
    | CustomerOrderProductCost
    | NonNullable<CustomerOrderCost["productCosts"]>[number]
): void {
  take<string | undefined>(value.articleId);
  take<number | undefined>(value.deliveredAmount);
  take<number | undefined>(value.totalCost);
}

function readBundledArticle(
  value:
    | BundledArticle
    | NonNullable<Article["parts"]>[number]
    | NonNullable<PickingListProduct["parts"]>[number]
): void {
  take<string | undefined>(value.articleId);
  take<string | undefined>(value.articleName);
  take<string | undefined>(value.externalId);
  take<number | undefined>(value.amount);
  take<boolean | undefined>(value.isStock);
  take<number | undefined>(value.stockWarning);
  take<number | undefined>(value.stock);
  take<number | undefined>(value.reserved);
  take<string | undefined>(value.type);
  take<string | undefined>(value.unitName);
  take<string | undefined>(value.stockPlace);
  take<number | undefined>(value.buyPrice);
  take<number | undefined>(value.buyPriceShipment);
  take<number | undefined>(value.buyPriceMisc);
  take<string | undefined>(value.buyPriceCurrency);
  take<number | undefined>(value.supplierId);
  take<string | undefined>(value.supplierName);
  take<string | undefined>(value.supplierArticleId);
}

function readArticleBatches(
  value:
    | ArticleBatches
    | NonNullable<Article["batches"]>
): void {
  take<number | undefined>(value.totalBatches);
  if (value.batches !== undefined) {
    for (const item of value.batches) {
      readArticleBatch(item);
    }
  }
  take<number | undefined>(value.totalSerialNumbers);
  if (value.serialNumbers !== undefined) {
    for (const item of value.serialNumbers) {
      readArticleBatch(item);
    }
  }
  take<number | undefined>(value.totalBatchesInStock);
  take<number | undefined>(value.totalBatchesReserved);
  take<number | undefined>(value.totalSerialNumbersInStock);
  take<number | undefined>(value.totalSerialNumbersReserved);
}

function readPrice(
  value:
    | Price
    | NonNullable<Article["prices"]>[number]
): void {
  take<number | undefined>(value.listId);
  take<string | undefined>(value.listExternalId);
  take<string | undefined>(value.articleId);
  take<number | undefined>(value.fromQuantity);
  take<number | undefined>(value.price);
}

function readSupplierArticle(
  value:
    | SupplierArticle
    | NonNullable<Article["supplierArticles"]>[number]
): void {
  take<number | undefined>(value.supplier);
  take<string | undefined>(value.supplierName);
  take<string | undefined>(value.supplierArticleId);
  take<boolean | undefined>(value.supplierAutomaticOrder);
  take<number | undefined>(value.supplierBuyPrice);
  take<number | undefined>(value.supplierBuyPriceShipment);
  take<number | undefined>(value.supplierBuyPriceMisc);
  take<string | undefined>(value.supplierBuyCurrency);
  take<number | undefined>(value.supplierBuyRate);
}

function readCustomField(
  value:
    | CustomField
    | NonNullable<Article["customFields"]>[number]
): void {
  take<string | undefined>(value.name);
  take<string | undefined>(value.type);
  take<string | undefined>(value.value);
  if (value.validValues !== undefined) {
    for (const item of value.validValues) {
      readCustomFieldValidValue(item);
    }
  }
}

function readArticleLink(
  value:
    | ArticleLink
    | NonNullable<Article["links"]>[number]
): void {
  take<string | undefined>(value.name);
  take<string | undefined>(value.url);
  take<string | undefined>(value.type);
}

function readArticleTag(
  value:
    | ArticleTag
    | NonNullable<Article["tags"]>[number]
): void {
  take<number | undefined>(value.id);
  take<string | undefined>(value.externalId);
  take<string | undefined>(value.name);
  take<string | undefined>(value.desc);
}

function readRestOrderCustomerOrder(
  value:
    | RestOrderCustomerOrder
    | NonNullable<RestOrderArticle["customerOrders"]>[number]
): void {
  take<number | undefined>(value.id);
  take<string | undefined>(value.displayId);
  take<string | undefined>(value.state);
  take<number | undefined>(value.customerId);
  take<string | undefined>(value.customerName);
  take<number | undefined>(value.desiredDelivery);
  take<number | undefined>(value.reserved);
}

function readUnit(
  value:
    | Unit
    | NonNullable<PickingListProduct["unit"]>
    | NonNullable<ArticleUnit["unit"]>
): void {
  take<number | undefined>(value.id);
  take<string | undefined>(value.externalId);
  take<string | undefined>(value.name);
}

function readArticleUnit(
  value:
    | ArticleUnit
    | NonNullable<PickingListProduct["units"]>[number]
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

function readCustomerOrderBatchProduct(
  value:
    | CustomerOrderBatchProduct
    | NonNullable<PickingListProduct["batches"]>[number]
    | NonNullable<CustomerOrderProduct["batches"]>[number]
): void {
  take<string | undefined>(value.batchId);
  take<string | undefined>(value.serialNr);
  take<number | undefined>(value.orderedAmount);
  take<number | undefined>(value.pickedAmount);
  take<number | undefined>(value.deliveredAmount);
  take<number | undefined>(value.bestBefore);
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

function readArticleBatch(
  value:
    | ArticleBatch
    | NonNullable<ArticleBatches["batches"]>[number]
    | NonNullable<ArticleBatches["serialNumbers"]>[number]
): void {
  take<string | undefined>(value.articleId);
  take<string | undefined>(value.articleName);
  take<string | undefined>(value.batchId);
  take<string | undefined>(value.serialNr);
  take<number | undefined>(value.amount);
  take<number | undefined>(value.reserved);
  take<string | undefined>(value.barcode);
  take<number | undefined>(value.bestBefore);
}

function readCustomFieldValidValue(
  value:
    | CustomFieldValidValue
    | NonNullable<CustomField["validValues"]>[number]
): void {
  take<string | undefined>(value.value);
  take<string | undefined>(value.description);
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

/** Every type that has a name. */
export type Names = [
  AddCustomerOrderData,
  AddCustomerOrderError,
  AddCustomerOrderInit,
  AddCustomerOrderRowData,
  AddCustomerOrderRowError,
  AddCustomerOrderRowInit,
  AddOfferData,
  AddOfferError,
  AddOfferInit,
  ApproveOfferData,
  ApproveOfferError,
  ApproveOfferInit,
  Article,
  ArticleBatch,
  ArticleBatches,
  ArticleLink,
  ArticleTag,
  ArticleType,
  ArticleUnit,
  AssignPickingListData,
  AssignPickingListError,
  AssignPickingListInit,
  AssignPickingListToUserData,
  AssignPickingListToUserError,
  AssignPickingListToUserInit,
  BarcodeType,
  BundledArticle,
  CancelCustomerOrderData,
  CancelCustomerOrderError,
  CancelCustomerOrderInit,
  CancelDropShipmentData,
  CancelDropShipmentError,
  CancelDropShipmentInit,
  CancelOfferData,
  CancelOfferError,
  CancelOfferInit,
  CreateDropShipmentData,
  CreateDropShipmentError,
  CreateDropShipmentInit,
  CreateRestPickingListData,
  CreateRestPickingListError,
  CreateRestPickingListInit,
  CustomField,
  CustomFieldValidValue,
  CustomerOrder,
  CustomerOrderBatchProduct,
  CustomerOrderBatchProductCreate,
  CustomerOrderBatchProductUpdate,
  CustomerOrderCost,
  CustomerOrderCreate,
  CustomerOrderProduct,
  CustomerOrderProductCost,
  CustomerOrderProductCreate,
  CustomerOrderProductUpdate,
  CustomerOrderRowUpdate,
  CustomerOrderUpdate,
  CustomerOrdersClient,
  CustomerOrdersClientOptions,
  CustomerOrdersError,
  CustomerOrdersResponse,
  DiscountType,
  Email,
  FinishPickingListData,
  FinishPickingListError,
  FinishPickingListInit,
  GetAssignedPickingListsData,
  GetAssignedPickingListsError,
  GetAssignedPickingListsInit,
  GetCustomerOrderByExternalIdData,
  GetCustomerOrderByExternalIdError,
  GetCustomerOrderByExternalIdInit,
  GetCustomerOrderCostData,
  GetCustomerOrderCostError,
  GetCustomerOrderCostInit,
  GetCustomerOrderData,
  GetCustomerOrderError,
  GetCustomerOrderInit,
  GetCustomerOrderProductsData,
  GetCustomerOrderProductsError,
  GetCustomerOrderProductsInit,
  GetCustomerOrdersData,
  GetCustomerOrdersError,
  GetCustomerOrdersForStateData,
  GetCustomerOrdersForStateError,
  GetCustomerOrdersForStateInit,
  GetCustomerOrdersInit,
  GetCustomerOrdersWithArticleData,
  GetCustomerOrdersWithArticleError,
  GetCustomerOrdersWithArticleInit,
  GetInvoiceFileData,
  GetInvoiceFileError,
  GetInvoiceFileInit,
  GetMyPickingListsData,
  GetMyPickingListsError,
  GetMyPickingListsInit,
  GetOfferData,
  GetOfferError,
  GetOfferInit,
  GetOffersData,
  GetOffersError,
  GetOffersForCustomerOrderData,
  GetOffersForCustomerOrderError,
  GetOffersForCustomerOrderInit,
  GetOffersInit,
  GetPickingListData,
  GetPickingListError,
  GetPickingListInit,
  GetPickingListsData,
  GetPickingListsError,
  GetPickingListsInit,
  GetPurchaseOrdersForCustomerOrderData,
  GetPurchaseOrdersForCustomerOrderError,
  GetPurchaseOrdersForCustomerOrderInit,
  GetRestArticlesForPurchaseOrderData,
  GetRestArticlesForPurchaseOrderError,
  GetRestArticlesForPurchaseOrderInit,
  GetRestArticlesForSupplierData,
  GetRestArticlesForSupplierError,
  GetRestArticlesForSupplierInit,
  GetUnassignedPickingListsData,
  GetUnassignedPickingListsError,
  GetUnassignedPickingListsInit,
  InvoiceCustomerOrderData,
  InvoiceCustomerOrderError,
  InvoiceCustomerOrderInit,
  InvoiceType,
  LagerkollAuth,
  MarkCustomerOrderDeliveredData,
  MarkCustomerOrderDeliveredError,
  MarkCustomerOrderDeliveredInit,
  MarkCustomerOrderFreightBookedData,
  MarkCustomerOrderFreightBookedError,
  MarkCustomerOrderFreightBookedInit,
  MarkCustomerOrderPackedData,
  MarkCustomerOrderPackedError,
  MarkCustomerOrderPackedInit,
  MarkCustomerOrderReadyForPackingData,
  MarkCustomerOrderReadyForPackingError,
  MarkCustomerOrderReadyForPackingInit,
  MarkPickingListPackingData,
  MarkPickingListPackingError,
  MarkPickingListPackingInit,
  Offer,
  OfferCreate,
  OfferRow,
  OfferRowCreate,
  OfferRowUpdate,
  OfferUpdate,
  OffersResponse,
  PickArticleData,
  PickArticleError,
  PickArticleInit,
  PickArticlesData,
  PickArticlesError,
  PickArticlesInit,
  PickingList,
  PickingListProduct,
  PickingListProductUpdate,
  PickingListProducts,
  PickingListProductsUpdate,
  PickingListsResponse,
  Price,
  PrintCustomerOrderData,
  PrintCustomerOrderError,
  PrintCustomerOrderInit,
  PrintDeliveryNoteData,
  PrintDeliveryNoteError,
  PrintDeliveryNoteInit,
  PrintDeliveryNotesData,
  PrintDeliveryNotesError,
  PrintDeliveryNotesInit,
  PrintLabelsData,
  PrintLabelsError,
  PrintLabelsInit,
  PrintOfferData,
  PrintOfferError,
  PrintOfferInit,
  PrintPickingListData,
  PrintPickingListError,
  PrintPickingListInit,
  PrintPickingListsData,
  PrintPickingListsError,
  PrintPickingListsInit,
  PurchaseOrder,
  PurchaseOrderArticle,
  PurchaseOrderArticleBatch,
  PurchaseOrdersResponse,
  RemoveCustomerOrderRowData,
  RemoveCustomerOrderRowError,
  RemoveCustomerOrderRowInit,
  RestOrderArticle,
  RestOrderCustomerOrder,
  RestOrderResponse,
  SearchPickingListArticlesData,
  SearchPickingListArticlesError,
  SearchPickingListArticlesInit,
  SendCustomerOrderData,
  SendCustomerOrderError,
  SendCustomerOrderInit,
  SendOfferData,
  SendOfferError,
  SendOfferInit,
  SendOrderConfirmationData,
  SendOrderConfirmationError,
  SendOrderConfirmationInit,
  SortDirection,
  SupplierArticle,
  Unit,
  UpdateCustomerOrderData,
  UpdateCustomerOrderError,
  UpdateCustomerOrderInit,
  UpdateCustomerOrderRowData,
  UpdateCustomerOrderRowError,
  UpdateCustomerOrderRowInit,
  UpdateOfferData,
  UpdateOfferError,
  UpdateOfferInit,
];
