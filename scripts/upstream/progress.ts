import type { WriteStream } from "node:tty";

/** Tells what is going on: in one line that is written over on a terminal, in plain lines elsewhere (CI). */
export interface Progress {
  say(line: string): void;
  /** Leaves the terminal as it was. */
  end(): void;
}

export function showProgress(stream: Pick<WriteStream, "write" | "isTTY">): Progress {
  if (!stream.isTTY) return { say: (line) => void stream.write(`${line}\n`), end: () => {} };
  // Back to the start of the line, and away with what stands there (ECMA-48: CR, EL).
  const clear = "\r\u001b[2K";
  return { say: (line) => void stream.write(`${clear}${line} …`), end: () => void stream.write(clear) };
}
