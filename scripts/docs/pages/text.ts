import { html } from "hono/html";
import type { Html } from "./html.js";

/** A sentence of a spec, with what stands between backticks as code. */
export function inlineCode(text: string): Html {
  return html`${text.split("`").map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
