import { type PhraseRange, rangeOf } from '../phraseRange';
import { firstRankOf, wordAt } from './stretch';
import type { SegmentTables } from './tables';

/**
 * The places of the longest run of words that stands in any of the segments. `idAt` gives the id in a segment of the run's
 * word at a depth, 0 for one it has not got and after the last. One binary search, in which no word is compared twice.
 */
export function longestMatch(
  segments: readonly SegmentTables[],
  idAt: (segment: number, depth: number) => number,
): PhraseRange | undefined {
  const best = segments.map((tables, i) => bestMatch(tables, (depth) => idAt(i, depth)));
  const length = best.reduce((most, match) => Math.max(most, match.length), 0);
  if (length === 0) return undefined;
  const stretches = segments.flatMap((tables, i) =>
    best[i]!.length === length ? stretchAround(tables, best[i]!.rank, length) : [0, 0],
  );
  return rangeOf(stretches, length);
}

interface Match {
  readonly length: number;
  readonly rank: number;
}

function bestMatch(tables: SegmentTables, idAt: (depth: number) => number): Match {
  const first = idAt(0);
  if (first === 0) return { length: 0, rank: 0 };
  let low = firstRankOf(tables, first);
  let high = firstRankOf(tables, first + 1);
  let best = { length: high > low ? 1 : 0, rank: low };
  // What the run shares with the suffixes just outside the range: all inside share the shorter of the two.
  let sharedLow = 1;
  let sharedHigh = 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    let shared = Math.min(sharedLow, sharedHigh);
    let id = idAt(shared);
    while (id !== 0 && id === wordAt(tables, middle, shared)) id = idAt(++shared);
    if (shared > best.length) best = { length: shared, rank: middle };
    if (id > wordAt(tables, middle, shared)) {
      low = middle + 1;
      sharedLow = shared;
    } else {
      high = middle;
      sharedHigh = shared;
    }
  }
  return best;
}

/** All that share the first `length` words with the suffix of a rank, as from and to. */
function stretchAround(tables: SegmentTables, rank: number, length: number): [number, number] {
  const first = wordAt(tables, rank, 0);
  const agrees = (other: number): boolean => {
    for (let depth = 1; depth < length; depth++)
      if (wordAt(tables, other, depth) !== wordAt(tables, rank, depth)) return false;
    return true;
  };
  let from = firstRankOf(tables, first);
  for (let high = rank; from < high;) {
    const middle = (from + high) >>> 1;
    if (agrees(middle)) high = middle;
    else from = middle + 1;
  }
  let to = rank + 1;
  for (let high = firstRankOf(tables, first + 1); to < high;) {
    const middle = (to + high) >>> 1;
    if (agrees(middle)) to = middle + 1;
    else high = middle;
  }
  return [from, to];
}
