import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Answers, Question, ServerOptions } from "./servers.js";
import type { ShopFacts } from "./shop.js";

/** The systems of all shops, in a process of their own. */
export interface ServerProcess {
  readonly shops: readonly ShopFacts[];
  ask<Q extends Question>(question: Q): Promise<Answers[Q]>;
  stop(): Promise<void>;
}

/** @throws Error when the process ends before it says that it is ready */
export async function startServers(options: ServerOptions): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL("servers.ts", import.meta.url)), [JSON.stringify(options)], {
    execArgv: ["--import", "tsx", "--conditions", "@lagerkoll-gks/source"],
  });
  const shops = await nextMessage<ShopFacts[]>(child);
  return {
    shops,
    ask(question) {
      const answer = nextMessage<Answers[typeof question]>(child);
      child.send(question);
      return answer;
    },
    async stop() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const controller = new AbortController();
  const { signal } = controller;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]) => message as Message),
      once(child, "exit", { signal }).then(([code]) => {
        throw new Error(`The servers' process ended (${code}).`);
      }),
    ]);
  } finally {
    controller.abort();
  }
}
