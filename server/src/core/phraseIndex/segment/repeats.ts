import type { RepeatOptions } from '../../corpus/corpus';
import { type IndexRange, rangeOf } from './indexRange';
import { MergedPlaces } from './mergedPlaces';
import type { PackedTables } from './tables';
import { BREAK } from './tables';

interface Open {
  readonly length: number;
  /** How many places are sorted before the first of this phrase, in all and in each segment. */
  readonly from: number;
  readonly fromEach: readonly number[];
}

/** The phrases that cannot be extended on either side without losing places, from the places of all segments in one order. */
export function* repeats(
  segments: readonly PackedTables[],
  { leastWords, leastCount = 2 }: RepeatOptions,
): Generator<IndexRange> {
  const places = new MergedPlaces(segments);
  const open: Open[] = [];
  /** The last place whose word before is not that of the place sorted before it. */
  let differs = 0;
  let wordBefore = BREAK;
  for (let at = 0, more = true; more; at++) {
    more = places.next();
    const { shared } = places;
    let start: Pick<Open, 'from' | 'fromEach'> | undefined;
    for (let top = open.at(-1); top && top.length > shared; top = open.at(-1)) {
      start = open.pop()!;
      if (at - top.from >= leastCount && differs > top.from)
        yield rangeOf(
          top.fromEach.flatMap((from, segment) => stretch(from, places.passed(segment))),
          top.length,
          segments.length,
        );
    }
    if (shared >= leastWords && shared > (open.at(-1)?.length ?? 0))
      open.push({ ...(start ?? { from: at - 1, fromEach: places.beforeLast() }), length: shared });
    if (places.wordBefore === BREAK || places.wordBefore !== wordBefore) differs = at;
    wordBefore = places.wordBefore;
  }
}

function stretch(from: number, to: number): [number, number] {
  return from < to ? [from, to] : [0, 0];
}
