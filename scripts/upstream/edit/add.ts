import { partsOf, propertiesOf } from "../../specs/check/schema-view.js";
import type { SpecNode } from "../../specs/check/spec-node.js";
import type { Field, Operation } from "../lagerkoll/facts.js";
import { answeredClasses, classSchemas, propertySchema, sectionTag } from "../lagerkoll/scaffold.js";
import {
  bodyName,
  commonFields,
  isContradictory,
  isDemanded,
  operationIds,
  operationObject,
  parameterObject,
  parameterRows,
  parameterSchema,
  type SpecParts,
  writable,
} from "../lagerkoll/scaffold-operation.js";
import { pathTemplate, type Schema } from "../lagerkoll/spec-schema.js";
import { bodiesOf, bodyOf, isPartOf, refTo } from "./bodies.js";
import type { Editor } from "./editor.js";
import { addToExamples } from "./examples.js";
import type { Inspection, Subject } from "./inspection.js";
import { bodyOrder, operationOrder } from "./order.js";
import type { Repair } from "./repair.js";
import { addRow, undescribed } from "./restate.js";

const review = { "x-review": true };

/** How to write a thing into the spec that is new on the page: where its kin stand, in the page's order. */
export function add(subject: Subject, spec: Inspection): Repair | undefined {
  switch (subject.kind) {
    case "field":
      return addField(subject.className, subject.field, spec);
    case "class":
      return addClasses(spec);
    case "error":
      return addError(subject.code, spec);
    case "section":
      return addSection(subject.name, spec);
    case "operation":
      return addOperation(subject.operation, spec);
    case "parameter":
      return addParameter(subject, spec);
    default:
      return undefined;
  }
}

function moving(...ways: Repair["ways"]): Repair {
  return { ways, isInPlace: false };
}

/** What new parts of the spec refer to. A class that comes with them has its schema under its own name. */
function partsFor(spec: Inspection): SpecParts {
  const { facts, classes, root } = spec;
  return {
    facts,
    classRef: (name) => {
      const schema = classes.byName.get(name);
      return schema ? refTo(schema, root) : `#/components/schemas/${name}`;
    },
    knownBody: (name, method) => {
      const schema = classes.byName.get(name);
      const body = schema && bodyOf(schema, method, spec);
      return body && refTo(body, root);
    },
    fieldsRef: (name) => {
      const schema = classes.byName.get(name);
      if (!schema) return commonFields(`#/components/schemas/${name}`);
      const part = partsOf(schema).find(({ key }) => key === commonFields(schema.key));
      return part && refTo(part, root);
    },
    bodies: new Map(),
  };
}

// Classes and fields

function addField(className: string, field: Field, spec: Inspection): Repair | undefined {
  const schema = spec.classes.byName.get(className);
  if (!schema) return undefined;
  const order = spec.facts.classes.find(({ name }) => name === className)!.fields.map(({ name }) => name);
  const rows = ["x-source", spec.api, "rows"];
  const addHashes = (editor: Editor) => editor.insert(schema, rows, field.name, field.hashes, order);
  // Another page that describes the class has the field already.
  if (propertiesOf(schema, () => {}).has(field.name)) return moving(addHashes);

  const bodies = bodiesOf(schema, spec);
  const parts = partsFor(spec);
  const refsFrom = (node: SpecNode) => (name: string) => {
    const target = spec.classes.byName.get(name);
    return target ? refTo(target, node.file.name) : `#/components/schemas/${name}`;
  };
  const property = propertySchema(field, refsFrom(schema), answeredClasses(spec.facts).has(className));
  const put = (editor: Editor, part: SpecNode, value: Schema) => {
    if (editor.has(part, "properties")) editor.insert(part, ["properties"], field.name, { ...value, ...review }, order);
    else editor.insert(part, [], "properties", { [field.name]: { ...value, ...review } }, bodyOrder);
  };
  const twins = bodies.flatMap((body) => {
    const value = bodyProperty(body, schema, field, spec, parts);
    return value ? [{ body, value }] : [];
  });
  // What bodies say otherwise stands in each of them, the rest in the part that they share with the class.
  const shared = partsOf(schema).find((part) => part.get("properties") && bodies.every((body) => isPartOf(part, body)));
  const part = twins.length > 0 ? schema : (shared ?? schema);
  return moving((editor) => {
    put(editor, part, property);
    for (const { body, value } of twins) put(editor, body, value);
    addHashes(editor);
  });
}

/** The field in a body, where the body has it otherwise than the class. */
function bodyProperty(
  body: SpecNode,
  schema: SpecNode,
  field: Field,
  spec: Inspection,
  parts: SpecParts,
): Schema | undefined {
  const method = ["POST", "PUT"].find((candidate) => bodyName(schema.key, candidate) === body.key);
  if (method === undefined) return undefined;
  // A body that has the class's fields with its read-only ones can't have one of them otherwise: that is for a person.
  if (isContradictory(field))
    return isDemanded(field, method) && !isPartOf(schema, body) ? writable(field, parts) : undefined;
  if (field.access === "R") return undefined;
  const inner = spec.classes.byName.get(field.items ?? field.type);
  const twin = inner && bodyOf(inner, method, spec);
  if (!twin) return undefined;
  const $ref = refTo(twin, body.file.name);
  return field.type === "list" ? { type: "array", items: { $ref } } : { $ref };
}

/** All new classes at once, since they may refer to each other. */
function addClasses(spec: Inspection): Repair {
  const { facts, classes, specs, root } = spec;
  const answered = answeredClasses(facts);
  const { classRef } = partsFor(spec);
  const order = facts.classes.flatMap(({ name }) => classes.byName.get(name)?.key ?? name);
  return moving((editor) => {
    for (const type of facts.classes) {
      if (classes.byName.has(type.name)) continue;
      for (const [name, schema] of Object.entries(classSchemas(type, facts, classRef, answered.has(type.name))))
        editor.insert(specs.root(root), ["components", "schemas"], name, { ...schema, ...review }, order);
    }
  });
}

// The API as a whole

function addError(code: number, { api, facts, places }: Inspection): Repair | undefined {
  const list = places.get("errors");
  const codes = list?.get("enum")?.value;
  const hashes = facts.errors.find((error) => error.code === code)?.hashes;
  if (!list || !Array.isArray(codes) || !hashes) return undefined;
  const sorted = [...codes, code].sort((a, b) => a - b);
  const at = sorted.indexOf(code);
  const withNew = (keyword: string, value: unknown) => {
    const known = list.get(keyword)?.value;
    return Array.isArray(known) ? known.toSpliced(at, 0, value) : undefined;
  };
  return moving((editor) => {
    editor.set(list, ["enum"], sorted);
    for (const [keyword, value] of [
      ["x-enum-varnames", `ERROR_${code}`],
      ["x-enum-descriptions", undescribed],
    ] as const) {
      const grown = withNew(keyword, value);
      if (grown) editor.set(list, [keyword], grown);
    }
    editor.insert(list, ["x-source", api, "rows"], String(code), hashes, sorted.map(String));
    editor.review(list);
  });
}

/** Where a section is gone as another comes, it has got another name. */
function addSection(name: string, { facts, findings, own, places, specs, root }: Inspection): Repair {
  const isGone = (subject: string) =>
    subject.startsWith("section ") && !facts.operations.some(({ section }) => `section ${section}` === subject);
  const gone = [...own].flatMap((key) => {
    const { claim, statement } = findings.get(key)!;
    return claim && !statement && isGone(claim.subject) ? [claim.node] : [];
  });
  const operations = facts.operations.filter(({ section }) => section === name);
  const [before] = gone;
  return moving((editor) => {
    if (before && gone.length === 1) {
      editor.set(before, ["name"], name);
      editor.review(before);
    } else editor.append(specs.root(root), ["tags"], { ...sectionTag(name), ...review });
    for (const operation of operations) {
      const place = places.get(`${operation.method} ${pathTemplate(operation.path)}`);
      if (place) editor.set(place, ["tags"], [name]);
    }
  });
}

// Operations and parameters

function addOperation(operation: Operation, spec: Inspection): Repair | undefined {
  const { facts, specs, root } = spec;
  const document = specs.root(root);
  const known = (document.get("paths")?.members() ?? []).flatMap((item) =>
    item.members().flatMap((part) => String(part.get("operationId")?.value ?? [])),
  );
  const parts = partsFor(spec);
  const id = operationIds([operation], new Set(known)).get(operation)!;
  const { operationId, summary, tags, ...rest } = operationObject(operation, id, parts);
  const written = { operationId, summary, tags, "x-source": rest["x-source"], ...review, ...rest };
  const path = pathTemplate(operation.path);
  const method = operation.method.toLowerCase();
  const order = [...new Set(facts.operations.map((known) => pathTemplate(known.path)))];
  return moving((editor) => {
    if (editor.has(document, "paths", path)) editor.insert(document, ["paths", path], method, written, methodOrder);
    else editor.insert(document, ["paths"], path, { [method]: written }, order);
    for (const [name, schema] of parts.bodies)
      editor.insert(document, ["components", "schemas"], name, { ...schema, ...review });
  });
}

const methodOrder = ["get", "post", "put", "patch", "delete", "parameters"];

function addParameter(subject: Extract<Subject, { kind: "parameter" }>, spec: Inspection): Repair | undefined {
  const { operation, place, name, rows } = subject;
  const { facts, places, specs, root } = spec;
  const node = places.get(`${operation.method} ${pathTemplate(operation.path)}`);
  const [first] = rows;
  // What stands in the path comes with another path, or has a name that somebody must have meant.
  if (!node || !first || place === "path") return undefined;
  const hashes = parameterRows(rows)[name];
  if (place === "form") {
    const form = ["requestBody", "content", "multipart/form-data", "schema", "properties"];
    const { schema, assumption } = parameterSchema(name, facts, first);
    return moving((editor) => {
      editor.insert(node, form, name, { ...schema, ...assumption, ...review });
      addRow(editor, node, name, hashes);
    });
  }
  const shared = specs
    .root(root)
    .at("components", "parameters")
    ?.members()
    .find((known) => known.get("name")?.value === name && known.get("in")?.value === "query");
  const append = (value: Schema) => (editor: Editor) => {
    editor.append(node, ["parameters"], value, operationOrder);
    addRow(editor, node, name, hashes);
    if ("$ref" in value) editor.review(node);
  };
  // A shared parameter fits if the check says so.
  return moving(
    ...(shared ? [append({ $ref: `#/components/parameters/${shared.key}` })] : []),
    append({ ...parameterObject(name, "query", facts, first), ...review }),
  );
}

/** Makes a class's schema as a body demand a field. */
export function demand(at: string, fieldName: string, method: string, spec: Inspection): Repair | undefined {
  const { places, classes, root, specs, facts } = spec;
  const body = places.get(at);
  if (!body) return undefined;
  const className = classes.className(body);
  const type = facts.classes.find(({ name }) => name === className);
  const field = type?.fields.find(({ name }) => name === fieldName);
  if (!field) return undefined;
  if (body.get("x-body-of"))
    return moving((editor) => {
      editor.append(body, ["required"], fieldName, bodyOrder);
      editor.review(body);
      addToExamples(editor, at, field, spec);
    });
  // The class itself is sent so far: now its body has a rule of its own.
  const schema = classes.classSchema(body);
  const name = schema && bodyName(schema.key, method);
  const sender = senderOf(at, spec);
  if (!schema || !name || !sender || bodyOf(schema, method, spec)) return undefined;
  const twin = {
    type: "object",
    "x-body-of": schema.key,
    allOf: [{ $ref: refTo(schema, root) }],
    required: [fieldName],
    ...review,
  };
  const $ref = `#/components/schemas/${name}`;
  return moving((editor) => {
    editor.insert(specs.root(root), ["components", "schemas"], name, twin, [schema.key, name]);
    sender(editor, at.endsWith("[]") ? { type: "array", items: { $ref } } : { $ref });
    addToExamples(editor, at, field, spec);
  });
}

/** What sends a body, an operation or the body around it, and how to have it send another schema. */
function senderOf(at: string, { places }: Inspection): ((editor: Editor, schema: Schema) => void) | undefined {
  const [, operation = "", inside = ""] = /^(\S+ \S+) body(?:\[\])?(?: (.*))?$/.exec(at) ?? [];
  if (inside === "") {
    const content = places.get(operation)?.at("requestBody", "content");
    if (!content) return undefined;
    return (editor, schema) => {
      for (const media of content.members()) editor.set(media, ["schema"], schema);
    };
  }
  const outer = places.get(at.slice(0, at.lastIndexOf(" ")));
  const field = inside.split(" ").at(-1)!.replace(/\[\]$/, "");
  if (!outer?.get("x-body-of")) return undefined;
  return (editor, schema) => {
    const properties = { [field]: { ...schema, ...review } };
    if (editor.has(outer, "properties", field)) editor.set(outer, ["properties", field], properties[field]);
    else if (editor.has(outer, "properties")) editor.insert(outer, ["properties"], field, properties[field]);
    else editor.insert(outer, [], "properties", properties, bodyOrder);
  };
}
