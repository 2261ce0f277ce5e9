/**
 * Whom a change of a vendor's page concerns, seen from code that uses the generated package.
 *
 * `breaking`: a request that was right may be refused, a type no longer fits, or something is gone. `additive`: something
 * new that nobody has to use. `docs`: nothing but prose and names that only the page has.
 */
export type Impact = "breaking" | "additive" | "docs";

/** The impacts, worst first. */
export const severity: readonly Impact[] = ["breaking", "additive", "docs"];

/** What a change is about. */
export type Subject =
  | "base-url"
  | "auth-header"
  | "rate-limit"
  | "error-code"
  | "operation"
  | "operation-method"
  | "operation-path"
  | "media-type"
  | "request-class"
  | "response-class"
  | "param"
  | "param-default"
  | "param-allowed"
  | "class"
  | "field"
  | "field-type"
  | "field-default"
  | "field-mandatory"
  | "field-accepted"
  | "field-access"
  | "schema"
  | "property"
  | "property-type"
  | "required"
  | "nullable"
  | "enum"
  | "constraint"
  | "response"
  | "security"
  | "token-url"
  | "scope"
  | "grant"
  | "document"
  | "text";

export type Kind = `${Subject}-${"added" | "removed" | "changed" | "renamed"}`;

/** One difference between what a page stated when it was last taken over and what it states now. */
export interface Drift {
  readonly kind: Kind;
  /** Name of the thing, as the page last had it: `GET / query limit`, `Supplier.language`, `error 900601`. */
  readonly at: string;
  /** What was stated; `null` when nothing was. A text is given by its hash. */
  readonly was: string | null;
  /** What is stated now; `null` when nothing is. */
  readonly now: string | null;
  readonly impact: Impact;
}

/** Impact of something that comes, goes or changes. */
export interface Impacts {
  readonly added: Impact;
  readonly removed: Impact;
  readonly changed: Impact;
}

/** The usual case: what is new need not be used, what is gone or different may be missed. */
export const usual: Impacts = { added: "additive", removed: "breaking", changed: "breaking" };

/** Prose, and names that only the page has. */
export const docsOnly: Impacts = { added: "docs", removed: "docs", changed: "docs" };

/** The difference between two statements of one thing: none when they are equal, `undefined` being "not stated". */
export function difference(
  subject: Subject,
  at: string,
  was: string | undefined,
  now: string | undefined,
  impacts: Impacts = usual,
): Drift[] {
  if (was === now) return [];
  const how = was === undefined ? "added" : now === undefined ? "removed" : "changed";
  return [{ kind: `${subject}-${how}`, at, was: was ?? null, now: now ?? null, impact: impacts[how] }];
}

/**
 * The difference between two lists of values whose order means nothing: what came, what went, or both as a change.
 * A list that was not there and one that is empty are different: nothing stated means that anything goes.
 */
export function listDifference(
  subject: Subject,
  at: string,
  was: readonly string[] | undefined,
  now: readonly string[] | undefined,
  impacts: Impacts = usual,
): Drift[] {
  if (was === undefined || now === undefined)
    return difference(subject, at, was && listed(was), now && listed(now), impacts);
  const gone = was.filter((value) => !now.includes(value));
  const come = now.filter((value) => !was.includes(value));
  return difference(subject, at, some(gone), some(come), impacts);
}

/** Values as one text. */
export function listed(values: readonly string[]): string {
  return values.join(", ");
}

function some(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : listed(values);
}
