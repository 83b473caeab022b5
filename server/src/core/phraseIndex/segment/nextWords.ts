import type { NextWord } from '../../corpus/corpus';
import { type IndexRange, rangeOf } from './indexRange';
import { type CommonIds } from './commonIds';
import { pairsOf } from './followers';
import type { IndexParts } from './indexParts';
import { endOfPrefix, firstNotBefore } from './names';
import type { SegmentTables } from './tables';

/** The most words that are kept sorted while the others are looked at. */
const FEW = 128;
/** Room for the id in the number a word is sorted by. */
const IDS = 2 ** 32;

/** Says what follows phrases in all segments together. */
export class FollowerReader {
  readonly #parts: readonly SegmentTables[];
  readonly #live: number;
  readonly #ids: CommonIds;
  /** By common id: how often each follows the phrase asked about; all 0 between questions. */
  readonly #counts: Uint32Array;
  /** By common id: its place among the words that are given, from 1; all 0 between questions. */
  readonly #chosen: Uint32Array;
  /** Ids met while counting. */
  readonly #met: Uint32Array;

  /** `ids` are those of the parts. */
  constructor({ tables, live }: IndexParts, ids: CommonIds) {
    this.#parts = tables;
    this.#live = live;
    this.#ids = ids;
    this.#counts = new Uint32Array(this.#ids.size);
    this.#chosen = new Uint32Array(this.#ids.size);
    this.#met = new Uint32Array(this.#ids.size);
  }

  /** How many different words follow. */
  count(range: IndexRange): number {
    const met = this.#count(this.#pairs(range, ''));
    for (const id of met) this.#counts[id] = 0;
    return met.length;
  }

  /** The `most` most frequent of the words that follow and begin with `prefix`, ties in alphabetical order. */
  words(range: IndexRange, most: number, prefix: string): readonly NextWord[] {
    const pairs = this.#pairs(range, prefix);
    const met = this.#count(pairs);
    const best = mostFrequent(met, this.#counts, most);
    for (const id of met) this.#counts[id] = 0;
    const stretches = best.map(() => new Array<number>(range.stretches.length).fill(0));
    best.forEach((id, place) => (this.#chosen[id] = place + 1));
    pairs.forEach((part, segment) =>
      noteStretches(part, this.#ids.ofSegment[segment]!, this.#chosen, segment, stretches),
    );
    for (const id of best) this.#chosen[id] = 0;
    return best.map((id, place) => ({
      key: this.#ids.key(id),
      range: rangeOf(stretches[place]!, range.length + 1, this.#live),
    }));
  }

  #pairs({ length, stretches }: IndexRange, prefix: string): readonly Uint32Array[] {
    return this.#parts.map((tables, i) => {
      const names = { ends: tables.wordEnds, chars: tables.wordChars };
      const first = prefix === '' ? 1 : firstNotBefore(names, prefix);
      const last = prefix === '' ? names.ends.length : endOfPrefix(names, prefix);
      return pairsOf(tables, { from: stretches[2 * i]!, to: stretches[2 * i + 1]!, depth: length }, first, last);
    });
  }

  /** Counts what follows; the ids of the words met, each once, good until the next question. */
  #count(pairs: readonly Uint32Array[]): Uint32Array {
    let met = 0;
    for (let i = 0; i < this.#live; i++)
      met = addCounts(pairs[i]!, this.#ids.ofSegment[i]!, this.#counts, this.#met, met);
    if (this.#live === pairs.length) return this.#met.subarray(0, met);
    for (let i = this.#live; i < pairs.length; i++) takeCounts(pairs[i]!, this.#ids.ofSegment[i]!, this.#counts);
    return this.#met.subarray(0, keepCounted(this.#met, met, this.#counts));
  }
}

// Small functions over typed arrays alone: a word as frequent as "the" is followed by ten thousand others in each segment.

function addCounts(
  pairs: Uint32Array,
  common: Int32Array,
  counts: Uint32Array,
  met: Uint32Array,
  known: number,
): number {
  let many = known;
  for (let at = 2; at < pairs.length; at += 2) {
    const id = common[pairs[at]!]!;
    if (counts[id] === 0) met[many++] = id;
    counts[id]! += pairs[at + 1]! - pairs[at - 1]!;
  }
  return many;
}

function takeCounts(pairs: Uint32Array, common: Int32Array, counts: Uint32Array): void {
  for (let at = 2; at < pairs.length; at += 2) counts[common[pairs[at]!]!]! -= pairs[at + 1]! - pairs[at - 1]!;
}

/** Leaves out the ids whose counts are gone; how many are left. */
function keepCounted(met: Uint32Array, many: number, counts: Uint32Array): number {
  let left = 0;
  for (let i = 0; i < many; i++) if (counts[met[i]!]! > 0) met[left++] = met[i]!;
  return left;
}

function noteStretches(
  pairs: Uint32Array,
  common: Int32Array,
  chosen: Uint32Array,
  segment: number,
  stretches: readonly number[][],
): void {
  for (let at = 2; at < pairs.length; at += 2) {
    const place = chosen[common[pairs[at]!]!]!;
    if (place === 0) continue;
    stretches[place - 1]![2 * segment] = pairs[at - 1]!;
    stretches[place - 1]![2 * segment + 1] = pairs[at + 1]!;
  }
}

/** The ids that stand most often, ties in the order of ids. */
function mostFrequent(ids: Uint32Array, counts: Uint32Array, most: number): readonly number[] {
  // One number each, so that sorting needs no comparator: by count falling, then by id.
  const valueOf = (id: number): number => id - counts[id]! * IDS;
  const idOf = (value: number): number => value - Math.floor(value / IDS) * IDS;
  if (most > FEW || ids.length <= FEW)
    return Array.from(Float64Array.from(ids, valueOf).sort().subarray(0, Math.min(most, ids.length)), idOf);
  const best: number[] = [];
  for (const id of ids) {
    const value = valueOf(id);
    if (best.length === most && !(value < best[most - 1]!)) continue;
    if (best.length === most) best.pop();
    let at = best.length;
    while (at > 0 && best[at - 1]! > value) at--;
    best.splice(at, 0, value);
  }
  return best.map(idOf);
}
