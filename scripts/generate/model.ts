import { pascalCase } from "./identifiers.js";
import {
  type Assumption,
  type Document,
  httpMethods,
  type MediaType,
  type OpenApiOperation,
  type Parameter,
  type RateLimit,
  type Reference,
  type RequestBody,
  type Response,
  type Schema,
} from "./openapi.js";
import { lookUp, pointer } from "./pointer.js";
import { GenerateError } from "./problem.js";

/** What the emitters need to know of an API, read off its bundled document. */
export interface ApiModel {
  readonly document: Document;
  readonly file: string;
  readonly baseUrl: string | undefined;
  readonly security: Security;
  readonly rateLimit: RateLimit | undefined;
  readonly operations: readonly OperationModel[];
}

/** How calls are authenticated: one of the two ways that the middleware knows. */
export type Security =
  | { readonly system: "gks"; readonly tokenUrl: string; readonly scope: string | undefined }
  | { readonly system: "lagerkoll" };

export interface OperationModel {
  readonly id: string;
  /** The id as the first part of type names: `GetSupplier`. */
  readonly typeName: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly source: OpenApiOperation;
  readonly parameters: readonly PlacedParameter[];
  readonly body: Body | undefined;
  readonly answer: Answer;
  /** Schemas of the error answers. */
  readonly errors: readonly PlacedSchema[];
}

/** A schema and where it stands. */
export interface PlacedSchema {
  readonly schema: Schema | boolean;
  readonly pointer: string;
}

export interface PlacedParameter extends Parameter, PlacedSchema {
  readonly schema: Schema | boolean;
}

export interface Body extends PlacedSchema {
  readonly required: boolean;
  readonly multipart: boolean;
  readonly description: string | undefined;
  readonly assumptions: readonly Assumption[];
}

/** What a successful call gives: schemas (of JSON), a file, or nothing; `empty` when it may also be nothing. */
export interface Answer {
  readonly schemas: readonly PlacedSchema[];
  readonly binary: boolean;
  readonly empty: boolean;
  /** Media types to accept, where they are not just JSON. */
  readonly accept: string | undefined;
}

/**
 * Reads the model off a bundled document.
 * @throws GenerateError with file and pointer where no right code could be made of the document
 */
export function readModel(document: Document, file: string): ApiModel {
  const reader = new Reader(document, file);
  return {
    document,
    file,
    baseUrl: reader.baseUrl(),
    security: reader.security(),
    rateLimit: document["x-rate-limit"],
    operations: reader.operations(),
  };
}

/** `x-assumption` holds one or several. */
export function assumptionsOf(place: { "x-assumption"?: Assumption | Assumption[] } | undefined): Assumption[] {
  return [place?.["x-assumption"] ?? []].flat();
}

export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/.test(mediaType);
}

function isXml(mediaType: string): boolean {
  return /^(application|text)\/(.+\+)?xml\b/.test(mediaType);
}

class Reader {
  constructor(
    private readonly document: Document,
    private readonly file: string,
  ) {}

  private fail(at: string, problem: string): never {
    throw new GenerateError(this.file, at, problem);
  }

  /** The server's URL; none when it has variables, for then each user has their own. */
  baseUrl(): string | undefined {
    const url = this.document.servers?.[0]?.url;
    return url === undefined || url.includes("{") ? undefined : url.replace(/\/$/, "");
  }

  security(): Security {
    const schemes = Object.values(this.document.components?.securitySchemes ?? {});
    for (const scheme of schemes) {
      const flow = scheme.type === "oauth2" ? scheme.flows?.clientCredentials : undefined;
      if (flow)
        return { system: "gks", tokenUrl: flow.tokenUrl, scope: Object.keys(flow.scopes).join(" ") || undefined };
    }
    const headers = schemes.filter(({ type, in: place }) => type === "apiKey" && place === "header");
    if (headers.some(({ name }) => name === "api_key") && headers.some(({ name }) => name === "store")) {
      return { system: "lagerkoll" };
    }
    return this.fail(
      "#/components/securitySchemes",
      "the middleware knows OAuth2 client credentials (GKS) and the headers `api_key` with `store` (Lagerkoll); declare one of them",
    );
  }

  operations(): OperationModel[] {
    const byId = new Map<string, OperationModel>();
    for (const [path, item] of Object.entries(this.document.paths ?? {})) {
      for (const method of httpMethods) {
        const source = item[method] as OpenApiOperation | undefined;
        if (!source) continue;
        const operation = this.operation(path, method, source, item.parameters ?? []);
        const twin = byId.get(operation.id);
        if (twin) {
          this.fail(
            operation.pointer,
            `operationId \`${operation.id}\` is also that of ${twin.pointer}; give one of them another`,
          );
        }
        byId.set(operation.id, operation);
      }
    }
    if (byId.size === 0) this.fail("#/paths", "no operation to make a method of");
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private operation(
    path: string,
    method: string,
    source: OpenApiOperation,
    shared: (Parameter | Reference)[],
  ): OperationModel {
    const at = pointer("#/paths", path, method);
    const id = source.operationId;
    if (!id) this.fail(at, "no operationId; it becomes the method's name, so give it a good one");
    const parameters = this.parameters(at, path, shared, source.parameters ?? []);
    const responses = this.responses(at, source);
    return {
      id,
      typeName: pascalCase(id),
      method: method.toUpperCase(),
      path,
      pointer: at,
      source,
      parameters,
      body: source.requestBody && this.body(pointer(at, "requestBody"), source.requestBody),
      answer: this.answer(responses.filter(({ success }) => success)),
      errors: responses.filter(({ success }) => !success).flatMap((response) => this.jsonSchemas(response)),
    };
  }

  private parameters(at: string, path: string, shared: (Parameter | Reference)[], own: (Parameter | Reference)[]) {
    const byPlace = new Map<string, PlacedParameter>();
    // An operation's parameter replaces the path's of the same name and place.
    const places = [
      ...shared.map((parameter, i) => [parameter, pointer("#/paths", path, "parameters", i)] as const),
      ...own.map((parameter, i) => [parameter, pointer(at, "parameters", i)] as const),
    ];
    for (const [referenced, from] of places) {
      const [parameter, place] = this.resolve<Parameter>(referenced, from);
      const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
      if (schema === undefined) this.fail(place, `parameter \`${parameter.name}\` has no schema`);
      if (parameter.in === "cookie")
        this.fail(place, "cookies are the browser's own; a parameter in `cookie` can't be sent");
      byPlace.set(`${parameter.in} ${parameter.name}`, { ...parameter, schema, pointer: pointer(place, "schema") });
    }
    const parameters = [...byPlace.values()];
    const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
    const inTemplate = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
    for (const name of inTemplate.filter((name) => !declared.includes(name))) {
      this.fail(at, `the path has {${name}}, but no parameter of that name is declared \`in: path\``);
    }
    for (const name of declared.filter((name) => !inTemplate.includes(name))) {
      this.fail(at, `parameter \`${name}\` is declared \`in: path\`, but the path has no {${name}}`);
    }
    return parameters;
  }

  private body(from: string, referenced: RequestBody | Reference): Body {
    const [body, at] = this.resolve<RequestBody>(referenced, from);
    const content = Object.entries(body.content ?? {});
    const [mediaType, { schema }] =
      content.find(([type]) => isJson(type)) ??
      content.find(([type]) => type.startsWith("multipart/form-data")) ??
      this.fail(
        at,
        `a body is sent as JSON or multipart/form-data; ${content.length === 0 ? "none is declared" : `found only ${content.map(([type]) => type).join(", ")}`}`,
      );
    return {
      schema: schema ?? true,
      pointer: pointer(at, "content", mediaType, "schema"),
      required: body.required ?? false,
      multipart: !isJson(mediaType),
      description: body.description,
      assumptions: assumptionsOf(body),
    };
  }

  private responses(at: string, source: OpenApiOperation): PlacedResponse[] {
    const entries = Object.entries(source.responses ?? {});
    const hasSuccess = entries.some(([status]) => status.startsWith("2"));
    if (entries.length === 0) this.fail(at, "no responses; the result's type would be a guess");
    return entries.map(([status, referenced]) => {
      const [response, place] = this.resolve<Response>(referenced, pointer(at, "responses", status));
      // `default` means success only where no other answer does.
      const success = status.startsWith("2") || (status === "default" && !hasSuccess);
      return { success, content: Object.entries(response.content ?? {}), pointer: place };
    });
  }

  private answer(responses: PlacedResponse[]): Answer {
    const mediaTypes = [...new Set(responses.flatMap(({ content }) => content.map(([type]) => type)))];
    const files = mediaTypes.filter((type) => !isJson(type) && !isXml(type));
    // Where a file is on offer it is what the operation is for; where XML is, JSON says the same.
    const binary = files.length > 0 || (mediaTypes.length > 0 && !mediaTypes.some(isJson));
    return {
      schemas: binary ? [] : responses.flatMap((response) => this.jsonSchemas(response)),
      binary,
      empty: responses.some(({ content }) => content.length === 0),
      accept: binary ? [...mediaTypes.filter((type) => !isJson(type)), "application/json"].join(", ") : undefined,
    };
  }

  private jsonSchemas(response: PlacedResponse): PlacedSchema[] {
    return response.content
      .filter(([type]) => isJson(type))
      .map(([type, { schema }]) => ({
        schema: schema ?? true,
        pointer: pointer(response.pointer, "content", type, "schema"),
      }));
  }

  /** Follows `$ref`s between components; bundling left none to other files. */
  private resolve<T extends object>(value: T | Reference, at: string): [T, string] {
    const seen = new Set<string>();
    let [current, place] = [value, at];
    while ("$ref" in current) {
      const { $ref } = current;
      const target = lookUp(this.document, $ref) as T | Reference | undefined;
      if (target === undefined) this.fail(place, `\`${$ref}\` points nowhere`);
      if (seen.has($ref)) this.fail(place, `\`${$ref}\` leads back to itself`);
      seen.add($ref);
      [current, place] = [target, $ref];
    }
    return [current, place];
  }
}

interface PlacedResponse {
  readonly success: boolean;
  readonly content: [string, MediaType][];
  readonly pointer: string;
}
