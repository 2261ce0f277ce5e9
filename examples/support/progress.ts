import cliProgress from "cli-progress";

/** Shows how far something long has come: a bar on a terminal, a line for each step in a pipe or a log. */
export function startProgress(total: number): { step(text: string): void; stop(): void } {
  if (!process.stdout.isTTY) return { step: (text) => console.log(text), stop() {} };
  const bar = new cliProgress.SingleBar({
    format: "{bar} {value}/{total}  {text}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
    hideCursor: true,
    stream: process.stdout,
  });
  bar.start(total, 0, { text: "" });
  return { step: (text) => bar.increment({ text }), stop: () => bar.stop() };
}
