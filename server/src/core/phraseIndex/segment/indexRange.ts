import type { PhraseRange } from '../../corpus/corpus';

/** The occurrences of one phrase, as the index knows them. */
export interface IndexRange extends PhraseRange {
  /** From and to in the sorted places of each part of the index, see `IndexParts`, one pair a part; 0 and 0 where it does not stand. */
  readonly stretches: readonly number[];
}

/** The places in the first `live` parts less those in the others. */
export function rangeOf(stretches: readonly number[], length: number, live: number): IndexRange {
  let count = 0;
  for (let i = 0; i < stretches.length; i += 2) {
    const places = stretches[i + 1]! - stretches[i]!;
    count += i < 2 * live ? places : -places;
  }
  return { length, stretches, count };
}
