import { packSegment, type PhraseSegment } from './phraseSegment';
import { keptText } from './keptText';
import { MOST_SHARED } from './sharedWords';
import { type SegmentTables } from './tables';

const GONE = -1;

/**
 * The segment without some of its sources, and without those that were marked as gone: nothing of them is left in it, neither words nor
 * names. The places of the others keep their order, so that nothing is read or sorted again.
 */
export function withoutSources(segment: PhraseSegment, ids: ReadonlySet<string> = new Set()): PhraseSegment {
  const left = new Set(segment.sources.map(({ id }) => id).filter((id) => !ids.has(id)));
  if (left.size === segment.held.length) return segment;
  const { tables } = segment;
  const { text, kept } = keptText(segment, (id) => left.has(id));
  const moved = new Int32Array(tables.words.length).fill(GONE);
  for (const { start, end, newEnd } of kept) countUp(moved.subarray(start, end), newEnd - (end - start));
  return packSegment({ ...text, ...placesLeft(tables, { moved, shifts: shiftsOf(moved) }) });
}

// Small functions, called once for each source: a function that is called often is compiled well.

function countUp(numbers: Int32Array, from: number): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = from + i;
}

/** The number of positions in a stretch. Sources are longer, so that mostly all of a stretch move by the same number. */
const STRETCH = 256;
/** The shift of a stretch whose positions move by different numbers, or are gone; no real shift is this number. */
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

/** Places looked at in one call: a function that is called often is compiled well. */
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
