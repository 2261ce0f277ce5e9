// Generated from specs/gks/published.json with specs/gks/overlay.yaml (bundle c09699c0675e) by `npm run generate`. Do not edit.

/** The vendor's page that this client was made from, and when. */
export const source = {
  /** URL of the page. */
  url: "https://docs4.simutek.se/api.md",
  /** Day on which it was read, YYYY-MM-DD. */
  fetchedAt: "2026-11-21",
  /** Day on which the vendor rendered it, YYYY-MM-DD; null where the page doesn't tell. */
  capturedAt: null,
  /** SHA-256 of the page's text. */
  page: "e74a84ee1b3d9f8c4003a82152de5330e4b31681b5387ff82067918487788bf2",
  /** SHA-256 of what was read off it: the published document, or the facts. */
  document: "5d74993d53a7837230f59f2faa71a6960b34672c4379f49fcfdeda256e18026b",
  /** Version of the importer that read it. */
  generator: 1,
} as const;
