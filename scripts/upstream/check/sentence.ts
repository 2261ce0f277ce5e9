import type { Drift, Subject } from "./drift.js";

/** What each subject is called in a sentence. */
const nouns: Readonly<Record<Subject, string>> = {
  "base-url": "the base URL",
  "auth-header": "the header",
  "rate-limit": "the rate limit",
  "error-code": "the error code",
  operation: "the operation",
  "operation-method": "the method",
  "operation-path": "the path",
  "media-type": "the media types",
  "request-class": "the class of the body",
  "response-class": "the class of the answer",
  param: "the parameter",
  "param-default": "the default",
  "param-allowed": "the allowed values",
  class: "the class",
  field: "the field",
  "field-type": "the type",
  "field-default": "the default",
  "field-mandatory": "when it is mandatory",
  "field-accepted": "the accepted values",
  "field-access": "the access",
  schema: "the schema",
  property: "the property",
  "property-type": "the type",
  required: "whether it is required",
  nullable: "whether it may be null",
  enum: "the values",
  constraint: "the limit",
  response: "the answer",
  security: "the security",
  "token-url": "the token URL",
  scope: "the scope",
  grant: "the grant type",
  document: "this part of the document",
  text: "the wording",
};

/** Subjects whose added and removed members are values of a list that stays: their nouns are in the plural. */
const lists: readonly Subject[] = ["param-allowed", "field-accepted", "enum", "media-type"];

/** Subjects that a page may state in words, given by their hash, instead of values. */
const inWords: readonly Subject[] = ["param-allowed", "field-accepted", "field-mandatory"];

/** Says in words what happened to the thing that an entry is about: `the default was 100 and is 50 now`. */
export function sentence({ kind, at, was, now, impact }: Drift): string {
  const dash = kind.lastIndexOf("-");
  const subject = kind.slice(0, dash) as Subject;
  const how = kind.slice(dash + 1);
  const noun = nouns[subject];
  const [were, are] = lists.includes(subject) ? ["were", "are"] : ["was", "is"];
  const value = (text: string | null) => (isHash(subject, text) ? "said in words" : quote(text));
  if (subject === "text")
    return { added: "has a text now", removed: "has lost its text" }[how] ?? "the text has changed";
  if (inWords.includes(subject) && impact === "docs") return `what is said of ${noun} has changed`;
  if (subject === "required") return how === "added" ? "is required now" : "is no longer required";
  if (subject === "nullable") return how === "added" ? "may be null now" : "is never null any more";
  if (subject === "field-mandatory") return mandatorySentence(was, now);
  if (how === "renamed")
    return was === at ? `is called ${quote(now)} now` : `was called ${quote(was)}, now ${quote(now)}`;
  if (how === "changed") return `${noun} ${were} ${value(was)} and ${are} ${value(now)} now`;
  if (subject === "constraint")
    return how === "added" ? `has a limit now: ${quote(now)}` : `has lost its limit ${quote(was)}`;
  if (subject !== "media-type" && lists.includes(subject) && how === "added" && impact === "breaking")
    return `takes nothing but ${quote(now)} now`;
  if (lists.includes(subject))
    return how === "added" ? `${quote(now)} is new among ${noun}` : `${quote(was)} is gone from ${noun}`;
  const known = at.split(/[ .]/).at(-1);
  if (how === "added") return now === known ? `${noun} is new` : `${noun} is new: ${quote(now)}`;
  return was === known ? `${noun} is gone` : `${noun} is gone; it was ${quote(was)}`;
}

/** The same with the thing's name before it: `` `GET / query limit`: the default was `100` and is `50` now ``. */
export function named(entry: Drift): string {
  return namesItself(entry.kind, entry.at) ? sentence(entry) : `\`${entry.at}\`: ${sentence(entry)}`;
}

/** Is this the name of what the sentence speaks of, so that it needs no name before it? */
export function namesItself(kind: Drift["kind"], name: string): boolean {
  return nouns[kind.slice(0, kind.lastIndexOf("-")) as Subject] === `the ${name}`;
}

function mandatorySentence(was: string | null, now: string | null): string {
  const when = (methods: string | null) => (methods === "always" ? "always" : `with ${quote(methods)}`);
  if (now === null) return "is no longer mandatory";
  return was === null ? `is mandatory ${when(now)} now` : `was mandatory ${when(was)} and is ${when(now)} now`;
}

function isHash(subject: Subject, text: string | null): boolean {
  return inWords.includes(subject) && text !== null && /^[0-9a-f]{12}$/.test(text);
}

function quote(value: string | null): string {
  return value === null || value === "" ? "empty" : `\`${value}\``;
}
