import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "../../gks/fragments.js";
import { type Drift, difference, docsOnly, type Subject, usual } from "../drift.js";
import { compareSchema, text, typeText } from "./compare-schemas.js";
import { each } from "./each.js";
import { asObject } from "./schema-use.js";

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly content: Json;
}

/** What differs between two captures of a document's `paths`. */
export function compareOperations(was: Json, now: Json): Drift[] {
  const before = operationsOf(was);
  const after = operationsOf(now);
  const drift: Drift[] = [];
  const added = new Set(after);
  for (const operation of before) {
    const found = findAgain(operation, after, before);
    if (found) added.delete(found);
    drift.push(
      ...(found
        ? compareOperation(operation, found)
        : difference("operation", nameOf(operation), summary(operation), undefined)),
    );
  }
  for (const operation of added)
    drift.push(...difference("operation", nameOf(operation), undefined, summary(operation)));
  const shared = (path: unknown) =>
    Object.fromEntries(Object.entries(asObject(path)).filter(([key]) => !methods.has(key)));
  const rest = each(was, now, (path, one, two) =>
    one && two
      ? each(shared(one), shared(two), (key, a, b) =>
          key === "summary" || key === "description"
            ? difference("text", path, text(a), text(b), docsOnly)
            : difference("document", `${path} ${key}`, text(a), text(b)),
        )
      : [],
  );
  return [...drift, ...rest];
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function operationsOf(paths: Json): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(asObject(item)).flatMap(([method, content]) =>
      methods.has(method) && isObject(content) ? [{ method: method.toUpperCase(), path, content }] : [],
    ),
  );
}

function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function summary({ content }: Operation): string {
  return text(content.summary) ?? "an operation";
}

/** The same operation in the other capture: the same method and path, or one of them with the same content. */
function findAgain(
  operation: Operation,
  after: readonly Operation[],
  before: readonly Operation[],
): Operation | undefined {
  const same = after.find((candidate) => nameOf(candidate) === nameOf(operation));
  if (same) return same;
  const come = after.filter((candidate) => !before.some((known) => nameOf(known) === nameOf(candidate)));
  return come.find(
    (candidate) =>
      (candidate.path === operation.path || candidate.method === operation.method) &&
      (isDeepStrictEqual(candidate.content, operation.content) || summary(candidate) === summary(operation)),
  );
}

function compareOperation(was: Operation, now: Operation): Drift[] {
  const at = nameOf(was);
  return [
    ...difference("operation-method", at, was.method, now.method),
    ...difference("operation-path", at, was.path, now.path),
    ...each(was.content, now.content, (key, one, two) => {
      if (key === "parameters") return compareParameters(at, byName(one), byName(two));
      if (key === "requestBody") return compareRequestBody(at, one, two);
      if (key === "responses") return compareResponses(at, asObject(one), asObject(two));
      if (key === "summary" || key === "description") return difference("text", at, text(one), text(two), docsOnly);
      if (key === "security") return difference("security", at, text(one), text(two), always);
      return compareOther(`${at} ${key}`, key, one, two);
    }),
  ];
}

/** What has no kind of its own. Of some of it no code can depend. */
function compareOther(at: string, key: string, was: unknown, now: unknown): Drift[] {
  const isForPeople = ["tags", "deprecated", "externalDocs"].includes(key);
  return difference("document", at, text(was), text(now), isForPeople ? docsOnly : usual);
}

const always = { added: "breaking", removed: "additive", changed: "breaking" } as const;

/** Parameters by place and name: `query limit`; those that stand elsewhere by their reference. */
function byName(parameters: unknown): Json {
  const list = Array.isArray(parameters) ? parameters.filter(isObject) : [];
  return Object.fromEntries(
    list.map((parameter) => [String(parameter.$ref ?? `${parameter.in} ${parameter.name}`), parameter]),
  );
}

function compareParameters(operation: string, was: Json, now: Json): Drift[] {
  return each(was, now, (name, one, two) => {
    const at = `${operation} ${name}`;
    if (!isObject(one) || !isObject(two)) {
      const added = isObject(two) && two.required === true ? "breaking" : "additive";
      return difference("param", at, describe(one), describe(two), { ...usual, added });
    }
    return each(one, two, (key, before, after) => {
      if (key === "required") return compareRequired(at, before, after);
      if (key === "description") return difference("text", at, text(before), text(after), docsOnly);
      if (key === "schema" && isObject(before) && isObject(after))
        return compareSchema({ ...sent("property-type"), at }, before, after);
      if (key === "example" || key === "examples") return difference("text", at, text(before), text(after), docsOnly);
      return compareOther(`${at} ${key}`, key, before, after);
    });
  });
}

function describe(parameter: unknown): string | undefined {
  return isObject(parameter) ? typeText(parameter.schema) : undefined;
}

function sent(type: Subject) {
  return { use: { sent: true, answered: false }, type, default: "param-default" } as const;
}

function compareRequired(at: string, was: unknown, now: unknown): Drift[] {
  const word = (value: unknown) => (value === true ? "required" : undefined);
  return difference("required", at, word(was), word(now), {
    added: "breaking",
    removed: "additive",
    changed: "breaking",
  });
}

function compareRequestBody(operation: string, was: unknown, now: unknown): Drift[] {
  if (!isObject(was) || !isObject(now)) {
    const added = isObject(now) && now.required !== true ? "additive" : "breaking";
    return difference("request-class", operation, bodyText(was), bodyText(now), { ...usual, added });
  }
  return each(was, now, (key, one, two) => {
    if (key === "content") return compareContent(operation, "request-class", one, two, sent("request-class"));
    if (key === "required") return compareRequired(`${operation} body`, one, two);
    if (key === "description") return difference("text", operation, text(one), text(two), docsOnly);
    return difference("document", `${operation} body ${key}`, text(one), text(two));
  });
}

function compareResponses(operation: string, was: Json, now: Json): Drift[] {
  const answered = { use: { sent: false, answered: true }, type: "response-class", default: "field-default" } as const;
  return each(was, now, (status, one, two) => {
    const at = `${operation} response ${status}`;
    if (!isObject(one) || !isObject(two)) return difference("response", at, bodyText(one), bodyText(two));
    return each(one, two, (key, before, after) => {
      if (key === "content") return compareContent(at, "response-class", before, after, answered);
      if (key === "description") return difference("text", at, text(before), text(after), docsOnly);
      return difference("document", `${at} ${key}`, text(before), text(after));
    });
  });
}

/** Where there was no content at all, what came is a body; else each media type for itself. */
function compareContent(
  at: string,
  body: "request-class" | "response-class",
  was: unknown,
  now: unknown,
  place: Omit<Parameters<typeof compareSchema>[0], "at">,
): Drift[] {
  if (!isObject(was) || !isObject(now)) return difference(body, at, contentText(was), contentText(now));
  const [gone, come] = [Object.keys(was), Object.keys(now)].map((types, index, both) =>
    types.filter((type) => !both[1 - index]?.includes(type)),
  );
  const some = (types: readonly string[] | undefined) => types?.join(", ") || undefined;
  return [
    ...difference("media-type", at, some(gone), some(come)),
    ...each(was, now, (type, one, two) => {
      if (!isObject(one) || !isObject(two)) return [];
      return each(one, two, (key, before, after) => {
        if (key === "schema" && isObject(before) && isObject(after))
          return compareSchema({ ...place, at }, before, after);
        if (key === "example" || key === "examples") return difference("text", at, text(before), text(after), docsOnly);
        return difference("document", `${at} ${type} ${key}`, text(before), text(after));
      });
    }),
  ];
}

/** What a body or answer holds, in short; `undefined` where there is none. */
function bodyText(body: unknown): string | undefined {
  return isObject(body) ? (contentText(body.content) ?? text(body.description) ?? "nothing") : undefined;
}

function contentText(content: unknown): string | undefined {
  const types = Object.values(asObject(content)).map((type) => typeText(asObject(type).schema));
  return types.length === 0 ? undefined : [...new Set(types)].join(" | ");
}
