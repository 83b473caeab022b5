import type { Draft } from '../draft';
import { commonLanguage } from '../lexicon/commonLanguage';
import { lazy } from '../text/lazy';
import { tokenize } from '../text/tokens';

/** The words that a draft has written so far, behind those of common language: places count through both. */
export interface DraftPlaces {
  /** The place of the draft's first word; before it stands common language. */
  readonly own: number;
  /** How many words of common language there are, and how many of the draft. */
  readonly counts: { readonly common: number; readonly own: number };
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
  const places = placesByKey(keys, 0);
  return { keys, texts, places, sorted: [...places.keys()].sort(), count: countOf(places) };
});

/** The words of `draft` before `offset`, without one that is being typed there. What it costs does not grow with the draft. */
export function draftPlaces(draft: Draft, offset: number): DraftPlaces {
  const common = commonWords();
  const own = common.keys.length;
  const { keys, spans } = wordsBefore(draft, offset);
  const places = placesByKey(keys, own);
  return {
    own,
    counts: { common: common.count, own: countOf(places) },
    key: (place) => (place < own ? common.keys[place] : keys[place - own]) ?? '',
    commonPlaces: (key) => common.places.get(key) ?? NOWHERE,
    ownPlaces: (key) => places.get(key) ?? NOWHERE,
    beginning(prefix) {
      const found = new Set<string>();
      for (let at = firstFrom(common.sorted, prefix); common.sorted[at]?.startsWith(prefix) === true; at++)
        found.add(common.sorted[at]!);
      for (const key of places.keys()) if (key.startsWith(prefix)) found.add(key);
      return found;
    },
    repeated: (most) =>
      [...places]
        .filter(([, { length }]) => length > 1)
        .sort(([, a], [, b]) => b.length - a.length)
        .slice(0, most)
        .map(([key]) => key),
    spelling: (place, words) =>
      place < own
        ? common.texts.slice(place, place + words).join(' ')
        : draft.text.slice(spans[2 * (place - own)], spans[2 * (place - own + words) - 1]),
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

/** The last words before `offset`, '' between sentences and clauses, and where each begins and ends. */
function wordsBefore(
  draft: Draft,
  offset: number,
): { readonly keys: readonly string[]; readonly spans: readonly number[] } {
  const blocks = draft.blocks.filter(
    ({ kind, span }) => span.start < offset && kind !== 'front-matter' && kind !== 'code' && kind !== 'comment',
  );
  let first = blocks.length;
  for (let words = 0; first > 0 && words < REMEMBERED_WORDS; first--)
    words += draft.facts(blocks[first - 1]!).tokens.length;
  const keys: string[] = [];
  const spans: number[] = [];
  for (const block of blocks.slice(first)) {
    const { start, end } = block.span;
    for (const token of draft.facts(block).tokens) {
      if (end >= offset && start + token.end >= offset) break;
      if (token.breaks) {
        keys.push('');
        spans.push(0, 0);
      }
      keys.push(token.key);
      spans.push(start + token.start, start + token.end);
    }
  }
  return { keys, spans };
}

function placesByKey(keys: readonly string[], first: number): ReadonlyMap<string, readonly number[]> {
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

/** Number of the first word that is not before `prefix` in the order of the alphabet. */
function firstFrom(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
