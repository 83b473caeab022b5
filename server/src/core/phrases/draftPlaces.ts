import type { Draft } from '../draft';
import { commonLanguage } from '../lexicon/commonLanguage';
import { lazy } from '../text/lazy';
import { tokenize } from '../text/tokens';

/** The words that a draft has written so far, one after the other, behind those of common language. */
export interface DraftPlaces {
  /** Their keys; '' where a sentence or clause ends. */
  readonly keys: readonly string[];
  /** The place of the draft's first word; before it stands common language. */
  readonly own: number;
  /** So many words from a place on, as they are written there. */
  spelling(place: number, words: number): string;
}

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
  return { keys, texts };
});

/** The words of `draft` before `offset`, without one that is being typed there. In linear time. */
export function draftPlaces(draft: Draft, offset: number): DraftPlaces {
  const common = commonWords();
  const own = common.keys.length;
  const keys = [...common.keys];
  const spans: number[] = [];
  for (const block of draft.blocks) {
    const { start, end } = block.span;
    if (start >= offset) break;
    if (block.kind === 'front-matter' || block.kind === 'code' || block.kind === 'comment') continue;
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
  const spelling = (place: number, words: number): string =>
    place < own
      ? common.texts.slice(place, place + words).join(' ')
      : draft.text.slice(spans[2 * (place - own)], spans[2 * (place - own + words) - 1]);
  return { keys, own, spelling };
}

/**
 * The places of the words that stand after the last words of `context`: [0] of all words, [1] of those after the last word of it,
 * [2] of those after its last two …
 */
export function placesAfter({ keys }: DraftPlaces, context: readonly string[]): readonly (readonly number[])[] {
  const all: number[] = [];
  for (let place = 0; place < keys.length; place++) if (keys[place] !== '') all.push(place);
  const found = [all];
  for (let length = 1; length <= context.length && found.at(-1)!.length > 0; length++) {
    const key = context.at(-length);
    found.push(found.at(-1)!.filter((place) => keys[place - length] === key));
  }
  return found;
}
