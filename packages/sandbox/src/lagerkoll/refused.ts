import type { Answer } from "../api/answer.js";
import type { Refusal } from "../api/refusal.js";
import type { Violation } from "../api/violation.js";

/** Codes that mean the same in each of Lagerkoll's APIs. */
export const commonCodes = { credentials: 900001, general: 900101, tooManyRequests: 900429 } as const;

/** Lagerkoll's rules don't allow what a request asks for. */
export class Refused extends Error {
  override readonly name = "Refused";
  /** HTTP status. Lagerkoll's pages name none but 429: this is the sandbox's choice. */
  readonly status: number;
  /** The field that is wrong, as a way into the body: `products[0].id`. */
  readonly field: string | undefined;
  /** Left out, the code that the operation's failures have. */
  readonly errorCode: number | undefined;

  constructor(message: string, more: { status?: number; field?: string; errorCode?: number } = {}) {
    super(message);
    this.status = more.status ?? 400;
    this.field = more.field;
    this.errorCode = more.errorCode;
  }
}

/** What was asked for isn't there. */
export function notFound(message: string): Refused {
  return new Refused(message, { status: 404 });
}

/** What was asked for isn't possible in the state that things are in. */
export function conflict(message: string, errorCode?: number): Refused {
  return new Refused(message, { status: 409, ...(errorCode !== undefined && { errorCode }) });
}

/** An error in the form of all Lagerkoll's APIs. */
export function errorAnswer(
  status: number,
  errorCode: number,
  errorMessage: string,
  { field = null, headers = {} }: { field?: string | null; headers?: Readonly<Record<string, string>> } = {},
): Answer {
  return { status, headers, body: { errorCode, errorMessage, errorField: field, errorData: null } };
}

/** What the server refuses by itself, told as Lagerkoll tells errors. `errorCode` is that of the operation's failures. */
export function refuse(refusal: Refusal, errorCode: number): Answer {
  switch (refusal.kind) {
    case "invalid":
      return invalid(refusal.violations, errorCode);
    case "unknownPath":
      return errorAnswer(404, commonCodes.general, `There is no operation at ${refusal.path}. Is the base URL right?`);
    case "unknownMethod": {
      const allowed = refusal.allowed.join(", ");
      const message = `This path takes ${allowed}, not ${refusal.method}.`;
      return errorAnswer(405, commonCodes.general, message, { headers: { Allow: allowed } });
    }
    case "mediaType": {
      const given = refusal.given === "" ? "no Content-Type" : refusal.given;
      const message = `The sandbox reads ${refusal.accepted.join(" or ")} here; the request says ${given}.`;
      return errorAnswer(415, commonCodes.general, message);
    }
    case "bug":
      return errorAnswer(500, commonCodes.general, refusal.detail);
  }
}

function invalid(violations: readonly Violation[], errorCode: number): Answer {
  const told = violations.map(({ path, message }) => `${fieldName(path) || "The body"}: ${message}`).join(" ");
  return errorAnswer(400, errorCode, told, { field: fieldName(violations[0]!.path) || null });
}

/** `products[0].articleId` */
function fieldName(path: readonly string[]): string {
  return path.map((token, index) => (/^\d+$/.test(token) ? `[${token}]` : index === 0 ? token : `.${token}`)).join("");
}
