// Generated from specs/lagerkoll/customer-orders.yaml (bundle f0ab74fca7b4) by `npm run generate`. Do not edit.

/** The vendor's page that this client was made from, and when. */
export const source = {
  /** URL of the page. */
  url: "https://capi.lagerkoll.com/doc/v1/resource.jsp?package=com.lagerkoll.api.customer&class=CustomerOrdersResource",
  /** Day on which it was read, YYYY-MM-DD. */
  fetchedAt: "2026-11-21",
  /** Day on which the vendor rendered it, YYYY-MM-DD; null where the page doesn't tell. */
  capturedAt: "2024-04-19",
  /** SHA-256 of the page's text. */
  page: "8549866c4dba44ba9cf9a0c9aaa018cc46ee404c76dc6e8c2f5d7c389947b708",
  /** SHA-256 of what was read off it: the published document, or the facts. */
  document: "92c2336fa0927890c574ac23450bca17ada7bc33682543a75feb34d925be6a16",
  /** Version of the importer that read it. */
  generator: 1,
} as const;
