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
  "media-type": "the media type",
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

/** Subjects whose added and removed members are values of a list that stays. */
const lists: readonly Subject[] = ["param-allowed", "field-accepted", "enum", "media-type"];

/** Says in words what happened to the thing that an entry is about: `the default was 100 and is 50 now`. */
export function sentence({ kind, was, now }: Drift): string {
  const dash = kind.lastIndexOf("-");
  const subject = kind.slice(0, dash) as Subject;
  const how = kind.slice(dash + 1);
  const noun = nouns[subject];
  if (subject === "text") return { added: "has a text now", removed: "has lost its text" }[how] ?? "reads differently";
  if (subject === "required") return how === "added" ? "is required now" : "is no longer required";
  if (subject === "nullable") return how === "added" ? "may be null now" : "is never null any more";
  if (subject === "field-mandatory" && how === "removed") return "is no longer mandatory";
  if (subject === "field-mandatory" && how === "added") return `is mandatory now: ${quote(now)}`;
  if (how === "renamed") return `${noun} ${quote(was)} is called ${quote(now)} now`;
  if (how === "changed") return `${noun} was ${quote(was)} and is ${quote(now)} now`;
  if (lists.includes(subject))
    return how === "added" ? `${noun}: ${quote(now)} came in` : `${noun}: ${quote(was)} went out`;
  return how === "added" ? `${noun} is new: ${quote(now)}` : `${noun} is gone; it was ${quote(was)}`;
}

function quote(value: string | null): string {
  return value === null || value === "" ? "empty" : `\`${value}\``;
}
