import { styleText } from "node:util";
import type { CallRecord } from "./record.js";
import type { SoakReport } from "./soak.js";
import type { Check } from "./verdict.js";

/** Offences that are listed; the first is what to look at. */
const MOST_LISTED = 5;

/** The verdict for a terminal. */
export function formatReport({ plan, checks, events, tookMs }: SoakReport): string {
  const { seed, calls, shops, digest } = plan;
  const seconds = (tookMs / 1000).toFixed(0);
  return [
    `${calls.length.toLocaleString("en")} calls of ${shops} shops, seed ${seed} (plan ${digest}), in ${seconds} s`,
    `  ${events.join(", ")}`,
    ...checks.flatMap(formatCheck),
  ].join("\n");
}

function formatCheck({ promise, counts, offences }: Check): string[] {
  const kept = offences.length === 0;
  const head = kept
    ? styleText("green", `✓ ${promise}`)
    : styleText("red", `✗ ${promise}: ${offences.length} offences`);
  const listed = offences
    .slice(0, MOST_LISTED)
    .flatMap(({ record, what }) => [`  ${what}`, ...(record ? formatRecord(record) : [])]);
  const more = offences.length - MOST_LISTED;
  return [head, ...counts.map((line) => `  ${line}`), ...listed, ...(more > 0 ? [`  … and ${more} more`] : [])];
}

/** One call, with all that is known of it. */
function formatRecord({ call, met, end, entry, found }: CallRecord): string[] {
  const { number, shop, kind, faults, abortAfterMs, deadlineMs } = call;
  const { how, ...more } = end;
  const traced = found === undefined ? "" : `, found ${found} times`;
  const limits = Object.entries({ abortAfterMs, deadlineMs }).filter(([, ms]) => ms !== undefined);
  return [
    `    call ${number} (${kind}, shop ${shop})${limits.map(([name, ms]) => `, ${name} ${ms}`).join("")}`,
    `    planned: ${faults.join("; ") || "no fault"}`,
    `    met:     ${met.map((fault) => fault ?? "no fault").join("; ") || "nothing, since it was never sent"}`,
    `    ended:   ${how} ${JSON.stringify(more)}`,
    `    arrived ${entry.arrived} times, executed ${entry.executed} times${traced}`,
  ];
}
