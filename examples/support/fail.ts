/** The program was called in a way that can't work. */
export class UsageError extends Error {}

/** Says in words what went wrong, without a stack. The exit code becomes 1, or 2 for wrong arguments. */
export function fail(error: unknown): void {
  const { name, message, code } = error as Error & { code?: string };
  const isUsage = error instanceof UsageError || code?.startsWith("ERR_PARSE_ARGS");
  console.error(name === "Error" || isUsage ? message : `${name}: ${message}`);
  process.exitCode = isUsage ? 2 : 1;
}
