import { type IndexRange, rangeOf } from './indexRange';
import type { IndexParts } from './indexParts';
import { MOST_SHARED } from './sharedWords';
import { firstRankOf, middleOf, wordAt } from './stretch';
import type { SegmentTables } from './tables';

/**
 * The places of the longest run of words that stands in any of the segments. `idsAt` gives the ids of the run's word at a
 * depth in each part, 0 where it has not got it; `undefined` where none has, and after the last word. One binary search in
 * each part, in which no word is compared twice.
 */
export function longestMatch(
  { tables: parts, live }: IndexParts,
  idsAt: (depth: number) => Int32Array | undefined,
): IndexRange | undefined {
  const run: (Int32Array | undefined)[] = [];
  const idAt = (part: number, depth: number): number => {
    while (run.length <= depth) run.push(idsAt(run.length));
    return run[depth]?.[part] ?? 0;
  };
  const best = parts.map((tables, i) => bestMatch(tables, i, idAt));
  let longest = 0;
  for (const match of best.slice(0, live)) longest = Math.max(longest, match.length);
  const matchOf = (length: number): IndexRange => {
    const stretches: number[] = [];
    parts.forEach((tables, i) => {
      const match = best[i]!;
      if (match.length >= length)
        stretches.push(startOf(tables, match.rank, length), endOf(tables, match.rank, length));
      else stretches.push(0, 0);
    });
    return rangeOf(stretches, length, live);
  };
  let found: IndexRange | undefined;
  // The first look finds it, unless all places of the longest run are gone: then the longest is searched that has others.
  for (let low = 1, high = longest, length = longest; low <= high; length = (low + high + 1) >>> 1) {
    const match = matchOf(length);
    if (match.count > 0) {
      found = match;
      low = length + 1;
    } else high = length - 1;
  }
  return found;
}

interface Match {
  readonly length: number;
  readonly rank: number;
}

function bestMatch(tables: SegmentTables, segment: number, idAt: (segment: number, depth: number) => number): Match {
  const first = idAt(segment, 0);
  if (first === 0) return { length: 0, rank: 0 };
  let low = firstRankOf(tables, first);
  let high = firstRankOf(tables, first + 1);
  let length = high > low ? 1 : 0;
  let rank = low;
  // What the run shares with the suffixes just outside the range: all inside share the shorter of the two.
  let sharedLow = 1;
  let sharedHigh = 1;
  while (low < high) {
    const middle = middleOf(low, high);
    let shared = Math.min(sharedLow, sharedHigh);
    let id = idAt(segment, shared);
    let other = wordAt(tables, middle, shared);
    while (id !== 0 && id === other) {
      id = idAt(segment, ++shared);
      other = wordAt(tables, middle, shared);
    }
    if (shared > length) {
      length = shared;
      rank = middle;
    }
    if (id > other) {
      low = middle + 1;
      sharedLow = shared;
    } else {
      high = middle;
      sharedHigh = shared;
    }
  }
  return { length, rank };
}

/** Places next to each other are looked at before others are searched: long runs stand a few times. */
const NEAR = 32;

/** The first rank that shares the first `length` words with the suffix of a rank. */
function startOf(tables: SegmentTables, rank: number, length: number): number {
  const { shared } = tables;
  const first = firstRankOf(tables, wordAt(tables, rank, 0));
  if (length === 1) return first;
  let start = rank;
  if (length <= MOST_SHARED) {
    const near = Math.max(first, rank - NEAR);
    while (start > near && shared[start]! >= length) start--;
    if (start > near || start === first) return start;
  }
  for (let low = first; low < start;) {
    const middle = middleOf(low, start);
    if (agree(tables, middle, rank, length)) start = middle;
    else low = middle + 1;
  }
  return start;
}

/** The rank after the last that shares the first `length` words with the suffix of a rank. */
function endOf(tables: SegmentTables, rank: number, length: number): number {
  const { shared } = tables;
  const last = firstRankOf(tables, wordAt(tables, rank, 0) + 1);
  if (length === 1) return last;
  let end = rank + 1;
  if (length <= MOST_SHARED) {
    const near = Math.min(last, rank + NEAR);
    while (end < near && shared[end]! >= length) end++;
    if (end < near || end === last) return end;
  }
  for (let high = last; end < high;) {
    const middle = middleOf(end, high);
    if (agree(tables, middle, rank, length)) end = middle + 1;
    else high = middle;
  }
  return end;
}

/** Whether two suffixes that begin with the same word share the first `length`. */
function agree(tables: SegmentTables, one: number, other: number, length: number): boolean {
  for (let depth = 1; depth < length; depth++) {
    const word = wordAt(tables, one, depth);
    if (word !== wordAt(tables, other, depth)) return false;
  }
  return true;
}
