#!/usr/bin/env node
import { parseArgs } from "node:util";
import { type RateLimitFlavour, rateLimitFlavours } from "./lagerkoll/rate-limit.js";
import { PortError } from "./listen.js";
import { startSandbox } from "./sandbox.js";

const usage = `Starts a sandbox of Simutek GKS and Lagerkoll on this machine.

Usage: lagerkoll-gks-sandbox [--port NUMBER] [--rate-limit HOW]

  --port NUMBER      port on 127.0.0.1; 0 for one that is free (default: 4010)
  --rate-limit HOW   how Lagerkoll counts its 200 requests a minute:
                     ${rateLimitFlavours.join(", ")} or off (default: sliding-log)
  --help             print this
`;

/** Starts a sandbox and runs until it is told to stop. Exit 2: wrong usage; 1: it can't start. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4010" },
      "rate-limit": { type: "string", default: "sliding-log" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const rateLimit = rateLimitOf(values["rate-limit"]);
  const sandbox = await startSandbox({ port: portOf(values.port), demo: true, lagerkoll: { rateLimit } });
  const { gks, lagerkoll } = sandbox;
  process.stdout.write(`Sandbox on ${sandbox.url} (credentials are made up; state is in memory)

GKS
  base URL       ${gks.baseUrl}
  token URL      ${gks.tokenUrl}
  client_id      ${gks.clientId}
  client_secret  ${gks.clientSecret}

Lagerkoll
  customer orders  ${lagerkoll.baseUrls.customerOrders}
  suppliers        ${lagerkoll.baseUrls.suppliers}
  interpreter      ${lagerkoll.baseUrls.interpreter}
  store            ${lagerkoll.store}
  api_key          ${lagerkoll.apiKey}
  or user_id       ${lagerkoll.userId}
  and user_token   ${lagerkoll.userToken}

Stop it with Ctrl+C.
`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void sandbox.close());
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not ${text}.`);
}

function rateLimitOf(text: string): { flavour: RateLimitFlavour } | false {
  if (text === "off") return false;
  const flavour = rateLimitFlavours.find((name) => name === text);
  if (flavour) return { flavour };
  throw new UsageError(`--rate-limit takes ${rateLimitFlavours.join(", ")} or off, not ${text}.`);
}

class UsageError extends Error {}

main().catch((error: unknown) => {
  if (error instanceof PortError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else if (error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS")) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  } else {
    throw error;
  }
});
