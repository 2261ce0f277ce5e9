import type { html } from "hono/html";

/** HTML in which every value was escaped as it was put in. */
export type Html = ReturnType<typeof html>;

/** Data for a script of the page, in an element that no browser runs. */
export function jsonText(data: unknown): string {
  // So that no text in the data can end the element.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
