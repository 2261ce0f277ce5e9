import type { Class, Facts, Operation, RateLimit } from "../../lagerkoll/facts.js";
import { type Drift, difference, docsOnly, listDifference, usual } from "../drift.js";
import { classUse } from "./class-use.js";
import { compareFields } from "./compare-fields.js";
import { compareOperation } from "./compare-operations.js";
import { matchClasses } from "./match-classes.js";
import { type Matched, matchOperations } from "./match-operations.js";
import { operationName } from "./names.js";

/** What differs between two captures of a page of Lagerkoll's. The order of what has no order makes no difference. */
export function compareFacts(was: Facts, now: Facts): Drift[] {
  const classes = matchClasses(was.classes, now.classes);
  const operations = matchOperations(was.operations, now.operations);
  const newNames = new Map(classes.pairs.map(([before, after]) => [before.name, after.name]));
  const gone = new Set(classes.removed.map(({ name }) => name));
  const sections = renamedSections(operations.pairs);
  const renamed = (name: string) => newNames.get(name) ?? name;
  const isGone = (name: string) => gone.has(name);
  const use = classUse(was, now);
  return [
    ...compareBasics(was, now),
    ...[...sections].map(([before, after]) => text(`section ${before}`, before, after)),
    ...whole("operation", operations, operationName, ({ title }) => title),
    ...operations.pairs.flatMap(([before, after]) =>
      compareOperation(before, after, { renamed, isGone, section: (name) => sections.get(name) ?? name }),
    ),
    ...whole("class", classes, ({ name }) => name, fieldCount),
    ...classes.pairs.flatMap(([before, after]) => [
      ...compareName(before, after),
      ...compareFields(before, after, {
        sentBy: new Set([...use.sentBy(before.name), ...use.sentBy(after.name)]),
        renamed,
        isGone,
      }),
    ]),
  ];
}

/** Things that came or went as a whole: what is inside them is not told again. */
function whole<T>(
  subject: "operation" | "class",
  { removed, added }: Matched<T>,
  name: (thing: T) => string,
  describe: (thing: T) => string,
): Drift[] {
  return [
    ...removed.flatMap((thing) => difference(subject, name(thing), describe(thing), undefined)),
    ...added.flatMap((thing) => difference(subject, name(thing), undefined, describe(thing))),
  ];
}

function fieldCount({ fields }: Class): string {
  return fields.length === 1 ? "1 field" : `${fields.length} fields`;
}

/** What is sent and answered has no class names in it, so that a new one is news for the docs only. */
function compareName(was: Class, now: Class): Drift[] {
  if (was.name === now.name) return [];
  return [{ kind: "class-renamed", at: was.name, was: was.name, now: now.name, impact: "docs" }];
}

/** Sections that got another name, with all that stands in them. */
function renamedSections(pairs: Matched<Operation>["pairs"]): Map<string, string> {
  const known = new Set(pairs.map(([was]) => was.section));
  const names = new Map<string, Set<string>>();
  for (const [was, now] of pairs) names.set(was.section, (names.get(was.section) ?? new Set()).add(now.section));
  return new Map(
    [...names].flatMap(([was, now]) => {
      const [name, ...others] = now;
      return name === undefined || others.length > 0 || known.has(name) ? [] : [[was, name] as const];
    }),
  );
}

function text(at: string, was: string, now: string): Drift {
  return { kind: "text-changed", at, was, now, impact: "docs" };
}

/** What holds for the API as a whole. */
function compareBasics(was: Facts, now: Facts): Drift[] {
  const names = [...new Set([...Object.keys(was.headers), ...Object.keys(now.headers)])];
  const codes = new Map(now.errors.map((error) => [error.code, error]));
  const errors = (facts: Facts) => [...new Set(facts.errors.map(({ code }) => String(code)))];
  return [
    ...difference("base-url", "base URL", was.baseUrl, now.baseUrl),
    ...compareRateLimit(was.rateLimit, now.rateLimit),
    ...eachDifference("auth-header", (name) => `header ${name}`, was.authHeaders, now.authHeaders, "breaking"),
    // A header that every request has to send now is missing in those that were right.
    ...names.flatMap((name) =>
      difference("media-type", `header ${name}`, was.headers[name], now.headers[name], { ...usual, added: "breaking" }),
    ),
    ...eachDifference("error-code", (code) => `error ${code}`, errors(was), errors(now)),
    ...was.errors.flatMap(({ code, hashes }) => {
      const found = codes.get(code);
      return found ? difference("text", `error ${code}`, hashes.description, found.hashes.description, docsOnly) : [];
    }),
    ...eachDifference("field", (name) => `error body.${name}`, was.errorFields, now.errorFields),
    ...(["basics", "headers", "errors", "classes"] as const).flatMap((part) =>
      difference("text", part, was.hashes[part], now.hashes[part], docsOnly),
    ),
  ];
}

/** One entry for each member of a list that came or went. */
function eachDifference(
  subject: "auth-header" | "error-code" | "field",
  at: (name: string) => string,
  was: readonly string[],
  now: readonly string[],
  added = usual.added,
): Drift[] {
  return [...new Set([...was, ...now])].flatMap((name) =>
    listDifference(subject, at(name), was.includes(name) ? [name] : [], now.includes(name) ? [name] : [], {
      ...usual,
      added,
    }),
  );
}

/** More requests than before harm nobody, as long as what was allowed in one window still is. */
function compareRateLimit(was: RateLimit | undefined, now: RateLimit | undefined): Drift[] {
  const looser =
    was !== undefined &&
    now !== undefined &&
    was.status === now.status &&
    was.header === now.header &&
    was.limit * Math.ceil(now.windowSeconds / was.windowSeconds) <= now.limit;
  const impacts = { added: "breaking", removed: "additive", changed: looser ? "additive" : "breaking" } as const;
  return difference("rate-limit", "rate limit", was && rateText(was), now && rateText(now), impacts);
}

/** `200 per 60 s, 429, Retry-After` */
function rateText({ limit, windowSeconds, status, header }: RateLimit): string {
  return [`${limit} per ${windowSeconds} s`, status, header].filter((part) => part !== undefined).join(", ");
}
