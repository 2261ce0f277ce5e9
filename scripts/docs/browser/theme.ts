/** Light or dark: as the system has it until somebody chooses. It runs before the page is drawn. */

/** Redoc keeps its own choice under this key: so there is one for the whole site. */
const key = "redoc.colorMode";
const page = document.documentElement;
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** `localStorage` throws where it is forbidden, as in some private windows. */
function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(mode: string): void {
  try {
    localStorage.setItem(key, mode);
  } catch {
    // It holds for this page then.
  }
}

function show(mode: string): void {
  page.classList.toggle("dark", mode === "dark");
  page.classList.toggle("light", mode === "light");
}

const chosen = stored();
show(chosen === "dark" || chosen === "light" ? chosen : systemIsDark.matches ? "dark" : "light");

document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector<HTMLButtonElement>("#theme")!;
  const tell = () => button.setAttribute("aria-pressed", String(page.classList.contains("dark")));
  button.addEventListener("click", () => {
    const mode = page.classList.contains("dark") ? "light" : "dark";
    remember(mode);
    show(mode);
  });
  new MutationObserver(tell).observe(page, { attributeFilter: ["class"] });
  tell();

  const skip = document.querySelector<HTMLAnchorElement>(".skip")!;
  skip.addEventListener("click", (event) => {
    // Where the address after # is a place in a reference, it must not change.
    event.preventDefault();
    document.querySelector<HTMLElement>("#main")?.focus();
  });
});
