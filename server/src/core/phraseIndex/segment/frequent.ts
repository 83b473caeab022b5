import { eachSharing, firstRankOf } from './stretch';
import type { SegmentTables } from './tables';

/** Below this many places, the next words are found faster than anyone waits: by looking at each. */
const FREQUENT = 4096;
/** Longer phrases this frequent are rare in any corpus, and would let one that repeats without end fill the memory. */
const LONGEST = 3;
/** Numbers for a phrase in `SegmentTables.frequent`, and for a next word in `SegmentTables.followers`. */
const PHRASE = 3;
const PAIR = 2;

/** What the next words of the phrases that stand most often are, as `SegmentTables.frequent` and `.followers` keep it. */
export function followersOfFrequent(
  tables: Omit<SegmentTables, 'frequent' | 'followers'>,
): Pick<SegmentTables, 'frequent' | 'followers'> {
  const frequent: number[] = [];
  const followers: number[] = [];
  const visit = (from: number, to: number, depth: number): void => {
    if (to - from < FREQUENT) return;
    const deeper: number[] = [];
    let end = -1;
    eachSharing(tables, from, to, depth, (start, next, id) => {
      if (end < 0) followers.push(0, start);
      followers.push(id, (end = next));
      if (next - start >= FREQUENT) deeper.push(start, next);
    });
    frequent.push(from, depth, followers.length / PAIR);
    if (depth < LONGEST) for (let i = 0; i < deeper.length; i += 2) visit(deeper[i]!, deeper[i + 1]!, depth + 1);
  };
  for (let id = 1; id < tables.wordRankEnds.length; id++)
    visit(firstRankOf(tables, id), firstRankOf(tables, id + 1), 1);
  return { frequent: Uint32Array.from(frequent), followers: Uint32Array.from(followers) };
}

/**
 * The kept next words of a frequent phrase, as pairs: a word id and the rank after its last place, in ascending order of ids. A leading
 * pair has 0 and the rank of the first place. `undefined` for a phrase that is not frequent.
 */
export function keptFollowers(
  { frequent, followers }: Pick<SegmentTables, 'frequent' | 'followers'>,
  from: number,
  to: number,
  depth: number,
): Uint32Array | undefined {
  if (to - from < FREQUENT || depth > LONGEST) return undefined;
  let low = 0;
  let high = frequent.length / PHRASE;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = frequent[PHRASE * middle]! - from || frequent[PHRASE * middle + 1]! - depth;
    if (difference < 0) low = middle + 1;
    else high = middle;
  }
  const at = PHRASE * low;
  if (frequent[at] !== from || frequent[at + 1] !== depth) return undefined;
  return followers.subarray(at === 0 ? 0 : frequent[at - 1]! * PAIR, frequent[at + 2]! * PAIR);
}

/** Index in what {@link keptFollowers} gives of the first pair after the leading one whose id is not below `id`. */
export function pairNotBelow(kept: Uint32Array, id: number): number {
  let low = 1;
  let high = kept.length / PAIR;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (kept[PAIR * middle]! < id) low = middle + 1;
    else high = middle;
  }
  return PAIR * low;
}
