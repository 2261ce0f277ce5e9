/** How the answers of an operation come in pages; the spec's `x-pagination`. */
export interface Pagination {
  /** Property of an answer that holds its items. */
  readonly items: string;
  /** Query parameter that names the page, and the number of the first page. */
  readonly page: { readonly param: string; readonly first: number };
  /** Query parameter that sets the page size. */
  readonly limit: string;
  /** What tells that a page is the last: a count of pages, a count of items, or fewer items than asked for. */
  readonly end: "pages" | "totalCount" | "shortPage";
  /** Where the list can be asked for what changed since an earlier answer: the names that this goes by. */
  readonly changes?: {
    /** Query parameter that takes what an earlier answer gave. */
    readonly param: string;
    /** Property of an answer that a later call gives back. */
    readonly field: string;
    /** Property of an item that tells it from others. */
    readonly key: string;
  };
}

/** What the pipeline needs to know of an operation; one row of a generated operation table. */
export interface Operation {
  /** HTTP method in capitals. */
  readonly method: string;
  /** Path template as in the spec: `/{id}`. */
  readonly path: string;
  /** May the call be repeated when its outcome is unknown? Only where the spec departs from the method's rule (GET and HEAD may). */
  readonly retrySafe?: boolean;
  /** Value of the Accept header. Default: `application/json`. */
  readonly accept?: string;
  /** The answer is a file: a `Blob` by default. */
  readonly binary?: true;
  /** Makes a body of the argument, where it isn't JSON: `toFormData`. */
  readonly bodySerializer?: (body: unknown) => BodyInit;
  readonly pagination?: Pagination;
  /** Callable by path only: the spec's `x-method: false`. */
  readonly pathOnly?: true;
}

/** An API's operations by operationId. */
export type OperationTable = Readonly<Record<string, Operation>>;
