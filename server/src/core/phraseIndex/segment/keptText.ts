import type { PhraseSegment } from './phraseSegment';
import { readName, nameTable } from './names';
import type { SegmentText } from './segmentText';
import { BREAK, type SegmentTables } from './tables';

/** Where the positions of a source that stays are, and where they end when the others are gone. */
export interface KeptSource {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/**
 * What a segment has read of some of its sources, without any word or name of the others. The cost grows with the text that is kept,
 * and with the number of words and sources the segment knows.
 */
export function keptText(
  { tables, held }: PhraseSegment,
  keeps: (id: string) => boolean,
): { readonly text: SegmentText; readonly kept: readonly KeptSource[] } {
  const keeping = held.map(({ id }) => keeps(id));
  const kept = keptSources(tables, keeping);
  const length = kept.at(-1)?.newEnd ?? 0;
  const { wordIds, keys } = wordsLeft(tables, kept);
  const words = new Int32Array(length + 1);
  const starts = new Uint32Array(length + 1);
  const lengths = new Uint8Array(length + 1);
  for (const { start, end, newEnd } of kept) {
    const to = newEnd - (end - start);
    renumber(tables.words.subarray(start, end), wordIds, words.subarray(to));
    starts.set(tables.starts.subarray(start, end), to);
    lengths.set(tables.lengths.subarray(start, end), to);
  }
  const names = nameTable(keys);
  const sources = held.filter((_, i) => keeping[i]);
  const sourceNames = nameTable(sources.map(({ id }) => id));
  const text = {
    words,
    starts,
    lengths,
    longWords: longWordsLeft(tables, kept),
    sourceEnds: Uint32Array.from(kept, ({ newEnd }) => newEnd),
    digests: Uint32Array.from(sources, ({ digest }) => digest),
    sourceNameEnds: sourceNames.ends,
    sourceChars: sourceNames.chars,
    wordEnds: names.ends,
    wordChars: names.chars,
  };
  return { text, kept };
}

function keptSources({ sourceEnds }: SegmentTables, keeping: readonly boolean[]): readonly KeptSource[] {
  const kept: KeptSource[] = [];
  let newEnd = 0;
  keeping.forEach((keeps, i) => {
    const start = i === 0 ? 0 : sourceEnds[i - 1]!;
    const end = sourceEnds[i]!;
    if (keeps) kept.push({ start, end, newEnd: (newEnd += end - start) });
  });
  return kept;
}

/** The words that still stand somewhere, and for each old id the new one. */
function wordsLeft(
  { words, wordEnds, wordChars }: SegmentTables,
  kept: readonly KeptSource[],
): { wordIds: Int32Array; keys: string[] } {
  const stands = new Uint8Array(wordEnds.length);
  stands[BREAK] = 1;
  for (const { start, end } of kept) mark(words.subarray(start, end), stands);
  const wordIds = new Int32Array(wordEnds.length);
  const keys: string[] = [];
  stands.forEach((stand, id) => {
    if (stand === 1) wordIds[id] = keys.push(readName({ ends: wordEnds, chars: wordChars }, id)) - 1;
  });
  return { wordIds, keys };
}

// Small functions, called once for each source: a function that is called often is compiled well.

function renumber(ids: Int32Array, newIds: Int32Array, into: Int32Array): void {
  for (let i = 0; i < ids.length; i++) into[i] = newIds[ids[i]!]!;
}

function mark(ids: Int32Array, seen: Uint8Array): void {
  let at = 0;
  while (at < ids.length) seen[ids[at++]!] = 1;
}

/** The long words of the kept sources, at their new positions. `longWords` and `kept` both ascend. */
function longWordsLeft({ longWords }: SegmentTables, kept: readonly KeptSource[]): Uint32Array {
  const left: number[] = [];
  let source = 0;
  for (let i = 0; i < longWords.length; i += 2) {
    const position = longWords[i]!;
    while (source < kept.length && kept[source]!.end <= position) source++;
    const within = kept[source];
    if (within && within.start <= position) left.push(position + within.newEnd - within.end, longWords[i + 1]!);
  }
  return Uint32Array.from(left);
}
