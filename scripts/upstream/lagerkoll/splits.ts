import { parse } from "yaml";
import type { Hash } from "./facts.js";
import type { WordCounts } from "./rows.js";

/** `specs/facts/<api>.splits.yaml`: the rows whose columns a person told apart, by the hash of the row. */
export type Splits = ReadonlyMap<Hash, WordCounts>;

interface Entry {
  /** Where the row stands, for people: `PickingListProduct.pickedAmount`, `POST /{order_id}/dropshipment is_dropshipment`. */
  at: string;
  row: Hash;
  /** Number of words in each column that isn't empty, between the row's name or type and its access. */
  words: WordCounts;
  why: string;
}

/**
 * Reads a splits file.
 * @throws {Error} naming the entry that isn't complete
 */
export function readSplits(yaml: string): Splits {
  const entries = (parse(yaml) ?? []) as Partial<Entry>[];
  return new Map(
    entries.map(({ at, row, words, why }, index) => {
      if (!at || !row || !words || !why) {
        throw new Error(`splits: entry ${index + 1} (${at ?? "unnamed"}) needs at, row, words and why`);
      }
      return [row, words];
    }),
  );
}
