import type { OfferCreate, OffersResponse, OfferUpdate } from "lagerkoll-customer-orders";
import { matchesQuery, onePage, type Page, pageOf, type SortKey, sorted } from "../list.js";
import type { Action } from "../serve-lagerkoll.js";
import type { Offers, StoredOffer } from "./offers.js";
import type { Orders } from "./orders.js";

interface OnOffer {
  readonly params: { readonly path: { readonly offer_id: number } };
}
interface OfferQuery {
  readonly since: number;
  readonly state: number;
  readonly page: number;
  readonly limit: number;
  readonly query?: string;
  readonly sort_column: string;
  readonly order: string;
}

/** What the operations on offers do. */
export function offerActions(offers: Offers, orders: Orders) {
  const existing = ({ params }: OnOffer) => offers.existing(params.path.offer_id);

  function answer({ items, count, ...page }: Page<StoredOffer>): OffersResponse {
    return { ...page, offersCount: count, since: offers.since, offers: items.map(shown) };
  }

  return {
    addOffer: (({ body }) => offers.add(body)) satisfies Action<{ body: OfferCreate }>,

    getOffer: ((request) => answer(onePage([existing(request)]))) satisfies Action<OnOffer>,

    getOffers: (({ params: { query } }) => {
      const found = offers
        .changedSince(query.since)
        .filter(({ state }) => query.state === -1 || state === query.state)
        .filter(({ offerId, customerName, customerEmail, description, ourReference }) =>
          matchesQuery(query.query, [offerId, customerName, customerEmail, description, ourReference]),
        );
      return answer(pageOf(sorted(found, columns[query.sort_column]!, query.order), query));
    }) satisfies Action<{ params: { query: OfferQuery } }>,

    getOffersForCustomerOrder: (({ params }) => {
      const { orderId } = orders.existing(params.path.order_id);
      return answer(onePage(offers.all.filter(({ customerOrderId }) => customerOrderId === orderId)));
    }) satisfies Action<{ params: { path: { order_id: number } } }>,

    updateOffer: ((request) => offers.update(existing(request), request.body)) satisfies Action<
      OnOffer & { body: OfferUpdate }
    >,

    cancelOffer: ((request) => offers.cancel(existing(request))) satisfies Action<OnOffer>,

    approveOffer: ((request) => offers.approve(existing(request))) satisfies Action<OnOffer>,
  };
}

/** Sort keys by the names that the page has for columns. */
const columns: Readonly<Record<string, (offer: StoredOffer) => SortKey>> = {
  id: ({ offerId }) => offerId,
  customer: ({ customerName }) => customerName,
  valid_date: ({ validDate }) => validDate,
  created_date: ({ createdDate }) => createdDate,
  state: ({ state }) => state,
};

/** An offer as the API shows it: its list isn't that which the sandbox keeps. */
function shown(offer: StoredOffer) {
  return { ...offer, rows: [...offer.rows] };
}
