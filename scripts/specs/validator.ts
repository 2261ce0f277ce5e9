import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "./bundle.js";

/** Checks a value against the schema at a JSON pointer (`#/components/schemas/Box`); answers with what is wrong. */
export type Validator = (schema: string, value: unknown) => string[];

/** A validator for the schemas of a bundled document, after the draft of JSON Schema that its OpenAPI version means. */
export function validatorOf(document: OpenApiDocument): Validator {
  const Draft = document.openapi.startsWith("3.0") ? Ajv.default : Ajv2020.default;
  const ajv = new Draft({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  return (schema, value) => {
    const pointer = schema.replace(/^#/, "").split("/").map(encodeURIComponent).join("/");
    const valid = ajv.validate({ $ref: `api#${pointer}` }, value);
    return valid ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
