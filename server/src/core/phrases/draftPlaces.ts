import type { PhraseIndex } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { commonLanguage } from '../lexicon/commonLanguage';
import { lazy } from '../text/lazy';
import { remembered } from '../text/memory';
import { isUpper } from '../text/letters';
import { tokenize } from '../text/tokens';
import { wordsBeginning } from '../text/wordsBeginning';
import { placeBehind, placeWords, startsIn } from './placedWords';
import { wordsBefore } from './wordsBefore';

/** The words of common language, then of the draft so far, then of the corpus' sentence openings; places number them all in a row. */
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
  /** The places behind each place of a word in either, whether a word stands there or not. */
  placesBehind(key: string): readonly number[];
  /**
   * The places of words that stand after the last words of `context`: [0] after its last word, [1] after its last two …; as many as there are
   * any of.
   */
  placesAfter(context: readonly string[]): readonly (readonly number[])[];
  /** The words of either that begin so. */
  beginning(prefix: string): ReadonlySet<string>;
  /** The words that the draft repeats most. */
  repeated(most: number): readonly string[];
  /** So many words of a sentence from a place on, as they are written there. */
  spelling(place: number, words: number): string;
}

const NOWHERE: readonly number[] = [];

/** The words of common language, from place 0 on. */
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
  const words = placeWords(keys, 0);
  const starts = words.starts.filter((place) => isUpper(texts[place]!.charAt(0)));
  return { ...words, starts, texts, sorted: [...words.places.keys()].sort() };
});

/** How the sentences of a corpus begin, one after another, and where each does, counted from 0. */
const openingWords = remembered((phrases: PhraseIndex) => {
  const keys = phrases.openings().flatMap((words) => ['', ...words]);
  return { keys, starts: startsIn(keys, 0) };
});
const NO_OPENINGS: ReturnType<typeof openingWords> = { keys: [], starts: NOWHERE };

/** What words are asked for. */
export interface DraftPlacesOptions {
  /** The cursor, a UTF-16 offset into the draft: words before it, without one that is being typed there. */
  readonly offset: number;
  /** Whose sentences' beginnings are among them: wanted at the start of one. */
  readonly openingsOf: PhraseIndex | undefined;
}

/** The words that may say how `draft` goes on at a cursor. What it costs does not grow with the draft. */
export function draftPlaces(draft: Draft, { offset, openingsOf }: DraftPlacesOptions): DraftPlaces {
  const common = commonWords();
  const { settled, typed } = wordsBefore(draft, { offset, first: placeBehind(common) });
  const opening = openingsOf ? openingWords(openingsOf) : NO_OPENINGS;
  const behindOwn = placeBehind(typed);
  const ownPlaces = (key: string): readonly number[] => {
    const before = settled.places.get(key);
    const now = typed.places.get(key);
    return before && now ? [...before, ...now] : (before ?? now ?? NOWHERE);
  };
  const ownKeys = (): readonly string[] => [
    ...settled.places.keys(),
    ...[...typed.places.keys()].filter((key) => !settled.places.has(key)),
  ];
  const timesOf = (key: string): number =>
    (settled.places.get(key)?.length ?? 0) + (typed.places.get(key)?.length ?? 0);
  const commonPlaces = (key: string): readonly number[] => common.places.get(key) ?? NOWHERE;
  const placesBehind = (key: string): readonly number[] =>
    [...commonPlaces(key), ...ownPlaces(key)].map((place) => place + 1);
  // Asked of every place of every context: so nothing is looked up for it but the key.
  const [commonKeys, settledKeys, typedKeys, openingKeys] = [common.keys, settled.keys, typed.keys, opening.keys];
  const [behindCommon, behindSettled] = [settled.first, typed.first];
  const keyAt = (place: number): string => {
    if (place < behindCommon) return commonKeys[place] ?? '';
    if (place < behindSettled) return settledKeys[place - behindCommon]!;
    return (place < behindOwn ? typedKeys[place - behindSettled] : openingKeys[place - behindOwn]) ?? '';
  };
  return {
    starts: () => [
      ...common.starts,
      ...opening.starts.map((place) => behindOwn + place),
      ...settled.starts,
      ...typed.starts,
    ],
    isOwn: (place) => place > behindCommon && place <= behindOwn,
    isWritten: (place) => place < behindOwn,
    counts: { common: common.count, own: settled.count + typed.count },
    key: keyAt,
    commonPlaces,
    ownPlaces,
    placesBehind,
    placesAfter(context) {
      const last = context.at(-1);
      if (last === undefined) return [];
      const found = [placesBehind(last).filter((place) => keyAt(place) !== '')];
      for (let length = 2; length <= context.length && found.at(-1)!.length > 0; length++) {
        const key = context.at(-length);
        found.push(found.at(-1)!.filter((place) => keyAt(place - length) === key));
      }
      return found;
    },
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
    spelling(place, words) {
      if (place < behindCommon) return common.texts.slice(place, place + words).join(' ');
      const { edges, first } = place < behindSettled ? settled : typed;
      return draft.text.slice(edges[2 * (place - first)], edges[2 * (place - first + words) - 1]);
    },
  };
}
