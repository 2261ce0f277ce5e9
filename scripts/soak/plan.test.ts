import { expect, test } from "vitest";
import { faults, REVOKED } from "./faults.js";
import { type KindName, mix } from "./kinds.js";
import { planOf, tokenFaultsOf } from "./plan.js";

const long = planOf(1, 20_000, 4);

test("the same seed gives the same plan, another one another", () => {
  expect(planOf(1, 500, 4)).toEqual(planOf(1, 500, 4));
  expect(planOf(2, 500, 4).digest).not.toBe(planOf(1, 500, 4).digest);
});

test("what a call meets doesn't depend on how many there are", () => {
  expect(planOf(1, 2000, 4).calls.slice(0, 500)).toEqual(planOf(1, 500, 4).calls);
});

test("a long run makes every kind of call and meets every fault", () => {
  const { calls } = long;
  expect(new Set(calls.map(({ kind }) => kind))).toEqual(new Set(Object.keys(mix) as KindName[]));
  expect(new Set(calls.flatMap((call) => call.faults))).toEqual(new Set(Object.keys(faults)));
});

test("faults leave a client attempts to spare, and fit the call's API", () => {
  const wrong = long.calls.filter(({ kind, faults: names }) => {
    return names.length > 3 || names.some((name) => (faults[name].only ?? mix[kind].api) !== mix[kind].api);
  });
  expect(wrong).toEqual([]);
});

test("tokens are revoked in each shop, too seldom for one call to meet it twice", () => {
  for (let shop = 0; shop < 4; shop++) {
    const toGks = long.calls.filter((call) => call.shop === shop && mix[call.kind].api === "gks");
    const revoked = toGks.flatMap((call, index) => (call.faults.includes(REVOKED) ? [index] : []));
    const apart = revoked.slice(1).map((at, index) => at - revoked[index]!);
    expect(revoked.length).toBeGreaterThan(5);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(120);
  }
});

test("requests for tokens fail twice in a row at most", () => {
  const stream = tokenFaultsOf(1, 0);
  const met = Array.from({ length: 1000 }, () => stream.next().value);
  expect(met.some((fault, index) => fault && met[index + 1])).toBe(true);
  expect(met.some((fault, index) => fault && met[index + 1] && met[index + 2])).toBe(false);
});

test("Redis is disturbed in all ways, also in a short run, and at rest at its end", () => {
  for (const calls of [300, 20_000]) {
    const { disturbances } = planOf(1, calls, 4);
    expect(new Set(disturbances.values())).toEqual(new Set(["restart", "flush", "fall silent"]));
    expect(Math.max(...disturbances.keys())).toBeLessThan(calls * 0.9);
  }
});
