import { countOf, type PhraseIndex, type PhraseRange } from '../phraseIndex/phraseIndex';
import type { DraftPlaces } from './draftPlaces';
import { fitAfter } from './endings';
import { type EnglishWord, englishWords } from '../lexicon/englishWords';
import { weighByEnglish } from './generalEnglish';
import { discounted, followersOf, MOST_WORDS, weightOf } from './discounting';
import { rangeOfPhrase } from './rangeOfPhrase';

/** How a sentence may go on: one word or several, and how sure that is. */
export interface Continuation {
  /** Keys of its words; the first begins with what is typed of it. */
  readonly keys: readonly string[];
  /** Estimated share of the places like this one that go on so. */
  readonly probability: number;
  /** Where it stands in the corpus after as many of the words before it as `context` says; undefined for words of the draft alone. */
  readonly range: PhraseRange | undefined;
  readonly context: number;
  /** The last place in the draft where it stands, after as much of the context as there is; undefined where it has none. */
  readonly own: number | undefined;
}

/** What is written once in the draft counts as often as this in the corpus, what stands once in common language as the other. */
const DRAFT_WEIGHT = 3;
const COMMON_WEIGHT = 1;
/** Of one place of either this share is given to shorter contexts. */
const OWN_DISCOUNT = 0.67;
/** Of the next word this share is left to shorter contexts at least, however much the longer know: nobody writes quite as others did. */
const LEFT_OPEN = 0.2;
/** Of those who go on as others did for a word this share does so for one more. Both were tried out, see docs/completion.md. */
const STILL_SO = 0.7;
/** Words that a way already begun may go on with, for each of its contexts. */
const MOST_NEXT = 12;
/** Ways followed, the likeliest first. */
const MOST_FOLLOWED = 24;
/** First words among them. */
const MOST_FIRST = 40;
/** Words a continuation may have. */
const LONGEST = 14;
/** Contexts a continuation is followed in, the longest that know it. */
const FOLLOWED = 5;
/** Ways with a smaller chance are not followed, unless they are how the documents mostly go on: agreed phrases are long. */
const LEAST_CHANCE = 0.03;
const MOSTLY = 0.5;

/** What stands after one of the contexts of a way. */
interface After {
  /** Words before the cursor that it has. */
  readonly length: number;
  readonly range: PhraseRange | undefined;
  /** Places of the draft's words that come next. */
  readonly own: readonly number[];
}

/** A way on, with what comes after it. */
interface Way {
  readonly keys: readonly string[];
  readonly probability: number;
  /** By context, the shortest first. */
  readonly after: readonly After[];
}

/** What there is of a sentence. */
export interface Begun {
  /** Keys of its last words. */
  readonly context: readonly string[];
  /** Key of the letters of the next word. */
  readonly partial: string;
  /** Whether a comma stands before that word. */
  readonly afterComma: boolean;
  /** Whether that word is the sentence's first. */
  readonly opens: boolean;
  /** Whether words of general English come into question: not for who wants phrases, nor for a capital within a sentence. */
  readonly english: boolean;
}

/**
 * How a sentence goes on, likeliest ways first. What the longest context that occurs says counts most; each shorter one has the share that the longer leaves open, down to how
 * frequent words are.
 */
export function continuations(index: PhraseIndex, begun: Begun, draft: DraftPlaces): readonly Continuation[] {
  const found: Way[] = [];
  const open = firstWays(index, begun, draft).slice(0, MOST_FIRST);
  while (open.length > 0 && found.length < MOST_FOLLOWED) {
    const way = takeLikeliest(open);
    found.push(way);
    if (way.keys.length >= LONGEST) continue;
    const after = way.after.slice(-FOLLOWED);
    for (const next of likeliestFirst(nextWords(index, after, '', MOST_NEXT, draft))) {
      const probability = way.probability * next.probability;
      const longer = { keys: [...way.keys, next.key], probability, after: next.after };
      if (probability >= MOSTLY || chanceOf(longer) >= LEAST_CHANCE) open.push(longer);
    }
  }
  return found.map(({ keys, probability, after }) => ({ keys, probability, ...attested(after, keys.length, draft) }));
}

/** How likely whoever writes goes on so: with every word after the first, some leave what others wrote. */
export function chanceOf({ keys, probability }: Pick<Continuation, 'keys' | 'probability'>): number {
  return probability * STILL_SO ** (keys.length - 1);
}

function takeLikeliest(ways: Way[]): Way {
  let best = 0;
  for (let at = 1; at < ways.length; at++) if (chanceOf(ways[at]!) > chanceOf(ways[best]!)) best = at;
  const [way] = ways.splice(best, 1);
  return way!;
}

function firstWays(index: PhraseIndex, begun: Begun, draft: DraftPlaces): Way[] {
  const { context, partial, opens, english } = begun;
  const own = draft.placesAfter(context);
  const after: After[] = opens ? [{ length: 1, range: undefined, own: draft.starts() }] : [];
  for (let length = 1; length <= context.length; length++) {
    const range = rangeOfPhrase(index, context.slice(-length));
    const places = own[length - 1] ?? NOWHERE;
    if (range === undefined && places.length === 0) break;
    after.push({ length, range, own: places });
  }
  const known = wordsByThemselves(index, partial, draft, english ? englishWords(partial, MOST_WORDS) : []);
  const last = context.length > 0 ? after.find(({ length }) => length === 1)?.range : undefined;
  if (english && last) weigh(known, fitAfter(index, last));
  // A word that is not known begins as likely in some way as known words do, and as seldom behind words that are followed by others.
  known.set(UNKNOWN, { key: UNKNOWN, probability: unknownShare(index, known.size), after: [] });
  nextWords(index, after, partial, MOST_WORDS, draft, { known, leftOpen: LEFT_OPEN });
  if (english) weighByEnglish(known, begun, (key) => wordByItself(key, index.narrow(index.all, key), draft));
  const words = likeliestFirst(known);
  const whole = partial === '' ? 1 : words.reduce((sum, { probability }) => sum + probability, 0);
  return words.flatMap(({ key, probability, after: next }) =>
    key === UNKNOWN ? [] : [{ keys: [key], probability: probability / whole, after: next }],
  );
}

/** The key under which all words are counted that nobody knows. */
const UNKNOWN = '';

/** Makes words likelier or less likely, and all of them together as likely as before. */
function weigh(words: ReadonlyMap<string, Word>, weightOf: (key: string) => number): void {
  let before = 0;
  let now = 0;
  for (const word of words.values()) {
    before += word.probability;
    word.probability *= weightOf(word.key);
    now += word.probability;
  }
  if (now > 0) for (const word of words.values()) word.probability *= before / now;
}

interface Word {
  readonly key: string;
  probability: number;
  readonly after: After[];
}

/** A word of which nothing is known yet but where it stands. */
function wordByItself(key: string, range: PhraseRange | undefined, draft: DraftPlaces): Word {
  return { key, probability: 0, after: [{ length: 0, range, own: draft.placesBehind(key) }] };
}

/** How frequent words are that begin with `partial`, whatever stands before them; without it, the most frequent of corpus and draft. */
function wordsByThemselves(
  index: PhraseIndex,
  partial: string,
  draft: DraftPlaces,
  english: readonly EnglishWord[],
): Map<string, Word> {
  const { counts } = draft;
  const total = weightOf(index, index.all) + counts.common * COMMON_WEIGHT + counts.own * DRAFT_WEIGHT;
  const words = new Map<string, Word>();
  const add = (key: string, range: PhraseRange | undefined): void => {
    const weight = draft.commonPlaces(key).length * COMMON_WEIGHT + draft.ownPlaces(key).length * DRAFT_WEIGHT;
    const counted = (range ? discounted(index, range) : 0) + weight - OWN_DISCOUNT * Math.min(DRAFT_WEIGHT, weight);
    words.set(key, { ...wordByItself(key, range, draft), probability: counted / total });
  };
  const known =
    partial === ''
      ? followersOf(index, index.all).words
      : index.nextWords(index.all, { prefix: partial, most: MOST_WORDS });
  for (const { key, range } of known) add(key, range);
  const own = partial === '' ? draft.repeated(MOST_WORDS) : draft.beginning(partial);
  for (const key of own) if (!words.has(key)) add(key, partial === '' ? index.narrow(index.all, key) : undefined);
  const open = followersOf(index, index.all).discounts / total;
  for (const { word: key, share } of english) {
    let word = words.get(key);
    if (!word) words.set(key, (word = wordByItself(key, undefined, draft)));
    word.probability += open * share;
  }
  return words;
}

/** What is known before any context is asked, and the share that each leaves to what was known before it, at least. */
interface Before {
  readonly known?: Map<string, Word>;
  readonly leftOpen?: number;
}

/**
 * The words that come next and begin with `partial`: what each context knows, the longer before the shorter, and
 * before all of them what is known already.
 */
function nextWords(
  index: PhraseIndex,
  contexts: readonly After[],
  partial: string,
  most: number,
  draft: DraftPlaces,
  { known: words = new Map<string, Word>(), leftOpen = 0 }: Before = {},
): ReadonlyMap<string, Word> {
  const ownWeightOf = (places: readonly number[]): number => {
    let weight = 0;
    for (const place of places) weight += draft.isOwn(place) ? DRAFT_WEIGHT : COMMON_WEIGHT;
    return weight;
  };
  const wordOf = (key: string): Word => {
    let word = words.get(key);
    if (!word) words.set(key, (word = { key, probability: 0, after: [] }));
    return word;
  };
  for (const { length, range, own } of contexts) {
    const total = (range ? weightOf(index, range) : 0) + ownWeightOf(own);
    if (total === 0) continue;
    const following = range && followersOf(index, range);
    const known = !following
      ? []
      : partial === ''
        ? following.words.slice(0, most)
        : index.nextWords(range, { prefix: partial, most: MOST_WORDS });
    const ownPlaces = new Map<string, number[]>();
    for (const place of own) {
      const key = draft.key(place);
      if (key === '') continue;
      const places = ownPlaces.get(key);
      if (places) places.push(place + 1);
      else ownPlaces.set(key, [place + 1]);
    }
    let discounts = following?.discounts ?? 0;
    for (const places of ownPlaces.values()) discounts += OWN_DISCOUNT * Math.min(DRAFT_WEIGHT, ownWeightOf(places));
    const open = leftOpen + (1 - leftOpen) * Math.min(1, discounts / total);
    const share = (1 - leftOpen) / total;
    for (const word of words.values()) word.probability *= open;
    for (const { key, range: longer } of known) {
      const word = wordOf(key);
      word.probability += discounted(index, longer) * share;
      word.after.push({ length, range: longer, own: ownPlaces.get(key) ?? NOWHERE });
    }
    for (const [key, places] of ownPlaces) {
      if (!key.startsWith(partial)) continue;
      const word = wordOf(key);
      const weight = ownWeightOf(places);
      word.probability += (weight - OWN_DISCOUNT * Math.min(DRAFT_WEIGHT, weight)) * share;
      if (word.after.at(-1)?.length !== length) word.after.push({ length, range: undefined, own: places });
    }
  }
  return words;
}

function likeliestFirst(words: ReadonlyMap<string, Word>): readonly Word[] {
  return [...words.values()].sort((a, b) => b.probability - a.probability || (a.key < b.key ? -1 : 1));
}

const NOWHERE: readonly number[] = [];

/** How likely the word being typed is one that neither corpus nor draft has, when `kinds` known ones begin as it does. */
function unknownShare(index: PhraseIndex, kinds: number): number {
  const vocabulary = index.countNextWords(index.all);
  const { discounts } = followersOf(index, index.all);
  return (discounts / Math.max(1, weightOf(index, index.all))) * ((kinds + 0.5) / (vocabulary + 1)) * 0.05;
}

/** The longest context with which it stands more than once; where there is none, the longest. */
function attested(
  after: readonly After[],
  words: number,
  draft: DraftPlaces,
): Pick<Continuation, 'range' | 'context' | 'own'> {
  const best = after.findLast(({ range }) => range && countOf(range) > 1) ?? after.findLast(({ range }) => range);
  const places = after.findLast((context) => context.own.length > 0)?.own;
  const own = places?.findLast((place) => draft.isWritten(place - words));
  return { range: best?.range, context: best?.length ?? 0, own: own === undefined ? undefined : own - words };
}
