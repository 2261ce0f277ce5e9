import type { Violation } from "./violation.js";

/** Why the server itself refuses a request. How that is told is each system's own matter. */
export type Refusal =
  /** The request breaks its spec. */
  | { readonly kind: "invalid"; readonly violations: readonly Violation[] }
  /** No operation has this path. */
  | { readonly kind: "unknownPath"; readonly path: string }
  /** Operations have this path, none has this method. */
  | { readonly kind: "unknownMethod"; readonly method: string; readonly allowed: readonly string[] }
  /** The body comes in a media type that the operation doesn't take. */
  | { readonly kind: "mediaType"; readonly given: string; readonly accepted: readonly string[] }
  /** The sandbox itself failed. */
  | { readonly kind: "bug"; readonly detail: string };
