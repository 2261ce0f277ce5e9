import { clearScreenDown, moveCursor } from "node:readline";

/**
 * Shows lines that change: drawn anew in their place on a terminal; where there is none, those that have changed are printed
 * every second.
 *
 * @param lines gives them as they are at the moment
 */
export function startLiveView(lines: () => string[]): { stop(): void } {
  const { stdout } = process;
  let shown: string[] = [];
  const show = () => {
    const before = shown;
    shown = lines();
    if (stdout.isTTY) {
      moveCursor(stdout, 0, -before.length);
      clearScreenDown(stdout);
      // A line that is broken in two would make the count wrong.
      for (const line of shown) console.log(line.slice(0, stdout.columns - 1));
    } else {
      for (const [index, line] of shown.entries()) if (line !== before[index]) console.log(line);
    }
  };
  show();
  const timer = setInterval(show, stdout.isTTY ? 50 : 1000);
  return {
    stop() {
      clearInterval(timer);
      show();
    },
  };
}
