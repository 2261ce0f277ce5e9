import { styleText } from "node:util";

/** Says what comes next. */
export function step(title: string): void {
  console.log(`\n${paint("bold", title)}`);
}

/** Says something about the present step. */
export function say(text: string): void {
  console.log(text.replace(/^(?=.)/gm, "  "));
}

/** Colours for a terminal that has them; plain text in a file, a pipe or under NO_COLOR. */
export function paint(style: "bold" | "dim", text: string): string {
  return process.stdout.isTTY && process.stdout.hasColors() ? styleText(style, text) : text;
}
