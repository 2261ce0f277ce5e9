/** One thing that was measured. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is allowed; absent where there is no goal. */
  readonly atMost?: number;
  /** Measured by long runs only. */
  readonly long?: true;
}

/** A file named `*.bench.ts` below this folder exports one of these as its default. */
export interface Benchmark {
  /** Section of results.json, and the word that selects it: `npm run bench -- limiter`. */
  readonly name: string;
  readonly title: string;
  run(flags: BenchmarkFlags): Promise<Measure[]>;
}

export interface BenchmarkFlags {
  /** Also measure what takes minutes because it waits for the real clock. */
  readonly long: boolean;
}

/** What is compared: each gives its own measure, or nothing when its time is what counts. */
type Contestants<Name extends string> = Record<Name, () => Promise<number | undefined>>;

/**
 * Medians over interleaved rounds, so that a slow spell of the machine hits all alike; in a new order each time, so that
 * what one leaves to be cleaned up does, too. In ms where a contestant gives no measure of its own.
 */
export async function medians<Name extends string>(
  contestants: Contestants<Name>,
  rounds: number,
  warmUps = 1,
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const startedAt = performance.now();
      const value = (await contestants[name]()) ?? performance.now() - startedAt;
      if (round >= 0) values.get(name)!.push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(values.get(name)!)])) as Record<Name, number>;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const drawn = items.map((item) => ({ item, place: Math.random() }));
  return drawn.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
