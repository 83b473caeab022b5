import { remembered } from '../../text/memory';
import type { PhraseSegment } from './phraseSegment';
import { readName } from './names';
import { BREAK } from './tables';

/** Words of an opening: what comes later follows from these as anywhere else. */
const WORDS = 6;
/** Openings taken, from all over the texts: enough to know how sentences begin. */
const MOST = 1000;

/** The beginnings of some sentences, as keys of their first words, in the order of the texts. Sources that are gone have none. */
export function openingsOf(segments: readonly PhraseSegment[]): readonly (readonly string[])[] {
  const starts = segments.map(sentenceStarts);
  const step = Math.max(1, starts.reduce((sum, { length }) => sum + length, 0) / MOST);
  return segments.flatMap(({ tables: { words, wordEnds: ends, wordChars: chars } }, i) => {
    const from = starts[i]!;
    return Array.from({ length: Math.floor(from.length / step) }, (_, n) => {
      const start = from[Math.floor(n * step)]!;
      let end = start;
      while (end < start + WORDS && words[end] !== BREAK) end++;
      return Array.from(words.subarray(start, end), (id) => readName({ ends, chars }, id));
    });
  });
}

/** The positions of the first words of all sentences; a segment ends in a break. */
const sentenceStarts = remembered(({ tables, sources, held }: PhraseSegment): Uint32Array => {
  const { words, sourceEnds } = tables;
  const live = new Set(sources.map(({ id }) => id));
  const starts: number[] = [];
  held.forEach(({ id }, i) => {
    if (!live.has(id)) return;
    const end = sourceEnds[i]!;
    for (let at = i === 0 ? 0 : sourceEnds[i - 1]!; at < end; at++) if (words[at] === BREAK) starts.push(at + 1);
  });
  return Uint32Array.from(starts);
});
