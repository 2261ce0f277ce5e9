import { html } from "hono/html";
import { operationAnchor, redocRoutes, schemasGroup } from "../links.js";
import { referenceDocument } from "../reference-document.js";
import type { SandboxFacts } from "../sandbox.js";
import type { SiteApi } from "../site-api.js";
import type { Page } from "./layout.js";

/** What the reference's script needs. */
export interface ReferenceData {
  /** The spec, as Redoc is to show it. */
  readonly document: Record<string, unknown>;
  /** Redoc's addresses by ours: see `redocRoutes`. */
  readonly routes: Readonly<Record<string, string>>;
  /** Options of Redoc. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** The reference of an API: Redoc shows it; without scripts there is a list of its operations. */
export function reference(api: SiteApi, sandbox: SandboxFacts): Page {
  const data: ReferenceData = {
    document: referenceDocument(api, sandbox),
    routes: redocRoutes(api.document),
    options: {
      // Redoc would tell its makers how it is used.
      disableTelemetry: true,
      router: "hash",
      schemaDefinitionsTagName: schemasGroup,
      codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "curl" }, { lang: "Payload" }] },
      maxDisplayedEnumValues: 20,
      jsonSamplesDepth: 2,
    },
  };
  const { title, description = "" } = api.document.info;
  return {
    title,
    description,
    root: "../",
    current: api.name,
    scripts: ["redoc.js", "reference.js"],
    data,
    body: html`<div id="redoc"><div class="page">
<h1>${title}</h1>
<p>${description}</p>
<noscript><p>The reference needs JavaScript. Its operations are:</p>
<ul>${api.model.operations.map(
      ({ id, method, path, source }) =>
        html`<li id="${operationAnchor(id).slice(1)}"><code>${method} ${path}</code> ${source.summary}</li>`,
    )}</ul></noscript>
</div></div>`,
  };
}
