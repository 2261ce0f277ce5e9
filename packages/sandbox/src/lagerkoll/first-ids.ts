/** Ids of the first things of a kind that come into a store; the next ones count on. */
export interface FirstIds {
  readonly order: number;
  readonly orderRow: number;
  readonly offer: number;
  readonly offerRow: number;
  readonly pickingList: number;
  readonly purchaseOrder: number;
  readonly supplier: number;
}

export const firstIds: FirstIds = {
  order: 1001,
  orderRow: 1,
  offer: 2001,
  offerRow: 1,
  pickingList: 3001,
  purchaseOrder: 5001,
  supplier: 1,
};
