import { spawn } from "node:child_process";

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in the repository's folder, with `input` on its stdin, and waits for its end whatever it is. */
export type Run = (command: string, args: readonly string[], input?: string) => Promise<Ended>;

/** Runs commands in a folder. */
export function runIn(directory: string): Run {
  return (command, args, input = "") =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd: directory });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      child.on("error", (error) => reject(new Error(`${command} can't be run: ${error.message}`, { cause: error })));
      child.on("close", (code) =>
        resolve({
          code: code ?? 1,
          stdout: Buffer.concat(stdout).toString(),
          stderr: Buffer.concat(stderr).toString(),
        }),
      );
      // A command that ends without reading its input is no failure of ours.
      child.stdin.on("error", () => {});
      child.stdin.end(input);
    });
}

/**
 * What a command prints.
 *
 * @throws Error with the command and what it said when it ends with another code than 0
 */
export async function output(run: Run, command: string, args: readonly string[], input?: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, input);
  if (code === 0) return stdout.trimEnd();
  throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${(stderr || stdout).trim()}`);
}
