/** One thing that was measured. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is allowed; absent where there is no goal. */
  readonly atMost?: number;
}

/** A file named `*.bench.ts` below this folder exports one of these as its default. */
export interface Benchmark {
  /** Section of results.json, and the word that selects it: `npm run bench -- limiter`. */
  readonly name: string;
  readonly title: string;
  run(flags: BenchmarkFlags): Promise<Measurement[]>;
}

export interface BenchmarkFlags {
  /** Also measure what takes minutes because it waits for the real clock. */
  readonly long: boolean;
}
