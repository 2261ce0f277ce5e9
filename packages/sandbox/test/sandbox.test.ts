import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { PortError, startSandbox } from "../src/index.js";
import { caller, sandboxForTest } from "./support.js";

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));
const asSource = ["--conditions=@lagerkoll-gks/source", "--import=tsx"];

/** As they were before any sandbox was started. */
const globals = [Request, Response];

/** A port that something else listens on. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
}

describe("startSandbox", () => {
  test("starts sandboxes that share nothing", async () => {
    const sandboxes = await Promise.all([1, 2, 3].map(() => sandboxForTest()));
    await Promise.all(
      sandboxes.map(async ({ gks }, index) => {
        const call = await caller(gks);
        const customer = { name: `${index}`, postalAddress: {}, corporateIdentityNumber: "1" };
        for (let count = 0; count <= index; count++) await call("POST", "/api/v1/customers", customer);
      }),
    );
    expect(sandboxes.map(({ gks }) => gks.customers.length)).toEqual([1, 2, 3]);
    expect(new Set(sandboxes.map(({ url }) => url)).size).toBe(3);
  });

  test("can be reached from this machine only", async () => {
    const { url } = await sandboxForTest();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of outside) {
      await expect(fetch(url.replace("127.0.0.1", address), { signal: AbortSignal.timeout(1000) })).rejects.toThrow();
    }
  });

  test("says when a port is taken", async () => {
    const port = await takenPort();
    const start = startSandbox({ port });
    await expect(start).rejects.toThrow(PortError);
    await expect(start).rejects.toThrow(`Port ${port} is taken by another program.`);
  });

  test("leaves the global Request and Response alone", async () => {
    await sandboxForTest();
    expect([Request, Response]).toEqual(globals);
  });

  test("is gone after close, also for a connection that was kept alive and a request under way", async () => {
    const { url, gks, close } = await startSandbox();
    const call = await caller(gks);
    await call("GET", "/api/v1/customers");
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const head = [
      "POST /gks/connect/token HTTP/1.1",
      "Host: sandbox",
      "Content-Type: application/x-www-form-urlencoded",
      "Content-Length: 9",
      "Expect: 100-continue",
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    expect(String((await once(socket, "data"))[0])).toMatch(/^HTTP\/1.1 100 /);
    const ended = once(socket, "close");
    await close();
    await ended;
    await expect(fetch(url)).rejects.toThrow();
  });

  test("leaves nothing that keeps a process alive", async () => {
    const script = `
      import { startSandbox } from ${JSON.stringify(source("index.ts"))};
      const sandbox = await startSandbox();
      await (await fetch(sandbox.url + "/gks")).text();
      await sandbox.close();
      console.log("done");`;
    const run = promisify(execFile)(process.execPath, [...asSource, "--input-type=module", "--eval", script], {
      timeout: 20_000,
    });
    expect((await run).stdout).toBe("done\n");
  }, 30_000);
});

describe("the command", () => {
  function command(...args: string[]) {
    const child = spawn(process.execPath, [...asSource, source("cli.ts"), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (data) => {
      output.stdout += data;
    });
    child.stderr.on("data", (data) => {
      output.stderr += data;
    });
    return { child, output, exit: once(child, "close") };
  }

  test.each(["SIGINT", "SIGTERM"] as const)(
    "says where and for whom, and ends at %s",
    async (signal) => {
      const { child, output, exit } = command("--port", "0");
      await once(child.stdout, "data");
      const [, baseUrl] = /base URL +(\S+)/.exec(output.stdout) ?? [];
      const [, tokenUrl] = /token URL +(\S+)/.exec(output.stdout) ?? [];
      const [, id] = /client_id +(\S+)/.exec(output.stdout) ?? [];
      const [, secret] = /client_secret +(\S+)/.exec(output.stdout) ?? [];
      const form = { grant_type: "client_credentials", client_id: id!, client_secret: secret! };
      expect((await fetch(tokenUrl!, { method: "POST", body: new URLSearchParams(form) })).status).toBe(200);
      expect((await fetch(`${baseUrl}/api/v1/customers`)).status).toBe(401);
      const [, orders] = /customer orders +(\S+)/.exec(output.stdout) ?? [];
      const [, store] = /store +(\S+)/.exec(output.stdout) ?? [];
      const [, apiKey] = /api_key +(\S+)/.exec(output.stdout) ?? [];
      const response = await fetch(orders!, { headers: { store: store!, api_key: apiKey! } });
      expect(await response.json()).toMatchObject({ ordersCount: 4 });
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
      expect(output.stderr).toBe("");
    },
    20_000,
  );

  test("says what to do about a taken port", async () => {
    const port = await takenPort();
    const { output, exit } = command("--port", String(port));
    expect(await exit).toEqual([1, null]);
    expect(output).toEqual({
      stdout: "",
      stderr: `Port ${port} is taken by another program. Choose another, or 0 for any that is free.\n`,
    });
  }, 20_000);

  test.each([["--port", "http"], ["--port", "65536"], ["--rate-limit", "none"], ["--prot", "1"], ["4010"]])(
    "refuses %s %s",
    async (...args) => {
      const { output, exit } = command(...args);
      expect(await exit).toEqual([2, null]);
      expect(output.stderr).toContain("Usage: lagerkoll-gks-sandbox");
    },
    20_000,
  );
});
