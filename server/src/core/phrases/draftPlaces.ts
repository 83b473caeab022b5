import type { PhraseIndex } from '../phraseIndex/phraseIndex';
import type { Draft } from '../draft/draft';
import { commonLanguage } from '../lexicon/commonLanguage';
import { lazy } from '../text/lazy';
import { oncePer } from '../text/oncePer';
import { isUpper } from '../text/letters';
import { type Token, tokenize } from '../text/tokens';
import { wordsBeginning } from '../text/wordsBeginning';

/** The words that a draft has written so far, behind those of common language and before how the corpus' sentences begin: places count through all. */
export interface DraftPlaces {
  /** How many words of common language there are, and how many of the draft. */
  readonly counts: { readonly common: number; readonly own: number };
  /** The places at which sentences begin, those of the draft last. */
  starts(): readonly number[];
  /** Whether a place, at which a word stands or which is behind one, is the draft's. */
  isOwn(place: number): boolean;
  /** Whether it is known how the words at a place are written: of openings of the corpus it is not. */
  isWritten(place: number): boolean;
  /** The key of the word at a place; '' where a sentence or clause ends, and behind the last word. */
  key(place: number): string;
  /** The places of a word in common language, in order. */
  commonPlaces(key: string): readonly number[];
  /** The places of a word in the draft, in order. */
  ownPlaces(key: string): readonly number[];
  /** The words of either that begin so. */
  beginning(prefix: string): ReadonlySet<string>;
  /** The words that the draft repeats most. */
  repeated(most: number): readonly string[];
  /** So many words from a place on, as they are written there. */
  spelling(place: number, words: number): string;
}

/** Words of the draft that are looked at, the last before the cursor: what was written pages ago says little of what comes next. */
const REMEMBERED_WORDS = 2000;

const NOWHERE: readonly number[] = [];
const NOTHING: readonly string[] = [];

const commonWords = lazy(() => {
  const keys: string[] = [];
  const texts: string[] = [];
  for (const text of commonLanguage()) {
    keys.push('');
    texts.push('');
    for (const { key, start, end } of tokenize(text)) {
      keys.push(key);
      texts.push(text.slice(start, end));
    }
  }
  const places = placesByKey(keys);
  const starts = keys.flatMap((key, at) => (key === '' && isUpper(texts[at + 1]!.charAt(0)) ? [at + 1] : []));
  return { keys, texts, places, starts, sorted: [...places.keys()].sort(), count: countOf(places) };
});

/** How the sentences of a corpus begin, one after another as in {@link commonWords}, and where each does. */
const openingWords = oncePer((phrases: PhraseIndex) => {
  const keys = phrases.openings().flatMap((words) => ['', ...words]);
  return { keys, starts: startsIn(keys) };
});

/** The words of `draft` before `offset`, without one that is being typed there. What it costs does not grow with the draft. With
 * `phrases`, also how their sentences begin: what is asked at the start of one. */
export function draftPlaces(draft: Draft, offset: number, phrases?: PhraseIndex): DraftPlaces {
  const common = commonWords();
  const opening = phrases ? openingWords(phrases) : { keys: NOTHING, starts: NOWHERE };
  const own = common.keys.length;
  const { settled, typing } = wordsBefore(draft, offset);
  const behindSettled = own + settled.keys.length;
  const behindOwn = behindSettled + typing.keys.length;
  const typed = placesByKey(typing.keys);
  const ownPlaces = (key: string): readonly number[] => {
    const before = settled.places.get(key);
    const now = typed.get(key)?.map((at) => behindSettled + at);
    return before && now ? [...before, ...now] : (before ?? now ?? NOWHERE);
  };
  const ownKeys = (): readonly string[] => [
    ...settled.places.keys(),
    ...[...typed.keys()].filter((key) => !settled.places.has(key)),
  ];
  const timesOf = (key: string): number => (settled.places.get(key)?.length ?? 0) + (typed.get(key)?.length ?? 0);
  const edge = (at: number): number =>
    at < settled.edges.length ? settled.edges[at]! : typing.edges[at - settled.edges.length]!;
  const keyAt = (place: number): string | undefined => {
    if (place < own) return common.keys[place];
    if (place < behindSettled) return settled.keys[place - own];
    return place < behindOwn ? typing.keys[place - behindSettled] : opening.keys[place - behindOwn];
  };
  return {
    starts: () => [
      ...common.starts,
      ...opening.starts.map((at) => behindOwn + at),
      ...settled.starts.map((at) => own + at),
      ...startsIn(typing.keys).map((at) => behindSettled + at),
    ],
    isOwn: (place) => place > own && place <= behindOwn,
    isWritten: (place) => place < behindOwn,
    counts: { common: common.count, own: settled.count + countOf(typed) },
    key: (place) => keyAt(place) ?? '',
    commonPlaces: (key) => common.places.get(key) ?? NOWHERE,
    ownPlaces,
    beginning(prefix) {
      const found = new Set(wordsBeginning(common.sorted, prefix));
      for (const key of ownKeys()) if (key.startsWith(prefix)) found.add(key);
      return found;
    },
    repeated: (most) =>
      ownKeys()
        .filter((key) => timesOf(key) > 1)
        .sort((a, b) => timesOf(b) - timesOf(a))
        .slice(0, most),
    spelling: (place, words) =>
      place < own
        ? common.texts.slice(place, place + words).join(' ')
        : draft.text.slice(edge(2 * (place - own)), edge(2 * (place - own + words) - 1)),
  };
}

/**
 * The places that stand after the last words of `context`: [0] after its last word, [1] after its last two …; as many as there
 * are any of.
 */
export function placesAfter(draft: DraftPlaces, context: readonly string[]): readonly (readonly number[])[] {
  const last = context.at(-1);
  if (last === undefined) return [];
  const found = [placesBehind(draft, last).filter((place) => draft.key(place) !== '')];
  for (let length = 2; length <= context.length && found.at(-1)!.length > 0; length++) {
    const key = context.at(-length);
    found.push(found.at(-1)!.filter((place) => draft.key(place - length) === key));
  }
  return found;
}

/** The places behind each place of a word, whether a word stands there or not. */
export function placesBehind(draft: DraftPlaces, key: string): readonly number[] {
  return [...draft.commonPlaces(key), ...draft.ownPlaces(key)].map((place) => place + 1);
}

/** Words in their order, '' between sentences and clauses. */
interface Words {
  readonly keys: readonly string[];
  /** UTF-16 offsets at which each begins and ends. */
  readonly edges: readonly number[];
}

/** The words of paragraphs that are not being typed. */
interface SettledWords extends Words {
  readonly paragraphs: readonly Paragraph[];
  readonly starts: readonly number[];
  /** Places behind common language. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
}

interface Paragraph {
  readonly tokens: readonly Token[];
  /** UTF-16 offset in the draft. */
  readonly start: number;
}

/** What stood before the paragraph typed in last: from one letter to the next it is the same. */
let lastSettled: SettledWords | undefined;

/** The last words before `offset`, those of its own paragraph apart. */
function wordsBefore(draft: Draft, offset: number): { readonly settled: SettledWords; readonly typing: Words } {
  const blocks = draft.blocks.filter(
    ({ kind, span }) => span.start < offset && kind !== 'front-matter' && kind !== 'code' && kind !== 'comment',
  );
  let first = blocks.length;
  for (let words = 0; first > 0 && words < REMEMBERED_WORDS; first--)
    words += draft.facts(blocks[first - 1]!).tokens.length;
  const paragraphs = blocks
    .slice(first)
    .map((block) => ({ tokens: draft.facts(block).tokens, start: block.span.start, end: block.span.end }));
  const typed = paragraphs.at(-1);
  if (typed && typed.end >= offset) {
    const tokens = typed.tokens.filter(({ end }) => typed.start + end < offset);
    return { settled: settledWords(paragraphs.slice(0, -1)), typing: wordsOf([{ tokens, start: typed.start }]) };
  }
  return { settled: settledWords(paragraphs), typing: { keys: NOTHING, edges: NOWHERE } };
}

function settledWords(paragraphs: readonly Paragraph[]): SettledWords {
  if (!lastSettled || !areSame(lastSettled.paragraphs, paragraphs)) lastSettled = settle(paragraphs);
  return lastSettled;
}

function settle(paragraphs: readonly Paragraph[]): SettledWords {
  const { keys, edges } = wordsOf(paragraphs);
  const places = placesByKey(keys, commonWords().keys.length);
  return { paragraphs, keys, edges, starts: startsIn(keys), places, count: countOf(places) };
}

function areSame(some: readonly Paragraph[], others: readonly Paragraph[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ tokens, start }, at) => tokens === others[at]!.tokens && start === others[at]!.start)
  );
}

function wordsOf(paragraphs: readonly Paragraph[]): Words {
  const keys: string[] = [];
  const edges: number[] = [];
  for (const { tokens, start } of paragraphs) {
    for (const token of tokens) {
      if (token.breaks) {
        keys.push('');
        edges.push(0, 0);
      }
      keys.push(token.key);
      edges.push(start + token.start, start + token.end);
    }
  }
  return { keys, edges };
}

/** Behind each place where a sentence or clause ends. */
function startsIn(keys: readonly string[]): readonly number[] {
  return keys.flatMap((key, at) => (key === '' ? [at + 1] : []));
}

function placesByKey(keys: readonly string[], first = 0): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => {
    if (key === '') return;
    const known = places.get(key);
    if (known) known.push(first + at);
    else places.set(key, [first + at]);
  });
  return places;
}

function countOf(places: ReadonlyMap<string, readonly number[]>): number {
  let count = 0;
  for (const { length } of places.values()) count += length;
  return count;
}
