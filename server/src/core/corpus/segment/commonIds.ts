import { compareNames, nameAt, type NameTable } from './names';
import type { SegmentTables } from './tables';

/** The words of several segments under one number each, in alphabetical order; 0 is the break. */
export class CommonIds {
  /** Different words, the break among them. */
  readonly size: number;
  /** For each segment the common ids of its words. */
  readonly ofSegment: readonly Int32Array[];
  readonly #tables: readonly NameTable[];
  readonly #keys: (string | undefined)[] = [];

  constructor(segments: readonly SegmentTables[]) {
    this.#tables = segments.map(({ wordEnds, wordChars }) => ({ ends: wordEnds, chars: wordChars }));
    this.ofSegment = this.#tables.map(({ ends }) => new Int32Array(ends.length));
    this.size = this.#merge();
  }

  /** The word with a common id. */
  key(id: number): string {
    let key = this.#keys[id];
    if (key === undefined) {
      const { segment, own } = this.#holder(id);
      this.#keys[id] = key = segment < 0 ? '' : nameAt(this.#tables[segment]!, own);
    }
    return key;
  }

  /** A segment that has the word, and its id there. */
  #holder(id: number): { segment: number; own: number } {
    for (let segment = 0; segment < this.ofSegment.length; segment++) {
      const common = this.ofSegment[segment]!;
      const own = lowerBoundOf(common, id);
      if (common[own] === id) return { segment, own };
    }
    return { segment: -1, own: 0 };
  }

  /** Goes through all tables at once, always to the first of the next words; gives how many different ones there are. */
  #merge(): number {
    const tables = this.#tables;
    const next = tables.map(() => 0);
    for (let id = 0; ; id++) {
      let first = -1;
      /** Tables whose next word is that of `first`. */
      let same: number[] = [];
      for (let i = 0; i < tables.length; i++) {
        if (next[i] === tables[i]!.ends.length) continue;
        const order = first < 0 ? -1 : compareNames(tables[i]!, next[i]!, tables[first]!, next[first]!);
        if (order > 0) continue;
        if (order < 0) same = [];
        same.push(i);
        first = i;
      }
      if (first < 0) return Math.max(id, 1);
      for (const i of same) this.ofSegment[i]![next[i]!++] = id;
    }
  }
}

function lowerBoundOf(ascending: Int32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
