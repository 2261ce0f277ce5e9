import { isObject, type Json } from "../../gks/fragments.js";
import { type Drift, difference, docsOnly } from "../drift.js";
import { text } from "./compare-schemas.js";
import { asObject } from "./schema-use.js";

/** What differs between two captures of a document's ways to authenticate. */
export function compareSecuritySchemes(was: Json, now: Json): Drift[] {
  return all(was, now).flatMap((name) => {
    const [one, two] = [was[name], now[name]];
    if (!isObject(one) || !isObject(two)) {
      // One more way to get in; whether it has to be taken, `security` says.
      return difference("security", name, text(one), text(two), { ...breaking, added: "additive" });
    }
    return all(one, two).flatMap((key) => {
      if (key === "flows") return compareFlows(name, asObject(one.flows), asObject(two.flows));
      if (key === "description") return difference("text", name, text(one[key]), text(two[key]), docsOnly);
      return difference("security", `${name} ${key}`, text(one[key]), text(two[key]), breaking);
    });
  });
}

/** Whatever changes about tokens stops every call, unless it is only one more way or right. */
const breaking = { added: "breaking", removed: "breaking", changed: "breaking" } as const;

function compareFlows(scheme: string, was: Json, now: Json): Drift[] {
  const gone = Object.keys(was).filter((flow) => !(flow in now));
  const come = Object.keys(now).filter((flow) => !(flow in was));
  const [before, after] = [gone, come].map((flows) => (flows.length === 0 ? undefined : flows.join(", ")));
  // One flow in place of another: the rest of it is compared as if it were the same.
  const pairs = Object.keys(was).map((flow) => [was[flow], now[flow] ?? now[come[gone.indexOf(flow)] ?? ""]] as const);
  return [
    ...difference("grant", scheme, before, after, { ...breaking, added: "additive" }),
    ...pairs.flatMap(([one, two]) => (isObject(one) && isObject(two) ? compareFlow(scheme, one, two) : [])),
  ];
}

function compareFlow(scheme: string, was: Json, now: Json): Drift[] {
  return all(was, now).flatMap((key) => {
    if (key === "tokenUrl") return difference("token-url", scheme, text(was[key]), text(now[key]), breaking);
    if (key !== "scopes") return difference("security", `${scheme} ${key}`, text(was[key]), text(now[key]), breaking);
    const [before, after] = [asObject(was.scopes), asObject(now.scopes)];
    return all(before, after).flatMap((scope) => {
      const at = `scope ${scope}`;
      const existence = (scopes: Json) => (scope in scopes ? scope : undefined);
      const drift = difference("scope", at, existence(before), existence(after), { ...breaking, added: "additive" });
      return drift.length > 0 ? drift : difference("text", at, text(before[scope]), text(after[scope]), docsOnly);
    });
  });
}

function all(was: Json, now: Json): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])];
}
