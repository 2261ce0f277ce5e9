// Generated from specs/lagerkoll/suppliers.yaml (bundle 51ee9652a5dc) by `npm run generate`. Do not edit.

/** The vendor's page that this client was made from, and when. */
export const source = {
  /** URL of the page. */
  url: "https://capi.lagerkoll.com/doc/v1/resource.jsp?package=com.lagerkoll.api.customer&class=SuppliersResource",
  /** Day on which it was read, YYYY-MM-DD. */
  fetchedAt: "2026-11-21",
  /** Day on which the vendor rendered it, YYYY-MM-DD; null where the page doesn't tell. */
  capturedAt: null,
  /** SHA-256 of the page's text. */
  page: "2d12d5c8e290b154be916ccee04537ec0a4414ee3e0d28dd0bfcd2479a6e8945",
  /** SHA-256 of what was read off it: the published document, or the facts. */
  document: "a2537b98372d16d47ae94d60e235170374e3c8d5c34bcb75d1873add7e02f370",
  /** Version of the importer that read it. */
  generator: 1,
} as const;
