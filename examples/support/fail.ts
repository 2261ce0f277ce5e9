/** The program was called in a way that can't work. */
export class UsageError extends Error {}

/**
 * Says in words what went wrong; a mistake of the program itself is shown with its stack. The exit code becomes 1, or 2 for
 * wrong arguments.
 */
export function fail(error: unknown): void {
  const { name, message, code } = error as Error & { code?: string };
  const isUsage = error instanceof UsageError || code?.startsWith("ERR_PARSE_ARGS");
  if (isUsage || name === "Error") console.error(message);
  // Errors of the clients and of the system have a code.
  else console.error(code === undefined ? error : `${name}: ${message}`);
  process.exitCode = isUsage ? 2 : 1;
}
