import type { CallableApi, CallableOperation, CallableParameter, FormField, TryItData } from "../try-it/calls.js";
import { type Filled, FillingError, localAddress, requestFor } from "../try-it/request.js";
import { byId, element } from "./elements.js";
import { pageData } from "./page-data.js";

/** The page "Try it": choose, fill in, send, and see what came back. */

const data = pageData<TryItData>();
const form = byId<HTMLFormElement>("call");
const choice = byId<HTMLSelectElement>("operation");
const address = byId<HTMLInputElement>("url");
const login = byId<HTMLSelectElement>("login");
const fields = byId("parameters");
const bodyFields = byId("body");
const problem = byId("problem");
const answer = byId("answer");

address.value = data.url;
choice.append(
  ...data.apis.flatMap((api) =>
    [...new Set(api.operations.map(({ group }) => group))].map((group) => {
      const operations = api.operations.filter((operation) => operation.group === group);
      const options = operations.map(({ id, summary }) => element("option", { value: `${api.name}/${id}` }, summary));
      return element("optgroup", { label: group === api.title ? api.title : `${api.title}: ${group}` }, ...options);
    }),
  ),
);

function chosen(): { api: CallableApi; operation: CallableOperation } {
  const [name, id] = choice.value.split("/");
  const api = data.apis.find((api) => api.name === name)!;
  return { api, operation: api.operations.find((operation) => operation.id === id)! };
}

/** Chooses what the address names: `#operation=lagerkoll-suppliers/getSupplier`. */
function followAddress(): void {
  const name = location.hash.replace(/^#operation=/, "");
  const isKnown = [...choice.options].some(({ value }) => value === name);
  if (isKnown) choice.value = name;
  show();
}

function show(): void {
  const { api, operation } = chosen();
  byId("route").textContent = `${operation.method} ${operation.path}`;
  byId<HTMLAnchorElement>("to-reference").href = `../${api.name}/index.html#operation/${operation.id}`;
  byId("login-line").hidden = api.system === "gks";
  fields.replaceChildren(...operation.parameters.map(parameterField));
  bodyFields.replaceChildren(...bodyOf(operation));
  problem.textContent = "";
  answer.replaceChildren();
  byId("request").textContent = "Not sent yet.";
}

function parameterField({ name, place, required, description, value }: CallableParameter): HTMLElement {
  const id = `parameter-${place}-${name}`;
  const input = element("input", { id, name: `${place} ${name}`, value, required, spellcheck: false });
  const about = element("span", { className: "hint", id: `${id}-hint` }, `${place}. ${description}`);
  input.setAttribute("aria-describedby", about.id);
  return element("p", {}, element("label", { htmlFor: id }, name), input, about);
}

function bodyOf({ body }: CallableOperation): HTMLElement[] {
  if (body === undefined) return [];
  if ("form" in body) return body.form.map(formField);
  const rows = Math.min(24, body.json.split("\n").length + 1);
  const text = element("textarea", { id: "json", rows, value: body.json, spellcheck: false });
  return [element("p", {}, element("label", { htmlFor: "json" }, "Body (JSON)"), text)];
}

function formField({ name, isFile, value }: FormField): HTMLElement {
  const id = `field-${name}`;
  const input = element("input", isFile ? { id, name, type: "file" } : { id, name, value });
  const hint = isFile ? [element("span", { className: "hint" }, "Left empty: a sample delivery note is sent.")] : [];
  return element("p", {}, element("label", { htmlFor: id }, `${name} (form)`), input, ...hint);
}

function filled(): Filled {
  const texts = (inputs: Iterable<HTMLInputElement>) =>
    Object.fromEntries([...inputs].map((input) => [input.name, input.value]));
  const body = filledBody();
  return {
    url: address.value,
    login: login.value as Filled["login"],
    parameters: texts(fields.querySelectorAll("input")),
    ...(body !== undefined && { body }),
  };
}

function filledBody(): Filled["body"] {
  const json = bodyFields.querySelector("textarea");
  if (json) return json.value;
  const inputs = [...bodyFields.querySelectorAll("input")];
  if (inputs.length === 0) return undefined;
  return Object.fromEntries(inputs.map((input) => [input.name, input.type === "file" ? fileOf(input) : input.value]));
}

function fileOf({ files }: HTMLInputElement): File {
  const bytes = Uint8Array.from(atob(data.samplePdf), (character) => character.charCodeAt(0));
  return files?.[0] ?? new File([bytes], "delivery-note.pdf", { type: "application/pdf" });
}

async function send(): Promise<void> {
  const { api, operation } = chosen();
  const values = filled();
  const token = api.system === "gks" ? await fetchToken(localAddress(values.url)) : undefined;
  const { url, init } = requestFor(data, api, operation, values, token);
  byId("request").textContent = requestText(url, init);
  const startedAt = performance.now();
  const response = await fetch(url, init);
  const content = await response.blob();
  await showAnswer(response, content, Math.round(performance.now() - startedAt));
}

async function fetchToken(sandbox: string): Promise<string> {
  const { tokenPath, clientId, clientSecret } = data.sandbox.gks;
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  });
  const response = await fetch(`${sandbox}${tokenPath}`, { method: "POST", body });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

function requestText(
  url: string,
  { method, headers, body }: { method: string; headers: Record<string, string>; body?: string | FormData },
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const content =
    body instanceof FormData
      ? [...body]
          .map(
            ([name, value]) => `${name}: ${typeof value === "string" ? value : `${value.name}, ${value.size} bytes`}`,
          )
          .join("\n")
      : body;
  return [`${method} ${url}`, ...lines, ...(content === undefined ? [] : ["", content])].join("\n");
}

async function showAnswer(response: Response, content: Blob, ms: number): Promise<void> {
  const { status, headers } = response;
  const type = headers.get("Content-Type") ?? "";
  const retryAfter = headers.get("Retry-After");
  const facts = [
    `${status}`,
    type.split(";")[0],
    `${content.size} bytes`,
    `${ms} ms`,
    retryAfter ? `Retry-After: ${retryAfter} s` : "",
  ];
  const line = element("p", { className: response.ok ? "good" : "bad" }, facts.filter(Boolean).join(" · "));
  answer.replaceChildren(line, ...(await shown(content, type)));
}

async function shown(content: Blob, type: string): Promise<HTMLElement[]> {
  if (content.size === 0) return [];
  if (type.includes("json")) return [code(JSON.stringify(JSON.parse(await content.text()), null, 2))];
  if (type.startsWith("text/")) return [code(await content.text())];
  const href = URL.createObjectURL(content);
  const name = `${chosen().operation.id}${type.includes("pdf") ? ".pdf" : ""}`;
  const link = element("p", {}, element("a", { href, download: name }, `Save ${name}`));
  return type.includes("pdf") ? [link, element("iframe", { src: `${href}#navpanes=0`, title: name })] : [link];
}

function code(text: string): HTMLElement {
  return element("pre", { tabIndex: 0 }, element("code", {}, text));
}

function explain(error: unknown): string {
  if (error instanceof FillingError) return error.message;
  if (error instanceof TypeError)
    return `No answer from ${address.value}. Is the sandbox running? Start it with npm run sandbox.`;
  throw error;
}

choice.addEventListener("change", () => {
  history.replaceState(null, "", `#operation=${choice.value}`);
  show();
});
window.addEventListener("hashchange", followAddress);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  problem.textContent = "";
  answer.replaceChildren();
  form.ariaBusy = "true";
  try {
    await send();
  } catch (error) {
    problem.textContent = explain(error);
  } finally {
    form.ariaBusy = "false";
  }
});
followAddress();
