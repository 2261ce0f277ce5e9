import { createHash } from "node:crypto";
import { type Random, seeded } from "../upstream/mutation/random.js";
import { type FaultName, faultGroups, faults, REVOKED, tokenFaults } from "./faults.js";
import { type Kind, type KindName, mix } from "./kinds.js";

/** One call and all that will happen to it. */
export interface PlannedCall {
  /** From 0, over all shops. */
  readonly number: number;
  readonly shop: number;
  readonly kind: KindName;
  /** Which of its kind it is in its shop, from 0. */
  readonly ordinal: number;
  /** What goes wrong with its requests, the first one first; those after the last are served well. */
  readonly faults: readonly FaultName[];
  readonly priority: number;
  /** The signal that it is given: none, one of its own, or one that many calls share. */
  readonly signal: "none" | "own" | "shared";
  /** The caller gives up after so many ms. */
  readonly abortAfterMs: number | undefined;
  readonly deadlineMs: number | undefined;
}

/** What is done to the Redis in which some shops count their calls. */
export type Disturbance = "restart" | "flush" | "fall silent";

export interface Plan {
  readonly seed: number;
  readonly shops: number;
  readonly calls: readonly PlannedCall[];
  /** By how many calls are over. */
  readonly disturbances: ReadonlyMap<number, Disturbance>;
  /** The same for the same calls and faults. */
  readonly digest: string;
}

/** Fewer than a client's five attempts: a call survives its faults and a slow machine. */
const MOST_FAULTS = 3;

/** Every so many-th call of a shop to GKS finds its token revoked: a second 401 in a row would be the call's own to bear. */
const REVOKED_EVERY = 120;

/** Makes a plan. It follows from the seed and the number of calls alone, and each call's part from seed and number. */
export function planOf(seed: number, calls: number, shops: number): Plan {
  const ordinals = new Map<string, number>();
  const next = (key: string) => {
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    return ordinal;
  };
  const planned = Array.from({ length: calls }, (_, number): PlannedCall => {
    const random = seeded(seed ^ Math.imul(number + 1, 0x9e3779b1));
    const shop = number % shops;
    const kind = drawn(random, kindsByShare);
    const isRevoked = mix[kind].api === "gks" && next(`gks ${shop}`) % REVOKED_EVERY === REVOKED_EVERY / 2;
    const signal = random.pick(["none", "own", "own", "shared"] as const);
    return {
      number,
      shop,
      kind,
      ordinal: next(`${kind} ${shop}`),
      faults: isRevoked ? [REVOKED] : faultsOf(random, mix[kind]),
      priority: random.integer(10) === 0 ? 1 : 0,
      signal,
      abortAfterMs: signal === "own" && random.integer(40) === 0 ? random.integer(1500) : undefined,
      deadlineMs: random.integer(50) === 0 ? 100 + random.integer(3000) : undefined,
    };
  });
  const disturbances = disturbancesOf(seed, calls);
  const all = JSON.stringify([planned, [...disturbances]]);
  const digest = createHash("sha256").update(all).digest("hex").slice(0, 12);
  return { seed, shops, calls: planned, disturbances, digest };
}

/** One for every thousand calls, all kinds of them; the last while there are enough calls to come. */
function disturbancesOf(seed: number, calls: number): Map<number, Disturbance> {
  const kinds = seeded(seed).shuffled<Disturbance>(["restart", "flush", "fall silent"]);
  const count = Math.max(kinds.length, Math.floor(calls / 1000));
  const at = (index: number) => Math.ceil((calls * 0.9 * (index + 1)) / (count + 1));
  return new Map(Array.from({ length: count }, (_, index) => [at(index), kinds[index % kinds.length]!]));
}

/** What goes wrong with a shop's requests for tokens, one after the other, without end. Never more than twice in a row. */
export function* tokenFaultsOf(seed: number, shop: number): Generator<FaultName | undefined> {
  const random = seeded(seed ^ Math.imul(shop + 1, 0x85ebca6b));
  while (true) {
    for (let left = random.integer(3); left > 0; left--) yield random.pick(tokenFaults);
    yield undefined;
  }
}

function faultsOf(random: Random, kind: Kind): FaultName[] {
  if (random.integer(100) >= 25) return [];
  let count = 1;
  while (count < MOST_FAULTS && random.integer(100) < 35) count++;
  return Array.from({ length: count }, () => {
    const { names } = drawn(random, groupsByShare);
    return random.pick(names.filter((name) => (faults[name].only ?? kind.api) === kind.api));
  });
}

type Shares<T> = readonly (readonly [T, number])[];

const kindsByShare: Shares<KindName> = Object.entries(mix).map(([name, { share }]) => [name as KindName, share]);
const groupsByShare = faultGroups.map((group) => [group, group.share] as const);

/** Draws one; how often each comes is its share of a hundred. */
function drawn<T>(random: Random, shares: Shares<T>): T {
  let at = random.integer(shares.reduce((sum, [, share]) => sum + share, 0));
  for (const [item, share] of shares) {
    at -= share;
    if (at < 0) return item;
  }
  throw new Error("Nothing to draw from.");
}
