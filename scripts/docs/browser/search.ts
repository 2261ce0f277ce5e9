import MiniSearch from "minisearch";
import { type Entry, exactFirst, indexOptions, searchOptions } from "../search/index-options.js";

/** The search of the header: a combobox with a list of links, as in the ARIA Authoring Practices. */

type Result = Pick<Entry, "kind" | "title" | "text" | "api" | "url">;

const root = document.body.dataset.root ?? "";
const input = document.querySelector<HTMLInputElement>("#search")!;
const list = document.querySelector<HTMLElement>("#results")!;
const status = document.querySelector<HTMLElement>("#search-status")!;
const mostResults = 12;

let index: Promise<MiniSearch<Entry>> | undefined;
let selected = -1;

/** The index comes with a script, since pages that are opened from files can't fetch; and only when it is needed. */
function loadIndex(): Promise<MiniSearch<Entry>> {
  index ??= new Promise<MiniSearch<Entry>>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${root}assets/search-index.js`;
    script.onload = () => resolve(MiniSearch.loadJSON(window.searchIndex!, indexOptions));
    script.onerror = () => reject(new Error(`${script.src} can't be loaded.`));
    document.head.append(script);
  });
  return index;
}

async function search(): Promise<void> {
  const query = input.value.trim();
  if (query === "") return close();
  const loaded = await loadIndex();
  // Somebody went on typing while the index came.
  if (query !== input.value.trim()) return;
  const found = loaded.search(query, searchOptions) as unknown as Result[];
  const results = exactFirst(found, query).slice(0, mostResults);
  list.replaceChildren(...results.map(option));
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
  status.textContent = results.length === 0 ? `Nothing is called ${query}.` : `${results.length} results.`;
  list.classList.toggle("empty", results.length === 0);
  if (results.length === 0) list.textContent = status.textContent;
  select(results.length === 0 ? -1 : 0);
}

function option({ kind, title, text, api, url }: Result, i: number): HTMLElement {
  const link = document.createElement("a");
  link.href = `${root}${url}`;
  link.id = `result-${i}`;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.append(span("title", title), span("kind", `${api} · ${kind}`), span("text", text));
  link.addEventListener("click", leave);
  return link;
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

function options(): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role=option]")];
}

function select(i: number): void {
  const all = options();
  selected = all.length === 0 ? -1 : (i + all.length) % all.length;
  for (const [at, element] of all.entries()) element.setAttribute("aria-selected", String(at === selected));
  const chosen = all[selected];
  if (chosen) {
    input.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

function close(): void {
  list.hidden = true;
  list.replaceChildren();
  status.textContent = "";
  input.setAttribute("aria-expanded", "false");
  select(-1);
}

/** To another place of the same page, perhaps: what was typed is done with. */
function leave(): void {
  input.value = "";
  input.blur();
  close();
}

const keys: Record<string, () => void> = {
  ArrowDown: () => select(selected + 1),
  ArrowUp: () => select(selected - 1),
  Enter: () => options()[selected]?.click(),
  Escape: () => {
    input.value = "";
    close();
  },
};

input.addEventListener("focus", () => void loadIndex());
input.addEventListener("input", () => void search());
input.addEventListener("keydown", (event) => {
  const action = keys[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
document.addEventListener("click", ({ target }) => {
  if (target instanceof Node && !input.closest("search")?.contains(target)) close();
});
// First of all, since Redoc has a search of its own on the same keys.
window.addEventListener(
  "keydown",
  (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
    const isSlash = event.key === "/" && !isTyping;
    const isControlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isControlK) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    input.focus();
    input.select();
  },
  { capture: true },
);
