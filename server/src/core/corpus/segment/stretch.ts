import { BREAK, type SegmentTables } from './tables';
import { MOST_SHARED } from './sharedWords';

/** Id of the word `depth` words after the start of the suffix with this rank; a break where the sentence ends there. */
export function wordAt({ words, suffixes }: SegmentTables, rank: number, depth: number): number {
  return words[suffixes[rank]! + depth]!;
}

/** First rank from `from` to `to`, where all share `depth` words, whose next word is `id` or a later one. */
export function lowerBound(tables: SegmentTables, from: number, to: number, depth: number, id: number): number {
  const { words, suffixes } = tables;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[suffixes[middle]! + depth]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First rank after `from` whose next word is later than `id`. Looks near `from` first: most words follow a few times. */
export function upperBound(tables: SegmentTables, from: number, to: number, depth: number, id: number): number {
  let step = 1;
  let low = from;
  while (low + step < to && wordAt(tables, low + step, depth) <= id) {
    low += step;
    step *= 2;
  }
  return lowerBound(tables, low, Math.min(to, low + step), depth, id + 1);
}

/** Where the places of a word begin among all. */
export function firstRankOf({ wordRankEnds }: SegmentTables, id: number): number {
  return id === 0 ? 0 : wordRankEnds[id - 1]!;
}

/** How many words the suffix of a rank shares with the one before it, however many. */
export function sharedAt(tables: SegmentTables, rank: number): number {
  let shared = tables.shared[rank]!;
  if (shared < MOST_SHARED) return shared;
  while (wordAt(tables, rank, shared) === wordAt(tables, rank - 1, shared) && wordAt(tables, rank, shared) !== BREAK)
    shared++;
  return shared;
}

/** Calls `visit` with the stretch of each word that follows after `depth` words, in alphabetical order. */
export function eachFollower(
  tables: SegmentTables,
  from: number,
  to: number,
  depth: number,
  visit: (from: number, to: number) => void,
): void {
  const { shared } = tables;
  let at = lowerBound(tables, from, to, depth, BREAK + 1);
  while (at < to) {
    let end = at + 1;
    if (depth < MOST_SHARED) while (end < to && shared[end]! > depth) end++;
    else end = lowerBound(tables, at, to, depth, wordAt(tables, at, depth) + 1);
    visit(at, end);
    at = end;
  }
}

const TWO_32 = 2 ** 32;

/** From and to of each stretch {@link eachFollower} visits, the longest first, ties in alphabetical order. */
export function followersByCount(tables: SegmentTables, from: number, to: number, depth: number): Uint32Array {
  const found: number[] = [];
  // One number each, so that sorting needs no comparator: by count falling, then by rank.
  eachFollower(tables, from, to, depth, (start, end) => found.push((start - end) * TWO_32 + start));
  const sorted = Float64Array.from(found).sort();
  const pairs = new Uint32Array(sorted.length * 2);
  sorted.forEach((value, i) => {
    const count = Math.ceil(-value / TWO_32);
    const start = value + count * TWO_32;
    pairs[2 * i] = start;
    pairs[2 * i + 1] = start + count;
  });
  return pairs;
}
