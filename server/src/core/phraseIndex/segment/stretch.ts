import { BREAK, type SegmentTables } from './tables';
import { HEAD_STEP, HEAD_WORDS } from './heads';
import { MOST_SHARED } from './sharedWords';

/** What places are searched in. */
type Searched = Pick<SegmentTables, 'words' | 'suffixes' | 'heads' | 'shared'>;

/** Id of the word `depth` words after the start of the suffix with this rank; a break where the sentence ends there. */
export function wordAt({ words, suffixes, heads }: Searched, rank: number, depth: number): number {
  if (rank % HEAD_STEP === 0 && depth < HEAD_WORDS) return heads[(rank / HEAD_STEP) * HEAD_WORDS + depth]!;
  return words[suffixes[rank]! + depth]!;
}

/** A rank between two, a quick one to look at where there is one: `low` or later, before `high`. */
export function middleOf(low: number, high: number): number {
  const middle = (low + high) >>> 1;
  return high - low > 2 * HEAD_STEP ? middle - (middle % HEAD_STEP) : middle;
}

/** First rank from `from` to `to`, where all share `depth` words, whose next word is `id` or a later one. */
export function lowerBound(tables: Searched, from: number, to: number, depth: number, id: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = middleOf(low, high);
    if (wordAt(tables, middle, depth) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First rank after `from` whose next word is later than `id`. Looks near `from` first: most words follow a few times. */
export function upperBound(tables: Searched, from: number, to: number, depth: number, id: number): number {
  let step = 1;
  let low = from;
  while (low + step < to && wordAt(tables, low + step, depth) <= id) {
    low += step;
    step *= 2;
  }
  return lowerBound(tables, low, Math.min(to, low + step), depth, id + 1);
}

/** Where the places of a word begin among all. */
export function firstRankOf({ wordRankEnds }: Pick<SegmentTables, 'wordRankEnds'>, id: number): number {
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

/** Calls `visit` with the stretch and the id of each word that follows after `depth` words, in ascending order. */
export function eachSharing(
  tables: Searched,
  from: number,
  to: number,
  depth: number,
  visit: (from: number, to: number, id: number) => void,
): void {
  let at = lowerBound(tables, from, to, depth, BREAK + 1);
  while (at < to) {
    const id = wordAt(tables, at, depth);
    const end = endOfFollower(tables, at, to, depth, id);
    visit(at, end, id);
    at = end;
  }
}

/** Places next to each other are looked at before others are searched: most words follow a few times. */
const NEAR = 32;

/** The first rank after `from` whose next word is another one, among places that share `depth` words. */
function endOfFollower(tables: Searched, from: number, to: number, depth: number, id: number): number {
  const { shared } = tables;
  let end = from + 1;
  if (depth < MOST_SHARED) {
    const near = Math.min(to, from + NEAR);
    while (end < near && shared[end]! > depth) end++;
    if (end < near || end === to) return end;
  }
  return upperBound(tables, end - 1, to, depth, id);
}
