import type { SpecClaims } from "./spec-claims.js";
import type { SpecNode } from "./spec-node.js";
import { type Claim, PLACES, type Statement } from "./statement.js";

/** Something on which the page and the spec don't agree, and where in the spec to mend it. */
export interface Finding {
  readonly node: SpecNode;
  readonly message: string;
  /** What the page states there; none where it is the spec alone that speaks. */
  readonly statement?: Statement | undefined;
  /** What the spec states there; none where it is silent. */
  readonly claim?: Claim | undefined;
}

export interface Comparison {
  readonly findings: readonly Finding[];
  /** Statements of the page that the spec makes too, of all that the page makes. */
  readonly stated: { readonly right: number; readonly all: number };
  /** Claims of the spec that the page makes too, or that are marked as ours, of all that the spec makes. */
  readonly claimed: { readonly right: number; readonly all: number };
  /** The claims that are right by their mark alone. */
  readonly ours: readonly Claim[];
  /** The place of each subject that the spec speaks of. */
  readonly places: SpecClaims["places"];
}

/** Compares what a page states with what a spec claims, both ways. */
export function compare(statements: readonly Statement[], { claims, places }: SpecClaims): Comparison {
  const findings: Finding[] = [];
  const stated = new Map<string, Statement[]>();
  for (const statement of statements) add(stated, statement.key, statement);
  const claimed = new Map<string, Claim[]>();
  for (const claim of claims) if (!claim.repeats) add(claimed, claim.key, claim);

  let claimsRight = 0;
  const ours: Claim[] = [];
  const wrong = new Set<string>();
  const leftOut: string[] = [];
  const unknown = new Set(
    claims
      .filter((claim) => claim.aspect === "exists" && !claim.ours && !stated.has(claim.key))
      .map(({ subject }) => subject),
  );
  for (const claim of claims) {
    const [statement] = stated.get(claim.key) ?? [];
    const verdict = judge(claim, statement);
    if (claim.departs && claim.value === "left out") leftOut.push(claim.subject);
    if (verdict === undefined) claimsRight++;
    if (verdict === undefined && (!statement || statement.value !== claim.value)) ours.push(claim);
    if (verdict === undefined) continue;
    wrong.add(claim.key);
    // One finding for a thing that the page doesn't have, not another for each thing that is said of it.
    if (!statement && isPartOf(claim, unknown)) continue;
    findings.push({ node: claim.node, message: verdict, statement, claim });
  }

  let statementsRight = 0;
  const missing = statements.filter((statement) => !claimed.has(statement.key));
  const absent = new Set(missing.filter(({ aspect }) => aspect === "exists").map(({ subject }) => subject));
  for (const statement of statements) {
    const { key } = statement;
    const several = stated.get(key)!;
    if (several.length > 1 && several.some(({ value }) => value !== statement.value)) {
      findings.push({ node: nearest(statement, places), message: contradiction(several) });
      continue;
    }
    if (claimed.has(key)) {
      if (!wrong.has(key)) statementsRight++;
      continue;
    }
    if (leftOut.some((subject) => isInside(statement.subject, subject))) statementsRight++;
    else if (!isPartOf(statement, absent))
      findings.push({ node: nearest(statement, places), message: missingMessage(statement), statement });
  }
  return {
    findings,
    stated: { right: statementsRight, all: statements.length },
    claimed: { right: claimsRight, all: claims.length },
    ours,
    places,
  };
}

/** What is wrong with a claim; `undefined` when nothing is. */
function judge(claim: Claim, statement: Statement | undefined): string | undefined {
  if (!statement) {
    if (claim.ours) return undefined;
    if (claim.aspect === "other places")
      return `${claim.subject}: ${claim.value} says what has its place elsewhere. Remove it.`;
    const stated =
      claim.aspect === "exists" ? "isn't on the page" : `is ${shown(claim.value)} here, the page states none`;
    return `${nameOf(claim)} ${stated}. Remove it, or ${markFor(claim)} with the reason.`;
  }
  if (claim.aspect === "exists" && claim.ours)
    return `${nameOf(claim)} is on the page: take its \`x-added\` away, or let it name the keywords that it \`covers\`.`;
  if (statement.value === claim.value) {
    if (!claim.departs) return undefined;
    return `${nameOf(claim)} is ${shown(claim.value)} as the page has it: remove it from \`x-body-exceptions\`.`;
  }
  if (claim.departs) return undefined;
  return `${nameOf(claim)} is ${shown(claim.value)} here, ${shown(statement.value)} on the page. Correct ${PLACES[claim.aspect]}.`;
}

/** Which mark lets the spec say what the page doesn't. */
function markFor({ aspect, subject }: Claim): string {
  if (aspect === "default") return "mark it with an `x-assumption` or `x-added` that has `covers: [default]`,";
  if (aspect === "values") return "mark it with an `x-assumption` or `x-added` that has `covers: [enum]`,";
  if (aspect === "type" && subject.includes(" ")) return "mark it with `x-assumption`";
  return "mark it with `x-added`";
}

function missingMessage(statement: Statement): string {
  const what = nameOf(statement);
  return statement.aspect === "exists"
    ? `${what} is on the page, but not in the spec. Add it.`
    : `${what} is ${shown(statement.value)} on the page, but isn't in the spec. Its place: ${PLACES[statement.aspect]}.`;
}

function contradiction(statements: readonly Statement[]): string {
  const values = [...new Set(statements.map(({ value }) => shown(value)))];
  return `the page has several rows that disagree on ${nameOf(statements[0]!)}: ${values.join(", ")}.`;
}

function nameOf({ subject, aspect }: Pick<Statement, "subject" | "aspect">): string {
  if (aspect === "exists") return subject;
  return subject === "" ? aspect : `${subject}: ${aspect}`;
}

function shown(value: string): string {
  return value === "" ? '""' : value;
}

/** The place of the subject, or of what it is part of. */
function nearest({ subject, within }: Statement, places: SpecClaims["places"]): SpecNode {
  return places.get(subject) ?? places.get(within) ?? places.get("")!;
}

/** Is this said of one of the wholes, or of something in it? That a whole exists is said beside it. */
function isPartOf({ subject, aspect }: Pick<Statement, "subject" | "aspect">, wholes: ReadonlySet<string>): boolean {
  return [...wholes].some((whole) => (subject === whole && aspect !== "exists") || isInside(subject, whole));
}

function isInside(subject: string, whole: string): boolean {
  return [" ", ".", "[]"].some((separator) => subject.startsWith(whole + separator));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
