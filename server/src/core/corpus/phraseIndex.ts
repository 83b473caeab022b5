import type { Span } from '../text/span';
import type { PhraseSegment } from './phraseSegment';
import { countOf, nowhere, type PhraseRange, rangeOf } from './phraseRange';
import { longestMatch } from './segment/longestMatch';
import { allFollowers, type NextWord, topFollowers } from './segment/nextWords';
import { PlaceReader } from './segment/places';
import { type RepeatOptions, repeats } from './segment/repeats';
import { firstRankOf, lowerBound, upperBound } from './segment/stretch';
import { WordIds } from './segment/wordIds';

export { countOf, type NextWord, nowhere, type PhraseRange, type RepeatOptions };

/** Where a phrase stands: a source and a span of its text. */
export interface PhrasePlace {
  readonly source: string;
  readonly span: Span;
}

/** Which of the words that follow a phrase are asked for; all where nothing is said. */
export interface NextWordOptions {
  /** The most frequent ones only, as many as this. */
  readonly most?: number;
  /** Those whose key begins with this. */
  readonly prefix?: string;
}

/**
 * Exact answers about phrases of any length over a fixed set of texts. Words are given by their keys (see `tokenKey`). What
 * the texts are divided into segments by is not seen in the answers.
 */
export interface PhraseIndex {
  /** Words indexed. */
  readonly size: number;
  /** The empty phrase: every place. */
  readonly all: PhraseRange;
  /** The occurrences of the phrase extended by one word, `undefined` where it never stands. */
  narrow(range: PhraseRange, key: string): PhraseRange | undefined;
  /**
   * What follows the phrase, most frequent first, ties in alphabetical order. Places where nothing follows are left out. Ask
   * for as many as are looked at: the first few take no longer after "the" than after a rare word.
   */
  nextWords(range: PhraseRange, options?: NextWordOptions): readonly NextWord[];
  /**
   * The occurrences of the longest run of words from `keys[from]` on that stands anywhere, `undefined` where not even the
   * first does. "" stands for the end of a sentence: no run goes beyond it. Costs the same from every word, however long.
   */
  longestMatch(keys: readonly string[], from: number): PhraseRange | undefined;
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

/** Phrases whose next words are kept. */
const REMEMBERED = 500;

/**
 * Answers over all sources of the segments, no two of which have the same id. Sources come in the order given, those it does
 * not name after them, in the order of the segments.
 */
export function createPhraseIndex(segments: readonly PhraseSegment[], order: readonly string[] = []): PhraseIndex {
  return new SegmentedIndex(segments, order);
}

class SegmentedIndex implements PhraseIndex {
  readonly size: number;
  readonly all: PhraseRange;
  readonly #segments: readonly PhraseSegment[];
  readonly #ids: WordIds;
  readonly #places: PlaceReader;
  /** What follows the phrases asked for last: each letter typed asks for the same ones again. */
  readonly #following = new Map<string, readonly NextWord[]>();

  constructor(segments: readonly PhraseSegment[], order: readonly string[]) {
    this.#segments = segments;
    this.#ids = new WordIds(segments.map(({ tables }) => tables));
    this.#places = new PlaceReader(segments, order);
    this.all = rangeOf(
      segments.flatMap(({ size }) => [0, size]),
      0,
    );
    this.size = countOf(this.all);
  }

  narrow(range: PhraseRange, key: string): PhraseRange | undefined {
    const ids = this.#ids.of(key);
    if (!ids) return undefined;
    const { length, stretches } = range;
    const narrowed = new Array<number>(stretches.length);
    for (let i = 0; i < ids.length; i++) {
      const { tables } = this.#segments[i]!;
      const id = ids[i]!;
      const from = stretches[2 * i]!;
      const to = stretches[2 * i + 1]!;
      const known = id > 0 && from < to;
      const start = !known ? 0 : length === 0 ? firstRankOf(tables, id) : lowerBound(tables, from, to, length, id);
      const end = !known ? 0 : length === 0 ? firstRankOf(tables, id + 1) : upperBound(tables, start, to, length, id);
      narrowed[2 * i] = start < end ? start : 0;
      narrowed[2 * i + 1] = start < end ? end : 0;
    }
    const found = rangeOf(narrowed, length + 1);
    return countOf(found) > 0 ? found : undefined;
  }

  nextWords(range: PhraseRange, { most = Infinity, prefix = '' }: NextWordOptions = {}): readonly NextWord[] {
    const key = [most, prefix, range.length, ...range.stretches].join(' ');
    const known = this.#following.get(key);
    if (known) return known;
    if (this.#following.size >= REMEMBERED) this.#following.clear();
    const tables = this.#segments.map((segment) => segment.tables);
    const found =
      prefix === '' && most < Infinity
        ? topFollowers(tables, range, most, (word) => this.narrow(range, word)!)
        : allFollowers(tables, range, prefix).slice(0, most);
    this.#following.set(key, found);
    return found;
  }

  longestMatch(keys: readonly string[], from: number): PhraseRange | undefined {
    return longestMatch(
      this.#segments.map(({ tables }) => tables),
      (segment, depth) => this.#ids.in(segment, keys[from + depth] ?? ''),
    );
  }

  places(range: PhraseRange, most: number, skip = 0): readonly PhrasePlace[] {
    return this.#places.places(range, most, skip);
  }

  countsBySource(range: PhraseRange): ReadonlyMap<string, number> {
    return this.#places.countsBySource(range);
  }

  repeats(options: RepeatOptions): Iterable<PhraseRange> {
    return repeats(
      this.#segments.map(({ tables }) => tables),
      options,
    );
  }
}
