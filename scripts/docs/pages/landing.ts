import { html } from "hono/html";
import { listAssumptions, type PlacedAssumption } from "../../generate/assumptions.js";
import { sentence } from "../../generate/doc-comment.js";
import { fieldAnchor, operationAnchor, parameterAnchor, schemaAnchor } from "../links.js";
import type { GlossaryEntry } from "../search/glossary.js";
import type { SiteApi } from "../site-api.js";
import { drawStates } from "../states/diagram.js";
import type { StateMachine } from "../states/states.js";
import type { Html } from "./html.js";
import { shortTitle } from "./layout.js";
import { inlineCode } from "./text.js";

/** What the landing page is made from. */
export interface LandingContent {
  readonly apis: readonly SiteApi[];
  readonly machines: readonly StateMachine[];
  readonly glossary: readonly GlossaryEntry[];
}

/** The first page: what there is, how to get in, how things move, and what is guessed. */
export function landing({ apis, machines, glossary }: LandingContent): Html {
  return html`
<section class="intro">
<h1>APIs of Lagerkoll and Simutek GKS</h1>
<p class="lead">Two Swedish business systems, described as OpenAPI and callable from TypeScript. Find an operation, copy a call, and run
it against a sandbox on your own machine. Unofficial: not affiliated with Simutek or Lagerkoll.</p>
<pre tabindex="0"><code>npm ci &amp;&amp; npm start   <span># builds the clients, starts a sandbox, works with it</span>
npm run sandbox       <span># keeps a sandbox running: try calls from these pages</span></code></pre>
</section>
<section aria-labelledby="apis">
<h2 id="apis">APIs</h2>
<div class="cards">${apis.map(card)}</div>
</section>
${start(apis)}
<section aria-labelledby="states">
<h2 id="states">How things move</h2>
<p>Solid arrows are stated by Lagerkoll's page, dashed ones are guesses. Where a step may begin is hardly ever stated: the arrows start
where it usually does.</p>
${machines.map((machine) => stateSection(machine, apis))}
</section>
${glossarySection(glossary, apis)}
${assumptionsSection(apis)}
<footer><p>Made from the specs and the vendors' pages as captured. <a href="packages/lagerkoll-gks-middleware/index.html">Middleware</a> ·
<a href="packages/lagerkoll-gks-sandbox/index.html">Sandbox</a>. MIT, for the code; names and documents belong to their vendors.</p></footer>`;
}

function card(api: SiteApi): Html {
  const { name, document, version, model } = api;
  const captured = api.capturedAt
    ? html`<time datetime="${api.capturedAt}">${api.capturedAt}</time> (fetched ${api.fetchedAt})`
    : html`<time datetime="${api.fetchedAt}">${api.fetchedAt}</time>`;
  return html`<article class="card">
<h3><a href="${name}/index.html">${shortTitle(api)}</a></h3>
<p>${purpose(document.info.description ?? "")}</p>
<dl>
<dt>Operations</dt><dd>${model.operations.length}</dd>
<dt>API version</dt><dd>${document.info.version}</dd>
<dt>Client</dt><dd>${version}</dd>
<dt>Page captured</dt><dd>${captured}</dd>
</dl>
<p class="links"><a href="${name}/index.html">Reference</a> <a href="packages/${api.package}/index.html">Package</a>
<a href="packages/${api.package}/index.html#changelog">Changelog</a> <a href="${name}/openapi.json" download="${name}.openapi.json">Spec</a></p>
</article>`;
}

/** The sentences of a description that say what the API is for, without those that say where it comes from. */
function purpose(description: string): string {
  return description.split(/(?<=\.)\s/)[0] ?? "";
}

function start(apis: readonly SiteApi[]): Html {
  const gks = apis.find(({ model }) => model.security.system === "gks");
  const lagerkoll = apis.filter(({ model }) => model.security.system === "lagerkoll");
  const limit = lagerkoll[0]?.model.rateLimit;
  return html`<section aria-labelledby="start">
<h2 id="start">Getting in</h2>
<div class="columns">
<div><h3>Lagerkoll</h3>
<p>Each call carries headers: <code>store</code>, and either <code>api_key</code> (made where the API is activated in Lagerkoll) or
<code>user_id</code> with <code>user_token</code> (from a user's login). Some picking operations want to know who picks: a user's login, or a
<code>device_id</code>.</p></div>
${
  gks?.model.security.system === "gks"
    ? html`<div><h3>GKS</h3>
<p>OAuth2 client credentials: Simutek gives you a client id and secret, and <code>${gks.model.security.tokenUrl}</code> gives a token for them
(scope <code>${gks.model.security.scope ?? "none"}</code>). Each customer has a host of their own. The client fetches the token, keeps it and renews it.</p></div>`
    : ""
}
<div><h3>The limit</h3>
<p>${limit ? html`Lagerkoll takes ${limit.limit} calls per ${limit.windowSeconds} seconds and ${limit.key.join(", ")}, then answers 429 with <code>Retry-After</code>.` : ""}
GKS states no limit. The clients stay below it by themselves, wait when they are refused, and never send an order twice.</p></div>
</div>
</section>`;
}

function stateSection(machine: StateMachine, apis: readonly SiteApi[]): Html {
  const api = apis.find(({ name }) => name === machine.api)!;
  return html`<figure>
<figcaption><h3 id="${machine.id}">${machine.title}</h3></figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="Diagram: ${machine.title.toLowerCase()}">${drawStates(machine, api.document)}</div>
<ol class="steps">${machine.steps.map(
    ({ operation, from, to, page, guess }) =>
      html`<li><a href="${api.name}/index.html${operationAnchor(operation)}"><code>${operation}</code></a>
<span>${from} → ${to}. ${page === undefined ? html`<em>Guess:</em> ${guess}` : page}</span></li>`,
  )}</ol>
<ul>${[...machine.notes, ...Object.entries(machine.guesses).map(([state, why]) => `${state}: ${why}`)].map((note) => html`<li>${note}</li>`)}</ul>
</figure>`;
}

function glossarySection(glossary: readonly GlossaryEntry[], apis: readonly SiteApi[]): Html {
  return html`<section aria-labelledby="glossary">
<h2 id="glossary">Swedish to English</h2>
<p>The search knows these words, too.</p>
<ul class="glossary">${glossary.map(
    ({ swedish, english, api, operation }) =>
      html`<li><span lang="sv">${swedish}</span> <a href="${apis.find(({ name }) => name === api)!.name}/index.html${operationAnchor(operation)}">${english}</a></li>`,
  )}</ul>
</section>`;
}

function assumptionsSection(apis: readonly SiteApi[]): Html {
  return html`<section aria-labelledby="assumptions">
<h2 id="assumptions">What is assumed</h2>
<p>Where a vendor's page is silent or contradicts itself, the specs assume something, and say so.</p>
${apis.map((api) => {
  const assumptions = listAssumptions(api.model);
  return html`<details id="assumptions-${api.name}"><summary>${shortTitle(api)}: ${assumptions.length}</summary>
<ul class="assumptions">${assumptions.map(
    (
      assumption,
    ) => html`<li><a href="${api.name}/index.html${placeAnchor(assumption, api)}"><code>${assumption.at || "the API"}</code></a>
<span>${inlineCode(sentence(assumption.claim))} <span class="why">${inlineCode(sentence(assumption.why))}</span></span></li>`,
  )}</ul></details>`;
})}
</section>`;
}

/** Where an assumption stands: `getSuppliers query limit`, `Supplier.country`, `Supplier`; "" where that has no anchor. */
export function placeAnchor({ at }: Pick<PlacedAssumption, "at">, { model }: Pick<SiteApi, "model">): string {
  const [subject = "", place, name] = at.split(" ");
  const [schema = "", field] = subject.split(".");
  const operation = model.operations.find(({ id }) => id === subject);
  if (operation) {
    const isParameter = operation.parameters.some((parameter) => parameter.in === place && parameter.name === name);
    return place && name && isParameter ? parameterAnchor(subject, place, name) : operationAnchor(subject);
  }
  if (!Object.hasOwn(model.document.components?.schemas ?? {}, schema)) return "";
  return field ? fieldAnchor(schema, field) : schemaAnchor(schema);
}
