import type { PhraseIndex, PhraseRange } from '../corpus/corpus';
import type { EnglishWord } from '../lexicon/englishWords';
import { discounted, followersOf, MOST_WORDS, weightOf } from './discounting';
import type { DraftPlaces } from './draftPlaces';
import { rangeOfPhrase } from './rangeOfPhrase';

/** Words before the next one, and where they stand. */
export interface WordContext {
  /** How many of them are before the cursor. */
  readonly length: number;
  /** Where in the corpus; undefined where it never has them. */
  readonly range: PhraseRange | undefined;
  /** Places of the draft's words that come next. */
  readonly own: readonly number[];
}

/** A word that may come next. */
export interface LikelyWord {
  readonly key: string;
  /** Estimated share of the places like this one at which it comes. */
  probability: number;
  /** The contexts of what comes after it, the shortest first. */
  readonly after: WordContext[];
}

/** Words by their keys. */
export type LikelyWords = Map<string, LikelyWord>;

/** The weight of one place in the draft, and of one in common language, beside one in the corpus. */
const DRAFT_WEIGHT = 5;
const COMMON_WEIGHT = 1;
/** The share of one place, in the draft or in common language, that is given to shorter contexts. */
const OWN_DISCOUNT = 0.67;
/** What general English says of how frequent a word is by itself counts for this share, where it is asked. Tried out, see docs/completion.md. */
const FREQUENCY_SHARE = 0.5;

const takenOff = (ownWeight: number): number => OWN_DISCOUNT * Math.min(DRAFT_WEIGHT, ownWeight);

const NOWHERE: readonly number[] = [];

/** What is asked about the words behind some contexts. */
export interface WordWishes {
  /** What they begin with. */
  readonly partial?: string;
  /** Of the words that the corpus has behind each context this many are enough, where no letter of them is known. */
  readonly most: number;
  /** What is known before any context is asked: it is added to. */
  readonly known?: LikelyWords;
  /** The share that each context leaves at least to what was known before it. */
  readonly leftOpen?: number;
}

/** How likely words are to come next, by what a corpus, common language and a draft have. */
export class WordModel {
  readonly index: PhraseIndex;
  readonly places: DraftPlaces;

  constructor(index: PhraseIndex, places: DraftPlaces) {
    this.index = index;
    this.places = places;
  }

  /** The contexts that the last words of a sentence make, the shortest first, up to the longest that stands anywhere. */
  contextsOf(keys: readonly string[]): readonly WordContext[] {
    const own = this.places.placesAfter(keys);
    const contexts: WordContext[] = [];
    for (let length = 1; length <= keys.length; length++) {
      const range = rangeOfPhrase(this.index, keys.slice(-length));
      const places = own[length - 1] ?? NOWHERE;
      if (range === undefined && places.length === 0) break;
      contexts.push({ length, range, own: places });
    }
    return contexts;
  }

  /** What the start of a sentence is behind: the end of another. */
  opening(): readonly WordContext[] {
    return [{ length: 1, range: undefined, own: this.places.starts() }];
  }

  /** A word of which nothing is known yet but where it stands. */
  byItself(key: string): LikelyWord {
    return this.#byItself(key, this.#rangeOf(key));
  }

  /** How frequent words are that begin with `partial`, whatever stands before them; without it, the most frequent of corpus and draft and those of `english`. */
  frequent(partial: string, english: readonly EnglishWord[]): LikelyWords {
    const { index, places } = this;
    const total = weightOf(index, index.all) + places.counts.common * COMMON_WEIGHT + places.counts.own * DRAFT_WEIGHT;
    const words: LikelyWords = new Map();
    const add = (key: string, range: PhraseRange | undefined): void => {
      const probability = this.#weightByItself(key, range) / total;
      words.set(key, { ...this.#byItself(key, range), probability });
    };
    for (const { key, range } of this.#followers(index.all, { partial, most: MOST_WORDS })) add(key, range);
    const own = partial === '' ? places.repeated(MOST_WORDS) : places.beginning(partial);
    for (const key of own) if (!words.has(key)) add(key, partial === '' ? this.#rangeOf(key) : undefined);
    if (english.length > 0) for (const word of words.values()) word.probability *= 1 - FREQUENCY_SHARE;
    for (const { word: key, share } of english) {
      let word = words.get(key);
      if (!word) words.set(key, (word = this.byItself(key)));
      word.probability += FREQUENCY_SHARE * share;
    }
    return words;
  }

  /** How likely the word being typed is one that neither corpus nor draft has, when `kinds` known ones begin as it does. */
  unknownShare(kinds: number): number {
    const { index } = this;
    const vocabulary = index.countNextWords(index.all);
    const { discounts } = followersOf(index, index.all);
    return (discounts / Math.max(1, weightOf(index, index.all))) * ((kinds + 0.5) / (vocabulary + 1)) * 0.05;
  }

  /** The words that come next: what each context knows, the longer before the shorter, and before all of them what is known already. */
  behind(contexts: readonly WordContext[], wishes: WordWishes): LikelyWords {
    const words: LikelyWords = wishes.known ?? new Map<string, LikelyWord>();
    for (const context of contexts) this.#hear(context, words, wishes);
    return words;
  }

  #hear(
    { length, range, own }: WordContext,
    words: LikelyWords,
    { partial = '', most, leftOpen = 0 }: WordWishes,
  ): void {
    const total = (range ? weightOf(this.index, range) : 0) + this.#weightOf(own);
    if (total === 0) return;
    const ownPlaces = this.#byNextWord(own);
    let discounts = range ? followersOf(this.index, range).discounts : 0;
    for (const places of ownPlaces.values()) discounts += takenOff(this.#weightOf(places));
    const open = leftOpen + (1 - leftOpen) * Math.min(1, discounts / total);
    const share = (1 - leftOpen) / total;
    const wordOf = (key: string): LikelyWord => {
      let word = words.get(key);
      if (!word) words.set(key, (word = { key, probability: 0, after: [] }));
      return word;
    };
    for (const word of words.values()) word.probability *= open;
    for (const { key, range: longer } of range ? this.#followers(range, { partial, most }) : []) {
      const word = wordOf(key);
      word.probability += discounted(this.index, longer) * share;
      word.after.push({ length, range: longer, own: ownPlaces.get(key) ?? NOWHERE });
    }
    for (const [key, places] of ownPlaces) {
      if (!key.startsWith(partial)) continue;
      const word = wordOf(key);
      const weight = this.#weightOf(places);
      word.probability += (weight - takenOff(weight)) * share;
      if (word.after.at(-1)?.length !== length) word.after.push({ length, range: undefined, own: places });
    }
  }

  /** What the corpus has behind a phrase, most frequent first. */
  #followers(
    range: PhraseRange,
    { partial, most }: { readonly partial: string; readonly most: number },
  ): readonly { readonly key: string; readonly range: PhraseRange }[] {
    return partial === ''
      ? followersOf(this.index, range).words.slice(0, most)
      : this.index.nextWords(range, { prefix: partial, most: MOST_WORDS });
  }

  /** Places of words that come next as places behind them, by word. */
  #byNextWord(own: readonly number[]): ReadonlyMap<string, readonly number[]> {
    const byWord = new Map<string, number[]>();
    for (const place of own) {
      const key = this.places.key(place);
      if (key === '') continue;
      const places = byWord.get(key);
      if (places) places.push(place + 1);
      else byWord.set(key, [place + 1]);
    }
    return byWord;
  }

  #byItself(key: string, range: PhraseRange | undefined): LikelyWord {
    return { key, probability: 0, after: [{ length: 0, range, own: this.places.placesBehind(key) }] };
  }

  #rangeOf(key: string): PhraseRange | undefined {
    return this.index.narrow(this.index.all, key);
  }

  #weightByItself(key: string, range: PhraseRange | undefined): number {
    const { length: common } = this.places.commonPlaces(key);
    const { length: own } = this.places.ownPlaces(key);
    const weight = common * COMMON_WEIGHT + own * DRAFT_WEIGHT;
    return (range ? discounted(this.index, range) : 0) + weight - takenOff(weight);
  }

  #weightOf(places: readonly number[]): number {
    let weight = 0;
    for (const place of places) weight += this.places.isOwn(place) ? DRAFT_WEIGHT : COMMON_WEIGHT;
    return weight;
  }
}

/** The words by their probability, those as likely as each other in alphabetical order. */
export function likeliestFirst(words: Pick<LikelyWords, 'values'>): readonly LikelyWord[] {
  return [...words.values()].sort((a, b) => b.probability - a.probability || (a.key < b.key ? -1 : 1));
}
