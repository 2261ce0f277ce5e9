import { html } from "hono/html";
import type { SandboxFacts } from "../sandbox.js";
import type { SiteApi } from "../site-api.js";
import { tryItData } from "../try-it/calls.js";
import type { Page } from "./layout.js";

/** The page that sends a request to a sandbox on the reader's machine, and nowhere else. */
export function tryIt(apis: readonly SiteApi[], sandbox: SandboxFacts): Page {
  return {
    title: "Try it",
    description: "Send a request to a sandbox on your own machine.",
    root: "../",
    current: "try",
    scripts: ["try-it.js"],
    data: tryItData(apis, sandbox),
    connect: "http://127.0.0.1:* http://localhost:*",
    body: html`<div class="try">
<h1>Try it</h1>
<p>Sends a request to the sandbox on your own machine, never to Lagerkoll or Simutek. Start it with <code>npm run sandbox</code>, or
without this repository with <code>npx lagerkoll-gks-sandbox</code>. Its data are made up and gone when it stops.</p>
<noscript><p>This page needs JavaScript.</p></noscript>
<div class="columns">
<form id="call">
<p><label for="operation">Operation</label><select id="operation"></select>
<span class="hint"><code id="route"></code> <a id="to-reference" href="../index.html">Reference</a></span></p>
<p><label for="url">Sandbox</label><input id="url" type="url" required spellcheck="false"></p>
<p id="login-line"><label for="login">Log in</label><select id="login">
<option value="key">with the key for machines (api_key)</option><option value="user">as a user (user_id, user_token)</option></select></p>
<div id="parameters"></div>
<div id="body"></div>
<p><button type="submit" class="primary">Send</button></p>
<p role="alert" id="problem"></p>
</form>
<section aria-labelledby="request-title"><h2 id="request-title">Request</h2><pre id="request" tabindex="0"><code>Not sent yet.</code></pre>
<h2>Answer</h2><div id="answer" role="status"></div></section>
</div>
</div>`,
  };
}
