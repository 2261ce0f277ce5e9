/** In which order the specs write the keywords of a schema. */
export const keywordOrder = [
  "$ref",
  "type",
  "format",
  "description",
  "additionalProperties",
  "items",
  "enum",
  "x-enum-varnames",
  "x-enum-descriptions",
  "default",
  "x-epoch",
  "readOnly",
  "writeOnly",
  "x-access",
  "x-mandatory",
  "x-open-enum",
  "x-assumption",
  "x-review",
];

/** In which order they write the parts of an operation. */
export const operationOrder = [
  "operationId",
  "summary",
  "description",
  "tags",
  "x-source",
  "x-review",
  "x-retry-safe",
  "x-pagination",
  "x-assumption",
  "x-method",
  "parameters",
  "requestBody",
  "responses",
];

/** In which order they write the parts of a body's schema. */
export const bodyOrder = ["type", "description", "x-body-of", "allOf", "properties", "required", "x-body-exceptions"];
