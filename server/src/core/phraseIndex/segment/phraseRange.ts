/** The occurrences of one phrase. Opaque outside the index that made it. */
export interface PhraseRange {
  /** Words in the phrase. */
  readonly length: number;
  /** From and to in the sorted places of each part of the index, see `IndexParts`, one pair a part; 0 and 0 where it does not stand. */
  readonly stretches: readonly number[];
  readonly count: number;
}

/** The occurrences of a phrase that never stands. */
export const nowhere: PhraseRange = Object.freeze({ length: 0, stretches: [], count: 0 });

/** How often the phrase of a range stands. */
export function countOf(range: PhraseRange): number {
  return range.count;
}

/** The places in the first `live` parts less those in the others. */
export function rangeOf(stretches: readonly number[], length: number, live: number): PhraseRange {
  let count = 0;
  for (let i = 0; i < stretches.length; i += 2) {
    const places = stretches[i + 1]! - stretches[i]!;
    count += i < 2 * live ? places : -places;
  }
  return { length, stretches, count };
}
