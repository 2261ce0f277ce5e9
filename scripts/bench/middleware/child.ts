import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Starts a script of this folder in a process of its own; resolves with its first message. */
export async function startChild<Hello>(script: string, ...args: (string | number)[]) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args.map(String), {
    execArgv: ["--import", "tsx", "--conditions", "@lagerkoll-gks/source"],
  });
  return { child, hello: await nextMessage<Hello>(child) };
}

/** Sends a message and waits for the answer to it. */
export async function ask<Answer>(child: ChildProcess): Promise<Answer> {
  const answer = nextMessage<Answer>(child);
  child.send({});
  return answer;
}

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const message = once(child, "message").then(([value]) => value as Message);
  const exit = once(child, "exit").then(([code]) => {
    throw new Error(`${child.spawnargs.find((word) => word.endsWith(".ts"))} ended (${code}) without an answer.`);
  });
  return Promise.race([message, exit]);
}
