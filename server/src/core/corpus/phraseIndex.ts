import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';

/** A text to index. Phrases never run from one block to the next. */
export interface PhraseSource {
  readonly id: string;
  readonly text: string;
  /** In text order. */
  readonly blocks: readonly Span[];
}

/** The occurrences of one phrase: a stretch of the suffix array. Opaque outside the index that made it. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
  /** Words in the phrase. */
  readonly length: number;
}

/** One word that follows a phrase somewhere, with the occurrences of the phrase thus extended. */
export interface NextWord {
  readonly key: string;
  readonly range: PhraseRange;
}

/** Where a phrase stands: a source and a span of its text. */
export interface PhrasePlace {
  readonly source: string;
  readonly span: Span;
}

/**
 * Exact answers about phrases of any length over a fixed set of texts. Words are given by their keys (see `tokenKey`).
 */
export interface PhraseIndex {
  /** Words indexed. */
  readonly size: number;
  /** The empty phrase: every place. */
  readonly all: PhraseRange;
  /** The occurrences of the phrase extended by one word, `undefined` where it never stands. */
  narrow(range: PhraseRange, key: string): PhraseRange | undefined;
  /** What follows the phrase, most frequent first, ties in alphabetical order. Places where nothing follows are left out. */
  nextWords(range: PhraseRange): readonly NextWord[];
  /** The first `most` places of the phrase, or of what is left of it without its first `skip` words, in the order of the sources. */
  places(range: PhraseRange, most: number, skip?: number): readonly PhrasePlace[];
  /** How often the phrase stands in each source it stands in, in the order of the sources. */
  countsBySource(range: PhraseRange): ReadonlyMap<string, number>;
  /**
   * The phrases that repeat as they are and no longer: each of their occurrences cannot be extended by the same word on
   * either side. A phrase comes after the longer ones that begin with it. In linear time, a phrase at a time.
   */
  repeats(options: RepeatOptions): Iterable<PhraseRange>;
}

/** Which phrases count as repeating. */
export interface RepeatOptions {
  /** At least 1. */
  readonly leastWords: number;
  /** Occurrences; two where nothing is said. */
  readonly leastCount?: number;
}

/** The occurrences of a phrase that never stands. */
export const nowhere: PhraseRange = Object.freeze({ from: 0, to: 0, length: 0 });

/** How often the phrase of a range stands. */
export function countOf(range: PhraseRange): number {
  return range.to - range.from;
}

/** Phrases whose next words are kept. */
const REMEMBERED = 500;
/** The end of a block or sentence; no word has this id. */
const BREAK = 0;

/** Indexes the sources; O(n log n) comparisons, each no longer than a sentence. */
export function createPhraseIndex(sources: readonly PhraseSource[]): PhraseIndex {
  return new SuffixArrayIndex(sources);
}

class SuffixArrayIndex implements PhraseIndex {
  readonly size: number;
  readonly all: PhraseRange;
  readonly #sources: readonly PhraseSource[];
  readonly #idOf = new Map<string, number>();
  readonly #keys: string[] = [''];
  /** Word ids of all sources one after another, breaks between sentences; ends with a break. */
  readonly #ids: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** Positions of words, sorted by what follows from there to the next break. */
  readonly #suffixes: Int32Array;
  /** What follows the phrases asked for last: each letter typed asks for the same ones again. */
  readonly #following = new Map<string, readonly NextWord[]>();
  /** For each source the position of its first word; ascending. */
  readonly #firstOf: number[] = [];

  constructor(sources: readonly PhraseSource[]) {
    this.#sources = sources;
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const push = (id: number, start: number, end: number): void => {
      ids.push(id);
      starts.push(start);
      ends.push(end);
    };
    for (const { text, blocks } of sources) {
      this.#firstOf.push(ids.length);
      for (const block of blocks) {
        for (const token of tokenize(text.slice(block.start, block.end))) {
          if (token.breaks) push(BREAK, block.start + token.start, block.start + token.start);
          push(this.#intern(token.key), block.start + token.start, block.start + token.end);
        }
      }
    }
    push(BREAK, 0, 0);
    this.#ids = Int32Array.from(ids);
    this.#starts = Int32Array.from(starts);
    this.#ends = Int32Array.from(ends);
    this.#suffixes = this.#sortSuffixes();
    this.size = this.#suffixes.length;
    this.all = { from: 0, to: this.size, length: 0 };
  }

  narrow(range: PhraseRange, key: string): PhraseRange | undefined {
    const id = this.#idOf.get(key);
    if (id === undefined) return undefined;
    const from = this.#lowerBound(range, id);
    const to = this.#lowerBound({ ...range, from }, id + 1);
    return from < to ? { from, to, length: range.length + 1 } : undefined;
  }

  nextWords(range: PhraseRange): readonly NextWord[] {
    const key = `${range.from} ${range.to} ${range.length}`;
    const known = this.#following.get(key);
    if (known) return known;
    if (this.#following.size >= REMEMBERED) this.#following.clear();
    const found = this.#findNextWords(range);
    this.#following.set(key, found);
    return found;
  }

  #findNextWords(range: PhraseRange): readonly NextWord[] {
    const found: NextWord[] = [];
    let from = this.#lowerBound(range, BREAK + 1);
    while (from < range.to) {
      const id = this.#wordAt(from, range.length);
      const to = this.#lowerBound({ ...range, from }, id + 1);
      found.push({ key: this.#keys[id]!, range: { from, to, length: range.length + 1 } });
      from = to;
    }
    return found.sort((a, b) => countOf(b.range) - countOf(a.range) || (a.key < b.key ? -1 : 1));
  }

  places(range: PhraseRange, most: number, skip = 0): readonly PhrasePlace[] {
    const positions = this.#suffixes.slice(range.from, range.to).sort().subarray(0, most);
    return Array.from(positions, (position) => ({
      source: this.#sources[this.#sourceOf(position)]!.id,
      span: { start: this.#starts[position + skip]!, end: this.#ends[position + range.length - 1]! },
    }));
  }

  countsBySource(range: PhraseRange): ReadonlyMap<string, number> {
    const counts = new Array<number>(this.#sources.length).fill(0);
    for (let i = range.from; i < range.to; i++) counts[this.#sourceOf(this.#suffixes[i]!)]!++;
    return new Map(
      this.#sources.map(({ id }, index) => [id, counts[index]!] as const).filter(([, count]) => count > 0),
    );
  }

  *repeats({ leastWords, leastCount = 2 }: RepeatOptions): Generator<PhraseRange> {
    const open: { from: number; length: number }[] = [];
    /** The last place whose word before is not that of the place sorted before it. */
    let differs = 0;
    for (let rank = 1; rank <= this.size; rank++) {
      const shared = rank < this.size ? this.#sharedWords(rank) : 0;
      let from = rank - 1;
      for (let top = open.at(-1); top && top.length > shared; top = open.at(-1)) {
        open.pop();
        from = top.from;
        if (rank - from >= leastCount && differs > from) yield { from, to: rank, length: top.length };
      }
      if (shared >= leastWords && shared > (open.at(-1)?.length ?? 0)) open.push({ from, length: shared });
      const before = rank < this.size ? this.#wordAt(rank, -1) : BREAK;
      if (before === BREAK || before !== this.#wordAt(rank - 1, -1)) differs = rank;
    }
  }

  /** Words the suffix of a rank shares with the one before it. */
  #sharedWords(rank: number): number {
    let words = 0;
    while (this.#wordAt(rank, words) !== BREAK && this.#wordAt(rank, words) === this.#wordAt(rank - 1, words)) words++;
    return words;
  }

  #intern(key: string): number {
    let id = this.#idOf.get(key);
    if (id === undefined) {
      id = this.#keys.push(key) - 1;
      this.#idOf.set(key, id);
    }
    return id;
  }

  #sortSuffixes(): Int32Array {
    const ids = this.#ids;
    const positions = Int32Array.from(ids.keys()).filter((position) => ids[position] !== BREAK);
    return positions.sort((a, b) => {
      let x = a;
      let y = b;
      while (ids[x] === ids[y]) {
        if (ids[x] === BREAK) return a - b;
        x++;
        y++;
      }
      return ids[x]! - ids[y]!;
    });
  }

  /** Id of the word `depth` words after the suffix with this rank, a break where the sentence ends before. */
  #wordAt(rank: number, depth: number): number {
    return this.#ids[this.#suffixes[rank]! + depth]!;
  }

  /** First rank in the range whose word after the phrase is `id` or a later one. */
  #lowerBound({ from, to, length }: PhraseRange, id: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#wordAt(middle, length) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #sourceOf(position: number): number {
    let low = 0;
    let high = this.#firstOf.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#firstOf[middle]! <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
