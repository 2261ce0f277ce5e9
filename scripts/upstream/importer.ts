import type { Page } from "./page.js";

/** Turns the page of one API into the file that its spec is made from or checked against. */
export interface Importer {
  /** The file that it writes, relative to the manifest's folder. */
  readonly file: string;
  /** Is this the API's page, whole or not, as far as a glance tells? */
  recognises(page: Page): boolean;
  /**
   * Reads the page.
   *
   * @throws PageError when the page can't be understood or is another's
   */
  import(page: Page): Imported;
}

interface Imported {
  /** Content of the file: the same for the same facts, whatever their order on the page. */
  readonly content: string;
  /** What the page states beside that, in files of their own, relative to the manifest's folder. */
  readonly others?: readonly { readonly file: string; readonly content: string }[];
  /** Day on which the vendor rendered the page, YYYY-MM-DD; null where the page doesn't tell. */
  readonly capturedAt: string | null;
}
