import type { GksFacts } from "../../gks/facts.js";
import { type Drift, difference, docsOnly, listed } from "../drift.js";

/**
 * What differs between two captures of Simutek's page beside its document.
 *
 * @param isTold is a difference of the section with this title told already?
 */
export function compareGksFacts(was: GksFacts, now: GksFacts, isTold: (title: string) => boolean): Drift[] {
  const text = (list: readonly string[]) => (list.length === 0 ? undefined : listed(list));
  const headers = [...new Set([...Object.keys(was.headers), ...Object.keys(now.headers)])];
  const sections = [...new Set([...Object.keys(was.sections), ...Object.keys(now.sections)])];
  return [
    ...difference("grant", "token request", text(was.grantTypes), text(now.grantTypes), breaking),
    ...difference("token-url", "token request", text(was.tokenUrls), text(now.tokenUrls), breaking),
    ...difference("scope", "token request", text(was.scopes), text(now.scopes), breaking),
    ...headers.flatMap((name) =>
      difference(
        /^(?:accept|content-type)$/i.test(name) ? "media-type" : "auth-header",
        `header ${name}`,
        was.headers[name],
        now.headers[name],
        breaking,
      ),
    ),
    ...sections.flatMap((title) =>
      isTold(title) ? [] : difference("text", placeOf(title), was.sections[title], now.sections[title], docsOnly),
    ),
  ];
}

/** Who gets a token, and how, is the same for every call: whatever changes there stops them. */
const breaking = { added: "breaking", removed: "breaking", changed: "breaking" } as const;

/** Sections on an operation are named like it. */
function placeOf(title: string): string {
  return /^(?:GET|HEAD|POST|PUT|PATCH|DELETE) \//.test(title) ? title : `section ${title}`;
}
