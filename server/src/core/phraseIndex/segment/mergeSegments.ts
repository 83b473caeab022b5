import { packSegment, type PhraseSegment } from './phraseSegment';
import { MergedPlaces } from './mergedPlaces';
import { nameTable } from './names';
import { MOST_SHARED } from './sharedWords';
import { withoutSources } from './withoutSources';

/** One segment of all sources, whose ids differ. Sorted places are merged, not sorted again. */
export function mergeSegments(parts: readonly PhraseSegment[]): PhraseSegment {
  const segments = parts.map((part) => withoutSources(part));
  const tables = segments.map((segment) => segment.tables);
  const places = new MergedPlaces(tables);
  /** Where the positions of each segment begin: the last one of each, a break, is left to the next. */
  const bases: number[] = [];
  let length = 0;
  for (const { words } of tables) {
    bases.push(length);
    length += words.length - 1;
  }
  const words = new Int32Array(length + 1);
  const starts = new Uint32Array(length + 1);
  const lengths = new Uint8Array(length + 1);
  tables.forEach((part, i) => {
    const base = bases[i]!;
    const ids = places.ids.ofSegment[i]!;
    for (let at = 0; at < part.words.length; at++) words[base + at] = ids[part.words[at]!]!;
    starts.set(part.starts, base);
    lengths.set(part.lengths, base);
  });
  const sources = segments.flatMap((segment) => segment.sources);
  const sourceNames = nameTable(sources.map(({ id }) => id));
  const names = places.ids.table;
  return packSegment({
    words,
    starts,
    lengths,
    longWords: Uint32Array.from(
      tables.flatMap(({ longWords }, i) =>
        Array.from(longWords, (value, at) => (at % 2 === 0 ? value + bases[i]! : value)),
      ),
    ),
    sourceEnds: Uint32Array.from(
      tables.flatMap(({ sourceEnds }, i) => Array.from(sourceEnds, (end) => end + bases[i]!)),
    ),
    digests: Uint32Array.from(sources, ({ digest }) => digest),
    sourceNameEnds: sourceNames.ends,
    sourceChars: sourceNames.chars,
    wordEnds: names.ends,
    wordChars: names.chars,
    ...merge(segments, places, bases),
  });
}

function merge(
  segments: readonly PhraseSegment[],
  places: MergedPlaces,
  bases: readonly number[],
): { suffixes: Uint32Array; shared: Uint8Array } {
  const size = segments.reduce((sum, segment) => sum + segment.size, 0);
  const suffixes = new Uint32Array(size);
  const shared = new Uint8Array(size);
  for (let rank = 0; places.next(); rank++) {
    const { segment } = places;
    suffixes[rank] = bases[segment]! + segments[segment]!.tables.suffixes[places.passed(segment)]!;
    shared[rank] = Math.min(places.shared, MOST_SHARED);
  }
  return { suffixes, shared };
}
