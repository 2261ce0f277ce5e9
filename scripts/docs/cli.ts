/**
 * `npm run docs:build`: the rendered specs into dist/docs. `npm run docs [-- --port NUMBER]`: the same, and serves them
 * on 127.0.0.1 until Ctrl+C.
 *
 * Exit 0: done. 1: a spec can't be rendered, or the port is taken. 2: wrong usage.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveSite } from "./serve.js";
import { buildSite } from "./site.js";
import { writeSite } from "./write.js";

const usage = "Usage: npm run docs:build, or npm run docs [-- --port NUMBER]";

/** One line that is written over where somebody watches, and a line a step where nobody does. */
function progress(step: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[KBuilding the site: ${step} …`);
}

async function main({ serve, port }: { serve: boolean; port: number }): Promise<void> {
  const startedAt = performance.now();
  const folder = fileURLToPath(new URL("../../dist/docs", import.meta.url));
  const site = await buildSite(progress);
  await writeSite(site, folder);
  const bytes = [...site.values()].reduce((total, content) => total + Buffer.byteLength(content), 0);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  progress("done");
  console.log(
    `${process.stdout.isTTY ? "\r\u001b[K" : ""}${site.size} files, ${(bytes / 1e6).toFixed(1)} MB, in dist/docs (${seconds} s)`,
  );
  if (!serve) {
    console.log(`Open ${join(folder, "index.html")} in a browser, or serve the folder under any path.`);
    return;
  }
  const { url, close } = await serveSite(site, { port });
  console.log(`\n  ${url}\n\nStop it with Ctrl+C. To try calls, also run: npm run sandbox`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

function readArguments(): { serve: boolean; port: number } | undefined {
  try {
    const { values } = parseArgs({
      options: { serve: { type: "boolean", default: false }, port: { type: "string", default: "4020" } },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      throw new Error(`--port takes a number from 0 to 65535, not ${values.port}.`);
    return { serve: values.serve, port };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exitCode = 2;
    return undefined;
  }
}

const given = readArguments();
if (given) {
  await main(given).catch((error: Error & { code?: string }) => {
    const taken = `Port ${given.port} is taken by another program; choose one with --port, or 0 for any that is free.`;
    console.error(error.code === "EADDRINUSE" ? taken : error.message);
    process.exitCode = 1;
  });
}
