import { isAbsolute, relative, sep } from "node:path";
import { getLineColLocation, type LocationObject, type NormalizedProblem } from "@redocly/openapi-core";

/** A place in a spec. */
export interface Place {
  /** File relative to the manifest's folder, with forward slashes. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  /** JSON pointer in that file: `#/paths/~1customers/get`. */
  readonly pointer: string;
}

/** Something wrong in a spec, said so that a person finds the place. */
export interface Problem extends Place {
  readonly severity: "error" | "warn";
  /** Rule that was broken: `operation-operationId`. */
  readonly rule: string;
  readonly message: string;
}

/** Redocly's finding, with its place as a person looks it up. */
export function toProblem(found: NormalizedProblem, directory: string): Problem {
  const [location] = found.location;
  const suggestion = found.suggest.length > 0 ? ` Did you mean ${found.suggest.join(", ")}?` : "";
  return {
    severity: found.severity,
    rule: found.ruleId,
    message: found.message.trim() + suggestion,
    ...(location ? locate(location, directory) : { file: "", line: 0, pointer: "" }),
  };
}

/** File, line and pointer of one of Redocly's locations. */
export function locate(location: LocationObject, directory: string): Place {
  return {
    file: relativeFile(location.source.absoluteRef, directory),
    line: getLineColLocation(location).start.line,
    pointer: location.pointer ?? "",
  };
}

/** One line per problem: `specs/gks/overlay.yaml:12 #/actions/3/target: error overlay: …`. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ severity, rule, message, file, line, pointer }) =>
        `${file}:${line} ${pointer}: ${severity} ${rule}: ${message}`,
    )
    .join("\n");
}

/** A file's name relative to the manifest's folder, with forward slashes; URLs stay as they are. */
export function relativeFile(file: string, directory: string): string {
  return isAbsolute(file) ? relative(directory, file).split(sep).join("/") : file;
}
