/**
 * `npm run soak [-- --seed N] [--calls N] [--no-redis]`: many calls by all four clients under random faults, half of the
 * shops with a limiter in Redis. Prints what was promised and whether it was kept. The same seed makes the same calls
 * meet the same faults.
 *
 * Exit 0: every promise was kept. 1: one wasn't; the first offending call is printed. 2: the arguments make no sense.
 */
import { parseArgs } from "node:util";
import { hasRedis } from "../../packages/middleware/test/support/redis-server.js";
import { showProgress } from "../upstream/progress.js";
import { formatReport } from "./report.js";
import { soak } from "./soak.js";

const USAGE = "usage: npm run soak [-- --seed <number>] [--calls <number>] [--no-redis]";

const { seed, calls, redis } = readArguments();
if (!redis) console.error(`All shops count by themselves.${hasRedis ? "" : " There is no redis-server."}`);
const progress = showProgress(process.stderr);
const step = Math.ceil(calls / (process.stderr.isTTY ? 200 : 10));
const report = await soak({
  seed,
  calls,
  redis,
  onProgress(ended) {
    if (ended % step === 0) progress.say(`${ended.toLocaleString("en")} of ${calls.toLocaleString("en")} calls`);
  },
});
progress.end();
console.log(formatReport(report));
if (report.checks.some(({ offences }) => offences.length > 0)) {
  console.log(`\nTo see it again: npm run soak -- --seed ${seed} --calls ${calls}${redis ? "" : " --no-redis"}`);
  // Calls that never end may keep the process alive.
  process.exit(1);
}
// Otherwise it ends by itself, since nothing is left.

function readArguments(): { seed: number; calls: number; redis: boolean } {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        seed: { type: "string", default: String(Date.now() % 1_000_000) },
        calls: { type: "string", default: "20000" },
        redis: { type: "boolean", default: hasRedis },
      },
    });
    return { seed: whole("seed", values.seed, 0), calls: whole("calls", values.calls, 1), redis: values.redis };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`--${name} is ${text}, but must be a whole number from ${least}.`);
}
