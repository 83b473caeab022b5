import { countOf, type PhraseRange, rangeOf } from '../phraseRange';
import { followersOf } from './frequent';
import { endOfPrefix, firstNotBefore, nameAt, type NameTable } from './names';
import { eachFollower, lowerBound, wordAt } from './stretch';
import type { SegmentTables } from './tables';

/** One word that follows a phrase somewhere, with the occurrences of the phrase thus extended. */
export interface NextWord {
  readonly key: string;
  readonly range: PhraseRange;
}

/** All words that follow the phrase and begin with `prefix`, the most frequent first, ties in alphabetical order. */
export function allFollowers(
  segments: readonly SegmentTables[],
  { length, stretches }: PhraseRange,
  prefix: string,
): readonly NextWord[] {
  const byKey = new Map<string, number[]>();
  segments.forEach((tables, i) => {
    const names = wordsOf(tables);
    let from = stretches[2 * i]!;
    let to = stretches[2 * i + 1]!;
    if (prefix !== '') {
      to = lowerBound(tables, from, to, length, endOfPrefix(names, prefix));
      from = lowerBound(tables, from, to, length, firstNotBefore(names, prefix));
    }
    eachFollower(tables, from, to, length, (start, end) => {
      const key = nameAt(names, wordAt(tables, start, length));
      let found = byKey.get(key);
      if (!found) byKey.set(key, (found = new Array<number>(stretches.length).fill(0)));
      found[2 * i] = start;
      found[2 * i + 1] = end;
    });
  });
  return Array.from(byKey, ([key, found]) => ({ key, range: rangeOf(found, length + 1) })).sort(byCount);
}

/**
 * The first `most` of {@link allFollowers}, without looking at the others: each segment gives its own, the most frequent
 * first, until no word that was not met can stand more often than those that were. `extend` gives the occurrences of the phrase
 * with one of these words in all segments.
 */
export function topFollowers(
  segments: readonly SegmentTables[],
  { length, stretches }: PhraseRange,
  most: number,
  extend: (key: string) => PhraseRange,
): readonly NextWord[] {
  if (most < 1) return [];
  const lists = segments.map((tables, i) => followersOf(tables, stretches[2 * i]!, stretches[2 * i + 1]!, length));
  const total = lists.reduce((sum, list) => sum + list.length / 2, 0);
  if (total <= 4 * most) return allFollowers(segments, { length, stretches, count: 0 }, '').slice(0, most);
  const met = new Map<string, NextWord>();
  for (let round = 0, check = most; ; round++) {
    /** What a word that comes next in all lists would stand; no word still to come stands more often. */
    let bound = 0;
    lists.forEach((list, i) => {
      if (2 * round >= list.length) return;
      bound += list[2 * round + 1]! - list[2 * round]!;
      const key = nameAt(wordsOf(segments[i]!), wordAt(segments[i]!, list[2 * round]!, length));
      if (!met.has(key)) met.set(key, { key, range: extend(key) });
    });
    if (bound > 0 && round < check) continue;
    check = round * 2;
    const sorted = [...met.values()].sort(byCount).slice(0, most);
    // Those as frequent as the bound may still be met: ties are in alphabetical order.
    if (bound === 0 || countOf(sorted.at(-1)!.range) > bound) return sorted;
  }
}

function byCount(a: NextWord, b: NextWord): number {
  return countOf(b.range) - countOf(a.range) || (a.key < b.key ? -1 : 1);
}

function wordsOf({ wordEnds, wordChars }: SegmentTables): NameTable {
  return { ends: wordEnds, chars: wordChars };
}
