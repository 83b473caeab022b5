import { packSegment, type PhraseSegment } from '../phraseSegment';
import { nameAt, nameTable } from './names';
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
  const runs = keptSources(tables, kept);
  const length = runs.at(-1)?.newEnd ?? 0;
  const { wordIds, keys } = wordsLeft(tables, runs);
  const moved = new Int32Array(tables.words.length).fill(GONE);
  const words = new Int32Array(length + 1);
  const starts = new Uint32Array(length + 1);
  const lengths = new Uint8Array(length + 1);
  for (const { start, end, newEnd } of runs) {
    const to = newEnd - (end - start);
    countUp(moved.subarray(start, end), to);
    renumber(tables.words.subarray(start, end), wordIds, words.subarray(to));
    starts.set(tables.starts.subarray(start, end), to);
    lengths.set(tables.lengths.subarray(start, end), to);
  }
  const names = nameTable(keys);
  const sources = segment.sources.filter((_, i) => kept[i]);
  const sourceNames = nameTable(sources.map(({ id }) => id));
  return packSegment({
    words,
    starts,
    lengths,
    longWords: longWordsLeft(tables, moved),
    sourceEnds: Uint32Array.from(runs, ({ newEnd }) => newEnd),
    digests: Uint32Array.from(sources, ({ digest }) => digest),
    sourceNameEnds: sourceNames.ends,
    sourceChars: sourceNames.chars,
    wordEnds: names.ends,
    wordChars: names.chars,
    ...placesLeft(tables, { moved, shifts: shiftsOf(moved) }),
  });
}

/** Where the positions of a source that stays are, and where they end when the others are gone. */
interface KeptSource {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

function keptSources({ sourceEnds }: SegmentTables, kept: readonly boolean[]): readonly KeptSource[] {
  const runs: KeptSource[] = [];
  let newEnd = 0;
  kept.forEach((keeps, i) => {
    const start = i === 0 ? 0 : sourceEnds[i - 1]!;
    const end = sourceEnds[i]!;
    if (keeps) runs.push({ start, end, newEnd: (newEnd += end - start) });
  });
  return runs;
}

/** The words that still stand somewhere, and for each old id the new one. */
function wordsLeft(
  { words, wordEnds, wordChars }: SegmentTables,
  runs: readonly KeptSource[],
): { wordIds: Int32Array; keys: string[] } {
  const stands = new Uint8Array(wordEnds.length);
  stands[BREAK] = 1;
  for (const { start, end } of runs) mark(words.subarray(start, end), stands);
  const wordIds = new Int32Array(wordEnds.length);
  const keys: string[] = [];
  stands.forEach((stand, id) => {
    if (stand === 1) wordIds[id] = keys.push(nameAt({ ends: wordEnds, chars: wordChars }, id)) - 1;
  });
  return { wordIds, keys };
}

// Small functions called once a source: what is called often is compiled well.

function countUp(numbers: Int32Array, from: number): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = from + i;
}

function renumber(ids: Int32Array, newIds: Int32Array, into: Int32Array): void {
  for (let i = 0; i < ids.length; i++) into[i] = newIds[ids[i]!]!;
}

function mark(ids: Int32Array, seen: Uint8Array): void {
  let at = 0;
  while (at < ids.length) seen[ids[at++]!] = 1;
}

/** Positions that are mostly moved by the same: sources are longer. */
const STRETCH = 256;
/** In the place of what a stretch is moved by, which is never this much: its positions are moved by different numbers, or gone. */
const MIXED = -(2 ** 31);

/** Where positions go. */
interface Moves {
  /** For each position the new one, or {@link GONE}. */
  readonly moved: Int32Array;
  /** For each {@link STRETCH} positions what all are moved by, or {@link MIXED}: small enough to be looked at in any order. */
  readonly shifts: Int32Array;
}

function shiftsOf(moved: Int32Array): Int32Array {
  const shifts = new Int32Array(Math.ceil(moved.length / STRETCH));
  for (let i = 0; i < shifts.length; i++)
    shifts[i] = shiftOf(moved, i * STRETCH, Math.min(moved.length, (i + 1) * STRETCH));
  return shifts;
}

function shiftOf(moved: Int32Array, from: number, to: number): number {
  const shift = moved[from]! - from;
  for (let at = from; at < to; at++) if (moved[at] === GONE || moved[at]! - at !== shift) return MIXED;
  return shift;
}

/** Places looked at in one call: many calls, for the same reason as above. */
const CHUNK = 8192;

/** A place shares with the one before it what all places between them shared. */
function placesLeft({ suffixes, shared }: SegmentTables, moves: Moves): Pick<SegmentTables, 'suffixes' | 'shared'> {
  const left = { suffixes: new Uint32Array(suffixes.length), shared: new Uint8Array(suffixes.length) };
  let state = { length: 0, least: MOST_SHARED };
  for (let from = 0; from < suffixes.length; from += CHUNK)
    state = keepPlaces(suffixes.subarray(from, from + CHUNK), shared.subarray(from, from + CHUNK), moves, left, state);
  return { suffixes: left.suffixes.slice(0, state.length), shared: left.shared.slice(0, state.length) };
}

function keepPlaces(
  suffixes: Uint32Array,
  shared: Uint8Array,
  { moved, shifts }: Moves,
  left: Pick<SegmentTables, 'suffixes' | 'shared'>,
  { length, least }: { length: number; least: number },
): { length: number; least: number } {
  for (let i = 0; i < suffixes.length; i++) {
    if (shared[i]! < least) least = shared[i]!;
    const from = suffixes[i]!;
    const shift = shifts[Math.floor(from / STRETCH)]!;
    const to = shift === MIXED ? moved[from]! : from + shift;
    if (to === GONE) continue;
    left.suffixes[length] = to;
    left.shared[length++] = least;
    least = MOST_SHARED;
  }
  return { length, least };
}

function longWordsLeft({ longWords }: SegmentTables, moved: Int32Array): Uint32Array {
  const left: number[] = [];
  for (let i = 0; i < longWords.length; i += 2) {
    const to = moved[longWords[i]!]!;
    if (to !== GONE) left.push(to, longWords[i + 1]!);
  }
  return Uint32Array.from(left);
}
