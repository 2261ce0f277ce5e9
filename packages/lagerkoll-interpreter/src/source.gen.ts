// Generated from specs/lagerkoll/interpreter.yaml (bundle 136e775b2d77) by `npm run generate`. Do not edit.

/** The vendor's page that this client was made from, and when. */
export const source = {
  /** URL of the page. */
  url: "https://capi.lagerkoll.com/doc/v1/resource.jsp?package=com.lagerkoll.api.customer&class=InterpreterResource",
  /** Day on which it was read, YYYY-MM-DD. */
  fetchedAt: "2026-11-21",
  /** Day on which the vendor rendered it, YYYY-MM-DD; null where the page doesn't tell. */
  capturedAt: "2025-12-30",
  /** SHA-256 of the page's text. */
  page: "fb31668f85594176a73744673a921aa01f27bbc76e5e9912118adfa1b147b4cb",
  /** SHA-256 of what was read off it: the published document, or the facts. */
  document: "58ce2e19e68d0f67c4ee5ee105a49ddbe236e721a92d721eb7781e66432ce815",
  /** Version of the importer that read it. */
  generator: 1,
} as const;
