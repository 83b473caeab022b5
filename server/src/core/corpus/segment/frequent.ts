import { followersByCount } from './stretch';
import type { SegmentTables } from './tables';

/** Below this many places, the next words are found faster than anyone waits: by looking at each. */
const FREQUENT = 8192;
/** Longer phrases this frequent are rare in any corpus, and would let one that repeats without end fill the memory. */
const LONGEST = 3;

/** What the next words of the phrases that stand most often are, as `SegmentTables.frequent` and `.followers` keep it. */
export function followersOfFrequent(
  tables: Omit<SegmentTables, 'frequent' | 'followers'>,
): Pick<SegmentTables, 'frequent' | 'followers'> {
  const frequent: number[] = [];
  const parts: Uint32Array[] = [];
  let kept = 0;
  const all = { ...tables, frequent: new Uint32Array(), followers: new Uint32Array() };
  const visit = (from: number, to: number, depth: number): void => {
    if (to - from < FREQUENT) return;
    const followers = followersByCount(all, from, to, depth);
    kept += followers.length / 2;
    parts.push(followers);
    frequent.push(from, depth, kept);
    if (depth === LONGEST) return;
    const deeper: [number, number][] = [];
    for (let i = 0; i < followers.length && followers[i + 1]! - followers[i]! >= FREQUENT; i += 2)
      deeper.push([followers[i]!, followers[i + 1]!]);
    for (const [start, end] of deeper.sort(([a], [b]) => a - b)) visit(start, end, depth + 1);
  };
  visit(0, tables.suffixes.length, 0);
  const followers = new Uint32Array(kept * 2);
  let at = 0;
  for (const part of parts) {
    followers.set(part, at);
    at += part.length;
  }
  return { frequent: Uint32Array.from(frequent), followers };
}

/** The next words of a phrase as from and to of their stretches, the most frequent first: kept or found now. */
export function followersOf(tables: SegmentTables, from: number, to: number, depth: number): Uint32Array {
  if (to - from >= FREQUENT && depth <= LONGEST) {
    const { frequent, followers } = tables;
    let low = 0;
    let high = frequent.length / 3;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const difference = frequent[3 * middle]! - from || frequent[3 * middle + 1]! - depth;
      if (difference < 0) low = middle + 1;
      else high = middle;
    }
    const at = 3 * low;
    if (frequent[at] === from && frequent[at + 1] === depth)
      return followers.subarray(at === 0 ? 0 : frequent[at - 1]! * 2, frequent[at + 2]! * 2);
  }
  return followersByCount(tables, from, to, depth);
}
