import type { PhrasePlace } from '../../corpus/corpus';
import type { IndexRange } from './indexRange';

import type { PhraseSegment } from './phraseSegment';
import { LONG } from './segmentText';
import type { SegmentTables } from './tables';

/** Room for the position in the number a place is sorted by. */
const POSITIONS = 2 ** 32;
/** The rank of a source that is gone. */
const GONE = 2 ** 32 - 1;

/** Says where ranks of the sorted places stand in the sources. */
export class PlaceReader {
  readonly #segments: readonly PhraseSegment[];
  /** The sources of all segments by their rank in the order asked for. */
  readonly #sources: readonly string[];
  /**
   * For each segment the ranks of its sources, {@link GONE} for those that are gone, and whether they ascend, so that positions need not be
   * looked up to be sorted.
   */
  readonly #ranks: readonly { readonly of: Uint32Array; readonly ascend: boolean }[];

  /** See `sourcesNear`; made for segments that are asked for counts. */
  readonly #sourcesNear: Uint32Array[] = [];

  constructor(segments: readonly PhraseSegment[], order: readonly string[]) {
    this.#segments = segments;
    const all = segments.flatMap(({ sources }) => sources.map(({ id }) => id));
    const known = new Set(all);
    this.#sources = [...new Set([...order.filter((id) => known.has(id)), ...all])];
    const rankOf = new Map(this.#sources.map((id, rank) => [id, rank]));
    this.#ranks = segments.map(({ sources, held }) => {
      const left = sources === held ? undefined : new Set(sources);
      const of = Uint32Array.from(held, (source) => (left?.has(source) === false ? GONE : rankOf.get(source.id)!));
      const present = of.filter((rank) => rank !== GONE);
      return { of, ascend: present.every((rank, i) => i === 0 || present[i - 1]! < rank) };
    });
  }

  places(range: IndexRange, most: number, skip: number): readonly PhrasePlace[] {
    const first = this.#segments.flatMap((_, i) => this.#firstPlaces(range, i, most));
    return first
      .sort((a, b) => a.key - b.key)
      .slice(0, most)
      .map(({ segment, position, key }) => {
        const { tables } = this.#segments[segment]!;
        const last = position + range.length - 1;
        const span = { start: tables.starts[position + skip]!, end: tables.starts[last]! + lengthAt(tables, last) };
        return { source: this.#sources[Math.floor(key / POSITIONS)]!, span };
      });
  }

  countsBySource(range: IndexRange): ReadonlyMap<string, number> {
    const counts: (readonly [number, number])[] = [];
    this.#segments.forEach(({ tables }, i) => {
      const from = range.stretches[2 * i]!;
      const to = range.stretches[2 * i + 1]!;
      if (from === to) return;
      const { of } = this.#ranks[i]!;
      eachSourceCount(tables, this.#near(i), from, to, (source, count) => {
        if (of[source] !== GONE) counts.push([of[source]!, count]);
      });
    });
    return new Map(counts.sort(([a], [b]) => a - b).map(([rank, count]) => [this.#sources[rank]!, count]));
  }

  #near(segment: number): Uint32Array {
    return (this.#sourcesNear[segment] ??= sourcesNear(this.#segments[segment]!.tables));
  }

  #positionsLeft(positions: Uint32Array, segment: number): Uint32Array {
    const { sourceEnds } = this.#segments[segment]!.tables;
    const { of } = this.#ranks[segment]!;
    const near = this.#near(segment);
    return positions.filter((position) => {
      let source = near[Math.floor(position / NEAR)]!;
      while (sourceEnds[source]! <= position) source++;
      return of[source] !== GONE;
    });
  }

  /** The first places of one segment in any order; `key` is what they are sorted by. */
  #firstPlaces(
    { stretches }: IndexRange,
    segment: number,
    most: number,
  ): { segment: number; position: number; key: number }[] {
    const { tables } = this.#segments[segment]!;
    const { of, ascend } = this.#ranks[segment]!;
    const all = tables.suffixes.subarray(stretches[2 * segment], stretches[2 * segment + 1]);
    const positions = this.#segments[segment]!.gone.length === 0 ? all : this.#positionsLeft(all, segment);
    const keyOf = (position: number): number => of[sourceAt(tables, position)]! * POSITIONS + position;
    const keys = ascend
      ? smallest(positions, most, (position) => position).map(keyOf)
      : smallest(positions, most, keyOf);
    return keys.map((key) => ({ segment, position: key % POSITIONS, key }));
  }
}

/** The most places that are kept sorted while the others are looked at. */
const FEW = 100;

/** The `most` smallest values of the numbers, ascending. */
function smallest(numbers: Uint32Array, most: number, valueOf: (value: number) => number): number[] {
  if (most < 1) return [];
  if (most > FEW) return Array.from(Float64Array.from(numbers, valueOf).sort().subarray(0, most));
  const found: number[] = [];
  for (let i = numbers.length - 1; i >= 0; i--) {
    const value = valueOf(numbers[i]!);
    if (found.length === most && value >= found.at(-1)!) continue;
    if (found.length === most) found.pop();
    let at = found.length;
    while (at > 0 && found[at - 1]! > value) at--;
    found.splice(at, 0, value);
  }
  return found;
}

/** The source a position stands in. */
function sourceAt({ sourceEnds }: SegmentTables, position: number): number {
  let low = 0;
  let high = sourceEnds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sourceEnds[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions for which the source of the first is kept. */
const NEAR = 256;

/** The source of every {@link NEAR}th position. */
function sourcesNear({ words, sourceEnds }: SegmentTables): Uint32Array {
  const near = new Uint32Array(Math.ceil(words.length / NEAR));
  for (let i = 0, source = 0; i < near.length; i++) {
    while (sourceEnds[source]! <= i * NEAR) source++;
    near[i] = source;
  }
  return near;
}

/** Calls `visit` with each source that has places from one rank to another, and how many, in any order. */
function eachSourceCount(
  { suffixes, sourceEnds }: SegmentTables,
  near: Uint32Array,
  from: number,
  to: number,
  visit: (source: number, count: number) => void,
): void {
  // A phrase that stands often stands in most sources: counting in an array is as good as looking at each. Others are few.
  const many = to - from > sourceEnds.length / 8;
  const counts = new Uint32Array(many ? sourceEnds.length : 0);
  const few = new Map<number, number>();
  for (let rank = from; rank < to; rank++) {
    const position = suffixes[rank]!;
    let source = near[Math.floor(position / NEAR)]!;
    while (sourceEnds[source]! <= position) source++;
    if (many) counts[source]!++;
    else few.set(source, (few.get(source) ?? 0) + 1);
  }
  few.forEach((count, source) => visit(source, count));
  for (let source = 0; source < counts.length; source++) if (counts[source]! > 0) visit(source, counts[source]!);
}

/** Length of the word at a position in its text. */
function lengthAt({ lengths, longWords }: SegmentTables, position: number): number {
  if (lengths[position] !== LONG) return lengths[position]!;
  let low = 0;
  let high = longWords.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (longWords[2 * middle]! < position) low = middle + 1;
    else high = middle;
  }
  return longWords[2 * low + 1] ?? LONG;
}
