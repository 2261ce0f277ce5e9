import type { ProblemDetails, ValidationProblemDetails } from "gks-client";
import type { Answer } from "../api/answer.js";
import type { Refusal } from "../api/refusal.js";
import type { Violation } from "../api/violation.js";

/** Sections of RFC 9110 that problems of GKS name as their type. */
const kinds = {
  400: { section: "15.5.1", title: "Bad Request" },
  401: { section: "15.5.2", title: "Unauthorized" },
  404: { section: "15.5.5", title: "Not Found" },
  405: { section: "15.5.6", title: "Method Not Allowed" },
  415: { section: "15.5.16", title: "Unsupported Media Type" },
  500: { section: "15.6.1", title: "Internal Server Error" },
} as const;

/** An error answer as problem details (RFC 9457). */
export function problem(status: keyof typeof kinds, detail: string, headers: Record<string, string> = {}): Answer {
  const body = { ...problemDetails(status), detail };
  return { status, headers, mediaType: "application/problem+json", body };
}

/** Messages by the property or parameter that they are about, named as in JavaScript: `salesOrderlines[0].quantity`. */
export type FieldErrors = Record<string, string[]>;

/** Status 400 with what is wrong at which property, in the form of ASP.NET's validation problems. */
export function validationProblem(errors: FieldErrors): Answer {
  const body: ValidationProblemDetails = {
    ...problemDetails(400),
    title: "The request is not valid.",
    errors,
  };
  return { status: 400, mediaType: "application/problem+json", body };
}

/** What the server refuses by itself, told as GKS tells problems. */
export function refuse(refusal: Refusal): Answer {
  switch (refusal.kind) {
    case "invalid":
      return validationProblem(fieldErrors(refusal.violations));
    case "unknownPath":
      return problem(404, `GKS has no operation at ${refusal.path}. Is the base URL right?`);
    case "unknownMethod": {
      const allowed = refusal.allowed.join(", ");
      return problem(405, `This path takes ${allowed}, not ${refusal.method}.`, { Allow: allowed });
    }
    case "mediaType": {
      const given = refusal.given === "" ? "no Content-Type" : refusal.given;
      return problem(415, `The body must be ${refusal.accepted.join(" or ")}; the request says ${given}.`);
    }
    case "bug":
      return problem(500, refusal.detail);
  }
}

function problemDetails(status: keyof typeof kinds): ProblemDetails {
  const { section, title } = kinds[status];
  const type = `https://tools.ietf.org/html/rfc9110#section-${section}`;
  return { type, title, status, detail: null, instance: null };
}

function fieldErrors(violations: readonly Violation[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, message } of violations) {
    const field = fieldName(path);
    errors[field] = [...(errors[field] ?? []), message];
  }
  return errors;
}

/** `salesOrderlines[0].quantity`; the body as a whole is `$`, as ASP.NET calls it. */
function fieldName(path: readonly string[]): string {
  if (path.length === 0) return "$";
  return path.map((token, index) => (/^\d+$/.test(token) ? `[${token}]` : index === 0 ? token : `.${token}`)).join("");
}
