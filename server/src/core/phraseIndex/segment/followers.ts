import { keptFollowers, pairNotBelow } from './frequent';
import { eachSharing, firstRankOf, lowerBound, upperBound } from './stretch';
import type { SegmentTables } from './tables';

/** The places of a phrase in one segment. */
export interface Followed {
  readonly from: number;
  readonly to: number;
  /** Words of the phrase. */
  readonly depth: number;
}

const NONE = new Uint32Array();

/**
 * The words that follow a phrase, for ids from `first` up to `last`, as pairs: a word id and the rank after its last place, in
 * ascending order of ids. A leading pair has the rank of the first place.
 */
export function pairsOf(
  tables: SegmentTables,
  { from, to, depth }: Followed,
  first: number,
  last: number,
): Uint32Array {
  if (from === to || first >= last) return NONE;
  if (depth === 0) return pairsOfWords(tables, Math.max(first, 1), last);
  const kept = keptFollowers(tables, from, to, depth);
  if (kept) return kept.subarray(pairNotBelow(kept, first) - 2, pairNotBelow(kept, last));
  const start = first <= 1 ? from : lowerBound(tables, from, to, depth, first);
  const end = last === tables.wordEnds.length ? to : lowerBound(tables, start, to, depth, last);
  const pairs = [0, lowerBound(tables, start, end, depth, 1)];
  eachSharing(tables, start, end, depth, (_, next, id) => pairs.push(id, next));
  return Uint32Array.from(pairs);
}

function pairsOfWords(tables: SegmentTables, first: number, last: number): Uint32Array {
  const pairs = new Uint32Array(2 * (last - first + 1));
  pairs[1] = firstRankOf(tables, first);
  for (let id = first, at = 2; id < last; id++) {
    pairs[at++] = id;
    pairs[at++] = firstRankOf(tables, id + 1);
  }
  return pairs;
}

/** Where the phrase stands with the word after it, as from and to; 0 and 0 where it does not. */
export function stretchOf(tables: SegmentTables, { from, to, depth }: Followed, id: number): readonly [number, number] {
  if (from === to || id === 0) return NOWHERE;
  if (depth === 0) return [firstRankOf(tables, id), firstRankOf(tables, id + 1)];
  const kept = keptFollowers(tables, from, to, depth);
  if (kept) {
    const at = pairNotBelow(kept, id);
    return kept[at] === id ? [kept[at - 1]!, kept[at + 1]!] : NOWHERE;
  }
  const start = lowerBound(tables, from, to, depth, id);
  const end = upperBound(tables, start, to, depth, id);
  return start < end ? [start, end] : NOWHERE;
}

const NOWHERE = [0, 0] as const;
