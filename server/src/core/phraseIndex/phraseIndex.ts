import {
  countOf,
  type NextWord,
  type NextWordOptions,
  type PhraseIndex,
  type PhrasePlace,
  type RepeatOptions,
} from '../corpus/corpus';
import { type Memory, Remembering } from '../text/memory';
import { Recent } from '../text/recent';
import { type Stepped, stepped } from '../text/steps';
import type { PhraseSegment } from './segment/phraseSegment';
import { type IndexRange, rangeOf } from './segment/indexRange';
import { commonIdSteps } from './segment/commonIds';
import { stretchOf } from './segment/followers';
import { type IndexParts, partsOf } from './segment/indexParts';
import { longestMatch } from './segment/longestMatch';
import { FollowerReader } from './segment/nextWords';
import { PlaceReader } from './segment/places';
import { readName } from './segment/names';
import { openingsOf } from './segment/openings';
import { repeats } from './segment/repeats';
import { withoutSources } from './segment/withoutSources';
import { WordIds } from './segment/wordIds';

/** A phrase index in memory. */
export interface LocalPhraseIndex extends PhraseIndex {
  /** Makes what the first question about next words would wait for, a step at a time. */
  prepare(): Generator<void, void>;
}

/** Phrases whose answers are kept: each letter typed asks for the same ones again. */
const REMEMBERED = 500;
/** The most places of a phrase for which an answer is kept. */
const REMEMBERED_PLACES = 100;
/** The frequent phrases whose answers are kept apart: they take longer, and each "the" asks for them again. */
const REMEMBERED_FREQUENT = 200;
const FREQUENT = 1000;

/**
 * Answers over all sources of the segments, no two of which have the same id. Sources come in the order given, those it does
 * not name after them, in the order of the segments. Those `apart` are a group of their own, before the others.
 */
export function createPhraseIndex(
  segments: readonly PhraseSegment[],
  order: readonly string[] = [],
  apart: readonly PhraseSegment[] = [],
): LocalPhraseIndex {
  const groups = [apart, segments].filter((group) => group.length > 0);
  return new SegmentedIndex(groups, order);
}

/** Answers from the sorted places of segments. How the texts are divided into these is not seen in the answers. */
class SegmentedIndex extends Remembering implements LocalPhraseIndex {
  declare readonly memory: Memory;
  readonly size: number;
  readonly all: IndexRange;
  readonly none: IndexRange;
  readonly groups: readonly IndexRange[];
  /** For each of the parts, the number of its group: there are two at most. */
  readonly #groupOf: readonly number[];
  readonly #firstGroup: readonly number[];
  readonly #ids: WordIds;
  readonly #places: PlaceReader;
  readonly #parts: IndexParts;
  readonly #segments: readonly PhraseSegment[];
  readonly #followers: Stepped<FollowerReader>;
  readonly #rare = new Answers(REMEMBERED);
  readonly #frequent = new Answers(REMEMBERED_FREQUENT);

  constructor(groups: readonly (readonly PhraseSegment[])[], order: readonly string[]) {
    super();
    const segments = groups.flat();
    const groupsOfSegments = groups.flatMap((group, number) => group.map(() => number));
    this.#segments = segments;
    this.#parts = partsOf(segments);
    this.#ids = new WordIds(this.#parts.tables);
    const parts = this.#parts;
    this.#followers = stepped(function* () {
      return new FollowerReader(parts, yield* commonIdSteps(parts.tables, parts.live));
    });
    this.#places = new PlaceReader(segments, order);
    this.all = rangeOf(
      this.#parts.tables.flatMap(({ suffixes }) => [0, suffixes.length]),
      0,
      this.#parts.live,
    );
    this.none = { length: 0, count: 0, stretches: this.all.stretches.map(() => 0) };
    this.size = countOf(this.all);
    this.#groupOf = this.#parts.segments.map((segment) => groupsOfSegments[segment]!);
    this.#firstGroup = this.#groupOf.flatMap((group, part) => (group === 0 ? [part] : []));
    this.groups = groups.map((_, number) => this.within(this.all, number));
  }

  narrow(range: IndexRange, key: string): IndexRange | undefined {
    const ids = this.#ids.of(key);
    if (!ids) return undefined;
    const { length: depth, stretches } = range;
    const narrowed: number[] = [];
    this.#parts.tables.forEach((tables, i) => {
      const phrase = { from: stretches[2 * i]!, to: stretches[2 * i + 1]!, depth };
      narrowed.push(...stretchOf(tables, phrase, ids[i]!));
    });
    const found = rangeOf(narrowed, depth + 1, this.#parts.live);
    return countOf(found) > 0 ? found : undefined;
  }

  within({ stretches, length }: IndexRange, group: number): IndexRange {
    const inGroup = stretches.map((at, i) => (this.#groupOf[i >> 1] === group ? at : 0));
    return rangeOf(inGroup, length, this.#parts.live);
  }

  countWithin({ stretches, count }: IndexRange, group: number): number {
    if (this.groups.length === 1) return count;
    const { live } = this.#parts;
    let first = 0;
    for (const part of this.#firstGroup) {
      const places = stretches[2 * part + 1]! - stretches[2 * part]!;
      first += part < live ? places : -places;
    }
    return group === 0 ? first : count - first;
  }

  nextWords(range: IndexRange, { most = Infinity, prefix = '' }: NextWordOptions = {}): readonly NextWord[] {
    return this.#answers(range).nextWords.get(`${nameOf(range)} ${most} ${prefix}`, () =>
      this.#followers.get().words(range, most, prefix),
    );
  }

  countNextWords(range: IndexRange): number {
    return this.#answers(range).kinds.get(nameOf(range), () => this.#followers.get().count(range));
  }

  longestMatch(keys: readonly string[], from: number): IndexRange | undefined {
    return longestMatch(this.#parts, (depth) => this.#ids.of(keys[from + depth] ?? ''));
  }

  places(range: IndexRange, most: number, skip = 0): readonly PhrasePlace[] {
    const find = (): readonly PhrasePlace[] => this.#places.places(range, most, skip);
    if (most > REMEMBERED_PLACES) return find();
    return this.#answers(range).places.get(`${nameOf(range)} ${most} ${skip}`, find);
  }

  countsBySource(range: IndexRange): ReadonlyMap<string, number> {
    return this.#answers(range).counts.get(nameOf(range), () => this.#places.countsBySource(range));
  }

  openings(): readonly (readonly string[])[] {
    return openingsOf(this.#segments);
  }

  repeats(options: RepeatOptions): Iterable<IndexRange> {
    const { tables, live } = this.#parts;
    return live === tables.length ? repeats(tables, options) : this.#repeatsLeft(options);
  }

  *prepare(): Generator<void, void> {
    // First the common ids of all words, then the words that follow the empty phrase.
    yield* this.#followers.prepare();
    yield;
    this.countNextWords(this.all);
  }

  /** Found in what is left of the segments, and looked up in these. */
  *#repeatsLeft(options: RepeatOptions): Generator<IndexRange> {
    const { tables } = partsOf(this.#segments.map((segment) => withoutSources(segment)));
    for (const { stretches, length } of repeats(tables, options)) {
      const part = stretches.findIndex((to, i) => i % 2 === 1 && to > 0) >> 1;
      const { words, suffixes, wordEnds: ends, wordChars: chars } = tables[part]!;
      const position = suffixes[stretches[2 * part]!]!;
      const keys = Array.from(words.subarray(position, position + length), (id) => readName({ ends, chars }, id));
      yield keys.reduce((range, key) => this.narrow(range, key)!, this.all);
    }
  }

  #answers(range: IndexRange): Answers {
    return countOf(range) < FREQUENT ? this.#rare : this.#frequent;
  }
}

/** What was asked last about some phrases. */
class Answers {
  readonly nextWords: Recent<readonly NextWord[]>;
  readonly kinds: Recent<number>;
  readonly counts: Recent<ReadonlyMap<string, number>>;
  readonly places: Recent<readonly PhrasePlace[]>;

  constructor(remembered: number) {
    this.nextWords = new Recent(remembered);
    this.kinds = new Recent(remembered);
    this.counts = new Recent(remembered);
    this.places = new Recent(remembered);
  }
}

/** What tells a range from others of the same index. */
function nameOf({ length, stretches }: IndexRange): string {
  return `${length} ${stretches.join(' ')}`;
}
