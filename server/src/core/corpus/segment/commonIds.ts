import { oncePer } from '../../text/oncePer';
import { compareNames, nameAt, type NameTable } from './names';
import type { SegmentTables } from './tables';

/** Segments of so many words stay while others come and go: their words are brought together once. */
const LASTING = 2 ** 15;

/** The words of several segments under one number each, in alphabetical order; 0 is the break. */
export class CommonIds {
  /** Different words, the break among them. */
  readonly size: number;
  /** For each part the common ids of its words. */
  readonly ofSegment: readonly Int32Array[];
  /** The words by their ids. */
  readonly table: NameTable;
  readonly #keys: (string | undefined)[] = [];

  /** All words of the parts after the first `live` stand in one of those. */
  constructor(parts: readonly SegmentTables[], live = parts.length) {
    const segments = parts.slice(0, live);
    const lasts = (tables: SegmentTables): boolean => tables.words.length >= LASTING;
    const lasting = unionOf(segments.filter(lasts).map(namesOf));
    const other = unionOf(segments.filter((tables) => !lasts(tables)).map(namesOf));
    const all = joined(lasting.table)(other.table);
    const idsOf = new Map([
      ...segments.filter(lasts).map((tables, i) => [tables, through(lasting.ids[i]!, all.ofOne)] as const),
      ...segments
        .filter((tables) => !lasts(tables))
        .map((tables, i) => [tables, through(other.ids[i]!, all.ofOther)] as const),
    ]);
    this.ofSegment = parts.map((tables) => idsOf.get(tables) ?? idsIn(all.table, namesOf(tables)));
    this.table = all.table;
    this.size = all.table.ends.length;
  }

  /** The word with a common id. */
  key(id: number): string {
    return (this.#keys[id] ??= nameAt(this.table, id));
  }
}

const namesOf = oncePer(({ wordEnds: ends, wordChars: chars }: SegmentTables): NameTable => ({ ends, chars }));

/** The words of all tables in one, and for each table where its words are in that. */
function unionOf(tables: readonly NameTable[]): { readonly table: NameTable; readonly ids: readonly Int32Array[] } {
  const [first = NOTHING, ...rest] = tables;
  let table = first;
  let ids: readonly Int32Array[] = tables.length === 0 ? [] : [Int32Array.from(first.ends.keys())];
  for (const next of rest) {
    const both = joined(table)(next);
    ids = [...ids.map((each) => through(each, both.ofOne)), both.ofOther];
    ({ table } = both);
  }
  return { table, ids };
}

/** The break alone. */
const NOTHING: NameTable = Object.freeze({ ends: Uint32Array.of(0), chars: new Uint16Array() });

/** Where the words of a table are in one that has them all. Looks near the one before first. */
function idsIn(all: NameTable, names: NameTable): Int32Array {
  const ids = new Int32Array(names.ends.length);
  let low = 0;
  for (let own = 0; own < ids.length; own++) {
    let step = 1;
    while (low + step < all.ends.length && compareNames(all, low + step, names, own) < 0) {
      low += step;
      step *= 2;
    }
    for (let high = Math.min(low + step, all.ends.length - 1); low < high;) {
      const middle = (low + high) >>> 1;
      if (compareNames(all, middle, names, own) < 0) low = middle + 1;
      else high = middle;
    }
    ids[own] = low;
  }
  return ids;
}

function through(ids: Int32Array, next: Int32Array): Int32Array {
  const found = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) found[i] = next[ids[i]!]!;
  return found;
}

/** The words of two tables in one, and where those of each are in it. */
interface Joined {
  readonly table: NameTable;
  readonly ofOne: Int32Array;
  readonly ofOther: Int32Array;
}

const joined = oncePer((one: NameTable) => oncePer((other: NameTable) => join(one, other)));

function join(one: NameTable, other: NameTable): Joined {
  const ofOne = new Int32Array(one.ends.length);
  const ofOther = new Int32Array(other.ends.length);
  const ends = new Uint32Array(ofOne.length + ofOther.length);
  const chars = new Uint16Array(one.chars.length + other.chars.length);
  let id = 0;
  let length = 0;
  for (let i = 0, j = 0; i < ofOne.length || j < ofOther.length; id++) {
    const order = i === ofOne.length ? 1 : j === ofOther.length ? -1 : compareNames(one, i, other, j);
    const from = order <= 0 ? one : other;
    const index = order <= 0 ? i : j;
    for (let at = index === 0 ? 0 : from.ends[index - 1]!; at < from.ends[index]!; at++)
      chars[length++] = from.chars[at]!;
    ends[id] = length;
    if (order <= 0) ofOne[i++] = id;
    if (order >= 0) ofOther[j++] = id;
  }
  return { table: { ends: ends.slice(0, id), chars: chars.slice(0, length) }, ofOne, ofOther };
}
