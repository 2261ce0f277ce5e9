import { expect, it } from "vitest";
import { showProgress } from "./progress.js";

function written(isTTY: boolean): string {
  let text = "";
  const write = (chunk: unknown) => {
    text += chunk;
    return true;
  };
  const progress = showProgress({ isTTY, write });
  progress.say("one");
  progress.say("two");
  progress.end();
  return text;
}

it("writes one line over on a terminal, and takes it away", () => {
  expect(written(true)).toBe("\r\u001b[2Kone …\r\u001b[2Ktwo …\r\u001b[2K");
});

it("writes plain lines elsewhere", () => {
  expect(written(false)).toBe("one\ntwo\n");
});
