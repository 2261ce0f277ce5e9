/** What scripts of the site leave for each other. */
interface Window {
  /** The index of the search as JSON, from search-index.js. */
  searchIndex?: string;
}

/** From redoc.js. */
declare const Redoc: {
  init(document: object, options: object, element: Element): unknown;
};
