/** One edit of a page, and what the check has to say about it. */
export interface Mutation<Page> {
  readonly page: Page;
  /** All of these, and nothing else. */
  readonly expected: readonly Expected[];
}

/** Part of an entry of drift; what is left out may be anything. */
export interface Expected {
  readonly kind: string;
  readonly at: string;
  readonly was?: string | null;
  readonly now?: string | null;
}

/** A place of a page with an edit that it takes; `undefined` where it doesn't. */
export type Edit<Page> = () => Mutation<Page> | undefined;
