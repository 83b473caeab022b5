import { digestOf } from '../../text/digest';
import { tokenize } from '../../text/tokens';
import type { PhraseSource } from './phraseSegment';
import { nameTable } from './names';
import { GrowingNumbers } from './growingNumbers';
import { BREAK, type SegmentTables } from './tables';

/** What is read out of the sources, before any sorting of places. */
export type SegmentText = Pick<
  SegmentTables,
  | 'words'
  | 'starts'
  | 'lengths'
  | 'longWords'
  | 'sourceEnds'
  | 'sourceNameEnds'
  | 'sourceChars'
  | 'digests'
  | 'wordEnds'
  | 'wordChars'
>;

/** What a byte of `SegmentTables.lengths` says of a word that is kept in `longWords`. */
export const LONG = 255;

/** Tells whether a source is still the one a segment was made from. */
export function digestOfSource({ text, blocks }: Pick<PhraseSource, 'text' | 'blocks'>): number {
  return digestOf(blocks.map(({ start, end }) => `${start}-${end}`).join(), digestOf(text));
}

/** Reads the words of the sources, and gives them ids in alphabetical order. */
export function readSources(
  sources: readonly PhraseSource[],
  onProgress: (done: number, of: number) => void = () => undefined,
): SegmentText {
  const words = new GrowingNumbers(Int32Array);
  const starts = new GrowingNumbers(Uint32Array);
  const lengths = new GrowingNumbers(Uint8Array);
  const longWords: number[] = [];
  const seen = new Map<string, number>();
  const sourceEnds: number[] = [];
  const push = (id: number, start: number, length: number): void => {
    if (length >= LONG) longWords.push(words.length, length);
    words.push(id);
    starts.push(start);
    lengths.push(Math.min(length, LONG));
  };
  sources.forEach(({ text, blocks }, done) => {
    for (const block of blocks) {
      for (const { key, start, end, breaks } of tokenize(text.slice(block.start, block.end))) {
        if (breaks) push(BREAK, block.start + start, 0);
        let id = seen.get(key);
        if (id === undefined) seen.set(key, (id = seen.size + 1));
        push(id, block.start + start, end - start);
      }
    }
    sourceEnds.push(words.length);
    onProgress(done + 1, sources.length);
  });
  push(BREAK, 0, 0);
  const ids = words.take();
  const keys = alphabetically(ids, [...seen.keys()]);
  const names = nameTable(['', ...keys]);
  const sourceNames = nameTable(sources.map(({ id }) => id));
  return {
    words: ids,
    starts: starts.take(),
    lengths: lengths.take(),
    longWords: Uint32Array.from(longWords),
    sourceEnds: Uint32Array.from(sourceEnds),
    sourceNameEnds: sourceNames.ends,
    sourceChars: sourceNames.chars,
    digests: Uint32Array.from(sources, digestOfSource),
    wordEnds: names.ends,
    wordChars: names.chars,
  };
}

/** Renumbers words, numbered in the order of `keys` from 1, in alphabetical order; returns the keys in that order. */
function alphabetically(words: Int32Array, keys: readonly string[]): readonly string[] {
  const sorted = [...keys].sort();
  const rank = new Map(sorted.map((key, i) => [key, i + 1]));
  const idOf = Int32Array.from(['', ...keys], (key) => rank.get(key) ?? BREAK);
  for (let i = 0; i < words.length; i++) words[i] = idOf[words[i]!]!;
  return sorted;
}
