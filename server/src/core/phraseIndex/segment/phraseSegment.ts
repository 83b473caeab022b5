import { type Remembering, withMemory } from '../../text/memory';
import type { Span } from '../../text/span';
import { followersOfFrequent } from './frequent';
import { headsOf } from './heads';
import { readName } from './names';
import { openTables, packTables, viewTables } from './segmentFile';
import { readSources, type SegmentText } from './segmentText';
import { sharedWords } from './sharedWords';
import { suffixArray } from './suffixArray';
import { BREAK, type PackedTables, type SegmentTables } from './tables';

/** A text to index. Phrases never run from one block to the next. */
export interface PhraseSource {
  readonly id: string;
  readonly text: string;
  /** In text order. */
  readonly blocks: readonly Span[];
}

/** A source as a segment knows it. */
export interface SegmentSource {
  readonly id: string;
  /** Of the text and blocks it was read from, see `digestOfSource`. */
  readonly digest: number;
}

/**
 * The words of some texts with every place sorted by what follows: one stretch of bytes, which can be saved, sent to another
 * thread and used as it is. Immutable. `createPhraseIndex` answers questions about one or several.
 */
export interface PhraseSegment extends Remembering {
  /** What {@link openSegment} opens. */
  readonly bytes: Uint8Array;
  readonly tables: PackedTables;
  /** Words of the sources. */
  readonly size: number;
  readonly sources: readonly SegmentSource[];
  /** All sources the bytes are of: those that are gone as well. */
  readonly held: readonly SegmentSource[];
  /** What the bytes have of sources that are gone, as segments of their own; see `markGone`. None in a segment made of its bytes alone. */
  readonly gone: readonly PhraseSegment[];
}

/**
 * Indexes the sources, whose ids differ, in time linear in their length (beside sorting the distinct words). `onProgress` is
 * told of sources read; sorting their places follows and takes about half as long again. It is told of the end once more after each step
 * of that, and may throw to break the whole off.
 */
export function buildSegment(
  sources: readonly PhraseSource[],
  onProgress?: (done: number, of: number) => void,
): PhraseSegment {
  return sortSegment(readSources(sources, onProgress), () => onProgress?.(sources.length, sources.length));
}

/** A segment from what {@link PhraseSegment.bytes} gave; `undefined` for bytes that are damaged, foreign or of another version. */
export function openSegment(bytes: Uint8Array): PhraseSegment | undefined {
  const opened = openTables(bytes);
  return opened && segmentOf(opened);
}

/** Opens bytes that this process has made or checked itself, without checking them again. */
export function adoptSegment(bytes: Uint8Array): PhraseSegment {
  return segmentOf({ bytes, tables: viewTables(bytes) });
}

/** Sorts the places of what was read; `afterStep` is called in between. */
export function sortSegment(text: SegmentText, afterStep: () => void = () => undefined): PhraseSegment {
  const { words } = text;
  const sorted = suffixArray(words, text.wordEnds.length - 1);
  afterStep();
  let breaks = 0;
  while (breaks < sorted.length && words[sorted[breaks]!] === BREAK) breaks++;
  const suffixes = new Uint32Array(sorted.buffer, breaks * 4);
  const shared = sharedWords(words, suffixes);
  afterStep();
  return packSegment({ ...text, suffixes, shared });
}

/** A segment of texts whose places are sorted. */
export function packSegment(text: SegmentText & Pick<SegmentTables, 'suffixes' | 'shared'>): PhraseSegment {
  const tables = { ...text, wordRankEnds: rankEnds(text), heads: headsOf(text.words, text.suffixes) };
  return segmentOf(packTables({ ...tables, ...followersOfFrequent(tables) }));
}

function rankEnds({ words, wordEnds }: SegmentText): Uint32Array {
  const ends = new Uint32Array(wordEnds.length);
  for (let at = words.length - 1; at >= 0; at--) ends[words[at]!]!++;
  ends[BREAK] = 0;
  for (let id = 1; id < ends.length; id++) ends[id]! += ends[id - 1]!;
  return ends;
}

function segmentOf({ bytes, tables }: { bytes: Uint8Array; tables: PackedTables }): PhraseSegment {
  const names = { ends: tables.sourceNameEnds, chars: tables.sourceChars };
  const sources = Array.from(tables.digests, (digest, i) => ({ id: readName(names, i), digest }));
  const size = tables.suffixes.length;
  return Object.freeze(withMemory<PhraseSegment>({ bytes, tables, size, sources, held: sources, gone: [] }));
}
