/** The parts of an OpenAPI 3.0 or 3.1 document that the generator reads. */

export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths?: Record<string, PathItem>;
  components?: Components;
  "x-rate-limit"?: RateLimit;
}

export interface Components {
  schemas?: Record<string, Schema | boolean>;
  parameters?: Record<string, Parameter | Reference>;
  responses?: Record<string, Response | Reference>;
  requestBodies?: Record<string, RequestBody | Reference>;
  securitySchemes?: Record<string, SecurityScheme>;
}

export interface Reference {
  $ref: string;
}

export interface Assumption {
  claim: string;
  why: string;
}

export interface RateLimit {
  limit: number;
  windowSeconds: number;
  key: string[];
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  flows?: { clientCredentials?: { tokenUrl: string; scopes: Record<string, string> } };
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [method: string]: unknown };

export interface OpenApiOperation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  "x-method"?: boolean;
  "x-retry-safe"?: { safe: boolean; why: string };
  "x-pagination"?: {
    items: string;
    page: { param: string; first: number };
    limit: string;
    end: "pages" | "totalCount" | "shortPage";
    changes?: { param: string; field: string; key: string };
  };
  "x-assumption"?: Assumption | Assumption[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema | boolean;
  content?: Record<string, MediaType>;
  example?: unknown;
  "x-assumption"?: Assumption | Assumption[];
}

export interface RequestBody {
  required?: boolean;
  description?: string;
  content?: Record<string, MediaType>;
  "x-assumption"?: Assumption | Assumption[];
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema | boolean;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema | boolean>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema | boolean;
  prefixItems?: (Schema | boolean)[];
  allOf?: (Schema | boolean)[];
  anyOf?: (Schema | boolean)[];
  oneOf?: (Schema | boolean)[];
  title?: string;
  description?: string;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number | boolean;
  exclusiveMaximum?: number | boolean;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  contentMediaType?: string;
  contentEncoding?: string;
  "x-open-enum"?: boolean;
  "x-enum-varnames"?: string[];
  "x-enum-descriptions"?: string[];
  "x-epoch"?: "ms";
  /** Component that is read of what this one is a body for. */
  "x-body-of"?: string;
  "x-assumption"?: Assumption | Assumption[];
}

export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
