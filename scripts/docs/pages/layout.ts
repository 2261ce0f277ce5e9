import { html, raw } from "hono/html";
import type { SiteApi } from "../site-api.js";
import { type Html, jsonText } from "./html.js";

/** What pages have in common. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** Way from the page to the site's root: "" or "../" and the like. */
  readonly root: string;
  /** Link of the header that leads to this page: the name of an API, or `try`. */
  readonly current?: string;
  /** Scripts of assets/ that the page needs beside those of every page, in their order. */
  readonly scripts?: readonly string[];
  /** For the page's scripts. */
  readonly data?: unknown;
  /** Where its scripts may send requests to: nowhere, if left out. */
  readonly connect?: string;
  readonly body: Html;
}

/** A whole page. Links are relative, so that the site works under any path and from files. */
export async function renderPage(page: Page, apis: readonly SiteApi[]): Promise<string> {
  const { title, description, root, scripts = [], data, body } = page;
  const text = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(page)}">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}assets/style.css">
<script src="${root}assets/theme.js"></script>
</head>
<body data-root="${root}">
<a class="skip" href="#main">Skip to the content</a>
${header(page, apis)}
<main id="main" tabindex="-1">${body}</main>
${data === undefined ? "" : html`<script type="application/json" id="page-data">${raw(jsonText(data))}</script>`}
${["search.js", ...scripts].map((script) => html`<script src="${root}assets/${script}"></script>\n`)}
</body>
</html>
`;
  return String(text);
}

/** Nothing from another host, and nothing sent anywhere but where the page says. */
function contentPolicy({ connect = "'none'" }: Page): string {
  return [
    "default-src 'none'",
    // `file:` as 'self' doesn't mean a folder when the site is opened from files.
    "script-src 'self' file:",
    "style-src 'self' file: 'unsafe-inline'",
    "img-src 'self' file: data:",
    "font-src data:",
    "worker-src blob:",
    "frame-src blob:",
    "object-src blob:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function header({ root, current }: Page, apis: readonly SiteApi[]): Html {
  const link = (name: string, href: string, label: string) =>
    html`<a href="${root}${href}"${name === current ? raw(' aria-current="page"') : ""}>${label}</a>`;
  return html`<header class="site">
<a class="brand" href="${root}index.html">Lagerkoll <span>&amp;</span> GKS</a>
<nav aria-label="APIs">${apis.map((api) => link(api.name, `${api.name}/index.html`, shortTitle(api)))}${link("try", "try/index.html", "Try it")}</nav>
<search class="search">
<label for="search">Search all APIs</label>
<input id="search" type="search" placeholder="Search: operation, field, code, plocklista …" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list">
<kbd aria-hidden="true">/</kbd>
<div id="results" role="listbox" aria-label="Results" hidden></div>
<p class="quiet" role="status" id="search-status"></p>
</search>
<button type="button" class="theme" id="theme" aria-label="Dark colours" aria-pressed="false"></button>
</header>`;
}

/** `Lagerkoll Customer orders API` → `Customer orders`; GKS's own title says little, so it goes by its name. */
export function shortTitle({ document, model }: Pick<SiteApi, "document" | "model">): string {
  if (model.security.system === "gks") return "GKS";
  return document.info.title.replace(/^Lagerkoll /, "").replace(/ API$/, "");
}
