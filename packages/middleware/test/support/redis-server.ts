import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Is there a `redis-server` on this machine? */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** A Redis that keeps nothing, on a free port of 127.0.0.1. */
export interface RedisServer {
  readonly url: string;
  /** Kills it, as a crash would; `start` starts an empty one on the same port. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it in the middle of whatever it does: connections stay open, nothing is answered. */
  pause(): void;
  resume(): void;
  /** Runs a command. */
  command(...words: string[]): Promise<string>;
  close(): Promise<void>;
}

/** Starts one; `settings` are words of its command line (`--maxmemory`, `1mb`). */
export async function startRedis(...settings: string[]): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const where = ["--bind", "127.0.0.1", "--port", String(port), "--dir", folder];
    const args = [...where, "--save", "", "--appendonly", "no", "--daemonize", "no", ...settings];
    child = spawn("redis-server", args, { stdio: "ignore" });
    for (let tries = 0; tries < 200; tries++) {
      if ((await command("PING").catch(() => "")).startsWith("+PONG")) return;
      if (child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`redis-server didn't start on port ${port}. Run: redis-server ${args.join(" ")}`);
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  }

  /** As netcat would do it: what is tested must not depend on the library that tests it. */
  async function command(...words: string[]): Promise<string> {
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join("")}`);
      const [data] = await once(socket, "data");
      return String(data);
    } finally {
      socket.destroy();
    }
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    command,
    pause: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
