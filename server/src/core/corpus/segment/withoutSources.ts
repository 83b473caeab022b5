import { packSegment, type PhraseSegment } from '../phraseSegment';
import { namesOf, nameTable } from './names';
import { MOST_SHARED } from './sharedWords';
import { BREAK, type SegmentTables } from './tables';

const GONE = -1;

/**
 * The segment without some of its sources: nothing of them is left in it, neither words nor names. The places of the others
 * keep their order, so that nothing is read or sorted again.
 */
export function withoutSources(segment: PhraseSegment, ids: ReadonlySet<string>): PhraseSegment {
  const kept = segment.sources.map(({ id }) => !ids.has(id));
  if (!kept.includes(false)) return segment;
  const { tables } = segment;
  const { moved, sourceEnds, length } = movedPositions(tables, kept);
  const { wordIds, keys } = wordsLeft(tables, moved);
  const words = new Int32Array(length + 1);
  const starts = new Uint32Array(length + 1);
  const lengths = new Uint8Array(length + 1);
  for (let position = 0; position < moved.length; position++) {
    const to = moved[position]!;
    if (to === GONE) continue;
    words[to] = wordIds[tables.words[position]!]!;
    starts[to] = tables.starts[position]!;
    lengths[to] = tables.lengths[position]!;
  }
  const names = nameTable(keys);
  const sources = segment.sources.filter((_, i) => kept[i]);
  const sourceNames = nameTable(sources.map(({ id }) => id));
  return packSegment({
    words,
    starts,
    lengths,
    longWords: longWordsLeft(tables, moved),
    sourceEnds: Uint32Array.from(sourceEnds),
    digests: Uint32Array.from(sources, ({ digest }) => digest),
    sourceNameEnds: sourceNames.ends,
    sourceChars: sourceNames.chars,
    wordEnds: names.ends,
    wordChars: names.chars,
    ...placesLeft(tables, moved),
  });
}

/** Where each position goes. */
function movedPositions(
  { words, sourceEnds }: SegmentTables,
  kept: readonly boolean[],
): { moved: Int32Array; sourceEnds: number[]; length: number } {
  const moved = new Int32Array(words.length).fill(GONE);
  const ends: number[] = [];
  let length = 0;
  let from = 0;
  sourceEnds.forEach((end, i) => {
    if (kept[i]) {
      for (let position = from; position < end; position++) moved[position] = length++;
      ends.push(length);
    }
    from = end;
  });
  return { moved, sourceEnds: ends, length };
}

/** The words that still stand somewhere, and for each old id the new one. */
function wordsLeft(
  { words, wordEnds, wordChars }: SegmentTables,
  moved: Int32Array,
): { wordIds: Int32Array; keys: string[] } {
  const stands = new Uint8Array(wordEnds.length);
  stands[BREAK] = 1;
  for (let position = 0; position < moved.length; position++)
    if (moved[position] !== GONE) stands[words[position]!] = 1;
  const wordIds = new Int32Array(wordEnds.length);
  let next = 0;
  stands.forEach((stand, id) => {
    if (stand === 1) wordIds[id] = next++;
  });
  return { wordIds, keys: namesOf({ ends: wordEnds, chars: wordChars }).filter((_, id) => stands[id] === 1) };
}

/** A place shares with the one before it what all places between them shared. */
function placesLeft(
  { suffixes, shared }: SegmentTables,
  moved: Int32Array,
): Pick<SegmentTables, 'suffixes' | 'shared'> {
  const left = new Uint32Array(suffixes.length);
  const sharedLeft = new Uint8Array(suffixes.length);
  let length = 0;
  let least = MOST_SHARED;
  for (let rank = 0; rank < suffixes.length; rank++) {
    least = Math.min(least, shared[rank]!);
    const to = moved[suffixes[rank]!]!;
    if (to === GONE) continue;
    left[length] = to;
    sharedLeft[length++] = least;
    least = MOST_SHARED;
  }
  return { suffixes: left.slice(0, length), shared: sharedLeft.slice(0, length) };
}

function longWordsLeft({ longWords }: SegmentTables, moved: Int32Array): Uint32Array {
  const left: number[] = [];
  for (let i = 0; i < longWords.length; i += 2) {
    const to = moved[longWords[i]!]!;
    if (to !== GONE) left.push(to, longWords[i + 1]!);
  }
  return Uint32Array.from(left);
}
