import { remembered } from '../../text/memory';
import { oncePer } from '../../text/oncePer';
import { allSteps, type Stepped, stepped } from '../../text/steps';
import { compareNames, readName, type NameTable } from './names';
import type { PackedTables } from './tables';

/** The fewest words of a segment that stays while others come and go: the words of such segments are joined once. */
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

  constructor({ table, ids }: Union) {
    this.ofSegment = ids;
    this.table = table;
    this.size = table.ends.length;
  }

  /** The word with a common id. */
  key(id: number): string {
    return (this.#keys[id] ??= readName(this.table, id));
  }
}

/** Numbers the words of the parts. All words of those after the first `live` stand in one of these. */
export function commonIdsOf(parts: readonly PackedTables[], live?: number): CommonIds {
  return allSteps(commonIdSteps(parts, live));
}

/** Common ids worked out a step at a time: it takes longer the more different words there are. */
export function* commonIdSteps(parts: readonly PackedTables[], live = parts.length): Generator<void, CommonIds> {
  const segments = parts.slice(0, live);
  const lasting = segments.filter(({ words }) => words.length >= LASTING);
  const others = segments.filter((tables) => !lasting.includes(tables));
  const unions: Union[] = [];
  for (const each of [lasting, others]) {
    const union = unionOfAll(each);
    yield* union.prepare();
    unions.push(union.get());
  }
  const all = yield* joined(unions.map(({ table }) => table));
  const idsOf = new Map(
    [lasting, others].flatMap((each, i) =>
      each.map((tables, at) => [tables, through(unions[i]!.ids[at]!, all.ids[i]!)] as const),
    ),
  );
  const ids = parts.map((tables) => idsOf.get(tables) ?? idsIn(all.table, namesOf(tables)));
  return new CommonIds({ table: all.table, ids });
}

const namesOf = ({ wordEnds: ends, wordChars: chars }: PackedTables): NameTable => ({ ends, chars });

/** One table with the words of several, and for each of these the index of its words in that one. */
interface Union {
  readonly table: NameTable;
  readonly ids: readonly Int32Array[];
}

/** The union of some tables, kept as long as they are, and the way to that of one more. */
interface Unions {
  readonly union: Stepped<Union>;
  readonly and: (tables: PackedTables) => Unions;
}

const unionsOf = (parts: readonly PackedTables[]): Unions => ({
  union: stepped(() => joined(parts.map(namesOf))),
  and: oncePer((tables: PackedTables) => unionsOf([...parts, tables])),
});

/** Unions are kept by the tables they begin with. */
const unionsFrom = remembered((first: PackedTables) => unionsOf([first]));

function unionOfAll([first, ...others]: readonly PackedTables[]): Stepped<Union> {
  const unions = first ? others.reduce((some, tables) => some.and(tables), unionsFrom(first)) : unionsOf([]);
  return unions.union;
}

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

/** Words joined in one step. */
const STEP = 4096;

/** Goes through all tables at once, always to the first of the next words. */
function* joined(tables: readonly NameTable[]): Generator<void, Union> {
  const joining = new Joining(tables);
  while (!joining.goOn(STEP)) yield;
  return joining.union();
}

class Joining {
  readonly #tables: readonly NameTable[];
  readonly #ids: readonly Int32Array[];
  readonly #ends: Uint32Array;
  readonly #chars: Uint16Array;
  readonly #next: Uint32Array;
  /** Tables whose next word is that of the first one that has it. */
  readonly #same: Uint32Array;
  #length = 0;
  #count = 0;

  constructor(tables: readonly NameTable[]) {
    this.#tables = tables;
    this.#ids = tables.map(({ ends }) => new Int32Array(ends.length));
    this.#ends = new Uint32Array(tables.reduce((sum, table) => sum + table.ends.length, 1));
    this.#chars = new Uint16Array(tables.reduce((sum, table) => sum + table.chars.length, 0));
    this.#next = new Uint32Array(tables.length);
    this.#same = new Uint32Array(tables.length);
  }

  /** Joins the next words, `most` at most; whether none is left. */
  goOn(most: number): boolean {
    const tables = this.#tables;
    const ids = this.#ids;
    const ends = this.#ends;
    const chars = this.#chars;
    const next = this.#next;
    const same = this.#same;
    let length = this.#length;
    let id = this.#count;
    for (const stop = id + most; id < stop; id++) {
      let first = -1;
      let many = 0;
      for (let i = 0; i < tables.length; i++) {
        if (next[i] === ids[i]!.length) continue;
        const order = first < 0 ? -1 : compareNames(tables[i]!, next[i]!, tables[first]!, next[first]!);
        if (order > 0) continue;
        if (order < 0) many = 0;
        same[many++] = i;
        first = i;
      }
      if (first < 0) break;
      const from = tables[first]!;
      const at = next[first]!;
      for (let unit = at === 0 ? 0 : from.ends[at - 1]!; unit < from.ends[at]!; unit++)
        chars[length++] = from.chars[unit]!;
      ends[id] = length;
      for (let i = 0; i < many; i++) ids[same[i]!]![next[same[i]!]!++] = id;
    }
    const isEnd = id < this.#count + most;
    this.#length = length;
    this.#count = id;
    return isEnd;
  }

  union(): Union {
    // Without any table there is still the break.
    const ends = this.#ends.slice(0, Math.max(this.#count, 1));
    return { table: { ends, chars: this.#chars.slice(0, this.#length) }, ids: this.#ids };
  }
}
